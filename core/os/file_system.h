// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/file_handle.h"
#include "core/os/file_mark.h"

#include <QByteArrayView>
#include <string>

/// \file
/// What files that are written whole need, and neither Qt nor the standard library has. Paths are
/// bytes (paths.h). An int is the system's number of an error (system_error.h);
/// 0: none. A handle is the number of a FileHandle or of a QFile.

namespace frontera {

/// Who may do what with a file, as the system counts it.
using FileRights = unsigned;

struct FileFacts
{
    enum Kind { File, Folder, Other };

    int error = 0; ///< of the system; then nothing else is known
    Kind kind = Other;
    FileRights rights = 0;
    bool hasName = false; ///< false: what is open was removed
    FileMark mark = {};

    /// Tells whether there is such a file, and not something else.
    [[nodiscard]] bool isFile() const { return error == 0 && kind == File; }
    [[nodiscard]] bool isFolder() const { return error == 0 && kind == Folder; }
};

/// Returns what is under the name; links are followed.
[[nodiscard]] FileFacts factsOf(const std::string &path);
/// Returns what is open.
[[nodiscard]] FileFacts factsOf(int handle);

/// Returns why nobody of this person's programs may write into the file.
[[nodiscard]] int whyNotWritable(const std::string &path);

/// Opens a new file in the folder that has no name until takeName(). Error: also where the system
/// has no such files, or could not give them a name later.
[[nodiscard]] FileHandle openNameless(const std::string &folder);
/// Opens a new file for writing. Error: also where something has the name.
[[nodiscard]] FileHandle createFile(const std::string &path);
/// Opens whatever has the name, for reading, and does not wait for the writer of a pipe.
[[nodiscard]] FileHandle openToRead(const std::string &path);
/// Opens a folder, to lock it.
[[nodiscard]] FileHandle openFolder(const std::string &path);
/// Opens a file or folder, to lock it, and never what a link leads to.
[[nodiscard]] FileHandle openItself(const std::string &path);

enum class Locking {
    Done,
    Refused, ///< another program has locked it
    Failed,  ///< the file system has no locks
};
/// Locks a file or folder until it is closed, also by the program's end.
Locking lock(int handle);

/// Writes all bytes, where the file stands.
[[nodiscard]] int writeAll(int handle, QByteArrayView bytes);
/// Waits until the content is on the disk.
[[nodiscard]] int bringToDisk(int handle);
/// Gives the file these rights, if the file system knows them.
void setRights(int handle, FileRights rights);

/// Gives a nameless file its name, which nothing has.
[[nodiscard]] int takeName(int handle, const std::string &path);
/// Gives a file one more name, which nothing has. Error: also where the file system has no links.
[[nodiscard]] int addName(const std::string &path, const std::string &second);
/// Renames, in one step: the file that has the new name is replaced.
[[nodiscard]] int renameOver(const std::string &path, const std::string &newPath);
[[nodiscard]] int removeFile(const std::string &path);

/// Makes a folder that is this person's alone. Error: also where something has the name.
[[nodiscard]] int makeFolder(const std::string &path);
/// Removes a folder that is empty.
[[nodiscard]] int removeFolder(const std::string &path);

} // namespace frontera
