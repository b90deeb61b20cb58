// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

namespace frontera {

/// A mark that tells whether a file is still the one that was read or written. Another file under
/// its name, or the same one written to since, has another mark.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0;  ///< the inode number of the file on the device
    qint64 size = -1;    ///< in bytes; −1: no such file
    qint64 changed = -1; ///< the time when its content changed, in nanoseconds since 1970

    [[nodiscard]] bool isThere() const { return size >= 0; }
    /// Returns true if both are marks of one file, even if it was written to in between.
    [[nodiscard]] bool isSameFile(const FileMark &other) const
    {
        return device == other.device && number == other.number;
    }
    bool operator==(const FileMark &) const = default;
};

/// Returns the mark of the file at the path as it is now, following links.
[[nodiscard]] FileMark markOf(const QString &path);

} // namespace frontera
