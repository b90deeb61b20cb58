// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// The ways in which a tab of the rail says what it opens.
enum class TabShape {
    Tall,   ///< an icon with the name below it, and the key at the upper right
    Line,   ///< name and key in one line
    Narrow, ///< an icon and the key
};

/// The tabs of a rail of a certain height.
struct RailPlan
{
    TabShape shape = TabShape::Tall;
    int height = 0; ///< of a tab, in pixels
    int shown = 0;  ///< so many tabs, views first; the others are in the menu of one more tab
    bool isFolded = false;

    bool operator==(const RailPlan &) const = default;
};

/// The room of a rail, and what is to stand in it.
struct RailRoom
{
    int height = 0;
    int rule = 0;   ///< the height of the rule between views and tools
    int letter = 0; ///< the height of a line of letters
    int tabs = 0;   ///< views and tools
    bool isNarrow = false;
    double scale = 1; ///< of all that is no letter
};

/// Returns the highest tabs of which all have room. Where even the lowest have not, the last ones
/// are folded into a menu. At least the tab of that menu is shown.
[[nodiscard]] RailPlan railPlan(const RailRoom &room);
/// Returns the height of the lowest tab.
[[nodiscard]] int lowestTab(const RailRoom &room);

} // namespace frontera
