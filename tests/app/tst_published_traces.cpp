// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/number/decimal.h"
#include "tests/app/program.h"
#include "tests/test_main.h"

#include <QFile>
#include <QTest>

using frontera::Decimal;

namespace {

/// A published trace: comment lines, then CSV.
QList<QMap<QString, QString>> published(const QString &name)
{
    QFile file(QStringLiteral(TRACES "/") + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QByteArray csv;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith('#'))
            csv += line;
    }
    // The only quoted field with a comma in it.
    csv.replace("\"cycle(start epoch 2, length 1)\"", "cycle");
    return csvRows(csv);
}

/// "0.5" is "0.50"; with `rounded`, equal to two decimals.
bool isSameNumber(const QString &ours, const QString &theirs, bool rounded)
{
    if (!rounded)
        return *Decimal::parse(ours) == *Decimal::parse(theirs);
    constexpr double halfAStep = 0.005 + 1e-9;
    return std::abs(ours.toDouble() - theirs.toDouble()) <= halfAStep;
}

/// What we call the columns of the published files.
const QList<std::pair<QString, QString>> columns = {
    {QStringLiteral("epoch"), QStringLiteral("epoch")},
    {QStringLiteral("sample"), QStringLiteral("sample")},
    {QStringLiteral("x1"), QStringLiteral("x1")},
    {QStringLiteral("x2"), QStringLiteral("x2")},
    {QStringLiteral("target"), QStringLiteral("target")},
    {QStringLiteral("label"), QStringLiteral("target")},
    {QStringLiteral("z_before"), QStringLiteral("sum")},
    {QStringLiteral("prediction"), QStringLiteral("output")},
    {QStringLiteral("error"), QStringLiteral("error")},
    {QStringLiteral("w1_after"), QStringLiteral("w1")},
    {QStringLiteral("w2_after"), QStringLiteral("w2")},
    {QStringLiteral("b_after"), QStringLiteral("b")},
    {QStringLiteral("w0_after"), QStringLiteral("b")},
};

} // namespace

class TestPublishedTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowByRow_data();
    void rowByRow();
    void results_data();
    void results();
    void sixteenGates_data();
    void sixteenGates();
};

void TestPublishedTraces::rowByRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("City, OR") << QStringLiteral("city_inm427_or_lr1.csv")
                              << QStringLiteral("--gate or --rate 1 --weights -2,0 --bias -2 "
                                                "--at-zero 0")
                              << false;
    QTest::newRow("City, four points")
        << QStringLiteral("city_inm427_points_lr0.1.csv")
        << QStringLiteral("--data " TRACES "/city_points.csv --rate 0.1 --weights 0.3,-0.2 "
                          "--bias -0.5 --at-zero 0")
        << false;
    QTest::newRow("Cornell, OR") << QStringLiteral("cornell_cs472_or_lr0.5.csv")
                                 << QStringLiteral("--gate or --rate 0.5") << false;
    QTest::newRow("Cornell, OR, as printed")
        << QStringLiteral("cornell_cs472_or_lr0.5.csv")
        << QStringLiteral("--gate or --rate 0.5 --bias-input -1") << false;
    QTest::newRow("nn-timeline, XOR")
        << QStringLiteral("nn_timeline_xor_lr1_cycle.csv")
        << QStringLiteral("--gate xor --rate 1 --targets bipolar --epochs 1") << false;
    QTest::newRow("nn-timeline, AND")
        << QStringLiteral("nn_timeline_and_lr1.csv")
        << QStringLiteral("--gate and --rate 1 --targets bipolar --epochs 2") << false;
    QTest::newRow("egtry, four points")
        << QStringLiteral("egtry_novikoff_lr1.csv")
        << QStringLiteral("--convention novikoff --data " TRACES "/egtry_points.csv") << false;
    QTest::newRow("Cornell, OR, by its convention")
        << QStringLiteral("cornell_cs472_or_lr0.5.csv")
        << QStringLiteral("--gate or --convention cornell") << false;
    QTest::newRow("vtupulse, AND")
        << QStringLiteral("vtupulse_and_lr0.5.csv")
        << QStringLiteral("--gate and --threshold 1 --at-zero 0 --rate 0.5 --weights 1.2,0.6")
        << false;
    QTest::newRow("after Hagan 1996, four points")
        << QStringLiteral("mathworks_hagan_lr1.csv")
        << QStringLiteral("--convention hagan --data " TRACES "/mathworks_points.csv") << false;
    QTest::newRow("after Negnevitsky, AND")
        << QStringLiteral("negnevitsky_and_lr0.1.csv")
        << QStringLiteral("--gate and --convention negnevitsky") << false;
    QTest::newRow("malerba118, OR")
        << QStringLiteral("malerba_or_lr0.05.csv")
        << QStringLiteral("--gate or --threshold 0 --at-zero 0 --rate 0.05 --weights 0.5,-0.1 "
                          "--order 3,4,1,2")
        << false;
    QTest::newRow("rudra1806, AND")
        << QStringLiteral("rudra1806_and_lr0.1.csv")
        << QStringLiteral("--gate and --rate 0.1 --weights 0.9520352932187364,0.09900994026918164 "
                          "--bias 0.6740882308307805 --at-zero 0 --epochs 10 --no-stop")
        << true;
}

