// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

/// Does what each of the programs begins with: tells Qt its name, organization and version, opens
/// closed standard streams on nothing, and makes a write to a file that is too large an error.
/// Returns the words after the program's name.
[[nodiscard]] QStringList startedWith(int argc, char **argv);

} // namespace frontera
