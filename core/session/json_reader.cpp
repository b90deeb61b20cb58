// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/json_reader.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

SessionProblem problemOf(DecimalError error)
{
    switch (error) {
    case DecimalError::Empty:
        return SessionProblem::Empty;
    case DecimalError::NotANumber:
        return SessionProblem::NotANumber;
    case DecimalError::TooManyDigits:
        return SessionProblem::TooManyDigits;
    case DecimalError::OutOfRange:
        break;
    }
    return SessionProblem::OutOfRange;
}

qsizetype keysWithin(const QJsonObject &object)
{
    qsizetype keys = object.size();
    for (const QJsonValue &value : object) {
        if (value.isObject())
            keys += keysWithin(value.toObject());
    }
    return keys;
}

} // namespace

QString shownJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1).chopped(1));
}

JsonReader::JsonReader(QJsonObject object, QString path, std::optional<SessionError> &error)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_error(error)
{
}

void JsonReader::refuse(const SessionError &error)
{
    if (!m_error)
        m_error = error;
}

void JsonReader::refuse(SessionProblem problem, std::string_view key, const QString &text)
{
    refuse({.problem = problem, .key = path(key), .text = text});
}

QString JsonReader::path(std::string_view key) const
{
    return pathOf(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

bool JsonReader::has(std::string_view key) const
{
    return m_object.contains(QLatin1String(key.data(), std::ssize(key)));
}

QJsonValue JsonReader::value(std::string_view key)
{
    const QString name = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    m_known += name;
    if (!m_object.contains(name))
        refuse(SessionProblem::MissingKey, key);
    return m_object.value(name);
}

JsonReader JsonReader::object(std::string_view key)
{
    const QJsonValue there = value(key);
    if (!there.isObject())
        refuse(SessionProblem::NotAnObject, key, shownJson(there));
    return JsonReader(there.toObject(), path(key), m_error);
}

QJsonArray JsonReader::list(std::string_view key)
{
    const QJsonValue there = value(key);
    if (!there.isArray())
        refuse(SessionProblem::NotAList, key, shownJson(there));
    return there.toArray();
}

QString JsonReader::text(std::string_view key)
{
    const QJsonValue there = value(key);
    if (!there.isString())
        refuse(SessionProblem::NotAText, key, shownJson(there));
    return there.toString();
}

bool JsonReader::boolean(std::string_view key)
{
    const QJsonValue there = value(key);
    if (!there.isBool())
        refuse(SessionProblem::NotTrueOrFalse, key, shownJson(there));
    return there.toBool();
}

qint64 JsonReader::whole(std::string_view key)
{
    const QJsonValue there = value(key);
    const qint64 number = there.toInteger(-1);
    if (number < 0 || number > Session::mostPosition)
        refuse(SessionProblem::NotWhole, key, shownJson(there));
    return number;
}

double JsonReader::angle(std::string_view key, int most)
{
    const QJsonValue there = value(key);
    const double degrees = there.toDouble();
    if (!there.isDouble() || !(std::abs(degrees) <= most)) {
        refuse({.problem = SessionProblem::NotAnAngle,
                .key = path(key),
                .text = shownJson(there),
                .count = most});
    }
    return degrees;
}

Decimal JsonReader::number(std::string_view key)
{
    const QString literal = text(key);
    DecimalError error{};
    const std::optional<Decimal> number = Decimal::parse(literal, &error);
    if (!number)
        refuse(problemOf(error), key, literal);
    return number.value_or(Decimal());
}

std::vector<QString> JsonReader::names(std::string_view key)
{
    std::vector<QString> names;
    QSet<QString> known; // a damaged file may have very many
    const QJsonArray there = list(key);
    for (const QJsonValue &value : there) {
        const QString name = value.toString();
        SessionError error{.key = path(key), .entry = static_cast<qint64>(names.size()) + 1};
        if (!value.isString())
            error.problem = SessionProblem::NotAText;
        else if (name.isEmpty())
            error.problem = SessionProblem::Empty;
        else if (known.contains(name))
            error.problem = SessionProblem::Repeated;
        else
            error.entry = 0;
        if (error.entry > 0) {
            error.text = shownJson(value);
            refuse(error);
            break;
        }
        names.push_back(name);
        known += name;
    }
    return names;
}

std::size_t JsonReader::choice(std::string_view key, const QStringList &words)
{
    const QString word = text(key);
    const qsizetype index = words.indexOf(word);
    if (index < 0) {
        refuse({.problem = SessionProblem::UnknownWord,
                .key = path(key),
                .text = word,
                .words = words});
    }
    return static_cast<std::size_t>(std::max<qsizetype>(index, 0));
}

void JsonReader::numbers(std::string_view key, const QJsonValue &value, qint64 entry,
                         std::size_t count, std::vector<Decimal> &target)
{
    SessionError error{.key = path(key), .entry = entry};
    if (!value.isString()) {
        error.text = shownJson(value);
        error.problem = SessionProblem::NotAText;
        return refuse(error);
    }
    const QString text = value.toString();
    const QList<QStringView> literals = QStringView(text).split(u' ');
    if (static_cast<std::size_t>(literals.size()) != count) {
        error.problem = SessionProblem::WrongCount;
        error.text = text;
        error.count = text.isEmpty() ? 0 : literals.size();
        error.rightCount = static_cast<qint64>(count);
        return refuse(error);
    }
    for (const QStringView literal : literals) {
        DecimalError why{};
        const std::optional<Decimal> number = Decimal::parse(literal, &why);
        if (!number) {
            error.problem = problemOf(why);
            error.text = literal.toString();
            return refuse(error);
        }
        target.push_back(*number);
    }
}

void JsonReader::end()
{
    for (const QString &key : m_object.keys()) {
        if (m_known.contains(key))
            continue;
        // A key without a name is told as it stands in the file.
        refuse({.problem = SessionProblem::UnknownKey,
                .key = pathOf(key.isEmpty() ? QStringLiteral("\"\"") : key)});
    }
}

qsizetype JsonReader::keyCount() const
{
    return keysWithin(m_object);
}

} // namespace frontera
