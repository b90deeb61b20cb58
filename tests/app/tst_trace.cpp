// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

Outcome trace(const QString &options)
{
    return runProgram(QStringList(QStringLiteral("trace")) +
                      options.split(u' ', Qt::SkipEmptyParts));
}

QStringList linesOf(const QByteArray &output)
{
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAnd();
    void learnsNandFromABias();
    void summary_data();
    void summary();
    void stopsWhereAsked_data();
    void stopsWhereAsked();
    void negativeValuesEitherWay();
    void ordersAndSeeds();
    void staysWithoutBias();
    void numbersStayExact();
    void jsonHoldsTheSameRows();
    void fewerRows_data();
    void fewerRows();
    void mistakesOnEach();
    void epochsOfAnyLength_data();
    void epochsOfAnyLength();
    void markdownHoldsTheSameRows();
    void latexHoldsTheSameRows();
    void localeChangesNoNumber();
    void unwritableOutput_data();
    void unwritableOutput();
    void readerThatLeaves();
};

void TestTrace::learnsAnd()
{
    const Outcome outcome = trace(QStringLiteral("--gate and --rate 0.1"));
    QCOMPARE(outcome.status, 0);
    const QStringList lines = linesOf(outcome.output);
    QCOMPARE(lines.size(), 25);
    QCOMPARE(lines.first(),
             QStringLiteral("step,epoch,sample,x1,x2,target,sum,output,error,w1,w2,b"));
    QCOMPARE(lines[1], QStringLiteral("1,1,1,0,0,0,0,1,-1,0,0,-0.1"));
    QCOMPARE(lines.last(), QStringLiteral("24,6,4,1,1,1,0,1,0,0.2,0.1,-0.3"));
    int mistakes = 0;
    for (const auto &row : csvRows(outcome.output))
        mistakes += row[QStringLiteral("error")] != u"0";
    QCOMPARE(mistakes, 11);
    QCOMPARE(trace(QString()).output, outcome.output); // the defaults
}

void TestTrace::learnsNandFromABias()
{
    const Outcome outcome =
        trace(QStringLiteral("--gate nand --weights 0,0 --bias -0.5 --at-zero 0"));
    QCOMPARE(outcome.status, 0);
    QCOMPARE(linesOf(outcome.output).size(), 1 + 9 * 4);
    QVERIFY(outcome.output.endsWith(",-0.2,-0.1,0.3\n"));
}

