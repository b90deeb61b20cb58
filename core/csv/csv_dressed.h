// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace frontera {

class CsvCells;
struct CsvLayout;

/// What texts of a column are that is not read as numbers.
enum class DressedKind {
    None,   ///< other words
    Signed, ///< numbers with the same sign or unit: 15%, $15.20, 1.500 Bs
    Dates,  ///< dates or times: 2024-01-31, 12:30
};

/// Returns what the first texts of a column all are.
[[nodiscard]] DressedKind dressedKind(const CsvCells &cells, const CsvLayout &layout, int column);

/// Returns the first text of a column.
[[nodiscard]] QByteArrayView firstText(const CsvCells &cells, const CsvLayout &layout, int column);

} // namespace frontera
