// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_files.h"

#include "core/os/file_system.h"
#include "core/os/paths.h"
#include "core/os/system_error.h"
#include "core/session/left_behind.h"

#include <QFile>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

/// Writes a new file and brings it to the disk. Returns the error if there was one.
std::optional<WriteError> writeNew(const std::string &path, const QByteArray &bytes,
                                   std::optional<FileRights> rights)
{
    const FileHandle file = createFile(path);
    if (!file.isOpen())
        return WriteError::fromSystem(file.error());
    int error = writeAll(file.number(), bytes);
    if (error == 0)
        error = bringToDisk(file.number());
    if (rights)
        setRights(file.number(), *rights);
    return error == 0 ? std::nullopt : std::optional(WriteError::fromSystem(error));
}

/// Gives the file a second name; where the file system has no links, a copy.
std::optional<WriteError> keep(const std::string &file, const std::string &second,
                               FileRights rights)
{
    if (addName(file, second) == 0)
        return std::nullopt;
    QFile source(textOf(file));
    if (!source.open(QIODevice::ReadOnly))
        return WriteError::NotPermitted;
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return WriteError::Failed;
    return writeNew(second, bytes, rights);
}

} // namespace

/// The hidden folder of WholeFiles within another folder. It is locked while it is in use, and
/// removed at the end.
class WholeFiles::Stage
{
public:
    explicit Stage(std::string folder)
        : m_folder(std::move(folder))
    {
    }
    ~Stage()
    {
        if (m_handle.isOpen() && !m_isKept)
            removeStage(m_path);
    }
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] std::optional<WriteError> make()
    {
        constexpr int mostTries = 100; // another program may take an empty one for left behind
        for (int i = 0; i < mostTries; ++i) {
            m_path = m_folder + '/' + temporaryName();
            if (const int error = makeFolder(m_path); error != 0) {
                if (systemErrorOf(error) == SystemError::Exists)
                    continue;
                return errorIn(m_folder, error);
            }
            m_handle = openFolder(m_path);
            if (!m_handle.isOpen() && systemErrorOf(m_handle.error()) != SystemError::Missing) {
                (void)removeFolder(m_path);
                return WriteError::fromSystem(m_handle.error());
            }
            if (m_handle.isOpen() && isOurs()) {
                for (const char *part : {"/new", "/old"}) {
                    if (const int error = makeFolder(m_path + part); error != 0)
                        return WriteError::fromSystem(error);
                }
                return std::nullopt;
            }
            m_handle.close();
        }
        return WriteError::Failed;
    }

    [[nodiscard]] const std::string &folder() const { return m_folder; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::string newFile(const FileTarget &target) const
    {
        return m_path + "/new/" + target.name;
    }
    [[nodiscard]] std::string oldFile(const FileTarget &target) const
    {
        return m_path + "/old/" + target.name;
    }
    /// Keeps the folder at the end, as it holds a file that is nowhere else.
    void setKept() const { m_isKept = true; }
    /// All new files have their names: from now on no old one takes its place again, not even where
    /// the program is killed while it removes them one by one.
    void forgetOld() const { (void)renameOver(m_path + "/old", m_path + "/replaced"); }

private:
    /// Locks the folder. Returns false if another program has locked or removed it already.
    [[nodiscard]] bool isOurs() const
    {
        // Some file systems have no locks: there nobody can take it for left behind either.
        return lock(m_handle.number()) != Locking::Refused && factsOf(m_handle.number()).hasName;
    }

    std::string m_folder;
    std::string m_path;
    FileHandle m_handle;           ///< of the folder, which is locked
    mutable bool m_isKept = false; ///< it holds what is nowhere else
};

WholeFiles::WholeFiles() = default;
WholeFiles::~WholeFiles() = default;

std::optional<WriteError> WholeFiles::makeStage(const std::string &folder)
{
    m_restored += clearLeftBehind(folder);
    auto stage = std::make_unique<Stage>(folder);
    if (const std::optional<WriteError> error = stage->make())
        return error;
    m_stages.push_back(std::move(stage));
    return std::nullopt;
}

std::optional<WriteError> WholeFiles::add(const QString &path, const QByteArray &bytes)
{
    auto found = findTarget(path);
    if (const auto *error = std::get_if<WriteError>(&found))
        return *error;
    auto &target = std::get<FileTarget>(found);
    const auto stage =
        std::ranges::find_if(m_stages, [&target](const std::unique_ptr<Stage> &candidate) {
            return candidate->folder() == target.folder;
        });
    if (stage == m_stages.end()) {
        const std::optional<WriteError> error = makeStage(target.folder);
        return error ? error : add(path, bytes); // a file that was put back is there now
    }
    if (const auto error = writeNew((*stage)->newFile(target), bytes, target.rights))
        return error;
    m_files.push_back({path, std::move(target), stage->get()});
    return std::nullopt;
}

std::optional<WholeFiles::Failure> WholeFiles::commit()
{
    for (File &file : m_files) {
        file.target.rights.reset(); // it may have come or gone since
        const FileFacts facts = factsOf(file.target.path());
        if (!facts.isFile())
            continue;
        file.target.rights = facts.rights;
        if (const auto error =
                keep(file.target.path(), file.stage->oldFile(file.target), facts.rights))
            return Failure{*error, file.path};
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files[i];
        const int error = renameOver(file.stage->newFile(file.target), file.target.path());
        if (error != 0)
            return Failure{WriteError::fromSystem(error), file.path, putBack(i)};
    }
    for (const std::unique_ptr<Stage> &stage : m_stages)
        stage->forgetOld();
    return std::nullopt;
}

QString WholeFiles::putBack(std::size_t count)
{
    QString kept;
    for (std::size_t i = 0; i < count; ++i) {
        const File &file = m_files[i];
        const std::string place = file.target.path();
        if (!file.target.rights) {
            (void)removeFile(place);
        } else if (renameOver(file.stage->oldFile(file.target), place) != 0) {
            file.stage->setKept();
            kept = textOf(file.stage->path() + "/old");
        }
    }
    return kept;
}

} // namespace frontera