void TestTrace::summary_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("pattern");
    const QString digits = QStringLiteral("[.] The digits differ from step 11 on already[.]");
    const QString parting =
        QStringLiteral("\nPython’s floats give other answers from step 15 on") + digits;
    QTest::newRow("converged") << QStringLiteral("--gate and")
                               << QStringLiteral("converged after 6 epoch\\S* and 11 update\\S*") +
                                      parting;
    QTest::newRow("floats") << QStringLiteral("--gate and --arithmetic float")
                            << QStringLiteral("converged after 4 epoch\\S* and 8 update\\S*\n"
                                              "exact decimals give other answers from step 15 on") +
                                   digits;
    QTest::newRow("no parting yet")
        << QStringLiteral("--gate and --epochs 3")
        << QStringLiteral(
               "not converged after 3 epoch\\S*: each epoch had a mistake, and no state came back");
    QTest::newRow("nothing rounded")
        << QStringLiteral("--gate and --rate 1")
        << QStringLiteral("converged after 6 epoch\\S* and 11 update\\S*");
    QTest::newRow("no stop") << QStringLiteral("--gate and --no-stop")
                             << QStringLiteral("converged after 6 epoch\\S* and 11 update\\S*") +
                                    parting;
    QTest::newRow("cycle") << QStringLiteral("--gate xor")
                           << QStringLiteral(
                                  "cycle: the weights after epoch 3 are those after epoch 2");
    QTest::newRow("batch") << QStringLiteral("--gate and --rate 1 --update batch")
                           << QStringLiteral("converged after 6 epoch\\S* and 5 update\\S*");
    QTest::newRow("repeated") << QStringLiteral("--gate and --rate 1 --update repeat")
                              << QStringLiteral("converged after 6 epoch\\S* and 11 update\\S*");
    QTest::newRow("falling rate")
        << QStringLiteral("--gate xor --rate 1 --arithmetic float --schedule root --epochs 9")
        << QStringLiteral(
               "not converged after 9 epoch\\S*: each epoch had a mistake; where the rate "
               "falls, weights that come back prove nothing(\\n.*)?");
    QTest::newRow("cycle from the start")
        << QStringLiteral("--gate xor --targets bipolar --rate 1")
        << QStringLiteral("cycle: the weights after epoch 1 are those at the start");
    QTest::newRow("neither") << QStringLiteral("--gate and --epochs 5")
                             << QStringLiteral("not converged after 5 epoch\\S*: each epoch had a "
                                               "mistake, and no state came back") +
                                    parting;
    QTest::newRow("drawn")
        << QStringLiteral("--gate xor --draw 1 --epochs 4")
        << QStringLiteral(
               "not converged after 4 epoch\\S*: no epoch without a mistake ended with all right; "
               "where observations are drawn, weights that come back prove nothing");
    QTest::newRow("wrong drawn")
        << QStringLiteral("--gate xor --wrong 1 --epochs 4")
        << QStringLiteral("not converged after 4 epoch\\S*: each epoch had a mistake; where wrong "
                          "ones are drawn, weights that come back prove nothing");
    QTest::newRow("shuffled xor") << QStringLiteral("--gate xor --shuffle 1")
                                  << QStringLiteral(
                                         "not converged after 20 epoch\\S*: each epoch had a "
                                         "mistake; in shuffled epochs, weights that "
                                         "come back prove nothing");
}

void TestTrace::summary()
{
    QFETCH(const QString, options);
    QFETCH(const QString, pattern);
    const Outcome outcome = trace(options);
    QCOMPARE(outcome.status, 0);
    const QRegularExpression line(QRegularExpression::anchoredPattern(pattern + u'\n'));
    QVERIFY2(line.match(outcome.note).hasMatch(), qPrintable(outcome.note));
}

void TestTrace::stopsWhereAsked_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("rows");
    QTest::newRow("learnt") << QStringLiteral("--gate or") << 16;
    QTest::newRow("20 epochs") << QStringLiteral("--gate xor") << 80;
    QTest::newRow("3 epochs") << QStringLiteral("--gate xor --epochs 3") << 12;
    QTest::newRow("no stop") << QStringLiteral("--gate or --no-stop") << 80;
    QTest::newRow("no stop, 7 epochs") << QStringLiteral("--no-stop --gate or --epochs 7") << 28;
    QTest::newRow("many rows") << QStringLiteral("--gate xor --epochs 5000") << 20000;
}

void TestTrace::stopsWhereAsked()
{
    QFETCH(const QString, options);
    const Outcome outcome = trace(options);
    QCOMPARE(outcome.status, 0);
    QTEST(static_cast<int>(csvRows(outcome.output).size()), "rows");
}

void TestTrace::negativeValuesEitherWay()
{
    const Outcome apart = trace(QStringLiteral("--bias -0.5 --weights -1,0.5"));
    const Outcome joined = trace(QStringLiteral("--bias=-0.5 --weights=-1,0.5"));
    QCOMPARE(apart.status, 0);
    QCOMPARE(joined.output, apart.output);
    QCOMPARE(linesOf(apart.output).value(1), QStringLiteral("1,1,1,0,0,0,-0.5,0,0,-1,0.5,-0.5"));
}

