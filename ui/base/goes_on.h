// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <functional>

namespace frontera {

/// A question that long work asks between its pieces, `done` of `all` of which are finished: true
/// to go on, false to stop. An empty function never stops the work.
using GoesOn = std::function<bool(qint64 done, qint64 all)>;

/// Returns the answer of `goesOn`; true if that is empty.
[[nodiscard]] inline bool mayGoOn(const GoesOn &goesOn, qint64 done, qint64 all)
{
    return !goesOn || goesOn(done, all);
}

} // namespace frontera