void TestPublishedTraces::rowByRow()
{
    QFETCH(const QString, file);
    QFETCH(const QString, options);
    QFETCH(const bool, rounded);
    const auto theirs = published(file);
    QVERIFY2(!theirs.isEmpty(), qPrintable(file));
    const Outcome outcome = runProgram(QStringList(QStringLiteral("trace")) + options.split(u' '));
    QCOMPARE(outcome.status, 0);
    const auto ours = csvRows(outcome.output);
    QCOMPARE(ours.size(), theirs.size());
    const bool isOnMinusOne = options.contains(u"--bias-input -1") || options.contains(u"cornell");
    const QString otherSign = isOnMinusOne ? QStringLiteral("b_after") : QStringLiteral("w0_after");
    for (qsizetype i = 0; i < ours.size(); ++i) {
        for (const auto &[their, our] : columns) {
            if (!theirs[i].contains(their) || their == otherSign)
                continue;
            QVERIFY2(isSameNumber(ours[i][our], theirs[i][their], rounded),
                     qPrintable(QStringLiteral("row %1, %2: %3, published %4")
                                    .arg(i + 1)
                                    .arg(our, ours[i][our], theirs[i][their])));
        }
        if (theirs[i].contains(QStringLiteral("mistake"))) {
            QCOMPARE(ours[i][QStringLiteral("error")] != u"0",
                     theirs[i][QStringLiteral("mistake")] == u"yes");
        }
    }
}

/// What notes say of the end of a run, how long it took, and the last weights; or what it is by
/// hand, after the rule of a book whose own table was not at hand.
void TestPublishedTraces::results_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("weights");
    // By hand, after the rule of section 6.3: threshold 0.2, rate 0.1.
    QTest::newRow("after Negnevitsky 2002, AND")
        << QStringLiteral("--gate and --convention negnevitsky")
        << QStringLiteral("converged after 5 epochs") << QStringLiteral("0.1,0.1,0");
    // By hand, after the rule of section 2.3: binary inputs, bipolar targets; it begins with (1,
    // 1).
    QTest::newRow("after Fausett 1994, AND")
        << QStringLiteral("--gate and --convention fausett --order 4,3,2,1")
        << QStringLiteral("converged after 10 epochs") << QStringLiteral("2,3,-4");
    // By hand, after the same rule: bipolar inputs, no dead zone.
    QTest::newRow("after Fausett 1994, AND with bipolar inputs")
        << QStringLiteral("--gate and --inputs bipolar --convention fausett --dead-zone 0 "
                          "--order 4,3,2,1")
        << QStringLiteral("converged after 2 epochs") << QStringLiteral("1,1,-1");
    // By hand, after the same rule: what Hebb's rule cannot learn; a dead zone of 0.1.
    QTest::newRow("after Fausett 1994, three inputs")
        << QStringLiteral("--convention fausett --dead-zone 0.1 --epochs 30 --data " TRACES
                          "/fausett_points.csv")
        << QStringLiteral("converged after 26 epochs") << QStringLiteral("2,3,4,-8");
    // By hand; the settings are those of an example that Wikipedia's "Perceptron" had: NAND with an
    // input x0 = 1, fires at sum > 0.5, η = 0.1.
    QTest::newRow("NAND with x0") << QStringLiteral(
                                         "--threshold 0.5 --at-zero 0 --rate 0.1 --data " TRACES
                                         "/nand_with_x0.csv")
                                  << QStringLiteral("converged after 9 epochs")
                                  << QStringLiteral("0.8,-0.2,-0.1,0");
    // By the rule of the book's chapter 2 in a loop of Python: Fisher's irises by the lengths of
    // sepal and petal, η = 0.1.
    QTest::newRow("after Raschka 2015, irises")
        << QStringLiteral("--convention raschka --data " TRACES "/iris_lengths.csv")
        << QStringLiteral("converged after 6 epochs and 10 updates")
        << QStringLiteral("-0.68,1.82,-0.4");
    // github nileemkaveramma/Nueral-Network-and-Deep-Learning @49d82ff, "Implementation of
    // perceptron learning rule.ipynb", cell output: the class of the book, η = 0.1;
    // weights [-0.2  1.  -0.6] (b, w1, w2), errors of the epochs [2, 2, 1, 4, 0, …].
    QTest::newRow("Raschka 2015, five points")
        << QStringLiteral("--convention raschka --data " TRACES "/kaveramma_points.csv")
        << QStringLiteral("converged after 5 epochs and 9 updates")
        << QStringLiteral("1.0,-0.6,-0.2");
    // https://www.vtupulse.com/machine-learning/or-gate-perceptron-training-rule-machine-learning/
    QTest::newRow("vtupulse, OR")
        << QStringLiteral("--gate or --threshold 1 --at-zero 0 --rate 0.5 --weights 0.6,0.6")
        << QStringLiteral("converged after") << QStringLiteral("1.1,1.1,0");
}

