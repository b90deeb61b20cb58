// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <unistd.h>

namespace frontera {

namespace {

WriteError fromSystem(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return WriteError::NotPermitted;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return WriteError::NoSpace;
    default:
        return WriteError::Failed;
    }
}

} // namespace

std::optional<WriteError> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isDir())
        return WriteError::IsFolder;
    if (target.exists() && !target.isFile())
        return WriteError::NotAFile;
    if (!QFileInfo(target.absolutePath()).isDir())
        return WriteError::MissingFolder;

    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return file.error() == QFileDevice::PermissionsError ? WriteError::NotPermitted
                                                             : fromSystem(errno);
    }
    errno = 0;
    const bool onDisk =
        file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!onDisk) {
        const int error = errno;
        file.cancelWriting();
        return fromSystem(error);
    }
    errno = 0;
    if (!file.commit())
        return fromSystem(errno);
    return std::nullopt;
}

} // namespace frontera
