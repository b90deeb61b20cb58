// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/boundary_plot.h"

#include "core/learning/timeline.h"
#include "ui/plots/boundary_signs.h"
#include "ui/words/number_words.h"

#include <QAccessibleWidget>
#include <algorithm>

namespace frontera {

namespace {

/// Whole numbers, written as everywhere else in the program.
class WholeTicker : public QCPAxisTickerFixed
{
public:
    WholeTicker() { setTickStep(1); }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return showNumber(qRound(tick));
    }
};

/// Qt takes a plot for a filler without a name; it is a picture that has words.
QAccessibleInterface *accessiblePlot(const QString &, QObject *object)
{
    auto *plot = qobject_cast<BoundaryPlot *>(object);
    return plot == nullptr ? nullptr : new QAccessibleWidget(plot, QAccessible::Graphic);
}

} // namespace

BoundaryPlot::BoundaryPlot(const Timeline &timeline, QWidget *parent)
    : QCustomPlot(parent)
    , m_timeline(timeline)
    , m_theme(lightTheme())
    , m_signs(new BoundarySigns(this))
    , m_headline(new QCPTextElement(this))
    , m_detail(new QCPTextElement(this))
    , m_footer(new QCPTextElement(this))
{
    static const bool isInstalled = (QAccessible::installFactory(accessiblePlot), true);
    Q_UNUSED(isInstalled);
    setMinimumSize(280, 220);
    setFocusPolicy(Qt::NoFocus);
    setInteractions(QCP::iNone);
    m_signs->setPicture(&m_picture);
    m_signs->setLayer(QStringLiteral("main"));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
    }
    xAxis->setLabel(indexed(u'x', 1));
    yAxis->setLabel(indexed(u'x', 2));
    plotLayout()->setRowSpacing(0);
    for (QCPTextElement *element : {m_headline, m_detail, m_footer})
        element->setVisible(false);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setTicker(QSharedPointer<WholeTicker>::create());
    }
    connect(this, &QCustomPlot::beforeReplot, this, &BoundaryPlot::prepare);
    applyTheme();
}

void BoundaryPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    applyTheme();
    refresh();
}

void BoundaryPlot::refresh()
{
    replot(QCustomPlot::rpQueuedReplot);
}

void BoundaryPlot::setCaption(const QString &headline, const QString &detail, const QString &footer)
{
    // Rows from the top: headline, detail, plot, footer.
    if (plotLayout()->rowCount() == 1) {
        plotLayout()->insertRow(0);
        plotLayout()->insertRow(0);
        plotLayout()->addElement(0, 0, m_headline);
        plotLayout()->addElement(1, 0, m_detail);
        plotLayout()->addElement(3, 0, m_footer);
    }
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_footer->setText(footer);
    for (QCPTextElement *element : {m_headline, m_detail, m_footer}) {
        element->setVisible(true);
        element->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    }
    applyFonts();
}

void BoundaryPlot::applyTheme()
{
    m_signs->setTheme(m_theme);
    setBackground(QBrush(m_theme.card));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(m_theme.edge, 1));
        axis->setTickPen(QPen(m_theme.edge, 1)); // in SVG a tick without length is a dot
        axis->setTickLabelColor(m_theme.quietText);
        axis->setLabelColor(m_theme.quietText);
    }
    m_headline->setTextColor(m_theme.text);
    m_detail->setTextColor(m_theme.text);
    m_footer->setTextColor(m_theme.quietText);
}

void BoundaryPlot::applyFonts()
{
    const QRect all = viewport();
    const double scale = std::clamp(std::min(all.width(), all.height()) / 560.0, 0.55, 20.0);
    const auto sized = [this, scale](double pixels, bool bold) {
        QFont font = this->font();
        font.setPixelSize(std::max(11, qRound(pixels * scale)));
        font.setBold(bold);
        return font;
    };
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setTickLabelFont(sized(14, false));
        axis->setLabelFont(sized(15, false));
        axis->setTickLabelPadding(qRound(6 * scale));
        axis->setLabelPadding(qRound(4 * scale));
    }
    const int margin = qRound(12 * scale);
    plotLayout()->setMargins(QMargins(margin, margin, margin, margin));
    // A caption that is too long for one line is set smaller, never cut.
    const auto fit = [&](QCPTextElement *element, double pixels, bool bold) {
        QFont font = sized(pixels, bold);
        const double room = all.width() - 2.0 * margin - 8;
        const double width = QFontMetricsF(font).horizontalAdvance(element->text());
        if (width > room)
            font.setPixelSize(std::max(3, static_cast<int>(font.pixelSize() * room / width)));
        element->setFont(font);
        element->setMargins(element->text().isEmpty()
                                ? QMargins()
                                : QMargins(0, qRound(3 * scale), 0, qRound(3 * scale)));
    };
    fit(m_headline, 21, true);
    fit(m_detail, 17, false);
    fit(m_footer, 14, false);
}

void BoundaryPlot::fitAxes()
{
    const QRectF area = dataArea(m_timeline);
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return;
    // One unit of x₁ as long as one of x₂: the roomier direction shows more.
    const double unit = std::max(area.width() / size.width(), area.height() / size.height());
    const double halfWidth = unit * size.width() / 2;
    const double halfHeight = unit * size.height() / 2;
    const QPointF centre = area.center();
    xAxis->setRange(centre.x() - halfWidth, centre.x() + halfWidth);
    yAxis->setRange(centre.y() - halfHeight, centre.y() + halfHeight);
}

void BoundaryPlot::prepare()
{
    // The axes' ranges follow from the room that the words around them leave.
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
    fitAxes();
    const QPointF low(xAxis->range().lower, yAxis->range().lower);
    const QPointF high(xAxis->range().upper, yAxis->range().upper);
    m_picture = boundaryPicture(m_timeline, QRectF(low, high));
    if (QAccessible::isActive())
        setAccessibleDescription(spokenDescription());
}

void BoundaryPlot::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    applyFonts();
    refresh();
}

void BoundaryPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        applyFonts();
        refresh();
    }
}

QString BoundaryPlot::spokenDescription() const
{
    QStringList parts;
    for (const Marker &marker : m_picture.markers)
        parts +=
            marker.isWrong ? tr("%1 wrong").arg(marker.label) : tr("%1 right").arg(marker.label);
    if (!m_picture.remark.isEmpty())
        parts += m_picture.remark;
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
