// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/csv_choices.h"
#include "core/models/models.h"
#include "core/os/regular_file.h"
#include "core/session/field_json.h"
#include "core/session/json_reader.h"
#include "core/session/session_data.h"
#include "core/session/session_file.h"
#include "core/session/source_paths.h"
#include "core/session/state_digest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace frontera {

namespace {

/// Refuses data of which reading was stopped.
Dataset readSessionData(JsonReader &data, int version, const std::stop_token &stop)
{
    const QString name = data.text("name");
    const auto count = [&](const char *key, qint64 there, qint64 right) {
        if (there != right) {
            data.refuse({.problem = SessionProblem::WrongCount,
                         .key = data.path(key),
                         .count = there,
                         .rightCount = right});
        }
    };
    // How many there are comes first: nothing is read of a list that is too long.
    const qsizetype inputCount = data.list("inputs").size();
    if (inputCount > Dataset::mostInputs) {
        data.refuse({.problem = SessionProblem::TooManyInputs,
                     .key = data.path("inputs"),
                     .count = inputCount});
    }
    count("labels", data.list("labels").size(), 2);
    if (data.error())
        return {};
    const std::vector<QString> inputs = data.names("inputs");
    const std::vector<QString> labels = data.names("labels");
    const QJsonArray rows = data.list("values");
    const QString targets = data.text("targets");
    const std::vector<Feature> features =
        readSessionFeatures(data, static_cast<int>(inputs.size()), version);
    const std::optional<DataOrigin> origin = readOrigin(data, inputs.size(), version);
    data.end();
    if (inputs.empty())
        data.refuse({.problem = SessionProblem::Empty, .key = data.path("inputs")});
    if (rows.isEmpty())
        data.refuse({.problem = SessionProblem::Empty, .key = data.path("values")});
    count("targets", targets.size(), rows.size());
    std::vector<int> classes;
    for (const QChar c : targets) {
        classes.push_back(c == u'1');
        if (c != u'0' && c != u'1') {
            data.refuse({.problem = SessionProblem::NotTargets,
                         .key = data.path("targets"),
                         .entry = static_cast<qint64>(classes.size()),
                         .text = c});
            break;
        }
    }
    std::vector<Decimal> values;
    for (qsizetype row = 0; row < rows.size() && !data.error(); ++row) {
        if (stop.stop_requested())
            data.refuse({.problem = SessionProblem::Unreadable});
        data.numbers("values", rows[row], row + 1, inputs.size(), values);
    }
    if (data.error())
        return {};
    const Dataset read = lifted(
        data, Dataset(name, inputs, std::move(values), std::move(classes), {labels[0], labels[1]}),
        features);
    return origin ? read.withOrigin(*origin) : read;
}

/// In version 1 values are fixed in any plane.
std::optional<SessionView::Plane> readSessionPlane(JsonReader &view, int inputs, int version)
{
    if (view.value("plane").isNull())
        return std::nullopt;
    JsonReader reader = view.object("plane");
    SessionView::Plane plane;
    const auto axis = [&](const char *key) {
        const qint64 number = reader.whole(key);
        if (number < 1 || number > inputs) {
            reader.refuse({.problem = SessionProblem::NotAnInput,
                           .key = reader.path(key),
                           .text = QString::number(number),
                           .count = inputs});
        }
        return static_cast<int>(number) - 1;
    };
    plane.across = axis("across");
    if (!reader.value("up").isNull() || inputs > 1)
        plane.up = axis("up");
    if (plane.up == plane.across) {
        reader.refuse({.problem = SessionProblem::NotAnInput,
                       .key = reader.path("up"),
                       .text = QString::number(plane.across + 1),
                       .count = inputs});
    }
    if (version == 1 || !reader.value("at").isNull())
        reader.numbers("at", reader.value("at"), 0, static_cast<std::size_t>(inputs), plane.at);
    reader.end();
    return plane;
}

/// Reads the part of a plane that is shown.
std::array<double, 4> readSessionPart(JsonReader &view, const char *key)
{
    constexpr double largest = 1e300;
    const QJsonArray there = view.list(key);
    std::array<double, 4> range{};
    bool isRange = there.size() == std::ssize(range);
    for (qsizetype i = 0; isRange && i < there.size(); ++i) {
        range[static_cast<std::size_t>(i)] = there[i].toDouble();
        isRange = there[i].isDouble() && std::abs(there[i].toDouble()) <= largest;
    }
    if (!isRange || !(range[0] < range[1]) || !(range[2] < range[3])) {
        view.refuse(
            {.problem = SessionProblem::NotAPart, .key = view.path(key), .text = shownJson(there)});
    }
    return range;
}

/// Reads the part of the plane that is shown, if the file has one; in version 1 none has.
std::optional<std::array<double, 4>> readSessionRange(JsonReader &view, int version)
{
    if (version == 1 || !view.has("range"))
        return std::nullopt;
    return readSessionPart(view, "range");
}

/// Reads those of other views.
std::map<QString, std::array<double, 4>> readSessionRanges(JsonReader &view, int version)
{
    std::map<QString, std::array<double, 4>> ranges;
    if (version == 1 || !view.has("ranges"))
        return ranges;
    JsonReader reader = view.object("ranges");
    for (const QString &panel : SessionView::panels()) {
        const QByteArray key = panel.toLatin1();
        if (reader.has(key.constData()))
            ranges.emplace(panel, readSessionPart(reader, key.constData()));
    }
    reader.end();
    return ranges;
}

SessionView readSessionView(JsonReader &reader, int inputs, int version)
{
    SessionView view;
    const QStringList panels = SessionView::panels();
    const std::vector<QString> open = reader.names("open");
    for (const QString &panel : open) {
        if (!panels.contains(panel)) {
            reader.refuse({.problem = SessionProblem::UnknownWord,
                           .key = reader.path("open"),
                           .text = panel,
                           .words = panels});
        }
    }
    for (const QString &panel : panels) {
        if (std::ranges::find(open, panel) != open.end())
            view.open += panel;
    }
    view.plane = readSessionPlane(reader, inputs, version);
    view.range = readSessionRange(reader, version);
    view.ranges = readSessionRanges(reader, version);
    view.turn = reader.angle("turn", 360);
    view.tilt = reader.angle("tilt", 90);
    reader.end();
    return view;
}

/// Reads a run as files have it since version 2: its model and the settings of that model.
Settings readSessionRun(JsonReader &reader, const Dataset &data, int version)
{
    QStringList keys;
    for (const Model *model : models())
        keys += QString::fromLatin1(model->key.data(), std::ssize(model->key));
    const Model &model = *models()[reader.choice("model", keys)];
    if (!model.takes(data)) {
        reader.refuse({.problem = SessionProblem::NotForModel,
                       .key = reader.path("model"),
                       .text = QString::fromLatin1(model.key.data(), std::ssize(model.key))});
    }
    JsonReader settings = reader.object("settings");
    Settings read = readFields(settings, model.fields, data, version);
    read.model = &model;
    reader.end();
    return read;
}

QString readDigest(JsonReader &root)
{
    if (root.value("digest").isNull())
        return {};
    const QString digest = root.text("digest");
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (digest.size() != digestLength || !std::ranges::all_of(digest, isDigit)) {
        root.refuse({.problem = SessionProblem::NotADigest,
                     .key = root.path("digest"),
                     .text = digest,
                     .count = digestLength});
    }
    return digest;
}

/// Reads the own position of a compared run, which lies beyond the session's.
qint64 readOwnPosition(JsonReader &compared, qint64 present)
{
    const qint64 position = compared.whole("position");
    if (position <= present) {
        compared.refuse({.problem = SessionProblem::NotBeyond,
                         .key = compared.path("position"),
                         .text = QString::number(position),
                         .count = present});
    }
    return position;
}

/// Reads the compared run of a session of which data and position were read.
std::optional<KeptRun> readKept(JsonReader &root, const Session &session, int version,
                                const std::stop_token &stop)
{
    if (root.value("compared").isNull())
        return std::nullopt;
    JsonReader reader = root.object("compared");
    KeptRun kept{.data = session.data};
    if (!reader.value("data").isNull()) {
        JsonReader data = reader.object("data");
        kept.data = readSessionData(data, version, stop);
    }
    if (root.error())
        return std::nullopt;
    JsonReader run = reader.object("run");
    kept.settings = readSessionRun(run, kept.data, version);
    kept.isShown = reader.boolean("isShown");
    if (reader.has("position"))
        kept.position = readOwnPosition(reader, session.position);
    reader.end();
    return kept;
}

QStringList sessionVersions()
{
    QStringList versions;
    for (int version = 1; version <= sessionVersion; ++version)
        versions += QString::number(version);
    return versions;
}

/// Returns the number of colons outside of texts, which is the number of keys in JSON.
qsizetype keysWritten(const QByteArray &json)
{
    qsizetype keys = 0;
    bool isInText = false;
    bool isEscaped = false; // the next character is not what it looks like
    for (const char c : std::span(json.constData(), static_cast<std::size_t>(json.size()))) {
        if (isEscaped)
            isEscaped = false;
        else if (c == '\\')
            isEscaped = true;
        else if (c == '"')
            isInText = !isInText;
        else
            keys += !isInText && c == ':';
    }
    return keys;
}

/// Checks that the document is a session of a known version. Returns the problem if it is not.
std::optional<SessionError> refusedFormat(const QJsonDocument &document)
{
    const QJsonObject root = document.object();
    if (root.value(QStringLiteral("format")) != QStringLiteral("frontera-session"))
        return SessionError{.problem = SessionProblem::OtherFormat};
    const qint64 version = root.value(QStringLiteral("version")).toInteger(0);
    if (version > sessionVersion)
        return SessionError{.problem = SessionProblem::LaterVersion, .count = version};
    if (version < 1) {
        const QJsonValue value = root.value(QStringLiteral("version"));
        const QString literal =
            value.isString() ? u'"' + value.toString() + u'"' : shownJson(value);
        return SessionError{.problem = SessionProblem::UnknownWord,
                            .key = QStringLiteral("version"),
                            .text = literal,
                            .words = sessionVersions()};
    }
    return std::nullopt;
}

SessionError sessionUnopened(const Unopened &why)
{
    switch (why.reason) {
    case Unopened::Missing:
        return {.problem = SessionProblem::Missing};
    case Unopened::NotPermitted:
        return {.problem = SessionProblem::NotPermitted};
    case Unopened::IsFolder:
        return {.problem = SessionProblem::IsFolder};
    case Unopened::NotAFile:
        return {.problem = SessionProblem::NotAFile};
    case Unopened::Unreadable:
        break;
    }
    return {.problem = SessionProblem::Unreadable, .text = why.text};
}

} // namespace

