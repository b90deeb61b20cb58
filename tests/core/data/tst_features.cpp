// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_writer.h"
#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "core/session/command_line.h"
#include "core/session/session_file.h"
#include "tests/core/literals.h"
#include "tests/core/rational.h"
#include "tests/test_main.h"

#include <QTest>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return std::uniform_int_distribution(0, most)(random);
}

Dataset dataOf(std::vector<QString> names, std::vector<Decimal> values)
{
    std::vector<int> targets(values.size() / names.size());
    targets.back() = 1;
    return Dataset(u"mine"_s, std::move(names), std::move(values), std::move(targets));
}

Dataset xorWith(const std::vector<Feature> &features)
{
    return withFeatures(gateDataset(XorGate), features);
}

FeatureError errorOf(const QString &text, const Dataset &data)
{
    const auto read = readFeatures(text, data);
    return std::holds_alternative<FeatureError>(read) ? std::get<FeatureError>(read)
                                                      : FeatureError{};
}

std::vector<Feature> featuresOf(const QString &text, const Dataset &data)
{
    const auto read = readFeatures(text, data);
    return std::holds_alternative<FeatureError>(read) ? std::vector<Feature>()
                                                      : std::get<std::vector<Feature>>(read);
}

/// Some features, each once, in any order.
std::vector<Feature> someFeatures(Random &random, int givenCount)
{
    std::vector<Feature> all = allFeatures(givenCount);
    std::ranges::shuffle(all, random);
    all.resize(static_cast<std::size_t>(upTo(random, static_cast<int>(all.size()))));
    return all;
}

/// The data in plain integers, and their perceptron in a plain loop, all in hundredths.
struct Plain
{
    int inputs = 0;
    std::vector<std::vector<qint64>> rows; ///< in hundredths
    std::vector<std::vector<qint64>> wide; ///< with products, in ten-thousandths
    std::vector<int> targets;
};

Plain anyPlain(Random &random, int inputs)
{
    Plain plain;
    plain.inputs = inputs;
    for (int row = upTo(random, 8) + 2; row > 0; --row) {
        std::vector<qint64> values;
        for (int i = 0; i < inputs; ++i)
            values.push_back(upTo(random, 600) - 300);
        plain.rows.push_back(values);
        plain.targets.push_back(upTo(random, 1));
    }
    return plain;
}

void widen(Plain &plain, const std::vector<Feature> &features)
{
    for (const std::vector<qint64> &row : plain.rows) {
        std::vector<qint64> wide;
        for (const qint64 value : row)
            wide.push_back(value * 100);
        for (const Feature &feature : features)
            wide.push_back(row.at(static_cast<std::size_t>(feature.first)) *
                           row.at(static_cast<std::size_t>(feature.second)));
        plain.wide.push_back(wide);
    }
}

Dataset datasetOf(const Plain &plain)
{
    std::vector<QString> names;
    for (int i = 1; i <= plain.inputs; ++i)
        names.push_back(u"x%1"_s.arg(i));
    std::vector<Decimal> values;
    for (const std::vector<qint64> &row : plain.rows) {
        for (const qint64 value : row)
            values.emplace_back(value, -2);
    }
    return Dataset(u"plain"_s, std::move(names), std::move(values), plain.targets);
}

} // namespace

/// Derived inputs: products that are computed exactly, whatever is done with the data.
class tst_Features : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areExactProducts();
    void areReadByNameAndPlace();
    void areReadWhereNamesHaveSigns();
    void areReadAsPeopleWrite_data();
    void areReadAsPeopleWrite();
    void areProposedAsWritten_data();
    void areProposedAsWritten();
    void areRefused_data();
    void areRefused();
    void beyondTheRangeOfNumbers();
    void stayWithAGate();
    void followEdits();
    void trainAsAPlainLoop();
    void letOneNeuronLearnXor();
    void letOneNeuronLearnCircles();
    void provedInTheLiftedSpace();
    void surviveASession();
    void areInNoVersion1();
    void sessionsAreRefused_data();
    void sessionsAreRefused();
    void standOnTheCommandLine();
    void areNotInCsv();
};

