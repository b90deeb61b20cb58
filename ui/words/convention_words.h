// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontera {

struct NamedConvention;

/// Returns what a convention is called where one is chosen: "Fausett 1994", "this course".
[[nodiscard]] QString conventionTitle(const NamedConvention &convention);
/// Returns the source of a convention: author, title, publisher and year.
[[nodiscard]] QString conventionSource(const NamedConvention &convention);

} // namespace frontera