std::variant<Session, SessionError> readSession(const QByteArray &bytes,
                                                const std::stop_token &stop)
{
    if (bytes.size() > sessionMostBytes)
        return SessionError{.problem = SessionProblem::TooLarge};
    QJsonParseError damage;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &damage);
    if (damage.error != QJsonParseError::NoError) {
        const QByteArray text = bytes.trimmed();
        if (!text.isEmpty() && text.front() != '{')
            return SessionError{.problem = SessionProblem::Foreign};
        // Where the end is missing, Qt's offset may lie beyond it.
        const qint64 last = std::max<qint64>(bytes.size(), 1);
        return SessionError{.problem = SessionProblem::Damaged,
                            .byte = std::clamp<qint64>(damage.offset + 1, 1, last)};
    }
    if (const std::optional<SessionError> refused = refusedFormat(document))
        return *refused;

    std::optional<SessionError> error;
    JsonReader root(document.object(), QString(), error);
    (void)root.value("format");
    const int version = root.value("version").toInt();
    Session session;
    JsonReader data = root.object("data");
    session.data = readSessionData(data, version, stop);
    if (error)
        return *error;
    session.position = root.whole("position");
    if (version == 1) {
        JsonReader settings = root.object("settings");
        session.settings = readFields(settings, usualModel().fields, session.data, version);
    } else {
        JsonReader run = root.object("run");
        session.settings = readSessionRun(run, session.data, version);
        session.digest = readDigest(root);
        session.kept = readKept(root, session, version, stop);
    }
    JsonReader view = root.object("view");
    session.view = readSessionView(view, session.data.givenCount(), version);
    root.end();
    if (!error && keysWritten(bytes) != root.keyCount())
        error = SessionError{.problem = SessionProblem::RepeatedKey};
    if (error)
        return *error;
    return session;
}

std::variant<Session, SessionError> readSessionFile(const QString &path,
                                                    const std::stop_token &stop)
{
    QFile file;
    if (const auto why = openRegularFile(file, path))
        return sessionUnopened(*why);
    // read() takes memory for all that is asked of it, whatever there is.
    const QByteArray bytes = file.read(std::min(file.size(), sessionMostBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return SessionError{.problem = SessionProblem::Unreadable, .text = file.errorString()};
    auto read = readSession(bytes, stop);
    if (auto *session = std::get_if<Session>(&read))
        return withWholePaths(*session, QFileInfo(path).absolutePath());
    return read;
}

} // namespace frontera
