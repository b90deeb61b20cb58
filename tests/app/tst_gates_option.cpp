// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// --model gates on the command line, and in session files.

#include "app/commands.h"
#include "app/help.h"
#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/session/command_line.h"
#include "core/session/session_file.h"
#include "tests/app/program.h"
#include "tests/app/read_trace.h"
#include "tests/core/literals.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

Outcome traceOf(const QString &words)
{
    return runProgram(QStringList(u"trace"_s) + words.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class tst_GatesOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options();
    void refused_data();
    void refused();
    void commandLine();
    void session();
    void refusedInSessions_data();
    void refusedInSessions();
    void formatsAgree();
    void summary_data();
    void summary();
    void checked_data();
    void checked();
    void checkedAsJson();
};

void tst_GatesOption::options()
{
    const ReadRun usual = readTrace(u"--gate xor --model gates"_s);
    QCOMPARE(usual.sentence, QString());
    QCOMPARE(usual.run.settings.model, &gatesModel());
    QCOMPARE(usual.run.settings.units, (GateUnits{OrGate, NandGate, AndGate}));
    const ReadRun other =
        readTrace(u"--gate xor --inputs bipolar --model gates --units x1-and-not-x2,0100,OR "
                  "--rate 2 --weights 1,-1 --bias 0.5 --at-zero 0 --shuffle 3"_s);
    QCOMPARE(other.sentence, QString());
    const Settings &settings = other.run.settings;
    QCOMPARE(settings.units, (GateUnits{2, 4, OrGate}));
    QCOMPARE(settings.rate, Decimal(2));
    QCOMPARE(settings.weights, (std::vector{Decimal(1), Decimal(-1)}));
    QCOMPARE(settings.bias, Decimal(5, -1));
    QVERIFY(!settings.firesAtZero);
    QCOMPARE(settings.order, Order::Shuffled);
    const QString help = helpFor(traceCommand());
    QVERIFY(help.contains(u"--units A,B,C"_s) && help.contains(u"perceptron or gates"_s));
    for (const QString &option : {u"\n  --rate "_s, u"\n  --at-zero "_s})
        QCOMPARE(help.count(option), 1); // both models have it
}

void tst_GatesOption::refused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const QString &words, const QString &sentence) {
        QTest::newRow(name) << words << sentence;
    };
    const QString right = u": the units are the names of three gates, with commas between, such as "
                          "or,nand,and."_s;
    add("of the perceptron", u"--units or,nand,and"_s,
        u"--units is for the model gates; leave it out, or add --model gates."_s);
    add("of the perceptron that is asked for", u"--model perceptron --units or,nand,and"_s,
        u"--units is not for the model perceptron; leave it out."_s);
    add("of three inputs", u"--features x1*x2 --units or,nand,and"_s,
        u"--units is not for the model perceptron; leave it out."_s);
    add("further inputs", u"--features x1*x2 --model gates"_s,
        u"--features x1*x2 and --model gates contradict each other; leave one of them out."_s);
    add("two", u"--model gates --units or,nand"_s, u"--units or,nand"_s + right);
    add("four", u"--model gates --units or,nand,and,or"_s, u"--units or,nand,and,or"_s + right);
    add("no gate", u"--model gates --units or,nand,und"_s, u"--units or,nand,und"_s + right);
    add("empty", u"--model gates --units="_s, u"--units \"\""_s + right);
    for (const auto *option :
         {"--targets bipolar", "--no-bias", "--threshold 1", "--dead-zone 1", "--rule error"}) {
        const QString words = QString::fromLatin1(option);
        add(option, u"--model gates "_s + words,
            words.section(u' ', 0, 0) + u" is not for the model gates; leave it out."_s);
    }
    for (const QString &arithmetic : {u"float"_s, u"exact"_s})
        add("arithmetic", u"--model gates --arithmetic "_s + arithmetic,
            u"--arithmetic is not for the model gates, which learns in exact decimals alone; leave "
            "it out."_s);
    add("three inputs", u"--model gates --gate 10010110"_s,
        u"--model gates: this model learns from two inputs that are 0 and 1, or -1 and +1."_s);
    add("other numbers", u"--model gates --example clouds"_s,
        u"--model gates: this model learns from two inputs that are 0 and 1, or -1 and +1."_s);
    add("tie", u"--model gates --at-zero mistake"_s,
        u"--at-zero mistake: the output at a sum of 0 is 1 or 0, and with bipolar targets 1, -1 or "
        "mistake."_s);
}

