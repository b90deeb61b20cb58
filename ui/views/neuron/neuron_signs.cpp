// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/neuron_signs.h"

#include "ui/plots/run_plot.h"
#include "ui/views/neuron/neuron_layout.h"

#include <algorithm>

namespace frontera {

namespace {

/// Draws a line of words around a point, or to the left or right of it.
void drawWords(QCPPainter *painter, QPointF at, Qt::Alignment alignment, const QString &text,
               const QFont &font, const QColor &colour)
{
    const QSizeF size = sizeOf(text, font);
    QRectF rect(QPointF(), size);
    rect.moveCenter(at);
    if (alignment & Qt::AlignLeft)
        rect.moveLeft(at.x());
    else if (alignment & Qt::AlignRight)
        rect.moveRight(at.x());
    if (alignment & Qt::AlignTop)
        rect.moveTop(at.y());
    else if (alignment & Qt::AlignBottom)
        rect.moveBottom(at.y());
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(QPointF(rect.left(), rect.top() + QFontMetricsF(font).ascent()), text);
}

/// Returns the font, made smaller until the words fit, as far as that helps.
QFont fitted(QFont font, const QString &text, double room, int smallest)
{
    while (font.pixelSize() > smallest && sizeOf(text, font).width() > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QString cut(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 0.5);
}

} // namespace

NeuronSigns::NeuronSigns(QCustomPlot *plot)
    : PlotSigns(plot)
{
}

void NeuronSigns::draw(QCPPainter *painter)
{
    const QRectF area = axes();
    if (m_picture == nullptr || area.width() < 1 || area.height() < 1)
        return;
    const NeuronLayout layout = this->layout();
    painter->setAntialiasing(true);
    std::size_t row = 0;
    for (const NeuronInput &input : m_picture->inputs)
        drawInput(painter, layout, input, layout.rows[row++]);
    if (!m_picture->more.isEmpty()) {
        const QPointF at(layout.inputX - layout.inputRadius, layout.rows[row++]);
        drawWords(painter, at, Qt::AlignLeft, m_picture->more, layout.font(15), theme().quietText);
    }
    if (m_picture->bias)
        drawInput(painter, layout, *m_picture->bias, layout.rows[row]);
    drawBody(painter, layout);
    drawFunction(painter, layout);
    drawResults(painter, layout);
    if (m_picture->isNamed) {
        const QFont font =
            fitted(footFont(), m_picture->dotted, area.width(), layout.leastLetters());
        drawWords(painter, area.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom, m_picture->dotted,
                  font, theme().quietText);
    }
}

NeuronLayout NeuronSigns::layout() const
{
    const double foot = m_picture->isNamed ? 1.4 * footLine() : 0; // at any step
    return {*m_picture, axes().adjusted(0, 0, 0, -foot), mParentPlot->font(), textScale(),
            static_cast<const RunPlot *>(mParentPlot)->leastLetters()};
}

QFont NeuronSigns::footFont() const
{
    return static_cast<const RunPlot *>(mParentPlot)->sizedFont(14);
}

double NeuronSigns::footLine() const
{
    return QFontMetricsF(footFont()).height();
}

void NeuronSigns::drawInput(QCPPainter *painter, const NeuronLayout &layout,
                            const NeuronInput &input, double y) const
{
    drawEdge(painter, layout, input, y);
    painter->setPen(QPen(theme().text, 1.6 * layout.unit));
    painter->setBrush(theme().card);
    const QPointF centre(layout.inputX, y);
    painter->drawEllipse(centre, layout.inputRadius, layout.inputRadius);
    drawWords(painter, centre, Qt::AlignCenter, input.name, layout.font(15), theme().text);
    drawWords(painter, {layout.valuesRight, y}, Qt::AlignRight, input.value,
              layout.font(16, !m_picture->isNamed || input.counts),
              m_picture->isNamed && !input.counts ? theme().quietText : theme().text);
}

void NeuronSigns::drawEdge(QCPPainter *painter, const NeuronLayout &layout,
                           const NeuronInput &input, double y) const
{
    const bool isDotted = m_picture->isNamed && !input.counts;
    const double thickness = layout.unit * (1.4 + 5 * input.share);
    const QColor colour = input.sign > 0   ? theme().one
                          : input.sign < 0 ? theme().zero
                                           : theme().quietText;
    const QPointF start(layout.inputX, y);
    const QPointF bend(layout.wordsRight, y);
    const QPointF end(layout.bodyX, layout.middle);
    QPen pen(colour, thickness, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (input.sign < 0)
        pen.setDashPattern({std::max(1.6, 7 * layout.unit / thickness),
                            std::max(0.9, 4 * layout.unit / thickness)});
    else if (isDotted)
        pen.setDashPattern({1, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{start, bend, end});
    drawEdgeWords(painter, layout, input, y, thickness);
}

/// Draws a weight's course so far below its words, with a line at 0 and a dot at its end.
void NeuronSigns::drawCourse(QCPPainter *painter, const NeuronLayout &layout,
                             const NeuronInput &input, double top) const
{
    if (input.course.empty() || m_picture->courseArea.isEmpty())
        return;
    const QRectF &area = m_picture->courseArea;
    const double dot = 2.4 * layout.unit;
    const double width = layout.wordsRight - layout.wordsLeft - dot;
    const double height = layout.courseHeight - 2 * dot;
    const auto place = [&](const QPointF &point) {
        return QPointF(layout.wordsLeft + width * point.x() / area.width(),
                       top + dot + height * (1 - (point.y() - area.top()) / area.height()));
    };
    painter->setPen(QPen(theme().edge, layout.unit));
    painter->drawLine(QLineF(place({0, 0}), place({area.width(), 0})));
    QPolygonF course;
    for (const QPointF &point : input.course)
        course += place(point);
    const double last = input.course.back().y();
    const QColor colour = last > 0 ? theme().one : last < 0 ? theme().zero : theme().quietText;
    painter->setPen(QPen(colour, 1.6 * layout.unit));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(course);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(course.back(), dot, dot);
}

/// Says below the lowest course what they are, where that has room.
void NeuronSigns::drawCoursesName(QCPPainter *painter, const NeuronLayout &layout, double top) const
{
    const QFont small = layout.font(13);
    if (!m_picture->courseArea.isEmpty() &&
        top + sizeOf(m_picture->courses, small).height() <=
            axes().bottom() - (m_picture->isNamed ? 1.4 * footLine() : 0))
        drawWords(painter, {layout.wordsLeft, top}, Qt::AlignLeft | Qt::AlignTop,
                  m_picture->courses, small, theme().quietText);
}

void NeuronSigns::drawEdgeWords(QCPPainter *painter, const NeuronLayout &layout,
                                const NeuronInput &input, double y, double thickness) const
{
    const double gap = thickness / 2 + layout.unit;
    const double room = layout.wordsRight - layout.wordsLeft;
    // The widest of the words decides, and all are of one size.
    const QString weight = input.weight.front().whole();
    const QString sum = input.sum.empty() ? QString() : input.sum.front().whole();
    const QFont bold = fitted(layout.font(15, true), weight.size() < sum.size() ? sum : weight,
                              room, layout.leastLetters());
    QFont font = bold;
    font.setBold(false);
    const auto drawChange = [&](QPointF at, Qt::Alignment side,
                                const std::vector<ChangeWords> &ways, const QColor &colour) {
        const auto fits = [&](const ChangeWords &words) {
            return sizeOf(words.before, font).width() + sizeOf(words.after, bold).width() <=
                   room + 0.5;
        };
        const auto fitting = std::ranges::find_if(ways, fits);
        const ChangeWords &words = fitting == ways.end() ? ways.back() : *fitting;
        const QString before = cut(words.before, font, room);
        drawWords(painter, at, Qt::AlignLeft | side, before, font, colour);
        const double used = sizeOf(before, font).width();
        if (!words.after.isEmpty())
            drawWords(painter, at + QPointF(used, 0), Qt::AlignLeft | side,
                      cut(words.after, bold, room - used), bold, theme().text);
    };
    drawChange({layout.wordsLeft, y - gap}, Qt::AlignBottom, input.weight, theme().text);
    QPointF below(layout.wordsLeft, y + gap);
    if (layout.showsProducts && !input.product.isEmpty()) {
        const QFont product = fitted(font, input.product, room, layout.leastLetters());
        drawWords(painter, below, Qt::AlignLeft | Qt::AlignTop, cut(input.product, product, room),
                  product, theme().quietText);
        below.ry() += layout.line();
    }
    if (layout.showsSums) {
        if (!input.sum.empty())
            drawChange(below, Qt::AlignTop, input.sum, theme().quietText);
        below.ry() += layout.line();
    }
    if (layout.courseHeight == 0)
        return;
    drawCourse(painter, layout, input, below.y());
    const bool isLowest = y == layout.rows.back();
    if (isLowest)
        drawCoursesName(painter, layout, below.y() + layout.courseHeight);
}

void NeuronSigns::drawBody(QCPPainter *painter, const NeuronLayout &layout) const
{
    const double unit = layout.unit;
    const QPointF centre(layout.bodyX, layout.middle);
    const double reach = layout.boxX - layout.boxRadius - unit;
    drawArrow(painter, {QPointF(layout.bodyX, layout.middle), QPointF(reach, layout.middle)},
              theme().text, 1.8 * unit);
    const double outputLeft = layout.outputX - layout.outputRadius - unit;
    drawArrow(painter,
              {QPointF(layout.boxX + layout.boxRadius, layout.middle),
               QPointF(outputLeft, layout.middle)},
              theme().text, 1.8 * unit);
    painter->setPen(QPen(theme().text, 2.2 * unit));
    painter->setBrush(theme().card);
    painter->drawEllipse(centre, layout.bodyRadius, layout.bodyRadius);
    drawWords(painter, centre, Qt::AlignCenter, QStringLiteral("Σ"), layout.font(28), theme().text);
    QFont font = layout.font(16, true);
    // Edges come in from below on the left, so the words keep to the right.
    const QPointF below(layout.bodyX - 0.2 * layout.bodyRadius,
                        layout.middle + layout.bodyRadius + 4 * unit);
    const double limit = layout.outputX - layout.outputWidth / 2 - 4 * unit;
    font = fitted(font, m_picture->sum, limit - layout.wordsRight, layout.leastLetters());
    const auto fits = [&](const QString &text, double right) {
        return sizeOf(text, font).width() <= right - layout.wordsRight + 0.5;
    };
    const auto write = [&](QPointF at, const QString &text, double right) {
        const QString words = cut(text, font, right - layout.wordsRight);
        QRectF rect(at, sizeOf(words, font));
        rect.moveRight(std::min(rect.right(), right));
        drawHaloText(painter, rect, words, font, theme().text);
    };
    const QString equals = QStringLiteral("z = ");
    if (fits(m_picture->sum, limit) || !m_picture->sum.startsWith(equals)) {
        write(below, m_picture->sum, limit);
        return;
    }
    // A number that is too long stands below the error's line, where there is more room.
    const QPointF next = below + QPointF(0, sizeOf(equals, font).height());
    const double circle = layout.outputX - layout.outputRadius - 4 * unit;
    const QString number = m_picture->sum.sliced(equals.size());
    write(below, equals.trimmed(), limit);
    write(next, fits(number, circle) ? number : m_picture->briefSum.sliced(equals.size()), circle);
}

void NeuronSigns::drawFunction(QCPPainter *painter, const NeuronLayout &layout) const
{
    const double unit = layout.unit;
    const double r = layout.boxRadius;
    const QPointF centre(layout.boxX, layout.middle);
    painter->setPen(QPen(theme().text, 1.6 * unit));
    painter->setBrush(theme().card);
    painter->drawRoundedRect(squareAround(centre, r), 4 * unit, 4 * unit);

    // The step's foot lies on the axis of z, and so does the middle of the sign's jump.
    const double high = centre.y() - 0.5 * r;
    const double low = centre.y() + 0.5 * r;
    const double axis = m_picture->isBipolar ? centre.y() : low;
    painter->setPen(QPen(theme().edge, 1.2 * unit));
    painter->drawLine(QLineF(centre.x() - 0.8 * r, axis, centre.x() + 0.8 * r, axis));
    painter->drawLine(QLineF(centre.x(), centre.y() - 0.8 * r, centre.x(), centre.y() + 0.8 * r));

    const auto branch = [&](int side, double y, const QColor &colour) {
        const bool isHere = m_picture->sumSign == side;
        painter->setPen(QPen(isHere ? colour : theme().text, (isHere ? 4 : 2) * unit, Qt::SolidLine,
                             Qt::FlatCap));
        painter->drawLine(QLineF(centre.x(), y, centre.x() + side * 0.8 * r, y));
    };
    branch(-1, low, theme().zero);
    branch(1, high, theme().one);
    const auto dot = [&](double y, bool isFilled) {
        const bool isHere = isFilled && m_picture->sumSign == 0;
        painter->setPen(QPen(theme().text, 1.4 * unit));
        painter->setBrush(isFilled ? theme().text : theme().card);
        const double size = (isHere ? 5 : 3.4) * unit;
        painter->drawEllipse(QPointF(centre.x(), y), size, size);
    };
    dot(high, m_picture->firesAtZero);
    dot(low, !m_picture->isTieAMistake && !m_picture->firesAtZero);
    if (m_picture->isTieAMistake)
        dot(axis, true);

    const QFont small = layout.font(13);
    const double line = sizeOf(m_picture->convention, small).height();
    // Beside it stands the name of the output.
    const double width = std::max(sizeOf(m_picture->convention, small).width(),
                                  sizeOf(m_picture->function, layout.font(15)).width());
    const double most = layout.outputX - 1.2 * sizeOf(QStringLiteral("ŷ"), layout.font(16)).width();
    const double x = std::min(centre.x(), most - width / 2);
    const QPointF above(x, centre.y() - r - 3 * unit);
    drawWords(painter, above, Qt::AlignHCenter | Qt::AlignBottom, m_picture->convention, small,
              theme().quietText);
    drawWords(painter, above - QPointF(0, line), Qt::AlignHCenter | Qt::AlignBottom,
              m_picture->function, layout.font(15), theme().text);
}

void NeuronSigns::drawResult(QCPPainter *painter, const NeuronLayout &layout, QPointF at,
                             const QString &number, std::optional<int> shownClass) const
{
    QFont font = layout.font(16, true);
    if (shownClass) {
        drawSign(painter, at, Sign{.isOne = *shownClass == 1}, layout.outputRadius);
        const QColor onOne = theme().isDark ? theme().page : QColor(Qt::white);
        drawWords(painter, at, Qt::AlignCenter, number, font,
                  *shownClass == 1 ? onOne : theme().text);
        return;
    }
    painter->setPen(QPen(theme().quietText, 1.6 * layout.unit));
    painter->setBrush(theme().card);
    painter->drawEllipse(at, layout.outputRadius, layout.outputRadius);
    drawWords(painter, at, Qt::AlignCenter, number, font, theme().text);
}

void NeuronSigns::drawResults(QCPPainter *painter, const NeuronLayout &layout) const
{
    const QPointF output(layout.outputX, layout.middle);
    const QPointF target(layout.outputX, layout.targetY);
    const double reach = layout.outputRadius + 2 * layout.unit;
    drawResult(painter, layout, output, m_picture->output, m_picture->outClass);
    const QFont names = layout.font(16);
    drawWords(painter, output - QPointF(0, reach), Qt::AlignHCenter | Qt::AlignBottom,
              QStringLiteral("ŷ"), names, theme().text);
    if (m_picture->target.isEmpty())
        return;
    drawResult(painter, layout, target, m_picture->target, m_picture->targetClass);
    drawWords(painter, target + QPointF(0, reach), Qt::AlignHCenter | Qt::AlignTop,
              QStringLiteral("t"), names, theme().text);
    if (m_picture->error.isEmpty()) // of the step that comes next
        return;
    const QString mark = m_picture->isMistake ? QStringLiteral(" ✗") : QStringLiteral(" ✓");
    drawWords(painter, {layout.outputX, layout.errorY}, Qt::AlignCenter, m_picture->error + mark,
              layout.font(15, true), m_picture->isMistake ? theme().bad : theme().good);
}

} // namespace frontera
