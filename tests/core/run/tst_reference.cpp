// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/core/run/plain_trainer.h"
#include "tests/core/run/reference_perceptron.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned referenceSeed = 3;
constexpr int mostEpochs = 24;

/// How the literals of one run look.
enum class Literals { Teacher, Digits, Powers };

class RandomSettings
{
public:
    explicit RandomSettings(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return static_cast<int>(m_random() % bound); }

    QString literal(Literals kind, bool positive)
    {
        QString text;
        if (kind == Literals::Teacher) {
            // Halves and tenths, and often 0: sums meet 0 exactly.
            text = QString::number((positive ? 1 : 0) + below(10));
            text.prepend(std::array{u"", u"0.", u"0.0"}[below(3)]);
        } else {
            text = QString::number(1 + below(9));
            for (int more = below(18); more > 0; --more)
                text += QChar(u'0' + below(10));
            text.insert(1, u'.');
            const int reach = kind == Literals::Digits ? 2 : 40;
            text += u"0e"_s + QString::number(below(2 * reach + 1) - reach);
        }
        return positive || below(2) == 0 ? text : u'-' + text;
    }

    /// The same run twice: for the core and for the reference.
    void draw(int gate, Settings &settings, ReferencePerceptron &reference)
    {
        const auto kind =
            std::array{Literals::Teacher, Literals::Teacher, Literals::Teacher,
                       Literals::Digits,  Literals::Digits,  Literals::Powers}[below(6)];
        description = u"seed %1, gate %2:"_s.arg(referenceSeed).arg(gateName(gate));
        const auto next = [&](bool positive) {
            const QString text = literal(kind, positive);
            description += u' ' + text;
            return text;
        };
        const QString rate = next(true);
        settings.rate = number(rate);
        reference.rate = exactly(rate);
        const bool fromZero = below(3) == 0;
        for (int i = 0; i < 3; ++i) {
            const QString start = fromZero ? u"0"_s : next(false);
            reference.weights[i] = exactly(start);
            if (i < 2)
                settings.weights.push_back(number(start));
            else
                settings.bias = number(start);
        }
        settings.useBias = reference.useBias = below(4) != 0;
        settings.firesAtZero = reference.firesAtZero = below(2) == 0;
        reference.bipolar = below(3) == 0;
        settings.targets = reference.bipolar ? Targets::Bipolar : Targets::ZeroOne;
        reference.tie = below(3) - 1;
        settings.tie = std::array{BipolarTie::MinusOne, BipolarTie::Mistake,
                                  BipolarTie::One}[reference.tie + 1];
        reference.byError = below(2) == 0;
        settings.rule = reference.byError ? LearningRule::Error : LearningRule::Target;
        if (!settings.useBias && below(2) == 0) {
            const QString threshold = next(false);
            settings.hasThreshold = true;
            settings.threshold = number(threshold);
            reference.threshold = exactly(threshold);
        } else if (below(3) == 0) {
            const QString zone = next(true);
            settings.deadZone = number(zone);
            reference.deadZone = exactly(zone);
        }
        reference.bits = gateBits(gate);
        drawOrder(settings, reference);
        description += u" tie %1, by error %2"_s.arg(reference.tie).arg(reference.byError);
        description += u" bias %1, fires at zero %2, bipolar %3, order %4, shuffled by %5"_s
                           .arg(settings.useBias)
                           .arg(settings.firesAtZero)
                           .arg(reference.bipolar)
                           .arg(int(settings.order))
                           .arg(settings.seed);
        for (const int row : settings.permutation)
            description += u' ' + QString::number(row);
    }

    QString description; ///< of the settings drawn last

private:
    void drawOrder(Settings &settings, ReferencePerceptron &reference)
    {
        settings.order = static_cast<Order>(below(5));
        reference.fixedOrder = isSameEachEpoch(settings.order);
        std::vector<int> rows = {0, 1, 2, 3};
        if (settings.order == Order::Chosen) {
            std::ranges::shuffle(rows, m_random);
            settings.permutation = rows;
        }
        if (settings.order > Order::Chosen) {
            settings.seed = (std::uint64_t{m_random()} << 32) + m_random();
            reference.row = [order = PresentationOrder(settings, 4)](int epoch, int place) mutable {
                return order.observationAt((epoch - 1) * 4 + place + 1);
            };
        } else {
            reference.row = [rows](int, int place) { return rows[place]; };
        }
    }

