// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <string_view>

namespace frontera {

/// Reads an object of a session file key by key, and remembers the first thing that is wrong
/// anywhere in the file. After that, what the functions return has no meaning.
class JsonReader
{
public:
    /// `path` is where the object stands, "settings"; `error` is shared by all of a file.
    JsonReader(QJsonObject object, QString path, std::optional<SessionError> &error);

    [[nodiscard]] const std::optional<SessionError> &error() const { return m_error; }
    /// Remembers it if it is the first.
    void refuse(const SessionError &error);
    /// "settings.rate"
    [[nodiscard]] QString path(std::string_view key) const;

    [[nodiscard]] QJsonValue value(std::string_view key);
    [[nodiscard]] JsonReader object(std::string_view key);
    [[nodiscard]] QJsonArray list(std::string_view key);
    [[nodiscard]] QString text(std::string_view key);
    [[nodiscard]] bool boolean(std::string_view key);
    /// From 0 to Session::mostPosition.
    [[nodiscard]] qint64 whole(std::string_view key);
    /// From −most to most.
    [[nodiscard]] double angle(std::string_view key, int most);
    [[nodiscard]] Decimal number(std::string_view key);
    /// A list of texts that are not empty, each of them once.
    [[nodiscard]] std::vector<QString> names(std::string_view key);
    /// Which of these words it is.
    [[nodiscard]] std::size_t choice(std::string_view key, const QStringList &words);
    /// Appends the numbers of a text, with blanks between them: the value of a key, or an entry of
    /// the list there.
    void numbers(std::string_view key, const QJsonValue &value, qint64 entry, std::size_t count,
                 std::vector<Decimal> &target);

    /// Refuses keys that nothing has asked for.
    void end();
    /// Those of the object and of the objects in it.
    [[nodiscard]] qsizetype keyCount() const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    void refuse(SessionProblem problem, std::string_view key, const QString &text = {});

    QJsonObject m_object;
    QString m_path;
    std::optional<SessionError> &m_error;
    QStringList m_known;
};

/// A value as it may be shown to a person: short.
[[nodiscard]] QString shownJson(const QJsonValue &value);

} // namespace frontera
