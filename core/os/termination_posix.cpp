// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/ending_signals.h"
#include "core/os/termination.h"

#include <QSocketNotifier>
#include <array>
#include <atomic>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace frontera {

namespace {

/// Where the handler writes: a signal handler reaches nothing but globals.
std::atomic<int> endingSocket = -1;
static_assert(std::atomic<int>::is_always_lock_free);

/// Writes a byte, unless so many wait that the loop is awake anyway.
void tellOfEnding(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(endingSocket, &byte, 1);
}

} // namespace

/// Two sockets: what the handler writes to the first is read from the second.
struct Termination::Bell
{
    Bell()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0)
            return;
        for (const int socket : sockets) {
            ::fcntl(socket, F_SETFD, FD_CLOEXEC);
            ::fcntl(socket, F_SETFL, O_NONBLOCK);
        }
    }
    ~Bell()
    {
        for (const int socket : sockets) {
            if (socket >= 0)
                ::close(socket);
        }
    }
    Q_DISABLE_COPY_MOVE(Bell)

    std::array<int, 2> sockets = {-1, -1};
};

Termination::Termination(QObject *parent)
    : QObject(parent)
    , m_bell(std::make_unique<Bell>())
{
    const auto [writing, reading] = m_bell->sockets;
    if (writing < 0)
        return; // the signals end the program as ever
    auto *notifier = new QSocketNotifier(reading, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    endingSocket = writing;
    handleEndings(tellOfEnding, Endings::All);
}

Termination::~Termination()
{
    leaveEndings(tellOfEnding);
    endingSocket = -1;
}

} // namespace frontera
