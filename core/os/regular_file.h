// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>
#include <optional>

class QFile;

namespace frontera {

/// Why a file is not read.
struct Unopened
{
    enum Reason {
        Missing,
        NotPermitted,
        IsFolder,
        NotAFile, ///< a pipe, a device or a socket has the name
        Unreadable,
    };

    Reason reason;
    QString text = {}; ///< what the system says, where it is Unreadable
};

/// Opens a file for reading into `file`, which has no name, and never waits: not for the writer of
/// a pipe either. `how` may say Unbuffered. Returns why it is not open.
[[nodiscard]] std::optional<Unopened> openRegularFile(QFile &file, const QString &path,
                                                      QIODevice::OpenMode how = {});

} // namespace frontera
