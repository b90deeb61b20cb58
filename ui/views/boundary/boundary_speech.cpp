// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/boundary/boundary_signs.h"
#include "ui/views/cube/cube_signs.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/point_words.h"

#include <QHelpEvent>
#include <QToolTip>

// What the plot says beside what it draws.

namespace frontera {

namespace {

/// Returns words for a tip, which shows them a line each, as they are.
QString tipOf(const QStringList &lines)
{
    QString html = QStringLiteral("<p style='white-space:pre; margin:0'>");
    for (const QString &line : lines)
        html += (&line == &lines.front() ? QStringLiteral("<b>%1</b>") : QStringLiteral("<br>%1"))
                    .arg(line.toHtmlEscaped());
    return html + QStringLiteral("</p>");
}

} // namespace

std::optional<int> BoundaryPlot::rowNear(QPointF pixel) const
{
    constexpr double reach = 8; // pixels
    if (!m_picture.notice.isEmpty() || !axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    double least = reach;
    std::optional<int> nearest;
    // Of several at one place the one drawn last is seen.
    const auto look = [&](int row, QPointF at) {
        const QPointF there(xAxis->coordToPixel(at.x()), yAxis->coordToPixel(at.y()));
        if (const double far = QLineF(there, pixel).length(); far <= least) {
            least = far;
            nearest = row;
        }
    };
    if (isCube() && !m_cube.crowd) {
        for (const CubeMarker &marker : m_cube.markers)
            look(marker.row, marker.at);
        return nearest;
    }
    const Scatter &places = isCube() ? *m_cube.crowd : scatter();
    for (int row = 0; row < places.count(); ++row)
        look(row, places.at(row));
    return nearest;
}

QStringList BoundaryPlot::valuesAt(int row) const
{
    const bool isJudged = isCube() ? m_cube.isJudged : m_picture.isJudged;
    const PredictorPointer predictor =
        m_ownWeights ? linearPredictor(*m_ownWeights, run().settings()) : run().predictor();
    return describePoint(run(), row, isJudged ? predictor.get() : nullptr);
}

bool BoundaryPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (const std::optional<int> row = rowNear(help->pos())) {
            QToolTip::showText(help->globalPos(), tipOf(valuesAt(*row)), this,
                               QRect(help->pos() - QPoint(4, 4), QSize(9, 9)));
            return true;
        }
    }
    // The words above the axes may be cut: they are all in a tip.
    if (event->type() == QEvent::ToolTip && !m_picture.heading.isEmpty()) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (help->pos().y() < axisRect()->top()) {
            QToolTip::showText(help->globalPos(), m_picture.heading, this);
            return true;
        }
    }
    return RangedPlot::event(event);
}

void BoundaryPlot::showHint(bool isShown)
{
    if (isShown == m_showsHint)
        return;
    m_showsHint = isShown;
    refresh();
}

std::optional<QRectF> BoundaryPlot::placeOfHint() const
{
    const bool isHinted = m_picture.notice.isEmpty() && !m_picture.hint.isEmpty();
    if (!isHinted)
        return std::nullopt;
    return isCube() ? m_cubeSigns->placeOfHint() : m_signs->placeOfHint();
}

QString BoundaryPlot::spokenDescription() const
{
    if (!m_picture.notice.isEmpty())
        return m_picture.notice;
    if (isCube())
        return describeCube(m_cube);
    if (squares())
        return describeSquares(m_squares);
    QStringList parts;
    if (!m_picture.heading.isEmpty())
        parts += m_picture.heading;
    bool isNamed = m_picture.crowd == nullptr;
    for (const Marker &marker : m_picture.markers) {
        if (!marker.label.isEmpty())
            parts += !m_picture.isJudged   ? marker.label
                     : marker.sign.isWrong ? tr("%1 wrong").arg(marker.label)
                                           : tr("%1 right").arg(marker.label);
        if (marker.sign.isNext && !marker.label.isEmpty())
            parts.back() = tr("%1, comes next", "an observation").arg(parts.back());
        isNamed = isNamed && !marker.label.isEmpty();
    }
    if (!isNamed) {
        const auto [right, all] = rightOf(m_picture);
        parts += m_picture.isJudged
                     ? tr("%1 of %2 observations right").arg(showCount(right), showCount(all))
                     : tr("%1 observation(s)", nullptr, pluralOf(all)).arg(showCount(all));
    }
    if (!m_picture.remark.isEmpty())
        parts += m_picture.remark;
    if (!m_picture.keptName.isEmpty() && !m_picture.isQuiet)
        parts += tr("dotted line: %1").arg(m_picture.keptName);
    for (const Note &note : m_picture.notes)
        parts +=
            note.isRinged ? tr("shared point %1").arg(note.words) : tr("margin %1").arg(note.words);
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
