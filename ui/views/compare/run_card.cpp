// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/compare/run_card.h"

#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "ui/run/explainer.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/words/gate_words.h"
#include "ui/words/parting_words.h"
#include "ui/words/verdict_words.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace frontera {

RunCard::RunCard(const Run &run, const Explainer &explainer, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_explainer(explainer)
    , m_theme(lightTheme())
    , m_top(new QHBoxLayout)
    , m_title(new QLabel(this))
    , m_step(new QLabel(this))
    , m_settings(new QLabel(this))
    , m_plot(new BoundaryPlot(run, this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
{
    connect(&m_explainer, &Explainer::found, this, &RunCard::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_step, 0, Qt::AlignTop);
    layout->addLayout(m_top);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_settings, m_plot, m_headline, m_detail})
        layout->addWidget(widget, widget == m_plot ? 1 : 0);
    for (QLabel *label : {m_title, m_settings, m_headline, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_step->setTextFormat(Qt::PlainText);
    m_step->setObjectName(QStringLiteral("runStep"));
    m_settings->setObjectName(QStringLiteral("runSettings"));
    m_headline->setObjectName(QStringLiteral("runHeadline"));
    m_plot->setMinimumSize(200, 110); // words stand above and below it
    setSmallestLetters(0);
}

void RunCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_plot->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme.quietText);
    m_settings->setPalette(palette);
    m_step->setPalette(palette);
}

void RunCard::setSmallestLetters(double pixels)
{
    m_smallestLetters = pixels;
    m_plot->setSmallestLetters(pixels);
    sizeLetters();
}

void RunCard::scaleBars(double factor)
{
    m_barScale = factor;
    m_plot->scaleBars(factor);
    sizeLetters();
}

void RunCard::sizeLetters()
{
    const double scale = m_smallestLetters > 0
                             ? m_smallestLetters / QFontInfo(this->font()).pixelSize()
                             : m_barScale;
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    m_settings->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_detail->setFont(font);
    m_step->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * 1.2 * scale);
    font.setBold(true);
    m_title->setFont(font);
    m_headline->setFont(font);
    for (QLabel *label : {m_title, m_settings, m_detail}) // may be given more lines than they need
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void RunCard::refresh()
{
    const VerdictWords words = describe(verdictOf(m_run, m_explainer.explanation()), m_run);
    const QString title = dataTitle(m_run.data());
    m_title->setText(m_hintWords.isEmpty() ? title : title + QStringLiteral(": ") + m_hintWords);
    m_step->setText(describePosition(m_run));
    m_settingsWords = describeSettings(m_run.settings(), m_run.data());
    if (const QString parting = describeParting(m_explainer.explanation(), m_run.settings());
        !parting.isEmpty() && m_reason.isEmpty())
        m_settingsWords += QStringLiteral(" · ") + parting;
    m_headline->setText(words.headline);
    m_detailWords = m_reason.isEmpty() ? words.detail : words.detail + u' ' + m_reason;
    fitWords();
    m_plot->refresh();
}

std::vector<QLabel *> RunCard::words() const
{
    return {m_title, m_settings, m_headline, m_detail};
}

int RunCard::room() const
{
    const QMargins edges = layout()->contentsMargins();
    return width() - edges.left() - edges.right();
}

std::vector<int> RunCard::heightsOfWords() const
{
    const int besideTitle = m_step->sizeHint().width() + m_top->spacing();
    std::vector<int> heights;
    for (const QLabel *label : words()) {
        constexpr int most = 2'000; // a label itself counts the height that it was made to have
        const QRect place(0, 0, room() - (label == m_title ? besideTitle : 0), most);
        heights.push_back(
            label->fontMetrics().boundingRect(place, Qt::TextWordWrap, label->text()).height());
    }
    const int lines = isSlim() || m_smallestLetters > 0 ? 1 : 2;
    heights.back() = std::max(heights.back(), lines * m_detail->fontMetrics().lineSpacing());
    return heights;
}

void RunCard::setHeightsOfWords(const std::vector<int> &heights)
{
    const std::vector<QLabel *> words = this->words();
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i]->setMinimumHeight(heights[i]);
}

int RunCard::wordsHeight() const
{
    const QMargins edges = layout()->contentsMargins();
    int height = edges.top() + edges.bottom();
    for (const QLabel *label : words())
        height += layout()->spacing() + QFontMetrics(label->font()).lineSpacing();
    return height;
}

bool RunCard::isSlim() const
{
    constexpr int lowest = 340; // has 160 pixels of the plane beside more lines
    return m_smallestLetters == 0 && height() < lowest;
}

void RunCard::fitWords()
{
    const auto fit = [this](QLabel &label, const QString &words) {
        const QString shown =
            isSlim() ? label.fontMetrics().elidedText(words, Qt::ElideRight, room()) : words;
        label.setText(shown);
        label.setToolTip(shown == words ? QString() : words);
        label.setAccessibleName(words);
    };
    fit(*m_settings, m_settingsWords);
    fit(*m_detail, m_detailWords);
}

void RunCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const auto [left, top, right, bottom] =
        isSlim() ? std::array{14, 6, 14, 6} : std::array{14, 10, 14, 12};
    layout()->setContentsMargins(left, top, right, bottom);
    layout()->setSpacing(isSlim() ? 2 : 4);
    fitWords();
}

} // namespace frontera
