// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace frontera {

/// Why a file was not written.
enum class WriteError {
    MissingFolder,
    IsFolder,
    NotAFile, ///< a pipe, a device or a socket stands there
    NotPermitted,
    NoSpace, ///< the disk, the quota or the largest file size is reached
    Failed,
};

/// Writes the file whole, or leaves what was there before: the bytes go to a temporary file beside
/// it, reach the disk, and only then take its name. QSaveFile alone does not notice a full disk.
[[nodiscard]] std::optional<WriteError> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace frontera
