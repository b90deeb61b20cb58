// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/models/model.h"
#include "core/record/reading.h"
#include "core/session/session_file.h"
#include "core/session/state_digest.h"
#include "core/session/whole_file.h"
#include "core/settings/field.h"
#include "tests/core/literals.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <ctime>
#include <numeric>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return std::uniform_int_distribution(0, most)(random);
}

/// A decimal of any size and any number of digits that a literal may have.
Decimal anyDecimal(Random &random)
{
    if (upTo(random, 4) == 0)
        return Decimal(upTo(random, 2) - 1);
    qint64 digits = 0;
    for (int i = upTo(random, 17); i >= 0; --i)
        digits = digits * 10 + upTo(random, 9);
    const Decimal number(upTo(random, 1) == 0 ? digits : -digits,
                         upTo(random, 9) == 0 ? upTo(random, 540) - 280 : -upTo(random, 6));
    // What is no literal is not in a session.
    return Decimal::parse(number.toString()).value_or(Decimal(1, -1));
}

QString anyName(Random &random, int number)
{
    static const QStringList names = {u"x"_s, u"ancho del pétalo"_s, u"\"quoted\" \\ : {"_s,
                                      u"数 📈"_s, u"line\nend\t\x01"_s};
    return names[upTo(random, static_cast<int>(names.size()) - 1)] + QString::number(number);
}

std::vector<Decimal> anyDecimals(Random &random, int count)
{
    std::vector<Decimal> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(anyDecimal(random));
    return numbers;
}

Settings anySettings(Random &random, int inputs, int rows)
{
    Settings settings;
    const Decimal rate = anyDecimal(random);
    settings.rate = rate.sign() > 0 ? rate : Decimal(1, -1);
    settings.weights = anyDecimals(random, inputs);
    settings.bias = anyDecimal(random);
    settings.useBias = upTo(random, 1) == 0;
    settings.firesAtZero = upTo(random, 1) == 0;
    settings.targets = upTo(random, 1) == 0 ? Targets::ZeroOne : Targets::Bipolar;
    settings.hasThreshold = !settings.useBias && upTo(random, 1) == 0;
    settings.threshold = anyDecimal(random);
    const Decimal zone = anyDecimal(random);
    settings.deadZone = zone.sign() < 0 ? -zone : zone;
    settings.tie = static_cast<BipolarTie>(upTo(random, 2));
    settings.rule = static_cast<LearningRule>(upTo(random, 1));
    settings.arithmetic = upTo(random, 1) == 0 ? Arithmetic::Exact : Arithmetic::Float;
    settings.order = static_cast<Order>(upTo(random, 4));
    if (settings.order == Order::Chosen || upTo(random, 1) == 0) {
        settings.permutation.resize(static_cast<std::size_t>(rows));
        std::iota(settings.permutation.begin(), settings.permutation.end(), 0);
        std::ranges::shuffle(settings.permutation, random);
    }
    settings.seed = (std::uint64_t{random()} << 32) + random();
    settings.start = static_cast<Start>(upTo(random, 1));
    const Decimal from = anyDecimal(random);
    const Decimal to = anyDecimal(random);
    if (from != to)
        settings.startRange = from < to ? NumberRange{from, to} : NumberRange{to, from};
    settings.startSeed = random();
    settings.update = static_cast<Update>(upTo(random, 2));
    settings.schedule = static_cast<Schedule>(upTo(random, 2));
    return withoutIdle(usualModel().fields, settings); // tst_idle_fields has the others
}

