// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/next_observation.h"

#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/run/random_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>

using namespace frontera;
using namespace random_run;

class tst_NextObservation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatIsPresented_data();
    void isWhatIsPresented();
    void noneAtTheEnd();
};

void tst_NextObservation::isWhatIsPresented_data()
{
    QTest::addColumn<Update>("update");
    QTest::newRow("online") << Update::Online;
    QTest::newRow("batch") << Update::Batch;
    QTest::newRow("repeat") << Update::Repeat;
}

/// In every order and mode, at the end of what was trained, within it, and where a run goes round.
void tst_NextObservation::isWhatIsPresented()
{
    QFETCH(const Update, update);
    RandomRun draw(randomSeed);
    for (int round = 0; round < rounds(60); ++round) {
        const Numbers kind = round % 2 == 0 ? Numbers::Bits : Numbers::Whole;
        Dataset data = draw.data(kind);
        while (data.observationCount() > 12)
            data = draw.data(kind);
        Settings settings = draw.settings(kind, data);
        settings.update = update;
        settings.order = static_cast<Order>(round % 6);
        if (settings.order == Order::Chosen && settings.permutation.empty())
            settings.order = Order::Given;
        Run run;
        run.start(data, settings);
        run.setStopsWhenLearnt(round % 3 != 0);
        for (int step = 0; step < 100 && run.canGoForward(); ++step) {
            const std::optional<int> next = nextObservation(run);
            run.forward();
            QCOMPARE(next, std::optional(run.facts().observation));
        }
        for (int jumps = 0; jumps < 10 && run.length() > 0; ++jumps) {
            run.jump(draw.below(static_cast<int>(run.length())));
            QCOMPARE(nextObservation(run), std::optional(run.observationAt(run.position() + 1)));
        }
    }
}

void tst_NextObservation::noneAtTheEnd()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    QCOMPARE(nextObservation(run), std::optional(0));
    run.reach(24);
    QVERIFY(run.hasStopped());
    QVERIFY(!nextObservation(run));
    run.back();
    QCOMPARE(nextObservation(run), std::optional(3));
}

FRONTERA_TEST(tst_NextObservation)
#include "tst_next_observation.moc"
