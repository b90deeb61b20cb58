// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_records.h"

#include <QByteArrayView>
#include <optional>

namespace frontera {

// Tables that are drawn with signs: those of Markdown, "|---|---|", of psql, "----+----", and of
// MySQL, "+---+---+". Their cells stand between bars.

/// How a table is drawn.
struct DrawnTable
{
    bool hasOuterBars = false; ///< true if bars stand at both ends of its rows
    bool hasNames = false;     ///< true if a rule sets the first row apart from others
    bool isMarkdown = false;   ///< true if bars stand in its rules

    bool operator==(const DrawnTable &) const = default;
};

/// Returns how the table in these records is drawn; nothing if none is: if no record beside a rule
/// has as many cells between bars as the rule has parts, or if most rows have another number.
[[nodiscard]] std::optional<DrawnTable> drawnTable(const Records &records);

/// Returns true for a line of a drawn table in which no cell has anything: a rule, or a row of
/// blanks.
[[nodiscard]] bool isRule(QByteArrayView line);
/// Returns a line of a drawn table without the bars and blanks at its ends; its line end stays.
[[nodiscard]] QByteArray withoutOuterBars(QByteArrayView line);

} // namespace frontera
