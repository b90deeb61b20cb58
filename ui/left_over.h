// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace frontera {

/// The last state of a window that did not end well. While there is this object, no other window
/// finds the same.
class LeftOver
{
public:
    /// The newest in the folder of autosaves, if there is one; those of windows that are still
    /// there are left alone. Removes what is left of files that were being written.
    [[nodiscard]] static std::unique_ptr<LeftOver> find(const QString &folder);

    [[nodiscard]] const Session &session() const { return m_session; }
    /// It is not needed any more: removes the file.
    void discard();

private:
    LeftOver(QString path, Session session, std::unique_ptr<QLockFile> lock);

    QString m_path;
    Session m_session;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace frontera
