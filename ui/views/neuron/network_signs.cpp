// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/network_signs.h"

#include "core/models/gates/gate_learner.h"
#include "ui/plots/line_geometry.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int leastOfAny = 12; ///< pixels of letters

/// Returns the words cut to a width.
QString cutTo(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 0.5);
}

} // namespace

NetworkSigns::NetworkSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void NetworkSigns::draw(QCPPainter *painter)
{
    const QRectF area = axes();
    if (m_picture == nullptr || m_picture->wires.empty() || area.width() < 1 || area.height() < 1)
        return;
    const Layout layout = layOut();
    painter->setAntialiasing(true);
    for (const NetworkWire &wire : m_picture->wires)
        drawWire(painter, layout, wire);
    drawArrow(painter,
              {layout.units[outputUnit] + QPointF(layout.side / 2, 0),
               layout.output - QPointF(layout.radius + 2, 0)},
              theme().text, 1.8 * scale());
    Taken taken;
    for (std::size_t input = 0; input < 2; ++input)
        drawInput(painter, layout, input, taken);
    for (std::size_t unit = 0; unit < unitCount; ++unit)
        drawUnit(painter, layout, unit, taken);
    drawOutput(painter, layout, taken);
    for (const NetworkWire &wire : m_picture->wires)
        drawWeight(painter, layout, wire, taken);
}

NetworkSigns::Layout NetworkSigns::layOut() const
{
    const QRectF area = axes();
    Layout layout;
    layout.line = QFontMetricsF(words()).height();
    // Above a square stands its name, and below it two lines.
    const double row = area.height() / 2;
    layout.side = std::max(16.0, std::min(0.17 * area.width(), row - 3 * layout.line - 8));
    layout.radius = std::clamp(0.22 * layout.side, 0.75 * layout.line, 1.2 * layout.line);
    const auto x = [&area](double share) { return area.left() + share * area.width(); };
    const double rise = layout.line / 2; // two lines below, one above
    layout.output = {std::min(x(0.94), area.right() - 1.6 * layout.line), area.center().y() - rise};
    const double arrow = 0.6 * layout.line;
    const double inputX = std::max(x(0.04), area.left() + layout.radius + 2);
    const auto outputXOf = [&](double side) {
        return std::min(x(0.74), layout.output.x() - layout.radius - arrow - side / 2);
    };
    // What comes of a weight stands between two squares. They give way to it, up to a size in which
    // they can still be seen.
    layout.nameRoom = layout.side;
    const double weight = sizeOf(QStringLiteral("→ −0.1"), words(true)).width() + 8;
    const auto gapOf = [&](double side) {
        return (outputXOf(side) - 1.5 * side - inputX - layout.radius) / 2;
    };
    while (layout.side > 1.5 * layout.line && gapOf(layout.side) < weight)
        layout.side -= 1;
    const double outputX = outputXOf(layout.side);
    // Both gaps between the columns are equally wide, for the weights.
    const double hiddenX = (inputX + layout.radius + outputX - layout.side / 2) / 2;
    for (std::size_t i = 0; i < 2; ++i) {
        const double y = area.top() + (static_cast<double>(i) + 0.5) * row - rise;
        layout.inputs[i] = {inputX, y};
        layout.units[i] = {hiddenX, y};
    }
    layout.units[outputUnit] = {outputX, area.center().y() - rise};
    return layout;
}

QLineF NetworkSigns::wireOf(const Layout &layout, const NetworkWire &wire) const
{
    const auto from = static_cast<std::size_t>(wire.from);
    const QPointF to = layout.units[static_cast<std::size_t>(wire.to)] -
                       QPointF(layout.side / 2, (wire.from == 0 ? 0.22 : -0.22) * layout.side);
    return wire.to == outputUnit ? QLineF(layout.units[from] + QPointF(layout.side / 2, 0), to)
                                 : QLineF(layout.inputs[from] + QPointF(layout.radius, 0), to);
}

