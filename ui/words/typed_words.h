// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

/// What a person typed, or a file's name, for a sentence about it: cut where it is long, in quotes
/// where it has spaces, and without what cannot be printed.
[[nodiscard]] QString showTyped(QString typed);
/// A path, whole, but without what cannot be printed: a name may hold whatever a terminal obeys.
[[nodiscard]] QString showPath(const QString &path);

} // namespace frontera