void TestTrace::ordersAndSeeds()
{
    const auto samples = [](const QString &options) {
        QStringList all;
        for (const auto &row : csvRows(trace(options).output))
            all += row[QStringLiteral("sample")];
        return all;
    };
    QCOMPARE(samples(QStringLiteral("--order 4,2,1,3 --epochs 2")).join(u' '),
             QStringLiteral("4 2 1 3 4 2 1 3"));

    const QString seeded = QStringLiteral("--gate xor --shuffle 7");
    const QStringList shuffled = samples(seeded);
    QCOMPARE(shuffled.size(), 80);
    QCOMPARE(samples(seeded), shuffled);
    QSet<QStringList> epochs;
    for (qsizetype first = 0; first < shuffled.size(); first += 4) {
        QStringList epoch = shuffled.mid(first, 4);
        epochs.insert(epoch);
        epoch.sort();
        QCOMPARE(epoch.join(u' '), QStringLiteral("1 2 3 4"));
    }
    QVERIFY(epochs.size() > 5);
    QVERIFY(samples(QStringLiteral("--gate xor --shuffle 18446744073709551615")) != shuffled);
}

void TestTrace::staysWithoutBias()
{
    const auto rows = csvRows(trace(QStringLiteral("--gate nand --no-bias --epochs 4")).output);
    QCOMPARE(rows.size(), 16);
    for (const auto &row : rows)
        QCOMPARE(row[QStringLiteral("b")], QStringLiteral("0"));
}

void TestTrace::numbersStayExact()
{
    const auto rows =
        csvRows(trace(QStringLiteral("--rate 1e-7 --bias 123456789012345678 --epochs 1")).output);
    QCOMPARE(rows.value(0)[QStringLiteral("b")], QStringLiteral("123456789012345677.9999999"));
}

void TestTrace::jsonHoldsTheSameRows()
{
    const QString options = QStringLiteral("--gate xnor --rate 0.3 --bias 1e-9 --targets bipolar");
    const auto rows = csvRows(trace(options).output);
    QJsonParseError error;
    const Outcome outcome = trace(options + QStringLiteral(" --format json"));
    const QJsonArray array = QJsonDocument::fromJson(outcome.output, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        QCOMPARE(object.size(), rows[i].size());
        for (auto field = rows[i].begin(); field != rows[i].end(); ++field) {
            QVERIFY(object[field.key()].isDouble());
            QCOMPARE(object[field.key()].toDouble(), field.value().toDouble());
        }
    }
    // The literals are exact: not what a double makes of them.
    QVERIFY(outcome.output.contains("\"b\": -0.299999999"));
}

void TestTrace::fewerRows_data()
{
    QTest::addColumn<QString>("run");
    QTest::newRow("learnt") << QStringLiteral("--gate and");
    QTest::newRow("cycle") << QStringLiteral("--gate xor --shuffle 3");
    QTest::newRow("five epochs") << QStringLiteral("--gate and --epochs 5");
}

/// The rows of a trace of updates or of epochs are those of the whole trace.
void TestTrace::fewerRows()
{
    QFETCH(const QString, run);
    QStringList updates = linesOf(trace(run).output);
    QStringList epochs = updates;
    const QString head = updates.takeFirst();
    updates.removeIf([](const QString &row) { return row.split(u',').at(8) == u"0"; });
    epochs = QStringList(epochs.begin() + 1, epochs.end());
    epochs.removeIf([](const QString &row) { return row.section(u',', 0, 0).toInt() % 4 != 0; });
    QVERIFY(!updates.isEmpty() && !epochs.isEmpty());
    QCOMPARE(linesOf(trace(run + QStringLiteral(" --per update")).output),
             QStringList(head) + updates);
    QCOMPARE(linesOf(trace(run + QStringLiteral(" --per epoch")).output),
             QStringList(head) + epochs);
    QCOMPARE(trace(run + QStringLiteral(" --per step")).output, trace(run).output);
}

