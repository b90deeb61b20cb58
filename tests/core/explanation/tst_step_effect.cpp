// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/step_effect.h"

#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "tests/core/run/plain_loop.h"
#include "tests/core/run/random_run.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <map>

using namespace frontera;
using namespace random_run;
using namespace Qt::StringLiterals;

namespace {

/// Finds by the formulas alone what is wrong with the effect of a step that a plain loop made.
template <typename N>
class Judge
{
public:
    using Row = typename PlainLoop<N>::Row;

    Judge(const Run &run, const Row &row, std::vector<N> before, std::vector<N> sumsBefore)
        : m_data(run.data())
        , m_settings(run.settings())
        , m_row(row)
        , m_before(std::move(before))
        , m_sumsBefore(std::move(sumsBefore))
        , m_effect(*effectOf(run))
    {
    }

    [[nodiscard]] QString problem() const
    {
        const UnitEffect &unit = m_effect.units.front();
        if (unit.isMistake != (m_row.error != 0) ||
            m_effect.target != m_data.target(m_row.observation))
            return u"mistake or target"_s;
        if (m_effect.output != outputOf(m_before))
            return u"output"_s;
        const bool isBatch = m_settings.update == Update::Batch;
        if (!areMoves(unit.moves, m_before, m_row.after))
            return u"weights"_s;
        if (!areMoves(unit.collected, m_sumsBefore, isBatch ? m_row.sums : m_sumsBefore))
            return u"collected sums"_s;
        if (value(m_effect.sumBefore) != sumOf(m_before) ||
            value(m_effect.sumAfter) != sumOf(m_row.after))
            return u"sums"_s;
        return holds() ? QString() : u"outcome %1"_s.arg(int(m_effect.outcome));
    }
    [[nodiscard]] Outcome outcome() const { return m_effect.outcome; }

private:
    static N value(const Number &number)
    {
        if constexpr (std::is_same_v<N, double>)
            return toDouble(number);
        else
            return exactly(exact(number).toString());
    }
    [[nodiscard]] N sumOf(const std::vector<N> &weights) const
    {
        const auto inputs = m_data.inputs(m_row.observation);
        N sum = weights[0] * PlainLoop<N>::valueOf(inputs[0]);
        for (std::size_t i = 1; i < inputs.size(); ++i)
            sum += weights[i] * PlainLoop<N>::valueOf(inputs[i]);
        return sum + weights.back();
    }
    [[nodiscard]] N sideOf(const std::vector<N> &weights) const
    {
        const N z = sumOf(weights);
        return m_settings.hasThreshold ? N(z - PlainLoop<N>::valueOf(m_settings.threshold)) : z;
    }
    [[nodiscard]] std::optional<int> outputOf(const std::vector<N> &weights) const
    {
        const N z = sideOf(weights);
        const bool isBipolar = m_settings.targets == Targets::Bipolar;
        if (!isBipolar)
            return z > 0 || (z == 0 && m_settings.firesAtZero) ? 1 : 0;
        const N zone = m_settings.hasThreshold ? N(0) : PlainLoop<N>::valueOf(m_settings.deadZone);
        if (z > zone)
            return 1;
        if (z < -zone)
            return 0;
        if (zone != 0 || m_settings.tie == BipolarTie::Mistake)
            return std::nullopt;
        return m_settings.tie == BipolarTie::One ? 1 : 0;
    }
    [[nodiscard]] static bool hasLine(const std::vector<N> &weights)
    {
        return std::ranges::any_of(weights.begin(), weights.end() - 1,
                                   [](const N &w) { return w != 0; });
    }
    /// The bias of a constant input −1 is shown with the other sign.
    [[nodiscard]] bool areMoves(const std::vector<WeightMove> &moves, const std::vector<N> &before,
                                const std::vector<N> &after) const
    {
        std::vector<WeightMove> expected;
        const std::size_t bias = before.size() - 1;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i] == after[i] || (i == bias && !m_settings.useBias))
                continue;
            const bool isUp = after[i] > before[i];
            const bool isShownUp = i == bias && isBiasOpposite(m_settings) ? !isUp : isUp;
            expected.push_back({i == bias ? biasInput : static_cast<int>(i), isShownUp});
        }
        return moves == expected;
    }

    [[nodiscard]] bool holds() const
    {
        const bool isMistake = m_row.error != 0;
        const bool isBatch = m_settings.update == Update::Batch;
        const bool isSame = m_before == m_row.after;
        switch (m_effect.outcome) {
        case Outcome::Right:
            return !isMistake && isSame;
        case Outcome::Unchanged:
            return isMistake && isSame && holdsUnchanged();
        case Outcome::Collected:
            return isMistake && isBatch && isSame && m_row.sums != m_sumsBefore;
        case Outcome::EpochEnds:
            return isBatch && !isSame;
        case Outcome::CancelsOut:
            return isMistake && isBatch && isSame &&
                   std::ranges::all_of(m_row.sums, [](const N &sum) { return sum == 0; });
        default:
            return isMistake && !isBatch && !isSame && holdsAtOnce();
        }
    }
    [[nodiscard]] bool holdsUnchanged() const
    {
        const auto inputs = m_data.inputs(m_row.observation);
        const bool isOrigin = std::ranges::all_of(inputs, &Decimal::isZero);
        if (m_effect.isLostInRounding)
            return std::is_same_v<N, double>;
        return isOrigin && !m_settings.useBias;
    }
    [[nodiscard]] bool holdsAtOnce() const
    {
        const bool isRight = outputOf(m_row.after) == m_effect.target;
        const N before = sideOf(m_before);
        const N after = sideOf(m_row.after);
        const bool had = hasLine(m_before);
        const bool has = hasLine(m_row.after);
        const bool isTowards = m_effect.target == 1 ? after >= before : after <= before;
        if (!isTowards || isRight == (m_effect.outcome == Outcome::StillWrong))
            return false;
        switch (m_effect.outcome) {
        case Outcome::StillWrong:
            return true;
        case Outcome::RightNow:
            return !m_data.features().empty();
        case Outcome::MovesAway:
            return had && has && before == 0 && after != 0;
        case Outcome::PassesOver:
            return had && has && ((before < 0 && after > 0) || (before > 0 && after < 0));
        case Outcome::Reaches:
            return had && has && after == 0;
        case Outcome::LeavesZone:
            return had && has && ((before < 0 && after < 0) || (before > 0 && after > 0)) &&
                   !deadZoneOf(m_settings).isZero();
        case Outcome::Appears:
            return !had && has && after != 0;
        case Outcome::AppearsOnIt:
            return !had && has && after == 0;
        case Outcome::Vanishes:
            return had && !has;
        case Outcome::StillNone:
            return !had && !has;
        default:
            return false;
        }
    }

    const Dataset &m_data;
    const Settings &m_settings;
    const Row &m_row;
    std::vector<N> m_before;
    std::vector<N> m_sumsBefore;
    StepEffect m_effect;
};