void tst_GatesOption::refused()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    QCOMPARE(readTrace(words).sentence, sentence);
}

void tst_GatesOption::commandLine()
{
    const auto copied = [](const QString &words) {
        const RunRequest run = readTrace(words).run;
        const QStringList again = commandLineOf({run.data, run.settings}).value_or(QStringList());
        return readTrace(again).run.settings == run.settings ? again.join(u' ') : QString();
    };
    for (
        const QString &words :
        {u"--gate xor --model gates"_s,
         u"--gate and --inputs bipolar --model gates --units nor,1000,x2"_s,
         u"--gate or --model gates --rate 0.3 --weights 1,0 --bias -1 --at-zero 0 --order 4,3,2,1"_s}) {
        QString expected = words;
        QCOMPARE(copied(words), expected.replace(u"nor,1000"_s, u"nor,nor"_s));
    }
}

/// All of it is kept, in the same bytes; a session of the usual model keeps its version and keys.
void tst_GatesOption::session()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"three.frontera"_s);
    Session session{gateDataset(XorGate)};
    session.settings.model = &gatesModel();
    session.settings.units = {2, 4, OrGate};
    session.settings.rate = Decimal(5);
    session.settings.weights.resize(2);
    session.position = 7;
    const QByteArray bytes = writeSession(session);
    QVERIFY(bytes.contains("\"model\": \"gates\""));
    QVERIFY(bytes.contains("\"units\": \"x1-and-not-x2,not-x1-and-x2,or\""));
    QVERIFY(!bytes.contains("targets\": \"01\"") && !bytes.contains("useBias"));
    fill(path, bytes);
    const ReadRun read = readTrace({u"--session"_s, path});
    QCOMPARE(read.sentence, QString());
    QVERIFY(read.run.settings == session.settings);
    QVERIFY(read.run.source->session == session);
    QCOMPARE(writeSession(read.run.source->session), bytes);
    Session usual{gateDataset(XorGate)};
    QVERIFY(writeSession(usual).contains("\"version\": 1"));
    QVERIFY(!writeSession(usual).contains("units"));
}

void tst_GatesOption::refusedInSessions_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("sentence");
    const QByteArray units = "\"or,nand,nor\"";
    const QString right = u"should be the names of three gates with commas between"_s;
    QTest::newRow("two") << units << QByteArray("\"or,nand\"") << right;
    QTest::newRow("unknown") << units << QByteArray("\"or,nand,und\"") << right;
    QTest::newRow("other spelling") << units << QByteArray("\"0111,nand,and\"") << right;
    QTest::newRow("no text") << units << QByteArray("7") << u"quotation marks"_s;
    QTest::newRow("other data") << QByteArray("\"1 1\"") << QByteArray("\"1 0.5\"")
                                << u"the model “gates” cannot learn from these data"_s;
}

void tst_GatesOption::refusedInSessions()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, instead);
    QFETCH(QString, sentence);
    Session session{gateDataset(XorGate)};
    session.settings.model = &gatesModel();
    session.settings.units = {OrGate, NandGate, NorGate};
    QByteArray bytes = writeSession(session);
    QVERIFY(bytes.contains(there));
    bytes.replace(there, instead);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wrong.frontera"_s);
    fill(path, bytes);
    const QString said = readTrace({u"--session"_s, path}).sentence;
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

