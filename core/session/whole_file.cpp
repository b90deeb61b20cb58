// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/whole_file.h"

#include "core/os/file_system.h"
#include "core/os/system_error.h"
#include "core/session/file_target.h"
#include "core/session/left_behind.h"

#include <QFile>
#include <string>
#include <utility>

namespace frontera {

namespace {

constexpr int mostTries = 100; // to find a temporary name that nothing has

/// Opens a new file under a temporary name, which is handed back in `path`.
FileHandle openTemporary(const std::string &folder, std::string &path)
{
    FileHandle file;
    for (int i = 0; i < mostTries; ++i) {
        path = folder + '/' + temporaryName();
        file = createFile(path);
        if (file.isOpen() || systemErrorOf(file.error()) != SystemError::Exists)
            break;
    }
    return file;
}

/// Tells whether a folder in which no nameless file could be made may take one with a name: some
/// file systems have no files without a name, and each says so in another way.
bool mayTakeNamed(int error)
{
    const SystemError why = systemErrorOf(error);
    return why != SystemError::NotPermitted && why != SystemError::NoSpace;
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
        FileHandle file = openNameless(m_target.folder);
        if (!file.isOpen() && mayTakeNamed(file.error()))
            file = openTemporary(m_target.folder, m_temporary);
        if (!file.isOpen()) {
            m_error = errorIn(m_target.folder, file.error());
            m_temporary.clear();
            return;
        }
        lock(file.number()); // so that nobody takes it for left behind
        if (m_target.rights)
            setRights(file.number(), *m_target.rights);
        if (open(file.number(), QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
            file.release();
        else
            m_error = WriteError::Failed;
    }
    ~Stream() override { discard(); }
    Q_DISABLE_COPY_MOVE(Stream)

    [[nodiscard]] std::optional<WriteError> firstError() const { return m_error; }

    std::optional<WriteError> finish()
    {
        if (!isOpen())
            return m_error ? m_error : WriteError::Failed;
        forgetSystemError();
        if (!m_error && !flush())
            remember(lastSystemError());
        if (const int error = m_error ? 0 : bringToDisk(handle()); error != 0)
            remember(error);
        if (const int error = m_error ? 0 : nameFile(); error != 0)
            remember(error);
        discard(); // what has its name by now is not temporary any more
        return m_error;
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        forgetSystemError();
        const qint64 written = QFile::writeData(data, size);
        if (written != size)
            remember(lastSystemError());
        return written;
    }

private:
    void remember(int number)
    {
        if (!m_error)
            m_error = WriteError::fromSystem(number);
    }

    /// Gives the file its name. Returns the system's error; 0: none.
    int nameFile()
    {
        const std::string path = m_target.path();
        if (m_temporary.empty()) {
            const int error = takeName(handle(), path);
            if (systemErrorOf(error) != SystemError::Exists)
                return error;
            // It replaces nothing: a temporary name first, and then that of the old file.
            if (const int why = takeTemporaryName(); why != 0)
                return why;
        }
        const int error = renameOver(m_temporary, path);
        if (error == 0)
            m_temporary.clear();
        return error;
    }

    int takeTemporaryName()
    {
        int error = 0;
        for (int i = 0; i < mostTries; ++i) {
            const std::string temporary = m_target.folder + '/' + temporaryName();
            error = takeName(handle(), temporary);
            if (error == 0)
                m_temporary = temporary;
            if (systemErrorOf(error) != SystemError::Exists)
                break;
        }
        return error;
    }

    void discard()
    {
        if (!m_temporary.empty())
            (void)removeFile(m_temporary);
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
