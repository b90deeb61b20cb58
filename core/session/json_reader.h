// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <string_view>

namespace frontera {

/// A reader of one object of a session file, key by key. All readers of a file share one error: the
/// first problem anywhere in it. Once there is one, the values that they return have no meaning.
///
/// Each function that reads a key refuses a missing key, and a value that is not of its kind.
class JsonReader
{
public:
    /// `path` is the object's own path in the file, "run.settings", empty for the root. `error`
    /// must outlive the reader.
    JsonReader(QJsonObject object, QString path, std::optional<SessionError> &error);

    [[nodiscard]] const std::optional<SessionError> &error() const { return m_error; }
    /// Keeps the error if it is the first one of the file.
    void refuse(const SessionError &error);
    /// Returns the path of a key: "settings.rate".
    [[nodiscard]] QString path(std::string_view key) const;

    /// True if the object has the key, which may be missing.
    [[nodiscard]] bool has(std::string_view key) const;
    /// Returns a value of any kind, null too.
    [[nodiscard]] QJsonValue value(std::string_view key);
    /// Returns a reader of an object in this one.
    [[nodiscard]] JsonReader object(std::string_view key);
    [[nodiscard]] QJsonArray list(std::string_view key);
    [[nodiscard]] QString text(std::string_view key);
    [[nodiscard]] bool boolean(std::string_view key);
    /// Reads a whole number from 0 to Session::mostPosition.
    [[nodiscard]] qint64 whole(std::string_view key);
    /// Reads an angle from −most to most degrees.
    [[nodiscard]] double angle(std::string_view key, int most);
    /// Reads a decimal literal, which is a text in JSON.
    [[nodiscard]] Decimal number(std::string_view key);
    /// Reads a list of texts that are not empty, each of them once.
    [[nodiscard]] std::vector<QString> names(std::string_view key);
    /// Reads one of these words. Returns its index.
    [[nodiscard]] std::size_t choice(std::string_view key, const QStringList &words);
    /// Reads a text of `count` numbers with blanks between them and appends them to `target`.
    /// `value` is the value of the key and `entry` is 0, or `value` is the entry of this number,
    /// from 1, of the key's list.
    void numbers(std::string_view key, const QJsonValue &value, qint64 entry, std::size_t count,
                 std::vector<Decimal> &target);

    /// Refuses keys that were not read. To be called after the last key.
    void end();
    /// Returns the number of keys of the object and of the objects in it.
    [[nodiscard]] qsizetype keyCount() const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    void refuse(SessionProblem problem, std::string_view key, const QString &text = {});

    QJsonObject m_object;
    QString m_path;
    std::optional<SessionError> &m_error;
    QStringList m_known; ///< the keys that were read
};

/// Returns a value as a text to show to a person: a text as it is, anything else as compact JSON.
[[nodiscard]] QString shownJson(const QJsonValue &value);

} // namespace frontera
