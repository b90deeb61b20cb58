// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/data_thumbnail.h"

#include "core/run/run.h"
#include "ui/base/theme.h"
#include "ui/views/boundary/boundary_picture.h"
#include "ui/views/cube/cube_picture.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr double thumbnailEdge = 10; // pixels around the points

void paintDot(QPainter &painter, const Theme &theme, QPointF at, bool isOne, double radius)
{
    const QColor colour = isOne ? theme.one : theme.zero;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isOne ? colour : theme.card);
    painter.drawEllipse(at, radius, radius);
}

/// Maps an area, y upwards, into a rectangle of pixels, one unit as long as the other.
class Frame
{
public:
    Frame(const QRectF &area, const QRectF &room)
        : m_area(area)
        , m_room(room)
        , m_unit(std::min(room.width() / area.width(), room.height() / area.height()))
    {
    }
    [[nodiscard]] QPointF pixel(QPointF place) const
    {
        const QPointF off = place - m_area.center();
        return m_room.center() + QPointF(off.x(), -off.y()) * m_unit;
    }

private:
    QRectF m_area;
    QRectF m_room;
    double m_unit;
};

void paintCube(QPainter &painter, const Run &run, const Theme &theme, const QRectF &room)
{
    const Camera camera;
    const CubePicture cube = cubePicture(run, camera);
    const Frame frame(QRectF(-1.5, -1.5, 3, 3), room);
    for (const CubePicture::Edge &edge : cube.edges) {
        painter.setPen(QPen(theme.quietText, 1, edge.isHidden ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(frame.pixel(edge.line.p1()), frame.pixel(edge.line.p2()));
    }
    for (const CubeMarker &marker : cube.markers)
        paintDot(painter, theme, frame.pixel(marker.at), marker.sign.isOne, 5);
}

/// Draws a neuron with so many inputs.
void paintNeuron(QPainter &painter, int inputs, const Theme &theme, const QRectF &room)
{
    const QPointF body(room.left() + 0.72 * room.width(), room.center().y());
    painter.setPen(QPen(theme.quietText, 1.5));
    for (int i = 0; i < inputs; ++i) {
        const QPointF at(room.left() + 0.28 * room.width(),
                         room.top() + (i + 0.5) * room.height() / inputs);
        painter.drawLine(at, body);
        painter.setBrush(theme.card);
        painter.drawEllipse(at, 5, 5);
    }
    paintDot(painter, theme, body, true, 10);
}

void paintPoints(QPainter &painter, const Dataset &data, const Theme &theme, const QRectF &room)
{
    const Plane plane = usualPlane(data);
    QRectF area = dataArea(data, plane);
    const double margin = 0.2 * std::max(area.width(), area.height());
    area.adjust(margin, margin, -margin, -margin);
    const Frame frame(area, room);
    const double radius = data.observationCount() > 20 ? 2.4 : 5;
    for (int row = 0; row < data.observationCount(); ++row)
        paintDot(painter, theme, frame.pixel(plane.place(data.inputs(row))), data.target(row) == 1,
                 radius);
}

} // namespace

QPixmap dataThumbnail(const Dataset &data, QSize size, const Theme &theme, double devicePixelRatio)
{
    QPixmap pixmap((QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(theme.card);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(QPointF(), QSizeF(size))
                            .adjusted(thumbnailEdge, thumbnailEdge, -thumbnailEdge, -thumbnailEdge);
    Run run;
    if (data.inputCount() == 3) {
        run.start(data, Settings());
        paintCube(painter, run, theme, room);
    } else if (data.inputCount() > 3) {
        paintNeuron(painter, data.inputCount(), theme, room);
    } else {
        paintPoints(painter, data, theme, room);
    }
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5));
    return pixmap;
}

} // namespace frontera
