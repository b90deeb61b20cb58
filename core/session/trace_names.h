// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

class Dataset;

/// Returns the names of the inputs' columns in a trace: those that the data's own file has, unless
/// one of them has a comma, a quote or a backslash, or is the name of another column; else x1, x2,
/// …, as for data that come with the program, and for derived inputs.
[[nodiscard]] QStringList traceNames(const Dataset &data);

} // namespace frontera
