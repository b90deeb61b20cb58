// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/test_main.h"
#include "ui/plots/label_layout.h"

#include <QTest>

using namespace frontera;

namespace {

constexpr QRectF area(0, 0, 200, 100);
constexpr QPointF middle(100, 50);
constexpr QSizeF labelSize(40, 12);
constexpr double radius = 6;

} // namespace

/// Where words are placed.
class tst_LabelLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asAskedFor();
    void stepsAside();
    void inTheWay();
    void acrossLines();
    void furtherAway();
    void firstFreePlace();
};

void tst_LabelLayout::asAskedFor()
{
    LabelLayout labels(area);
    const QRectF above = labels.placeAround(middle, radius, labelSize, false);
    QCOMPARE(above.size(), labelSize);
    QCOMPARE(above.center().x(), middle.x());
    QCOMPARE(above.bottom(), middle.y() - radius);
    const QRectF below = labels.placeAround(middle, radius, labelSize, true);
    QCOMPARE(below.top(), middle.y() + radius);
    // At the edge it stays within.
    QVERIFY(area.contains(labels.placeAround({0, 0}, radius, labelSize, false)));
}

void tst_LabelLayout::stepsAside()
{
    LabelLayout labels(area);
    labels.avoid(QLineF(0, 38, 200, 38));
    const QRectF below = labels.placeAround(middle, radius, labelSize, false);
    QCOMPARE(below.top(), middle.y() + radius);
    QVERIFY(labels.wasFree());
    // Below there are words now.
    const QRectF beside = labels.placeAround(middle, radius, labelSize, false);
    QVERIFY(!beside.intersects(below));
    QVERIFY(labels.wasFree());
}

void tst_LabelLayout::inTheWay()
{
    LabelLayout labels(area);
    labels.avoid(area);
    labels.avoid(QLineF(0, 38, 200, 38));
    // No place is free: one without the line.
    QCOMPARE(labels.placeAround(middle, radius, labelSize, false).top(), middle.y() + radius);
    QVERIFY(!labels.wasFree());
    QVERIFY(!labels.wasClear());
    QVERIFY(!labels.isFree(QRectF(QPointF(), labelSize)));
}

/// Across a line words can still be read.
void tst_LabelLayout::acrossLines()
{
    LabelLayout labels(area);
    for (int y = 1; y < 100; y += 4)
        labels.avoid(QLineF(0, y, 200, y));
    (void)labels.placeAround(middle, radius, labelSize, false);
    QVERIFY(!labels.wasFree());
    QVERIFY(labels.wasClear());
}

/// Words stand a line further away where signs are in the way of all places around.
void tst_LabelLayout::furtherAway()
{
    LabelLayout labels(area);
    labels.avoid(QRectF(0, middle.y() - radius - labelSize.height(), 200,
                        2 * (radius + labelSize.height())));
    (void)labels.placeAround(middle, radius, labelSize, false);
    QVERIFY(!labels.wasClear());
    const QRectF above = labels.placeNear(middle, radius, labelSize, false);
    QVERIFY(labels.wasFree());
    QCOMPARE(above.bottom(), middle.y() - radius - labelSize.height());
    QCOMPARE(above.center().x(), middle.x());
    // Where there is room beside the sign, it is the place that placeAround() finds.
    LabelLayout near(area);
    LabelLayout around(area);
    QCOMPARE(near.placeNear(middle, radius, labelSize, true),
             around.placeAround(middle, radius, labelSize, true));
}

void tst_LabelLayout::firstFreePlace()
{
    LabelLayout labels(area);
    labels.avoid(QRectF(80, 40, 40, 20));
    const QPointF other(30, 20);
    QCOMPARE(labels.placeAt({middle, other}, labelSize).center(), other);
    QVERIFY(labels.placeAt({middle, other}, labelSize).isNull()); // the words are there
}

FRONTERA_TEST(tst_LabelLayout)
#include "tst_label_layout.moc"
