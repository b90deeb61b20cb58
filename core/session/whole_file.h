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

/// Writes a file whole, or leaves what was there before, for content that comes piece by piece: the
/// bytes go to a file that has no name yet, reach the disk, and only then take theirs. Without
/// commit() nothing is left of them. QSaveFile does not notice a full disk, and cannot replace a
/// file whose name has nearly as many letters as a name may have.
class WholeFile
{
public:
    /// Opens the file without a name, or has an error() at once. Clears up in the folder what
    /// programs that were killed left there (left_behind.h).
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
