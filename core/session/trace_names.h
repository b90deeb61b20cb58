// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

class Dataset;

/// Returns the names of the inputs' columns in a trace: those that the data's own file has. One
/// that is the name of another column is followed by " (input)"; one with a comma, a quote or a
/// backslash is x1, x2, …, as are all inputs of data that come with the program, and derived ones.
[[nodiscard]] QStringList traceNames(const Dataset &data);

} // namespace frontera
