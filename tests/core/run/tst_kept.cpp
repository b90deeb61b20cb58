// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weights that are kept beside those that learn, and orders drawn from what is wrong, compared with
// a loop that presents one observation after another, sums, and counts.

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/data/random_points.h"
#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/models/perceptron/float_perceptron.h"
#include "core/models/perceptron/perceptron.h"
#include "core/number/fraction.h"
#include "core/number/python_text.h"
#include "core/number/rounded.h"
#include "core/record/presentation_order.h"
#include "core/record/scout.h"
#include "core/run/ahead.h"
#include "core/run/run.h"
#include "core/session/trace_rows.h"
#include "tests/core/run/drawn_at.h"
#include "tests/core/run/random_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QElapsedTimer>
#include <QTest>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace frontera;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The numbers after one presentation, the weights and then the bias (or less the threshold).
struct PocketStep
{
    int observation = 0;
    std::vector<Number> now;
    std::vector<Number> kept;
    int right = 0; ///< that the kept ones get
    qint64 since = 0;
};

/// A run by a plain loop: nothing is passed over, replayed or proved.
class PocketLoop
{
public:
    PocketLoop(const Dataset &data, const Settings &settings, qint64 steps)
        : m_data(data)
        , m_settings(settings)
        , m_order(settings, data.observationCount())
    {
        const Weights start = initialWeights(settings, data.inputCount());
        for (const Decimal &w : start.w)
            m_now.push_back(asSet(w));
        m_now.push_back(asSet(start.b));
        m_sums.resize(m_now.size(), Fraction());
        m_all.push_back({-1, m_now, m_now, rightIn(m_now), 0});
        for (qint64 step = 1; step <= steps && !m_isLearnt; ++step)
            present(step);
    }

    [[nodiscard]] const std::vector<PocketStep> &steps() const { return m_all; }

private:
    [[nodiscard]] bool isFloat() const { return m_settings.arithmetic == Arithmetic::Float; }
    [[nodiscard]] Number asSet(const Decimal &value) const
    {
        return isFloat() ? Number(value.toDouble()) : Number(value);
    }

    [[nodiscard]] int outputOf(const std::vector<Number> &numbers, int row) const
    {
        const auto inputs = m_data.inputs(row);
        if (!isFloat()) {
            Weights weights;
            for (std::size_t i = 0; i < inputs.size(); ++i)
                weights.w.push_back(exact(numbers[i]));
            weights.b = exact(numbers.back());
            return activation(weightedSum(weights, inputs), m_settings);
        }
        double sum = std::get<double>(numbers[0]) * inputs[0].toDouble();
        for (std::size_t i = 1; i < inputs.size(); ++i)
            sum += std::get<double>(numbers[i]) * inputs[i].toDouble();
        sum += std::get<double>(numbers.back());
        return Convention<double>(m_settings).output(sum);
    }
    [[nodiscard]] int target(int row) const { return targetValue(m_data.target(row), m_settings); }
    [[nodiscard]] std::vector<int> wrongIn(const std::vector<Number> &numbers) const
    {
        std::vector<int> wrong;
        for (int row = 0; row < m_data.observationCount(); ++row) {
            if (outputOf(numbers, row) != target(row))
                wrong.push_back(row);
        }
        return wrong;
    }
    [[nodiscard]] int rightIn(const std::vector<Number> &numbers) const
    {
        return m_data.observationCount() - static_cast<int>(wrongIn(numbers).size());
    }

