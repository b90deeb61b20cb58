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
#include <variant>

namespace frontera {

/// The last state of a window that did not end well. While there is this object, no other window
/// finds the same.
class LeftOver
{
public:
    /// The newest in the folder of autosaves, if there is one, and of those that can be read if any
    /// can; those of windows that are still there are left alone. Removes what is left of files
    /// that were being written.
    [[nodiscard]] static std::unique_ptr<LeftOver> find(const QString &folder);

    /// Why it cannot be read, if it cannot: damaged, or of a later version.
    [[nodiscard]] const SessionError *problem() const
    {
        return std::get_if<SessionError>(&m_content);
    }
    /// Only where there is no problem().
    [[nodiscard]] const Session &session() const { return std::get<Session>(m_content); }
    [[nodiscard]] OpenSession open() const { return {session(), m_facts.path, m_facts.mark}; }
    [[nodiscard]] const KeptFacts &facts() const { return m_facts; }
    /// When it was written.
    [[nodiscard]] const QDateTime &time() const { return m_time; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// It is not needed any more: removes the file.
    void discard();

private:
    using Content = std::variant<Session, SessionError>;

    /// Reads a file; takes it if there is none yet, or if it can be read.
    static void takeBetter(std::unique_ptr<LeftOver> &newest, const QString &path,
                           std::unique_ptr<QLockFile> lock);
    LeftOver(QString path, Content content, std::unique_ptr<QLockFile> lock);

    QString m_path;
    Content m_content;
    KeptFacts m_facts;
    QDateTime m_time;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace frontera
