// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/rival_count.h"

#include "core/data/signed_columns.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QTest>
#include <random>

using namespace frontera;

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

/// Counting only where two boundaries may differ, against counting all, in exact numbers.
class tst_RivalCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asByTheDefinition();
    void looksAtFew();
    void leavesTooLargeNumbers();
};

void tst_RivalCount::asByTheDefinition()
{
    Random random(7);
    int better = 0;
    for (int round = 0; round < rounds(600); ++round) {
        const int inputs = 1 + upTo(random, 3);
        const Dataset data = points(random, inputs, 1 + upTo(random, round % 10 == 0 ? 900 : 60));
        const int tie = upTo(random, 2) - 1;
        const Weights kept = anyWeights(random, inputs);
        std::vector<std::uint8_t> wrong;
        int keptRight = 0;
        for (int row = 0; row < data.observationCount(); ++row) {
            wrong.push_back(isRight(kept, data, row, tie) ? 0 : 1);
            keptRight += 1 - wrong.back();
        }
        RivalCount count(data, round % 2 == 0 ? data.columns() : data.nearestColumns());
        count.keep(kept, wrong);
        for (int i = 0; i < 8; ++i) {
            const Weights rival = rivalOf(random, kept);
            int right = 0;
            for (int row = 0; row < data.observationCount(); ++row)
                right += isRight(rival, data, row, tie) ? 1 : 0;
            const std::optional<int> more =
                count.moreRight(rival, [&](int row) { return isRight(rival, data, row, tie); });
            if (!more) // all of them are 0
                continue;
            QCOMPARE(*more, std::max(0, right - keptRight));
            better += *more > 0 ? 1 : 0;
        }
    }
    QVERIFY(better > rounds(300));
}

/// What is far from the boundary is in no doubt.
void tst_RivalCount::looksAtFew()
{
    Random random(3);
    const Dataset data = points(random, 2, 2'000);
    const Weights kept{{Decimal(1), Decimal(1)}, Decimal(15, -2)};
    std::vector<std::uint8_t> wrong;
    for (int row = 0; row < data.observationCount(); ++row)
        wrong.push_back(isRight(kept, data, row, 1) ? 0 : 1);
    RivalCount count(data, data.columns());
    count.keep(kept, wrong);
    int asked = 0;
    const Weights rival{{Decimal(1), Decimal(1)}, Decimal(1, -1)}; // sums of 0 are on a grid
    const auto more = count.moreRight(rival, [&](int row) {
        ++asked;
        return isRight(rival, data, row, 1);
    });
    QVERIFY(more.has_value());
    QVERIFY2(asked > 0 && asked < 200, qPrintable(QString::number(asked)));
}

void tst_RivalCount::leavesTooLargeNumbers()
{
    Random random(4);
    const Dataset data = points(random, 1, 20);
    RivalCount count(data, data.columns());
    count.keep({{Decimal(1)}, Decimal()}, std::vector<std::uint8_t>(20, 1));
    const auto judge = [](int) { return true; };
    QVERIFY(count.moreRight({{Decimal(1)}, Decimal()}, judge).has_value());
    QVERIFY(!count.moreRight({{Decimal(1, 290)}, Decimal()}, judge));
    QVERIFY(!count.moreRight({{Decimal(1, -290)}, Decimal()}, judge));
    QVERIFY(!count.moreRight({{Decimal()}, Decimal()}, judge));
}

FRONTERA_TEST(tst_RivalCount)
#include "tst_rival_count.moc"
