// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/rival_count.h"

#include "core/data/signed_columns.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace frontera;
using namespace Qt::Literals::StringLiterals;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return std::uniform_int_distribution(0, most)(random);
}

/// A number of one decimal from −2 to 2, so that sums of 0 are frequent.
Decimal number(Random &random)
{
    return Decimal(upTo(random, 40) - 20, -1);
}

Dataset points(Random &random, int inputs, int rows)
{
    std::vector<QString> names;
    for (int i = 0; i < inputs; ++i)
        names.push_back(QStringLiteral("x%1").arg(i + 1));
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        for (int i = 0; i < inputs; ++i)
            values.push_back(number(random));
        targets.push_back(upTo(random, 3) == 0 ? 0 : (values.back().sign() > 0 ? 1 : 0));
    }
    return Dataset(QStringLiteral("points"), names, values, targets);
}

Decimal sumOf(const Weights &weights, std::span<const Decimal> inputs)
{
    Decimal sum = weights.b;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        sum = sum + weights.w[i] * inputs[i];
    return sum;
}

/// By the definition, in exact numbers; `tie` is the class of a sum of 0, or −1 where it is wrong.
bool isRight(const Weights &weights, const Dataset &data, int row, int tie)
{
    const int sign = sumOf(weights, data.inputs(row)).sign();
    return (sign > 0 ? 1 : sign < 0 ? 0 : tie) == data.target(row);
}

int countRight(const Weights &weights, const Dataset &data, int tie)
{
    int right = 0;
    for (int row = 0; row < data.observationCount(); ++row)
        right += isRight(weights, data, row, tie) ? 1 : 0;
    return right;
}

/// Weights in doubles, and a bound on the error of their sums.
struct InDoubles
{
    InDoubles(const Weights &weights, const SignedColumns &columns)
    {
        double largest = 0;
        for (std::size_t i = 0; i < weights.w.size(); ++i) {
            w.push_back(weights.w[i].toDouble());
            largest += std::abs(w.back()) * columns.largest(i);
        }
        const double b = (weights.b * Decimal(1, -columns.exponent())).toDouble();
        form = {w, b, 0x1p-44 * (largest + std::abs(b)), 0};
    }

    std::vector<double> w;
    NearForm form;
};

Weights anyWeights(Random &random, int inputs)
{
    Weights weights;
    for (int i = 0; i < inputs; ++i)
        weights.w.push_back(number(random));
    weights.b = number(random);
    return weights;
}

/// Weights near others, along them, or any.
Weights rivalOf(Random &random, const Weights &kept)
{
    Weights rival = kept;
    const int kind = upTo(random, 3);
    if (kind == 0)
        return anyWeights(random, static_cast<int>(kept.w.size()));
    const Decimal factor(kind == 1 ? 1 : 3);
    for (Decimal &weight : rival.w)
        weight = factor * weight;
    rival.b = factor * rival.b;
    Decimal &changed = upTo(random, 1) == 0 ? rival.b : rival.w.front();
    changed = changed + Decimal(upTo(random, 4) - 2, -upTo(random, 3));
    return rival;
}

} // namespace

/// Opening only the boxes that a boundary crosses, against counting all, in exact numbers.
class tst_RivalCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asByTheDefinition();
    void alongAWalk_data();
    void alongAWalk();
    void wherePartsOfCellsAreBetter();
    void looksAtFew();
};

