// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/patient_reach.h"

#include "core/run/run.h"

#include <QElapsedTimer>
#include <algorithm>

namespace frontera {

bool reachPatiently(Run &run, qint64 position, const std::function<bool()> &goesOn)
{
    constexpr qint64 shortest = 10; // ms
    constexpr qint64 longest = 30;
    qint64 piece = std::max<qint64>(1, 1'000 / run.rowsAtUpdate());
    const auto isThere = [&] { return run.position() >= position || !run.canGoForward(); };
    QElapsedTimer time;
    while (!isThere()) {
        time.start();
        run.reach(std::min(position, run.position() + piece));
        if (time.elapsed() < shortest)
            piece *= 2;
        else if (time.elapsed() > longest)
            piece = std::max<qint64>(1, piece / 2);
        if (!goesOn() && !isThere())
            return false;
    }
    return true;
}

} // namespace frontera
