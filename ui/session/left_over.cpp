// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/left_over.h"

#include "core/session/session_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <utility>

namespace frontera {

namespace {

/// Returns the names of the windows whose files are there, newest first: "a" for "a.lock",
/// "a.frontera" and "a.frontera.Xy12ab".
QStringList windowsIn(const QDir &folder)
{
    QStringList windows;
    for (const QString &file : folder.entryList(QDir::Files, QDir::Time)) {
        const QString window = file.section(u'.', 0, 0);
        if (!windows.contains(window))
            windows += window;
    }
    return windows;
}

} // namespace

LeftOver::LeftOver(QString path, Content content, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_content(std::move(content))
    , m_facts(readFacts(m_path))
    , m_time(QFileInfo(m_path).lastModified())
    , m_lock(std::move(lock))
{
}

std::unique_ptr<LeftOver> LeftOver::find(const QString &folder, const std::stop_token &stop)
{
    const QDir files(folder);
    std::unique_ptr<LeftOver> newest;
    for (const QString &window : windowsIn(files)) {
        auto lock = std::make_unique<QLockFile>(files.filePath(window + QStringLiteral(".lock")));
        lock->setStaleLockTime(0); // valid while its program runs, however old
        if (!lock->tryLock(0))
            continue;
        const QString name = window + QStringLiteral(".frontera");
        for (const QString &half : files.entryList({name + QStringLiteral(".*")}, QDir::Files))
            QFile::remove(files.filePath(half));
        if (!files.exists(name))
            QFile::remove(factsFileOf(files.filePath(name)));
        else if (!newest || newest->problem() != nullptr)
            takeBetter(newest, files.filePath(name), std::move(lock), stop);
        if (stop.stop_requested())
            return nullptr;
    }
    return newest;
}

void LeftOver::takeBetter(std::unique_ptr<LeftOver> &newest, const QString &path,
                          std::unique_ptr<QLockFile> lock, const std::stop_token &stop)
{
    auto content = readSessionFile(path, stop);
    if (const auto *session = std::get_if<Session>(&content))
        (void)session->data.columns(); // made here, not when the window needs them
    if (!newest || std::holds_alternative<Session>(content))
        newest.reset(new LeftOver(path, std::move(content), std::move(lock)));
}

void LeftOver::discard()
{
    QFile::remove(m_path);
    QFile::remove(factsFileOf(m_path));
}

} // namespace frontera
