// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_labels.h"

#include "ui/views/history/history_signs.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

class HistoryLabelWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPlot)

public:
    static QString mistakes() { return tr("mistakes\nper epoch"); }
    static QString ofSeveral(qint64 epochs)
    {
        return tr("dark: average,\nlight: most\nof %1 epochs").arg(showCount(epochs));
    }
    static QString step() { return tr("step"); }
    static QString epoch() { return tr("epoch"); }
    static QString more(std::size_t count)
    {
        return tr("and %1 more").arg(showCount(static_cast<qint64>(count)));
    }
};

} // namespace

HistoryLabels::HistoryLabels(QCustomPlot *plot, QCPAxisRect *upper, QCPAxisRect *lower)
    : PlotSigns(plot)
    , m_upper(upper)
    , m_lower(lower)
{
}

void HistoryLabels::setLetters(const QFont &font, double unit)
{
    m_font = font;
    m_unit = unit;
}

double HistoryLabels::x(double step) const
{
    return m_lower->axis(QCPAxis::atBottom)->coordToPixel(step);
}

double HistoryLabels::lineHeight() const
{
    return QFontMetricsF(m_font).height();
}

double HistoryLabels::width() const
{
    const QFontMetricsF metrics(m_font);
    double width = metrics.size(0, HistoryLabelWords::mistakes()).width();
    for (const HistoryCurve &curve : m_picture->curves)
        width = std::max(width, sampleWidth() + 5 * m_unit + metrics.horizontalAdvance(curve.name));
    return width + 10 * m_unit;
}

void HistoryLabels::draw(QCPPainter *painter)
{
    if (m_picture == nullptr || m_picture->curves.empty() || m_lower->width() < 1)
        return;
    painter->setAntialiasing(true);
    if (m_epochRow > 0)
        drawEpochs(painter);
    if (m_mistakesRow > 0)
        drawMistakes(painter);
    drawTitles(painter);
    drawNames(painter);
}

void HistoryLabels::write(QCPPainter *painter, QPointF topLeft, const QString &words) const
{
    double y = topLeft.y() + QFontMetricsF(m_font).ascent();
    const QStringList lines = words.split(u'\n');
    for (const QString &line : lines) {
        painter->drawText(QPointF(topLeft.x(), y), line);
        y += lineHeight();
    }
}

void HistoryLabels::drawTitles(QCPPainter *painter) const
{
    const double left = m_upper->right() + 10 * m_unit;
    const double line = lineHeight();
    painter->setFont(m_font);
    painter->setPen(theme().quietText);
    write(painter, {left, static_cast<double>(m_upper->top())}, HistoryLabelWords::mistakes());
    if (m_picture->epochsPerBar > 1 && m_upper->height() > 5.5 * line)
        write(painter, {left, m_upper->top() + 2.4 * line},
              HistoryLabelWords::ofSeveral(m_picture->epochsPerBar));
    if (m_epochRow > 0)
        write(painter, {left, m_upper->bottom() + (m_epochRow - line) / 2},
              HistoryLabelWords::epoch());
    const QCPAxis *steps = m_lower->axis(QCPAxis::atBottom);
    const double last = sizeOf(showCount(m_picture->end), steps->tickLabelFont()).width() / 2;
    write(painter,
          {std::max(left, m_lower->right() + last + std::max(7.0, 6 * m_unit)),
           static_cast<double>(m_lower->bottom() + steps->tickLabelPadding())},
          HistoryLabelWords::step());
}

void HistoryLabels::drawEpochs(QCPPainter *painter) const
{
    const std::vector<double> &ends = m_picture->ends;
    const qint64 epochs = m_picture->epochs;
    const double width = (x(ends.back()) - x(0)) / static_cast<double>(std::ssize(ends) - 1) /
                         static_cast<double>(m_picture->epochsPerEnd);
    const double room = sizeOf(showCount(epochs), m_font).width() + 14 * m_unit;
    // Epochs 1, 2, 5, 10, 20, 50 … apart, whichever leaves room for the numbers.
    qint64 every = 1;
    for (int i = 0; static_cast<double>(every) * width < room; ++i)
        every = i % 3 == 1 ? every / 2 * 5 : every * 2;
    painter->setFont(m_font);
    for (qint64 epoch = every; epoch <= epochs; epoch += every) {
        const auto end = static_cast<std::size_t>(epoch / m_picture->epochsPerEnd);
        const double length = m_picture->epochsPerEnd > 1
                                  ? static_cast<double>(m_picture->observations)
                                  : ends[end] - ends[end - 1];
        const double middle = x(ends[end] - 0.5 * length);
        const QString number = showCount(epoch);
        QRectF place(QPointF(), sizeOf(number, m_font));
        place.moveCenter({middle, m_upper->bottom() + m_epochRow / 2});
        if (place.right() > m_upper->right())
            break;
        fill(painter, place.adjusted(-3, 2, 3, -2), theme().card); // the line through both stops
        painter->setPen(theme().quietText);
        painter->drawText(place, Qt::AlignCenter, number);
    }
}