using Counts = std::map<Outcome, int>;

/// Compares each step of a run with a plain loop.
template <typename N>
void compare(const Dataset &data, const Settings &settings, Counts &counts)
{
    constexpr std::size_t most = 48;
    PlainLoop<N> plain(data, settings);
    plain.train(most);
    Run run;
    run.start(data, settings);
    QVERIFY(!effectOf(run));
    std::vector<N> before;
    for (int i = 0; i < data.inputCount(); ++i)
        before.push_back(static_cast<std::size_t>(i) < settings.weights.size()
                             ? PlainLoop<N>::valueOf(settings.weights[std::size_t(i)])
                             : N(0));
    before.push_back(settings.useBias ? PlainLoop<N>::valueOf(signedBias(settings.bias, settings))
                                      : N(0));
    const std::vector<N> none(before.size(), N(0));
    std::vector<std::vector<N>> states = {before};
    std::vector<N> sums = none;
    qint64 mistakes = 0;
    qint64 corrections = 0;
    for (const auto &row : plain.rows) {
        run.forward();
        const Judge<N> judge(run, row, states.back(), sums);
        const QString problem = judge.problem();
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1 at %2"_s.arg(problem).arg(run.position())));
        ++counts[judge.outcome()];
        mistakes += row.error != 0;
        corrections += row.error != 0 && row.after != states.back();
        if (isEachMistakeCorrected(run))
            QCOMPARE(corrections, mistakes);
        states.push_back(row.after);
        const bool isEnd = run.clock().isEnd(run.position());
        sums = settings.update == Update::Batch && !isEnd ? row.sums : none;
        const std::optional<Return> again = returnOf(run);
        if (again) {
            QVERIFY(again->sameAs < run.position());
            QVERIFY(states[std::size_t(again->sameAs)] == states.back());
            QCOMPARE(run.clock().completeAt(again->sameAs), again->firstEpoch - 1);
        }
        const bool closesRound =
            plain.cycle && run.position() == plain.ends[std::size_t(plain.cycle->second)];
        QVERIFY(again || !closesRound);
    }
}

} // namespace

class tst_StepEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gatesInEveryMode_data();
    void gatesInEveryMode();
    void anyRun();
    void threeUnits();
    void andStepTen();
};

void tst_StepEffect::gatesInEveryMode_data()
{
    QTest::addColumn<Update>("update");
    QTest::newRow("online") << Update::Online;
    QTest::newRow("batch") << Update::Batch;
    QTest::newRow("repeat") << Update::Repeat;
}

