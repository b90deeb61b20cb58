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

namespace frontera {

namespace {

constexpr int lowCard = 300; // pixels

} // namespace

RunCard::RunCard(const Run &run, const Explainer &explainer, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_explainer(explainer)
    , m_theme(lightTheme())
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
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_step, 0, Qt::AlignTop);
    layout->addLayout(top);
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

/// Leaves the plot the room of a low card: what else is said is in the card's tip.
void RunCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isLow = m_smallestLetters == 0 && height() < lowCard;
    m_settings->setVisible(!isLow);
    m_detail->setVisible(!isLow);
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
    // Two lines each, so that the plots beside each other stay of one height.
    const int lines = m_smallestLetters > 0 ? 1 : 2;
    m_headline->setMinimumHeight(QFontMetrics(m_headline->font()).lineSpacing());
    m_detail->setMinimumHeight(QFontMetrics(m_detail->font()).lineSpacing() * lines);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void RunCard::refresh()
{
    const VerdictWords words = describe(verdictOf(m_run, m_explainer.explanation()), m_run);
    const QString title = dataTitle(m_run.data());
    m_title->setText(m_hintWords.isEmpty() ? title : title + QStringLiteral(": ") + m_hintWords);
    m_step->setText(describePosition(m_run));
    QString settings = describeSettings(m_run.settings(), m_run.data());
    if (const QString parting = describeParting(m_explainer.explanation(), m_run.settings());
        !parting.isEmpty() && m_reason.isEmpty())
        settings += QStringLiteral(" · ") + parting;
    m_settings->setText(settings);
    m_headline->setText(words.headline);
    setToolTip(settings + u'\n' + words.detail);
    m_detail->setText(m_reason.isEmpty() ? words.detail : words.detail + u' ' + m_reason);
    m_plot->refresh();
}

} // namespace frontera
