// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_file.h"

#include <optional>
#include <variant>

class QWidget;

namespace frontera {

class Run;

/// Reads a session file in a thread, with progress above the window. Returns what readSessionFile()
/// does; nothing if the person stopped waiting.
[[nodiscard]] std::optional<std::variant<Session, SessionError>>
readWithProgress(const QString &path, QWidget *window);

/// Starts a run and trains it to a position in pieces, with progress above the window. If the
/// person stops it, the run stays where it is.
void trainWithProgress(Run &run, const Dataset &data, const Settings &settings, qint64 position,
                       QWidget *window);
/// The same for a run that was started.
void trainOnWithProgress(Run &run, qint64 position, QWidget *window);

} // namespace frontera
