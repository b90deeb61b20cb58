// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

/// Returns a typed text, or a file's name, for a sentence about it: cut if it is long, in quotes if
/// it has spaces, with ↵ for a line break and ⇥ for a tab, and without unprintable characters.
[[nodiscard]] QString showTyped(QString typed);
/// Returns a text with a blank in place of each line break: a name or a class of a file may have
/// some.
[[nodiscard]] QString oneLine(QString text);
/// Returns a whole path, with signs as in showTyped() for unprintable characters: a name may hold
/// anything that a terminal obeys.
[[nodiscard]] QString showPath(const QString &path);

} // namespace frontera
