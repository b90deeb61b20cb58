// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/try_bar.h"

#include "core/data/truth_table.h"
#include "core/run/run.h"
#include "ui/base/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/let_go.h"
#include "ui/words/data_words.h"
#include "ui/words/formula_text.h"
#include "ui/words/step_words.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace frontera {

namespace {

constexpr int mostAsked = 8; // more switches would leave little of the neuron

} // namespace

TryBar::TryBar(const Run &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_title(new QLabel(this))
    , m_answer(new QLabel(this))
    , m_row(new QWidget(this))
{
    setObjectName(QStringLiteral("tryBar"));
    m_answer->setObjectName(QStringLiteral("tryAnswer"));
    m_answer->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    new FlowLayout(m_row, 6);
    m_row->layout()->setContentsMargins(0, 0, 0, 0);
    m_row->layout()->addWidget(m_title);
    layout->addWidget(m_row);
    layout->addWidget(m_answer);
}

bool TryBar::isFor(const Dataset &data)
{
    return data.inputCount() <= mostAsked && hasNamedInputs(data) && hasAnswers(data);
}

void TryBar::takeData()
{
    if (m_data.isSharedWith(m_run.data()))
        return;
    const bool areSame = m_data.inputNames() == m_run.data().inputNames();
    m_data = m_run.data();
    if (areSame && !m_switches.empty())
        return;
    for (QToolButton *one : std::exchange(m_switches, {})) {
        one->disconnect(this);
        letGo(one);
    }
    for (int input = 0; input < m_data.inputCount() && isFor(m_data); ++input) {
        auto *one = new QToolButton(m_row);
        one->setCheckable(true);
        one->setFocusPolicy(Qt::TabFocus);
        m_row->layout()->addWidget(one);
        connect(one, &QToolButton::toggled, this, &TryBar::refresh);
        m_switches.push_back(one);
        one->show();
    }
    polish();
}

void TryBar::refresh()
{
    takeData();
    if (!isFor(m_data) || static_cast<int>(m_switches.size()) != m_data.inputCount())
        return;
    m_title->setText(tr("Try:"));
    for (int input = 0; input < m_data.inputCount(); ++input) {
        QToolButton *one = m_switches[static_cast<std::size_t>(input)];
        const QString answer = one->isChecked() ? tr("yes") : tr("no");
        one->setText(QStringLiteral("%1 %2").arg(inputName(m_data, input), answer));
        one->setToolTip(tr("Ask the neuron with another answer; the run stays as it is"));
        one->setAccessibleName(one->text());
    }
    m_answer->setText(answer());
    m_row->updateGeometry(); // at once: what the layout knows of its height is of other switches
}

std::vector<Decimal> TryBar::asked() const
{
    std::vector<Decimal> inputs;
    for (const QToolButton *one : m_switches)
        inputs.emplace_back(numberOfAnswer(m_data, one->isChecked()));
    return inputs;
}

QString TryBar::answer() const
{
    const PredictorPointer predictor = m_run.predictor();
    const Weights *weights = predictor->linear();
    const std::vector<Decimal> inputs = asked();
    if (inputs.empty() || (weights != nullptr && weights->w.size() != inputs.size()))
        return {};
    const Predictor::Answer answer = predictor->answerTo(inputs);
    const QString sum = showNumber(answer.sum);
    QString terms;
    const bool isExact = m_run.settings().arithmetic == Arithmetic::Exact;
    for (std::size_t i = 0; i < inputs.size() && weights != nullptr && isExact; ++i) {
        const Decimal term = weights->w[i] * inputs[i];
        if (!inputs[i].isZero())
            terms += terms.isEmpty() ? showNumber(term) : signedTerm(term);
    }
    if (weights != nullptr && isExact && !weights->b.isZero())
        terms += terms.isEmpty() ? showNumber(weights->b) : signedTerm(weights->b);
    QString words = QStringLiteral("z = ");
    if (!terms.isEmpty() && terms != sum)
        words += terms + QStringLiteral(" = ");
    words += sum;
    for (const int target : {0, 1}) {
        if (answer.output == targetValue(target, m_run.settings()))
            return tr("%1: it says %2", "a sum; a class")
                .arg(words, quotedClass(target, m_data, m_run.settings()));
    }
    return tr("%1: a tie", "a sum").arg(words);
}

void TryBar::setTheme(const Theme &theme, const QFont &font)
{
    setPalette(paletteFor(theme));
    setFont(font);
    polish();
}

/// Applies the style at once: without it the height would be another one until the bar is seen.
void TryBar::polish()
{
    ensurePolished();
    for (QWidget *child : findChildren<QWidget *>())
        child->ensurePolished();
}

int TryBar::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void TryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace frontera
