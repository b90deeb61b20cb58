// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/file_target.h"

#include "core/os/paths.h"
#include "core/os/system_error.h"

#include <QFileInfo>
#include <filesystem>

namespace frontera {

namespace {

/// Follows symbolic links, even to a file that does not exist yet. Returns nothing if they form a
/// circle.
std::optional<std::filesystem::path> linksFollowed(std::filesystem::path path)
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
    switch (systemErrorOf(number)) {
    case SystemError::NotPermitted:
        return {NotPermitted, number};
    case SystemError::NoSpace:
        return {NoSpace, number};
    case SystemError::NameTooLong:
        return {NameTooLong, number};
    case SystemError::Missing:
        return {MissingFolder, number};
    default:
        return {Failed, number};
    }
}

WriteError errorIn(const std::string &folder, int number)
{
    const WriteError error = WriteError::fromSystem(number);
    return error == WriteError::MissingFolder && factsOf(folder).isFolder()
               ? WriteError(WriteError::NotPermitted, number)
               : error;
}

std::variant<FileTarget, WriteError> findTarget(const QString &path)
{
    const QFileInfo given(path);
    if (given.isDir())
        return WriteError::IsFolder;
    if (given.exists() && !given.isFile())
        return WriteError::NotAFile;
    const auto place = linksFollowed(pathOf(bytesOf(given.absoluteFilePath())));
    if (!place)
        return WriteError::fromSystem(circleOfLinks());
    FileTarget target{bytesOf(place->parent_path()), bytesOf(place->filename()), std::nullopt};
    const FileFacts folder = factsOf(target.folder);
    if (folder.error != 0)
        return WriteError::fromSystem(folder.error);
    if (!folder.isFolder())
        return WriteError::MissingFolder;
    const FileFacts there = factsOf(target.path());
    if (there.error == 0) {
        // A person who protects a file, in a folder where it could be replaced, means it.
        if (const int why = whyNotWritable(target.path()); why != 0)
            return WriteError::fromSystem(why);
        target.rights = there.rights;
    } else if (systemErrorOf(there.error) != SystemError::Missing) {
        return WriteError::fromSystem(there.error);
    }
    return target;
}

} // namespace frontera