    void present(qint64 step)
    {
        const int rows = m_data.observationCount();
        const std::vector<int> wrong = wrongIn(m_now);
        int row = m_order.observationAt(step);
        if (m_settings.order == Order::Wrong && !wrong.empty())
            row = wrong[drawnAt(m_settings.seed, step, wrong.size())];
        const int error = errorOf(outputOf(m_now, row), target(row), m_settings);
        m_mistakes += error != 0;
        const auto inputs = m_data.inputs(row);
        for (std::size_t i = 0; i < m_now.size() && error != 0; ++i) {
            const Decimal x = i < inputs.size() ? inputs[i] : Decimal(1);
            if (i == inputs.size() && !m_settings.useBias)
                break;
            if (isFloat())
                m_now[i] =
                    std::get<double>(m_now[i]) + m_settings.rate.toDouble() * error * x.toDouble();
            else
                m_now[i] = exact(m_now[i]) + m_settings.rate * Decimal(error) * x;
        }
        for (std::size_t i = 0; i < m_now.size(); ++i) {
            const auto *number = std::get_if<double>(&m_now[i]);
            if (number != nullptr && !std::isfinite(*number))
                m_sums[i].reset();
            else if (m_sums[i])
                m_sums[i] = *m_sums[i] + (number != nullptr ? Fraction(valueOf(*number))
                                                            : Fraction(exact(m_now[i])));
        }
        PocketStep next{row, m_now, m_all.back().kept, m_all.back().right, m_all.back().since};
        if (m_settings.keep == Keep::Best && rightIn(m_now) > next.right) {
            next.kept = m_now;
            next.right = rightIn(m_now);
            next.since = step;
        } else if (m_settings.keep == Keep::Average) {
            for (std::size_t i = 0; i < m_now.size(); ++i)
                next.kept[i] = mean(m_sums[i], step);
            next.right = rightIn(next.kept);
        }
        m_all.push_back(next);
        if (step % rows == 0)
            m_isLearnt = std::exchange(m_mistakes, 0) == 0 && wrongIn(m_now).empty();
    }

    [[nodiscard]] Number mean(const std::optional<Fraction> &sum, qint64 step) const
    {
        if (!sum)
            return std::numeric_limits<double>::quiet_NaN();
        const Fraction mean = *sum / Fraction(step);
        if (!isFloat())
            return rounded(mean, 18);
        return mean.toDouble() + 0.0;
    }

    Dataset m_data;
    Settings m_settings;
    PresentationOrder m_order;
    std::vector<Number> m_now;
    std::vector<std::optional<Fraction>> m_sums{};
    std::vector<PocketStep> m_all;
    int m_mistakes = 0;
    bool m_isLearnt = false;
};

/// Returns weights and bias of a reading; without a bias that is the same in all.
std::vector<QByteArray> textsOf(std::span<const Number> weights, const std::optional<Number> &bias)
{
    std::vector<QByteArray> texts;
    for (const Number &weight : weights)
        texts.push_back(std::holds_alternative<double>(weight)
                            ? pythonText(std::get<double>(weight))
                            : exact(weight).toString().toLatin1());
    if (bias)
        texts.push_back(textsOf(std::span(&*bias, 1), {}).front());
    return texts;
}

std::vector<QByteArray> textsOf(const std::vector<Number> &numbers, bool useBias)
{
    return textsOf(std::span(numbers).first(numbers.size() - (useBias ? 0 : 1)), {});
}

/// Returns what the run shows, where it stands, other than the loop; empty for nothing.
QString difference(const Run &run, const PocketLoop &loop)
{
    const PocketStep &step = loop.steps()[static_cast<std::size_t>(run.position())];
    const Settings &settings = run.settings();
    const Reading reading = run.reading();
    const UnitReading &unit = reading.units.front();
    const QString where = u" at %1"_s.arg(run.position());
    if (run.position() > 0 && run.facts().observation != step.observation)
        return u"observation"_s + where;
    const auto biasOf = [&](const auto &link) {
        return link ? std::optional<Number>(link->after) : std::nullopt;
    };
    if (textsOf(weightsAfter(unit), biasOf(unit.bias)) != textsOf(step.now, settings.useBias))
        return u"weights"_s + where;
    if (settings.keep == Keep::Last)
        return reading.kept || run.keptPredictor() ? u"kept"_s + where : QString();
    if (textsOf(reading.kept->weights, reading.kept->bias) != textsOf(step.kept, settings.useBias))
        return u"kept weights"_s + where;
    if (reading.kept->since != step.since)
        return u"since"_s + where;
    const int right = run.keptPredictor()->countRight(run.data());
    if (right != step.right || reading.kept->right.value_or(right) != right ||
        reading.kept->right.has_value() != (settings.keep == Keep::Best))
        return u"right, %1 and not %2,"_s.arg(right).arg(step.right) + where;
    return {};
}

} // namespace

