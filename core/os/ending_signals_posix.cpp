// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/ending_signals.h"

#include <array>
#include <csignal>

namespace frontera {

namespace {

constexpr std::array endingSignals = {SIGTERM, SIGHUP, SIGINT};

void (*handlerOf(int signal))(int)
{
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

} // namespace

void handleEndings(EndingHandler handler, Endings which)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    if (which == Endings::First)
        action.sa_flags |= static_cast<int>(SA_RESETHAND);
    for (const int signal : endingSignals) {
        if (handlerOf(signal) != SIG_IGN)
            ::sigaction(signal, &action, nullptr);
    }
}

void leaveEndings(EndingHandler handler)
{
    for (const int signal : endingSignals) {
        if (handlerOf(signal) == handler)
            std::signal(signal, SIG_DFL);
    }
}

void endBy(int signal)
{
    std::raise(signal);
}

void reportTooLargeFiles()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace frontera