    std::mt19937 m_random;
};

bool isExactly(const Decimal &decimal, const Rational &value)
{
    return exactly(decimal.toString()) == value;
}

Decimal decimalOf(const Rational &value)
{
    return number(QString::number(static_cast<double>(value)));
}

/// Returns the settings of a run of the reference's, whose numbers have few digits.
Settings settingsOf(const ReferencePerceptron &reference)
{
    Settings settings;
    settings.rate = decimalOf(reference.rate);
    settings.weights = {decimalOf(reference.weights[0]), decimalOf(reference.weights[1])};
    settings.useBias = reference.useBias;
    settings.hasThreshold = reference.threshold != 0;
    settings.threshold = decimalOf(reference.threshold);
    settings.deadZone = decimalOf(reference.deadZone);
    settings.targets = reference.bipolar ? Targets::Bipolar : Targets::ZeroOne;
    settings.tie =
        std::array{BipolarTie::MinusOne, BipolarTie::Mistake, BipolarTie::One}[reference.tie + 1];
    settings.rule = reference.byError ? LearningRule::Error : LearningRule::Target;
    return settings;
}

/// The first thing in which a step differs from the reference; empty if nothing does.
QString difference(const Step &step, const ReferencePerceptron::Row &row, bool hasBias)
{
    if (step.epoch != row.epoch)
        return u"epoch"_s;
    if (step.observation != row.observation)
        return u"observation"_s;
    if (step.target != row.target)
        return u"target"_s;
    if (!isExactly(step.sum, row.sum))
        return u"sum"_s;
    if (step.output != row.output)
        return u"output"_s;
    if (step.error != row.error)
        return u"error"_s;
    if (!isExactly(step.after.w[0], row.after[0]))
        return u"w1"_s;
    if (!isExactly(step.after.w[1], row.after[1]))
        return u"w2"_s;
    if (hasBias && !isExactly(step.after.b, row.after[2]))
        return u"b"_s;
    return {};
}

} // namespace

class tst_Reference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gate_data();
    void gate();
    void everyCaseWasMet();
    void publishedRuns_data();
    void publishedRuns();

private:
    int m_ties = 0;
    int m_learnt = 0;
    int m_cycles = 0;
    int m_unfinished = 0;
    int m_idleMistakes = 0;
};

void tst_Reference::gate_data()
{
    QTest::addColumn<int>("gate");
    for (int gate = 0; gate < gateCount; ++gate)
        QTest::newRow(qPrintable(gateName(gate))) << gate;
}

void tst_Reference::gate()
{
    QFETCH(int, gate);
    RandomSettings random(referenceSeed + gate);
    const Dataset data = gateDataset(gate);
    for (int round = 0; round < rounds(200); ++round) {
        Settings settings;
        ReferencePerceptron reference;
        random.draw(gate, settings, reference);
        reference.run(mostEpochs);

        StartedRun trainer(data, settings);
        Step before = trainer.lastStep();
        for (const ReferencePerceptron::Row &row : reference.rows) {
            const auto where = [&](const QString &what) {
                return u"%1; step %2: %3"_s.arg(random.description)
                    .arg(trainer.lastStep().number)
                    .arg(what);
            };
            QVERIFY2(trainer.presentNext(), qPrintable(where(u"stopped"_s)));
            const Step step = trainer.lastStep();
            const QString what = difference(step, row, settings.useBias);
            QVERIFY2(what.isEmpty(), qPrintable(where(what)));
            QVERIFY2(step.before == before.after, qPrintable(where(u"before"_s)));
            QVERIFY2(step.updated == (step.before != step.after), qPrintable(where(u"updated"_s)));
            m_ties += step.sum.isZero();
            m_idleMistakes += step.isMistake() && !step.updated;
            before = step;
        }
        const QString where = random.description;
        const std::optional<qint64> learnt = reference.learntEpoch;
        QVERIFY2(trainer.learntEpoch() == learnt, qPrintable(where));
        QVERIFY2(trainer.hasStopped() == learnt.has_value(), qPrintable(where));
        std::optional<Cycle> cycle;
        if (reference.cycle)
            cycle = Cycle{reference.cycle->first, reference.cycle->second};
        QVERIFY2(trainer.cycle() == cycle, qPrintable(where));
        m_learnt += learnt.has_value();
        m_cycles += cycle.has_value();
        m_unfinished += !learnt && !cycle;
    }
}

