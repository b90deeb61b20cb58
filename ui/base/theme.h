// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace frontera {

enum class ThemeChoice {
    System, ///< light or dark, as the person's desktop is
    Light,
    Dark,
    Print, ///< black on white, with hatching in place of tints; for pictures
};

/// The colours of everything we draw. Each meaning has one sign: `one` is class 1, `zero` class 0,
/// their tints mark where that class is predicted. Okabe and Ito's palette (2008), safe for
/// colour-blind people.
struct Theme
{
    bool isDark = false;
    bool isHatched = false; ///< areas are told apart by hatching, not by a tint
    QColor page;            ///< behind everything
    QColor card;            ///< behind plots, tables and text
    QColor text;            ///< words, the separating line, the ring around a sign
    QColor quietText;       ///< words of second rank
    QColor edge;            ///< borders, axes
    QColor frame;           ///< outlines of controls, ticks of axes
    QColor focus;           ///< around what has the keyboard
    QColor pointed;         ///< a control under the pointer
    QColor pressed;         ///< a control that is being pressed
    QColor selection;       ///< behind selected letters, which are white
    QColor door;            ///< a button that explains
    QColor doorEdge;        ///< its outline
    QColor doorText;        ///< its words
    QColor doorKey;         ///< its key
    QColor one;
    QColor zero;
    QColor oneTint;
    QColor zeroTint;
    QColor oneMid;
    QColor zeroMid; ///< of areas that show an amount, with an edge in `zero`
    QColor good;
    QColor bad;
    QColor marked; ///< behind the row of the observation just presented

    bool operator==(const Theme &) const = default;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme printTheme();
/// Returns the theme of a choice; for System the one that goes with `palette`.
[[nodiscard]] Theme themeOf(ThemeChoice choice, const QPalette &palette);
/// Returns the light or the dark theme, whichever goes with the lightness of `palette`.
[[nodiscard]] Theme themeFor(const QPalette &palette);
/// Returns the widgets' palette for a theme.
[[nodiscard]] QPalette paletteFor(const Theme &theme);

} // namespace frontera