Session anySession(Random &random)
{
    const int inputs = upTo(random, 9) == 0 ? Dataset::mostInputs : 1 + upTo(random, 4);
    const int rows = 1 + upTo(random, 30);
    std::vector<QString> names;
    for (int i = 0; i < inputs; ++i)
        names.push_back(anyName(random, i));
    std::vector<int> targets;
    for (int i = 0; i < rows; ++i)
        targets.push_back(upTo(random, 1));
    Session session;
    session.data = Dataset(anyName(random, 1), names, anyDecimals(random, inputs * rows), targets,
                           {anyName(random, 1), anyName(random, 2)});
    session.settings = anySettings(random, inputs, rows);
    session.position = upTo(random, 4) == 0 ? Session::mostPosition : upTo(random, 1'000'000);
    for (const QString &panel : SessionView::panels()) {
        if (upTo(random, 1) == 0)
            session.view.open += panel;
    }
    if (upTo(random, 1) == 0) {
        SessionView::Plane plane{.across = upTo(random, inputs - 1),
                                 .at = anyDecimals(random, inputs)};
        if (inputs > 1)
            plane.up = (plane.across + 1) % inputs;
        session.view.plane = plane;
    }
    session.view.turn = std::uniform_real_distribution(-180.0, 180.0)(random);
    session.view.tilt = std::uniform_real_distribution(-90.0, 90.0)(random);
    if (upTo(random, 1) == 0) {
        const bool isOther = upTo(random, 1) == 0;
        const Dataset data = isOther ? gateDataset(upTo(random, 15)) : session.data;
        session.kept =
            KeptRun{data, anySettings(random, data.inputCount(), data.observationCount()), isOther};
        if (upTo(random, 1) == 0 && session.position < Session::mostPosition)
            session.kept->position = session.position + 1 + upTo(random, 1'000);
    }
    if (upTo(random, 3) > 0)
        session.digest = QString::number(random(), 16).rightJustified(16, u'0');
    return session;
}

SessionError errorOf(const std::variant<Session, SessionError> &result)
{
    const auto *error = std::get_if<SessionError>(&result);
    return error != nullptr ? *error : SessionError{.key = u"(no error)"_s};
}

/// XOR, with a rate of 0.1, at step 3.
Session xorSession()
{
    Session session{.data = gateDataset(XorGate), .position = 3};
    session.settings.weights.resize(2);
    session.view.open = {u"why"_s};
    session.view.plane = SessionView::Plane{.across = 0, .up = 1, .at = {Decimal(), Decimal()}};
    return session;
}

QByteArray xorFile()
{
    return writeSession(xorSession());
}

/// The same beside AND.
QByteArray comparedFile()
{
    Session session = xorSession();
    session.kept = KeptRun{.data = gateDataset(AndGate), .settings = session.settings};
    session.digest = u"0123456789abcdef"_s;
    return writeSession(session);
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void secondVersion();
    void laterSettings();
    void lowestVersion();
    void planeWithoutFixedValues();
    void ownPositionOfTheCompared();
    void keptDataStandOnce();
    void digests();
    void roundTrip();
    void examplesRoundTrip();
    void missingWeightsAreZero();
    void damaged_data();
    void damaged();
    void foreign_data();
    void foreign();
    void refused_data();
    void refused();
    void comparedRefused_data();
    void comparedRefused();
    void cutShort();
    void changedAnywhere();
    void files();
    void failedSaveKeepsTheFile();
    void fullDiskKeepsTheFile();
    void large();
    void longLists_data();
    void longLists();
};

/// The format is fixed: files of today are to be read for ever.
void tst_Session::text()
{
    const QByteArray expected = R"({
    "data": {
        "inputs": [
            "x1",
            "x2"
        ],
        "labels": [
            "0",
            "1"
        ],
        "name": "xor",
        "targets": "0110",
        "values": [
            "0 0",
            "0 1",
            "1 0",
            "1 1"
        ]
    },
    "format": "frontera-session",
    "position": 3,
    "settings": {
        "bias": "0",
        "firesAtZero": true,
        "order": "given",
        "permutation": [
        ],
        "rate": "0.1",
        "seed": "1",
        "targets": "01",
        "useBias": true,
        "weights": "0 0"
    },
    "version": 1,
    "view": {
        "open": [
            "why"
        ],
        "plane": {
            "across": 1,
            "at": "0 0",
            "up": 2
        },
        "tilt": 0,
        "turn": 0
    }
}
)";
    QCOMPARE(xorFile(), expected);
}

/// So is that of version 2, with the compared run and the digest of the state.
void tst_Session::secondVersion()
{
    const QByteArray expected = R"({
    "compared": {
        "data": {
            "inputs": [
                "x1",
                "x2"
            ],
            "labels": [
                "0",
                "1"
            ],
            "name": "and",
            "targets": "0001",
            "values": [
                "0 0",
                "0 1",
                "1 0",
                "1 1"
            ]
        },
        "isShown": true,
        "run": {
            "model": "perceptron",
            "settings": {
                "bias": "0",
                "firesAtZero": true,
                "order": "given",
                "permutation": [
                ],
                "rate": "0.1",
                "seed": "1",
                "targets": "01",
                "useBias": true,
                "weights": "0 0"
            }
        }
    },
    "data": {
        "inputs": [
            "x1",
            "x2"
        ],
        "labels": [
            "0",
            "1"
        ],
        "name": "xor",
        "targets": "0110",
        "values": [
            "0 0",
            "0 1",
            "1 0",
            "1 1"
        ]
    },
    "digest": "0123456789abcdef",
    "format": "frontera-session",
    "position": 3,
    "run": {
        "model": "perceptron",
        "settings": {
            "bias": "0",
            "firesAtZero": true,
            "order": "given",
            "permutation": [
            ],
            "rate": "0.1",
            "seed": "1",
            "targets": "01",
            "useBias": true,
            "weights": "0 0"
        }
    },
    "version": 2,
    "view": {
        "open": [
            "why"
        ],
        "plane": {
            "across": 1,
            "at": "0 0",
            "up": 2
        },
        "tilt": 0,
        "turn": 0
    }
}
)";
    QCOMPARE(comparedFile(), expected);
}

