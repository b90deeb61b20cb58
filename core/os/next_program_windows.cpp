// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/next_program.h"

#include <QString>
#include <string>
#include <windows.h>

namespace frontera {

namespace {

/// Lets Ctrl+C and the end of the console go to the next program alone, which says how it ended.
BOOL WINAPI waitOn(DWORD)
{
    return TRUE;
}

} // namespace

void continueAs(const QString &path, char **)
{
    // Windows cannot put one program in the place of another: this one waits, and ends as it does.
    std::wstring words = ::GetCommandLineW();
    STARTUPINFOW start = {};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = ::GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = ::GetStdHandle(STD_OUTPUT_HANDLE);
    start.hStdError = ::GetStdHandle(STD_ERROR_HANDLE);
    PROCESS_INFORMATION next = {};
    ::SetConsoleCtrlHandler(waitOn, TRUE);
    if (::CreateProcessW(path.toStdWString().c_str(), words.data(), nullptr, nullptr, TRUE, 0,
                         nullptr, nullptr, &start, &next) == 0) {
        ::SetConsoleCtrlHandler(waitOn, FALSE);
        return;
    }
    // What the next program shows may come to the front, as this one might.
    ::AllowSetForegroundWindow(next.dwProcessId);
    ::WaitForSingleObject(next.hProcess, INFINITE);
    DWORD status = 1;
    ::GetExitCodeProcess(next.hProcess, &status);
    ::ExitProcess(status);
}

} // namespace frontera