class tst_Kept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlace_data();
    void everyPlace();
    void withDeadZones();
    void beyondTheFirstRound_data();
    void beyondTheFirstRound();
    void byHand();
    void keepsThreeOfXor();
    void bestOfIris_data();
    void bestOfIris();
    void drawsFromTheWrong();
    void partsWhereOthersAreWrong();
    void changesNothingThatIsLearnt();
    void isStoppable();
    void averageIsRoundedOnce();
    void verdictTellsOfIt();
    void isFlat();
};

void tst_Kept::everyPlace_data()
{
    QTest::addColumn<random_run::Numbers>("kind");
    for (int kind = 0; kind < random_run::kindsOfNumbers; ++kind)
        QTest::addRow("%d", kind) << static_cast<random_run::Numbers>(kind);
}

/// Stepped, jumped to, come to from behind, trained in pieces and ahead in a thread.
void tst_Kept::everyPlace()
{
    QFETCH(const random_run::Numbers, kind);
    if (isSanitized() && static_cast<int>(kind) % 3 != 1)
        QSKIP(Sampling::reason);
    const int count = kind < random_run::Numbers::Powers ? 12 : 6;
    const int first = isSanitized() ? static_cast<int>(kind) % count : 0;
    const int apart = isSanitized() ? count : 1;
    random_run::RandomRun draw(randomSeed);
    for (int round = first; round < count; round += apart) {
        const Dataset data = draw.data(kind);
        Settings settings = draw.settings(kind, data);
        settings.arithmetic = round % 2 == 0 ? Arithmetic::Exact : Arithmetic::Float;
        settings.keep = static_cast<Keep>(round / 2 % 3);
        if (round % 5 < 2)
            settings.order = Order::Wrong;
        const PocketLoop loop(data, settings, 3 * data.observationCount() + 40);
        const qint64 end = std::ssize(loop.steps()) - 1;
        Run run;
        run.start(data, settings);
        while (run.position() < end) {
            QCOMPARE(difference(run, loop), QString());
            run.forward();
        }
        Run pieces;
        pieces.start(data, settings);
        while (pieces.length() < end) {
            pieces.reach(std::min<qint64>(end, pieces.length() + 1 + draw.below(50)));
            QCOMPARE(difference(pieces, loop), QString());
        }
        for (int i = 0; i < rounds(30); ++i) {
            Run &one = i % 2 == 0 ? run : pieces;
            one.jump(draw.below(static_cast<int>(end) + 1));
            QCOMPARE(difference(one, loop), QString());
            one.back();
            QCOMPARE(difference(one, loop), QString());
        }
        Run followed;
        followed.start(data, settings);
        Ahead ahead(followed);
        while (followed.missingTo(end) > 0) {
            ahead.ask(end);
            QVERIFY(QTest::qWaitFor([&] { return ahead.follow(end); }, 20'000));
            QCOMPARE(difference(followed, loop), QString());
        }
        for (qint64 position = 0; position <= followed.length(); position += 7) {
            followed.jump(position);
            QCOMPARE(difference(followed, loop), QString());
        }
    }
}

/// What lies in the dead zone is not right, however the others are counted.
void tst_Kept::withDeadZones()
{
    random_run::RandomRun draw(randomSeed);
    for (int round = 0; round < rounds(24); ++round) {
        const Dataset data = draw.data(random_run::Numbers(0));
        Settings settings;
        settings.weights.assign(std::size_t(data.inputCount()), Decimal());
        settings.targets = Targets::Bipolar;
        settings.deadZone = Decimal(1 + draw.below(8), -1);
        settings.arithmetic = round % 2 == 0 ? Arithmetic::Exact : Arithmetic::Float;
        settings.keep = Keep::Best;
        const PocketLoop loop(data, settings, 200);
        Run run;
        run.start(data, settings);
        while (run.position() < std::ssize(loop.steps()) - 1) {
            QCOMPARE(difference(run, loop), QString());
            run.forward();
        }
        QCOMPARE(difference(run, loop), QString());
    }
}

void tst_Kept::beyondTheFirstRound_data()
{
    QTest::addColumn<Settings>("settings");
    for (const Arithmetic arithmetic : {Arithmetic::Exact, Arithmetic::Float}) {
        for (const Keep keep : {Keep::Best, Keep::Average}) {
            for (const int start : {0, 7}) {
                Settings settings;
                settings.arithmetic = arithmetic;
                settings.keep = keep;
                settings.bias = Decimal(start, -1);
                settings.weights = {Decimal(start, -1), Decimal(-start, -2)};
                QTest::addRow("%d %d %d", static_cast<int>(arithmetic), static_cast<int>(keep),
                              start)
                    << settings;
            }
        }
    }
}

/// Where a run goes round nothing is trained any more, but an average goes on changing.
void tst_Kept::beyondTheFirstRound()
{
    QFETCH(const Settings, settings);
    constexpr qint64 steps = 600;
    const Dataset data = gateDataset(XorGate);
    const PocketLoop loop(data, settings, steps);
    Run run;
    run.start(data, settings);
    run.reach(steps);
    QVERIFY(run.cycle() && run.clock().endOf(run.cycle()->repeatEpoch) < steps / 2);
    QCOMPARE(difference(run, loop), QString());
    random_run::RandomRun draw(3);
    for (int i = 0; i < rounds(60); ++i) {
        run.jump(draw.below(steps + 1));
        QCOMPARE(difference(run, loop), QString());
        for (int k = draw.below(30); k > 0 && !run.isAtEnd(); --k) {
            run.forward();
            QCOMPARE(difference(run, loop), QString());
        }
        run.back();
        QCOMPARE(difference(run, loop), QString());
    }
}

/// AND at η = 0.1 from 0, which fires at z ≥ 0: the first step leaves b = −0.1, where three are
/// right, and the fourth w = (0.1, 0.1), b = 0, where one is.
void tst_Kept::byHand()
{
    Settings settings;
    settings.keep = Keep::Best;
    QCOMPARE(traceOf(TraceFormat::Csv, gateDataset(AndGate), settings, 4),
             "step,epoch,sample,x1,x2,target,sum,output,error,w1,w2,b,kept_w1,kept_w2,kept_b\n"
             "1,1,1,0,0,0,0,1,-1,0,0,-0.1,0,0,-0.1\n"
             "2,1,2,0,1,0,-0.1,0,0,0,0,-0.1,0,0,-0.1\n"
             "3,1,3,1,0,0,-0.1,0,0,0,0,-0.1,0,0,-0.1\n"
             "4,1,4,1,1,1,-0.1,0,1,0.1,0.1,0,0,0,-0.1\n");
    settings.keep = Keep::Average;
    QCOMPARE(traceOf(TraceFormat::Csv, gateDataset(AndGate), settings, 5),
             "step,epoch,sample,x1,x2,target,sum,output,error,w1,w2,b,kept_w1,kept_w2,kept_b\n"
             "1,1,1,0,0,0,0,1,-1,0,0,-0.1,0,0,-0.1\n"
             "2,1,2,0,1,0,-0.1,0,0,0,0,-0.1,0,0,-0.1\n"
             "3,1,3,1,0,0,-0.1,0,0,0,0,-0.1,0,0,-0.1\n"
             "4,1,4,1,1,1,-0.1,0,1,0.1,0.1,0,0.025,0.025,-0.075\n"
             "5,2,1,0,0,0,0,1,-1,0.1,0.1,-0.1,0.04,0.04,-0.08\n");
    settings.arithmetic = Arithmetic::Float;
    QVERIFY(traceOf(TraceFormat::Json, gateDataset(AndGate), settings, 5)
                .endsWith("\"kept_w1\": 0.04, \"kept_w2\": 0.04, \"kept_b\": -0.08}\n]\n"));
    QVERIFY(traceOf(TraceFormat::Latex, gateDataset(AndGate), settings, 1)
                .contains("$b$ & $w_1^\\ast$ & $w_2^\\ast$ & $b^\\ast$ \\\\\n"));
}

/// From b = 0.3 all are predicted 1, and two are right; (0, 0) leaves b = 0.2, (0, 1) and (1, 0)
/// are right, (1, 1) leaves w = (−0.1, −0.1), b = 0.1, which is wrong for (0, 0) alone.
void tst_Kept::keepsThreeOfXor()
{
    Settings settings;
    settings.keep = Keep::Best;
    settings.bias = Decimal(3, -1);
    Run run;
    run.start(gateDataset(XorGate), settings);
    QCOMPARE(run.reading().kept->right, 2);
    run.reach(400);
    QVERIFY(run.cycle());
    QCOMPARE(run.reading().kept->right, 3);
    QCOMPARE(run.reading().kept->since, 4);
    QCOMPARE(run.reading().kept->weights, (std::vector<Number>{Decimal(-1, -1), Decimal(-1, -1)}));
    QCOMPARE(run.reading().kept->bias, Number(Decimal(1, -1)));
    settings.bias = Decimal();
    for (const auto &[order, seed] : {std::pair(Order::Shuffled, 2), std::pair(Order::Wrong, 1)}) {
        settings.order = order;
        settings.seed = static_cast<std::uint64_t>(seed);
        run.start(gateDataset(XorGate), settings);
        run.reach(400);
        QCOMPARE(run.reading().kept->right, 3);
        QCOMPARE(run.keptPredictor()->countRight(run.data()), 3);
    }
}

void tst_Kept::bestOfIris_data()
{
    QTest::addColumn<Order>("order");
    QTest::newRow("given") << Order::Given;
    QTest::newRow("shuffled") << Order::Shuffled;
    QTest::newRow("wrong") << Order::Wrong;
}

/// The pocket holds what a search over all that the run came by finds.
void tst_Kept::bestOfIris()
{
    QFETCH(const Order, order);
    Settings settings;
    settings.order = order;
    const Dataset data = exampleDataset(Example::IrisHard);
    Run plain;
    plain.start(data, settings);
    constexpr qint64 steps = 3'000;
    settings.keep = Keep::Best;
    Run run;
    run.start(data, settings);
    run.reach(steps);
    int most = plain.predictor()->countRight(data);
    qint64 since = 0;
    const auto agrees = [&] {
        run.jump(plain.position());
        return run.reading().kept->right == most && run.reading().kept->since == since;
    };
    QVERIFY(agrees());
    while (plain.position() < steps && plain.canGoForward()) {
        plain.forward();
        if (const int right = plain.predictor()->countRight(data); right > most) {
            most = right;
            since = plain.position();
        }
        QVERIFY(agrees());
    }
    QVERIFY(since > 0);
}

void tst_Kept::drawsFromTheWrong()
{
    Settings settings;
    settings.order = Order::Wrong;
    std::array<int, 4> times = {};
    const int seeds = rounds(4'000);
    for (int seed = 0; seed < seeds; ++seed) {
        settings.seed = static_cast<std::uint64_t>(seed);
        Run run;
        run.start(gateDataset(AndGate), settings); // at the start 1, 2 and 3 are wrong
        run.reach(200);
        QVERIFY(run.hasStopped());
        run.jump(1);
        ++times[static_cast<std::size_t>(run.facts().observation)];
        bool isDone = false; // once none is wrong, the rows come in order
        for (; !run.isAtEnd(); run.forward()) {
            const bool wasRight = run.predictor()->countRight(run.data()) == 4;
            QVERIFY(run.facts().isMistake || isDone);
            QVERIFY(!isDone || run.facts().observation == (run.position() - 1) % 4);
            isDone = wasRight;
        }
        QCOMPARE(run.learntEpoch(), run.epoch());
        QCOMPARE(run.position(), 4 * run.epoch());
        const qint64 mistakes = run.mistakesUpTo(run.length());
        QVERIFY(mistakes <= 4 * (run.epoch() - 1) && mistakes > 4 * (run.epoch() - 2));
    }
    QCOMPARE(times[3], 0);
    const double deviation = std::sqrt(seeds * 2 / 9.0);
    for (const int row : {0, 1, 2})
        QVERIFY(std::abs(times[static_cast<std::size_t>(row)] - seeds / 3.0) < 5 * deviation);
    // Nothing is proved of a run whose next observation depends on the step's number.
    Run xorRun;
    xorRun.start(gateDataset(XorGate), settings);
    xorRun.reach(10'000);
    QVERIFY(!xorRun.cycle() && !xorRun.hasStopped());
    QCOMPARE(xorRun.mistakesUpTo(10'000), 10'000);
}

/// Where both arithmetics draw from what is wrong, they part where they present another one, or err
/// differently.
void tst_Kept::partsWhereOthersAreWrong()
{
    const Dataset data = gateDataset(AndGate);
    int different = 0;
    int parted = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Settings settings;
        settings.order = Order::Wrong;
        settings.seed = seed;
        constexpr qint64 steps = 60;
        const PocketLoop ours(data, settings, steps);
        settings.arithmetic = Arithmetic::Float;
        const PocketLoop theirs(data, settings, steps);
        const auto didChange = [](const PocketLoop &loop, std::size_t step) {
            return loop.steps()[step].now != loop.steps()[step - 1].now;
        };
        std::size_t at = 1;
        const std::size_t both = std::min(ours.steps().size(), theirs.steps().size());
        while (at < both && ours.steps()[at].observation == theirs.steps()[at].observation &&
               didChange(ours, at) == didChange(theirs, at))
            ++at;
        const std::optional<FloatParting> parting = floatParting(data, settings, steps);
        QCOMPARE(parting.has_value(), at < both);
        if (!parting)
            continue;
        ++parted;
        QCOMPARE(parting->step, static_cast<qint64>(at));
        const bool isSame = ours.steps()[at].observation == theirs.steps()[at].observation;
        QCOMPARE(parting->isSameObservation, isSame);
        different += isSame ? 0 : 1;
    }
    QVERIFY(parted > 5 && different > 0);
}

void tst_Kept::changesNothingThatIsLearnt()
{
    random_run::RandomRun draw(5);
    for (int round = 0; round < rounds(60); ++round) {
        const auto kind = static_cast<random_run::Numbers>(draw.below(random_run::kindsOfNumbers));
        const Dataset data = draw.data(kind);
        Settings settings = draw.settings(kind, data);
        settings.arithmetic = round % 2 == 0 ? Arithmetic::Exact : Arithmetic::Float;
        settings.keep = Keep::Last;
        Run last;
        last.start(data, settings);
        last.reach(500);
        for (const Keep keep : {Keep::Best, Keep::Average}) {
            settings.keep = keep;
            Run run;
            run.start(data, settings);
            run.reach(500);
            QCOMPARE(run.length(), last.length());
            QCOMPARE(run.cycle(), last.cycle());
            QCOMPARE(run.learntEpoch(), last.learntEpoch());
            QCOMPARE(run.mistakesUpTo(run.length()), last.mistakesUpTo(last.length()));
            Reading reading = run.reading();
            QVERIFY(reading.kept);
            reading.kept.reset();
            for (std::size_t i = 0; i < reading.units.front().links.size(); ++i)
                QCOMPARE(textsOf(std::span(&reading.units.front().links[i].after, 1), {}),
                         textsOf(std::span(&last.reading().units.front().links[i].after, 1), {}));
            QCOMPARE(reading.facts, last.reading().facts);
        }
    }
}

/// Where a step looks at all of 100,000 observations, a scout asks every few steps.
void tst_Kept::isStoppable()
{
    const Dataset data = noisyCloudPoints(u"noisy"_s, 100'000, 3);
    for (const bool drawsWrong : {true, false}) {
        Settings settings;
        settings.order = drawsWrong ? Order::Wrong : Order::Given;
        settings.keep = drawsWrong ? Keep::Last : Keep::Best;
        Run run;
        run.start(data, settings);
        const std::unique_ptr<Scout> scout = run.scout();
        int asked = 0;
        const std::vector<Station> stations = scout->lookAhead(
            10 * data.observationCount(), [&](std::size_t) { return ++asked <= 3; });
        QVERIFY(stations.size() <= 3 * 8);
        run.follow(stations);
        QCOMPARE(run.length(), scout->number());
        QVERIFY(run.rowsAtUpdate() == data.observationCount());
    }
}

/// Doubles whose sum in doubles is another one than their sum.
void tst_Kept::averageIsRoundedOnce()
{
    const Dataset data(u"two"_s, {u"x1"_s}, {Decimal(1), Decimal(-1)}, {1, 1});
    Settings settings;
    settings.keep = Keep::Average;
    settings.useBias = false;
    settings.firesAtZero = false;
    settings.rate = Decimal(1, -1);
    settings.order = Order::Given;
    Run run;
    run.start(data, settings); // w: 0.1, 0, 0.1, 0 …
    run.reach(3);
    QCOMPARE(exact(run.reading().kept->weights[0]),
             *Decimal::parse(u"0.0666666666666666667")); // 0.2/3
    QVERIFY(run.reading().kept->isRounded);
    run.reach(4);
    QCOMPARE(exact(run.reading().kept->weights[0]), Decimal(5, -2));
    QVERIFY(!run.reading().kept->isRounded && !run.reading().kept->bias);
    constexpr qint64 far = 3'000'000'000'001;
    run.reach(far);
    QVERIFY(run.cycle());
    // (far + 1)/2 times 0.1 in far steps.
    QCOMPARE(exact(run.reading().kept->weights[0]),
             rounded(Fraction((far + 1) / 2) / Fraction(10) / Fraction(far), 18));
    settings.arithmetic = Arithmetic::Float;
    run.start(data, settings);
    run.reach(3);
    QCOMPARE(std::get<double>(run.reading().kept->weights[0]), (0.1 + 0.1) / 3);
    run.reach(far);
    QCOMPARE(std::get<double>(run.reading().kept->weights[0]),
             (Fraction((far + 1) / 2) * Fraction(valueOf(0.1)) / Fraction(far)).toDouble());
    // The smallest double: a third of two of them is nearer to one than to none.
    QCOMPARE((Fraction(valueOf(5e-324)) * Fraction(2) / Fraction(3)).toDouble(), 5e-324);
    QCOMPARE((Fraction(valueOf(5e-324)) / Fraction(2)).toDouble(), 0.0);
    QCOMPARE((Fraction(valueOf(5e-324)) * Fraction(3) / Fraction(2)).toDouble(), 1e-323);
}

void tst_Kept::verdictTellsOfIt()
{
    Settings settings;
    settings.keep = Keep::Best;
    settings.bias = Decimal(3, -1);
    Run run;
    run.start(gateDataset(XorGate), settings);
    const Explanation none;
    QCOMPARE(verdictOf(run, none).kept, (VerdictKept{Keep::Best, 2, 0}));
    run.reach(30);
    QCOMPARE(verdictOf(run, none).kept, (VerdictKept{Keep::Best, 3, 4}));
    settings.bias = Decimal();
    settings.keep = Keep::Average;
    run.start(gateDataset(AndGate), settings);
    run.reach(1);
    QCOMPARE(verdictOf(run, none).kept, (VerdictKept{Keep::Average, 3, 0}));
    settings.keep = Keep::Last;
    run.start(gateDataset(AndGate), settings);
    QVERIFY(!verdictOf(run, none).kept);
}

/// Of a million steps that are all mistakes any one is reached at once.
void tst_Kept::isFlat()
{
    Settings settings;
    settings.order = Order::Wrong;
    for (const Keep keep : {Keep::Best, Keep::Average}) {
        settings.keep = keep;
        Run run;
        run.start(gateDataset(XorGate), settings);
        const qint64 steps = rounds(200'000);
        run.reach(steps);
        QCOMPARE(run.mistakesUpTo(steps), steps);
        random_run::RandomRun draw(2);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 200; ++i) {
            run.jump(draw.below(static_cast<int>(steps) + 1));
            QVERIFY(run.reading().kept);
        }
        QVERIFY2(time.elapsed() < 10'000, QByteArray::number(time.elapsed()));
    }
}

FRONTERA_TEST(tst_Kept)
#include "tst_kept.moc"