/// What version 1 holds is written so, for programs that know no other.
/// A range whose second number is not larger is refused, and so is a word of later versions.
void tst_Session::laterSettings()
{
    Session session{gateDataset(AndGate)};
    session.settings.start = Start::Drawn;
    session.settings.startRange = {Decimal(-1), Decimal(2)};
    session.settings.weights.resize(2);
    session.settings.order = Order::Drawn;
    const QByteArray bytes = writeSession(session);
    const auto readBack = readSession(bytes);
    QVERIFY(std::get<Session>(readBack) == session);
    for (const char *wrong : {"\"2 -1\"", "\"2 2\""}) {
        QByteArray changed = bytes;
        changed.replace("\"-1 2\"", wrong);
        QVERIFY(changed != bytes);
        const auto refused = readSession(changed);
        const SessionError error = std::get<SessionError>(refused);
        QCOMPARE(error.problem, SessionProblem::NotARange);
        QCOMPARE(error.key, u"run.settings.startRange"_s);
    }
    Session drawn{gateDataset(AndGate)};
    drawn.settings.order = Order::Drawn;
    QVERIFY(writeSession(drawn).contains("\"version\": 2"));
    QByteArray first = writeSession(Session{gateDataset(AndGate)});
    first.replace("\"order\": \"given\"", "\"order\": \"drawn\"");
    const auto refused = readSession(first);
    QCOMPARE(std::get<SessionError>(refused).problem, SessionProblem::UnknownWord);
}

void tst_Session::lowestVersion()
{
    Session session = xorSession();
    QVERIFY(writeSession(session).contains("\"version\": 1"));
    session.digest = u"0123456789abcdef"_s;
    QVERIFY(writeSession(session).contains("\"version\": 2"));
    const auto read = readSession(writeSession(session));
    QCOMPARE(errorOf(read).key, u"(no error)"_s);
    QVERIFY(std::get<Session>(read) == session);
    session.digest.clear();
    session.kept = KeptRun{.data = session.data};
    QVERIFY(writeSession(session).contains("\"version\": 2"));
    // A digest may be missing, and is none then.
    const auto without = readSession(writeSession(session));
    QCOMPARE(errorOf(without).key, u"(no error)"_s);
    QCOMPARE(std::get<Session>(without).digest, QString());
    QCOMPARE(versionFor(session), 2);
    QCOMPARE(versionFor(xorSession()), 1);
}

/// Squares have no fixed values; the first version knows slices alone.
void tst_Session::planeWithoutFixedValues()
{
    Session session = xorSession();
    session.view.plane = SessionView::Plane{.across = 1, .up = 0};
    QCOMPARE(versionFor(session), 2);
    const QByteArray bytes = writeSession(session);
    QVERIFY(bytes.contains("\"at\": null"));
    const auto read = readSession(bytes);
    QCOMPARE(errorOf(read).key, u"(no error)"_s);
    QVERIFY(std::get<Session>(read) == session);
    QByteArray old = writeSession(xorSession());
    QVERIFY(old.contains("\"at\": \"0 0\""));
    old.replace("\"at\": \"0 0\"", "\"at\": null");
    QCOMPARE(errorOf(readSession(old)).key, u"view.plane.at"_s);
}

/// A compared run that has gone on alone has a step of its own in the file, beyond the session's;
/// the key is missing otherwise.
void tst_Session::ownPositionOfTheCompared()
{
    QVERIFY(!comparedFile().contains("        \"position\""));
    Session session = xorSession();
    session.kept = KeptRun{.data = gateDataset(AndGate), .settings = session.settings};
    session.kept->position = 34;
    const QByteArray file = writeSession(session);
    QVERIFY(file.contains("        \"position\": 34"));
    const auto read = readSession(file);
    QCOMPARE(errorOf(read).key, u"(no error)"_s);
    QVERIFY(std::get<Session>(read) == session);
    const std::pair<QByteArray, SessionProblem> wrong[] = {
        {"3", SessionProblem::NotBeyond},     {"0", SessionProblem::NotBeyond},
        {"-1", SessionProblem::NotWhole},     {"34.5", SessionProblem::NotWhole},
        {"\"34\"", SessionProblem::NotWhole}, {"null", SessionProblem::NotWhole}};
    for (const auto &[value, problem] : wrong) {
        QByteArray other = file;
        const SessionError error = errorOf(readSession(other.replace("34", value)));
        QCOMPARE(error.key, u"compared.position"_s);
        QCOMPARE(error.problem, problem);
    }
}

