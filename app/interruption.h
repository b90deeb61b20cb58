// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// Keeps the first signal that asks the program to end (SIGINT, SIGTERM, SIGHUP) until what is half
/// done is cleared up, for a command that has no event loop. A second one ends it at once. One
/// object at a time.
class Interruption
{
public:
    Interruption();
    /// Ends the program by the signal that came, as whoever sent it expects.
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] bool isAsked() const;
};

} // namespace frontera
