// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace frontera {

struct SessionError;

/// Sentences about a session file that cannot be opened: what is wrong, in which file and where in
/// it, and what would be right.
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(Session)

public:
    [[nodiscard]] static QString problem(const QString &path, const SessionError &error);
    /// Says that the run ends, at step `length`, before the position in the file.
    [[nodiscard]] static QString beyondEnd(const QString &path, qint64 position, qint64 length);
    /// Says that the state at the session's position is not the one of its digest.
    [[nodiscard]] static QString otherState(qint64 position);
    /// Says that the session is too large for a file that could be opened again.
    [[nodiscard]] static QString tooLarge(const QString &path);

private:
    static QString place(const QString &path, const SessionError &error);
    static QString ofFile(const SessionError &error);
    static QString ofKeys(const SessionError &error);
    static QString ofTypes(const SessionError &error);
    static QString ofNumbers(const SessionError &error);
    static QString ofValues(const SessionError &error);
};

} // namespace frontera