/// Data of both runs stand in the file once; where they stand twice they are taken too.
void tst_Session::keptDataStandOnce()
{
    Session session = xorSession();
    session.kept = KeptRun{.data = session.data, .settings = session.settings, .isShown = false};
    session.kept->settings.rate = Decimal(1);
    session.digest = u"0123456789abcdef"_s;
    QByteArray file = writeSession(session);
    QCOMPARE(file.count("\"xor\""), 1);
    QVERIFY(std::get<Session>(readSession(file)) == session);
    const qsizetype begin = file.indexOf("    \"data\": {") + 12;
    const QByteArray data = file.sliced(begin, file.indexOf("    \"digest\"") - begin - 2);
    file.replace("\"data\": null", "\"data\": " + data);
    QCOMPARE(file.count("\"xor\""), 2);
    const auto read = readSession(file);
    QCOMPARE(errorOf(read).key, u"(no error)"_s);
    QVERIFY(std::get<Session>(read) == session);
}

/// The digest is of the numbers, not of how they are held; echo -n "0.5 -2 1" | sha256sum.
void tst_Session::digests()
{
    const auto digest = [](const Number &w1, const Number &w2, const Number &b) {
        UnitReading unit;
        unit.links = {{{}, {}, w1}, {{}, {}, w2}};
        unit.bias = {{}, {}, b};
        return digestOf(Reading{{}, {unit}, {}});
    };
    const QString state = digest(number(u"0.5"), number(u"-2"), number(u"1"));
    QCOMPARE(state, u"6b98f94924e9bb56"_s);
    QCOMPARE(digest(Decimal(500, -3), Decimal(-20, -1), Decimal(100, -2)), state);
    QCOMPARE(digest(0.5, -2.0, 1.0), state);
    QVERIFY(digest(number(u"0.5"), number(u"-2"), number(u"1.0000000001")) != state);
    QVERIFY(digest(number(u"-2"), number(u"0.5"), number(u"1")) != state);
    // A unit without a bias has 0.
    UnitReading unit;
    const QString without = digestOf(Reading{{}, {unit}, {}});
    unit.bias = LinkReading{{}, {}, Decimal(0)};
    QCOMPARE(digestOf(Reading{{}, {unit}, {}}), without);
}

void tst_Session::roundTrip()
{
    Random random(20261126);
    for (int i = 0; i < 1'000; ++i) {
        const Session session = anySession(random);
        const QByteArray bytes = writeSession(session);
        const auto result = readSession(bytes);
        QCOMPARE(errorOf(result).key, u"(no error)"_s);
        const auto &read = std::get<Session>(result);
        QVERIFY(read == session);
        QCOMPARE(writeSession(read), bytes);
    }
}

void tst_Session::examplesRoundTrip()
{
    for (const ExampleFacts &facts : examples()) {
        Session session{.data = exampleDataset(facts.example, 3)};
        session.settings.weights.resize(static_cast<std::size_t>(session.data.inputCount()));
        const auto result = readSession(writeSession(session));
        QCOMPARE(errorOf(result).key, u"(no error)"_s);
        QVERIFY(std::get<Session>(result) == session);
    }
}

void tst_Session::missingWeightsAreZero()
{
    Session one{.data = gateDataset(AndGate)};
    one.settings.weights = {number(u"0.50")};
    Session other = one;
    other.settings.weights = {number(u"0.5"), Decimal()};
    QCOMPARE(writeSession(one), writeSession(other));
    QVERIFY(withAllWeights(one.settings, 2) == other.settings);
}

void tst_Session::damaged_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<qint64>("byte"); // 0: somewhere
    const QByteArray file = xorFile();
    QTest::newRow("NaN") << QByteArray("\"position\": 3") << QByteArray("\"position\": NaN")
                         << qint64{0};
    QTest::newRow("1e999") << QByteArray("\"position\": 3") << QByteArray("\"position\": 1e999")
                           << qint64{0};
    QTest::newRow("trailing") << QByteArray("}\n}\n") << QByteArray("}\n}\nx")
                              << qint64{file.size() + 1};
    QTest::newRow("no colon") << QByteArray("\"format\":") << QByteArray("\"format\"")
                              << qint64{file.indexOf("\"format\":") + 10};
    QTest::newRow("not UTF-8") << QByteArray("\"xor\"") << QByteArray("\"x\xffr\"") << qint64{0};
    QTest::newRow("empty") << file << QByteArray() << qint64{0};
}

void tst_Session::damaged()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, instead);
    QFETCH(qint64, byte);
    QByteArray file = xorFile();
    QVERIFY(file.contains(there));
    file.replace(there, instead);
    const SessionError error = errorOf(readSession(file));
    QCOMPARE(error.problem, SessionProblem::Damaged);
    QVERIFY(error.byte >= 1 && error.byte <= file.size() + 1);
    if (byte > 0)
        QVERIFY2(std::abs(error.byte - byte) <= 2, qPrintable(QString::number(error.byte)));
}

void tst_Session::foreign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0", 9);
    QTest::newRow("data") << QByteArray("x1,x2,t\n0,0,0\n1,1,1\n");
    QTest::newRow("words") << QByteArray("\n hello");
    QTest::newRow("a number") << QByteArray("17,");
}

