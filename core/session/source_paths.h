// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QString>

namespace frontera {

// Data may lie beside the session that is about them. Then a session file calls them as seen from
// its folder, so that both can be moved to another place or computer together.

/// Returns what a session file in `folder` calls a file: the path from there if the file lies in
/// that folder or below it, else the whole path.
[[nodiscard]] QString pathInSession(const QString &path, const QString &folder);
/// Returns the whole path of a file that a session file in `folder` calls so. If it is not where it
/// lies as seen from there, but as seen from the present folder, it is that one.
[[nodiscard]] QString pathFromSession(const QString &written, const QString &folder);

/// Returns the session as a file in `folder` holds it.
[[nodiscard]] Session withPathsIn(const Session &session, const QString &folder);
/// Returns the session that a file in `folder` holds, with whole paths.
[[nodiscard]] Session withWholePaths(const Session &session, const QString &folder);

} // namespace frontera