/// A comparison of runs in which nothing happens would prove nothing.
void tst_Reference::everyCaseWasMet()
{
    qInfo("%d ties, %d runs learnt, %d cycles, %d neither, %d mistakes that change nothing", m_ties,
          m_learnt, m_cycles, m_unfinished, m_idleMistakes);
    QVERIFY(m_ties > rounds(1000));
    QVERIFY(m_learnt > rounds(500));
    QVERIFY(m_cycles > rounds(200));
    QVERIFY(m_unfinished > rounds(100));
    QVERIFY(m_idleMistakes > rounds(100));
}

void tst_Reference::publishedRuns_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<ReferencePerceptron>("reference");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("updates");
    QTest::addColumn<QStringList>("weights");
    const auto row = [](const QString &options, const ReferencePerceptron &reference, int epochs,
                        int updates, const QString &weights) {
        QTest::newRow(qPrintable(options))
            << options << reference << epochs << updates << weights.split(u' ');
    };
    ReferencePerceptron nand;
    nand.bits = u"1110"_s;
    nand.rate = 1;
    nand.bipolar = true;
    nand.byError = true;
    nand.tie = 1;
    row(u"nand by the error, 0 is 1"_s, nand, 6, 10, u"-4 -2 4"_s);
    nand.tie = -1;
    row(u"nand by the error, 0 is -1"_s, nand, 6, 11, u"-4 -2 6"_s);
    nand.tie = 0;
    nand.byError = false;
    nand.rate = 2;
    row(u"nand by the target, 0 is a mistake"_s, nand, 9, 18, u"-6 -4 8"_s);
    ReferencePerceptron fixed;
    fixed.bits = u"0111"_s;
    fixed.rate = exactly(u"0.2"_s);
    fixed.useBias = false;
    fixed.threshold = exactly(u"0.3"_s);
    fixed.weights = {exactly(u"-0.1"_s), exactly(u"0.1"_s), 0};
    row(u"or, fixed threshold"_s, fixed, 3, 3, u"0.3 0.3 0"_s);
    ReferencePerceptron signs;
    signs.bits = u"0111"_s;
    signs.rate = 1;
    signs.bipolar = true;
    signs.inputsAreBipolar = true;
    row(u"or, inputs -1 and +1"_s, signs, 2, 3, u"1 1 1"_s);
}

/// Runs of textbooks.
void tst_Reference::publishedRuns()
{
    QFETCH(ReferencePerceptron, reference);
    QFETCH(int, epochs);
    QFETCH(int, updates);
    QFETCH(QStringList, weights);
    const Settings settings = settingsOf(reference);
    const GateInputs inputs =
        reference.inputsAreBipolar ? GateInputs::Bipolar : GateInputs::ZeroOne;
    reference.row = [](int, int place) { return place; };
    reference.run(mostEpochs);
    QCOMPARE(reference.learntEpoch, std::optional(epochs));
    QCOMPARE(std::ranges::count_if(reference.rows, [](const auto &r) { return r.error != 0; }),
             updates);

    StartedRun run(gateDataset(*findGate(reference.bits), inputs), settings);
    for (const ReferencePerceptron::Row &row : reference.rows) {
        QVERIFY(run.presentNext());
        const Step step = run.lastStep();
        QVERIFY(isExactly(step.sum, row.sum));
        QCOMPARE(step.output, row.output);
        QCOMPARE(step.error, row.error);
    }
    QVERIFY(!run.presentNext());
    QCOMPARE(run.learntEpoch(), std::optional<qint64>(epochs));
    QCOMPARE(run.mistakeCount(), updates);
    const Weights last = run.lastStep().after;
    QCOMPARE(last.w[0].toString(), weights[0]);
    QCOMPARE(last.w[1].toString(), weights[1]);
    if (settings.useBias)
        QCOMPARE(last.b.toString(), weights[2]);
}

FRONTERA_TEST(tst_Reference)
#include "tst_reference.moc"
