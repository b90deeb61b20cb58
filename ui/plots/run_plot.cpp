// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/run_plot.h"

#include "ui/plots/line_breaks.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace frontera {

namespace {

/// Qt takes a plot for a filler without a name; it is a picture that has words.
QAccessibleInterface *accessiblePlot(const QString &, QObject *object)
{
    auto *plot = qobject_cast<RunPlot *>(object);
    return plot == nullptr ? nullptr : new QAccessibleWidget(plot, QAccessible::Graphic);
}

} // namespace

RunPlot::RunPlot(const Timeline &timeline, QWidget *parent)
    : QCustomPlot(parent)
    , m_timeline(timeline)
    , m_theme(lightTheme())
    , m_headline(new QCPTextElement(this))
    , m_detail(new QCPTextElement(this))
    , m_footer(new QCPTextElement(this))
{
    static const bool isInstalled = (QAccessible::installFactory(accessiblePlot), true);
    Q_UNUSED(isInstalled);
    setFocusPolicy(Qt::NoFocus);
    setInteractions(QCP::iNone);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
    }
    plotLayout()->setRowSpacing(0);
    for (QCPTextElement *element : {m_headline, m_detail, m_footer})
        element->setVisible(false);
    connect(this, &QCustomPlot::beforeReplot, this, &RunPlot::prepare);
}

void RunPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    applyStyle();
    refresh();
}

void RunPlot::refresh()
{
    replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::setCaption(const QString &headline, const QString &detail, const QString &footer)
{
    // Rows from the top: headline, detail, picture, footer.
    if (plotLayout()->rowCount() == 1) {
        plotLayout()->insertRow(0);
        plotLayout()->insertRow(0);
        plotLayout()->addElement(0, 0, m_headline);
        plotLayout()->addElement(1, 0, m_detail);
        plotLayout()->addElement(3, 0, m_footer);
    }
    m_words = {headline, detail, footer};
    for (QCPTextElement *element : {m_headline, m_detail, m_footer}) {
        element->setVisible(true);
        element->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    }
    applyStyle();
}

double RunPlot::letterScale() const
{
    const QRect all = viewport();
    return std::clamp(std::min(all.width(), all.height()) / 560.0, 0.55, 20.0);
}

QFont RunPlot::sizedFont(double pixels, bool bold) const
{
    QFont font = this->font();
    font.setPixelSize(std::max(11, qRound(pixels * letterScale())));
    font.setBold(bold);
    return font;
}

void RunPlot::applyStyle()
{
    setBackground(QBrush(m_theme.card));
    const double scale = letterScale();
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(m_theme.edge, 1));
        axis->setTickPen(QPen(m_theme.edge, 1)); // in SVG a tick without length is a dot
        axis->setTickLabelColor(m_theme.quietText);
        axis->setLabelColor(m_theme.quietText);
        axis->setTickLabelFont(sizedFont(14));
        axis->setLabelFont(sizedFont(15));
        axis->setTickLabelPadding(qRound(6 * scale));
        axis->setLabelPadding(qRound(4 * scale));
    }
    styleCaption();
}

void RunPlot::styleCaption()
{
    const double scale = letterScale();
    m_headline->setTextColor(m_theme.text);
    m_detail->setTextColor(m_theme.text);
    m_footer->setTextColor(m_theme.quietText);
    const int margin = qRound(12 * scale);
    plotLayout()->setMargins(QMargins(margin, margin, margin, margin));
    // A caption that is too long for one line is broken into a few, and then set smaller: never
    // cut.
    const auto fit = [&](QCPTextElement *element, const QString &words, double pixels, bool bold) {
        constexpr qsizetype mostLines = 3;
        const double room = viewport().width() - 2.0 * margin - 8;
        QFont font = sizedFont(pixels, bold);
        const auto isTooLarge = [&] {
            const QStringList lines = brokenLines(words, font, room);
            const QFontMetricsF metrics(font);
            return lines.size() > mostLines || std::ranges::any_of(lines, [&](const QString &line) {
                       return metrics.horizontalAdvance(line) > room;
                   });
        };
        while (font.pixelSize() > 3 && isTooLarge())
            font.setPixelSize(font.pixelSize() - 1);
        element->setText(brokenLines(words, font, room).join(u'\n'));
        element->setFont(font);
        element->setMargins(words.isEmpty() ? QMargins()
                                            : QMargins(0, qRound(3 * scale), 0, qRound(3 * scale)));
    };
    fit(m_headline, m_words[0], 21, true);
    fit(m_detail, m_words[1], 17, false);
    fit(m_footer, m_words[2], 14, false);
}

void RunPlot::prepare()
{
    // The axes' ranges follow from the room that the words around them leave.
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
    compose();
    if (QAccessible::isActive())
        setAccessibleDescription(spokenDescription());
}

void RunPlot::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    applyStyle();
    refresh();
}

void RunPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        applyStyle();
        refresh();
    }
}

} // namespace frontera
