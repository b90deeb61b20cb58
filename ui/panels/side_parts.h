// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// The parts of the side panel that are shown.
struct SideParts
{
    bool verdict = false;
    bool ownLine = false; ///< the score of the line placed by hand
    bool points = false;  ///< the panel for placing observations by hand
    bool why = false;     ///< the proof
    bool table = false;
    bool arithmetic = false;

    bool operator==(const SideParts &) const = default;
};

} // namespace frontera
