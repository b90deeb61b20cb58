// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tools/plot_tools.h"

#include <vector>

namespace frontera {

struct ViewKind;

/// The views and the tool that a person has opened: a value, apart from the actions that open them.
///
/// Views stand in the order in which they were opened. Some may be covered by one that was opened
/// later; arrangementOf() says which are seen. A view in place of all others covers those before
/// it, and is itself covered by what is opened after it, until that is closed: or else it closes
/// for good (ViewKind::comesBack).
struct OpenViews
{
    std::vector<const ViewKind *> views;
    Hand hand = Hand::Nothing;

    bool operator==(const OpenViews &) const = default;

    [[nodiscard]] bool has(const ViewKind &view) const;
    /// Opens a view as the last one. In place of all others it ends what is placed by hand.
    void open(const ViewKind &view);
    /// Takes a tool, in place of the one before.
    void open(Hand tool);
    /// Closes a view, seen or covered.
    void close(const ViewKind &view);
    void close(Hand tool);

    /// Closes all panels but this one, which is open: in a presentation there is room for one. What
    /// is drawn into the plot and the tool share it, as in the window. What stands in place of the
    /// panels stays.
    void keepOnly(const ViewKind &panel);
    void keepOnly(Hand tool);
    /// Closes all panels that are seen but the first: what is drawn into the plot and the tool
    /// before what stands beside, of this the lowest, and last what stands below.
    void keepFirst();
};

/// What is seen of the views and the tool that are open.
struct SeenViews
{
    const ViewKind *instead = nullptr; ///< in place of all else; null where there are panels
    std::vector<const ViewKind *> panels;
    Hand hand = Hand::Nothing;
};

[[nodiscard]] SeenViews seenOf(const OpenViews &open);

} // namespace frontera
