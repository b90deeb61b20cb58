// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interruption.h"

#include "core/os/ending_signals.h"

#include <atomic>

namespace frontera {

namespace {

/// The signal that came; 0: none. A signal handler reaches nothing but globals.
std::atomic<int> interruptedBy = 0;
static_assert(std::atomic<int>::is_always_lock_free);

void noteInterruption(int signal)
{
    interruptedBy = signal;
}

} // namespace

Interruption::Interruption()
{
    interruptedBy = 0;
    handleEndings(noteInterruption, Endings::First);
}

Interruption::~Interruption()
{
    leaveEndings(noteInterruption);
    if (isAsked())
        endBy(interruptedBy);
}

bool Interruption::isAsked() const
{
    return interruptedBy != 0;
}

} // namespace frontera
