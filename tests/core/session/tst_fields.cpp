// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/models/perceptron/perceptron.h"
#include "core/session/field_json.h"
#include "core/session/field_text.h"
#include "core/session/json_reader.h"
#include "core/settings/drawn_start.h"
#include "core/settings/perceptron_fields.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <map>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldRange twoInputs{2, 4};

const Field &field(std::string_view key)
{
    return fieldOf(perceptronFields(), key);
}

std::vector<FieldOption> allOptions()
{
    std::vector<FieldOption> options;
    for (const Field &field : perceptronFields()) {
        options.push_back(field.option);
        if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
            for (const FieldWord &word : choice->words)
                options.push_back(word.option);
        }
    }
    std::erase_if(options, [](const FieldOption &option) { return option.name.empty(); });
    return options;
}

} // namespace

/// What follows from a field's declaration alone.
class tst_Fields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsOwnNames();
    void listsAreInOrder();
    void texts_data();
    void texts();
    void wrongTexts_data();
    void wrongTexts();
    void usedAndUsual();
    void drawnStart();
    void copiedOptions_data();
    void copiedOptions();
    void oneDeclarationIsEnough();
    void laterFieldsStayOutOfEarlierVersions();
};

void tst_Fields::eachHasItsOwnNames()
{
    QSet<QString> keys;
    for (const Field &field : perceptronFields())
        keys += textOf(field.key);
    QCOMPARE(keys.size(), static_cast<qsizetype>(perceptronFields().size()));
    QSet<QString> options;
    for (const FieldOption &option : allOptions())
        options += optionText(option);
    // The outputs at z = 0 with either targets are set by one option.
    QCOMPARE(options.size(), static_cast<qsizetype>(allOptions().size()) - 1);
    QVERIFY(options.contains(u"--no-bias"_s) && options.contains(u"--shuffle"_s));
}

/// A detail is read after its choice, and every choice has a word for each of its values.
void tst_Fields::listsAreInOrder()
{
    const std::span<const Field> fields = perceptronFields();
    int details = 0;
    for (const Field &owner : fields) {
        const auto *choice = std::get_if<ChoiceKind>(&owner.kind);
        if (choice == nullptr)
            continue;
        for (const FieldWord &word : choice->words) {
            Settings settings;
            choice->setValue(settings, word.value);
            QCOMPARE(textOf(owner, settings), textOf(word.word));
            if (word.detail.empty())
                continue;
            ++details;
            const Field &detail = fieldOf(fields, word.detail);
            QVERIFY(&detail > &owner);
            QVERIFY(isDetail(fields, detail));
            QVERIFY(isUsed(fields, detail, settings));
            QVERIFY(!isUsed(fields, detail, Settings()));
        }
    }
    QCOMPARE(details, 7);
    for (const Field &field : fields)
        QVERIFY(isUsual(field, Settings()));
}

void tst_Fields::texts_data()
{
    QTest::addColumn<std::string>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("rate") << std::string("rate") << u"0.5"_s;
    QTest::newRow("weights") << std::string("weights") << u"0.5,-3"_s;
    QTest::newRow("bias") << std::string("bias") << u"-1e-20"_s;
    QTest::newRow("at zero") << std::string("firesAtZero") << u"0"_s;
    QTest::newRow("targets") << std::string("targets") << u"bipolar"_s;
    QTest::newRow("order") << std::string("order") << u"shuffled"_s;
    QTest::newRow("permutation") << std::string("permutation") << u"4,3,2,1"_s;
    QTest::newRow("seed") << std::string("seed") << u"18446744073709551615"_s;
}

/// A text that is taken changes its field alone, and is what the field is written as.
void tst_Fields::texts()
{
    QFETCH(std::string, key);
    QFETCH(QString, text);
    Settings settings;
    QVERIFY(!takeText(field(key), text, twoInputs, settings));
    QCOMPARE(textOf(field(key), settings), text);
    for (const Field &other : perceptronFields())
        QCOMPARE(isUsual(other, settings), other.key != key);
}

