// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_cells.h"
#include "core/csv/csv_table.h"
#include "core/data/dataset.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <variant>

class QIODevice;

namespace frontera {

struct Unopened;

/// How a caller reads a file of data.
struct CsvOptions
{
    CsvChoices choices = {};
    QString name = {}; ///< of the data set; if empty, readTableFile() uses the file's
    /// Called now and then with how much is done so far and in all, in bytes or rows, the latter 0
    /// if it is not known. Returning false cancels the reading.
    std::function<bool(qint64 done, qint64 all)> progress = {};
};

/// Reads the cells of a text, in pieces. Returns them, or the first problem.
///
/// The text is UTF-8 or UTF-16, with or without a byte order mark (csv_encoding.h). A text that is
/// neither is Windows-1252, if the device can be read again, nothing in it looks like UTF-8, and
/// all of its bytes are characters. Its form is found out (csv_form.h): what
/// separates the cells, and whether it is CSV (RFC 4180), libsvm's format or ARFF. A cell may stand
/// in quotes; then it may hold separators and line ends, and a quote within it is doubled. Blank
/// lines and comments, which begin with "#" or "%", are passed over, but counted.
[[nodiscard]] std::variant<CsvCells, CsvError> readCells(QIODevice &device,
                                                         const CsvOptions &options = {});

/// Reads a data set from a text, in pieces. The inputs are numbers; those of at most 18 digits stay
/// exact. The target column has at most two labels.
///
/// What stands above the data, and which row has names, is found out (csv_layout.h), and so is the
/// use of each column (csv_columns.h). "." is a decimal point, and so is "," if it does not
/// separate the cells; where that would leave a cell that is no number, digits may stand in groups
/// (csv_column.h). Without names the inputs are called x1, x2, … The names of columns in use are
/// not empty and all different. A row of names with a value among its inputs, and in the target
/// column a label of the rows below, is a row of data with a slip, and is refused. csv_labels.h
/// decides which label is class 0. Rows without a class are left out. There must be at least two
/// rows of data, and from 1 to Dataset::mostInputs inputs.
[[nodiscard]] CsvOutcome readTable(QIODevice &device, const CsvOptions &options = {});

/// Reads a data set from a file as readTable() does. The file must be a regular one, as pipes and
/// devices may have no end, and must not change while it is read. The data have it as their
/// origin.
[[nodiscard]] CsvOutcome readTableFile(const QString &path, CsvOptions options = {});

/// Reads the cells of a regular file, as readTableFile() does, and makes nothing of them yet.
[[nodiscard]] std::variant<CsvCells, CsvError> readCellsFile(const QString &path,
                                                             const CsvOptions &options = {});
/// Makes the data of cells that were read, as tableOf() does, and gives them their origin: the
/// file, or an empty path for a text that stands in none.
[[nodiscard]] CsvOutcome tableFrom(const CsvCells &cells, const QString &path,
                                   const CsvOptions &options);

/// Returns the problem of a file that cannot be opened.
[[nodiscard]] CsvError csvUnopened(const Unopened &why);

/// Does the same as readTable(), for whoever needs the data alone.
[[nodiscard]] std::variant<Dataset, CsvError> readCsv(QIODevice &device,
                                                      const CsvOptions &options = {});
/// Does the same as readTableFile(), for whoever needs the data alone.
[[nodiscard]] std::variant<Dataset, CsvError> readCsvFile(const QString &path,
                                                          CsvOptions options = {});

} // namespace frontera
