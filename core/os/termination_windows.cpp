// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/ending_signals.h"
#include "core/os/termination.h"

#include <QMetaObject>
#include <atomic>

namespace frontera {

namespace {

/// Whom the handler tells, which gets no more than a function.
std::atomic<Termination *> listener = nullptr;

/// Runs in a thread of the system's own.
void tellOfEnding(int)
{
    if (Termination *told = listener.exchange(nullptr))
        QMetaObject::invokeMethod(told, &Termination::asked, Qt::QueuedConnection);
}

} // namespace

struct Termination::Bell
{
};

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    listener = this;
    handleEndings(tellOfEnding, Endings::All);
}

Termination::~Termination()
{
    leaveEndings(tellOfEnding);
    listener = nullptr;
}

} // namespace frontera
