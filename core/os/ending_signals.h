// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace frontera {

/// Handles the signals that ask the program to end (SIGTERM, SIGHUP, SIGINT). It interrupts
/// whatever is being done: it may change nothing but lock-free globals, and call
/// SocketPair::write().
using EndingHandler = void (*)(int signal);

enum class Endings {
    First, ///< the next one ends the program
    All,
};

/// Lets the handler have these signals, but for those that the program was told to ignore (nohup).
void handleEndings(EndingHandler handler, Endings which);
/// Lets those of the signals that this handler still has end the program again.
void leaveEndings(EndingHandler handler);
/// Ends the program by the signal, as whoever sent it expects.
void endBy(int signal);

/// Makes a write beyond the largest size of a file an error to report, not the program's end.
void reportTooLargeFiles();

/// Two sockets, by which a handler wakes an event loop: what it writes to one can be read from the
/// other.
class SocketPair
{
public:
    SocketPair();
    ~SocketPair();
    Q_DISABLE_COPY_MOVE(SocketPair)

    /// Tells whether the system gave them.
    [[nodiscard]] bool isOpen() const { return m_sockets[0] >= 0; }
    /// Returns the socket for write().
    [[nodiscard]] int writing() const { return m_sockets[0]; }
    /// Returns the socket for a QSocketNotifier.
    [[nodiscard]] int reading() const { return m_sockets[1]; }

    /// Writes a byte, unless so many wait that the loop is awake anyway.
    static void write(int socket);

private:
    int m_sockets[2] = {-1, -1};
};

} // namespace frontera
