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

/// Where a file is to be written: links are followed, so that they stay.
struct FileTarget
{
    std::string folder;               ///< where it lies
    std::string name;                 ///< within the folder
    std::optional<FileRights> rights; ///< of the file that is there; empty: there is none

    [[nodiscard]] std::string path() const { return folder + '/' + name; }
};

/// Finds the target of a path. Error: something there, or nothing there, forbids to write.
[[nodiscard]] std::variant<FileTarget, WriteError> findTarget(const QString &path);

} // namespace frontera