/// Every gate, in each convention, with a bias, without one, with a threshold, with x₀ = −1, with a
/// product as a third input, in decimals and in floats.
void tst_StepEffect::gatesInEveryMode()
{
    QFETCH(const Update, update);
    Counts counts;
    for (int form = 0; form < 16 * 5 * 5; ++form) {
        if (!isTried(form))
            continue;
        const int gate = form % 16;
        const int convention = form / 16 % 5;
        const int kind = form / 80;
        Settings settings;
        settings.update = update;
        settings.firesAtZero = convention != 1;
        settings.targets = convention < 2 ? Targets::ZeroOne : Targets::Bipolar;
        settings.tie = convention == 3 ? BipolarTie::One : BipolarTie::Mistake;
        settings.rule = convention == 3 ? LearningRule::Error : LearningRule::Target;
        settings.deadZone = convention == 4 ? Decimal(1, -1) : Decimal();
        settings.useBias = kind != 1 && kind != 2;
        settings.hasThreshold = kind == 2;
        settings.threshold = Decimal(2, -1);
        settings.biasInput = kind == 3 ? BiasInput::MinusOne : BiasInput::One;
        Dataset data = gateDataset(gate);
        if (kind == 4)
            data = Dataset(data, {{0, 1}});
        compare<Rational>(data, settings, counts);
        if (QTest::currentTestFailed())
            return;
        settings.arithmetic = Arithmetic::Float;
        compare<double>(data, settings, counts);
        if (QTest::currentTestFailed())
            return;
    }
    if (isSanitized())
        return; // of a sample not every outcome need be there
    for (const Outcome outcome : {Outcome::Right, Outcome::Unchanged})
        QVERIFY(counts[outcome] > 0);
    if (update == Update::Batch) {
        for (const Outcome outcome : {Outcome::Collected, Outcome::EpochEnds, Outcome::CancelsOut})
            QVERIFY2(counts[outcome] > 0, qPrintable(QString::number(int(outcome))));
        return;
    }
    for (int outcome = int(Outcome::StillWrong); outcome <= int(Outcome::StillNone); ++outcome)
        QVERIFY2(counts[Outcome(outcome)] > 0, qPrintable(QString::number(outcome)));
}

void tst_StepEffect::anyRun()
{
    RandomRun draw(randomSeed);
    Counts counts;
    for (int round = 0; round < rounds(60); ++round) {
        constexpr std::array kinds = {Numbers::Bits, Numbers::Whole, Numbers::Decimals,
                                      Numbers::Multiples};
        const Numbers kind = kinds[std::size_t(draw.below(4))];
        Dataset data = draw.data(kind);
        while (data.observationCount() > 12)
            data = draw.data(kind);
        Settings settings = draw.settings(kind, data);
        settings.update = static_cast<Update>(draw.below(3));
        settings.schedule = static_cast<Schedule>(draw.below(3));
        compare<Rational>(data, settings, counts);
        if (QTest::currentTestFailed())
            return;
        settings.arithmetic = Arithmetic::Float;
        compare<double>(data, settings, counts);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Each of three units by its own gate: the moves are the signs of e·x.
void tst_StepEffect::threeUnits()
{
    for (int gate = 0; gate < 16; ++gate) {
        Settings settings;
        settings.model = &gatesModel();
        settings.units = {OrGate, NandGate, XorGate};
        Run run;
        run.start(gateDataset(gate), settings);
        for (int step = 1; step <= 24 && run.canGoForward(); ++step) {
            const UnitWeights weights = unitWeightsOf(*run.predictor());
            run.forward();
            const std::optional<StepEffect> effect = effectOf(run);
            QVERIFY(effect);
            const auto inputs = run.data().inputs(run.facts().observation);
            std::array<int, 4> values = {inputs[0].isZero() ? 0 : 1, inputs[1].isZero() ? 0 : 1};
            int output = 0;
            for (std::size_t unit = 0; unit < 3; ++unit) {
                const int a = unit == 2 ? values[2] : values[0];
                const int b = unit == 2 ? values[3] : values[1];
                const Decimal z = weights[unit].w[0] * Decimal(a) +
                                  weights[unit].w[1] * Decimal(b) + weights[unit].b;
                output = z.sign() >= 0 ? 1 : 0;
                if (unit < 2)
                    values[2 + unit] = output;
                const int error = ((settings.units[unit] >> (3 - 2 * a - b)) & 1) - output;
                std::vector<WeightMove> moves;
                if (error * a != 0)
                    moves.push_back({0, error > 0});
                if (error * b != 0)
                    moves.push_back({1, error > 0});
                if (error != 0)
                    moves.push_back({biasInput, error > 0});
                QCOMPARE(effect->units[unit].isMistake, error != 0);
                QVERIFY(effect->units[unit].moves == moves);
            }
            QCOMPARE(effect->output, output);
            QCOMPARE(effect->target, run.data().target(run.facts().observation));
            QVERIFY(!isEachMistakeCorrected(run));
        }
    }
}

/// Worked on the blackboard: w = (0.2, 0.1), b = −0.1, and (0, 1) lies on the line.
void tst_StepEffect::andStepTen()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.reach(10);
    const std::optional<StepEffect> effect = effectOf(run);
    QVERIFY(effect);
    QCOMPARE(effect->outcome, Outcome::MovesAway);
    QCOMPARE(effect->target, 0);
    QCOMPARE(effect->output, 1);
    QCOMPARE(effect->sumBefore, Number(Decimal(0)));
    QCOMPARE(effect->sumAfter, Number(Decimal(-2, -1)));
    QVERIFY(
        (effect->units.front().moves == std::vector<WeightMove>{{1, false}, {biasInput, false}}));
}

FRONTERA_TEST(tst_StepEffect)
#include "tst_step_effect.moc"