void tst_RivalCount::asByTheDefinition()
{
    Random random(7);
    int better = 0;
    for (int round = 0; round < rounds(600); ++round) {
        const int inputs = 1 + upTo(random, 3);
        const Dataset data = points(random, inputs, 1 + upTo(random, round % 5 == 0 ? 1'500 : 140));
        const int tie = upTo(random, 2) - 1;
        const Weights kept = anyWeights(random, inputs);
        const SignedColumns &columns = round % 2 == 0 ? data.columns() : data.nearestColumns();
        RivalCount count(data, columns);
        const int keptRight = countRight(kept, data, tie);
        for (int i = 0; i < 8; ++i) {
            const Weights rival = rivalOf(random, kept);
            const InDoubles form(rival, columns);
            const int right = countRight(rival, data, tie);
            const int counted = count.countRight(
                form.form, keptRight, [&](int row) { return isRight(rival, data, row, tie); });
            QCOMPARE(std::max(counted, keptRight), std::max(right, keptRight));
            better += counted > keptRight ? 1 : 0;
        }
    }
    QVERIFY(better > rounds(300));
}

void tst_RivalCount::alongAWalk_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("rows");
    QTest::addColumn<Decimal>("zone");
    QTest::addColumn<bool>("isOneUnused");
    for (const int inputs : {1, 2, 3}) {
        for (const int rows : {200, 700}) {
            for (const int tenths : {0, 4})
                QTest::addRow("%d inputs, %d rows, zone %d", inputs, rows, tenths)
                    << inputs << rows << Decimal(tenths, -1) << false;
        }
    }
    QTest::newRow("an input that is always 0") << 2 << 700 << Decimal() << true;
}

/// Rivals as a run makes them, each by what a mistake adds, so that they come to the same cells of
/// weight space again and again; the best so far grows.
void tst_RivalCount::alongAWalk()
{
    QFETCH(int, inputs);
    QFETCH(int, rows);
    QFETCH(Decimal, zone);
    QFETCH(bool, isOneUnused);
    Random random(11);
    const Dataset drawn = points(random, inputs, rows);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < rows; ++row) {
        for (const Decimal &value : drawn.inputs(row))
            values.push_back(isOneUnused && std::ssize(values) % inputs == 0 ? Decimal() : value);
        targets.push_back(drawn.target(row));
    }
    const Dataset data(u"points"_s, std::vector<QString>(static_cast<std::size_t>(inputs)), values,
                       targets);
    const auto isRightBeyond = [&](const Weights &weights, int row) {
        const Decimal sum = sumOf(weights, data.inputs(row));
        return ((data.target(row) == 1 ? sum : -sum) - zone).sign() > 0;
    };
    RivalCount count(data, data.columns());
    Weights weights;
    weights.w.resize(static_cast<std::size_t>(inputs));
    int best = 0;
    int known = 0;
    int isBetter = 0;
    for (int i = 0; i < 4'000; ++i) {
        const int row = upTo(random, rows - 1);
        if (isRightBeyond(weights, row))
            continue;
        const Decimal change(data.target(row) == 1 ? 1 : -1, -1);
        for (std::size_t k = 0; k < weights.w.size(); ++k)
            weights.w[k] = weights.w[k] + change * data.inputs(row)[k];
        weights.b = weights.b + change;
        int right = 0;
        for (int k = 0; k < rows; ++k)
            right += isRightBeyond(weights, k) ? 1 : 0;
        InDoubles doubles(weights, data.columns());
        doubles.form.zone = (zone * Decimal(1, -data.columns().exponent())).toDouble();
        doubles.form.error += 0x1p-50 * doubles.form.zone;
        if (count.isExcluded(doubles.form)) {
            QVERIFY2(right <= best, qPrintable(u"%1 of %2"_s.arg(right).arg(best)));
            ++known;
        }
        const int counted = count.countRight(
            doubles.form, best, [&](int asked) { return isRightBeyond(weights, asked); });
        QCOMPARE(std::max(counted, best), std::max(right, best));
        isBetter += right > best ? 1 : 0;
        best = std::max(best, right);
    }
    QVERIFY(isBetter > 0);
    if (inputs != 2 || rows < 700) // it does not pay
        QCOMPARE(known, 0);
    else if (zone.isZero())
        QVERIFY2(known > 100, qPrintable(QString::number(known)));
}

/// Where what is asked for is less than the best there is, it lies in the midst of cells that are
/// excluded: each as far as it goes, and no further.
void tst_RivalCount::wherePartsOfCellsAreBetter()
{
    Random random(5);
    const Dataset data = points(random, 2, 700);
    const auto rightWith = [&](const Weights &weights) { return countRight(weights, data, -1); };
    Weights good = anyWeights(random, 2);
    for (int i = 0; i < 200; ++i) {
        const Weights rival = anyWeights(random, 2);
        good = rightWith(rival) > rightWith(good) ? rival : good;
    }
    const int asked = rightWith(good) - 15;
    RivalCount count(data, data.columns());
    int known = 0;
    int more = 0;
    for (int i = 0; i < rounds(6'000); ++i) {
        Weights rival = good;
        const int digits = upTo(random, 1);
        for (Decimal *number : {&rival.w[0], &rival.w[1], &rival.b})
            *number = *number + Decimal(upTo(random, 60) - 30, -1 - digits);
        const InDoubles form(rival, data.columns());
        const int right = rightWith(rival);
        const bool isKnown = count.isExcluded(form.form);
        QVERIFY2(!isKnown || right <= asked, qPrintable(QString::number(right - asked)));
        const int counted = count.countRight(
            form.form, asked, [&](int row) { return isRight(rival, data, row, -1); });
        QCOMPARE(std::max(counted, asked), std::max(right, asked));
        known += isKnown ? 1 : 0;
        more += right > asked ? 1 : 0;
    }
    // Few rounds find few cells that are worth counting.
    QVERIFY2(known > (isSanitized() ? 0 : 300) && more > rounds(100),
             qPrintable(u"%1 %2"_s.arg(known).arg(more)));
}

/// What is far from the boundary is in no doubt, and a rival that is far worse is so at once.
void tst_RivalCount::looksAtFew()
{
    Random random(3);
    const Dataset data = points(random, 2, 2'000);
    RivalCount count(data, data.columns());
    const auto askedOf = [&](const Weights &rival, int best) {
        int asked = 0;
        const InDoubles form(rival, data.columns());
        const int right = count.countRight(form.form, best, [&](int row) {
            ++asked;
            return isRight(rival, data, row, 1);
        });
        return std::max(right, best) == std::max(countRight(rival, data, 1), best) ? asked : -1;
    };
    const Weights rival{{Decimal(1), Decimal(1)}, Decimal(1, -1)}; // sums of 0 are on a grid
    const int all = askedOf(rival, 0);
    QVERIFY2(all > 0 && all < 200, qPrintable(QString::number(all)));
    const Weights worst{{Decimal(-1), Decimal(-1)}, Decimal(1, -1)};
    QCOMPARE(askedOf(worst, countRight(rival, data, 1)), 0);
}

FRONTERA_TEST(tst_RivalCount)
#include "tst_rival_count.moc"
