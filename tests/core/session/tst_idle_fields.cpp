// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/models/models.h"
#include "core/session/field_json.h"
#include "core/session/session_file.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Sets a field to one of its values; `which` runs through them.
struct Turn
{
    Settings &settings;
    int which;

    void operator()(const NumberKind &kind) const
    {
        settings.*kind.member = Decimal(which % 2 == 0 ? 2 : 5, -1);
    }
    void operator()(const InputNumbersKind &kind) const
    {
        settings.*kind.member = {Decimal(which % 2), Decimal(-3, -1)};
    }
    void operator()(const FlagKind &kind) const { settings.*kind.member = which % 2 == 0; }
    void operator()(const ChoiceKind &kind) const
    {
        kind.setValue(settings,
                      kind.words[static_cast<std::size_t>(which) % kind.words.size()].value);
    }
    void operator()(const RowOrderKind &kind) const { settings.*kind.member = {3, 2, 1, 0}; }
    void operator()(const SeedKind &kind) const { settings.*kind.member = 7; }
    void operator()(const RangeKind &kind) const
    {
        settings.*kind.member = {Decimal(0), Decimal(1)};
    }
    void operator()(const UnitsKind &) const {}
};

/// Settings in which these two fields have values that are not the usual ones, in all ways.
std::vector<Settings> pairsOf(const Model &model, const Field &one, const Field &other)
{
    std::vector<Settings> all;
    for (int i = 0; i < 6; ++i) {
        for (int j = 0; j < 6; ++j) {
            Settings settings;
            settings.model = &model;
            settings.weights.resize(2);
            // A class at 0 and a dead zone are for targets −1 and +1.
            if (other.key == "deadZone")
                settings.targets = Targets::Bipolar;
            std::visit(Turn{settings, j}, other.kind);
            std::visit(Turn{settings, i}, one.kind);
            if (settings.order == Order::Chosen && settings.permutation.empty())
                settings.permutation = {1, 0, 3, 2};
            settings.useBias = settings.useBias && !settings.hasThreshold; // there is one of them
            all.push_back(settings);
        }
    }
    return all;
}

QJsonObject fileOf(const Settings &settings, int position = 0)
{
    const Session session{.data = gateDataset(XorGate), .settings = settings, .position = position};
    return QJsonDocument::fromJson(writeSession(session)).object();
}

} // namespace

/// Settings that have no effect beside others: what the command line refuses, no session has.
class tst_IdleFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNotWritten();
    void areReadAsUsual();
    void areReadAsUsualWhereEachFileHasThem();
};

/// Every pair of fields, with every value: the file is read as it was written, and the run is the
/// same.
void tst_IdleFields::areNotWritten()
{
    QSet<QByteArray> idle;
    int row = 0;
    for (const Model *model : models()) {
        for (const Field &one : model->fields) {
            for (const Field &other : model->fields) {
                for (const Settings &settings : pairsOf(*model, one, other)) {
                    const Settings written = withoutIdle(model->fields, settings);
                    for (const Field &field : model->fields) {
                        const FieldIdle *const because = idleOf(field, settings);
                        if (because == nullptr || agrees(field, *because, settings))
                            continue;
                        idle += QByteArray(field.key.data(), std::ssize(field.key)) + ' ' +
                                because->because.data();
                        QVERIFY(isUsual(field, written));
                    }
                    if (!isTried(row++))
                        continue;
                    const QByteArray bytes =
                        writeSession({.data = gateDataset(XorGate), .settings = settings});
                    const auto read = readSession(bytes);
                    QVERIFY2(std::holds_alternative<Session>(read), bytes);
                    QVERIFY2(std::get<Session>(read).settings == written, bytes);
                    QCOMPARE(writeSession(std::get<Session>(read)), bytes);
                }
            }
        }
    }
    for (const char *pair :
         {"biasInput useBias", "biasInput offset", "bias useBias", "bias offset", "bias start",
          "weights start", "startRange start", "startSeed start", "deadZone targets",
          "deadZone offset", "firesAtZero targets", "tie targets", "tie deadZone", "rule targets"})
        QVERIFY2(idle.contains(pair), pair);
}

/// A file may have a value that has no effect, which another one makes so: the session is the one
/// without it.
void tst_IdleFields::areReadAsUsual()
{
    int tried = 0;
    for (const Model *model : models()) {
        for (const Field &one : model->fields) {
            for (const Field &other : model->fields) {
                for (const Settings &settings : pairsOf(*model, one, other)) {
                    const FieldIdle *const idle = idleOf(one, settings);
                    if (one.since == 1 || idle == nullptr || agrees(one, *idle, settings) ||
                        isUsual(one, settings))
                        continue;
                    QJsonObject file = fileOf(settings);
                    if (file[u"version"].toInt() < 2)
                        continue; // it has no place for this
                    QJsonObject run = file[u"run"].toObject();
                    QJsonObject values = run[u"settings"].toObject();
                    const QString key = QString::fromLatin1(one.key.data(), std::ssize(one.key));
                    values[key] = writtenFields(model->fields, settings, 2, 2)[key];
                    run[u"settings"_s] = values;
                    file[u"run"_s] = run;
                    const QByteArray bytes = QJsonDocument(file).toJson();
                    const auto read = readSession(bytes);
                    QVERIFY2(std::holds_alternative<Session>(read), bytes);
                    QVERIFY2(std::get<Session>(read).settings ==
                                 withoutIdle(model->fields, settings),
                             bytes);
                    ++tried;
                }
            }
        }
    }
    QVERIFY(tried > 20);
}

/// Files of before have them: what has no effect is read as the usual value.
void tst_IdleFields::areReadAsUsualWhereEachFileHasThem()
{
    QJsonObject file = fileOf(Settings());
    QCOMPARE(file[u"version"].toInt(), 1);
    QJsonObject values = file[u"settings"].toObject();
    values[u"useBias"_s] = false;
    values[u"bias"_s] = u"0.5"_s;
    file[u"settings"_s] = values;
    const auto read = readSession(QJsonDocument(file).toJson());
    QVERIFY(std::holds_alternative<Session>(read));
    QVERIFY(!std::get<Session>(read).settings.useBias);
    QVERIFY(std::get<Session>(read).settings.bias.isZero());
}

FRONTERA_TEST(tst_IdleFields)
#include "tst_idle_fields.moc"
