// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/look_header.h"

#include "ui/base/bar_scale.h"
#include "ui/base/theme.h"
#include "ui/data/look_model.h"
#include "ui/widgets/control_paint.h"
#include "ui/words/look_words.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace frontera {

namespace {

constexpr int inset = 8;
constexpr int barsHeight = 28;
constexpr int fieldHeight = 26;
constexpr int headGap = 4;
constexpr int arrowWidth = 18;
constexpr int chosenBar = 3; // above the head of one of several chosen columns

/// Paints a bar that stands on the floor of its room, `share` of it high, and at least a pixel.
void paintBar(QPainter &painter, const QRectF &room, double share, const QPen &pen,
              const QBrush &brush)
{
    const double height = std::max(2.0, share * (room.height() - 1));
    const QRectF bar(room.left() + 1, room.bottom() - height, room.width() - 2, height);
    painter.setPen(pen);
    painter.setBrush(brush);
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRect(bar.adjusted(half, half, -half, 0));
}

} // namespace

LookHeader::LookHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setMouseTracking(true);
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft);
    setObjectName(QStringLiteral("lookHeader"));
}

const LookModel &LookHeader::shown() const
{
    return *static_cast<const LookModel *>(model());
}

int LookHeader::px(double pixels) const
{
    return scaled(*this, pixels);
}

QSize LookHeader::sectionSizeFromContents(int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = QFontMetrics(bold).horizontalAdvance(name);
    const QFontMetrics small(font());
    for (const ColumnKind kind : {ColumnKind::RowNumbers, ColumnKind::YesNo})
        width = std::max(width, small.horizontalAdvance(LookWords::kind(kind)));
    for (const ColumnRole role : {ColumnRole::Input, ColumnRole::Target, ColumnRole::LeftOut})
        width = std::max(width, QFontMetrics(bold).horizontalAdvance(LookWords::role(role)) +
                                    px(inset) + px(arrowWidth));
    constexpr int widest = 200;
    const int height = lineHeight() + small.height() + px(barsHeight) + px(fieldHeight) +
                       4 * px(headGap) + px(headGap);
    return {std::min(width + 2 * px(inset), px(widest)), height};
}

QRect LookHeader::fieldIn(const QRect &section) const
{
    return {section.left() + px(headGap), section.bottom() - px(fieldHeight) - px(headGap),
            section.width() - 2 * px(headGap), px(fieldHeight)};
}

QRect LookHeader::fieldOf(int column) const
{
    return fieldIn({sectionViewportPosition(column), 0, sectionSize(column), height()});
}

void LookHeader::setRing(int column)
{
    if (std::exchange(m_ring, column) != column)
        viewport()->update();
}

void LookHeader::setChosen(const QList<int> &columns)
{
    if (m_chosen != columns) {
        m_chosen = columns;
        viewport()->update();
    }
}

void LookHeader::point(int column)
{
    if (std::exchange(m_pointed, column) != column)
        viewport()->update();
}

void LookHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), themeFor(palette()).card);
    QHeaderView::paintEvent(event);
}

void LookHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme theme = themeFor(palette());
    painter->save();
    const bool isChosen = m_chosen.contains(column);
    painter->fillRect(rect, isChosen ? theme.marked : theme.card);
    if (isChosen)
        painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), px(chosenBar))), theme.focus);
    painter->setPen(theme.edge);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const CsvLook &look = shown().look();
    const auto place = static_cast<std::size_t>(column);
    if (place < look.outcome.facts.columns.size()) {
        const ColumnFacts &facts = look.outcome.facts.columns[place];
        const bool isOut = facts.role == ColumnRole::LeftOut;
        QRect line = rect.adjusted(px(inset), px(headGap), -px(inset), 0);
        line.setHeight(lineHeight());
        QFont bold = font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(isOut ? theme.quietText : theme.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(bold).elidedText(LookWords::shortName(look, column),
                                                        Qt::ElideRight, line.width()));
        painter->setFont(font());
        const QFontMetrics small(painter->font());
        line = QRect(line.left(), line.bottom() + 1, line.width(), small.height());
        painter->setPen(theme.quietText);
        painter->drawText(
            line, Qt::AlignVCenter | Qt::AlignLeft,
            small.elidedText(LookWords::kind(facts.kind), Qt::ElideRight, line.width()));
        paintCounts(*painter,
                    {line.left(), line.bottom() + px(headGap), line.width(), px(barsHeight)},
                    column);
        paintField(*painter, fieldIn(rect), column);
    }
    painter->restore();
}

