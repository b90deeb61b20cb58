// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// See builtCommit(). It stands in a library of its own, which alone is compiled at each commit;
/// its source is written by commit.cmake.
extern const char *const commit;

} // namespace frontera
