// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/linear/lifting.h"
#include "core/linear/separability.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

/// Which derived inputs make data separable that are not.
class tst_Lifting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void ofOneObservationTwiceThereIsNone();
};

void tst_Lifting::finds_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<std::vector<Feature>>("features");
    const std::vector<Feature> product = {{0, 1}};
    const std::vector<Feature> squares = {{0, 0}, {1, 1}};
    QTest::newRow("xor") << gateDataset(XorGate) << product;
    QTest::newRow("xnor") << gateDataset(*findGate(u"xnor")) << product;
    QTest::newRow("xor of −1 and +1") << gateDataset(XorGate, GateInputs::Bipolar) << product;
    QTest::newRow("circles") << exampleDataset(Example::Circles) << squares;
    QTest::newRow("spiral") << exampleDataset(Example::Spiral) << std::vector<Feature>();
    QTest::newRow("three inputs") << *threeInputGate(u"10010110") << std::vector<Feature>();
}

void tst_Lifting::finds()
{
    QFETCH(const Dataset, data);
    QFETCH(const std::vector<Feature>, features);
    const LinearQuestion question{true, 1};
    const auto found = featuresThatSeparate(data, question);
    QCOMPARE(found.value_or(std::vector<Feature>()), features);
    // What the data have already is not counted.
    QCOMPARE(featuresThatSeparate(withFeatures(data, {{0, 0}}), question), found);
    if (found)
        QVERIFY(separability(withFeatures(data, *found), question).isSeparable);
}

void tst_Lifting::ofOneObservationTwiceThereIsNone()
{
    const Dataset same(u"same"_s, {u"x1"_s, u"x2"_s},
                       {Decimal(1), Decimal(2), Decimal(1), Decimal(2)}, {0, 1});
    QVERIFY(!featuresThatSeparate(same, {true, 1}));
}

FRONTERA_TEST(tst_Lifting)
#include "tst_lifting.moc"
