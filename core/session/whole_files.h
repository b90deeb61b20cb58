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

/// Several files that are written whole: all of them, or none.
///
/// A new file is first written to a hidden folder beside its place, the stage
/// ".frontera-XXXXXX/new". When all are there, they move to their places. Before the first one
/// moves, each file that will be replaced gets a second name in the stage's "old" (a link, or a
/// copy if the file system has no links). So an old file is always in its place or there. If the
/// program is killed in between, the next one that writes into the folder puts the old files back
/// (left_behind.h).
class WholeFiles
{
public:
    /// An error and the file that it concerns.
    struct Failure
    {
        WriteError error;
        QString path;
        /// The folder that holds replaced files which could not be put back; empty if there are
        /// none.
        QString kept = {};
    };

    WholeFiles();
    /// Removes the new files unless commit() gave them their names.
    ~WholeFiles();
    Q_DISABLE_COPY_MOVE(WholeFiles)

    /// Writes one more file to a stage. Returns the error if there was one.
    [[nodiscard]] std::optional<WriteError> add(const QString &path, const QByteArray &bytes);
    /// Gives all files their names, replacing old ones. To be called once, at the end. Error:
    /// returns the failure, and puts the old files back.
    [[nodiscard]] std::optional<Failure> commit();
    /// Returns the paths of files that were put back because an earlier program was killed.
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
    /// Undoes the first `count` moves of commit(). Returns the folder of old files that could not
    /// be put back, as Failure::kept.
    [[nodiscard]] QString putBack(std::size_t count);

    std::vector<std::unique_ptr<Stage>> m_stages; ///< one for each folder: links may lead elsewhere
    std::vector<File> m_files;
    QStringList m_restored;
};

} // namespace frontera
