// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"

#include "core/csv/csv_writer.h"
#include "core/linear/separability.h"
#include "tests/core/literals.h"
#include "tests/core/run/plain_trainer.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QCryptographicHash>
#include <QSet>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// The rows of tests/data/iris.csv of one species: scikit-learn 1.2.1's copy of Fisher's table.
std::vector<std::array<Decimal, 2>> irisesOf(const QString &species)
{
    std::vector<std::array<Decimal, 2>> rows;
    const QByteArray text = contentOf(QStringLiteral(TEST_DATA "/iris.csv"));
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QStringList cells = line.split(u',');
        if (cells.value(2) == species)
            rows.push_back({number(cells[0]), number(cells[1])});
    }
    return rows;
}

QByteArray checksum(const Dataset &data)
{
    return QCryptographicHash::hash(writeCsv(data), QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace

class tst_Examples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts();
    void separable_data();
    void separable();
    void sameSeedSameData_data();
    void sameSeedSameData();
    void concertsRule();
    void concertIsLearnt();
    void irises_data();
    void irises();
};

void tst_Examples::facts()
{
    QSet<QString> keys;
    for (const ExampleFacts &facts : examples()) {
        keys += facts.key;
        const Dataset data = exampleDataset(facts.example);
        QCOMPARE(data.name(), QString(facts.key)); // of the usual seed
        QCOMPARE(data.inputCount(), facts.inputs);
        QCOMPARE(data.observationCount(), facts.rows);
        QCOMPARE(data == exampleDataset(facts.example, 2), !facts.takesSeed);
        QCOMPARE(findExample(QString(facts.key))->example, facts.example);
        int ones = 0;
        for (int row = 0; row < data.observationCount(); ++row) {
            ones += data.target(row);
            for (const Decimal &value : data.inputs(row)) {
                QVERIFY(value.exponent() >= -2);
                QVERIFY(value > Decimal(-10) && value < Decimal(10));
            }
        }
        if (data.inputCount() == 2)
            QCOMPARE(ones * 2, facts.rows);
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(examples().size()));
    QVERIFY(!findExample(u"Concert").has_value());
    QVERIFY(!findExample(u"").has_value());
}

void tst_Examples::separable_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(examples().size()); ++i)
        QTest::newRow(examples()[static_cast<std::size_t>(i)].key.data()) << i;
}

/// As promised, with any seed; without a promise, with the seed 1.
void tst_Examples::separable()
{
    QFETCH(const int, index);
    const ExampleFacts facts = examples()[static_cast<std::size_t>(index)];
    const auto isSeparable = [&](std::uint64_t seed) {
        return separability(exampleDataset(facts.example, seed), linearQuestion(Settings()))
            .isSeparable;
    };
    QCOMPARE(isSeparable(1), facts.isSeparable);
    for (std::uint64_t seed = 0; seed < (facts.takesSeed && facts.isSeparable ? 50 : 1); ++seed)
        QCOMPARE(isSeparable(seed), facts.isSeparable);
    if (facts.example == Example::Moons)
        QVERIFY(isSeparable(53));
}

void tst_Examples::sameSeedSameData_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *key, quint64 seed, const char *expected) {
        QTest::addRow("%s %llu", key, seed)
            << QString::fromLatin1(key) << seed << QByteArray(expected);
    };
    row("concert", 1, "55f1b1dbe5de3a70");
    row("concert3", 1, "c8a7440c5828627a");
    row("clouds", 1, "adbb93ae033a4b9f");
    row("clouds", 2, "58da96130769982d");
    row("noisy-clouds", 1, "75af4dc34a2abf78");
    row("circles", 1, "b96cfa1beef103c8");
    row("moons", 1, "29872b23840c0999");
    row("spiral", 1, "f4fefa2e79216bf0");
    row("spiral", 18446744073709551615U, "7066d00df76fca46");
    row("iris", 1, "92db44a851c601ad");
    row("iris-hard", 1, "74e9f7b1dfa0b4eb");
}

/// Stored checksums of the data as CSV: on every machine they are the same.
void tst_Examples::sameSeedSameData()
{
    QFETCH(const QString, key);
    QFETCH(const quint64, seed);
    QTEST(checksum(exampleDataset(findExample(key)->example, seed)), "expected");
}

void tst_Examples::concertsRule()
{
    const Dataset all = exampleDataset(Example::Concert);
    QCOMPARE(all.inputNames(),
             (std::vector{u"visa"_s, u"shirt"_s, u"vaccine"_s, u"camera"_s, u"suitcase"_s}));
    int row = 0;
    for (int visa : {0, 1})
        for (int shirt : {0, 1})
            for (int vaccine : {0, 1})
                for (int camera : {0, 1})
                    for (int suitcase : {0, 1}) {
                        const int answers[] = {visa, shirt, vaccine, camera, suitcase};
                        for (std::size_t i = 0; i < 5; ++i)
                            QCOMPARE(all.inputs(row)[i], Decimal(answers[i]));
                        QCOMPARE(all.target(row) == 1, visa && vaccine && suitcase);
                        ++row;
                    }
    const Dataset three = exampleDataset(Example::Concert3);
    QCOMPARE(three.inputNames(), (std::vector{u"visa"_s, u"vaccine"_s, u"suitcase"_s}));
    for (row = 0; row < 8; ++row) {
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(three.inputs(row)[i], Decimal((row >> (2 - i)) & 1));
        QCOMPARE(three.target(row), row == 7 ? 1 : 0);
    }
}

/// With the default settings; and what does not matter has the smallest weights.
void tst_Examples::concertIsLearnt()
{
    const Dataset data = exampleDataset(Example::Concert);
    const Settings settings;
    StartedRun trainer(data, settings);
    constexpr qint64 enough = 100'000;
    while (trainer.lastStep().number < enough && trainer.presentNext()) {
    }
    QVERIFY(trainer.learntEpoch().has_value());
    const Weights weights = trainer.lastStep().after;
    QCOMPARE(countRight(weights, data, settings), 32);
    QCOMPARE(text(weights), u"0.2,0,0.2,0,0.2,-0.6"_s);
    const auto size = [&weights](std::size_t i) {
        return weights.w[i].sign() < 0 ? -weights.w[i] : weights.w[i];
    };
    for (const std::size_t noise : {1U, 3U}) {
        for (const std::size_t needed : {0U, 2U, 4U})
            QVERIFY(size(noise) < size(needed));
    }
}

void tst_Examples::irises_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("zero");
    QTest::addColumn<QString>("one");
    QTest::newRow("iris") << u"iris"_s << u"setosa"_s << u"versicolor"_s;
    QTest::newRow("iris-hard") << u"iris-hard"_s << u"versicolor"_s << u"virginica"_s;
}

void tst_Examples::irises()
{
    QFETCH(const QString, key);
    QFETCH(const QString, zero);
    QFETCH(const QString, one);
    const Dataset data = exampleDataset(findExample(key)->example);
    QCOMPARE(data.labels(), (Dataset::Labels{zero, one}));
    const std::array classes = {irisesOf(zero), irisesOf(one)};
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto &expected = classes[static_cast<std::size_t>(data.target(row))];
        QCOMPARE(expected.size(), std::size_t{50});
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(data.inputs(row)[i], expected[static_cast<std::size_t>(row / 2)][i]);
    }
}

FRONTERA_TEST(tst_Examples)
#include "tst_examples.moc"