void tst_Features::areExactProducts()
{
    // 18 digits times 18 digits are 36.
    const Dataset data = withFeatures(
        dataOf({u"a"_s, u"b"_s}, {number(u"0.123456789012345678"), number(u"9.87654321098765432"),
                                  number(u"0"), number(u"-3")}),
        {{0, 1}, {0, 0}, {1, 1}});
    QCOMPARE(data.inputCount(), 5);
    QCOMPARE(data.givenCount(), 2);
    QCOMPARE(data.inputNames(), (std::vector{u"a"_s, u"b"_s, u"a*b"_s, u"a^2"_s, u"b^2"_s}));
    for (int row = 0; row < 2; ++row) {
        const auto inputs = data.inputs(row);
        const Rational a = exactly(inputs[0].toString());
        const Rational b = exactly(inputs[1].toString());
        QVERIFY(exactly(inputs[2].toString()) == a * b);
        QVERIFY(exactly(inputs[3].toString()) == a * a);
        QVERIFY(exactly(inputs[4].toString()) == b * b);
    }
    QCOMPARE(givenData(data).inputCount(), 2);
    QCOMPARE(withFeatures(givenData(data), data.features()), data);
    QVERIFY(data != givenData(data));
}

void tst_Features::areReadByNameAndPlace()
{
    const Dataset plain = gateDataset(XorGate);
    QCOMPARE(featuresOf(u"x1*x2"_s, plain), (std::vector<Feature>{{0, 1}}));
    QCOMPARE(featuresOf(u" x2 * x1 , x2^2,x1*x1"_s, plain),
             (std::vector<Feature>{{0, 1}, {1, 1}, {0, 0}}));
    const Dataset named = exampleDataset(Example::Concert);
    QCOMPARE(featuresOf(u"visa*suitcase,x2*x3,camera^2"_s, named),
             (std::vector<Feature>{{0, 4}, {1, 2}, {3, 3}}));
    for (const Feature &feature : allFeatures(5)) {
        QCOMPARE(featuresOf(featureKey(feature), named), std::vector{feature});
        QCOMPARE(featuresOf(featureName(feature, named.givenNames()), named), std::vector{feature});
    }
    QCOMPARE(allFeatures(5).size(), std::size_t{15});
}

void tst_Features::areReadWhereNamesHaveSigns()
{
    const Dataset data =
        dataOf({u"a*b"_s, u"c^2"_s, u"x1"_s}, {Decimal(1), Decimal(2), Decimal(3)});
    QCOMPARE(featuresOf(u"a*b*c^2"_s, data), (std::vector<Feature>{{0, 1}}));
    QCOMPARE(featuresOf(u"c^2^2,a*b^2"_s, data), (std::vector<Feature>{{1, 1}, {0, 0}}));
    // A name comes before a place.
    QCOMPARE(featuresOf(u"x1*x2"_s, data), (std::vector<Feature>{{1, 2}}));
}

void tst_Features::areReadAsPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto add = [](const char *text, const char *key) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(key);
    };
    for (const char *sign : {"·", "×", "⋅", "∗", " × "}) {
        const QByteArray product = QByteArray("x2") + sign + "x1";
        add(product.constData(), "x1*x2");
    }
    add("x1²", "x1^2");
    add("x2 ²", "x2^2");
    add("x₁·x₂", "x1*x2");
    add("x₂²", "x2^2");
    add("x₁*x1", "x1^2");
}

void tst_Features::areReadAsPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const QString, key);
    const std::vector<Feature> read = featuresOf(text, gateDataset(XorGate));
    QCOMPARE(read.size(), std::size_t{1});
    QCOMPARE(featureKey(read.front()), key);
}

