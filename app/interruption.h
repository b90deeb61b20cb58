// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// A guard of a command without an event loop against signals that ask the program to end (SIGINT,
/// SIGTERM, SIGHUP). While the object lives, such a signal is only kept, so that the command can
/// clean up half-done work. The same signal once more ends the program at once; of different ones
/// the last is kept. Signals that were ignored before, as under nohup, stay ignored. Only one
/// object may live at a time.
class Interruption
{
public:
    Interruption();
    /// Ends the program by the signal that was kept, if any, so that its sender sees the usual
    /// effect.
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    /// Returns true if a signal was kept.
    [[nodiscard]] bool isAsked() const;
};

} // namespace frontera
