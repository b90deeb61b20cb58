// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <optional>

namespace frontera {

/// The number of pages that a document would have.
struct PageCount
{
    /// The most pages of a document.
    static constexpr qint64 most = 1000;
    /// The number at which counting ends.
    static constexpr qint64 mostCounted = 100'000;

    qint64 pages = 0;
    bool isMore = false; ///< there are more than mostCounted; `pages` is mostCounted
    /// The epoch in which the document ends because it does not come to its end (Run::isStuck()).
    std::optional<qint64> stuckEpoch;

    [[nodiscard]] bool isTooMany() const { return pages > most; }
};

/// Makes a PageCount of a count, which may be beyond mostCounted.
[[nodiscard]] constexpr PageCount countedPages(qint64 pages)
{
    return pages > PageCount::mostCounted ? PageCount{PageCount::mostCounted, true, {}}
                                          : PageCount{pages, false, {}};
}

} // namespace frontera
