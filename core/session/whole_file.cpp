// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <unistd.h>

namespace frontera {

namespace {

WriteError fromSystem(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return WriteError::NotPermitted;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return WriteError::NoSpace;
    default:
        return WriteError::Failed;
    }
}

/// What stands at the path, or does not, and forbids to write there.
std::optional<WriteError> obstacleAt(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return WriteError::IsFolder;
    if (target.exists() && !target.isFile())
        return WriteError::NotAFile;
    if (!QFileInfo(target.absolutePath()).isDir())
        return WriteError::MissingFolder;
    return std::nullopt;
}

} // namespace

/// A QSaveFile that remembers the first error whoever writes: the writers of formats often do not
/// look, and what is missing in the middle would not show at the end.
class WholeFile::Stream : public QSaveFile
{
public:
    using WriteError = frontera::WriteError; // QFileDevice has one of its own

    explicit Stream(const QString &path)
        : QSaveFile(path)
        , m_error(obstacleAt(path))
    {
        if (m_error)
            return;
        setDirectWriteFallback(false);
        errno = 0;
        if (!open(QIODevice::WriteOnly)) {
            const int number = errno;
            m_error = QSaveFile::error() == QFileDevice::PermissionsError ? WriteError::NotPermitted
                                                                          : fromSystem(number);
        }
    }

    [[nodiscard]] std::optional<WriteError> firstError() const { return m_error; }

    std::optional<WriteError> finish()
    {
        if (!isOpen())
            return m_error ? m_error : WriteError::Failed;
        errno = 0;
        const bool onDisk = !m_error && flush() && ::fsync(handle()) == 0;
        if (!onDisk) {
            remember(errno);
            cancelWriting();
        }
        errno = 0;
        if (!commit()) // of a cancelled file: removes it
            remember(errno);
        return m_error;
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        errno = 0;
        const qint64 written = QSaveFile::writeData(data, size);
        if (written != size)
            remember(errno);
        return written;
    }

private:
    void remember(int number)
    {
        if (!m_error)
            m_error = fromSystem(number);
    }

    std::optional<WriteError> m_error;
};

WholeFile::WholeFile(const QString &path)
    : m_stream(std::make_unique<Stream>(path))
{
}

WholeFile::~WholeFile() = default; // QSaveFile's removes the temporary file

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