/// With the rows of epochs, JSON counts the mistakes on each observation.
void TestTrace::mistakesOnEach()
{
    const QString run = QStringLiteral("--gate xor --order 2,4,1,3 --epochs 6 --format json");
    const auto rowsOf = [](const Outcome &outcome) {
        return QJsonDocument::fromJson(outcome.output).array();
    };
    const QJsonArray steps = rowsOf(trace(run));
    const QJsonArray epochs = rowsOf(trace(run + QStringLiteral(" --per epoch")));
    QCOMPARE(epochs.size(), 6);
    QJsonArray counts = {0, 0, 0, 0};
    for (const QJsonValue &step : steps) {
        QVERIFY(!step.toObject().contains(QStringLiteral("mistakes")));
        const int row = step[QStringLiteral("sample")].toInt() - 1;
        if (step[QStringLiteral("error")].toInt() != 0)
            counts[row] = counts[row].toInt() + 1;
        if (const int number = step[QStringLiteral("step")].toInt(); number % 4 == 0)
            QCOMPARE(epochs[number / 4 - 1][QStringLiteral("mistakes")].toArray(), counts);
    }
    QVERIFY(counts != QJsonArray({0, 0, 0, 0}));
}

void TestTrace::epochsOfAnyLength_data()
{
    QTest::addColumn<QString>("run");
    for (const char *const order : {"", " --wrong 3", " --draw 7", " --shuffle 2"})
        QTest::newRow(*order == '\0' ? "given" : order)
            << QStringLiteral("--gate xor --update repeat") + QLatin1String(order);
}

/// Where mistakes are repeated, a trace ends with the last of its epochs, too.
void TestTrace::epochsOfAnyLength()
{
    QFETCH(const QString, run);
    QStringList steps = linesOf(trace(run + QStringLiteral(" --epochs 5")).output);
    const QStringList longer = linesOf(trace(run + QStringLiteral(" --epochs 6")).output);
    QVERIFY(steps.size() > 21);
    QCOMPARE(longer.first(steps.size()), steps);
    const auto epochOf = [](const QString &row) { return row.section(u',', 1, 1).toInt(); };
    QCOMPARE(epochOf(steps.last()), 5);
    QCOMPARE(epochOf(longer.at(steps.size())), 6);
    const QStringList epochs =
        linesOf(trace(run + QStringLiteral(" --epochs 5 --per epoch")).output);
    QStringList ends{steps.first()};
    for (qsizetype i = 1; i < steps.size(); ++i) {
        if (epochOf(longer.at(i + 1)) != epochOf(steps[i]))
            ends += steps[i];
    }
    QCOMPARE(epochs, ends);
}

void TestTrace::markdownHoldsTheSameRows()
{
    const QStringList csv = linesOf(trace(QStringLiteral("--gate nor")).output);
    QStringList table = linesOf(trace(QStringLiteral("--gate nor --format markdown")).output);
    QCOMPARE(table.takeAt(1), QStringLiteral("|") + QStringLiteral(" ---: |").repeated(12));
    QCOMPARE(table.size(), csv.size());
    for (qsizetype i = 0; i < csv.size(); ++i) {
        QString row = csv[i];
        QCOMPARE(table[i], QStringLiteral("| %1 |").arg(
                               row.replace(QStringLiteral(","), QStringLiteral(" | "))));
    }
}

