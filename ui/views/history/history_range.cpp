// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a history that is seen, and what is told of a place in it.

#include "core/data/input_letters.h"
#include "core/linear/weights.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/plots/plane_range.h"
#include "ui/views/history/history_plot.h"
#include "ui/words/bias_words.h"
#include "ui/words/data_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace frontera {

/// All steps, and all values with some room.
QRectF HistoryPlot::usualRange() const
{
    const double extent = m_picture.high - m_picture.low;
    const double margin =
        extent > 0 ? 0.07 * extent
                   : 1.2 * (m_picture.high == 0 ? 1 : std::abs(m_picture.high)); // no change yet
    return {QPointF(0, m_picture.low - margin),
            QPointF(static_cast<double>(m_picture.end), m_picture.high + margin)};
}

QRectF HistoryPlot::bounded(const QRectF &range) const
{
    const QRectF usual = usualRange();
    const bool isRange = std::isfinite(range.left()) && std::isfinite(range.right()) &&
                         std::isfinite(range.top()) && std::isfinite(range.bottom());
    if (!isRange || range.width() <= 0 || range.height() <= 0)
        return usual;
    constexpr double leastSteps = 4;
    constexpr double leastShare = 1e-3; // of all values
    const double width =
        std::clamp(range.width(), std::min(leastSteps, usual.width()), usual.width());
    const double height = std::clamp(range.height(), leastShare * usual.height(), usual.height());
    const auto begin = [](double middle, double length, double first, double last) {
        return std::clamp(middle - length / 2, first, std::max(first, last - length));
    };
    return {begin(range.center().x(), width, usual.left(), usual.right()),
            begin(range.center().y(), height, usual.top(), usual.bottom()), width, height};
}

std::optional<HistorySteps> HistoryPlot::part() const
{
    if (!isPart())
        return std::nullopt;
    const QRectF range = wantedRange();
    return HistorySteps{range.left(), range.right()};
}

QPointF HistoryPlot::placeAt(QPointF pixel) const
{
    const QCPAxisRect *curves = m_axes.lowest();
    for (const QCPAxisRect *rect : m_axes.groups) {
        if (pixel.y() >= rect->top())
            curves = rect;
    }
    const QCPAxis *values = curves->axis(QCPAxis::atLeft);
    const bool isAbove = pixel.y() < m_axes.groups.front()->top();
    return {xAxis->pixelToCoord(pixel.x()),
            isAbove ? values->range().center() : values->pixelToCoord(pixel.y())};
}

void HistoryPlot::zoom(double factor, std::optional<QPointF> about)
{
    if (!isPlane() || m_axes.lowest()->width() < 1)
        return;
    const QRectF now = wantedRange();
    const QPointF place = about ? placeAt(*about) : now.center();
    // Values of curves that rise and fall would soon be out of sight: they are zoomed alone, beside
    // their numbers.
    QRectF wanted = zoomedRange(now, place, factor);
    if (about && about->x() < m_axes.lowest()->left()) {
        wanted.setLeft(now.left());
        wanted.setRight(now.right());
    } else {
        wanted.setTop(now.top());
        wanted.setBottom(now.bottom());
    }
    const QRectF zoomed = bounded(wanted);
    const QRectF usual = usualRange();
    if (factor > 1 && zoomed.width() >= usual.width() && zoomed.height() >= usual.height())
        setRange(std::nullopt);
    else
        setRange(zoomed);
}

void HistoryPlot::pan(QPointF from, QPointF to)
{
    if (!isPlane() || !isPart() || m_axes.lowest()->width() < 1)
        return;
    const QCPAxis *values = m_axes.lowest()->axis(QCPAxis::atLeft);
    const QPointF way(xAxis->pixelToCoord(from.x()) - xAxis->pixelToCoord(to.x()),
                      values->pixelToCoord(from.y()) - values->pixelToCoord(to.y()));
    setRange(bounded(wantedRange().translated(way)));
}

QString HistoryPlot::valuesAt(QPointF pixel) const
{
    const QRectF axes(QPointF(m_axes.mistakes->left(), m_axes.mistakes->top()),
                      QPointF(m_axes.lowest()->right() + 1, m_axes.lowest()->bottom() + 1));
    const qint64 step = qRound64(placeAt(pixel).x());
    if (!isPlane() || !axes.contains(pixel) || step < 0 || step > run().length())
        return {};
    const Settings &settings = run().settings();
    const bool isFloat = settings.arithmetic == Arithmetic::Float;
    const auto shown = [isFloat](const Decimal &value) {
        return showNumber(isFloat ? Number(value.toDouble()) : Number(value));
    };
    QStringList lines{tr("after step %1").arg(showCount(step))};
    const PredictorPointer then = run().predictorAt(step);
    const std::span<const Weights> units = then->units();
    const InputLetters letters(run().data());
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        QStringList parts;
        constexpr std::size_t most = 8;
        const std::size_t count = std::min(most, units[unit].w.size());
        for (std::size_t i = 0; i < count; ++i) {
            const auto input = static_cast<int>(i);
            parts += (isGates(settings) ? indexed(u'w', input + 1) : letters.weight(input)) +
                     QStringLiteral(" = ") + shown(units[unit].w[i]);
        }
        if (count < units[unit].w.size())
            parts += QStringLiteral("…");
        if (settings.useBias)
            parts += biasName(settings, run().data()) + QStringLiteral(" = ") +
                     shown(signedBias(units[unit].b, settings));
        const QString all = parts.join(listSeparator());
        lines += isGates(settings) ? unitTitle(settings.units, static_cast<int>(unit)) +
                                         QStringLiteral(": ") + all
                                   : all;
    }
    return lines.join(u'\n');
}

bool HistoryPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !isCovered()) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (const QString values = valuesAt(help->pos()); !values.isEmpty()) {
            QToolTip::showText(help->globalPos(), values + u'\n' + toolTip(), this);
            return true;
        }
    }
    return RangedPlot::event(event);
}

} // namespace frontera
