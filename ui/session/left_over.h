// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_file.h"
#include "ui/session/kept_facts.h"
#include "ui/session/open_session.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>
#include <stop_token>
#include <variant>

namespace frontera {

/// The last state of a window that did not end well. While this object lives, no other window finds
/// the same state.
class LeftOver
{
public:
    /// Returns the newest one in the folder of autosaves, preferring those that can be read; null
    /// if there is none. Ignores files of windows that are still there. Removes files whose writing
    /// was broken off. May be called in any thread. Returns null soon once `stop` is requested.
    [[nodiscard]] static std::unique_ptr<LeftOver> find(const QString &folder,
                                                        const std::stop_token &stop = {});

    /// Returns why the state cannot be read (damaged, or of a later version); null if it can.
    [[nodiscard]] const SessionError *problem() const
    {
        return std::get_if<SessionError>(&m_content);
    }
    /// Returns the state. Call it only if problem() is null.
    [[nodiscard]] const Session &session() const { return std::get<Session>(m_content); }
    /// Returns the state with the file that it belongs to. Call it only if problem() is null.
    [[nodiscard]] OpenSession open() const { return {session(), m_facts.path, m_facts.mark}; }
    [[nodiscard]] const KeptFacts &facts() const { return m_facts; }
    /// Returns when it was written.
    [[nodiscard]] const QDateTime &time() const { return m_time; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Removes its files.
    void discard();

private:
    using Content = std::variant<Session, SessionError>;

    /// Reads a file, and replaces `newest` by it if that is null, or if the file can be read.
    static void takeBetter(std::unique_ptr<LeftOver> &newest, const QString &path,
                           std::unique_ptr<QLockFile> lock, const std::stop_token &stop);
    LeftOver(QString path, Content content, std::unique_ptr<QLockFile> lock);

    QString m_path;
    Content m_content;
    KeptFacts m_facts;
    QDateTime m_time;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace frontera
