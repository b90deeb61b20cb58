// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_labels.h"

#include "ui/views/history/history_signs.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

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

HistoryLabels::HistoryLabels(QCustomPlot *plot, const HistoryAxes &axes)
    : PlotSigns(plot)
    , m_axes(axes)
{
}

void HistoryLabels::setLetters(const QFont &font, double unit)
{
    m_font = font;
    m_unit = unit;
}

double HistoryLabels::x(double step) const
{
    return m_axes.lowest()->axis(QCPAxis::atBottom)->coordToPixel(step);
}

double HistoryLabels::endOfCurves() const
{
    const QCPAxisRect *rect = m_axes.lowest();
    return std::clamp(x(static_cast<double>(m_picture->length)), static_cast<double>(rect->left()),
                      std::max<double>(rect->left(), rect->right() + 1));
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
    if (m_picture == nullptr || m_picture->curves.empty() || m_axes.lowest()->width() < 1)
        return;
    painter->setAntialiasing(true);
    if (m_epochRow > 0)
        drawEpochs(painter);
    drawMistakes(painter);
    drawTitles(painter);
    const auto isAfter = [](const HistoryCurve &one, const HistoryCurve &next) {
        return one.group != next.group;
    };
    for (auto first = m_picture->curves.begin(); first != m_picture->curves.end();) {
        auto last = std::adjacent_find(first, m_picture->curves.end(), isAfter);
        if (last != m_picture->curves.end())
            ++last;
        drawNames(painter, {first, last});
        first = last;
    }
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
    const double left = m_axes.mistakes->right() + 10 * m_unit;
    const double line = lineHeight();
    painter->setFont(m_font);
    painter->setPen(theme().quietText);
    write(painter, {left, static_cast<double>(m_axes.mistakes->top())},
          HistoryLabelWords::mistakes());
    if (m_picture->epochsPerBar > 1 && m_axes.mistakes->height() > 5.5 * line)
        write(painter, {left, m_axes.mistakes->top() + 2.4 * line},
              HistoryLabelWords::ofSeveral(m_picture->epochsPerBar));
    if (m_epochRow > 0)
        write(painter, {left, m_axes.mistakes->bottom() + (m_epochRow - line) / 2},
              HistoryLabelWords::epoch());
    const QCPAxis *steps = m_axes.lowest()->axis(QCPAxis::atBottom);
    const double last = sizeOf(showCount(m_picture->end), steps->tickLabelFont()).width() / 2;
    write(painter,
          {std::max(left, m_axes.lowest()->right() + last + std::max(7.0, 6 * m_unit)),
           static_cast<double>(m_axes.lowest()->bottom() + steps->tickLabelPadding())},
          HistoryLabelWords::step());
}

void HistoryLabels::drawEpochs(QCPPainter *painter) const
{
    const std::vector<double> &ends = m_picture->ends;
    const qint64 epochs = m_picture->epochs;
    const double parts = std::max(1.0, static_cast<double>(std::ssize(ends) - 1));
    const double width = std::ssize(ends) > 1 ? (x(ends.back()) - x(ends.front())) / parts /
                                                    static_cast<double>(m_picture->epochsPerEnd)
                                              : 0;
    if (width <= 0)
        return;
    const double room = sizeOf(showCount(epochs), m_font).width() + 14 * m_unit;
    // Epochs 1, 2, 5, 10, 20, 50 … apart, whichever leaves room for the numbers.
    qint64 every = 1;
    for (int i = 0; static_cast<double>(every) * width < room; ++i)
        every = i % 3 == 1 ? every / 2 * 5 : every * 2;
    painter->setFont(m_font);
    const qint64 last = m_picture->firstEnd + (std::ssize(ends) - 1) * m_picture->epochsPerEnd;
    for (qint64 epoch = m_picture->firstEnd / every * every + every;
         epoch <= std::min(epochs, last); epoch += every) {
        const auto end =
            static_cast<std::size_t>((epoch - m_picture->firstEnd) / m_picture->epochsPerEnd);
        if (end == 0)
            continue;
        const double length = m_picture->epochsPerEnd > 1
                                  ? static_cast<double>(m_picture->observations)
                                  : ends[end] - ends[end - 1];
        const double middle = x(ends[end] - 0.5 * length);
        const QString number = showCount(epoch);
        QRectF place(QPointF(), sizeOf(number, m_font));
        place.moveCenter({middle, m_axes.mistakes->bottom() + m_epochRow / 2});
        if (place.right() > m_axes.mistakes->right())
            break;
        if (place.left() < m_axes.mistakes->left())
            continue;
        fill(painter, place.adjusted(-3, 2, 3, -2), theme().card); // the line through both stops
        painter->setPen(theme().quietText);
        painter->drawText(place, Qt::AlignCenter, number);
    }
}

