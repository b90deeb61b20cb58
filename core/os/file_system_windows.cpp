// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/file_system.h"
#include "core/os/paths.h"

#include <QString>
#include <algorithm>
#include <fcntl.h>
#include <io.h>
#include <map>
#include <mutex>
#include <windows.h>

namespace frontera {

namespace {

/// What others may do with an open file: all, as on other systems.
constexpr DWORD sharedByAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
/// A lock is on one byte far behind the end: locked bytes can neither be read nor written.
constexpr DWORD lockedHigh = 0x4000'0000;

int lastError()
{
    return static_cast<int>(::GetLastError());
}

int errorOf(BOOL result)
{
    return result != 0 ? 0 : lastError();
}

/// Returns the path for a function of the system, with as many letters as a file system takes.
std::wstring wide(const std::string &path)
{
    QString text = textOf(path);
    text.replace(u'/', u'\\');
    constexpr qsizetype mostLetters = 240; // of a folder's path without a prefix
    if (text.size() > mostLetters && text.size() > 2 && text[1] == u':')
        text.prepend(QStringLiteral("\\\\?\\"));
    else if (text.size() > mostLetters && text.startsWith(QStringLiteral("\\\\")) &&
             !text.startsWith(QStringLiteral("\\\\?")))
        text.replace(0, 1, QStringLiteral("\\\\?\\UNC"));
    return text.toStdWString();
}

HANDLE handleOf(int number)
{
    return number < 0 ? INVALID_HANDLE_VALUE : reinterpret_cast<HANDLE>(::_get_osfhandle(number));
}

/// Gives a handle a number, as QFile::open() takes it. `flags`: _O_RDONLY or _O_WRONLY.
FileHandle numbered(HANDLE handle, int flags)
{
    if (handle == INVALID_HANDLE_VALUE)
        return {-1, lastError()};
    const int number =
        ::_open_osfhandle(reinterpret_cast<intptr_t>(handle), flags | _O_BINARY | _O_NOINHERIT);
    if (number < 0) {
        ::CloseHandle(handle);
        return {-1, ERROR_TOO_MANY_OPEN_FILES};
    }
    return {number, 0};
}

/// Opens a file or folder that is there. `how`: FILE_FLAG_OPEN_REPARSE_POINT not to follow a link.
HANDLE openExisting(const std::string &path, DWORD access, DWORD how = 0)
{
    return ::CreateFileW(wide(path).c_str(), access, sharedByAll, nullptr, OPEN_EXISTING,
                         FILE_FLAG_BACKUP_SEMANTICS | how, nullptr);
}

constexpr quint64 joined(DWORD high, DWORD low)
{
    return (quint64{high} << 32) | low;
}

FileFacts factsFrom(HANDLE handle)
{
    BY_HANDLE_FILE_INFORMATION facts = {};
    if (::GetFileType(handle) != FILE_TYPE_DISK)
        return {.error = handle == INVALID_HANDLE_VALUE ? ERROR_INVALID_HANDLE : 0};
    if (::GetFileInformationByHandle(handle, &facts) == 0)
        return {.error = lastError()};
    FILE_STANDARD_INFO more = {};
    const bool isGoing =
        ::GetFileInformationByHandleEx(handle, FileStandardInfo, &more, sizeof more) != 0 &&
        more.DeletePending != 0;
    // Ticks of 100 ns since 1601.
    constexpr qint64 until1970 = 116'444'736'000'000'000;
    constexpr qint64 perTick = 100;
    const auto ticks = static_cast<qint64>(
        joined(facts.ftLastWriteTime.dwHighDateTime, facts.ftLastWriteTime.dwLowDateTime));
    return {.kind = (facts.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? FileFacts::Folder
                                                                             : FileFacts::File,
            .rights = facts.dwFileAttributes & (FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM),
            .hasName = !isGoing && facts.nNumberOfLinks > 0,
            .mark = {facts.dwVolumeSerialNumber, joined(facts.nFileIndexHigh, facts.nFileIndexLow),
                     static_cast<qint64>(joined(facts.nFileSizeHigh, facts.nFileSizeLow)),
                     (ticks - until1970) * perTick}};
}

/// The locks of folders, which have no bytes to lock: names that only one can have at a time.
class FolderLocks
{
public:
    Locking take(int number, const FileMark &folder)
    {
        const QString name =
            QStringLiteral("Local\\frontera-%1-%2").arg(folder.device).arg(folder.number);
        const HANDLE lock = ::CreateMutexW(nullptr, FALSE, name.toStdWString().c_str());
        if (lock == nullptr)
            return Locking::Failed;
        if (::GetLastError() == ERROR_ALREADY_EXISTS) {
            ::CloseHandle(lock);
            return Locking::Refused;
        }
        const std::lock_guard guard(m_mutex);
        m_locks[number] = lock;
        return Locking::Done;
    }
    void leave(int number)
    {
        const std::lock_guard guard(m_mutex);
        const auto found = m_locks.find(number);
        if (found == m_locks.end())
            return;
        ::CloseHandle(found->second);
        m_locks.erase(found);
    }

private:
    std::mutex m_mutex;
    std::map<int, HANDLE> m_locks; // by the number of the open folder
};

FolderLocks &folderLocks()
{
    static FolderLocks locks;
    return locks;
}

} // namespace

void FileHandle::close()
{
    if (!isOpen())
        return;
    folderLocks().leave(m_number);
    ::_close(release());
}

FileFacts factsOf(const std::string &path)
{
    const HANDLE handle = openExisting(path, FILE_READ_ATTRIBUTES);
    if (handle == INVALID_HANDLE_VALUE)
        return {.error = lastError()};
    const FileFacts facts = factsFrom(handle);
    ::CloseHandle(handle);
    return facts;
}

FileFacts factsOf(int handle)
{
    return factsFrom(handleOf(handle));
}

FileMark markOf(const QString &path)
{
    return factsOf(bytesOf(path)).mark;
}

int whyNotWritable(const std::string &path)
{
    const HANDLE handle = openExisting(path, GENERIC_WRITE);
    if (handle == INVALID_HANDLE_VALUE)
        return lastError();
    ::CloseHandle(handle);
    return 0;
}

FileHandle openNameless(const std::string &)
{
    return {-1, ERROR_NOT_SUPPORTED};
}

FileHandle createFile(const std::string &path)
{
    return numbered(::CreateFileW(wide(path).c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
                                  sharedByAll, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr),
                    _O_RDWR);
}

FileHandle openToRead(const std::string &path)
{
    return numbered(openExisting(path, GENERIC_READ), _O_RDONLY);
}

FileHandle openFolder(const std::string &path)
{
    FileHandle handle = openToRead(path);
    if (handle.isOpen() && !factsOf(handle.number()).isFolder())
        return {-1, ERROR_DIRECTORY};
    return handle;
}

FileHandle openItself(const std::string &path)
{
    FileHandle handle =
        numbered(openExisting(path, GENERIC_READ, FILE_FLAG_OPEN_REPARSE_POINT), _O_RDONLY);
    BY_HANDLE_FILE_INFORMATION facts = {};
    if (handle.isOpen() && ::GetFileInformationByHandle(handleOf(handle.number()), &facts) != 0 &&
        (facts.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return {-1, ERROR_CANT_RESOLVE_FILENAME};
    return handle;
}

Locking lock(int handle)
{
    const FileFacts facts = factsOf(handle);
    if (facts.isFolder())
        return folderLocks().take(handle, facts.mark);
    OVERLAPPED place = {};
    place.OffsetHigh = lockedHigh;
    if (::LockFileEx(handleOf(handle), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                     &place) != 0)
        return Locking::Done;
    return ::GetLastError() == ERROR_LOCK_VIOLATION ? Locking::Refused : Locking::Failed;
}

int writeAll(int handle, QByteArrayView bytes)
{
    constexpr qsizetype most = 1 << 30; // of bytes at a time
    while (!bytes.isEmpty()) {
        DWORD count = 0;
        if (::WriteFile(handleOf(handle), bytes.data(),
                        static_cast<DWORD>(std::min(bytes.size(), most)), &count, nullptr) == 0)
            return lastError();
        if (count == 0)
            return ERROR_DISK_FULL;
        bytes = bytes.sliced(count);
    }
    return 0;
}

int bringToDisk(int handle)
{
    return errorOf(::FlushFileBuffers(handleOf(handle)));
}

void setRights(int handle, FileRights rights)
{
    // Who may do what is inherited from the folder; a hidden file stays hidden.
    FILE_BASIC_INFO facts = {};
    if (rights == 0 ||
        ::GetFileInformationByHandleEx(handleOf(handle), FileBasicInfo, &facts, sizeof facts) == 0)
        return;
    facts.FileAttributes |= rights;
    ::SetFileInformationByHandle(handleOf(handle), FileBasicInfo, &facts, sizeof facts);
}

int takeName(int, const std::string &)
{
    return ERROR_NOT_SUPPORTED;
}

int addName(const std::string &path, const std::string &second)
{
    return errorOf(::CreateHardLinkW(wide(second).c_str(), wide(path).c_str(), nullptr));
}

int renameOver(const std::string &path, const std::string &newPath)
{
    return errorOf(::MoveFileExW(wide(path).c_str(), wide(newPath).c_str(),
                                 MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH));
}

int removeFile(const std::string &path)
{
    return errorOf(::DeleteFileW(wide(path).c_str()));
}

int makeFolder(const std::string &path)
{
    return errorOf(::CreateDirectoryW(wide(path).c_str(), nullptr));
}

int removeFolder(const std::string &path)
{
    return errorOf(::RemoveDirectoryW(wide(path).c_str()));
}

} // namespace frontera
