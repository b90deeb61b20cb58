// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <string>

namespace frontera {

/// Returns a name for a file or folder that is being written: ".frontera-" and six random letters.
/// Another file may have it by chance.
[[nodiscard]] std::string temporaryName();

/// Clears up what programs that were killed left in a folder: files under a temporary name, and
/// folders of WholeFiles, of which the files that were replaced take their places again. What a
/// running program has locked is left alone. Returns the paths of the files put back.
QStringList clearLeftBehind(const std::string &folder);

/// Removes a stage of WholeFiles with the files in it. Returns false if something is left of it.
bool removeStage(const std::string &stage);

} // namespace frontera