void tst_Session::foreign()
{
    QFETCH(QByteArray, bytes);
    const SessionError expected{.problem = SessionProblem::Foreign};
    QCOMPARE(errorOf(readSession(bytes)), expected);
}

void tst_Session::refused_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<SessionError>("expected");
    const auto row = [](const char *there, const char *instead, const SessionError &expected) {
        QTest::addRow("%s", instead) << QByteArray(there) << QByteArray(instead) << expected;
    };
    using P = SessionProblem;
    row("\"frontera-session\"", "\"other\"", {.problem = P::OtherFormat});
    row("\"version\": 1", "\"version\": 7", {.problem = P::LaterVersion, .count = 7});
    row("\"version\": 1", "\"version\": 0",
        {.problem = P::UnknownWord,
         .key = u"version"_s,
         .text = u"0"_s,
         .words = {u"1"_s, u"2"_s}});
    row("\"version\": 1", "\"version\": \"1\"",
        {.problem = P::UnknownWord,
         .key = u"version"_s,
         .text = u"\"1\""_s,
         .words = {u"1"_s, u"2"_s}});

    row("\"rate\"", "\"räte\"", {.problem = P::MissingKey, .key = u"settings.rate"_s});
    row("\"position\": 3,", "", {.problem = P::MissingKey, .key = u"position"_s});
    row("\"position\": 3,", "\"position\": 3, \"colour\": {\"a\": 1},",
        {.problem = P::UnknownKey, .key = u"colour"_s});
    row("\"position\": 3,", "\"position\": 3, \"\": 1,",
        {.problem = P::UnknownKey, .key = u"\"\""_s});
    row("\"across\": 1", "\"across\": 1, \"tilt\": 2",
        {.problem = P::UnknownKey, .key = u"view.plane.tilt"_s});
    row("\"position\": 3,", "\"position\": 4, \"position\": 3,", {.problem = P::RepeatedKey});
    row("\"tilt\": 0", "\"tilt\": 1, \"tilt\": 0", {.problem = P::RepeatedKey});

    row("\"position\": 3", "\"position\": \"3\"",
        {.problem = P::NotWhole, .key = u"position"_s, .text = u"3"_s});
    row("\"position\": 3", "\"position\": -3",
        {.problem = P::NotWhole, .key = u"position"_s, .text = u"-3"_s});
    row("\"position\": 3", "\"position\": 1.5",
        {.problem = P::NotWhole, .key = u"position"_s, .text = u"1.5"_s});
    row("\"position\": 3", "\"position\": 9007199254740992",
        {.problem = P::NotWhole, .key = u"position"_s, .text = u"9007199254740992"_s});
    row("\"useBias\": true", "\"useBias\": 1",
        {.problem = P::NotTrueOrFalse, .key = u"settings.useBias"_s, .text = u"1"_s});
    row("\"rate\": \"0.1\"", "\"rate\": 0.1",
        {.problem = P::NotAText, .key = u"settings.rate"_s, .text = u"0.1"_s});
    row("\"0110\"", "[0, 1, 1, 0]",
        {.problem = P::NotAText, .key = u"data.targets"_s, .text = u"[0,1,1,0]"_s});
    row("\"permutation\": [\n        ]", "\"permutation\": null",
        {.problem = P::NotAList, .key = u"settings.permutation"_s, .text = u"null"_s});
    row("\"view\": {", "\"view\": 3, \"views\": {",
        {.problem = P::NotAnObject, .key = u"view"_s, .text = u"3"_s});

    row("\"rate\": \"0.1\"", "\"rate\": \"0,1\"",
        {.problem = P::NotANumber, .key = u"settings.rate"_s, .text = u"0,1"_s});
    row("\"rate\": \"0.1\"", "\"rate\": \"nan\"",
        {.problem = P::NotANumber, .key = u"settings.rate"_s, .text = u"nan"_s});
    row("\"rate\": \"0.1\"", "\"rate\": \"\"", {.problem = P::Empty, .key = u"settings.rate"_s});
    row("\"rate\": \"0.1\"", "\"rate\": \"1e999\"",
        {.problem = P::OutOfRange, .key = u"settings.rate"_s, .text = u"1e999"_s});
    row("\"rate\": \"0.1\"", "\"rate\": \"0.1234567890123456789\"",
        {.problem = P::TooManyDigits,
         .key = u"settings.rate"_s,
         .text = u"0.1234567890123456789"_s});
    row("\"rate\": \"0.1\"", "\"rate\": \"-2\"",
        {.problem = P::NotPositive, .key = u"settings.rate"_s, .text = u"-2"_s});
    row("\"rate\": \"0.1\"", "\"rate\": \"0\"",
        {.problem = P::NotPositive, .key = u"settings.rate"_s, .text = u"0"_s});
    row("\"bias\": \"0\"", "\"bias\": \"zero\"",
        {.problem = P::NotANumber, .key = u"settings.bias"_s, .text = u"zero"_s});
    row("\"weights\": \"0 0\"", "\"weights\": \"0 0 0\"",
        {.problem = P::WrongCount,
         .key = u"settings.weights"_s,
         .text = u"0 0 0"_s,
         .count = 3,
         .rightCount = 2});
    row("\"weights\": \"0 0\"", "\"weights\": \"\"",
        {.problem = P::WrongCount, .key = u"settings.weights"_s, .count = 0, .rightCount = 2});
    row("\"weights\": \"0 0\"", "\"weights\": \"0 a\"",
        {.problem = P::NotANumber, .key = u"settings.weights"_s, .text = u"a"_s});
    row("\"seed\": \"1\"", "\"seed\": \"18446744073709551616\"",
        {.problem = P::NotASeed, .key = u"settings.seed"_s, .text = u"18446744073709551616"_s});
    row("\"order\": \"given\"", "\"order\": \"chosen\"",
        {.problem = P::NotPermutation, .key = u"settings.permutation"_s, .count = 4});
    for (const char *wrong : {"[1, 2, 3]", "[1, 2, 3, 3]", "[0, 1, 2, 3]", "[1, 2, 3, 4294967300]",
                              "[1, 2, 3, \"4\"]"}) {
        row("\"permutation\": [\n        ]",
            qPrintable(u"\"permutation\": %1"_s.arg(QLatin1String(wrong))),
            {.problem = P::NotPermutation, .key = u"settings.permutation"_s, .count = 4});
    }
    row("\"order\": \"given\"", "\"order\": \"random\"",
        {.problem = P::UnknownWord,
         .key = u"settings.order"_s,
         .text = u"random"_s,
         .words = {u"given"_s, u"chosen"_s, u"shuffled"_s}});
    row("\"targets\": \"01\"", "\"targets\": \"-1\"",
        {.problem = P::UnknownWord,
         .key = u"settings.targets"_s,
         .text = u"-1"_s,
         .words = {u"01"_s, u"bipolar"_s}});

    row("\"0110\"", "\"0120\"",
        {.problem = P::NotTargets, .key = u"data.targets"_s, .entry = 3, .text = u"2"_s});
    row("\"0110\"", "\"011\"",
        {.problem = P::WrongCount, .key = u"data.targets"_s, .count = 3, .rightCount = 4});
    row("\"1 0\",", "\"1 0 0\",",
        {.problem = P::WrongCount,
         .key = u"data.values"_s,
         .entry = 3,
         .text = u"1 0 0"_s,
         .count = 3,
         .rightCount = 2});
    row("\"1 0\",", "\"1 O\",",
        {.problem = P::NotANumber, .key = u"data.values"_s, .entry = 3, .text = u"O"_s});
    row("\"1 0\",", "10,",
        {.problem = P::NotAText, .key = u"data.values"_s, .entry = 3, .text = u"10"_s});
    row("\"x2\"", "\"x1\"",
        {.problem = P::Repeated, .key = u"data.inputs"_s, .entry = 2, .text = u"x1"_s});
    row("\"x2\"", "\"\"", {.problem = P::Empty, .key = u"data.inputs"_s, .entry = 2});
    row("\"x2\"", "2",
        {.problem = P::NotAText, .key = u"data.inputs"_s, .entry = 2, .text = u"2"_s});
    row("\"x2\"", "\"x2\", \"x3\"",
        {.problem = P::WrongCount,
         .key = u"data.values"_s,
         .entry = 1,
         .text = u"0 0"_s,
         .count = 2,
         .rightCount = 3});
    row("\"0\",\n            \"1\"", "\"0\"",
        {.problem = P::WrongCount, .key = u"data.labels"_s, .count = 1, .rightCount = 2});

    row("\"why\"", "\"what\"",
        {.problem = P::UnknownWord,
         .key = u"view.open"_s,
         .text = u"what"_s,
         .words = SessionView::panels()});
    row("\"why\"", "\"why\", \"why\"",
        {.problem = P::Repeated, .key = u"view.open"_s, .entry = 2, .text = u"why"_s});
    row("\"across\": 1", "\"across\": 3",
        {.problem = P::NotAnInput, .key = u"view.plane.across"_s, .text = u"3"_s, .count = 2});
    row("\"up\": 2", "\"up\": 1",
        {.problem = P::NotAnInput, .key = u"view.plane.up"_s, .text = u"1"_s, .count = 2});
    row("\"up\": 2", "\"up\": null",
        {.problem = P::NotWhole, .key = u"view.plane.up"_s, .text = u"null"_s});
    row("\"tilt\": 0", "\"tilt\": 91",
        {.problem = P::NotAnAngle, .key = u"view.tilt"_s, .text = u"91"_s, .count = 90});
    row("\"turn\": 0", "\"turn\": \"0\"",
        {.problem = P::NotAnAngle, .key = u"view.turn"_s, .text = u"0"_s, .count = 360});
}

