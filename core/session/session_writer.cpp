// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_file.h"

#include "core/session/field_json.h"
#include "core/settings/perceptron_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontera {

namespace {

QJsonObject sessionData(const Dataset &data)
{
    QJsonArray inputs;
    for (const QString &name : data.inputNames())
        inputs.append(name);
    QJsonArray values;
    QString targets;
    for (int row = 0; row < data.observationCount(); ++row) {
        values.append(writtenNumbers(data.inputs(row)));
        targets += data.target(row) == 1 ? u'1' : u'0';
    }
    return {{QStringLiteral("name"), data.name()},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("labels"), QJsonArray{data.labels()[0], data.labels()[1]}},
            {QStringLiteral("values"), values},
            {QStringLiteral("targets"), targets}};
}

QJsonValue sessionPlane(const std::optional<SessionView::Plane> &plane)
{
    if (!plane)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("across"), plane->across + 1},
        {QStringLiteral("up"), plane->up ? QJsonValue(*plane->up + 1) : QJsonValue::Null},
        {QStringLiteral("at"), writtenNumbers(plane->at)}};
}

QJsonObject sessionView(const SessionView &view)
{
    return {{QStringLiteral("open"), QJsonArray::fromStringList(view.open)},
            {QStringLiteral("plane"), sessionPlane(view.plane)},
            {QStringLiteral("turn"), view.turn},
            {QStringLiteral("tilt"), view.tilt}};
}

} // namespace

QByteArray writeSession(const Session &session)
{
    const QJsonObject root{
        {QStringLiteral("format"), QStringLiteral("frontera-session")},
        {QStringLiteral("version"), sessionVersion},
        {QStringLiteral("data"), sessionData(session.data)},
        {QStringLiteral("settings"), writtenFields(perceptronFields(), session.settings,
                                                   session.data.inputCount(), sessionVersion)},
        {QStringLiteral("position"), session.position},
        {QStringLiteral("view"), sessionView(session.view)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace frontera
