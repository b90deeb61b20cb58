// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <optional>

namespace frontera {

class Dataset;
struct Session;

/// Returns the words after "frontera" that open a window with the same data and settings at the
/// same step. Settings with their usual values are left out. Nothing if the data do not come with
/// the program.
[[nodiscard]] std::optional<QStringList> commandLineOf(const Session &session);

/// Returns a word as it is typed in a shell: in quotes if the shell would make something else of
/// it, 'x1*x2' and 'it'\''s mine.csv'.
[[nodiscard]] QString shellWord(const QString &word);
/// Returns words as a command in a shell.
[[nodiscard]] QString shellLine(QStringList words);

/// Returns true if these data come with the program: an unchanged gate or example,
/// with any features.
[[nodiscard]] bool comesWithProgram(const Dataset &data);

} // namespace frontera
