// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/number/split_mix.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/panels/why_panel.h"
#include "ui/run/explainer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <memory>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Points of a grid, told apart by a line, but for `wrong` of them.
Dataset manyPoints(int wrong)
{
    constexpr int rows = 3'000;
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        values.emplace_back(row % 60, -1);
        values.emplace_back(row / 60, -1);
        const bool isOne = row % 60 >= 30;
        targets.push_back(isOne != (row < wrong) ? 1 : 0);
    }
    return Dataset(u"many"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets));
}

} // namespace

class tst_Explainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAtOnce();
    void manyLater();
    void longNumbersLater();
    void knownAgainAtOnce();
    void onlyTheLast();
    void lastOneWaitsForNone();
    void longProofIsLaidOutOnce();
    void endsAtAnyTime();
    void window();
};

void tst_Explainer::fewAtOnce()
{
    Run run;
    Explainer explainer(run);
    run.start(gateDataset(XorGate), Settings());
    explainer.restart();
    QVERIFY(explainer.explanation().isKnown);
    QVERIFY(!explainer.explanation().separability.isLearnable);
    QVERIFY(Explainer::isQuick(exampleDataset(Example::Moons)));
    QVERIFY(!Explainer::isQuick(manyPoints(0)));
}

void tst_Explainer::manyLater()
{
    Run run;
    Explainer explainer(run);
    for (const int wrong : {0, 1}) {
        const QSignalSpy found(&explainer, &Explainer::found);
        run.start(manyPoints(wrong), Settings());
        explainer.restart();
        QVERIFY(!explainer.explanation().isKnown);
        QVERIFY(explainer.explanation().separability.isLearnable); // nothing is claimed
        QVERIFY(!explainer.explanation().bestRight);
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(explainer.explanation().isKnown);
        const Explanation expected = explain(run.data(), run.settings());
        const Separability &is = explainer.explanation().separability;
        QVERIFY(is.street == expected.separability.street);
        QVERIFY(is.certificate == expected.separability.certificate);
        QCOMPARE(explainer.explanation().separability.isSeparable, wrong == 0);
    }
}

/// Few numbers, but so long that the proof is: it takes their digits, not only how many there are.
/// As many short ones are proved at once, of many inputs and of a line.
void tst_Explainer::longNumbersLater()
{
    const auto data = [](int rows, int inputs, const Decimal &unit, const Decimal &small) {
        std::vector<Decimal> values;
        std::vector<int> targets;
        std::vector<QString> names;
        for (int row = 0; row < rows; ++row) {
            for (int i = 0; i < inputs; ++i)
                values.push_back(unit * Decimal((row * 7 + i * i * 3 + row * i) % 11) + small);
            targets.push_back(row % 2);
        }
        for (int i = 0; i < inputs; ++i)
            names.push_back(u"x%1"_s.arg(i));
        return Dataset(u"long"_s, std::move(names), std::move(values), std::move(targets));
    };
    for (const auto &[rows, inputs] : {std::pair(40, 10), std::pair(250, 2), std::pair(40, 3)}) {
        QVERIFY(Explainer::isQuick(data(rows, inputs, Decimal(1), Decimal(1))));
        QVERIFY(Explainer::isQuick(data(rows, inputs, Decimal(1, -2), Decimal())));
        // Many decimals, and sizes that are far apart: both are long as whole numbers in one unit.
        QVERIFY(!Explainer::isQuick(data(rows, inputs, Decimal(1), Decimal(1, -17))));
        QVERIFY(!Explainer::isQuick(data(rows, inputs, Decimal(1, 60), Decimal())));
    }
    // Of one input a best point is found among any numbers; of more than two, a best plane takes
    // long among fewer observations, and is not looked for among many.
    QVERIFY(Explainer::isQuick(data(250, 1, Decimal(1), Decimal(1, -17))));
    QVERIFY(!Explainer::isQuick(data(100, 3, Decimal(1), Decimal(1))));
    QVERIFY(!Explainer::isQuick(data(17, 4, Decimal(1), Decimal(1))));
    QVERIFY(Explainer::isQuick(data(8, 4, Decimal(1), Decimal(1))));
    QVERIFY(Explainer::isQuick(data(200, 3, Decimal(1), Decimal(1))));
    QVERIFY(Explainer::isQuick(exampleDataset(Example::Iris)));
    QVERIFY(Explainer::isQuick(exampleDataset(Example::Concert)));
    QVERIFY(Explainer::isQuick(exampleDataset(Example::NoisyClouds)));
}

/// A change that is taken back is not proved again; nor by an explainer that shares what is found.
void tst_Explainer::knownAgainAtOnce()
{
    Run run;
    Explainer explainer(run);
    const QSignalSpy found(&explainer, &Explainer::found);
    for (const int wrong : {1, 0}) {
        run.start(manyPoints(wrong), Settings());
        explainer.restart();
        QVERIFY(!explainer.explanation().isKnown);
        QTRY_VERIFY(explainer.explanation().isKnown);
    }
    run.restart(); // the same run again
    explainer.restart();
    QVERIFY(explainer.explanation().isKnown);
    QCOMPARE(found.count(), 2);
    run.start(manyPoints(1), Settings());
    explainer.restart();
    QVERIFY(explainer.explanation().isKnown);
    QVERIFY(!explainer.explanation().separability.isSeparable);
    QCOMPARE(found.count(), 2);
    Explainer other(run, explainer);
    other.restart();
    QVERIFY(other.explanation().isKnown);
    QVERIFY(!other.explanation().separability.isSeparable);
}

