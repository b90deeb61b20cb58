// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A model that only these tests have, on the command line: one folder and one line make it known.

#include "app/commands.h"
#include "app/help.h"
#include "core/data/gates.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "core/session/command_line.h"
#include "core/session/session_file.h"
#include "core/session/trace_rows.h"
#include "tests/app/read_trace.h"
#include "tests/core/literals.h"
#include "tests/core/models/majority.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_OtherModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownWithoutItsLine();
    void options();
    void refused_data();
    void refused();
    void trace();
    void commandLine();
    void session();
    void sessionOfOtherData();
};

/// It is spoken of only while it is registered.
void tst_OtherModel::unknownWithoutItsLine()
{
    QVERIFY(!helpFor(traceCommand()).contains(u"majority"_s));
    QCOMPARE(readTrace(u"--model majority"_s).sentence,
             u"--model majority: the model is perceptron or gates."_s);
    const AddedModel added(majorityModel());
    const QString help = helpFor(traceCommand());
    QVERIFY(help.contains(u"--model KEY"_s) && help.contains(u"perceptron, gates or majority"_s));
    QVERIFY(help.contains(u"--lead N"_s));
    QCOMPARE(help.count(u"--shuffle "_s), 1); // both have it
}

void tst_OtherModel::options()
{
    const AddedModel added(majorityModel());
    const ReadRun read = readTrace(u"--gate xor --model majority --lead 3 --shuffle 5"_s);
    QCOMPARE(read.sentence, QString());
    QCOMPARE(read.run.settings.model, &majorityModel());
    QCOMPARE(read.run.settings.bias, Decimal(3));
    QCOMPARE(read.run.settings.order, Order::Shuffled);
    QCOMPARE(readTrace(u"--bias 3"_s).run.settings.model, &usualModel());
}

void tst_OtherModel::refused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << u"--model net"_s
                             << u"--model net: the model is perceptron, gates or majority."_s;
    QTest::newRow("other's option") << u"--model majority --rate 1"_s
                                    << u"--rate is not for the model majority; leave it out."_s;
    QTest::newRow("own option, of the usual model")
        << u"--lead 1"_s
        << u"--lead is for the model majority; leave it out, or add --model majority."_s;
    QTest::newRow("too many inputs")
        << u"--model majority --data "_s + QStringLiteral(TEST_DATA "/csv/most_inputs.csv")
        << u"--model majority: this model cannot learn from these data."_s;
}

void tst_OtherModel::refused()
{
    const AddedModel added(majorityModel());
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    QCOMPARE(readTrace(words).sentence, sentence);
}

/// Worked by hand: the targets are 0, 1, 1, 0, and it answers 1 where class 1 leads. It has no
/// weights, and so no columns of weights.
void tst_OtherModel::trace()
{
    const AddedModel added(majorityModel());
    const RunRequest run = readTrace(u"--gate xor --model majority --lead 1"_s).run;
    QCOMPARE(traceOf(TraceFormat::Csv, run.data, run.settings, 4),
             "step,epoch,sample,x1,x2,target,sum,output,error,b\n"
             "1,1,1,0,0,0,1,1,-1,0\n"
             "2,1,2,0,1,1,0,0,1,1\n"
             "3,1,3,1,0,1,1,1,0,2\n"
             "4,1,4,1,1,0,2,1,-1,1\n");
}

void tst_OtherModel::commandLine()
{
    const AddedModel added(majorityModel());
    const RunRequest run = readTrace(u"--gate xor --model majority --lead 2"_s).run;
    const std::optional<QStringList> words = commandLineOf({run.data, run.settings});
    QCOMPARE(words.value_or(QStringList()), (QStringList{u"--gate"_s, u"xor"_s, u"--model"_s,
                                                         u"majority"_s, u"--lead"_s, u"2"_s}));
    QVERIFY(readTrace(*words).run.settings == run.settings);
}

/// Version 2 holds it, with its own fields alone; without its line the file is refused.
void tst_OtherModel::session()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lesson.frontera"_s);
    const QStringList words{u"--session"_s, path};
    Session session{gateDataset(XorGate)};
    session.settings.model = &majorityModel();
    session.settings.bias = Decimal(2);
    session.settings.weights.resize(2);
    session.kept = KeptRun{gateDataset(AndGate)};
    {
        const AddedModel added(majorityModel());
        const QByteArray bytes = writeSession(session);
        QVERIFY(bytes.contains("\"version\": 2") && bytes.contains("\"model\": \"majority\""));
        QCOMPARE(bytes.count("\"rate\""), 1); // the kept run's
        fill(path, bytes);
        const ReadRun read = readTrace(words);
        QCOMPARE(read.sentence, QString());
        Settings expected = session.settings;
        expected.weights.clear(); // of the perceptron
        QVERIFY(read.run.settings == expected);
        QCOMPARE(read.run.source->session.kept->settings.model, &usualModel());
        QCOMPARE(writeSession(read.run.source->session), bytes);
    }
    const QString sentence = readTrace(words).sentence;
    QVERIFY2(sentence.contains(u"majority"_s), qPrintable(sentence));
}

void tst_OtherModel::sessionOfOtherData()
{
    const AddedModel added(majorityModel());
    Session session{
        Dataset(u"five"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, std::vector<Decimal>(5), {0})};
    session.settings.model = &majorityModel();
    const auto read = readSession(writeSession(session));
    QVERIFY(std::get<SessionError>(read) == (SessionError{.problem = SessionProblem::NotForModel,
                                                          .key = u"run.model"_s,
                                                          .text = u"majority"_s}));
}

FRONTERA_TEST(tst_OtherModel)
#include "tst_other_model.moc"
