// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_error.h"
#include "core/data/dataset.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <variant>

class QIODevice;

namespace frontera {

/// What may be said beside a CSV file itself.
struct CsvOptions
{
    std::optional<QString> target; ///< the name of the target column; else it is the last
    QString name;                  ///< of the data set; a file's own where it is empty
    /// Called between pieces with the bytes read and those that there are, 0 if that is not known.
    /// Reading is cancelled where it returns false.
    std::function<bool(qint64 read, qint64 size)> progress;
};

/// Reads data from CSV text (RFC 4180), in pieces: the inputs are numbers, exact as they stand, and
/// the target column has two labels.
///
/// The text is UTF-8, with or without a byte order mark. What separates the cells is found by
/// itself (csv_separator.h): comma, semicolon or tab. "." is the decimal point, and "," is too
/// where it is not the separator. A cell may be in quotes, a quote within them is doubled, and they
/// may hold separators and line ends. Blank lines are passed over, but counted.
///
/// The first row has the columns' names if one of its inputs is not a value (csv_numbers.h), or if
/// the target column is named; else it is data, and the inputs are x1, x2, … Which label is class 0
/// says csv_labels.h. There are two rows of data at least, one input, and Dataset::mostInputs at
/// most. The first problem ends the reading.
[[nodiscard]] std::variant<Dataset, CsvError> readCsv(QIODevice &device,
                                                      const CsvOptions &options = {});

/// The same of a file, which must be a regular one: of pipes and devices nobody knows the end. One
/// that changes while it is read is refused.
[[nodiscard]] std::variant<Dataset, CsvError> readCsvFile(const QString &path,
                                                          CsvOptions options = {});

} // namespace frontera
