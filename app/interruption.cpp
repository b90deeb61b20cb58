// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interruption.h"

#include <array>
#include <csignal>

namespace frontera {

namespace {

constexpr std::array interruptingSignals = {SIGTERM, SIGHUP, SIGINT};

/// The signal that was kept; 0: none. It is global because a signal handler has no object.
volatile std::sig_atomic_t interruptedBy = 0;

void noteInterruption(int signal)
{
    interruptedBy = signal;
}

} // namespace

Interruption::Interruption()
{
    interruptedBy = 0;
    struct sigaction action = {};
    action.sa_handler = noteInterruption;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : interruptingSignals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // as nohup wants it
            ::sigaction(signal, &action, nullptr);
    }
}

Interruption::~Interruption()
{
    for (const int signal : interruptingSignals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler == noteInterruption)
            std::signal(signal, SIG_DFL);
    }
    if (isAsked())
        std::raise(interruptedBy);
}

bool Interruption::isAsked() const
{
    return interruptedBy != 0;
}

} // namespace frontera
