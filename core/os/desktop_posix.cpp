// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/desktop.h"
#include "core/os/standard_streams.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace frontera {

bool hasDisplay()
{
    constexpr std::array variables = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(variables,
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

bool isStartedByDesktop()
{
    if (isErrorOnTerminal())
        return false;
    // GLib hands its variables on to all that a terminal starts later; the number tells.
    const bool isByGlib = qEnvironmentVariableIntValue("GIO_LAUNCHED_DESKTOP_FILE_PID") ==
                          QCoreApplication::applicationPid();
    return isByGlib || qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID") ||
           qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN");
}

} // namespace frontera
