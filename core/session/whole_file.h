// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/write_error.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

class QIODevice;

namespace frontera {

/// A file that is written whole, or not at all: until commit() the old file stays as it was. The
/// content may come piece by piece. It goes to a file without a name, is brought to the disk, and
/// only then gets its name. Without commit() nothing is left of it. QSaveFile does not notice a
/// full disk, and cannot replace a file whose name is nearly as long as names may be.
class WholeFile
{
public:
    /// Opens the file without a name. Before that, clears up in the folder after programs that were
    /// killed (left_behind.h). Error: see error().
    explicit WholeFile(const QString &path);
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    /// Returns the first error of opening or of any write so far.
    [[nodiscard]] std::optional<WriteError> error() const;

    /// Returns the device to write to, which must not be closed. It is open unless there is an
    /// error(). A caller need not check its writes, as commit() returns the first error.
    [[nodiscard]] QIODevice &device();

    /// Gives the file its name, replacing the old one. To be called once, at the end. Error:
    /// returns the first error of all, and discards the new file.
    [[nodiscard]] std::optional<WriteError> commit();

private:
    class Stream;
    std::unique_ptr<Stream> m_stream;
};

/// Writes these bytes as a WholeFile. Returns the error if there was one.
[[nodiscard]] std::optional<WriteError> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace frontera
