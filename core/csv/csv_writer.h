// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace frontera {

class Dataset;

/// Returns a row of CSV text with these cells, and its line end.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

/// Returns data as CSV text, in UTF-8 and separated by commas: a row of names, the given inputs'
/// and then "target" (with "_" after it while an input or a class has that name), and a row for
/// each observation, with exact numbers and the label of its class. A cell is quoted if RFC 4180
/// demands it, or if readCsv() would read another text without quotes.
///
/// readCsv() returns equal data, but for their name and without features, if the names of the
/// inputs differ and at least one of them is no value (csv_numbers.h), none of them is left out
/// (csv_columns.h), and if both classes occur and their labels are in the reader's order
/// (csv_labels.h), or the labels are "0" and "1".
[[nodiscard]] QByteArray writeCsv(const Dataset &data);

} // namespace frontera
