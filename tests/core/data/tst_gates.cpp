// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/data_edit.h"
#include "core/data/gates.h"
#include "core/data/truth_table.h"

#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_Gates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gate_data();
    void gate();
    void unknown_data();
    void unknown();
    void threeInputs();
    void namedNumbers();
    void truthTables();
    void bipolarInputs();
    void equality();
};

void tst_Gates::gate_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("bits");
    int number = 0;
    const auto row = [&number](const char *name, const char *bits) {
        QTest::newRow(name) << number++ << QString::fromLatin1(name) << QString::fromLatin1(bits);
    };
    row("false", "0000");
    row("and", "0001");
    row("x1-and-not-x2", "0010");
    row("x1", "0011");
    row("not-x1-and-x2", "0100");
    row("x2", "0101");
    row("xor", "0110");
    row("or", "0111");
    row("nor", "1000");
    row("xnor", "1001");
    row("not-x2", "1010");
    row("x1-or-not-x2", "1011");
    row("not-x1", "1100");
    row("not-x1-or-x2", "1101");
    row("nand", "1110");
    row("true", "1111");
    QCOMPARE(number, gateCount);
}

void tst_Gates::gate()
{
    QFETCH(int, number);
    QFETCH(QString, name);
    QFETCH(QString, bits);
    QCOMPARE(gateName(number), name);
    QCOMPARE(gateBits(number), bits);
    QCOMPARE(findGate(name), std::optional(number));
    QCOMPARE(findGate(name.toUpper()), std::optional(number));
    QCOMPARE(findGate(bits), std::optional(number));

    const Dataset data = gateDataset(number);
    QCOMPARE(data.name(), name);
    QCOMPARE(data.inputCount(), 2);
    QCOMPARE(data.inputNames(), (std::vector{u"x1"_s, u"x2"_s}));
    QCOMPARE(data.observationCount(), 4);
    QCOMPARE(data.labels(), (Dataset::Labels{u"0"_s, u"1"_s}));
    const int inputs[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(data.inputs(row).size(), std::size_t{2});
        QCOMPARE(data.inputs(row)[0], Decimal(inputs[row][0]));
        QCOMPARE(data.inputs(row)[1], Decimal(inputs[row][1]));
        QCOMPARE(data.target(row), bits[row] == u'1' ? 1 : 0);
    }
}

void tst_Gates::unknown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "xand", "and ", "01", "011", "01100", "0120", "abcd", "6",
                             "not x1", "x3", "xo", "0b0110"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void tst_Gates::unknown()
{
    QFETCH(QString, text);
    QCOMPARE(findGate(text), std::nullopt);
}

void tst_Gates::threeInputs()
{
    const std::optional<Dataset> parity = threeInputGate(u"10010110");
    QVERIFY(parity.has_value());
    QCOMPARE(parity->name(), u"10010110"_s);
    QCOMPARE(parity->inputNames(), (std::vector{u"x1"_s, u"x2"_s, u"x3"_s}));
    QCOMPARE(parity->observationCount(), 8);
    for (int row = 0; row < 8; ++row) {
        const int bits[] = {row / 4, row / 2 % 2, row % 2};
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(parity->inputs(row)[i], Decimal(bits[i]));
        QCOMPARE(parity->target(row), (bits[0] + bits[1] + bits[2]) % 2 == 0 ? 1 : 0);
    }
    for (const QStringView text :
         {u"", u"0110", u"1001011", u"100101100", u"1001011x", u"２0010110"})
        QVERIFY(!threeInputGate(text).has_value());
}

void tst_Gates::namedNumbers()
{
    QCOMPARE(gateName(AndGate), u"and"_s);
    QCOMPARE(gateName(OrGate), u"or"_s);
    QCOMPARE(gateName(XorGate), u"xor"_s);
}

void tst_Gates::truthTables()
{
    for (int gate = 0; gate < gateCount; ++gate)
        QVERIFY(isTruthTable(gateDataset(gate)));
    QVERIFY(isTruthTable(*threeInputGate(u"01101001")));
    const Dataset xorData = gateDataset(XorGate);
    QVERIFY(isTruthTable(edited(xorData, replacement(xorData, 0, {Decimal(0), Decimal(0)}, 1))));
    QVERIFY(!isTruthTable(edited(xorData, removal(xorData, 0))));
    QVERIFY(!isTruthTable(edited(xorData, replacement(xorData, 1, {Decimal(1), Decimal(0)}, 1))));
    QVERIFY(!isTruthTable(edited(xorData, replacement(xorData, 3, {Decimal(1), Decimal(2)}, 1))));
    QVERIFY(!isTruthTable(Dataset()));
}

void tst_Gates::bipolarInputs()
{
    const Dataset data = gateDataset(OrGate, GateInputs::Bipolar);
    const int inputs[4][2] = {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(data.inputs(row)[0], Decimal(inputs[row][0]));
        QCOMPARE(data.inputs(row)[1], Decimal(inputs[row][1]));
        QCOMPARE(data.target(row), row == 0 ? 0 : 1);
    }
    QCOMPARE(gateOf(data), std::optional<int>(OrGate));
    QVERIFY(gateInputsOf(data) == GateInputs::Bipolar);
    QVERIFY(gateInputsOf(gateDataset(OrGate)) == GateInputs::ZeroOne);
    QVERIFY(isTruthTable(data));
    QCOMPARE(withInputs(data, GateInputs::ZeroOne), gateDataset(OrGate));
    QCOMPARE(withInputs(gateDataset(OrGate), GateInputs::Bipolar), data);
    const Dataset parity = *threeInputGate(u"10010110", GateInputs::Bipolar);
    QCOMPARE(parity.inputs(1)[0], Decimal(-1));
    QCOMPARE(parity.inputs(1)[2], Decimal(1));
    QCOMPARE(withInputs(parity, GateInputs::ZeroOne), *threeInputGate(u"10010110"));
    QVERIFY(isTruthTable(parity));
    // Others are left alone.
    const Dataset other = edited(data, replacement(data, 0, {Decimal(0), Decimal(-1)}, 0));
    QVERIFY(!gateInputsOf(other) && !gateOf(other) && !isTruthTable(other));
    QCOMPARE(withInputs(other, GateInputs::ZeroOne), other);
}

void tst_Gates::equality()
{
    QVERIFY(gateDataset(XorGate) == gateDataset(XorGate));
    QVERIFY(gateDataset(XorGate) != gateDataset(OrGate));
    QVERIFY(Dataset() != gateDataset(0));
    const Dataset plain(u"d"_s, {u"x"_s}, {Decimal(1)}, {1});
    QVERIFY(plain == Dataset(u"d"_s, {u"x"_s}, {Decimal(1)}, {1}, {u"0"_s, u"1"_s}));
    QVERIFY(plain != Dataset(u"d"_s, {u"x"_s}, {Decimal(1)}, {1}, {u"no"_s, u"yes"_s}));
    QCOMPARE(Dataset().observationCount(), 0);
    QCOMPARE(Dataset().inputCount(), 0);
}

FRONTERA_TEST(tst_Gates)
#include "tst_gates.moc"
