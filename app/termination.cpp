// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/termination.h"

#include <QSocketNotifier>
#include <atomic>

namespace frontera {

namespace {

/// Where the handler writes: a signal handler reaches nothing but globals.
std::atomic<int> endingSocket = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void tellOfEnding(int)
{
    SocketPair::write(endingSocket);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (!m_sockets.isOpen())
        return; // the signals end the program as ever
    auto *notifier = new QSocketNotifier(m_sockets.reading(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    endingSocket = m_sockets.writing();
    handleEndings(tellOfEnding, Endings::All);
}

Termination::~Termination()
{
    leaveEndings(tellOfEnding);
    endingSocket = -1;
}

} // namespace frontera
