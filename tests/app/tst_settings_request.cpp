// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_request.h"

#include "app/option_reader.h"
#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"
#include "ui/base/translator.h"
#include "ui/words/field_words.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldWord begins[] = {{"low", true}, {"high", false, {"high"}}};
constexpr FieldWord paces[] = {{"even", Order::Given},
                               {"slow", Order::Chosen, {"slow"}},
                               {"drawn", Order::Shuffled, {"drawn", "N"}, "draw"}};

constexpr FieldWord ends[] = {{"soft", true}, {"hard", false}};
constexpr FieldWord lowEnds[] = {{"flat", Targets::ZeroOne}, {"hard", Targets::Bipolar}};
constexpr FieldWord sides[] = {{"right", BipolarTie::Mistake}, {"left", BipolarTie::One}};

bool isHigh(const Settings &settings)
{
    return !settings.firesAtZero;
}

bool isLow(const Settings &settings)
{
    return settings.firesAtZero;
}

/// Fields that the program does not have, with the means that its own have: one without an effect
/// under a setting that is read later, a choice with its own option and one for each word, twins
/// that share an option, and one that tells what holds while it is idle.
constexpr Field ownFields[] = {
    {.key = "height",
     .kind = NumberKind{&Settings::bias},
     .option = {"height", "H"},
     .idle = FieldIdle{"begin", isLow}},
    {.key = "begin", .kind = choiceOf<&Settings::firesAtZero>(begins), .option = {"begin", "B"}},
    {.key = "pace", .kind = choiceOf<&Settings::order>(paces)},
    {.key = "draw", .kind = SeedKind{&Settings::seed}},
    {.key = "end",
     .kind = choiceOf<&Settings::useBias>(ends),
     .option = {"end", "E"},
     .idle = FieldIdle{"begin", isLow}},
    {.key = "lowEnd",
     .kind = choiceOf<&Settings::targets>(lowEnds),
     .option = {"end", "E"},
     .idle = FieldIdle{"begin", isHigh}},
    {.key = "side",
     .kind = choiceOf<&Settings::tie>(sides),
     .option = {"side", "S"},
     .idle = FieldIdle{"begin", isLow, false, "left"}},
};

struct Taken
{
    Settings settings;
    QString sentence;
};

Taken readOwn(const QString &words)
{
    Command command{u"try"_s, {}};
    for (const FieldOption &option : std::initializer_list<FieldOption>{{"height", "H"},
                                                                        {"begin", "B"},
                                                                        {"high"},
                                                                        {"slow"},
                                                                        {"drawn", "N"},
                                                                        {"end", "E"},
                                                                        {"side", "S"}})
        command.options.emplace_back(option);
    const auto given = GivenOptions::read(command, words.split(u' ', Qt::SkipEmptyParts));
    if (const auto *error = std::get_if<ArgumentError>(&given))
        return {{}, error->sentence};
    OptionReader reader(std::get<GivenOptions>(given));
    Taken outcome;
    if (!readSettings(reader, ownFields, gateDataset(AndGate), outcome.settings))
        outcome.sentence = reader.error().sentence;
    return outcome;
}

} // namespace

/// Options that follow from fields alone.
class tst_SettingsRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taken();
    void refused_data();
    void refused();
    void everyOptionHasWords();
};

void tst_SettingsRequest::taken()
{
    const Taken usual = readOwn({});
    QCOMPARE(usual.sentence, QString());
    QVERIFY(usual.settings == Settings());
    const Taken high = readOwn(u"--height 3 --begin high --drawn 9"_s);
    QCOMPARE(high.sentence, QString());
    QCOMPARE(high.settings.bias, Decimal(3));
    QVERIFY(!high.settings.firesAtZero);
    QCOMPARE(high.settings.order, Order::Shuffled);
    QCOMPARE(high.settings.seed, std::uint64_t{9});
    // Of twins the one that is not idle is set; what holds anyway agrees.
    const Taken low = readOwn(u"--end hard --side left"_s);
    QCOMPARE(low.sentence, QString());
    QCOMPARE(low.settings.targets, Targets::Bipolar);
    QVERIFY(low.settings.useBias);
    const Taken end = readOwn(u"--end hard --high --side right"_s);
    QCOMPARE(end.sentence, QString());
    QCOMPARE(end.settings.targets, Targets::ZeroOne);
    QVERIFY(!end.settings.useBias);
    const Taken byWord = readOwn(u"--height 3 --high --slow"_s);
    QCOMPARE(byWord.sentence, QString());
    QVERIFY(!byWord.settings.firesAtZero);
    QCOMPARE(byWord.settings.order, Order::Chosen);
}

void tst_SettingsRequest::refused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("needs another one")
        << u"--height 3"_s
        << u"--height 3 has no effect while --begin is as usual; leave it out, or give --begin "
           u"too."_s;
    QTest::newRow("contradicted")
        << u"--begin low --height 3"_s
        << u"--height 3 and --begin low contradict each other; leave one of them out."_s;
    QTest::newRow("a twin's word") << u"--begin high --end flat"_s << u"--end flat: ."_s;
    QTest::newRow("not what holds")
        << u"--begin low --side right"_s
        << u"--side right and --begin low contradict each other; leave one of them out."_s;
    QTest::newRow("two words")
        << u"--drawn 3 --slow"_s
        << u"--slow and --drawn 3 contradict each other; leave one of them out."_s;
    QTest::newRow("a word and the choice")
        << u"--high --begin low"_s
        << u"--begin low and --high contradict each other; leave one of them out."_s;
}

void tst_SettingsRequest::refused()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    QCOMPARE(readOwn(words).sentence, sentence);
}

void tst_SettingsRequest::everyOptionHasWords()
{
    QVERIFY(settingsOptions().size() >= 8);
    Translator translator;
    QStringList english;
    for (const Language language : {Language::English, Language::Spanish}) {
        translator.use(language);
        for (const Option option : settingsOptions()) {
            QVERIFY2(!purpose(option).isEmpty(), qPrintable(optionName(option)));
            QCOMPARE(rightValue(option).isEmpty(), valueName(option).isEmpty());
            if (language == Language::English)
                english += purpose(option);
            else
                QVERIFY2(!english.contains(purpose(option)), qPrintable(purpose(option)));
        }
    }
    translator.use(Language::English);
}

FRONTERA_TEST(tst_SettingsRequest)
#include "tst_settings_request.moc"