void tst_Session::refused()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, instead);
    QFETCH(SessionError, expected);
    QByteArray file = xorFile();
    const qsizetype at = file.indexOf(there);
    QVERIFY(at >= 0);
    file.replace(at, there.size(), instead);
    const SessionError error = errorOf(readSession(file));
    QCOMPARE(error.problem, expected.problem);
    QCOMPARE(error.key, expected.key);
    QCOMPARE(error.text, expected.text);
    QCOMPARE(error.entry, expected.entry);
    QVERIFY(error == expected);
}

void tst_Session::comparedRefused_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<SessionError>("expected");
    const auto row = [](const char *there, const char *instead, const SessionError &expected) {
        QTest::addRow("%s", instead) << QByteArray(there) << QByteArray(instead) << expected;
    };
    using P = SessionProblem;
    row("\"version\": 2", "\"version\": 3", {.problem = P::LaterVersion, .count = 3});
    row("\"version\": 2", "\"version\": 1", {.problem = P::MissingKey, .key = u"settings"_s});
    row("\"position\": 3,", "\"position\": 3, \"settings\": {},",
        {.problem = P::UnknownKey, .key = u"settings"_s});
    row("\"digest\": \"0123456789abcdef\",", "", {.problem = P::MissingKey, .key = u"digest"_s});
    for (const char *wrong : {"", "0123456789abcde", "0123456789abcdefa", "0123456789ABCDEF"}) {
        row("\"0123456789abcdef\"", qPrintable(u'"' + QLatin1String(wrong) + u'"'),
            {.problem = P::NotADigest,
             .key = u"digest"_s,
             .text = QLatin1String(wrong),
             .count = 16});
    }
    row("\"0123456789abcdef\"", "3", {.problem = P::NotAText, .key = u"digest"_s, .text = u"3"_s});
    row("\"compared\": {", "\"compared\": 3, \"other\": {",
        {.problem = P::NotAnObject, .key = u"compared"_s, .text = u"3"_s});
    row("\"isShown\": true,", "", {.problem = P::MissingKey, .key = u"compared.isShown"_s});
    row("\"isShown\": true", "\"isShown\": 1",
        {.problem = P::NotTrueOrFalse, .key = u"compared.isShown"_s, .text = u"1"_s});
    row("\"isShown\": true", "\"isShown\": true, \"isshown\": true",
        {.problem = P::UnknownKey, .key = u"compared.isshown"_s});
    row("\"isShown\": true", "\"isShown\": true, \"isShown\": true", {.problem = P::RepeatedKey});
    row("\"0001\"", "\"0002\"",
        {.problem = P::NotTargets, .key = u"compared.data.targets"_s, .entry = 4, .text = u"2"_s});
    row("\"perceptron\"", "\"network\"",
        {.problem = P::UnknownWord,
         .key = u"run.model"_s,
         .text = u"network"_s,
         .words = {u"perceptron"_s, u"gates"_s}});
    row("\"rate\": \"0.1\"", "\"rate\": \"-1\"",
        {.problem = P::NotPositive, .key = u"run.settings.rate"_s, .text = u"-1"_s});
    row("\"weights\": \"0 0\"", "\"weights\": \"0 0\", \"depth\": 1",
        {.problem = P::UnknownKey, .key = u"run.settings.depth"_s});
}

