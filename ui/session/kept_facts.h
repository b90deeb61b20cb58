// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/file_mark.h"
#include "core/session/write_error.h"

#include <QString>
#include <optional>

namespace frontera {

/// Facts about the session of a window, kept beside it in a file of their own for the next start.
struct KeptFacts
{
    QString path = {};     ///< of the file in which the person saved the session; empty for none
    FileMark mark = {};    ///< of that file as the window knew it
    bool wasAsked = false; ///< the program was asked to end, as at a logout, and did

    bool operator==(const KeptFacts &) const = default;
};

/// Returns the file of the facts of a session file: "a.about" for "a.frontera".
[[nodiscard]] QString factsFileOf(QString sessionFile);
/// Writes the facts of a session file, whole or not at all. Returns nothing on success.
[[nodiscard]] std::optional<WriteError> writeFacts(const QString &sessionFile,
                                                   const KeptFacts &facts);
/// Returns the facts of a session file. Whatever is missing or damaged has its default.
[[nodiscard]] KeptFacts readFacts(const QString &sessionFile);

} // namespace frontera
