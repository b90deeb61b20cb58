// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/standard_streams.h"

#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <io.h>
#include <windows.h>

namespace frontera {

namespace {

bool isGiven(DWORD name)
{
    const HANDLE handle = ::GetStdHandle(name);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE;
}

bool isClosed(FILE *stream)
{
    const int number = ::_fileno(stream);
    return number < 0 || ::_get_osfhandle(number) < 0;
}

} // namespace

void openStandardStreams()
{
    // A program with a window has no console, unless it asks for that of whoever started it.
    const bool isOnConsole = !isGiven(STD_OUTPUT_HANDLE) && !isGiven(STD_ERROR_HANDLE) &&
                             ::AttachConsole(ATTACH_PARENT_PROCESS) != 0;
    // In this order they get their numbers. What leads to nothing is opened to read only: writing
    // fails, as it would to a closed one.
    if (isClosed(stdin))
        (void)std::freopen(isOnConsole ? "CONIN$" : "NUL", "r", stdin);
    if (isClosed(stdout))
        (void)std::freopen(isOnConsole ? "CONOUT$" : "NUL", isOnConsole ? "w" : "r", stdout);
    if (isClosed(stderr))
        (void)std::freopen(isOnConsole ? "CONOUT$" : "NUL", "w", stderr);
    for (FILE *stream : {stdout, stderr}) // a line ends as on other systems
        (void)::_setmode(::_fileno(stream), _O_BINARY);
    ::SetConsoleOutputCP(CP_UTF8);
}

bool isErrorOnTerminal()
{
    return ::_isatty(::_fileno(stderr)) != 0;
}

} // namespace frontera
