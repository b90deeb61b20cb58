// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/file_system.h"
#include "core/os/paths.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontera {

namespace {

constexpr mode_t usualMode = 0666; // less what the umask takes
constexpr mode_t mayMode = 07777;  // of a mode, what chmod() sets

int errorOf(int result)
{
    return result == 0 ? 0 : errno;
}

FileHandle handleOf(int number)
{
    return {number, number < 0 ? errno : 0};
}

FileFacts factsFrom(int result, const struct stat &facts)
{
    if (result != 0)
        return {.error = errno};
    constexpr qint64 perSecond = 1'000'000'000;
    FileFacts::Kind kind = FileFacts::Other;
    if (S_ISREG(facts.st_mode))
        kind = FileFacts::File;
    else if (S_ISDIR(facts.st_mode))
        kind = FileFacts::Folder;
    return {.kind = kind,
            .rights = facts.st_mode & mayMode,
            .hasName = facts.st_nlink > 0,
            .mark = {facts.st_dev, facts.st_ino, facts.st_size,
                     facts.st_mtim.tv_sec * perSecond + facts.st_mtim.tv_nsec}};
}

} // namespace

void FileHandle::close()
{
    if (isOpen())
        ::close(release());
}

FileFacts factsOf(const std::string &path)
{
    struct stat facts = {};
    return factsFrom(::stat(path.c_str(), &facts), facts);
}

FileFacts factsOf(int handle)
{
    struct stat facts = {};
    return factsFrom(::fstat(handle, &facts), facts);
}

FileMark markOf(const QString &path)
{
    return factsOf(bytesOf(path)).mark;
}

int whyNotWritable(const std::string &path)
{
    return errorOf(::access(path.c_str(), W_OK));
}

FileHandle openNameless(const std::string &folder)
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0)
        return handleOf(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, usualMode));
#endif
    return {-1, ENOTSUP};
}

FileHandle createFile(const std::string &path)
{
    return handleOf(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, usualMode));
}

FileHandle openToRead(const std::string &path)
{
    return handleOf(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
}

FileHandle openFolder(const std::string &path)
{
    return handleOf(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

FileHandle openItself(const std::string &path)
{
    return handleOf(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

Locking lock(int handle)
{
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return Locking::Done;
    return errno == EWOULDBLOCK ? Locking::Refused : Locking::Failed;
}

int writeAll(int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count > 0)
            bytes = bytes.sliced(count);
        else if (count == 0 || errno != EINTR)
            return count == 0 ? ENOSPC : errno;
    }
    return 0;
}

int bringToDisk(int handle)
{
    return errorOf(::fsync(handle));
}

void setRights(int handle, FileRights rights)
{
    (void)::fchmod(handle, rights);
}

int takeName(int handle, const std::string &path)
{
    const std::string self = "/proc/self/fd/" + std::to_string(handle);
    return errorOf(::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW));
}

int addName(const std::string &path, const std::string &second)
{
    return errorOf(::link(path.c_str(), second.c_str()));
}

int renameOver(const std::string &path, const std::string &newPath)
{
    return errorOf(::rename(path.c_str(), newPath.c_str()));
}

int removeFile(const std::string &path)
{
    return errorOf(::unlink(path.c_str()));
}

int makeFolder(const std::string &path)
{
    constexpr mode_t ownMode = 0700;
    return errorOf(::mkdir(path.c_str(), ownMode));
}

int removeFolder(const std::string &path)
{
    return errorOf(::rmdir(path.c_str()));
}

} // namespace frontera