void NetworkSigns::drawWire(QCPPainter *painter, const Layout &layout,
                            const NetworkWire &wire) const
{
    const double thickness = scale() * (1.4 + 5 * wire.share);
    const QColor colour = wire.sign > 0   ? theme().one
                          : wire.sign < 0 ? theme().zero
                                          : theme().quietText;
    QPen pen(colour, thickness, Qt::SolidLine, Qt::FlatCap);
    if (wire.sign < 0)
        pen.setDashPattern(
            {std::max(1.6, 7 * scale() / thickness), std::max(0.9, 4 * scale() / thickness)});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawLine(wireOf(layout, wire));
}

/// Returns the place of words beside their wire: near the input, or, where two wires cross, near
/// the unit, and where that is taken, elsewhere along it, or some lines above or below. Nothing if
/// there is no place. It never lies on other words.
std::optional<QRectF> NetworkSigns::placeBeside(const Layout &layout, const NetworkWire &wire,
                                                QSizeF size, const Taken &taken, Over over) const
{
    const QLineF line = wireOf(layout, wire);
    const bool isAcross = wire.to != outputUnit && wire.from != wire.to;
    const double usual = wire.to == outputUnit ? 0.42 : isAcross ? 0.72 : 0.3;
    const auto isCrossed = [&](const QRectF &rect) {
        return std::ranges::any_of(m_picture->wires, [&](const NetworkWire &other) {
            return (other.from != wire.from || other.to != wire.to) &&
                   meets(wireOf(layout, other), rect);
        });
    };
    // Words in a row would read as one.
    const double apart = over >= Over::Words ? 4 : 0.7 * layout.line;
    const auto isFree = [&](const QRectF &rect) {
        const auto hits = [&rect](const std::vector<QRectF> &all, double margin) {
            const QRectF wide = rect.adjusted(-margin, 0, margin, 0);
            return std::ranges::any_of(all, [&](const QRectF &it) { return it.intersects(wide); });
        };
        return axes().contains(rect) && !hits(taken.words, apart) &&
               (over >= Over::Wires || !isCrossed(rect)) &&
               (over >= Over::Shapes || !hits(taken.shapes, 3));
    };
    std::vector<double> shares{usual};
    constexpr int places = 12;
    for (int i = 0; i <= places; ++i)
        shares.push_back((0.5 + i) / (1 + places));
    for (const double aside :
         {0.0, -0.6, 0.6, -1.0, 1.0, -1.5, 1.5}) { // lines above or below the wire
        for (const double share : shares) {
            QRectF rect(QPointF(), size);
            rect.moveCenter(line.pointAt(share) + QPointF(0, aside * layout.line));
            constexpr double besideUnits = 3; // where the wire's gap would cut their edges
            const double least = line.p1().x() + besideUnits;
            const double most = line.p2().x() - size.width() - besideUnits;
            if (least <= most)
                rect.moveLeft(std::clamp(rect.left(), least, most));
            if (isFree(rect))
                return rect;
        }
    }
    return {};
}

/// Writes the weight, before and after the step. Where there is no room for both, what comes of it
/// is more than what was, and a long number is shortened rather than left out.
void NetworkSigns::drawWeight(QCPPainter *painter, const Layout &layout, const NetworkWire &wire,
                              Taken &taken) const
{
    const QFont plain = words();
    const QFont bold = words(true);
    const auto sizeOfBoth = [&](const ChangeWords &it) {
        return QSizeF(sizeOf(it.before, plain).width() + sizeOf(it.after, bold).width(),
                      layout.line);
    };
    std::optional<QRectF> rect;
    ChangeWords written = wire.weight.back();
    const auto place = [&](const ChangeWords &form, Over over) {
        if (!rect && (rect = placeBeside(layout, wire, sizeOfBoth(form), taken, over)))
            written = form;
    };
    const Over besideSquares[] = {Over::Nothing, Over::Wires, Over::Words};
    for (const Over over : besideSquares) {
        for (const ChangeWords &form : wire.weight)
            place(form, over);
    }
    // Rather than over a square, without its arrow: bold letters tell that it is new.
    ChangeWords bare = wire.weight.back();
    if (bare.after.startsWith(u'→'))
        bare.after = bare.after.sliced(1).trimmed();
    for (const Over over : besideSquares)
        place(bare, over);
    for (const ChangeWords &form : wire.weight)
        place(form, Over::Shapes);
    if (!rect)
        return; // the wire's colour and width are left
    taken.words.push_back(*rect);
    painter->fillRect(rect->adjusted(-2, 1, 2, -1), theme().card); // the wire stops there
    drawHaloText(painter, *rect, written.before, plain, theme().text);
    rect->setLeft(rect->left() + sizeOf(written.before, plain).width());
    drawHaloText(painter, *rect, written.after, bold, theme().text);
}