void tst_Fields::wrongTexts_data()
{
    QTest::addColumn<std::string>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<EntryError>("error");
    const auto row = [](const char *key, const QString &text, EntryError error) {
        QTest::addRow("%s: %s", key, qPrintable(text)) << std::string(key) << text << error;
    };
    row("rate", u"0"_s, EntryError::NotPositive);
    row("rate", u"x"_s, EntryError::NotANumber);
    row("weights", u"1"_s, EntryError::WrongCount);
    row("bias", u""_s, EntryError::Empty);
    row("firesAtZero", u"true"_s, EntryError::UnknownWord);
    row("targets", u"Bipolar"_s, EntryError::UnknownWord);
    row("targets", u""_s, EntryError::UnknownWord);
    row("permutation", u"1,2,3"_s, EntryError::NotPermutation);
    row("seed", u"-1"_s, EntryError::NotWhole);
}

void tst_Fields::wrongTexts()
{
    QFETCH(std::string, key);
    QFETCH(QString, text);
    QFETCH(EntryError, error);
    Settings settings;
    QCOMPARE(takeText(field(key), text, twoInputs, settings), error);
    QVERIFY(settings == Settings());
}

void tst_Fields::usedAndUsual()
{
    const auto isUsedIn = [](std::string_view key, const Settings &settings) {
        return isUsed(perceptronFields(), field(key), settings);
    };
    Settings settings;
    QVERIFY(isUsedIn("bias", settings));
    QVERIFY(isUsedIn("firesAtZero", settings));
    QVERIFY(!isUsedIn("tie", settings) && !isUsedIn("rule", settings));
    settings.useBias = false;
    settings.targets = Targets::Bipolar;
    QVERIFY(!isUsedIn("bias", settings));
    QVERIFY(!isUsedIn("firesAtZero", settings));
    QVERIFY(isUsedIn("tie", settings) && isUsedIn("rule", settings));
    QVERIFY(isUsedIn("rate", settings));
    // A threshold takes the place of the bias, and gives it back.
    settings = Settings();
    const auto &offset = std::get<ChoiceKind>(field("offset").kind);
    offset.setValue(settings, 1);
    QVERIFY(settings.hasThreshold && !settings.useBias);
    QVERIFY(!isUsedIn("bias", settings) && !isUsedIn("useBias", settings));
    QVERIFY(isUsedIn("threshold", settings));
    offset.setValue(settings, 0);
    QCOMPARE(settings, Settings());
    offset.setValue(settings, 0);
    QCOMPARE(settings, Settings());
    // Weights of 0 that are named are those that are not.
    settings.weights = {Decimal(), Decimal()};
    QVERIFY(isUsual(field("weights"), settings));
    settings.weights[1] = Decimal(1);
    QVERIFY(!isUsual(field("weights"), settings));
}

/// Starts are hundredths of the range, each of the 101 of them, with its ends; a seed's are always
/// the same, and further inputs leave the first ones as they are. The bias is the last one, where
/// there is one.
void tst_Fields::drawnStart()
{
    Settings settings;
    settings.start = Start::Drawn;
    settings.startRange = {Decimal(-1), Decimal(2)};
    std::map<int, int> counts; // by hundredths of the range
    for (settings.startSeed = 0; settings.startSeed < 2'000; ++settings.startSeed) {
        const std::vector<Decimal> five = frontera::drawnStart(settings, 5);
        QCOMPARE(frontera::drawnStart(settings, 5), five);
        const std::vector<Decimal> three = frontera::drawnStart(settings, 3);
        QVERIFY(std::equal(three.begin(), three.end(), five.begin()));
        for (const Decimal &number : five) {
            const int part = qRound((number.toDouble() + 1) / 0.03);
            QCOMPARE(number, Decimal(3 * part - 100, -2));
            ++counts[part];
        }
        const Weights weights = initialWeights(settings, 4);
        QVERIFY(std::equal(weights.w.begin(), weights.w.end(), five.begin()));
        QCOMPARE(weights.b, five.back());
    }
    QCOMPARE(counts.size(), std::size_t{101});
    QCOMPARE(counts.begin()->first, 0);
    QCOMPARE(counts.rbegin()->first, 100);
    for (const auto &[part, count] : counts)
        QVERIFY2(count > 50 && count < 150,
                 qPrintable(u"%1: %2"_s.arg(part).arg(count))); // 99 ± 10
    settings.useBias = false;
    QVERIFY(initialWeights(settings, 2).b.isZero());
    settings.hasThreshold = true;
    settings.threshold = Decimal(3);
    QCOMPARE(initialWeights(settings, 2).b, Decimal(-3));
}

