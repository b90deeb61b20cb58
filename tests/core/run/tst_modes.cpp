// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/record/scout.h"
#include "core/run/run.h"
#include "core/settings/falling_rate.h"
#include "tests/core/run/plain_loop.h"
#include "tests/core/run/random_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>

using namespace frontera;
using namespace random_run;
using namespace Qt::StringLiterals;

namespace {

template <typename N>
N valueIn(const Number &number)
{
    if constexpr (std::is_same_v<N, double>)
        return toDouble(number);
    else
        return exactly(exact(number).toString());
}

int wholeValue(const Number &number)
{
    return static_cast<int>(toDouble(number));
}

/// Returns the numbers of a unit, the bias last; 0 where there is none.
template <typename N, typename Get>
std::vector<N> numbersOf(const UnitReading &unit, const Get &get)
{
    std::vector<N> numbers;
    for (const LinkReading &link : unit.links)
        numbers.push_back(valueIn<N>(get(link)));
    numbers.push_back(unit.bias ? valueIn<N>(get(*unit.bias)) : N(0));
    return numbers;
}

/// Returns what is wrong where the run stands; nothing if it is as the loop has it.
template <typename N>
QString problemAt(const Run &run, const PlainLoop<N> &plain)
{
    const qint64 position = run.position();
    if (position == 0)
        return {};
    const Reading reading = run.reading();
    const UnitReading &unit = reading.units.front();
    const auto index = static_cast<std::size_t>(position);
    const auto &row = plain.rows[index - 1];
    const StepFacts facts{position, row.epoch, row.observation, row.error != 0, row.updated};
    if (reading.facts != facts || run.facts() != facts)
        return u"facts"_s;
    if (valueIn<N>(unit.sum) != row.sum || wholeValue(unit.error) != row.error)
        return u"sum or error"_s;
    if (numbersOf<N>(unit, [](const LinkReading &link) { return link.after; }) != row.after)
        return u"weights after"_s;
    const bool isBatch = run.settings().update == Update::Batch;
    if (unit.links.front().sum.has_value() != isBatch)
        return u"sums or none"_s;
    if (isBatch &&
        numbersOf<N>(unit, [](const LinkReading &link) { return link.sum->after; }) != row.sums)
        return u"sums"_s;
    if (index > 1) {
        const auto before = plain.rows[index - 2].after;
        if (numbersOf<N>(unit, [](const LinkReading &link) { return link.weight; }) != before)
            return u"weights before"_s;
    }
    return {};
}

template <typename N>
QString clockProblem(const Run &run, const PlainLoop<N> &plain, qint64 length)
{
    const RunClock &clock = run.clock();
    for (qint64 position = 1; position <= length; ++position) {
        const auto &row = plain.rows[static_cast<std::size_t>(position - 1)];
        const auto after = std::ranges::upper_bound(plain.ends, position);
        if (clock.epochOf(position) != row.epoch || clock.isRepeated(position) != row.isRepeated)
            return u"epoch of %1"_s.arg(position);
        if (clock.isEnd(position) != (*(after - 1) == position))
            return u"end at %1"_s.arg(position);
        if (clock.completeAt(position) != after - plain.ends.begin() - 1)
            return u"complete at %1"_s.arg(position);
        if (clock.lastEnd(position) != *(after - 1))
            return u"last end before %1"_s.arg(position);
        if (after != plain.ends.end() && *after <= length && clock.nextEnd(position) != *after)
            return u"next end after %1"_s.arg(position);
    }
    return {};
}

struct Asked
{
    Dataset data;
    Settings settings;
};

Asked drawn(RandomRun &draw, Arithmetic arithmetic, int mode, int course)
{
    constexpr std::array kinds = {Numbers::Bits, Numbers::Bits, Numbers::Whole, Numbers::Decimals,
                                  Numbers::Multiples};
    const Numbers kind = kinds[static_cast<std::size_t>(draw.below(5))];
    Dataset data = draw.data(kind);
    while (data.observationCount() > (draw.below(4) == 0 ? 150 : 8))
        data = draw.data(kind);
    Settings settings = draw.settings(kind, data);
    settings.arithmetic = arithmetic;
    settings.update = static_cast<Update>(mode);
    settings.schedule = static_cast<Schedule>(course);
    return {data, settings};
}

/// Compares all that can be asked of a run with the loop.
template <typename N>
void compare(const Asked &asked, RandomRun &draw)
{
    constexpr std::size_t most = 300;
    PlainLoop<N> plain(asked.data, asked.settings);
    plain.train(most);
    const auto length = static_cast<qint64>(plain.rows.size());

    Run stepped; // one by one
    stepped.start(asked.data, asked.settings);
    Run quick; // in stretches
    quick.start(asked.data, asked.settings);
    Run scouted; // after a scout
    scouted.start(asked.data, asked.settings);
    while (stepped.position() < length) {
        QVERIFY(stepped.canGoForward());
        stepped.forward();
        const QString problem = problemAt(stepped, plain);
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u" at %1"_s.arg(stepped.position())));
    }
    const std::unique_ptr<Scout> scout = scouted.scout();
    while (scouted.length() < length && !scouted.hasStopped() && !scouted.cycle()) {
        const std::vector<Station> stations =
            scout->lookAhead(std::min(length, scout->number() + 1 + draw.below(40)),
                             [](std::size_t) { return true; });
        scouted.follow(stations);
        QCOMPARE(scouted.length(), scout->number());
        const QString problem = problemAt(scouted, plain);
        QVERIFY2(problem.isEmpty(), qPrintable(u"scouted: "_s + problem));
    }
    scouted.reach(length);
    while (quick.position() < length) {
        quick.reach(std::min(length, quick.position() + 1 + draw.below(60)));
        const QString problem = problemAt(quick, plain);
        QVERIFY2(problem.isEmpty(), qPrintable(u"quick: "_s + problem));
    }
    for (Run *run : {&stepped, &quick, &scouted}) {
        QCOMPARE(run->length(), length);
        QCOMPARE(run->learntEpoch(), plain.learntEpoch);
        QCOMPARE(run->cycle().has_value(), plain.cycle.has_value());
        if (plain.cycle)
            QCOMPARE(*run->cycle(), (Cycle{plain.cycle->first, plain.cycle->second}));
        const QString wrong = clockProblem(*run, plain, length);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (int jumps = 0; jumps < 60; ++jumps) {
            switch (draw.below(4)) {
            case 0:
                run->back();
                break;
            case 1:
                if (!run->isAtEnd())
                    run->forward();
                break;
            case 2:
                run->epochBack();
                QVERIFY(std::ranges::binary_search(plain.ends, run->position()));
                break;
            default:
                run->jump(draw.below(static_cast<int>(length) + 1));
            }
            const QString problem = problemAt(*run, plain);
            QVERIFY2(problem.isEmpty(),
                     qPrintable(problem + u" after a jump to %1"_s.arg(run->position())));
        }
        const qint64 from = draw.below(static_cast<int>(length) + 1);
        std::vector<qint64> updates;
        run->forEachUpdate(from, length, [&](const StepFacts &facts, std::span<const double> all) {
            updates.push_back(facts.number);
            const auto &row = plain.rows[static_cast<std::size_t>(facts.number - 1)];
            QCOMPARE(all[0], static_cast<double>(row.after[0]));
        });
        std::vector<qint64> expected;
        qint64 mistakes = 0;
        for (qint64 number = 1; number <= length; ++number) {
            const auto &row = plain.rows[static_cast<std::size_t>(number - 1)];
            if (row.updated && number > from)
                expected.push_back(number);
            mistakes += row.error != 0;
            QCOMPARE(run->mistakesUpTo(number), mistakes);
        }
        QVERIFY(updates == expected);
    }
    Run epochs;
    epochs.start(asked.data, asked.settings);
    for (std::size_t epoch = 1; epoch < plain.ends.size(); ++epoch) {
        epochs.epochForward();
        QCOMPARE(epochs.position(), plain.ends[epoch]);
    }
}

} // namespace

