// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace frontera {

/// How controls look, apart from the style and the widgets that paint with it. Nothing here has
/// letters.

constexpr double controlRadius = 6;

enum class ButtonKind {
    Plain,
    Primary, ///< the one to press next, filled with ink
    Door,    ///< opens an explanation, yellow
};

/// What a person does to a control just now, and what it says of itself.
struct ControlState
{
    bool isEnabled = true;
    bool isPointedAt = false;
    bool isPressed = false;
    bool isChosen = false; ///< checked: a strong outline, which is seen without colours too
    bool hasKeys = false;  ///< has the keyboard
};

struct ButtonLook
{
    QPen outline;
    QColor fill;
    QColor words;
    QColor key; ///< the letters that name its key
};

/// Which corners of a button are round: those of a row of segments are so at its ends only.
struct RoundCorners
{
    bool left = true;
    bool right = true;
};

[[nodiscard]] ButtonLook buttonLook(const Theme &theme, ButtonKind kind, const ControlState &state);
/// Paints outline and fill, the outline within `place`.
void paintButton(QPainter &painter, const QRectF &place, const ButtonLook &look,
                 const RoundCorners &corners = {});
/// Paints what is typed into or chosen from. One that has the keyboard has a strong blue outline.
void paintField(QPainter &painter, const QRectF &place, const Theme &theme,
                const ControlState &state);
void paintCheckBox(QPainter &painter, const QRectF &place, const Theme &theme,
                   const ControlState &state);
void paintRadioButton(QPainter &painter, const QRectF &place, const Theme &theme,
                      const ControlState &state);
/// Paints a tick of a check box or a chosen line of a menu.
void paintTick(QPainter &painter, const QRectF &place, const QColor &ink);
/// Paints a small arrow for the painter's letters that points down, or up.
void paintArrow(QPainter &painter, const QRectF &place, const QColor &ink, bool pointsUp = false);
/// Paints the ring around what has the keyboard, the outline within `place`.
void paintFocusRing(QPainter &painter, const QRectF &place, const QColor &colour);

} // namespace frontera