/// Adds the places of the input and its words to those taken.
void NetworkSigns::drawInput(QCPPainter *painter, const Layout &layout, std::size_t input,
                             Taken &taken) const
{
    const QPointF at = layout.inputs[input];
    taken.shapes.push_back(squareAround(at, layout.radius));
    painter->setPen(QPen(theme().text, 1.6 * scale()));
    painter->setBrush(theme().card);
    painter->drawEllipse(at, layout.radius, layout.radius);
    const QString &value = m_picture->inputs[input];
    const QString &name = m_picture->letters[input];
    const auto write = [&](QPointF centre, const QString &text, const QFont &font,
                           const QColor &colour) {
        QRectF rect(QPointF(), sizeOf(text, font));
        rect.moveCenter(centre);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QPointF(rect.left(), rect.top() + QFontMetricsF(font).ascent()), text);
        taken.words.push_back(rect);
    };
    if (value.isEmpty()) {
        write(at, name, words(), theme().text);
        return;
    }
    write(at, value, words(true), theme().text);
    write(at - QPointF(0, layout.radius + 0.6 * layout.line), name, words(), theme().quietText);
}

void NetworkSigns::drawPlane(QCPPainter *painter, const QRectF &square, const NetworkUnit &unit,
                             bool showsClasses) const
{
    const QRectF &area = m_picture->area;
    const auto place = [&](QPointF at) {
        return QPointF(square.left() + (at.x() - area.left()) / area.width() * square.width(),
                       square.bottom() - (at.y() - area.top()) / area.height() * square.height());
    };
    const auto shadeAll = [&](const std::vector<QPolygonF> &parts, const QColor &tint,
                              Hatch hatch) {
        for (const QPolygonF &part : parts) {
            QPolygonF pixels;
            for (const QPointF &corner : part)
                pixels += place(corner);
            shade(painter, pixels, tint, hatch);
        }
    };
    fill(painter, QPolygonF(square), theme().card);
    shadeAll(unit.parts.ones, theme().oneTint, Hatch::Rising);
    shadeAll(unit.parts.zeros, theme().zeroTint, Hatch::None);
    painter->setAntialiasing(true);
    painter->setPen(QPen(theme().text, 1.6 * scale(), Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : unit.lines)
        painter->drawLine(QLineF(place(line.p1()), place(line.p2())));
    for (const NetworkPicture::Point &point : m_picture->points) {
        const double r = std::max(2.0, 0.05 * square.width());
        if (showsClasses) {
            drawSign(painter, place(point.at), Sign{.isOne = point.isOne}, 1.5 * r);
            continue;
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().text);
        painter->drawEllipse(place(point.at), 0.7 * r, 0.7 * r);
    }
    painter->setPen(QPen(theme().text, 1.6 * scale()));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(square);
}

/// Adds the places of the unit and its words to those taken.
void NetworkSigns::drawUnit(QCPPainter *painter, const Layout &layout, std::size_t index,
                            Taken &taken) const
{
    const NetworkUnit &unit = m_picture->units[index];
    const QPointF at = layout.units[index];
    const QRectF square = squareAround(at, layout.side / 2);
    drawPlane(painter, square, unit, index == outputUnit);
    // Names may be longer than the square is wide, but not than the room to the next.
    const double between = layout.units[outputUnit].x() - layout.units[0].x();
    const double room = std::max(layout.side, between - 6);
    taken.shapes.push_back(square);
    // The target may stand beside the name of the last one.
    const double target = sizeOf(m_picture->target + QStringLiteral(" ✗"), words()).width();
    const double beside = 2 * (axes().right() - target - 6 - at.x());
    const double title = index == outputUnit
                             ? std::clamp(beside, layout.nameRoom, std::max(room, layout.nameRoom))
                             : room;
    const auto write = [&](const QString &text, const QFont &font, double top,
                           const QColor &colour) {
        const QString shown = cutTo(text, font, top < square.top() ? title : room);
        QRectF rect(QPointF(), sizeOf(shown, font));
        rect.moveCenter({at.x(), 0});
        rect.moveTop(top);
        drawHaloText(painter, rect, shown, font, colour);
        taken.words.push_back(rect);
    };
    write(unit.title, words(true), square.top() - layout.line - 1, theme().text);
    // Where there is little room, what comes of it is more than what was.
    const bool isChanged = !unit.bias.front().after.isEmpty();
    QFont biasFont = words(isChanged);
    const auto fits = [&](const ChangeWords &it) {
        return sizeOf(it.whole(), biasFont).width() <= room;
    };
    const auto fitting = std::ranges::find_if(unit.bias, fits);
    const ChangeWords &bias = fitting == unit.bias.end() ? unit.bias.back() : *fitting;
    const int smallest = qRound(0.8 * biasFont.pixelSize());
    while (!fits(bias) && biasFont.pixelSize() > std::max(smallest, leastOfAny))
        biasFont.setPixelSize(biasFont.pixelSize() - 1);
    write(bias.whole(), biasFont, square.bottom() + 1, theme().text);
    if (unit.result.isEmpty())
        return;
    const QString mark = unit.isMistake ? QStringLiteral(" ✗") : QStringLiteral(" ✓");
    const QString result = unit.result + QStringLiteral(", ") + unit.error + mark;
    write(sizeOf(result, words()).width() <= room ? result : unit.result + mark, words(),
          square.bottom() + layout.line + 1, unit.isMistake ? theme().bad : theme().good);
}

/// Adds the places of the output and its words to those taken.
void NetworkSigns::drawOutput(QCPPainter *painter, const Layout &layout, Taken &taken) const
{
    const QPointF at = layout.output;
    taken.shapes.push_back(squareAround(at, layout.radius));
    const auto write = [&](const QString &text, const QFont &font, double top,
                           const QColor &colour) {
        QRectF rect(QPointF(), sizeOf(text, font));
        rect.moveCenter({at.x(), 0});
        rect.moveTop(top);
        rect.moveRight(std::min(rect.right(), axes().right()));
        drawHaloText(painter, rect, text, font, colour);
        taken.words.push_back(rect);
    };
    write(QStringLiteral("ŷ"), words(), at.y() - layout.radius - layout.line - 2, theme().text);
    if (m_picture->output.isEmpty()) {
        painter->setPen(QPen(theme().quietText, 1.6 * scale()));
        painter->setBrush(theme().card);
        painter->drawEllipse(at, layout.radius, layout.radius);
        return;
    }
    const bool isOne = m_picture->outClass == 1;
    drawSign(painter, at, Sign{.isOne = isOne}, layout.radius);
    const QFont font = words(true);
    QRectF rect(QPointF(), sizeOf(m_picture->output, font));
    rect.moveCenter(at);
    taken.words.push_back(rect);
    painter->setFont(font);
    painter->setPen(!isOne ? theme().text : theme().isDark ? theme().page : QColor(Qt::white));
    painter->drawText(QPointF(rect.left(), rect.top() + QFontMetricsF(font).ascent()),
                      m_picture->output);
    const QString mark = m_picture->isMistake ? QStringLiteral(" ✗") : QStringLiteral(" ✓");
    // Below it, or above where the words of the last unit are in the way.
    const QString target = m_picture->target + mark;
    const double left = std::min(at.x() + sizeOf(target, words()).width() / 2, axes().right()) -
                        sizeOf(target, words()).width();
    const bool isClear = left > layout.units[outputUnit].x() + 0.6 * layout.side;
    write(target, words(),
          isClear ? at.y() + layout.radius + 2 : at.y() - layout.radius - 2 * layout.line - 2,
          m_picture->isMistake ? theme().bad : theme().good);
}

} // namespace frontera