/// The four formats hold the same numbers.
void tst_GatesOption::formatsAgree()
{
    const QString words = u"--gate xor --model gates --units or,or,and"_s;
    const Outcome csv = traceOf(words);
    QCOMPARE(csv.status, 0);
    const QList<QByteArray> lines = csv.output.trimmed().split('\n');
    const QList<QByteArray> names = lines.first().split(',');
    QCOMPARE(names[8], "or_1_sum");
    QCOMPARE(names[14], "or_2_sum");
    QCOMPARE(names.last(), "and_b");
    const QJsonArray rows =
        QJsonDocument::fromJson(traceOf(words + u" --format json"_s).output).array();
    QCOMPARE(rows.size(), lines.size() - 1);
    const QList<QByteArray> table =
        traceOf(words + u" --format markdown"_s).output.trimmed().split('\n');
    QList<QByteArray> latex = traceOf(words + u" --format latex"_s).output.trimmed().split('\n');
    latex = latex.mid(5, rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QList<QByteArray> fields = lines[row + 1].split(',');
        QCOMPARE(fields.size(), names.size());
        const QJsonObject object = rows[row].toObject();
        QCOMPARE(object.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(object.value(QString::fromLatin1(names[i])).toDouble(), fields[i].toDouble());
        QCOMPARE(table[row + 2], "| " + fields.join(" | ") + " |");
        QCOMPARE(latex[row], '$' + fields.join("$ & $") + "$ \\\\");
    }
}

void tst_GatesOption::summary_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("learnt") << u"--gate xor --model gates"_s
                            << u"converged after 6 epochs, with corrections in 18 steps"_s;
    QTest::newRow("another gate") << u"--gate and --model gates"_s
                                  << u"Together the gates are XOR, which gets 1 of 4 right."_s;
    QTest::newRow("inputs −1 and +1")
        << u"--gate xor --model gates --inputs bipolar"_s
        << u"converged after 8 epochs, with corrections in 18 steps; the output neuron learns from hidden outputs 0 and 1, not −1 and +1\n"_s;
    QTest::newRow("some still err") << u"--gate xor --model gates --epochs 2"_s
                                    << u". Each neuron has to match its own gate: OR errs on "_s;
    QTest::newRow("a unit that cannot")
        << u"--gate xor --model gates --units xor,xor,or"_s << u"No single line separates XOR."_s;
}

void tst_GatesOption::summary()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const Outcome outcome = traceOf(words);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.note.contains(sentence), qPrintable(outcome.note));
}

void tst_GatesOption::checked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("output");
    const QString plane =
        u"xor: no line separates the classes.\n"
        "A side of a line holds the whole segment between any two of its points. Yet (1/2, 1/2) "
        "lies among the ones and among the zeros.\n"
        "The proof, class 0 and then class 1: 1/2·(0, 0) + 1/2·(1, 1) = 1/2·(0, 1) + 1/2·(1, 0) = "
        "(1/2, 1/2)\n"
        "The best line gets 3 of 4 right.\n"_s;
    const QString separable =
        u"A line separates the classes there; that of largest margin: 2·h1 + 2·h2 - 3 = 0\n"_s;
    const QString usual = u"Once OR and NAND have learnt, their outputs h1 and h2 are new inputs:\n"
                          "  (0, 0) at (0, 1): class 0\n"
                          "  (1, 1) at (1, 0): class 0\n"
                          "  (0, 1), (1, 0) at (1, 1): class 1\n"_s;
    QTest::newRow("usual") << u"--gate xor"_s
                           << plane + usual + separable + u"AND separates them.\n"_s;
    QTest::newRow("another output")
        << u"--gate xor --units or,nand,or"_s
        << plane + QString(usual).replace(u"OR and"_s, u"OR (h₁) and"_s) + separable +
               u"OR (ŷ) does not: it answers otherwise at (0, 1), (1, 0).\n"_s;
    QTest::newRow("an output neuron that meets three places")
        << u"--gate xor --units or,and,xor"_s
        << plane +
               u"Once OR and AND have learnt, their outputs h1 and h2 are new inputs:\n"
               "  (0, 0) at (0, 0): class 0\n"
               "  (0, 1), (1, 0) at (1, 0): class 1\n"
               "  (1, 1) at (1, 1): class 0\n"_s +
               u"A line separates the classes there; that of largest margin: 2·h1 - 2·h2 - 1 = 0\n"
               "XOR separates them.\n"_s;
    const QString ofOneClass =
        u"true: all observations are of one class.\nThe best line gets 4 of 4 right.\n"_s;
    QTest::newRow("of one class, answered otherwise")
        << u"--gate true"_s
        << ofOneClass + QString(usual).replace(u"class 0"_s, u"class 1"_s) +
               u"AND answers otherwise at (0, 1), (1, 0).\n"_s;
    QTest::newRow("of one class") << u"--gate true --units or,nand,or"_s
                                  << ofOneClass +
                                         QString(usual)
                                             .replace(u"class 0"_s, u"class 1"_s)
                                             .replace(u"OR and"_s, u"OR (h₁) and"_s) +
                                         u"OR (ŷ) is right at each place.\n"_s;
    QTest::newRow("alike") << u"--gate xor --units or,or,and"_s
                           << plane +
                                  u"Once OR (h₁) and OR (h₂) have learnt, their outputs h1 and h2 "
                                  "are new inputs:\n"
                                  "  (0, 0) at (0, 0): class 0\n"
                                  "  (0, 1), (1, 0), (1, 1) at (1, 1): both classes\n"
                                  "No line separates the classes there, as both stand at one "
                                  "place.\n"_s;
    QTest::newRow("copies") << u"--gate xor --units x1,x2,xor"_s
                            << plane +
                                   u"Once x₁ and x₂ have learnt, their outputs h1 and h2 are new "
                                   "inputs:\n"
                                   "  (0, 0) at (0, 0): class 0\n"
                                   "  (0, 1) at (0, 1): class 1\n"
                                   "  (1, 0) at (1, 0): class 1\n"
                                   "  (1, 1) at (1, 1): class 0\n"
                                   "No line separates the classes there: (1/2, 1/2) lies among the "
                                   "ones and among the zeros.\n"
                                   "But no neuron learns XOR: no line separates it.\n"_s;
}