class tst_Modes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThePlainLoop_data();
    void isThePlainLoop();
    void batchLearnsAnd();
    void repeatingLearnsAnd();
    void xorGoesRound_data();
    void xorGoesRound();
    void aFallingRateProvesNoCycle();
    void ratesAreRoundedOnce();
    void theBoundIsClaimedWhereItHolds();
    void aLongRoundIsLikeTheFirst();
    void nothingIsRepeatedThatChangesNothing();
};

void tst_Modes::isThePlainLoop_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("course");
    const char *const modes[] = {"online", "batch", "repeat"};
    const char *const courses[] = {"constant", "epoch", "root"};
    for (int mode = 0; mode < 3; ++mode)
        for (int course = 0; course < 3; ++course)
            QTest::addRow("%s, %s", modes[mode], courses[course]) << mode << course;
}

/// Runs of every mode, course, convention and order, in fractions and in doubles, at every step, by
/// stretches, after a scout, and at any jump, are what a plain loop makes of them.
void tst_Modes::isThePlainLoop()
{
    QFETCH(const int, mode);
    QFETCH(const int, course);
    RandomRun draw(randomSeed + static_cast<unsigned>(3 * mode + course));
    for (int round = 0; round < rounds(10); ++round) {
        compare<Rational>(drawn(draw, Arithmetic::Exact, mode, course), draw);
        if (QTest::currentTestFailed())
            return;
        compare<double>(drawn(draw, Arithmetic::Float, mode, course), draw);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Worked by hand: the errors of an epoch are those of its first weights.
void tst_Modes::batchLearnsAnd()
{
    Settings settings;
    settings.rate = Decimal(1);
    settings.update = Update::Batch;
    Run run;
    run.start(gateDataset(AndGate), settings);
    const std::vector<Weights> ends = {
        {{Decimal(-1), Decimal(-1)}, Decimal(-3)}, {{Decimal(0), Decimal(0)}, Decimal(-2)},
        {{Decimal(1), Decimal(1)}, Decimal(-1)},   {{Decimal(0), Decimal(0)}, Decimal(-3)},
        {{Decimal(1), Decimal(1)}, Decimal(-2)},   {{Decimal(1), Decimal(1)}, Decimal(-2)}};
    for (const Weights &end : ends) {
        for (int place = 0; place < 3; ++place) { // nothing is added within an epoch
            const Weights before = weightsOf(run);
            run.forward();
            QCOMPARE(weightsOf(run), before);
            QVERIFY(!run.facts().updated);
        }
        run.forward();
        QCOMPARE(weightsOf(run), end);
    }
    QVERIFY(run.hasStopped());
    QCOMPARE(run.learntEpoch(), 6);
    QCOMPARE(run.mistakesUpTo(run.length()), 8);
    run.jump(7); // (1, 0) in the second epoch is right
    QVERIFY(!run.facts().isMistake);
    run.jump(8); // (1, 1) is not, and the epoch ends
    QVERIFY(run.facts().isMistake);
    QVERIFY(run.facts().updated);
    const Reading reading = run.reading();
    QCOMPARE(reading.units.front().links[0].sum->before, Number(Decimal(0)));
    QCOMPARE(reading.units.front().links[0].sum->after, Number(Decimal(1)));
    QCOMPARE(reading.units.front().links[0].weight, Number(Decimal(-1)));
    QCOMPARE(*run.predictorBeforeUpdate()->linear(), ends[0]);
}

/// Worked by hand, too: 11 mistakes, each followed by a repetition.
void tst_Modes::repeatingLearnsAnd()
{
    Settings settings;
    settings.rate = Decimal(1);
    settings.update = Update::Repeat;
    Run run;
    run.start(gateDataset(AndGate), settings);
    for (const qint64 end : {6, 13, 20, 26, 31, 35}) {
        run.epochForward();
        QCOMPARE(run.position(), end);
    }
    QVERIFY(run.hasStopped());
    QCOMPARE(run.learntEpoch(), 6);
    QCOMPARE(run.mistakesUpTo(35), 11);
    QCOMPARE(weightsOf(run), (Weights{{Decimal(2), Decimal(1)}, Decimal(-3)}));
    run.jump(2);
    QCOMPARE(run.facts(), (StepFacts{2, 1, 0, false, false})); // (0, 0) again
    run.jump(6);
    QCOMPARE(run.facts(), (StepFacts{6, 1, 3, false, false}));
    run.epochBack();
    QCOMPARE(run.position(), 0);
}

void tst_Modes::xorGoesRound_data()
{
    isThePlainLoop_data();
}

void tst_Modes::xorGoesRound()
{
    QFETCH(const int, mode);
    QFETCH(const int, course);
    for (const Arithmetic arithmetic : {Arithmetic::Exact, Arithmetic::Float}) {
        Settings settings;
        settings.arithmetic = arithmetic;
        settings.rate = Decimal(5, -1); // floats round nothing
        settings.update = static_cast<Update>(mode);
        settings.schedule = static_cast<Schedule>(course);
        PlainLoop<Rational> plain(gateDataset(XorGate), settings);
        plain.train(600);
        Run run;
        run.start(gateDataset(XorGate), settings);
        run.reach(600);
        QCOMPARE(run.cycle().has_value(), course == 0);
        if (course > 0)
            continue;
        QCOMPARE(*run.cycle(), (Cycle{plain.cycle->first, plain.cycle->second}));
        const Verdict verdict = verdictOf(run, explain(run.data(), settings));
        QCOMPARE(verdict.kind, Verdict::Kind::Cycle);
        QCOMPARE(verdict.solution, Verdict::Solution::None);
    }
}

void tst_Modes::aFallingRateProvesNoCycle()
{
    Settings settings;
    settings.schedule = Schedule::Epoch;
    settings.useBias = false;
    // Only x = 0 is wrong, for ever, and no update changes anything.
    const Dataset data(u"origin"_s, {u"x"_s}, {Decimal(0), Decimal(1)}, {0, 1});
    Run run;
    run.start(data, settings);
    run.reach(100);
    QVERIFY(!run.cycle());
    QVERIFY(!run.learntEpoch());
    QVERIFY(run.hasSettled());
    settings.schedule = Schedule::Constant;
    run.start(data, settings);
    run.reach(100);
    QVERIFY(run.cycle());
}

/// 1/√2 rounded once is not 1 divided by what √2 is rounded to.
void tst_Modes::ratesAreRoundedOnce()
{
    Settings settings;
    settings.rate = Decimal(1);
    settings.schedule = Schedule::Root;
    QCOMPARE(rateIn(2, settings).toString(), u"0.707106781187"_s);
    QCOMPARE(rateIn(3, settings).toString(), u"0.57735026919"_s); // 0.577350269189626
    QCOMPARE(rateIn(4, settings).toString(), u"0.5"_s);
    QVERIFY(isRateExact(4, settings));
    QVERIFY(!isRateExact(2, settings));
    settings.schedule = Schedule::Epoch;
    QCOMPARE(rateIn(3, settings).toString(), u"0.333333333333"_s);
    QCOMPARE(rateIn(8, settings).toString(), u"0.125"_s);
    QVERIFY(isRateExact(8, settings));
    QVERIFY(!isRateExact(3, settings));
    settings.rate = Decimal(2'000'000'000'010); // a half between two, to the even one
    QCOMPARE(rateIn(2, settings).toString(), u"1000000000000"_s);
    settings.rate = Decimal(2'000'000'000'030);
    QCOMPARE(rateIn(2, settings).toString(), u"1000000000020"_s);
    settings.arithmetic = Arithmetic::Float;
    settings.rate = Decimal(1, -1);
    QCOMPARE(floatRateIn(3, settings), 0.1 / 3);
    settings.schedule = Schedule::Root;
    QCOMPARE(floatRateIn(7, settings), 0.1 / std::sqrt(7.0));
}

/// Repetitions are one more order, of which Novikoff's theorem holds.
void tst_Modes::theBoundIsClaimedWhereItHolds()
{
    RandomRun draw(randomSeed);
    int bounds = 0;
    for (int round = 0; round < rounds(60); ++round) {
        const Asked asked = drawn(draw, Arithmetic::Exact, 2, 0);
        const auto bound = explain(asked.data, asked.settings).bound;
        Settings other = asked.settings;
        other.update = Update::Batch;
        QVERIFY(!explain(asked.data, other).bound);
        other.update = Update::Online;
        QCOMPARE(explain(asked.data, other).bound, bound);
        other.schedule = Schedule::Root;
        QVERIFY(!explain(asked.data, other).bound);
        if (!bound)
            continue;
        ++bounds;
        Run run;
        run.start(asked.data, asked.settings);
        run.reach(20'000);
        QVERIFY(Fraction(run.mistakesUpTo(run.length())) <= bound->most);
    }
    QVERIFY(bounds > rounds(5));
}

/// Far beyond the proof of a cycle all is as a loop would have it.
void tst_Modes::aLongRoundIsLikeTheFirst()
{
    for (const Update update : {Update::Batch, Update::Repeat}) {
        Settings settings;
        settings.update = update;
        settings.weights = {Decimal(3, -1), Decimal(-2, -1)};
        const Dataset data = gateDataset(XorGate);
        PlainLoop<Rational> plain(data, settings);
        plain.train(5'000);
        Run run;
        run.start(data, settings);
        run.reach(5'000);
        QVERIFY(run.cycle());
        QVERIFY(run.recordedMistakes() < 200);
        for (qint64 position = 5'000; position > 0; position -= 7) {
            run.jump(position);
            const QString problem = problemAt(run, plain);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + u" at %1"_s.arg(position)));
        }
        QVERIFY2(clockProblem(run, plain, 5'000).isEmpty(),
                 qPrintable(clockProblem(run, plain, 5'000)));
    }
}

/// A mistake at x = 0 without a bias, or one that rounding loses, would be repeated for ever.
void tst_Modes::nothingIsRepeatedThatChangesNothing()
{
    Settings settings;
    settings.update = Update::Repeat;
    settings.useBias = false;
    const Dataset origin(u"origin"_s, {u"x"_s}, {Decimal(0)}, {0});
    Run run;
    run.start(origin, settings);
    run.epochForward();
    QCOMPARE(run.position(), 1);
    QVERIFY(run.facts().isMistake);
    settings.arithmetic = Arithmetic::Float;
    settings.weights = {Decimal(1, 20)};
    const Dataset far(u"far"_s, {u"x"_s}, {Decimal(1)}, {0});
    run.start(far, settings);
    run.epochForward();
    QCOMPARE(run.position(), 1);
}

FRONTERA_TEST(tst_Modes)
#include "tst_modes.moc"
