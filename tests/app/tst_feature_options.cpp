// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Outcome runWith(const QString &command, const QString &options, const QStringList &more = {})
{
    return runProgram(QStringList(command) + options.split(u' ', Qt::SkipEmptyParts) + more);
}

} // namespace

/// Derived inputs on the command line.
class TestFeatureOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traceHasTheColumn();
    void traceOfCircles();
    void anOwnWeightForEach();
    void sentences_data();
    void sentences();
    void rangeOfAFile();
    void checkIsOfTheLiftedSpace();
    void pictureIsAPath();
    void everyOutputIsWritten();
};

void TestFeatureOptions::traceHasTheColumn()
{
    const Outcome outcome = runWith(u"trace"_s, u"--gate xor --features x1*x2 --bias 0.05"_s);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith(
        "step,epoch,sample,x1,x2,x3,target,sum,output,error,w1,w2,w3,b\n"));
    QCOMPARE(outcome.note, u"converged after 8 epochs and 17 updates\n"_s);
    const auto rows = csvRows(outcome.output);
    QCOMPARE(rows.size(), 32);
    for (const auto &row : rows)
        QCOMPARE(row[u"x3"_s].toInt(), row[u"x1"_s].toInt() * row[u"x2"_s].toInt());
    QCOMPARE(rows.last()[u"w3"_s], u"-0.3"_s);

    const Outcome bipolar = runWith(u"trace"_s, u"--gate xor --inputs bipolar --features x1*x2"_s);
    QVERIFY(bipolar.note.startsWith(u"converged"_s));
    for (const auto &row : csvRows(bipolar.output))
        QCOMPARE(row[u"x3"_s].toInt(), row[u"x1"_s].toInt() * row[u"x2"_s].toInt());
}

void TestFeatureOptions::traceOfCircles()
{
    const Outcome without = runWith(u"trace"_s, u"--example circles"_s);
    QVERIFY(!without.note.startsWith(u"converged"_s));
    const Outcome with = runWith(u"trace"_s, u"--example circles --features x1^2,x2^2"_s);
    QCOMPARE(with.note, u"converged after 2 epochs and 11 updates\n"_s);
}

void TestFeatureOptions::anOwnWeightForEach()
{
    const Outcome three =
        runWith(u"trace"_s, u"--gate xor --features x1*x2 --weights 1,1,-2.5 --bias -0.5"_s);
    QCOMPARE(three.status, 0);
    QCOMPARE(three.note, u"converged after 1 epoch and 0 updates\n"_s);
    const Outcome two = runWith(u"trace"_s, u"--gate xor --features x1*x2 --weights 1,1"_s);
    QCOMPARE(two.status, 2);
    QVERIFY2(two.note.contains(u"x1, x2, x1*x2"_s), qPrintable(two.note));
}

void TestFeatureOptions::sentences_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *options, const char *sentence) {
        QTest::newRow(options) << QString::fromUtf8(options) << QString::fromUtf8(sentence);
    };
    add("--features x1*x3", "--features x1*x3: there is no input x3 to multiply; the inputs are "
                            "x1, x2.");
    add("--features x1*x2,x2*x1", "--features x1*x2,x2*x1: x1*x2 is there twice; each feature is "
                                  "there once.");
    add("--features x1", "--features x1: features are products of two inputs, such as x1*x2, or "
                         "squares, such as x1^2, with commas between.");
    add("--features x1*x2,", "--features x1*x2,: features are products of two inputs, such as "
                             "x1*x2, or squares, such as x1^2, with commas between.");
    add("--gate xor --features x1**2", "--features x1**2: write x1^2 in place of x1**2.");
    add("--features x2^2,x1x2", "--features x2^2,x1x2: write x1*x2 in place of x1x2.");
    add("--example concert --features visa*hat",
        "--features visa*hat: there is no input hat to multiply; the inputs are visa, shirt, "
        "vaccine, camera, suitcase.");
    add("--session a.frontera --features x1*x2",
        "--features and --session contradict each other; leave one of them out.");
}

void TestFeatureOptions::sentences()
{
    QFETCH(const QString, options);
    QFETCH(const QString, sentence);
    for (const QString &command : {u"trace"_s, u"check"_s, u"worksheet"_s}) {
        const Outcome outcome = runWith(command, options);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.note, u"frontera: %1\n"_s.arg(sentence));
        QVERIFY(outcome.output.isEmpty());
    }
}

void TestFeatureOptions::rangeOfAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.csv"_s);
    fill(path, "width,height,kind\n1,2,a\n1e200,-1e101,b\n");
    const Outcome outcome =
        runWith(u"trace"_s, {}, {u"--data"_s, path, u"--features"_s, u"width*height"_s});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.note,
             u"frontera: --features width*height: in row 2, width*height would be too large or too "
             "small; a number other than 0 has a size from 1e-300 to 1e300.\n"_s);
    QCOMPARE(runWith(u"trace"_s, {}, {u"--data"_s, path, u"--features"_s, u"x2*x1"_s}).note,
             u"frontera: --features x2*x1: in row 2, width*height would be too large or too small; "
             "a number other than 0 has a size from 1e-300 to 1e300.\n"_s);
    QCOMPARE(runWith(u"trace"_s, {}, {u"--data"_s, path}).status, 0);
}