void tst_Features::areProposedAsWritten_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto add = [](const char *names, const char *text, const char *meant) {
        QTest::newRow(text) << QString::fromUtf8(names) << QString::fromUtf8(text)
                            << QString::fromUtf8(meant);
    };
    add("x1,x2", "x1**2", "x1^2");
    add("x1,x2", "x2 ** 2", "x2^2");
    add("x1,x2", "x1^ 2", "x1^2");
    add("x1,x2", "X1²", "x1^2");
    add("x1,x2", "x1x2", "x1*x2");
    add("x1,x2", "x2 x1", "x2*x1");
    add("x1,x2", "x1x1", "x1*x1");
    add("x1,x2", "X1*X2", "x1*x2");
    add("x1,x2", "x1**x2", "");
    add("x1,x2", "x1**3", "");
    add("x1,x2", "x1x3", "");
    add("x1,x2", "X1", "");
    add("Width,height", "width**2", "Width^2");
    add("Width,height", "WIDTH*height", "Width*height");
    add("Width,height", "x1x2", "x1*x2");
    add("a,A,c", "c*a**2", "");
    add("a,A,x", "X*A", "x*A");
    add("a,aa", "aaa", ""); // a*aa or aa*a
    add("a,aa", "aa", "");
    add("a*b,c", "A*b**2", "a*b^2");
}

/// What is proposed is a feature, and what has no proposal is told in another way.
void tst_Features::areProposedAsWritten()
{
    QFETCH(const QString, names);
    QFETCH(const QString, text);
    QFETCH(const QString, meant);
    const QStringList list = names.split(u',');
    const Dataset data =
        dataOf({list.begin(), list.end()},
               std::vector<Decimal>(static_cast<std::size_t>(list.size()), Decimal(1)));
    const FeatureError error = errorOf(text, data);
    QCOMPARE(error.meant, meant);
    QCOMPARE(error.problem == FeatureProblem::WrittenElse, !meant.isEmpty());
    QVERIFY(featuresOf(text, data).empty());
    if (!meant.isEmpty())
        QCOMPARE(featuresOf(meant, data).size(), std::size_t{1});
}

void tst_Features::areRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("about");
    const auto add = [](const char *text, FeatureProblem problem, const char *about) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(problem)
                            << QString::fromUtf8(about);
    };
    add("", FeatureProblem::Empty, "");
    add("x1*x2,", FeatureProblem::Empty, "");
    add("x1", FeatureProblem::NotAProduct, "x1");
    add("x1^3", FeatureProblem::NotAProduct, "x1^3");
    add("x1*x3", FeatureProblem::UnknownInput, "x3");
    add("y^2", FeatureProblem::UnknownInput, "y");
    add("x1*x2*x1", FeatureProblem::NotAProduct, "x1*x2*x1");
    add("x1²·x2", FeatureProblem::NotAProduct, "x1²·x2");
    add("x1**3", FeatureProblem::NotAProduct, "x1**3");
    add("x1*", FeatureProblem::UnknownInput, "");
    add("x01*x2", FeatureProblem::UnknownInput, "x01");
    add("x1*x2,x1^2,x2*x1", FeatureProblem::Twice, "x1*x2");
    add("x1*x1,x1^2", FeatureProblem::Twice, "x1^2");
}

void tst_Features::areRefused()
{
    QFETCH(const QString, text);
    QFETCH(const int, problem);
    QFETCH(const QString, about);
    const FeatureError error = errorOf(text, gateDataset(XorGate));
    QCOMPARE(static_cast<int>(error.problem), problem);
    QCOMPARE(error.text, about);

    std::vector<QString> names;
    for (int i = 1; i <= Dataset::mostInputs - 1; ++i)
        names.push_back(u"x%1"_s.arg(i));
    const Dataset wide = dataOf(names, std::vector<Decimal>(names.size(), Decimal(1)));
    QCOMPARE(featuresOf(u"x1*x2"_s, wide).size(), std::size_t{1});
    const FeatureError tooMany = errorOf(u"x1*x2,x1^2"_s, wide);
    QVERIFY(tooMany.problem == FeatureProblem::TooMany);
    QCOMPARE(tooMany.count, Dataset::mostInputs + 1);
}

