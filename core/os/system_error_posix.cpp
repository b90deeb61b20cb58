// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/system_error.h"

#include <cerrno>

namespace frontera {

SystemError systemErrorOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return SystemError::Missing;
    case EEXIST:
        return SystemError::Exists;
    case ENXIO:
        return SystemError::NotAFile;
    case EACCES:
    case EPERM:
    case EROFS:
        return SystemError::NotPermitted;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SystemError::NoSpace;
    case ENAMETOOLONG:
        return SystemError::NameTooLong;
    case EBADF:
        return SystemError::Closed;
    default:
        return SystemError::Other;
    }
}

int circleOfLinks()
{
    return ELOOP;
}

int lastSystemError()
{
    return errno;
}

void forgetSystemError()
{
    errno = 0;
}

} // namespace frontera
