// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <string>

namespace frontera {

/// Returns a name for a file or folder that is being written: ".frontera-" and six random letters.
/// Another file may have it by chance.
[[nodiscard]] std::string temporaryName();

/// Clears up after programs that were killed: removes files with a temporary name from a folder,
/// puts the replaced files in stages of WholeFiles back into their places, and removes the stages.
/// Leaves alone all that a running program has locked, and a stage with a file that cannot be put
/// back, as somebody wrote another one since. Returns the paths of the files put back.
QStringList clearLeftBehind(const std::string &folder);

/// Removes a stage of WholeFiles with the files in it. Returns false if something is left of it.
bool removeStage(const std::string &stage);

} // namespace frontera