void TestPublishedTraces::results()
{
    QFETCH(const QString, options);
    QFETCH(const QString, summary);
    QFETCH(const QString, weights);
    const Outcome outcome = runProgram(QStringList(QStringLiteral("trace")) + options.split(u' '));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.note.contains(summary), qPrintable(outcome.note));
    const auto last = csvRows(outcome.output).last();
    const QStringList theirs = weights.split(u',');
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        // Where the constant input is x0, its weight is w0.
        const qsizetype number = last.contains(QStringLiteral("w0")) ? i : i + 1;
        const QString name =
            i + 1 < theirs.size() ? QStringLiteral("w%1").arg(number) : QStringLiteral("b");
        // NumPy prints eight digits.
        QVERIFY2(std::abs(last[name].toDouble() - theirs[i].toDouble()) < 5e-9,
                 qPrintable(last[name]));
    }
}

void TestPublishedTraces::sixteenGates_data()
{
    QTest::addColumn<QString>("bits");
    QTest::addColumn<QString>("atZero");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("weights");
    const auto rows = published(QStringLiteral("computed_16_gates_lr1_w0.csv"));
    QCOMPARE(rows.size(), 16);
    for (const auto &row : rows) {
        for (const QString &convention : {QStringLiteral("ge"), QStringLiteral("gt")}) {
            const auto field = [&](const char *name) {
                return row[QLatin1String(name) + u'_' + convention];
            };
            const QString bits = row[QStringLiteral("targets_00_01_10_11")];
            QString summary = QStringLiteral("cycle: the weights after epoch 3 are those after "
                                             "epoch 2");
            if (field("result") == u"converged") {
                const QString epochs = row[QStringLiteral("epochs_incl_error_free_") + convention];
                summary = QStringLiteral("converged after %1 epoch").arg(epochs) + u'|' +
                          QStringLiteral(" and %1 update").arg(field("updates"));
            }
            QTest::addRow("%s %s", qPrintable(bits), qPrintable(convention))
                << bits << (convention == u"ge" ? QStringLiteral("1") : QStringLiteral("0"))
                << summary << QStringList{field("w1"), field("w2"), field("b")};
        }
    }
}

void TestPublishedTraces::sixteenGates()
{
    QFETCH(const QString, bits);
    QFETCH(const QString, atZero);
    QFETCH(const QString, summary);
    QFETCH(const QStringList, weights);
    const Outcome outcome = runProgram({QStringLiteral("trace"), QStringLiteral("--gate"), bits,
                                        QStringLiteral("--rate"), QStringLiteral("1"),
                                        QStringLiteral("--at-zero"), atZero});
    QCOMPARE(outcome.status, 0);
    for (const QString &part : summary.split(u'|'))
        QVERIFY2(outcome.note.contains(part), qPrintable(outcome.note));
    const auto last = csvRows(outcome.output).last();
    QCOMPARE((QStringList{last[QStringLiteral("w1")], last[QStringLiteral("w2")],
                          last[QStringLiteral("b")]}),
             weights);
}

FRONTERA_TEST(TestPublishedTraces)
#include "tst_published_traces.moc"
