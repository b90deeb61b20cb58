// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/ending_signals.h"

#include <atomic>
#include <csignal>
#include <windows.h>

namespace frontera {

namespace {

std::atomic<EndingHandler> endingHandler = nullptr;
std::atomic<bool> isLastOne = false; // the next one ends the program

/// Runs in a thread of the system's own.
BOOL WINAPI tellHandler(DWORD why)
{
    const EndingHandler handler =
        isLastOne ? endingHandler.exchange(nullptr) : endingHandler.load();
    if (handler == nullptr)
        return FALSE; // the system's own way
    handler(why == CTRL_C_EVENT || why == CTRL_BREAK_EVENT ? SIGINT : SIGTERM);
    if (why == CTRL_C_EVENT || why == CTRL_BREAK_EVENT)
        return TRUE;
    // The system ends the program as soon as this returns: it has its seconds to end by itself.
    ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

void handleEndings(EndingHandler handler, Endings which)
{
    isLastOne = which == Endings::First;
    if (endingHandler.exchange(handler) == nullptr)
        ::SetConsoleCtrlHandler(tellHandler, TRUE);
}

void leaveEndings(EndingHandler handler)
{
    EndingHandler current = handler;
    endingHandler.compare_exchange_strong(current, nullptr);
    if (endingHandler == nullptr)
        ::SetConsoleCtrlHandler(tellHandler, FALSE);
}

void endBy(int signal)
{
    // As the system's own handler of Ctrl+C ends a program.
    ::ExitProcess(signal == SIGINT ? DWORD(STATUS_CONTROL_C_EXIT) : 1);
}

void reportTooLargeFiles() {}

} // namespace frontera
