// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/plot_tools.h"

#include <vector>

namespace frontera {

struct ViewKind;

/// The views and the tool that a person has opened: a value, apart from the actions that open them.
///
/// Views are listed in the order of opening. A view may be covered by one opened later; seenOf()
/// says which are seen. A view that takes the place of all others (ViewPlace::Instead) covers those
/// before it. Opening another view covers it in turn until that one is closed, or closes it for
/// good, as its ViewKind::comesBack says.
struct OpenViews
{
    std::vector<const ViewKind *> views;
    Hand hand = Hand::Nothing;
    const ViewKind *asked = nullptr; ///< one that opens itself, if a person opened it last
    bool table = false;              ///< of the observations, for the projector

    bool operator==(const OpenViews &) const = default;

    [[nodiscard]] bool has(const ViewKind &view) const;
    /// Opens a view that opens itself: below all that covers others.
    void openByItself(const ViewKind &view);
    /// Opens a view as the last one; one that opens itself (ViewKind::opensItself) as the first of
    /// those that are seen, so that it gives way to them, but not to the words beside the plot as
    /// one that a person did not ask for does. A ViewPlace::Instead also ends placing by hand.
    void open(const ViewKind &view);
    /// Puts an open view last, so that others give way to it.
    void bringForward(const ViewKind &view);
    /// Takes a tool in place of the one before.
    void open(Hand tool);
    /// Closes all panels, lets go of the tool, and shows the table: only in a presentation, where
    /// it else has no room.
    void openTable();
    /// Closes a view, seen or covered.
    void close(const ViewKind &view);
    /// Lets go of the tool if it is this one.
    void close(Hand tool);

    /// Closes all panels but this one, which is open, and lets go of the tool: in a presentation
    /// there is room for one. (A panel is any view but a ViewPlace::Instead; those stay.)
    void keepOnly(const ViewKind &panel);
    /// Closes all panels, and takes this tool.
    void keepOnly(Hand tool);
    /// Closes all panels that are seen but one, and the tool with them if a panel is kept. Prefers
    /// a view in the plot, then the tool, then the lowest view beside the plot, then one below.
    void keepFirst();
};

/// The views and the tool that are seen of those that are open.
struct SeenViews
{
    const ViewKind *instead = nullptr; ///< in place of all else; null if there are panels or a tool
    std::vector<const ViewKind *> panels;
    Hand hand = Hand::Nothing;
    bool table = false;
};

/// Returns what is seen, and not covered by a view opened later.
[[nodiscard]] SeenViews seenOf(const OpenViews &open);

} // namespace frontera
