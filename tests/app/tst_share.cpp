// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/command_line.h"

#include "app/commands.h"
#include "app/option_reader.h"
#include "app/run_request.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/session/session.h"
#include "tests/test_main.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

Decimal anyDecimal(std::minstd_rand &random)
{
    return Decimal(int(random() % 20'001) - 10'000, -int(random() % 6));
}

Dataset anyData(std::minstd_rand &random)
{
    switch (random() % 3) {
    case 0:
        return gateDataset(int(random() % gateCount));
    case 1:
        return *threeInputGate(QString::number(256 + random() % 256, 2).sliced(1));
    default:
        return exampleDataset(examples()[random() % examples().size()].example, random() % 5 + 1);
    }
}

Settings anySettings(std::minstd_rand &random, const Dataset &data)
{
    Settings settings;
    if (random() % 2 == 0)
        settings.rate = Decimal(int(random() % 1'000) + 1, -3);
    for (int i = 0; i < data.inputCount(); ++i)
        settings.weights.push_back(random() % 2 == 0 ? anyDecimal(random) : Decimal());
    settings.useBias = random() % 3 != 0;
    if (settings.useBias && random() % 2 == 0)
        settings.bias = anyDecimal(random);
    if (random() % 4 == 0) {
        settings.useBias = false;
        settings.bias = Decimal();
        settings.hasThreshold = true;
        settings.threshold = anyDecimal(random);
    }
    settings.firesAtZero = random() % 2 == 0;
    settings.targets = random() % 3 == 0 ? Targets::Bipolar : Targets::ZeroOne;
    if (settings.targets == Targets::Bipolar) {
        settings.firesAtZero = true; // it says nothing then, and is not copied
        if (!settings.hasThreshold && random() % 3 == 0)
            settings.deadZone = Decimal(1 + int(random() % 50), -1);
        else
            settings.tie = static_cast<BipolarTie>(random() % 3);
        settings.rule = static_cast<LearningRule>(random() % 2);
    }
    settings.order = static_cast<Order>(random() % 3);
    if (settings.order == Order::Chosen) {
        for (int row = 0; row < data.observationCount(); ++row)
            settings.permutation.push_back(row);
        std::shuffle(settings.permutation.begin(), settings.permutation.end(), random);
    }
    if (settings.order == Order::Shuffled)
        settings.seed = random();
    return settings;
}

} // namespace

/// The command line that is copied opens the same run.
class tst_Share : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readBack();
    void onlyWhatIsUnusual();
    void ownData();
};

void tst_Share::readBack()
{
    std::minstd_rand random(8);
    for (int round = 0; round < 600; ++round) {
        Session session;
        session.data = anyData(random);
        session.settings = anySettings(random, session.data);
        session.position = random() % 4;
        const auto words = commandLineOf(session);
        QVERIFY(words);
        const auto given = GivenOptions::read(windowCommand(), *words);
        QVERIFY2(std::holds_alternative<GivenOptions>(given), qPrintable(words->join(u' ')));
        OptionReader reader(std::get<GivenOptions>(given));
        RunRequest request;
        QVERIFY2(readRun(reader, request), qPrintable(words->join(u' ')));
        QCOMPARE(request.data, session.data);
        QVERIFY2(withAllWeights(request.settings, session.data.inputCount()) == session.settings,
                 qPrintable(words->join(u' ')));
        QCOMPARE(std::get<GivenOptions>(given).value(Option::StartStep).value_or(u"0"_s),
                 QString::number(session.position));
    }
}

void tst_Share::onlyWhatIsUnusual()
{
    Session session;
    session.data = gateDataset(XorGate, GateInputs::Bipolar);
    QCOMPARE(commandLineOf(session)->join(u' '), u"--gate xor --inputs bipolar"_s);
    session.data = gateDataset(XorGate);
    QCOMPARE(commandLineOf(session)->join(u' '), u"--gate xor"_s);
    session.settings.rate = Decimal(3, -1);
    session.position = 12;
    QCOMPARE(commandLineOf(session)->join(u' '), u"--gate xor --rate 0.3 --step 12"_s);
}

void tst_Share::ownData()
{
    Session session;
    session.data = Dataset(u"xor"_s, {u"x1"_s}, {Decimal(0), Decimal(1)}, {0, 1});
    QVERIFY(!commandLineOf(session));
    const Dataset moons = exampleDataset(Example::Moons, 3);
    QCOMPARE(moons.name(), u"moons-3"_s);
    for (const QString &name : {u"moons-"_s, u"moons-1"_s, u"concert-2"_s, u"moons-x"_s})
        QVERIFY2(!findSeededExample(name), qPrintable(name));
    QCOMPARE(findSeededExample(u"noisy-clouds-18446744073709551615")->seed,
             18'446'744'073'709'551'615U);
}

FRONTERA_TEST(tst_Share)
#include "tst_share.moc"
