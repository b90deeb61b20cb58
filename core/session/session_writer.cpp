// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <span>

namespace frontera {

namespace {

QString sessionNumbers(std::span<const Decimal> numbers)
{
    QString text;
    for (const Decimal &number : numbers) {
        if (!text.isEmpty())
            text += u' ';
        text += number.toString();
    }
    return text;
}

QJsonObject sessionData(const Dataset &data)
{
    QJsonArray inputs;
    for (const QString &name : data.inputNames())
        inputs.append(name);
    QJsonArray values;
    QString targets;
    for (int row = 0; row < data.observationCount(); ++row) {
        values.append(sessionNumbers(data.inputs(row)));
        targets += data.target(row) == 1 ? u'1' : u'0';
    }
    return {{QStringLiteral("name"), data.name()},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("labels"), QJsonArray{data.labels()[0], data.labels()[1]}},
            {QStringLiteral("values"), values},
            {QStringLiteral("targets"), targets}};
}

QString sessionOrder(Order order)
{
    switch (order) {
    case Order::Given:
        return QStringLiteral("given");
    case Order::Chosen:
        return QStringLiteral("chosen");
    case Order::Shuffled:
        break;
    }
    return QStringLiteral("shuffled");
}

QJsonObject sessionSettings(const Settings &settings, int inputs)
{
    QJsonArray permutation;
    for (const int row : settings.permutation)
        permutation.append(row + 1);
    return {{QStringLiteral("rate"), settings.rate.toString()},
            {QStringLiteral("weights"), sessionNumbers(withAllWeights(settings, inputs).weights)},
            {QStringLiteral("bias"), settings.bias.toString()},
            {QStringLiteral("useBias"), settings.useBias},
            {QStringLiteral("firesAtZero"), settings.firesAtZero},
            {QStringLiteral("targets"), settings.targets == Targets::Bipolar
                                            ? QStringLiteral("bipolar")
                                            : QStringLiteral("01")},
            {QStringLiteral("order"), sessionOrder(settings.order)},
            {QStringLiteral("permutation"), permutation},
            // A text: JSON's numbers are exact up to 2^53 only.
            {QStringLiteral("seed"), QString::number(settings.seed)}};
}

QJsonValue sessionPlane(const std::optional<SessionView::Plane> &plane)
{
    if (!plane)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("across"), plane->across + 1},
        {QStringLiteral("up"), plane->up ? QJsonValue(*plane->up + 1) : QJsonValue::Null},
        {QStringLiteral("at"), sessionNumbers(plane->at)}};
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
        {QStringLiteral("settings"), sessionSettings(session.settings, session.data.inputCount())},
        {QStringLiteral("position"), session.position},
        {QStringLiteral("view"), sessionView(session.view)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace frontera
