// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_file.h"

#include "core/data/features.h"
#include "core/models/model.h"
#include "core/session/field_json.h"
#include "core/session/session_data.h"
#include "core/session/view_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace frontera {

namespace {

QJsonObject sessionData(const Dataset &data)
{
    QJsonArray inputs;
    for (const QString &name : data.givenNames())
        inputs.append(name);
    QJsonArray values;
    QString targets;
    for (int row = 0; row < data.observationCount(); ++row) {
        values.append(writtenNumbers(data.given(row)));
        targets += data.target(row) == 1 ? u'1' : u'0';
    }
    QJsonObject object{{QStringLiteral("name"), data.name()},
                       {QStringLiteral("inputs"), inputs},
                       {QStringLiteral("labels"), QJsonArray{data.labels()[0], data.labels()[1]}},
                       {QStringLiteral("values"), values},
                       {QStringLiteral("targets"), targets}};
    QJsonArray features;
    for (const Feature &feature : data.features())
        features.append(featureKey(feature));
    if (!features.isEmpty())
        object.insert(QStringLiteral("features"), features);
    if (data.origin() != nullptr)
        object.insert(QStringLiteral("source"), writtenOrigin(*data.origin()));
    return object;
}

QJsonValue sessionPlane(const std::optional<SessionView::Plane> &plane)
{
    if (!plane)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("across"), plane->across + 1},
        {QStringLiteral("up"), plane->up ? QJsonValue(*plane->up + 1) : QJsonValue::Null},
        {QStringLiteral("at"),
         plane->at.empty() ? QJsonValue() : QJsonValue(writtenNumbers(plane->at))}};
}

QJsonObject sessionView(const SessionView &view)
{
    QJsonObject object{{QStringLiteral("open"), QJsonArray::fromStringList(view.open)},
                       {QStringLiteral("plane"), sessionPlane(view.plane)},
                       {QStringLiteral("turn"), view.turn},
                       {QStringLiteral("tilt"), view.tilt}};
    const auto listOf = [](const std::array<double, 4> &ends) {
        QJsonArray range;
        for (const double end : ends)
            range.append(end);
        return range;
    };
    if (view.range)
        object.insert(QStringLiteral("range"), listOf(*view.range));
    QJsonObject ranges;
    for (const auto &[key, range] : view.ranges)
        ranges.insert(key, listOf(range));
    if (!ranges.isEmpty())
        object.insert(QStringLiteral("ranges"), ranges);
    return object;
}

QString keyOf(const Model &model)
{
    return QString::fromLatin1(model.key.data(), std::ssize(model.key));
}

Settings inEffect(const Settings &settings)
{
    return withoutIdle(settings.model->fields, settings);
}

QJsonObject sessionRun(const Settings &settings, int inputs, int version)
{
    return {{QStringLiteral("model"), keyOf(*settings.model)},
            {QStringLiteral("settings"),
             writtenFields(settings.model->fields, inEffect(settings), inputs, version)}};
}

/// Version 1 has the usual model alone, and no derived inputs.
int versionForRun(const Dataset &data, const Settings &settings)
{
    const int version = versionFor(settings.model->fields, inEffect(settings));
    const bool isOfFirst =
        settings.model == &usualModel() && data.features().empty() && data.origin() == nullptr;
    return isOfFirst ? version : std::max(version, 2);
}

/// Returns the kept run as JSON. Its data are null if they equal the session's; its
/// position is left out if it follows from the session's.
QJsonValue sessionKept(const Session &session, int version)
{
    if (!session.kept)
        return QJsonValue::Null;
    const KeptRun &kept = *session.kept;
    const bool isSame = kept.data == session.data;
    QJsonObject object{
        {QStringLiteral("data"), isSame ? QJsonValue() : QJsonValue(sessionData(kept.data))},
        {QStringLiteral("run"), sessionRun(kept.settings, kept.data.inputCount(), version)},
        {QStringLiteral("isShown"), kept.isShown}};
    if (kept.position)
        object.insert(QStringLiteral("position"), *kept.position);
    return object;
}

} // namespace

int versionFor(const Session &session)
{
    int version = versionForRun(session.data, session.settings);
    if (session.kept || !session.digest.isEmpty())
        version = std::max(version, 2);
    if (session.kept)
        version = std::max(version, versionForRun(session.kept->data, session.kept->settings));
    const bool hasAllValues = session.view.plane && session.view.plane->at.empty();
    if (session.view.range || !session.view.ranges.empty() || hasAllValues)
        version = std::max(version, 2);
    for (const QString &view : session.view.open)
        version = std::max(version, viewSince(view));
    return version;
}

QByteArray writeSession(const Session &session)
{
    const int version = versionFor(session);
    const int inputs = session.data.inputCount();
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("frontera-session")},
                     {QStringLiteral("version"), version},
                     {QStringLiteral("data"), sessionData(session.data)},
                     {QStringLiteral("position"), session.position},
                     {QStringLiteral("view"), sessionView(session.view)}};
    if (version == 1) {
        root.insert(
            QStringLiteral("settings"),
            writtenFields(usualModel().fields, inEffect(session.settings), inputs, version));
    } else {
        root.insert(QStringLiteral("run"), sessionRun(session.settings, inputs, version));
        root.insert(QStringLiteral("digest"),
                    session.digest.isEmpty() ? QJsonValue() : QJsonValue(session.digest));
        root.insert(QStringLiteral("compared"), sessionKept(session, version));
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace frontera