/// Between the rules stand the same rows; a minus sign is one in mathematics only.
void TestTrace::latexHoldsTheSameRows()
{
    const QString settings = QStringLiteral("--gate nor --rate 1e-9 --weights -0.5,1e30");
    QStringList csv = linesOf(trace(settings).output);
    const QStringList table = linesOf(trace(settings + QStringLiteral(" --format latex")).output);
    QCOMPARE(
        table.first(5),
        QStringList({QStringLiteral("% \\usepackage{booktabs}"),
                     QStringLiteral("\\begin{tabular}{rrrrrrrrrrrr}"), QStringLiteral("\\toprule"),
                     QStringLiteral("step & epoch & sample & $x_1$ & $x_2$ & $t$ & $z$ & "
                                    "$\\hat{y}$ & $e$ & $w_1$ & $w_2$ & $b$ \\\\"),
                     QStringLiteral("\\midrule")}));
    QCOMPARE(table.last(2),
             QStringList({QStringLiteral("\\bottomrule"), QStringLiteral("\\end{tabular}")}));
    QCOMPARE(table.size(), csv.size() - 1 + 7);
    QVERIFY(table.join(u' ').contains(QStringLiteral("$1\\cdot 10^{30}$")));
    QVERIFY(table.join(u' ').contains(QStringLiteral("$-1\\cdot 10^{-9}$")));
    static const QRegularExpression power(QStringLiteral("\\\\cdot 10\\^\\{(-?\\d+)\\}"));
    for (qsizetype i = 1; i < csv.size(); ++i) {
        QString row = table[i + 4];
        QVERIFY(row.endsWith(QStringLiteral(" \\\\")));
        row.chop(3);
        row.replace(power, QStringLiteral("e\\1")).remove(u'$');
        QCOMPARE(row.replace(QStringLiteral(" & "), QStringLiteral(",")), csv[i]);
    }
}

void TestTrace::localeChangesNoNumber()
{
    QProcessEnvironment spanish = plainEnvironment();
    spanish.insert(QStringLiteral("LANG"), QStringLiteral("es_ES.UTF-8"));
    spanish.insert(QStringLiteral("LC_ALL"), QStringLiteral("es_ES.UTF-8"));
    spanish.insert(QStringLiteral("LANGUAGE"), QStringLiteral("es"));
    for (const char *format : {"csv", "json", "markdown", "latex"}) {
        const QStringList arguments = {QStringLiteral("trace"), QStringLiteral("--rate"),
                                       QStringLiteral("0.1"), QStringLiteral("--format"),
                                       QLatin1String(format)};
        const Outcome outcome = runProgram(arguments, spanish);
        QCOMPARE(outcome.status, 0);
        // Tables for people have heads in their language.
        const auto withoutHead = [format](const QByteArray &text) {
            QByteArrayList lines = text.split('\n');
            if (qstrcmp(format, "markdown") == 0)
                lines.removeFirst();
            if (qstrcmp(format, "latex") == 0)
                lines.removeAt(3);
            return lines;
        };
        QCOMPARE(withoutHead(outcome.output), withoutHead(runProgram(arguments).output));
    }
    const Outcome comma = runProgram(
        {QStringLiteral("trace"), QStringLiteral("--rate"), QStringLiteral("0,1")}, spanish);
    QCOMPARE(comma.status, 2);
    QVERIFY(comma.note.contains(QStringLiteral("--rate 0,1")));
}

void TestTrace::unwritableOutput_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("full disk") << QStringLiteral("exec \"$0\" trace > /dev/full");
    QTest::newRow("full disk, many rows")
        << QStringLiteral("exec \"$0\" trace --gate xor --epochs 1000000000 > /dev/full");
    QTest::newRow("full disk, help") << QStringLiteral("exec \"$0\" --help > /dev/full");
    QTest::newRow("closed") << QStringLiteral("exec \"$0\" trace >&-");
}

void TestTrace::unwritableOutput()
{
    QFETCH(const QString, line);
    const Outcome outcome = runInShell(line);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.note.startsWith(QStringLiteral("frontera: ")), qPrintable(outcome.note));
    QCOMPARE(outcome.note.count(u'\n'), 1);
    QCOMPARE(outcome.note.contains(QStringLiteral("enough space")), !line.contains(u'&'));
    QCOMPARE(outcome.note.contains(QStringLiteral("is closed")), line.contains(u'&'));
}

void TestTrace::readerThatLeaves()
{
    const Outcome outcome =
        runInShell(QStringLiteral("\"$0\" trace --gate xor --epochs 1000000000 | head -n 2"));
    QCOMPARE(outcome.status, 0);
    QCOMPARE(linesOf(outcome.output).size(), 2);
}

FRONTERA_TEST(TestTrace)
#include "tst_trace.moc"
