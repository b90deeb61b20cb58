// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/open_views.h"

#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <algorithm>
#include <iterator>

namespace frontera {

namespace {

bool isPanel(const ViewKind *view)
{
    return view->place != ViewPlace::Instead;
}

bool closesForGood(const ViewKind *view)
{
    return !isPanel(view) && !view->comesBack;
}

} // namespace

bool OpenViews::has(const ViewKind &view) const
{
    return std::ranges::find(views, &view) != views.end();
}

void OpenViews::openByItself(const ViewKind &view)
{
    std::erase(views, &view);
    views.insert(views.begin(), &view);
}

void OpenViews::open(const ViewKind &view)
{
    std::erase(views, &view);
    std::erase_if(views, closesForGood);
    if (!isPanel(&view)) {
        hand = Hand::Nothing;
        table = false;
        // Once this view closes, one that comes back covers the panels again: it goes after them.
        if (!view.comesBack)
            std::stable_partition(views.begin(), views.end(), isPanel);
    }
    asked = view.opensItself ? &view : nullptr;
    if (view.opensItself)
        views.insert(std::find_if_not(views.rbegin(), views.rend(), isPanel).base(), &view);
    else
        views.push_back(&view);
}

void OpenViews::bringForward(const ViewKind &view)
{
    std::erase(views, &view);
    views.push_back(&view);
    asked = view.opensItself ? &view : nullptr;
}

void OpenViews::open(Hand tool)
{
    std::erase_if(views, closesForGood);
    hand = tool;
}

void OpenViews::openTable()
{
    std::erase_if(views, [](const ViewKind *view) { return isPanel(view) || closesForGood(view); });
    hand = Hand::Nothing;
    table = true;
}

void OpenViews::close(const ViewKind &view)
{
    std::erase(views, &view);
    if (asked == &view)
        asked = nullptr;
}

void OpenViews::close(Hand tool)
{
    if (hand == tool)
        hand = Hand::Nothing;
}

void OpenViews::keepOnly(const ViewKind &panel)
{
    std::erase_if(views, [&](const ViewKind *view) { return isPanel(view) && view != &panel; });
    if (panel.place != ViewPlace::Plot)
        hand = Hand::Nothing;
    table = false;
}

void OpenViews::keepOnly(Hand tool)
{
    std::erase_if(views, [](const ViewKind *view) {
        return isPanel(view) && view->place != ViewPlace::Plot;
    });
    hand = tool;
    table = false;
}

void OpenViews::keepFirst()
{
    const SeenViews seen = seenOf(*this);
    const ViewKind *first = nullptr;
    for (const ViewPlace place : {ViewPlace::Plot, ViewPlace::Beside, ViewPlace::Below}) {
        if (first != nullptr || (seen.hand != Hand::Nothing && place != ViewPlace::Plot))
            break;
        for (const ViewKind *view : frontera::views()) { // the last one is the lowest
            if (view->place == place && std::ranges::count(seen.panels, view) > 0)
                first = view;
        }
    }
    for (const ViewKind *panel : seen.panels) {
        if (panel != first)
            std::erase(views, panel);
    }
}

SeenViews seenOf(const OpenViews &open)
{
    const auto cover = std::find_if_not(open.views.rbegin(), open.views.rend(), isPanel).base();
    SeenViews seen{.panels = {cover, open.views.end()}, .hand = open.hand, .table = open.table};
    if (cover != open.views.begin() && seen.panels.empty() && seen.hand == Hand::Nothing &&
        !seen.table)
        seen.instead = *std::prev(cover);
    return seen;
}

} // namespace frontera
