// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/kept_facts.h"

#include "core/session/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontera {

QString factsFileOf(QString sessionFile)
{
    sessionFile.chop(static_cast<int>(QStringLiteral("frontera").size()));
    return sessionFile + QStringLiteral("about");
}

std::optional<WriteError> writeFacts(const QString &sessionFile, const KeptFacts &facts)
{
    // Numbers are texts here: a JSON number would lose digits.
    const QJsonArray mark{QString::number(facts.mark.device), QString::number(facts.mark.number),
                          QString::number(facts.mark.size), QString::number(facts.mark.changed)};
    const QJsonObject object{{QStringLiteral("path"), facts.path},
                             {QStringLiteral("mark"), mark},
                             {QStringLiteral("wasAsked"), facts.wasAsked}};
    return writeWhole(factsFileOf(sessionFile), QJsonDocument(object).toJson());
}

KeptFacts readFacts(const QString &sessionFile)
{
    QFile file(factsFileOf(sessionFile));
    constexpr qint64 mostBytes = 100'000;
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(mostBytes)).object();
    const QJsonArray mark = object.value(u"mark").toArray();
    KeptFacts facts;
    facts.path = object.value(u"path").toString();
    facts.wasAsked = object.value(u"wasAsked").toBool();
    bool isWhole[4] = {};
    facts.mark = {mark.at(0).toString().toULongLong(&isWhole[0]),
                  mark.at(1).toString().toULongLong(&isWhole[1]),
                  mark.at(2).toString().toLongLong(&isWhole[2]),
                  mark.at(3).toString().toLongLong(&isWhole[3])};
    if (!isWhole[0] || !isWhole[1] || !isWhole[2] || !isWhole[3])
        facts.mark = {};
    return facts;
}

} // namespace frontera
