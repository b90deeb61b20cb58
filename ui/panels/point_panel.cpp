// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/point_panel.h"

#include "core/models/perceptron/perceptron.h"
#include "core/run/run.h"
#include "ui/tools/point_actions.h"
#include "ui/tools/point_tool.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/words_label.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontera {

PointPanel::PointPanel(const Run &run, PointTool &tool, const PointActions &actions,
                       QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_tool(tool)
    , m_theme(lightTheme())
    , m_title(new WordsLabel(this))
    , m_newWords(new WordsLabel(this))
    , m_class(new ComboBox(this))
    , m_gridWords(new WordsLabel(this))
    , m_grid(new ComboBox(this))
    , m_hint(new WordsLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 14, 12);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QComboBox *box : {m_class, m_grid}) // "1" alone would be a small target
        box->setMinimumContentsLength(7);
    m_title->setObjectName(QStringLiteral("pointTitle"));
    m_hint->setObjectName(QStringLiteral("pointHint"));
    layout->addWidget(m_title);
    auto *choices = new QWidget(this);
    auto *choiceRow = new FlowLayout(choices, 18);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    const auto addPair = [this, choiceRow](QList<QWidget *> widgets) {
        auto *together = new QWidget(this);
        auto *row = new QHBoxLayout(together);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        choiceRow->addWidget(together);
    };
    addPair({m_newWords, m_class});
    addPair({m_gridWords, m_grid});
    m_newWords->setBuddy(m_class);
    m_gridWords->setBuddy(m_grid);
    layout->addWidget(choices);
    auto *buttons = new QWidget(this);
    auto *buttonRow = new FlowLayout(buttons, 8);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {actions.add(), actions.remove(), actions.flip(), actions.fresh()})
        buttonRow->addWidget(new KeyButton(action, this));
    layout->addWidget(buttons);
    layout->addWidget(m_hint);
    connect(m_class, &QComboBox::activated, this, [this](int i) { m_tool.setNewClass(1 - i); });
    connect(m_grid, &QComboBox::activated, this, [this](int i) { m_tool.setGridIndex(i); });
    connect(&tool, &PointTool::changed, this, &PointPanel::refresh);
    // A new edit makes the complaint about an earlier one obsolete.
    connect(&tool, &PointTool::editWanted, this, [this] { complain({}); });
    // Shown at the next refresh(): the chosen row may still be one of the run before.
    connect(&run, &Run::runReplaced, this, [this] { m_complaint.clear(); });
    setTextScale(1);
}

void PointPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    refresh();
}

void PointPanel::setTextScale(double scale)
{
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_hint, m_newWords, m_class, m_gridWords, m_grid})
        widget->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.3 * scale);
    font.setBold(true);
    m_title->setFont(font);
}

void PointPanel::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    refresh();
}

void PointPanel::complain(const QString &sentence)
{
    m_complaint = sentence;
    refresh();
}

void PointPanel::hideEvent(QHideEvent *event)
{
    m_complaint.clear();
    Card::hideEvent(event);
}

QString PointPanel::className(int target) const
{
    const QString number = showNumber(targetValue(target, m_run.settings()));
    const QString label = classLabel(m_run.data(), target);
    const QString sign = target == 1 ? QStringLiteral("●") : QStringLiteral("○");
    return m_run.data().labels() == Dataset::plainLabels()
               ? QStringLiteral("%1 %2").arg(sign, number)
               : QStringLiteral("%1 %2 (%3)").arg(sign, number, label);
}

QString PointPanel::describeChosen() const
{
    const Dataset &data = m_run.data();
    if (!m_tool.chosen())
        return tr("Observations: %1").arg(showCount(data.observationCount()));
    const int row = *m_tool.chosen();
    constexpr int mostShown = 4; // inputs
    const auto inputs = data.given(row);
    const QString number = showCount(row + 1);
    const QString target = showNumber(targetValue(data.target(row), m_run.settings()));
    return inputs.size() > mostShown ? tr("Point %1: target %2").arg(number, target)
                                     : tr("Point %1: %2 → %3", "its number: its inputs → target")
                                           .arg(number, showVector(inputs), target);
}

void PointPanel::showChoices()
{
    const auto fill = [](QComboBox *box, const QStringList &words, int chosen) {
        for (int i = 0; i < words.size(); ++i) {
            if (box->count() <= i)
                box->addItem(words[i]);
            else if (box->itemText(i) != words[i])
                box->setItemText(i, words[i]);
        }
        box->setCurrentIndex(chosen);
    };
    fill(m_class, {className(1), className(0)}, 1 - m_tool.newClass());
    QStringList steps;
    for (int i = 0; i < PointGrid::stepCount; ++i)
        steps += showWhole(m_tool.grid().step(i));
    fill(m_grid, steps, m_tool.grid().index());
}

void PointPanel::refresh()
{
    if (!m_tool.isActive() || m_run.data().observationCount() == 0)
        return;
    m_title->setText(describeChosen());
    m_newWords->setText(tr("New points:"));
    m_class->setAccessibleName(tr("Class of new points"));
    m_class->setToolTip(tr("The class of points that are added"));
    m_gridWords->setText(tr("Grid:"));
    m_grid->setAccessibleName(tr("Grid"));
    m_grid->setToolTip(tr("Points that are placed or dragged lie on multiples of this number"));
    m_grid->setEnabled(m_tool.isInPlot());
    showChoices();
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_complaint.isEmpty() ? m_theme.quietText : m_theme.bad);
    m_hint->setPalette(palette);
    m_hint->setVisible(!m_isBrief || !m_complaint.isEmpty());
    if (!m_complaint.isEmpty())
        m_hint->setText(m_complaint);
    else if (m_tool.isInPlot())
        m_hint->setText(
            tr("Click: a new point; right button or Shift: of the other class. Drag, or "
               "arrow keys (Shift: finely): move it. Every change begins the run "
               "anew."));
    else
        m_hint->setText(tr("The cube is turned by the mouse: enter the numbers in the table. With "
                           "every change the run begins anew."));
}

} // namespace frontera
