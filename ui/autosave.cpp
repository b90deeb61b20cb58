// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/autosave.h"

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
/// Of large data, which take long to write, no more than a fifth of the time is spent on it.
constexpr int pausePerWork = 4;

} // namespace

Autosave::Autosave(std::function<Session()> take, QObject *parent)
    : QObject(parent)
    , m_take(std::move(take))
    , m_unchanged(m_take())
    , m_path(QDir(folder()).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)) +
             QStringLiteral(".frontera"))
    , m_pause(shortestPause)
{
    m_thread.setMaxThreadCount(1);
    // Looking is simpler than to be told by all that can change, and costs next to nothing: data
    // are compared by where they are.
    m_timer.setInterval(shortestPause);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::look);
    m_timer.start();
}

Autosave::~Autosave()
{
    m_thread.waitForDone();
    if (!m_isKept && m_lock)
        QFile::remove(m_path);
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
    if (!QDir().mkpath(folder()))
        return false;
    QString lock = m_path;
    lock.replace(lock.size() - 8, 8, QStringLiteral("lock"));
    m_lock = std::make_unique<QLockFile>(lock);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return true;
    m_lock.reset();
    return false;
}

void Autosave::look()
{
    m_timer.setInterval(m_pause);
    if (m_isWriting)
        return;
    const Session now = m_take();
    const bool isUnchanged = now == m_unchanged;
    const bool isDone = isUnchanged ? !m_isWritten : m_isWritten && now == m_last;
    if (isDone || !prepare())
        return;
    if (isUnchanged)
        m_isWritten = !QFile::remove(m_path);
    else
        write(now);
}

void Autosave::write(const Session &session)
{
    m_last = session;
    m_isWriting = true;
    m_thread.start([this, session] {
        QElapsedTimer work;
        work.start();
        const QByteArray bytes = writeSession(session);
        m_isWritten = bytes.size() <= sessionMostBytes && !writeWhole(m_path, bytes);
        m_pause = std::max(shortestPause, pausePerWork * static_cast<int>(work.elapsed()));
        m_isWriting = false;
    });
}

bool Autosave::writeNow()
{
    m_thread.waitForDone();
    const Session now = m_take();
    if (m_isWritten && now == m_last)
        return true;
    if (!prepare())
        return false;
    write(now);
    m_thread.waitForDone();
    return m_isWritten;
}

void Autosave::keep()
{
    m_isKept = m_take() != m_unchanged && writeNow();
}

} // namespace frontera
