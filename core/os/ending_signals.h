// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// Handles what asks the program to end: SIGTERM, SIGHUP and SIGINT; on Windows Ctrl+C and the end
/// of the console, told as SIGINT and SIGTERM. It interrupts whatever is being done, or runs beside
/// it in a thread of its own: it may change nothing but lock-free globals, and write to a file.
using EndingHandler = void (*)(int signal);

enum class Endings {
    First, ///< the next one ends the program
    All,
};

/// Lets the handler have these, but for those that the program was told to ignore (nohup).
void handleEndings(EndingHandler handler, Endings which);
/// Lets those that this handler still has end the program again.
void leaveEndings(EndingHandler handler);
/// Ends the program as the signal does, as whoever sent it expects.
void endBy(int signal);

/// Makes a write beyond the largest size of a file an error to report, not the program's end.
void reportTooLargeFiles();

} // namespace frontera
