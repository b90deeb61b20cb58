// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/ending_signals.h"

#include <QObject>

namespace frontera {

/// Turns the signals that ask the program to end (SIGTERM, SIGHUP, SIGINT) into one of Qt, which
/// comes from the event loop, where anything may be done. One object at a time.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

Q_SIGNALS:
    void asked();

private:
    SocketPair m_sockets;
};

} // namespace frontera
