// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_files.h"

#include "core/session/left_behind.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace frontera {

namespace {

/// Writes a new file and brings it to the disk. Returns the error if there was one.
std::optional<WriteError> writeNew(const std::string &path, const QByteArray &bytes,
                                   std::optional<mode_t> mode)
{
    const int handle = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (handle < 0)
        return WriteError::fromSystem(errno);
    std::optional<WriteError> error;
    for (qsizetype done = 0; done < bytes.size() && !error;) {
        const ssize_t count = ::write(handle, bytes.constData() + done,
                                      static_cast<std::size_t>(bytes.size() - done));
        if (count > 0)
            done += count;
        else if (count == 0 || errno != EINTR)
            error = WriteError::fromSystem(count == 0 ? ENOSPC : errno);
    }
    if (!error && ::fsync(handle) != 0)
        error = WriteError::fromSystem(errno);
    if (mode)
        ::fchmod(handle, *mode);
    ::close(handle);
    return error;
}

/// Gives the file a second name; if the file system has no links, makes a copy with that name.
std::optional<WriteError> keep(const std::string &file, const std::string &second, mode_t mode)
{
    if (::link(file.c_str(), second.c_str()) == 0)
        return std::nullopt;
    QFile source(QFile::decodeName(file.c_str()));
    if (!source.open(QIODevice::ReadOnly))
        return WriteError::NotPermitted;
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return WriteError::Failed;
    return writeNew(second, bytes, mode);
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
        if (m_lock < 0)
            return;
        if (!m_isKept)
            removeStage(m_path);
        ::close(m_lock);
    }
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] std::optional<WriteError> make()
    {
        constexpr int mostTries = 100; // another program may take an empty one for left behind
        for (int i = 0; i < mostTries; ++i) {
            m_path = m_folder + '/' + temporaryName();
            if (::mkdir(m_path.c_str(), 0700) != 0) {
                if (errno == EEXIST)
                    continue;
                return WriteError::fromSystem(errno);
            }
            m_lock = ::open(m_path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            if (m_lock < 0 && errno != ENOENT) {
                const int number = errno;
                ::rmdir(m_path.c_str());
                return WriteError::fromSystem(number);
            }
            if (m_lock >= 0 && isOurs()) {
                for (const char *part : {"/new", "/old"}) {
                    if (::mkdir((m_path + part).c_str(), 0700) != 0)
                        return WriteError::fromSystem(errno);
                }
                return std::nullopt;
            }
            if (m_lock >= 0)
                ::close(m_lock);
            m_lock = -1;
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
    /// Makes sure that no old file is put back any more, even if the program is killed while it
    /// removes them one by one. To be called when all new files have their names.
    void forgetOld() const
    {
        (void)::rename((m_path + "/old").c_str(), (m_path + "/replaced").c_str());
    }

private:
    /// Locks the folder. Returns false if another program has locked or removed it already.
    [[nodiscard]] bool isOurs() const
    {
        // Some file systems have no locks: there nobody can take it for left behind either.
        if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return false;
        struct stat facts = {};
        return ::fstat(m_lock, &facts) == 0 && facts.st_nlink > 0;
    }

    std::string m_folder;
    std::string m_path;
    int m_lock = -1;
    mutable bool m_isKept = false; ///< see setKept()
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
    if (const auto error = writeNew((*stage)->newFile(target), bytes, target.mode))
        return error;
    m_files.push_back({path, std::move(target), stage->get()});
    return std::nullopt;
}

std::optional<WholeFiles::Failure> WholeFiles::commit()
{
    for (File &file : m_files) {
        struct stat facts = {};
        file.target.mode.reset(); // it may have come or gone since
        if (::stat(file.target.path().c_str(), &facts) != 0 || !S_ISREG(facts.st_mode))
            continue;
        file.target.mode = facts.st_mode & 07777;
        if (const auto error =
                keep(file.target.path(), file.stage->oldFile(file.target), *file.target.mode))
            return Failure{*error, file.path};
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const File &file = m_files[i];
        if (::rename(file.stage->newFile(file.target).c_str(), file.target.path().c_str()) == 0)
            continue;
        const WriteError error = WriteError::fromSystem(errno);
        return Failure{error, file.path, putBack(i)};
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
        if (!file.target.mode) {
            ::unlink(place.c_str());
        } else if (::rename(file.stage->oldFile(file.target).c_str(), place.c_str()) != 0) {
            file.stage->setKept();
            kept = QFile::decodeName((file.stage->path() + "/old").c_str());
        }
    }
    return kept;
}

} // namespace frontera
