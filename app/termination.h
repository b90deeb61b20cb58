// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/ending_signals.h"

#include <QObject>

namespace frontera {

/// A bridge from the system's signals that ask the program to end (SIGTERM, SIGHUP, SIGINT) to a
/// signal of Qt, which comes from the event loop, where a slot may do anything. Signals that were
/// ignored before, as under nohup, stay ignored. Only one object may live at a time.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

Q_SIGNALS:
    /// A signal asked the program to end. Emitted once; further signals have no effect.
    void asked();

private:
    SocketPair m_sockets;
};

} // namespace frontera
