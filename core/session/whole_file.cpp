// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_file.h"

#include "core/session/file_target.h"
#include "core/session/left_behind.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace frontera {

namespace {

constexpr mode_t usualMode = 0666; // less what the umask takes

/// Opens a new file without a name in the folder. Returns its handle; −1, with errno, if the system
/// has no such files, or could not give it a name later.
int openUnnamed(const std::string &folder)
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0)
        return ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, usualMode);
#endif
    errno = ENOTSUP;
    return -1;
}

/// Opens a new file with a temporary name, and sets `path` to its path. Returns its handle; −1,
/// with errno, on an error.
int openTemporary(const std::string &folder, std::string &path)
{
    constexpr int mostTries = 100;
    for (int i = 0; i < mostTries; ++i) {
        path = folder + '/' + temporaryName();
        const int handle = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, usualMode);
        if (handle >= 0 || errno != EEXIST)
            return handle;
    }
    return -1;
}

} // namespace

/// A file that keeps the first error of any write. Writers of file formats often do not check their
/// writes, and a gap in the middle would not show at the end.
class WholeFile::Stream : public QFile
{
public:
    using WriteError = frontera::WriteError; // QFileDevice has one of its own

    explicit Stream(const QString &path)
    {
        auto found = findTarget(path);
        if (const auto *error = std::get_if<WriteError>(&found)) {
            m_error = *error;
            return;
        }
        m_target = std::get<FileTarget>(std::move(found));
        clearLeftBehind(m_target.folder);
        int handle = openUnnamed(m_target.folder);
        // Some file systems have no files without a name, and each says so in another way.
        if (handle < 0 && errno != EACCES && errno != EPERM && errno != EROFS && errno != ENOSPC)
            handle = openTemporary(m_target.folder, m_temporary);
        if (handle < 0) {
            remember(errno);
            m_temporary.clear();
            return;
        }
        ::flock(handle, LOCK_EX | LOCK_NB); // so that nobody takes it for left behind
        if (m_target.mode)
            ::fchmod(handle, *m_target.mode);
        if (!open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
            ::close(handle);
            remember(EIO);
        }
    }
    ~Stream() override { discard(); }
    Q_DISABLE_COPY_MOVE(Stream)

    [[nodiscard]] std::optional<WriteError> firstError() const { return m_error; }

    std::optional<WriteError> finish()
    {
        if (!isOpen())
            return m_error ? m_error : WriteError::Failed;
        errno = 0;
        if (!m_error && !(flush() && ::fsync(handle()) == 0))
            remember(errno);
        if (!m_error && !takeName())
            remember(errno);
        discard(); // what has its name by now is not temporary any more
        return m_error;
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        errno = 0;
        const qint64 written = QFile::writeData(data, size);
        if (written != size)
            remember(errno);
        return written;
    }

private:
    void remember(int number)
    {
        if (!m_error)
            m_error = WriteError::fromSystem(number);
    }

    [[nodiscard]] bool link(const std::string &name) const
    {
        const std::string self = "/proc/self/fd/" + std::to_string(handle());
        return ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
    }

    /// Gives the file its name. Returns false, with errno, if that failed.
    bool takeName()
    {
        const std::string path = m_target.path();
        if (m_temporary.empty()) {
            if (link(path))
                return true;
            if (errno != EEXIST)
                return false;
            // A link replaces nothing: a temporary name first, and then that of the old file.
            constexpr int mostTries = 100;
            for (int i = 0; i < mostTries && m_temporary.empty(); ++i) {
                const std::string temporary = m_target.folder + '/' + temporaryName();
                if (link(temporary))
                    m_temporary = temporary;
                else if (errno != EEXIST)
                    return false;
            }
        }
        if (::rename(m_temporary.c_str(), path.c_str()) != 0)
            return false;
        m_temporary.clear();
        return true;
    }

    void discard()
    {
        if (!m_temporary.empty())
            ::unlink(m_temporary.c_str());
        m_temporary.clear();
        close();
    }

    FileTarget m_target;
    std::string m_temporary; ///< the path of the file before it gets its name; empty: it has none
    std::optional<WriteError> m_error;
};

WholeFile::WholeFile(const QString &path)
    : m_stream(std::make_unique<Stream>(path))
{
}

WholeFile::~WholeFile() = default; // Stream's discards the file

std::optional<WriteError> WholeFile::error() const
{
    return m_stream->firstError();
}

QIODevice &WholeFile::device()
{
    return *m_stream;
}

std::optional<WriteError> WholeFile::commit()
{
    return m_stream->finish();
}

std::optional<WriteError> writeWhole(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (!file.error())
        file.device().write(bytes);
    return file.commit();
}

} // namespace frontera
