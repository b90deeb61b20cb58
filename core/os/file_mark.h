// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

namespace frontera {

/// Tells whether a file is still the one that was read or written: another file under its name, or
/// one that was written since, has another mark.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0;  ///< of the file on the device
    qint64 size = -1;    ///< bytes; −1 where there is no such file
    qint64 changed = -1; ///< when its content was, in nanoseconds since 1970

    [[nodiscard]] bool isThere() const { return size >= 0; }
    /// Tells whether both are marks of one file, whatever was written into it in between.
    [[nodiscard]] bool isSameFile(const FileMark &other) const
    {
        return device == other.device && number == other.number;
    }
    bool operator==(const FileMark &) const = default;
};

/// Returns the mark of the file at the path as it is now; links are followed.
[[nodiscard]] FileMark markOf(const QString &path);

} // namespace frontera
