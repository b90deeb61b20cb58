// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/arguments.h"

#include <memory>
#include <windows.h>
// After windows.h.
#include <shellapi.h>

namespace frontera {

QStringList wordsOf(int, char **)
{
    // The system's own words, as those of main() are in a code page that lacks letters.
    int count = 0;
    const std::unique_ptr<wchar_t *, decltype(&::LocalFree)> arguments(
        ::CommandLineToArgvW(::GetCommandLineW(), &count), &::LocalFree);
    QStringList words;
    for (int i = 1; arguments && i < count; ++i)
        words += QString::fromWCharArray(arguments.get()[i]);
    return words;
}

} // namespace frontera
