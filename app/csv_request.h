// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace frontera {

class OptionReader;
struct CsvChoices;
struct CsvError;
struct CsvFacts;
struct CsvRemark;

/// Reads how a person wants a file of data to be read. Error: returns false, and the reader has the
/// sentence.
[[nodiscard]] bool readCsvChoices(OptionReader &reader, CsvChoices &choices);

/// Returns true if the value of --scale scales inputs, and no picture.
[[nodiscard]] bool isInputScale(QStringView text);

/// Returns a sentence, with a blank before it, about the option that helps against a problem; empty
/// if there is none.
[[nodiscard]] QString adviceFor(const CsvError &error);
/// Returns the same of a remark on a file that was read.
[[nodiscard]] QString adviceFor(const CsvRemark &remark, const CsvFacts &facts);

/// Returns a sentence for each remark on a file, with the option that changes it.
[[nodiscard]] QStringList remarkLines(const CsvFacts &facts);

} // namespace frontera
