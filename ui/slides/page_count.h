// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// How many pages a document would have.
struct PageCount
{
    /// No document has more.
    static constexpr qint64 most = 1000;
    /// Nor is counted further.
    static constexpr qint64 mostCounted = 100'000;

    qint64 pages = 0;
    bool isMore = false; ///< more than mostCounted, which `pages` then is

    [[nodiscard]] bool isTooMany() const { return pages > most; }
};

/// `pages` as it was counted.
[[nodiscard]] constexpr PageCount countedPages(qint64 pages)
{
    return pages > PageCount::mostCounted ? PageCount{PageCount::mostCounted, true}
                                          : PageCount{pages, false};
}

} // namespace frontera
