// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "core/session/named_convention.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;

class tst_NamedConvention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASource();
    void isFoundAgain();
    void leavesTheOrder();
    void setsAllElse();
    void isLeftByAnyChange();
    void goesByWhatHasAnEffect();
    void isOfAPerceptron();
    void rosenblattHasNoBias();
    void learnsAsInTheBook_data();
    void learnsAsInTheBook();
};

void tst_NamedConvention::hasASource()
{
    for (const NamedConvention &convention : namedConventions()) {
        QVERIFY(!convention.source.empty());
        QCOMPARE(findConvention(convention.name), &convention);
    }
    QCOMPARE(findConvention("nobody"), nullptr);
    QCOMPARE(namedConventions().front().name, std::string_view("lecture"));
}

/// No two conventions are the same, whatever the number of inputs.
void tst_NamedConvention::isFoundAgain()
{
    for (const int inputs : {1, 2, 3, 5}) {
        for (const NamedConvention &convention : namedConventions())
            QCOMPARE(conventionOf(withConvention({}, convention, inputs), inputs), &convention);
    }
    QCOMPARE(conventionOf(Settings(), 2), findConvention("lecture"));
}

void tst_NamedConvention::leavesTheOrder()
{
    Settings settings;
    settings.order = Order::Chosen;
    settings.permutation = {3, 2, 1, 0};
    settings.seed = 7;
    for (const NamedConvention &convention : namedConventions()) {
        const Settings in = withConvention(settings, convention, 2);
        QCOMPARE(in.order, Order::Chosen);
        QCOMPARE(in.permutation, settings.permutation);
        QCOMPARE(in.seed, settings.seed);
        QCOMPARE(conventionOf(in, 2), &convention);
    }
}

void tst_NamedConvention::setsAllElse()
{
    for (const NamedConvention &first : namedConventions()) {
        for (const NamedConvention &second : namedConventions())
            QCOMPARE(withConvention(withConvention({}, first, 2), second, 2),
                     withConvention({}, second, 2));
    }
}

void tst_NamedConvention::isLeftByAnyChange()
{
    Settings settings = withConvention({}, *findConvention("fausett"), 2);
    settings.rate = number(u"0.5");
    QCOMPARE(conventionOf(settings, 2), nullptr);
    settings.rate = number(u"1");
    QCOMPARE(conventionOf(settings, 2), findConvention("fausett"));
    settings.deadZone = Decimal();
    QCOMPARE(conventionOf(settings, 2), findConvention("novikoff"));
    settings.useBias = false;
    QCOMPARE(conventionOf(settings, 2), findConvention("rosenblatt"));
    settings.rate = number(u"2");
    QCOMPARE(conventionOf(settings, 2), nullptr);
}

void tst_NamedConvention::goesByWhatHasAnEffect()
{
    Settings settings;
    settings.deadZone = number(u"0.2"); // with targets 0 and 1 of no effect
    settings.weights = {Decimal(), Decimal()};
    QCOMPARE(conventionOf(settings, 2), findConvention("lecture"));
    settings.weights[1] = number(u"0.1");
    QCOMPARE(conventionOf(settings, 2), nullptr);
}

void tst_NamedConvention::isOfAPerceptron()
{
    QCOMPARE(conventionOf(withModel({}, gatesModel()), 2), nullptr);
}

/// By hand: t = x₁, with inputs −1 and +1. Both first sums are 0, which is a mistake.
void tst_NamedConvention::rosenblattHasNoBias()
{
    std::vector<Decimal> values;
    for (const int value : {-1, -1, -1, 1, 1, -1, 1, 1})
        values.emplace_back(value);
    Run run;
    run.start(Dataset(QStringLiteral("first"), std::vector<QString>(2), values, {0, 0, 1, 1}),
              withConvention({}, *findConvention("rosenblatt"), 2));
    run.reach(1000);
    QCOMPARE(run.learntEpoch(), std::optional<qint64>(2));
    QCOMPARE(run.mistakesUpTo(run.length()), 2);
    QCOMPARE(text(weightsOf(run)), QStringLiteral("2,0,0"));
}

void tst_NamedConvention::learnsAsInTheBook_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("gate");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("updates");
    QTest::addColumn<QString>("weights");
    // By hand, or as the books have it (tests/app/tst_published_traces.cpp).
    QTest::newRow("negnevitsky") << "negnevitsky" << int(AndGate) << 5 << 6 << "0.1,0.1,-0.2";
    QTest::newRow("novikoff") << "novikoff" << int(NandGate) << 9 << 18 << "-3,-2,4";
}

void tst_NamedConvention::learnsAsInTheBook()
{
    QFETCH(const QString, name);
    QFETCH(const int, gate);
    QFETCH(const int, epochs);
    QFETCH(const int, updates);
    QFETCH(const QString, weights);
    Run run;
    run.start(gateDataset(gate), withConvention({}, *findConvention(name.toStdString()), 2));
    run.reach(1000);
    QCOMPARE(run.learntEpoch(), std::optional<qint64>(epochs));
    QCOMPARE(run.mistakesUpTo(run.length()), updates);
    QCOMPARE(text(weightsOf(run)), weights);
}

FRONTERA_TEST(tst_NamedConvention)
#include "tst_named_convention.moc"
