// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/autosave.h"

#include "core/os/system_error.h"
#include "core/session/session_file.h"
#include "core/session/whole_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr int shortestPause = 1'000;
/// Pause at least so many times as long as the last write took: large data take long to write.
constexpr int pausePerWork = 4;

} // namespace

Autosave::Autosave(std::function<OpenSession()> take, QObject *parent)
    : QObject(parent)
    , m_take(std::move(take))
    , m_unchanged(m_take())
    , m_path(QDir(folder()).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)) +
             QStringLiteral(".frontera"))
    , m_pause(shortestPause)
{
    // Polling is simpler than a signal of everything that can change, and costs next to nothing:
    // data are compared by address.
    m_timer.setInterval(shortestPause);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::look);
    m_timer.start();
}

Autosave::~Autosave()
{
    m_worker.wait();
    if (!m_isKept && m_lock)
        remove();
}

QString Autosave::folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("autosave"));
}

bool Autosave::prepare()
{
    if (m_lock)
        return true;
    forgetSystemError();
    if (!QDir().mkpath(folder())) {
        tellOfFailure(WriteError::fromSystem(lastSystemError()));
        return false;
    }
    QString lock = m_path;
    lock.replace(lock.size() - 8, 8, QStringLiteral("lock"));
    m_lock = std::make_unique<QLockFile>(lock);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return true;
    m_lock.reset();
    tellOfFailure(WriteError::NotPermitted);
    return false;
}

void Autosave::remove()
{
    QFile::remove(m_path);
    QFile::remove(factsFileOf(m_path));
    m_facts = {};
}

void Autosave::tellOfFailure(const WriteError &error)
{
    if (!std::exchange(m_isFailing, true))
        Q_EMIT failed(error);
}

void Autosave::look()
{
    m_timer.setInterval(m_pause);
    if (m_isWriting)
        return;
    const OpenSession now = m_take();
    const bool isUnchanged = now == m_unchanged;
    const bool isDone = isUnchanged ? !m_isWritten : m_isWritten && now == m_last;
    if (isDone)
        Q_EMIT caughtUp();
    if (isDone || !prepare())
        return;
    if (!isUnchanged)
        return write(now);
    remove();
    m_isWritten = false;
}

void Autosave::write(const OpenSession &state)
{
    m_last = state;
    m_isWriting = true;
    m_worker.start([this, state] {
        QElapsedTimer work;
        work.start();
        const QByteArray bytes = writeSession(state.session);
        std::optional<WriteError> error;
        if (bytes.size() > sessionMostBytes)
            error = WriteError::NoSpace;
        // The facts come first, or the session could seem to belong to another file.
        const KeptFacts facts{state.path, state.mark};
        if (!error && facts != m_facts && !(error = writeFacts(m_path, facts)))
            m_facts = facts;
        if (!error)
            error = writeWhole(m_path, bytes);
        m_isWritten = !error;
        QMetaObject::invokeMethod(this, [this, error] {
            if (error)
                tellOfFailure(*error);
            else
                m_isFailing = false;
        });
        m_pause = std::max(shortestPause, pausePerWork * static_cast<int>(work.elapsed()));
        m_isWriting = false;
    });
}

bool Autosave::writeNow()
{
    m_worker.wait();
    const OpenSession now = m_take();
    if (m_isWritten && now == m_last)
        return true;
    if (!prepare())
        return false;
    write(now);
    m_worker.wait();
    return m_isWritten;
}

bool Autosave::keep()
{
    m_isKept = m_take() != m_unchanged && writeNow();
    if (m_isKept) // without these facts the state is still offered
        (void)writeFacts(m_path, {m_last.path, m_last.mark, true});
    return m_isKept;
}

} // namespace frontera
