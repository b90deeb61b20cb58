// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace frontera {

/// Runs the program at a path in place of this one: with these arguments (the first is the name it
/// was called by, the last is null), and with this one's number, streams and environment. Returns
/// only if the system refuses.
void continueAs(const QString &path, char **arguments);

} // namespace frontera