void TestFeatureOptions::checkIsOfTheLiftedSpace()
{
    const Outcome text = runWith(u"check"_s, u"--gate xor --features x1*x2"_s);
    QVERIFY(text.output.startsWith("x3 = x1*x2\nxor with x1*x2: a plane separates the classes.\n"));
    QVERIFY(runWith(u"check"_s, u"--gate xor --features x1^2"_s)
                .output.contains("xor with x1^2: no plane separates the classes.\n"));
    QVERIFY(runWith(u"check"_s, u"--gate xor --features x1^2"_s)
                .output.endsWith("\nThe best plane gets 3 of 4 right.\n"));
    QVERIFY(runWith(u"check"_s, u"--gate xor --features x1^2,x2^2"_s)
                .output.endsWith("\nThe best hyperplane gets 3 of 4 right.\n"));
    const auto isSeparable = [](const QString &options) {
        const Outcome json = runWith(u"check"_s, options + u" --format json"_s);
        return QJsonDocument::fromJson(json.output).object().value(u"separable"_s).toBool();
    };
    QVERIFY(isSeparable(u"--gate xor --features x1*x2"_s));
    QVERIFY(!isSeparable(u"--gate xor --features x1^2,x2^2"_s));
    QVERIFY(isSeparable(u"--example circles --features x1^2,x2^2"_s));
    QVERIFY(!isSeparable(u"--example circles --features x1*x2"_s));
}

void TestFeatureOptions::pictureIsAPath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"xor.svg"_s);
    for (const QString &theme : {u"light"_s, u"print"_s, u"dark --view lift"_s}) {
        const Outcome outcome =
            runWith(u"export"_s, u"--gate xor --features x1*x2 --bias 0.05 --theme "_s + theme,
                    {u"--output"_s, path});
        QCOMPARE(outcome.status, 0);
        const QByteArray svg = contentOf(path);
        QVERIFY(svg.contains("<path"));
        QVERIFY(!svg.contains("<image"));
    }
}

void TestFeatureOptions::everyOutputIsWritten()
{
    const QTemporaryDir folder;
    const QString what = u"--gate xor --features x1*x2 --bias 0.05"_s;
    int file = 0;
    for (const QString &view :
         {u"boundary"_s, u"why"_s, u"neuron"_s, u"history"_s, u"lift"_s, u"all"_s}) {
        for (const QString &ending : {u"png"_s, u"pdf"_s, u"svg"_s}) {
            if (isSanitized() && !isOneOf(file++, 4))
                continue;
            const QString path = folder.filePath(view + u'.' + ending);
            const Outcome outcome =
                runWith(u"export"_s,
                        what + u" --view "_s + view + u" --show title,table,arithmetic,legend"_s,
                        {u"--output"_s, path});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.note));
        }
    }
    const Outcome flat = runWith(u"export"_s, u"--gate xor --view lift"_s,
                                 {u"--output"_s, folder.filePath(u"flat.png"_s)});
    QCOMPARE(flat.status, 2);
    QCOMPARE(flat.note, u"frontera: --view lift: this view is for two inputs and one made of them, "
                        "such as --features x1*x2.\n"_s);
    const Outcome weights = runWith(u"export"_s, what + u" --view weights"_s,
                                    {u"--output"_s, folder.filePath(u"w.png"_s)});
    QCOMPARE(weights.status, 2);
    QCOMPARE(weights.note,
             u"frontera: --view weights: the weight space is drawn for two inputs.\n"_s);
    // Of a comparison both runs have the same inputs.
    const QString both = folder.filePath(u"both.png"_s);
    QCOMPARE(runWith(u"export"_s, what + u" --view compare --with-gate and --epochs 4"_s,
                     {u"--output"_s, both})
                 .status,
             0);
    const QString gif = folder.filePath(u"xor.gif"_s);
    QCOMPARE(runWith(u"export"_s, what + u" --to 8"_s, {u"--output"_s, gif}).status, 0);
    const QString deck = folder.filePath(u"deck.pdf"_s);
    QCOMPARE(runWith(u"deck"_s, what + u" --per epoch"_s, {u"--output"_s, deck}).status, 0);
    const QString sheet = folder.filePath(u"sheet.pdf"_s);
    QCOMPARE(
        runWith(u"worksheet"_s, what + u" --answers --lang en"_s, {u"--output"_s, sheet}).status,
        0);
    for (const QString &format : {u"csv"_s, u"json"_s, u"markdown"_s, u"latex"_s}) {
        const Outcome trace = runWith(u"trace"_s, what + u" --format "_s + format);
        QCOMPARE(trace.status, 0);
        QVERIFY(trace.output.contains(format == u"latex"_s ? "x_3" : "x3"));
    }
}

FRONTERA_TEST(TestFeatureOptions)
#include "tst_feature_options.moc"
