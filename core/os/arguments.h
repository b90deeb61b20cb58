// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontera {

/// Returns the words after the program's name, as the person typed them.
[[nodiscard]] QStringList wordsOf(int argc, char **argv);

} // namespace frontera