/// What comes too late is not shown of another run.
void tst_Explainer::onlyTheLast()
{
    Run run;
    Explainer explainer(run);
    const QSignalSpy found(&explainer, &Explainer::found);
    for (int i = 0; i < 5; ++i) {
        run.start(manyPoints(i % 2), Settings());
        explainer.restart();
    }
    run.start(gateDataset(XorGate), Settings());
    explainer.restart();
    QTest::qWait(300);
    QCOMPARE(found.count(), 0);
    QVERIFY(!explainer.explanation().separability.isSeparable);
    QCOMPARE(explainer.explanation().separability.certificate.size(), std::size_t(4));
}

/// Nobody wants to know the old answer any more, so the new one does not come after it.
void tst_Explainer::lastOneWaitsForNone()
{
    SplitMix64 random(3);
    constexpr std::uint64_t unit = 100'000'000'000'000'000;
    constexpr int inputs = 36;
    std::vector<Decimal> values;
    std::vector<int> targets;
    std::vector<QString> names;
    for (int row = 0; row < 60; ++row) {
        for (int i = 0; i < inputs; ++i)
            values.emplace_back(static_cast<std::int64_t>(random.below(unit)), -17);
        targets.push_back(static_cast<int>(random.below(2)));
    }
    for (int i = 1; i <= inputs; ++i)
        names.push_back(u"x%1"_s.arg(i));
    const Dataset slow(u"slow"_s, std::move(names), std::move(values), std::move(targets));

    Run run;
    Explainer explainer(run);
    QElapsedTimer time;
    const auto prove = [&](int wrong) {
        time.start();
        run.start(manyPoints(wrong), Settings());
        explainer.restart();
        while (!explainer.explanation().isKnown && time.elapsed() < 60'000)
            QTest::qWait(5);
        return time.elapsed();
    };
    const qint64 alone = prove(1);
    run.start(slow, Settings());
    explainer.restart();
    QTest::qWait(50); // it is under way
    QVERIFY(!explainer.explanation().isKnown);
    const qint64 after = prove(0);
    QVERIFY2(after < 3 * alone + 1'000, qPrintable(u"%1 ms instead of %2"_s.arg(after).arg(alone)));
}

/// A proof over many inputs, which a step does not change, is not said and laid out again with it.
void tst_Explainer::longProofIsLaidOutOnce()
{
    SplitMix64 random(5);
    std::vector<Decimal> values;
    std::vector<int> targets;
    std::vector<QString> names;
    for (int row = 0; row < 100; ++row) {
        for (int i = 0; i < 28; ++i)
            values.emplace_back(static_cast<std::int64_t>(random.below(100'000'000)), -8);
        targets.push_back(static_cast<int>(random.below(2)));
    }
    for (int i = 0; i < 28; ++i)
        names.push_back(u"x%1"_s.arg(i));
    const Dataset data(u"wide"_s, std::move(names), std::move(values), std::move(targets));
    Run run;
    run.start(data, {});
    const Explanation explanation = explain(data, {});
    QVERIFY(!explanation.separability.certificate.empty());
    QWidget window;
    QAction ownLine(&window);
    WhyPanel panel(run, &ownLine);
    panel.setRoom(400);
    QElapsedTimer time;
    time.start();
    panel.refresh(explanation);
    const qint64 first = time.nsecsElapsed();
    // It is longer than anybody reads: its beginning stands there, and where the rest is.
    const QString proof = panel.findChild<QLabel *>(u"whyProof"_s)->text();
    const auto lines = explanation.separability.certificate.size();
    QVERIFY(lines > 20);
    QVERIFY(proof.contains(u", which “frontera check” prints."_s));
    QVERIFY(proof.count(u" needs"_s) > 5 && proof.count(u" needs"_s) < qsizetype(lines));
    run.forward();
    time.start();
    panel.refresh(explanation);
    const qint64 again = time.nsecsElapsed();
    QVERIFY2(20 * again < first, qPrintable(u"%1 ns, then %2 ns"_s.arg(first).arg(again)));
    // Other data are said, of course.
    run.start(gateDataset(XorGate), {});
    panel.refresh(explain(gateDataset(XorGate), {}));
    QCOMPARE(panel.findChild<QLabel *>(u"whyTitle"_s)->text(), u"Why no line separates XOR"_s);
    QVERIFY(!panel.findChild<QLabel *>(u"whyProof"_s)->text().contains(u"more line"_s));
}

void tst_Explainer::endsAtAnyTime()
{
    for (int i = 0; i < 5; ++i) {
        Run run;
        auto explainer = std::make_unique<Explainer>(run);
        run.start(manyPoints(1), Settings());
        explainer->restart();
        QTest::qWait(i);
        explainer.reset();
        QCoreApplication::processEvents();
    }
}

void tst_Explainer::window()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(manyPoints(1), Settings());
    w.press(Qt::Key_W);
    QTRY_VERIFY(w.label("whyTitle").startsWith(u"Why no line separates"_s));
    w.window.openRun(manyPoints(0), Settings());
    QCoreApplication::processEvents();
    QTRY_VERIFY(w.label("whyTitle").startsWith(u"The widest street"_s));
}

FRONTERA_WINDOW_TEST(tst_Explainer)
#include "tst_explainer.moc"