/// What one neuron could do, and what three make of it; no bound, which is of one neuron.
void tst_GatesOption::checked()
{
    QFETCH(QString, words);
    QFETCH(QString, output);
    const Outcome outcome =
        runProgram(u"check --model gates "_s.append(words).split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(QString::fromUtf8(outcome.output), output);
    QCOMPARE(outcome.status, 0);
}

void tst_GatesOption::checkedAsJson()
{
    const auto read = [](const QString &gate) {
        const Outcome outcome = runProgram(
            {u"check"_s, u"--model"_s, u"gates"_s, u"--gate"_s, gate, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(outcome.output).object();
    };
    const QJsonObject xorGate = read(u"xor"_s);
    QCOMPARE(xorGate[u"separable"], QJsonValue(false));
    const QJsonObject hidden = xorGate[u"hidden"].toObject();
    QCOMPARE(hidden[u"separable"], QJsonValue(true));
    QCOMPARE(hidden[u"right"], QJsonValue(true));
    QCOMPARE(hidden[u"units_learnable"], QJsonValue(true));
    const QJsonArray places = hidden[u"places"].toArray();
    QCOMPARE(places.size(), 3);
    QCOMPARE(places[2].toObject()[u"samples"].toArray(), (QJsonArray{2, 3}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"twice.csv"_s);
    fill(file, "a,b,t\n0,1,1\n0,1,1\n1,1,0\n0,1,1\n");
    const Outcome twice = runProgram({u"check"_s, u"--model"_s, u"gates"_s, u"--data"_s, file,
                                      u"--units"_s, u"xor,or,and"_s, u"--format"_s, u"json"_s});
    const QJsonObject three = QJsonDocument::fromJson(twice.output).object()[u"hidden"].toObject();
    QCOMPARE(three[u"units_learnable"], QJsonValue(true)); // of two points
    QCOMPARE(three[u"places"][1][u"samples"].toArray(), (QJsonArray{1, 2, 4}));
    const QJsonObject andGate = read(u"and"_s);
    QCOMPARE(andGate[u"bias"].toString(), u"-3"_s);
    QVERIFY(andGate[u"mistake_bound"].isNull());
    QCOMPARE(andGate[u"hidden"].toObject()[u"right"], QJsonValue(false));
}

FRONTERA_TEST(tst_GatesOption)
#include "tst_gates_option.moc"