/// Writes the mistakes on each observation at the bottom.
void HistoryLabels::drawMistakes(QCPPainter *painter) const
{
    const double height = lineHeight() * static_cast<double>(m_mistakesLines.size());
    painter->setFont(m_font);
    painter->setPen(theme().quietText);
    write(painter,
          {static_cast<double>(m_axes.lowest()->left()), mParentPlot->viewport().bottom() - height},
          m_mistakesLines.join(u'\n'));
}

std::vector<HistoryLabels::Label> HistoryLabels::placedLabels(std::span<const HistoryCurve> group,
                                                              std::size_t count) const
{
    const QCPAxisRect *rect = m_axes.groups[static_cast<std::size_t>(group.front().group)];
    const QCPAxis *axis = rect->axis(QCPAxis::atLeft);
    std::vector<Label> labels;
    for (std::size_t i = 0; i < count; ++i) {
        // Of too many curves the last named one is the last of all: the bias.
        const std::size_t curve = i + 1 == count ? group.size() - 1 : i;
        labels.push_back({curve, axis->coordToPixel(group[curve].end())});
    }
    std::ranges::stable_sort(labels, {}, &Label::y);
    // Labels are pushed down, each below the one before, and then up again from the bottom.
    const double height = lineHeight();
    const double beyond = std::min(4.0, 4 * m_unit); // above and below the axes
    double least = rect->top() + height / 2 - beyond;
    for (Label &label : labels) {
        label.y = std::max(label.y, least);
        least = label.y + height;
    }
    // The last line is for how many more there are.
    const double below = count < group.size() ? height : -beyond;
    double most = rect->bottom() - height / 2 - below;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, most);
        most = label->y - height;
    }
    return labels;
}

void HistoryLabels::drawNames(QCPPainter *painter, std::span<const HistoryCurve> group) const
{
    const QCPAxisRect *rect = m_axes.groups[static_cast<std::size_t>(group.front().group)];
    const auto room = static_cast<std::size_t>(std::max(1.0, (rect->height() + 8) / lineHeight()));
    const std::size_t count =
        group.size() <= room ? group.size() : std::max<std::size_t>(1, room - 1);
    painter->setFont(m_font);
    for (const Label &label : placedLabels(group, count))
        drawName(painter, group[label.curve], label.y);
    if (count < group.size()) {
        painter->setPen(theme().quietText);
        painter->drawText(
            QPointF(endOfCurves() + 10 * m_unit, rect->bottom() - QFontMetricsF(m_font).descent()),
            HistoryLabelWords::more(group.size() - count));
    }
}

/// Returns the pen of a curve's sample: the whole pattern has room in it, from the middle of its
/// first dash, which alone would look like another curve.
QPen HistoryLabels::samplePen(const HistoryCurve &curve) const
{
    QPen pen = historyPen(curve, theme(), m_unit);
    QList<qreal> pattern = pen.dashPattern();
    if (pen.style() == Qt::SolidLine || pattern.isEmpty())
        return pen;
    const double whole = std::reduce(pattern.begin(), pattern.end()) * pen.widthF();
    for (qreal &length : pattern)
        length *= std::min(1.0, sampleWidth() / whole);
    pen.setDashPattern(pattern);
    pen.setDashOffset(pattern.front() / 2);
    return pen;
}

/// Writes the name of a curve at its end, beside a piece of its line, around the height `y`.
void HistoryLabels::drawName(QCPPainter *painter, const HistoryCurve &curve, double y) const
{
    const QCPAxisRect *rect = m_axes.groups[static_cast<std::size_t>(curve.group)];
    const QFontMetricsF metrics(m_font);
    const double height = lineHeight();
    const double end = endOfCurves();
    const double left = end + 10 * m_unit;
    const double from = rect->axis(QCPAxis::atLeft)->coordToPixel(curve.end());
    if (std::abs(from - y) > 2 && from >= rect->top() - 1 && from <= rect->bottom() + 2) {
        painter->setPen(QPen(theme().edge, 1));
        painter->drawLine(QLineF(end + 3 * m_unit, from, left - 2 * m_unit, y));
    }
    // A plate keeps the line of 0 from striking the name through.
    const double words = left + sampleWidth() + 5 * m_unit;
    const QRectF behind(left - 2, y - height / 2 + 1,
                        words - left + metrics.horizontalAdvance(curve.name) + 4, height - 2);
    fill(painter, behind, theme().card);
    const QPen pen = samplePen(curve);
    painter->setPen(pen);
    painter->drawLine(QLineF(left, y, left + sampleWidth(), y));
    painter->setPen(pen.color());
    painter->drawText(QPointF(words, y - height / 2 + metrics.ascent()), curve.name);
}

} // namespace frontera