/// Version 2 is read as strictly as version 1.
void tst_Session::comparedRefused()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, instead);
    QFETCH(SessionError, expected);
    QByteArray file = comparedFile();
    // The present run is the last; what only the compared one has is found all the same.
    const qsizetype at = file.lastIndexOf(there);
    QVERIFY(at >= 0);
    file.replace(at, there.size(), instead);
    const SessionError error = errorOf(readSession(file));
    QCOMPARE(error.problem, expected.problem);
    QCOMPARE(error.key, expected.key);
    QCOMPARE(error.text, expected.text);
    QVERIFY(error == expected);
}

/// However much of a file is missing, it is refused.
void tst_Session::cutShort()
{
    for (const QByteArray &file : {xorFile(), comparedFile()}) {
        for (qsizetype size = 0; size < file.size() - 1; ++size)
            QCOMPARE(errorOf(readSession(file.first(size))).problem, SessionProblem::Damaged);
    }
}

/// Whatever is changed in a file, what is read from it means itself: it is written as it is read.
void tst_Session::changedAnywhere()
{
    Random random(7);
    int taken = 0;
    for (int i = 0; i < 5'000; ++i) { // tests/fuzz looks for longer
        QByteArray file = i % 2 == 0 ? xorFile() : comparedFile();
        for (int change = upTo(random, 2); change >= 0; --change) {
            static const QByteArray pieces[] = {"0", "1", "-",    "\"",    ",",    "[",  "]", "{",
                                                "}", " ", "null", "1e999", "\xff", "\\", ":", "9"};
            const int at = upTo(random, static_cast<int>(file.size()) - 1);
            const QByteArray &piece = pieces[upTo(random, static_cast<int>(std::size(pieces)) - 1)];
            file.replace(at, upTo(random, 3), piece);
        }
        const auto result = readSession(file);
        const auto *session = std::get_if<Session>(&result);
        if (session == nullptr) {
            const SessionError &error = std::get<SessionError>(result);
            QVERIFY(error.byte >= 0 && error.byte <= file.size() + 1);
            continue;
        }
        ++taken;
        const auto again = readSession(writeSession(*session));
        QVERIFY(std::get<Session>(again) == *session);
    }
    QVERIFY(taken > 25); // some changes are other numbers and names
}

