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

/// The choices of a caller that reads a CSV file.
struct CsvOptions
{
    std::optional<QString> target; ///< the name of the target column; nothing: the last column
    QString name;                  ///< of the data set; if empty, readCsvFile() uses the file's
    /// Called after each piece with the number of bytes read so far and in all, the latter 0 if it
    /// is not known. Returning false cancels the reading.
    std::function<bool(qint64 read, qint64 size)> progress;
};

/// Reads a data set from CSV text (RFC 4180), in pieces. The inputs are numbers and stay exact; the
/// target column has at most two labels. Returns the data, or the first problem.
///
/// The text is UTF-8, with or without a byte order mark. The separator of the cells is comma,
/// semicolon or tab, and is found in the text (csv_separator.h). "." is a decimal point, and so is
/// "," if it is not the separator. A cell may stand in quotes; then it may hold separators and line
/// ends, and a quote within it is doubled. Blank lines are passed over, but counted.
///
/// The first row has the columns' names if one of its inputs is not a value (csv_numbers.h), or if
/// `options` name the target column; else it is data, and the inputs are called x1, x2, … Names are
/// not empty and all different. A row of names with a value among its inputs, and in the target
/// column a label of the rows below, is a row of data with a slip, and is refused. csv_labels.h
/// decides which label is class 0. The text must have at least two rows of data, and from 1 to
/// Dataset::mostInputs inputs.
[[nodiscard]] std::variant<Dataset, CsvError> readCsv(QIODevice &device,
                                                      const CsvOptions &options = {});

/// Reads a data set from a file as readCsv() does. The file must be a regular one, as pipes and
/// devices may have no end, and must not change while it is read.
[[nodiscard]] std::variant<Dataset, CsvError> readCsvFile(const QString &path,
                                                          CsvOptions options = {});

} // namespace frontera
