// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace frontera {

class Dataset;

/// Data as CSV text: a row of names, the inputs' and "target", then a row for each observation,
/// with commas, exact numbers and the classes' labels. Quoted as RFC 4180 says, and where
/// csv_reader.h would else read something different.
///
/// It is read back equal where the names of the inputs differ and one of them at least is no value
/// (csv_numbers.h), and where both classes occur and are in the reader's order, or are called 0
/// and 1.
[[nodiscard]] QByteArray writeCsv(const Dataset &data);

} // namespace frontera
