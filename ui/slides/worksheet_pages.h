// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <vector>

namespace frontera {

/// The heights that a worksheet has for its table, with its head, and for the question below it.
struct SheetRooms
{
    double first = 0; ///< for the table on the first page
    double later = 0; ///< on each other one
    double question = 0;
};

/// The pages of a worksheet.
struct SheetPages
{
    std::vector<qint64> firstSteps; ///< of each page; beyond the last step on one without rows
    double rowHeight = 0;
};

/// Puts steps of so many rows onto pages: the first one begins with the head and the start, which
/// is as high as a step, the others with the head, and the question stands below the last step. It
/// has no page of its own where that can be: rows are lower, between `usual` and `least`, if that
/// saves the page, or some of those before it stand there, too.
[[nodiscard]] SheetPages sheetPages(qint64 steps, double rowsOfStep, const SheetRooms &rooms,
                                    double usual, double least);

} // namespace frontera
