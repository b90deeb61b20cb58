// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/termination.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace frontera {

namespace {

constexpr std::array endingSignals = {SIGTERM, SIGHUP, SIGINT};

/// The socket that the handler writes to. It is global because a signal handler has no object.
volatile std::sig_atomic_t endingSocket = -1;

void tellOfEnding(int)
{
    const char byte = 1;
    // If the socket is full, the other end knows already.
    [[maybe_unused]] const ssize_t written = ::write(endingSocket, &byte, 1);
}

void handleEndings(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : endingSignals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // as nohup wants it
            ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets) != 0)
        return; // without the bridge the signals end the program at once
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    endingSocket = m_sockets[0];
    handleEndings(tellOfEnding);
}

Termination::~Termination()
{
    handleEndings(SIG_DFL);
    endingSocket = -1;
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

} // namespace frontera
