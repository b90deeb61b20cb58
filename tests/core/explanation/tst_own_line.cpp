// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/own_line.h"
#include "core/linear/best_line.h"
#include "core/settings/settings.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_OwnLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weights();
    void sides_data();
    void sides();
    void neverBeatsTheBestLine_data();
    void neverBeatsTheBestLine();
    void explainsAllGates_data();
    void explainsAllGates();
};

namespace {

OwnLine line(const QString &x1, const QString &y1, const QString &x2, const QString &y2)
{
    return {{number(x1), number(y1)}, {number(x2), number(y2)}};
}

} // namespace

/// By hand: through (0.25, 0) and (0, 0.5) is 2·x₁ + x₂ = 0.5; seen from the first point the origin
/// lies on the left.
void tst_OwnLine::weights()
{
    const Weights weights = weightsOf(line(u"0.25"_s, u"0"_s, u"0"_s, u"0.5"_s));
    QCOMPARE(text(weights), u"-0.5,-0.25,0.125"_s);
    const std::vector<Decimal> onIt = {number(u"0.125"), number(u"0.25")};
    QVERIFY(weightedSum(weights, onIt).isZero());
    const std::vector<Decimal> origin(2);
    QCOMPARE(weightedSum(weights, origin).sign(), 1);
}

void tst_OwnLine::sides_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("sign"); // of w₁, which tells the side
    QTest::newRow("or") << int(OrGate) << 4 << 1;
    QTest::newRow("nor") << 8 << 4 << -1;
    QTest::newRow("xor") << int(XorGate) << 3 << 1;
    QTest::newRow("and") << int(AndGate) << 2 << 1;
}

/// x₁ + x₂ = 0.5, in both directions: the better side fires.
void tst_OwnLine::sides()
{
    QFETCH(int, gate);
    QFETCH(int, right);
    QFETCH(int, sign);
    const Dataset data = gateDataset(gate);
    for (const OwnLine &drawn :
         {line(u"0.5"_s, u"0"_s, u"0"_s, u"0.5"_s), line(u"0"_s, u"0.5"_s, u"0.5"_s, u"0"_s)}) {
        const OwnLineScore score = scoreOf(drawn, data, Settings());
        QCOMPARE(score.right, right);
        QCOMPARE(score.right, countRight(score.weights, data, Settings()));
        if (gate != AndGate) // of AND both sides have two right
            QCOMPARE(score.weights.w[0].sign(), sign);
    }
}

void tst_OwnLine::neverBeatsTheBestLine_data()
{
    QTest::addColumn<int>("gate");
    for (int gate = 0; gate < gateCount; ++gate)
        QTest::addRow("%s", qPrintable(gateBits(gate))) << gate;
}

/// Over a grid of handles the best that is reached is what bestLine() says can be reached.
void tst_OwnLine::neverBeatsTheBestLine()
{
    QFETCH(int, gate);
    const Dataset data = gateDataset(gate);
    const int best = bestLine(data, linearQuestion(Settings()));
    int reached = 0;
    for (int a = -1; a <= 5; ++a) {
        for (int b = -1; b <= 5; ++b) {
            for (int c = -1; c <= 5; ++c) {
                for (int d = -1; d <= 5; ++d) {
                    const auto quarter = [](int i) { return Decimal(25 * i, -2); };
                    const OwnLine drawn{{quarter(a), quarter(b)}, {quarter(c), quarter(d)}};
                    if (drawn.from != drawn.to)
                        reached = std::max(reached, scoreOf(drawn, data, Settings()).right);
                }
            }
        }
    }
    QCOMPARE(reached, best);
}

void tst_OwnLine::explainsAllGates_data()
{
    neverBeatsTheBestLine_data();
}

void tst_OwnLine::explainsAllGates()
{
    QFETCH(int, gate);
    const Explanation explanation = explain(gateDataset(gate), Settings());
    const bool isPossible = gate != XorGate && gate != 9;
    QCOMPARE(explanation.separability.isSeparable, isPossible);
    QCOMPARE(explanation.bestRight, isPossible ? 4 : 3);
    QCOMPARE(explanation.bound.has_value(), isPossible);
    QCOMPARE(explanation.hasBothClasses, gate != 0 && gate != 15);
}

FRONTERA_TEST(tst_OwnLine)
#include "tst_own_line.moc"