void tst_Fields::copiedOptions_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("options");
    QTest::newRow("usual") << Settings() << u""_s;
    Settings noBias;
    noBias.useBias = false;
    noBias.bias = Decimal(2); // without an effect
    QTest::newRow("without a bias") << noBias << u"--no-bias"_s;
    Settings bipolar;
    bipolar.targets = Targets::Bipolar;
    bipolar.firesAtZero = false; // likewise
    QTest::newRow("bipolar") << bipolar << u"--targets bipolar"_s;
    bipolar.tie = BipolarTie::MinusOne;
    bipolar.rule = LearningRule::Error;
    QTest::newRow("bipolar, by the error")
        << bipolar << u"--targets bipolar --at-zero -1 --rule error"_s;
    bipolar.targets = Targets::ZeroOne; // likewise
    QTest::newRow("not bipolar") << bipolar << u"--at-zero 0"_s;
    Settings fixed;
    fixed.useBias = false;
    fixed.hasThreshold = true;
    fixed.threshold = Decimal(3, -1);
    fixed.bias = Decimal(1);     // without an effect
    fixed.deadZone = Decimal(1); // likewise
    QTest::newRow("threshold") << fixed << u"--threshold 0.3"_s;
    Settings zone;
    zone.targets = Targets::Bipolar;
    zone.deadZone = Decimal(2, -1);
    zone.tie = BipolarTie::One; // likewise
    QTest::newRow("dead zone") << zone << u"--targets bipolar --dead-zone 0.2"_s;
    Settings drawn;
    drawn.weights = {Decimal(1)}; // without an effect
    drawn.bias = Decimal(1);      // likewise
    drawn.start = Start::Drawn;
    QTest::newRow("drawn") << drawn << u"--start drawn"_s;
    drawn.startRange = {Decimal(-1), Decimal(25, -2)};
    drawn.startSeed = 9;
    QTest::newRow("drawn from a range")
        << drawn << u"--start drawn --start-range -1,0.25 --start-seed 9"_s;
    drawn.start = Start::Given;
    drawn.weights.clear();
    drawn.bias = Decimal();
    QTest::newRow("not drawn") << drawn << QString();
    Settings batch;
    batch.update = Update::Batch;
    QTest::newRow("batch") << batch << u"--update batch"_s;
    batch.update = Update::Repeat;
    batch.schedule = Schedule::Root;
    QTest::newRow("repeated, falling") << batch << u"--update repeat --schedule root"_s;
    Settings chosen;
    chosen.order = Order::Chosen;
    chosen.permutation = {2, 0, 1};
    chosen.seed = 7; // likewise
    QTest::newRow("chosen") << chosen << u"--order 3,1,2"_s;
    Settings shuffled = chosen;
    shuffled.order = Order::Shuffled;
    QTest::newRow("shuffled") << shuffled << u"--shuffle 7"_s;
    Settings usualSeed;
    usualSeed.order = Order::Shuffled;
    QTest::newRow("the usual seed") << usualSeed << u"--shuffle 1"_s;
    Settings all;
    all.rate = Decimal(5, -1);
    all.weights = {Decimal(1), Decimal(-2)};
    all.bias = Decimal(-5, -1);
    all.firesAtZero = false;
    QTest::newRow("all") << all << u"--rate 0.5 --weights 1,-2 --bias -0.5 --at-zero 0"_s;
}

void tst_Fields::copiedOptions()
{
    QFETCH(Settings, settings);
    QFETCH(QString, options);
    QCOMPARE(optionsOf(perceptronFields(), settings).join(u' '), options);
}