void tst_Features::beyondTheRangeOfNumbers()
{
    const auto data = [](QStringView a, QStringView b) {
        return dataOf({u"x1"_s, u"x2"_s}, {Decimal(1), Decimal(1), number(a), number(b)});
    };
    for (const auto &[a, b] : {std::pair(u"1e200", u"1e101"), std::pair(u"-1e300", u"1.1"),
                               std::pair(u"1e-200", u"-1e-101"), std::pair(u"1e-300", u"0.9")}) {
        const FeatureError error = errorOf(u"x1*x2"_s, data(a, b));
        QVERIFY(error.problem == FeatureProblem::OutOfRange);
        QCOMPARE(error.row, 1);
        QCOMPARE(error.text, u"x1*x2"_s);
    }
    for (const auto &[a, b] : {std::pair(u"1e200", u"1e100"), std::pair(u"-1e300", u"1"),
                               std::pair(u"1e-200", u"-1e-100"), std::pair(u"1e300", u"0")})
        QCOMPARE(featuresOf(u"x1*x2"_s, data(a, b)).size(), std::size_t{1});
    const Dataset lifted = withFeatures(gateDataset(XorGate), {{0, 1}});
    QVERIFY(!problemOf(std::vector{number(u"1e150"), number(u"1e150")}, lifted));
    QVERIFY(problemOf(std::vector{number(u"1e150"), number(u"1e151")}, lifted));
    QCOMPARE(withPossibleFeatures(data(u"1e200", u"1e101"), {{0, 1}, {1, 1}, {2, 2}}).features(),
             (std::vector<Feature>{{1, 1}}));
}

void tst_Features::stayWithAGate()
{
    for (int gate = 0; gate < gateCount; ++gate) {
        const Dataset lifted = withFeatures(gateDataset(gate), {{0, 1}, {1, 1}});
        QCOMPARE(gateOf(lifted), std::optional(gate));
        QCOMPARE(gateInputsOf(lifted), std::optional(GateInputs::ZeroOne));
        const Dataset bipolar = withInputs(lifted, GateInputs::Bipolar);
        QCOMPARE(bipolar, withFeatures(gateDataset(gate, GateInputs::Bipolar), {{0, 1}, {1, 1}}));
        QCOMPARE(bipolar.inputs(1)[2], Decimal(-1));
        QCOMPARE(withInputs(bipolar, GateInputs::ZeroOne), lifted);
    }
}

void tst_Features::followEdits()
{
    const Dataset lifted = xorWith({{0, 1}, {0, 0}});
    const DataEdit added = insertion(lifted, {number(u"0.5"), number(u"-3")}, 1);
    const Dataset more = edited(lifted, added);
    QCOMPARE(more.features(), lifted.features());
    QCOMPARE(more.inputs(4)[2], number(u"-1.5"));
    QCOMPARE(more.inputs(4)[3], number(u"0.25"));
    QCOMPARE(edited(more, reversed(added, lifted)), lifted);
    const DataEdit moved = replacement(lifted, 3, {number(u"2"), number(u"3")}, 0);
    const Dataset other = edited(lifted, moved);
    QCOMPARE(other.inputs(3)[2], Decimal(6));
    QCOMPARE(edited(other, reversed(moved, lifted)), lifted);
    const DataEdit removed = removal(lifted, 1);
    QCOMPARE(edited(edited(lifted, removed), reversed(removed, lifted)), lifted);
    QCOMPARE(other.name(), nameOfOwnData());
}