/// Bars of numbers touch, as parts of a range do; those of labels stand apart, in the colours and
/// forms of the classes.
void LookHeader::paintCounts(QPainter &painter, const QRect &room, int column) const
{
    const CsvLook &look = shown().look();
    const auto place = static_cast<std::size_t>(column);
    if (place >= look.counts.size())
        return;
    const Theme theme = themeFor(palette());
    const ColumnCounts &counts = look.counts[place];
    const ColumnRole role = look.outcome.facts.columns[place].role;
    const QColor plain = role == ColumnRole::LeftOut ? theme.edge : theme.frame;
    painter.setRenderHint(QPainter::Antialiasing);
    if (counts.numbers > 0) {
        const auto most = static_cast<double>(std::ranges::max(counts.inPart));
        const double width = double(room.width()) / ColumnCounts::parts;
        for (int part = 0; part < ColumnCounts::parts; ++part) {
            const auto count = static_cast<double>(counts.inPart[static_cast<std::size_t>(part)]);
            if (count > 0) {
                paintBar(
                    painter,
                    {room.left() + part * width, double(room.top()), width, double(room.height())},
                    count / most, Qt::NoPen, plain);
            }
        }
        return;
    }
    qint64 most = 1;
    for (const ColumnCounts::Label &label : counts.labels)
        most = std::max(most, label.rows);
    constexpr double widest = 24;
    const double width = std::min<double>(
        px(widest),
        double(room.width()) / static_cast<double>(std::max<std::size_t>(counts.labels.size(), 1)));
    double left = room.left();
    for (const ColumnCounts::Label &label : counts.labels) {
        constexpr int none = -1;
        const int target =
            role == ColumnRole::Target ? shown().classOf(label.text).value_or(none) : none;
        const QPen pen = target == 0 ? QPen(theme.zero, 2) : QPen(Qt::NoPen);
        const QBrush brush = target == 1 ? theme.one : target == 0 ? theme.card : plain;
        paintBar(painter, {left, double(room.top()), width, double(room.height())},
                 double(label.rows) / double(most), pen, brush);
        left += width;
    }
}

void LookHeader::paintField(QPainter &painter, const QRect &place, int column) const
{
    const Theme theme = themeFor(palette());
    const ColumnRole role =
        shown().look().outcome.facts.columns[static_cast<std::size_t>(column)].role;
    const bool isTarget = role == ColumnRole::Target;
    painter.setRenderHint(QPainter::Antialiasing);
    const ControlState state{.isPointedAt = column == m_pointed, .isChosen = isTarget};
    paintButton(painter, place, buttonLook(theme, ButtonKind::Plain, state));
    QFont letters = font();
    letters.setBold(isTarget);
    painter.setFont(letters);
    painter.setPen(role == ColumnRole::LeftOut ? theme.quietText : theme.text);
    painter.drawText(place.adjusted(px(inset), 0, -px(arrowWidth), 0),
                     Qt::AlignVCenter | Qt::AlignLeft, LookWords::role(role));
    paintArrow(
        painter,
        QRectF(place.right() - px(arrowWidth), place.top(), px(arrowWidth) - 4, place.height()),
        theme.text);
    if (column == m_ring)
        paintFocusRing(painter, place.adjusted(-3, -3, 3, 3), theme.focus);
}

void LookHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int column = logicalIndexAt(event->position().toPoint());
    constexpr int edge = 4; // is dragged
    const int at = event->position().toPoint().x() - sectionViewportPosition(column);
    if (event->button() == Qt::LeftButton && column >= 0 && at >= edge &&
        at <= sectionSize(column) - edge)
        Q_EMIT pressed(column, event->modifiers());
}

void LookHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    point(logicalIndexAt(event->position().toPoint()));
}

void LookHeader::leaveEvent(QEvent *event)
{
    QHeaderView::leaveEvent(event);
    point(-1);
}

} // namespace frontera
