// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/os/file_system.h"
#include "core/session/write_error.h"

#include <QString>
#include <optional>
#include <string>
#include <variant>

namespace frontera {

/// The place where a file is to be written. Symbolic links in the path are followed, so that
/// writing replaces the file behind a link and not the link.
struct FileTarget
{
    std::string folder;               ///< an existing folder
    std::string name;                 ///< of the file within the folder
    std::optional<FileRights> rights; ///< of the file that is there; nothing: none is

    [[nodiscard]] std::string path() const { return folder + '/' + name; }
};

/// Finds the target of a path. Error: the reason why no file can be written there: its folder is
/// missing, a folder or something else than a file stands there, or permissions forbid it.
[[nodiscard]] std::variant<FileTarget, WriteError> findTarget(const QString &path);

/// Returns the error for a number that the system left in errno when something was made in a
/// folder. One such as /proc is there, and takes no file all the same.
[[nodiscard]] WriteError errorIn(const std::string &folder, int number);

} // namespace frontera
