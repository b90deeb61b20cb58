// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/file_mark.h"
#include "core/session/write_error.h"

#include <QString>
#include <optional>

namespace frontera {

/// What is kept beside the session of a window, in a file of its own, for the next start.
struct KeptFacts
{
    QString path = {};     ///< of the file that the session is saved in; maybe empty
    FileMark mark = {};    ///< of that file as the window knew it
    bool wasAsked = false; ///< the program was asked to end, as at a logout, and did

    bool operator==(const KeptFacts &) const = default;
};

/// The file of the facts that belongs to a session's, "a.about" to "a.frontera".
[[nodiscard]] QString factsFileOf(QString sessionFile);
[[nodiscard]] std::optional<WriteError> writeFacts(const QString &sessionFile,
                                                   const KeptFacts &facts);
/// What is not there, or damaged, is as if nothing was known.
[[nodiscard]] KeptFacts readFacts(const QString &sessionFile);

} // namespace frontera
