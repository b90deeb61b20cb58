// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <functional>

namespace frontera {

/// Asked between the pieces of long work, of which so many of all are done: whether to go on. Where
/// there is no such function, the work goes on to its end.
using GoesOn = std::function<bool(qint64 done, qint64 all)>;

[[nodiscard]] inline bool mayGoOn(const GoesOn &goesOn, qint64 done, qint64 all)
{
    return !goesOn || goesOn(done, all);
}

} // namespace frontera
