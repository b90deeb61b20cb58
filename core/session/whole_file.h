// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

class QIODevice;

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

/// Writes a file whole, or leaves what was there before, for content that comes piece by piece: the
/// bytes go to a temporary file beside it, reach the disk, and only then take its name. Without
/// commit() nothing is left of them. QSaveFile alone does not notice a full disk.
class WholeFile
{
public:
    /// Opens the temporary file, or has an error() at once.
    explicit WholeFile(const QString &path);
    ~WholeFile();
    Q_DISABLE_COPY_MOVE(WholeFile)

    /// What went wrong first, in opening or in any write so far.
    [[nodiscard]] std::optional<WriteError> error() const;

    /// Write here; not to be closed. A write that failed need not be looked at, commit() tells.
    [[nodiscard]] QIODevice &device();

    /// Once, at the end: the file takes its name, or there was an error and it is discarded.
    [[nodiscard]] std::optional<WriteError> commit();

private:
    class Stream;
    std::unique_ptr<Stream> m_stream;
};

/// Writes these bytes as a whole file.
[[nodiscard]] std::optional<WriteError> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace frontera
