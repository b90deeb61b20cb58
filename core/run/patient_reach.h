// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <functional>

namespace frontera {

class Run;

/// Moves a run to a position like Run::reach(), in pieces of some milliseconds each, however long a
/// step takes. Asks `goesOn` after each piece. Returns false if that ended it before the position,
/// and before the end of the run.
bool reachPatiently(Run &run, qint64 position, const std::function<bool()> &goesOn);

} // namespace frontera