/// Writes the mistakes on each observation at the bottom, cut where there is no room.
void HistoryLabels::drawMistakes(QCPPainter *painter) const
{
    const QRectF all = mParentPlot->viewport();
    const double left = m_lower->left();
    const QRectF place(left, all.bottom() - m_mistakesRow, all.right() - left, m_mistakesRow);
    painter->setFont(m_font);
    painter->setPen(theme().quietText);
    painter->drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(m_font).elidedText(m_picture->mistakesOn, Qt::ElideRight, place.width()));
}

std::vector<HistoryLabels::Label> HistoryLabels::placedLabels(std::size_t count) const
{
    const QCPAxis *axis = m_lower->axis(QCPAxis::atLeft);
    const std::size_t curves = m_picture->curves.size();
    std::vector<Label> labels;
    for (std::size_t i = 0; i < count; ++i) {
        // Of too many curves the last named one is the last of all: the bias.
        const std::size_t curve = i + 1 == count ? curves - 1 : i;
        labels.push_back({curve, axis->coordToPixel(m_picture->curves[curve].end())});
    }
    std::ranges::stable_sort(labels, {}, &Label::y);
    // Labels are pushed down, each below the one before, and then up again from the bottom.
    const double height = lineHeight();
    double least = m_lower->top() + height / 2 - 4 * m_unit;
    for (Label &label : labels) {
        label.y = std::max(label.y, least);
        least = label.y + height;
    }
    // The last line is for how many more there are.
    const double below = count < curves ? height : -4 * m_unit;
    double most = m_lower->bottom() - height / 2 - below;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, most);
        most = label->y - height;
    }
    return labels;
}

void HistoryLabels::drawNames(QCPPainter *painter) const
{
    const QCPAxis *axis = m_lower->axis(QCPAxis::atLeft);
    const double height = lineHeight();
    const std::size_t curves = m_picture->curves.size();
    const auto room = static_cast<std::size_t>(std::max(1.0, (m_lower->height() + 8) / height));
    const std::size_t count = curves <= room ? curves : std::max<std::size_t>(1, room - 1);
    const double end = x(static_cast<double>(m_picture->length));
    const double left = end + 10 * m_unit;
    painter->setFont(m_font);
    for (const Label &label : placedLabels(count)) {
        const HistoryCurve &curve = m_picture->curves[label.curve];
        QPen pen = historyPen(*m_picture, label.curve, theme(), m_unit);
        const double from = axis->coordToPixel(curve.end());
        if (std::abs(from - label.y) > 2) {
            painter->setPen(QPen(theme().edge, 1));
            painter->drawLine(QLineF(end + 3 * m_unit, from, left - 2 * m_unit, label.y));
        }
        // A plate keeps the line of 0 from striking the name through.
        const QRectF behind(left - 2, label.y - height / 2 + 1,
                            sampleWidth() + 5 * m_unit +
                                QFontMetricsF(m_font).horizontalAdvance(curve.name) + 4,
                            height - 2);
        fill(painter, behind, theme().card);
        painter->setPen(pen);
        painter->drawLine(QLineF(left, label.y, left + sampleWidth(), label.y));
        painter->setPen(pen.color());
        painter->drawText(QPointF(left + sampleWidth() + 5 * m_unit,
                                  label.y - height / 2 + QFontMetricsF(m_font).ascent()),
                          curve.name);
    }
    if (count < curves) {
        painter->setPen(theme().quietText);
        painter->drawText(QPointF(left, m_lower->bottom() - QFontMetricsF(m_font).descent()),
                          HistoryLabelWords::more(curves - count));
    }
}

} // namespace frontera