void tst_Features::trainAsAPlainLoop()
{
    Random random(16);
    for (int round = 0; round < 200; ++round) {
        const int inputs = 1 + upTo(random, 4);
        Plain plain = anyPlain(random, inputs);
        const std::vector<Feature> features = someFeatures(random, inputs);
        widen(plain, features);
        const Dataset data = withFeatures(datasetOf(plain), features);
        Settings settings;
        settings.rate = Decimal(1);
        Run run;
        run.setStopsWhenLearnt(false);
        run.start(data, settings);
        std::vector<qint64> w(static_cast<std::size_t>(inputs) + features.size());
        qint64 b = 0; // in ten-thousandths, as w; a sum is in hundred-millionths
        for (int epoch = 0; epoch < 20; ++epoch) {
            for (std::size_t row = 0; row < plain.wide.size(); ++row) {
                qint64 sum = b * 10000;
                for (std::size_t i = 0; i < w.size(); ++i)
                    sum += w[i] * plain.wide[row][i];
                const int error = plain.targets[row] - (sum >= 0 ? 1 : 0);
                for (std::size_t i = 0; i < w.size(); ++i)
                    w[i] += error * plain.wide[row][i];
                b += error * 10000;
                run.forward();
                const Weights here = weightsOf(run);
                for (std::size_t i = 0; i < w.size(); ++i)
                    QCOMPARE(here.w[i], Decimal(w[i], -4));
                QCOMPARE(here.b, Decimal(b, -4));
            }
        }
    }
}

namespace {

/// True if these weights get every row right, with z ≠ 0, decided in fractions made without the
/// core: products too.
bool separates(const Weights &weights, const Dataset &data)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        Rational z = exactly(weights.b.toString());
        const auto given = data.given(row);
        for (std::size_t i = 0; i < given.size(); ++i)
            z += exactly(weights.w[i].toString()) * exactly(given[i].toString());
        for (std::size_t i = 0; i < data.features().size(); ++i) {
            const Feature &feature = data.features()[i];
            z += exactly(weights.w[given.size() + i].toString()) *
                 exactly(given[static_cast<std::size_t>(feature.first)].toString()) *
                 exactly(given[static_cast<std::size_t>(feature.second)].toString());
        }
        if (data.target(row) == 1 ? z < 0 : z >= 0)
            return false;
    }
    return true;
}

} // namespace

