// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/file_target.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace frontera {

namespace {

/// Follows symbolic links, even to a file that does not exist yet. Returns nothing if they form a
/// circle.
std::optional<std::filesystem::path> followed(std::filesystem::path path)
{
    constexpr int mostLinks = 40; // as the kernel
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code error;
        if (!std::filesystem::is_symlink(path, error))
            return path;
        path = path.parent_path() / std::filesystem::read_symlink(path, error);
    }
    return std::nullopt;
}

} // namespace

WriteError WriteError::fromSystem(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {NotPermitted, number};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {NoSpace, number};
    case ENAMETOOLONG:
        return {NameTooLong, number};
    case ENOENT:
    case ENOTDIR:
        return {MissingFolder, number};
    default:
        return {Failed, number};
    }
}

std::variant<FileTarget, WriteError> findTarget(const QString &path)
{
    const QFileInfo given(path);
    if (given.isDir())
        return WriteError::IsFolder;
    if (given.exists() && !given.isFile())
        return WriteError::NotAFile;
    const auto place = followed(QFile::encodeName(given.absoluteFilePath()).toStdString());
    if (!place)
        return WriteError::fromSystem(ELOOP);
    FileTarget target{place->parent_path().string(), place->filename().string(), std::nullopt};
    struct stat facts = {};
    if (::stat(target.folder.c_str(), &facts) != 0) {
        return WriteError::fromSystem(errno);
    }
    if (!S_ISDIR(facts.st_mode))
        return WriteError::MissingFolder;
    if (::stat(target.path().c_str(), &facts) == 0) {
        // A person who protects a file, in a folder where it could be replaced, means it.
        if (::access(target.path().c_str(), W_OK) != 0)
            return WriteError::fromSystem(errno);
        target.mode = facts.st_mode & 07777;
    } else if (errno != ENOENT) {
        return WriteError::fromSystem(errno);
    }
    return target;
}

} // namespace frontera
