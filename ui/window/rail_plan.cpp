// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/rail_plan.h"

#include <QtGlobal>
#include <algorithm>

namespace frontera {

namespace {

constexpr int icon = 24;
constexpr int below = 2;  ///< an icon has so much air, where a name may begin
constexpr int spare = 16; ///< by which tabs grow where there is room
constexpr int highLine = 36;

} // namespace

int lowestTab(const RailRoom &room)
{
    const auto scaled = [&room](int pixels) { return qRound(pixels * room.scale); };
    return std::max(scaled(icon + 2 * below), room.letter + scaled(12));
}

RailPlan railPlan(const RailRoom &room)
{
    const auto scaled = [&room](int pixels) { return qRound(pixels * room.scale); };
    const int least = scaled(icon - below) + room.letter;
    const int most = std::max(least + scaled(spare), scaled(56));
    const int each = room.tabs == 0 ? most : (room.height - room.rule) / room.tabs;
    RailPlan plan{.shape = room.isNarrow ? TabShape::Narrow : TabShape::Tall,
                  .height = std::min(most, each),
                  .shown = room.tabs};
    if (plan.height >= least)
        return plan;
    const int lowest = lowestTab(room);
    plan.height = std::clamp(each, lowest, std::max(lowest, scaled(highLine)));
    if (!room.isNarrow)
        plan.shape = TabShape::Line;
    if (each >= lowest)
        return plan;
    plan.isFolded = true;
    plan.shown = std::clamp((room.height - room.rule) / plan.height - 1, 0, room.tabs);
    return plan;
}

} // namespace frontera