void tst_Features::letOneNeuronLearnXor()
{
    Run run;
    run.start(xorWith({{0, 1}}), Settings());
    run.reach(10'000);
    QVERIFY(run.learntEpoch());
    QVERIFY(separates(weightsOf(run), run.data()));
    // The start of the drawing: 8 epochs, 17 corrections.
    Settings settings;
    settings.bias = number(u"0.05");
    run.start(xorWith({{0, 1}}), settings);
    run.reach(10'000);
    QCOMPARE(run.learntEpoch(), std::optional<qint64>(8));
    QCOMPARE(run.mistakesUpTo(run.position()), 17);
    QCOMPARE(weightsOf(run),
             (Weights{{number(u"0.1"), number(u"0.1"), number(u"-0.3")}, number(u"-0.05")}));
    QVERIFY(separates(weightsOf(run), run.data()));
}

void tst_Features::letOneNeuronLearnCircles()
{
    Run run;
    run.start(withFeatures(exampleDataset(Example::Circles), {{0, 0}, {1, 1}}), Settings());
    run.reach(1'000'000);
    QVERIFY(run.learntEpoch());
    QVERIFY(separates(weightsOf(run), run.data()));
}

void tst_Features::provedInTheLiftedSpace()
{
    const Explanation flat = explain(gateDataset(XorGate), Settings());
    QVERIFY(!flat.separability.isSeparable);
    const Explanation lifted = explain(xorWith({{0, 1}}), Settings());
    QVERIFY(lifted.separability.isSeparable);
    QVERIFY(lifted.separability.street.has_value());
    // Squares of 0 and 1 are no news.
    QVERIFY(!explain(xorWith({{0, 0}, {1, 1}}), Settings()).separability.isSeparable);
    const Dataset circles = exampleDataset(Example::Circles);
    QVERIFY(!explain(circles, Settings()).separability.isSeparable);
    QVERIFY(explain(withFeatures(circles, {{0, 0}, {1, 1}}), Settings()).separability.isSeparable);
}

void tst_Features::surviveASession()
{
    Random random(7);
    for (int round = 0; round < 200; ++round) {
        const int inputs = 1 + upTo(random, 4);
        const Plain plain = anyPlain(random, inputs);
        Session session{withFeatures(datasetOf(plain), someFeatures(random, inputs)), Settings()};
        session.settings = withAllWeights(session.settings, session.data.inputCount());
        if (round % 2 == 0)
            session.kept = KeptRun{withFeatures(datasetOf(plain), someFeatures(random, inputs)),
                                   session.settings};
        if (session.kept)
            session.kept->settings = withAllWeights(Settings(), session.kept->data.inputCount());
        const QByteArray bytes = writeSession(session);
        const auto read = readSession(bytes);
        QVERIFY(std::holds_alternative<Session>(read));
        QCOMPARE(std::get<Session>(read), session);
        QCOMPARE(writeSession(std::get<Session>(read)), bytes);
    }
}

void tst_Features::areInNoVersion1()
{
    const Session flat{gateDataset(XorGate), Settings()};
    QCOMPARE(versionFor(flat), 1);
    QVERIFY(!writeSession(flat).contains("features"));
    const Session lifted{xorWith({{0, 1}}), Settings()};
    QCOMPARE(versionFor(lifted), 2);
    QVERIFY(writeSession(lifted).contains("\"x1*x2\""));
    QVERIFY(writeSession(lifted).contains("\"0 0\"")); // what is derived is not written
    Session compared{gateDataset(XorGate), Settings()};
    compared.kept = KeptRun{xorWith({{0, 1}}), Settings()};
    QCOMPARE(versionFor(compared), 2);
}

void tst_Features::sessionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("features");
    QTest::addColumn<int>("problem");
    const auto add = [](const char *name, const char *features, SessionProblem problem) {
        QTest::newRow(name) << QByteArray(features) << static_cast<int>(problem);
    };
    add("no list", "\"x1*x2\"", SessionProblem::NotAList);
    add("empty", "[]", SessionProblem::Empty);
    add("twice", "[\"x1*x2\", \"x1*x2\"]", SessionProblem::Repeated);
    add("another spelling", "[\"x2*x1\"]", SessionProblem::NotAFeature);
    add("unknown", "[\"x1*x3\"]", SessionProblem::NotAFeature);
    add("no product", "[\"x1\"]", SessionProblem::NotAFeature);
    add("too large", "[\"x2^2\"]", SessionProblem::TooLargeProduct);
}

void tst_Features::sessionsAreRefused()
{
    QFETCH(const QByteArray, features);
    QFETCH(const int, problem);
    const Session session{
        withFeatures(dataOf({u"x1"_s, u"x2"_s}, {Decimal(1), number(u"1e200")}), {{0, 0}}),
        Settings()};
    QByteArray bytes = writeSession(session);
    const qsizetype from = bytes.indexOf('[', bytes.indexOf("\"features\""));
    const qsizetype to = bytes.indexOf(']', from);
    QVERIFY(from > 0);
    bytes.replace(from, to - from + 1, features);
    const auto read = readSession(bytes);
    QVERIFY(std::holds_alternative<SessionError>(read));
    QCOMPARE(static_cast<int>(std::get<SessionError>(read).problem), problem);
    QCOMPARE(std::get<SessionError>(read).key, u"data.features"_s);
}

void tst_Features::standOnTheCommandLine()
{
    Session session{xorWith({{0, 1}, {1, 1}}), Settings()};
    QCOMPARE(commandLineOf(session),
             (QStringList{u"--gate"_s, u"xor"_s, u"--features"_s, u"x1*x2,x2^2"_s}));
    QVERIFY(comesWithProgram(session.data));
    session.data = withFeatures(exampleDataset(Example::Iris), {{0, 1}});
    QCOMPARE(commandLineOf(session),
             (QStringList{u"--example"_s, u"iris"_s, u"--features"_s, u"x1*x2"_s}));
}

void tst_Features::areNotInCsv()
{
    QCOMPARE(writeCsv(xorWith({{0, 1}})), writeCsv(gateDataset(XorGate)));
}

FRONTERA_TEST(tst_Features)
#include "tst_features.moc"
