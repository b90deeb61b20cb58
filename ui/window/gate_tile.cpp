// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/gate_tile.h"

#include "core/data/gates.h"
#include "ui/base/bar_scale.h"
#include "ui/widgets/control_paint.h"

#include <QAction>
#include <QPainter>
#include <algorithm>

namespace frontera {

namespace {

constexpr int leastWidth = 88;
constexpr int leastHeight = 40;
constexpr int pictureSide = 28;
constexpr int tileGap = 8;
constexpr int others[] = {NandGate, XnorGate, NorGate, 13}; ///< for all that have no tile

/// Draws the observations of a gate: x₁ to the right, x₂ upwards, ones filled.
void paintGate(QPainter &painter, int gate, const QRectF &place, double radius, const Theme &theme)
{
    const QString bits = gateBits(gate);
    for (int row = 0; row < bits.size(); ++row) {
        const QPointF at(place.left() + place.width() * (row / 2 == 0 ? 0.25 : 0.75),
                         place.top() + place.height() * (row % 2 == 0 ? 0.75 : 0.25));
        const bool isOne = bits[row] == u'1';
        painter.setPen(QPen(isOne ? theme.one : theme.zero, std::max(0.8, radius * 0.45)));
        painter.setBrush(isOne ? theme.one : theme.card);
        painter.drawEllipse(at, radius, radius);
    }
}

} // namespace

GateTile::GateTile(QAction *action, QWidget *parent)
    : QToolButton(parent)
    , m_theme(lightTheme())
{
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setDefaultAction(action);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GateTile::setGate(std::optional<int> gate)
{
    m_gate = gate;
    update();
}

void GateTile::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QFont GateTile::strongFont() const
{
    QFont strong = font();
    strong.setBold(true);
    return strong;
}

QSize GateTile::sizeHint() const
{
    const QFontMetrics strong(strongFont());
    const int needed =
        scaled(*this, 3.5 * tileGap + pictureSide) + strong.horizontalAdvance(text());
    return {std::max(scaled(*this, leastWidth), needed),
            std::max(scaled(*this, leastHeight), strong.height() + scaled(*this, 2 * tileGap))};
}

QSize GateTile::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(scaled(*this, leastWidth), hint.width()), hint.height()};
}

void GateTile::paintPicture(QPainter &painter, const QRectF &place) const
{
    painter.setPen(QPen(m_theme.edge, 1));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_gate) {
        paintGate(painter, *m_gate, place.adjusted(1, 1, -1, -1), place.width() / 7, m_theme);
        return;
    }
    const QSizeF cell(place.width() / 2 - 4, place.height() / 2 - 4);
    for (int i = 0; i < 4; ++i) {
        const QPointF corner(3 + i % 2 * (cell.width() + 2), 3 + i / 2 * (cell.height() + 2));
        paintGate(painter, others[i], QRectF(place.topLeft() + corner, cell), place.width() / 17.5,
                  m_theme);
    }
}

void GateTile::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintButton(painter, rect(),
                buttonLook(m_theme, ButtonKind::Plain,
                           {.isEnabled = isEnabled(),
                            .isPointedAt = underMouse() && isEnabled(),
                            .isPressed = isDown(),
                            .isChosen = isChecked()}));
    const QFont letters = isChecked() ? strongFont() : font();
    const int side = scaled(*this, pictureSide);
    const int gap = scaled(*this, tileGap);
    const QFontMetrics metrics(letters);
    const QString words =
        metrics.elidedText(text(), Qt::ElideMiddle, width() - side - 2 * gap - gap / 2);
    const int name = metrics.horizontalAdvance(words);
    const int left = (width() - side - gap - name) / 2;
    const QRectF picture(left, (height() - side) / 2.0, side, side);
    paintPicture(painter, picture);
    painter.setFont(letters);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(left + side + gap, 0, name + 2, height()), Qt::AlignVCenter, words);
}

} // namespace frontera
