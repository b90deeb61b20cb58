// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/test_main.h"

#include <QTest>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_DataEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds();
    void deletes();
    void replaces();
    void names();
    void goesBack();
};

void tst_DataEdit::adds()
{
    const Dataset xorData = gateDataset(XorGate);
    const Dataset data = edited(xorData, insertion(xorData, {number(u"0.5"), number(u"0.25")}, 1));
    QCOMPARE(data.observationCount(), 5);
    QCOMPARE(data.inputs(4)[0], number(u"0.5"));
    QCOMPARE(data.inputs(4)[1], number(u"0.25"));
    QCOMPARE(data.target(4), 1);
    QCOMPARE(data.inputNames(), xorData.inputNames());
    for (int row = 0; row < 4; ++row) {
        QVERIFY(std::ranges::equal(data.inputs(row), xorData.inputs(row)));
        QCOMPARE(data.target(row), xorData.target(row));
    }
}

void tst_DataEdit::deletes()
{
    const Dataset xorData = gateDataset(XorGate);
    const Dataset data = edited(xorData, removal(xorData, 1));
    QCOMPARE(data.observationCount(), 3);
    const int left[] = {0, 2, 3};
    for (int row = 0; row < 3; ++row) {
        QVERIFY(std::ranges::equal(data.inputs(row), xorData.inputs(left[row])));
        QCOMPARE(data.target(row), xorData.target(left[row]));
    }
}

void tst_DataEdit::replaces()
{
    const Dataset xorData = gateDataset(XorGate);
    const Dataset data =
        edited(xorData, replacement(xorData, 2, {number(u"-3"), number(u"1e-7")}, 0));
    QCOMPARE(data.observationCount(), 4);
    QCOMPARE(data.inputs(2)[0], number(u"-3"));
    QCOMPARE(data.inputs(2)[1], number(u"0.0000001"));
    QCOMPARE(data.target(2), 0);
    QCOMPARE(data.target(1), 1);
    QVERIFY(std::ranges::equal(data.inputs(3), xorData.inputs(3)));
}

/// XOR with a moved point is XOR no more; somebody's own file is still theirs.
void tst_DataEdit::names()
{
    for (const Dataset &data :
         {gateDataset(AndGate), exampleDataset(Example::Moons, 3), *threeInputGate(u"10010110")})
        QCOMPARE(edited(data, removal(data, 0)).name(), nameOfOwnData());
    const Dataset file(u"heights.csv"_s, {u"x1"_s}, {Decimal(1), Decimal(2)}, {0, 1});
    QCOMPARE(edited(file, removal(file, 0)).name(), u"heights.csv"_s);
    const Dataset own = twoPoints();
    QCOMPARE(own.observationCount(), 2);
    QVERIFY(own.target(0) != own.target(1));
    QCOMPARE(edited(own, insertion(own, {Decimal(5), Decimal(5)}, 0)).name(), nameOfOwnData());
}

/// Any number of edits is taken back one by one to equal data, names and labels included.
void tst_DataEdit::goesBack()
{
    std::mt19937 random(7);
    const auto below = [&random](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    for (const Dataset &start : {gateDataset(XorGate), exampleDataset(Example::IrisHard),
                                 exampleDataset(Example::Concert)}) {
        std::vector<Dataset> states{start};
        std::vector<DataEdit> back;
        for (int i = 0; i < 200; ++i) {
            const Dataset &data = states.back();
            std::vector<Decimal> inputs;
            for (int input = 0; input < data.inputCount(); ++input)
                inputs.emplace_back(below(2000) - 1000, -2);
            const int row = below(data.observationCount());
            const int kind = data.observationCount() == 1 ? 0 : below(3);
            const DataEdit edit = kind == 0   ? insertion(data, inputs, below(2))
                                  : kind == 1 ? removal(data, row)
                                              : replacement(data, row, inputs, below(2));
            back.push_back(reversed(edit, data));
            states.push_back(edited(data, edit));
        }
        Dataset data = states.back();
        for (std::size_t i = back.size(); i-- > 0;) {
            data = edited(data, back[i]);
            QCOMPARE(data, states[i]);
        }
        QCOMPARE(data, start);
        QCOMPARE(data.labels(), start.labels());
    }
}

FRONTERA_TEST(tst_DataEdit)
#include "tst_data_edit.moc"
