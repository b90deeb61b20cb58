// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/file_target.h"
#include "core/session/write_error.h"

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace frontera {

/// Writes several files whole: all of them, or none.
///
/// They come into being in a hidden folder beside their places, the stage ".frontera-XXXXXX/new",
/// and move when all are there. Before the first one moves, each file that will be replaced gets a
/// second name in "old" (a link, or a copy where there are no links). So an old file is always
/// under its own name or there; and where the program is killed in between, the next one that
/// writes into the folder puts the old files back (left_behind.h).
class WholeFiles
{
public:
    /// What went wrong, with which file.
    struct Failure
    {
        WriteError error;
        QString path;
        /// Where files that were replaced and could not be put back are; else empty.
        QString kept = {};
    };

    WholeFiles();
    /// Without commit() nothing is left of the new files.
    ~WholeFiles();
    Q_DISABLE_COPY_MOVE(WholeFiles)

    /// Writes one more file, which takes its name later.
    [[nodiscard]] std::optional<WriteError> add(const QString &path, const QByteArray &bytes);
    /// Once, at the end: all files take their names, or none.
    [[nodiscard]] std::optional<Failure> commit();
    /// The files that were put back because a program before this one was killed.
    [[nodiscard]] const QStringList &restored() const { return m_restored; }

private:
    class Stage;
    struct File
    {
        QString path;
        FileTarget target;
        const Stage *stage;
    };

    [[nodiscard]] std::optional<WriteError> makeStage(const std::string &folder);
    /// Puts the first files back. Returns where those are that could not be.
    [[nodiscard]] QString putBack(std::size_t count);

    std::vector<std::unique_ptr<Stage>> m_stages; ///< one for each folder: links may lead elsewhere
    std::vector<File> m_files;
    QStringList m_restored;
};

} // namespace frontera