/// A field that nothing but its declaration knows of is written, read and copied.
void tst_Fields::oneDeclarationIsEnough()
{
    static constexpr FieldWord hands[] = {{"left", true}, {"right", false, {"right-hand"}}};
    static constexpr Field own[] = {
        {.key = "tempo", .kind = NumberKind{&Settings::rate, true}, .option = {"tempo", "T"}},
        {.key = "hand", .kind = choiceOf<&Settings::firesAtZero>(hands)}};
    Settings settings;
    settings.rate = Decimal(3);
    settings.firesAtZero = false;
    QCOMPARE(optionsOf(own, settings).join(u' '), u"--tempo 3 --right-hand"_s);
    const QJsonObject object = writtenFields(own, settings, 2, 1);
    QCOMPARE(object, (QJsonObject{{u"tempo"_s, u"3"_s}, {u"hand"_s, false}}));

    const Dataset data = gateDataset(AndGate);
    const auto errorIn = [&](const QJsonObject &written) {
        std::optional<SessionError> error;
        JsonReader reader(written, u"settings"_s, error);
        const Settings read = readFields(reader, own, data, 1);
        return std::pair(read, error.value_or(SessionError{}));
    };
    QVERIFY(errorIn(object).first == settings);
    QCOMPARE(errorIn(object).second.key, u""_s);
    QJsonObject wrong = object;
    wrong.insert(u"tempo"_s, u"-3"_s);
    QCOMPARE(errorIn(wrong).second.problem, SessionProblem::NotPositive);
    QCOMPARE(errorIn(wrong).second.key, u"settings.tempo"_s);
    wrong = object;
    wrong.insert(u"rate"_s, u"3"_s);
    QCOMPARE(errorIn(wrong).second.problem, SessionProblem::UnknownKey);
    wrong = object;
    wrong.remove(u"hand"_s);
    QCOMPARE(errorIn(wrong).second.problem, SessionProblem::MissingKey);
}

/// Files of a version have the same keys for ever.
void tst_Fields::laterFieldsStayOutOfEarlierVersions()
{
    for (const Field &field : perceptronFields())
        QVERIFY(field.since <= sessionVersion);
    static constexpr Field own[] = {
        {.key = "rate", .kind = NumberKind{&Settings::rate}},
        {.key = "threshold", .kind = NumberKind{&Settings::bias}, .since = 2}};
    Settings settings;
    settings.rate = Decimal(3);
    QCOMPARE(versionFor(own, settings), 1);
    QCOMPARE(writtenFields(own, settings, 2, 1).keys(), QStringList{u"rate"_s});
    settings.bias = Decimal(7);
    QCOMPARE(versionFor(own, settings), 2);
    QJsonObject second = writtenFields(own, settings, 2, 2);
    QCOMPARE(second.keys(), (QStringList{u"rate"_s, u"threshold"_s}));

    const Dataset data = gateDataset(AndGate);
    std::optional<SessionError> error;
    JsonReader asSecond(second, u"settings"_s, error);
    QVERIFY(readFields(asSecond, own, data, 2) == settings);
    QVERIFY(!error);
    JsonReader asFirst(second, u"settings"_s, error);
    QCOMPARE(readFields(asFirst, own, data, 1).bias, Decimal());
    QCOMPARE(error->problem, SessionProblem::UnknownKey);
    QCOMPARE(error->key, u"settings.threshold"_s);
    error.reset();
    second.remove(u"threshold"_s);
    settings.bias = Decimal(); // as usual: it is not written, and need not be there
    QCOMPARE(writtenFields(own, settings, 2, 2), second);
    JsonReader usual(second, u"settings"_s, error);
    QVERIFY(readFields(usual, own, data, 2) == settings);
    QVERIFY(!error);
    second.remove(u"rate"_s);
    JsonReader missing(second, u"settings"_s, error);
    (void)readFields(missing, own, data, 2);
    QCOMPARE(error->problem, SessionProblem::MissingKey);
}

FRONTERA_TEST(tst_Fields)
#include "tst_fields.moc"
