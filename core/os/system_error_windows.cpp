// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/system_error.h"

#include <cerrno>
#include <windows.h>

namespace frontera {

namespace {

constexpr int diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which mingw's headers lack

} // namespace

SystemError systemErrorOf(int number)
{
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_INVALID_NAME:
    case ERROR_DIRECTORY:
        return SystemError::Missing;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return SystemError::Exists;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_WRITE_PROTECT:
        return SystemError::NotPermitted;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
    case ERROR_FILE_TOO_LARGE:
        return SystemError::NoSpace;
    case ERROR_FILENAME_EXCED_RANGE:
    case ERROR_BUFFER_OVERFLOW:
        return SystemError::NameTooLong;
    case ERROR_INVALID_HANDLE:
        return SystemError::Closed;
    default:
        return SystemError::Other;
    }
}

int circleOfLinks()
{
    return ERROR_CANT_RESOLVE_FILENAME;
}

int lastSystemError()
{
    // A write to a closed stream does not come as far as the system.
    const auto error = static_cast<int>(::GetLastError());
    return error == 0 && errno == EBADF ? ERROR_INVALID_HANDLE : error;
}

void forgetSystemError()
{
    errno = 0;
    ::SetLastError(0);
}

} // namespace frontera
