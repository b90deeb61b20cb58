// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace frontera {

class OptionReader;
struct CsvChoices;
struct CsvError;

/// Reads how a person wants a file of data to be read. Error: returns false, and the reader has the
/// sentence.
[[nodiscard]] bool readCsvChoices(OptionReader &reader, CsvChoices &choices);

/// Returns true if the value of --scale scales inputs, and no picture.
[[nodiscard]] bool isInputScale(QStringView text);

/// Returns a sentence, with a blank before it, about the option that helps against a problem; empty
/// if there is none.
[[nodiscard]] QString adviceFor(const CsvError &error);

} // namespace frontera