void tst_Session::files()
{
    const QTemporaryDir folder;
    QCOMPARE(errorOf(readSessionFile(folder.filePath(u"none"_s))).problem, SessionProblem::Missing);
    QCOMPARE(errorOf(readSessionFile(folder.path())).problem, SessionProblem::IsFolder);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(errorOf(readSessionFile(pipe)).problem, SessionProblem::NotAFile);
    const QString path = folder.filePath(u"ñ.frontera"_s);
    QVERIFY(!writeWhole(path, xorFile()));
    QVERIFY(std::holds_alternative<Session>(readSessionFile(path)));
    QFile sparse(folder.filePath(u"large"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(sessionMostBytes + 1));
    sparse.close();
    QCOMPARE(errorOf(readSessionFile(sparse.fileName())).problem, SessionProblem::TooLarge);
}

/// Where a file cannot be written, the one that was there can still be read, through a link too.
void tst_Session::failedSaveKeepsTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"xor.frontera"_s);
    const QString link = folder.filePath(u"link.frontera"_s);
    QVERIFY(!writeWhole(path, xorFile()));
    QVERIFY(QFile::link(path, link));
    QCOMPARE(writeWhole(link + u"/below"_s, xorFile()), WriteError::MissingFolder);
    QVERIFY(!writeWhole(link, xorFile()));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(path), xorFile());
}

/// The largest size of a file stands for a full disk.
void tst_Session::fullDiskKeepsTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"xor.frontera"_s);
    QVERIFY(!writeWhole(path, xorFile()));
    Random random(1);
    QByteArray other;
    while (other.size() < 3'000)
        other = writeSession(anySession(random));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit little = before;
    little.rlim_cur = 2'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const std::optional<WriteError> error = writeWhole(path, other);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(error, WriteError::NoSpace);
    QCOMPARE(contentOf(path), xorFile());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"xor.frontera"_s});
}

void tst_Session::large()
{
    constexpr int rows = 60'000;
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        values.emplace_back(row, -3);
        values.emplace_back(-row, -2);
        targets.push_back(row % 2);
    }
    Session session{.data = Dataset(u"large"_s, {u"a"_s, u"b"_s}, values, targets)};
    session.settings.weights.resize(2);
    const QByteArray bytes = writeSession(session);
    const auto result = readSession(bytes);
    QVERIFY(std::get<Session>(result) == session);
}

void tst_Session::longLists_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<SessionProblem>("problem");
    using P = SessionProblem;
    for (const auto &[key, problem] :
         {std::pair("inputs", P::TooManyInputs), std::pair("labels", P::WrongCount),
          std::pair("values", P::WrongCount), std::pair("permutation", P::NotPermutation),
          std::pair("open", P::UnknownWord)})
        QTest::newRow(key) << QByteArray(key) << problem;
}

/// Lists of many different entries where a few belong are refused, and soon: four times as many
/// take some four times as long, not sixteen.
void tst_Session::longLists()
{
    QFETCH(QByteArray, key);
    QFETCH(SessionProblem, problem);
    const auto fileWith = [&key](int entries) {
        QByteArray list;
        for (int i = 1; i <= entries; ++i)
            list += (i > 1 ? ",\"" : "\"") + QByteArray::number(i) + '"';
        QByteArray file = xorFile();
        const qsizetype begin = file.indexOf('[', file.indexOf('"' + key + "\":"));
        const qsizetype end = file.indexOf(']', begin);
        return file.replace(begin + 1, end - begin - 1, list);
    };
    const auto seconds = [&](int entries) {
        const QByteArray file = fileWith(entries);
        double least = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock(); // of this process, whoever else is at work
            const auto result = readSession(file);
            least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            if (errorOf(result).problem != problem)
                return -1.0;
        }
        return least;
    };
    const double few = seconds(25'000);
    const double many = seconds(100'000);
    QVERIFY(few >= 0 && many >= 0);
    QVERIFY2(many < 9 * few + 0.02, qPrintable(u"%1 s, %2 s"_s.arg(few).arg(many)));
}

FRONTERA_TEST(tst_Session)
#include "tst_session.moc"
