// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/desktop.h"

#include <windows.h>

namespace frontera {

bool hasDisplay()
{
    return true;
}

bool isStartedByDesktop()
{
    // The desktop gives no streams, and no console; what was started from a console has one of
    // them.
    const HANDLE error = ::GetStdHandle(STD_ERROR_HANDLE);
    return (error == nullptr || error == INVALID_HANDLE_VALUE) && ::GetConsoleWindow() == nullptr;
}

} // namespace frontera
