// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_file.h"
#include "tests/app/program.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNeedsNoDisplay_data();
    void helpNeedsNoDisplay();
    void namesItsVersion();
    void wrongArguments_data();
    void wrongArguments();
    void windowWithoutDisplay();
    void windowOnAnUnknownPlatform();
    void windowOpens_data();
    void windowOpens();
    void textNeedsNothingThatDraws();
};

void TestCommandLine::helpNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named");
    const QStringList shared = {QStringLiteral("--gate"),    QStringLiteral("--data"),
                                QStringLiteral("--example"), QStringLiteral("--rate"),
                                QStringLiteral("--shuffle"), QStringLiteral("Examples:")};
    const QStringList trace = shared + QStringList{QStringLiteral("--format")};
    const QStringList picture = shared + QStringList{QStringLiteral("--output")};
    QTest::newRow("--help") << QStringList{QStringLiteral("--help")} << trace + picture;
    QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << trace + picture;
    QTest::newRow("trace") << QStringList{QStringLiteral("trace"), QStringLiteral("--help")}
                           << trace;
    QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("-h")}
                            << picture;
    QTest::newRow("examples") << QStringList{QStringLiteral("examples"), QStringLiteral("--help")}
                              << QStringList{QStringLiteral("--format"),
                                             QStringLiteral("--example")};
    for (const char *command : {"deck", "worksheet", "code"})
        QTest::newRow(command) << QStringList{QLatin1String(command), QStringLiteral("--help")}
                               << picture;
}

void TestCommandLine::helpNeedsNoDisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, named);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.note, QString());
    for (const QString &word : named)
        QVERIFY2(outcome.output.contains(word.toUtf8()), qPrintable(word));
}

void TestCommandLine::namesItsVersion()
{
    const Outcome outcome = runProgram({QStringLiteral("--version")});
    QCOMPARE(outcome.status, 0);
    // The form is what a report of a fault is read by; the window needs no display to say it.
    static const QRegularExpression form(QStringLiteral(
        "^frontera (\\d+\\.\\d+\\.\\d+)(?:, commit ([0-9a-f]{10,40}))?\n"
        "Qt ([\\d.]+), QCustomPlot [\\d.]+, giflib [\\d.]+, libcsv [\\d.]+, Boost [\\d.]+\n"
        "reads session files of versions 1 to (\\d+)\n$"));
    const QRegularExpressionMatch said = form.match(QString::fromUtf8(outcome.output));
    QVERIFY2(said.hasMatch(), outcome.output.constData());
    QCOMPARE(said.captured(1), QStringLiteral(FRONTERA_VERSION));
    QCOMPARE(said.captured(3), QLatin1String(qVersion()));
    QCOMPARE(said.captured(4).toInt(), frontera::sessionVersion);
    const QString git = QStringLiteral(FRONTERA_GIT);
    QCOMPARE(said.captured(2).isEmpty(), git.isEmpty());
    if (git.isEmpty())
        return;
    QProcess known;
    known.start(git, {QStringLiteral("-c"), QStringLiteral("safe.directory=" SOURCE),
                      QStringLiteral("-C"), QStringLiteral(SOURCE), QStringLiteral("cat-file"),
                      QStringLiteral("-t"), said.captured(2)});
    QVERIFY(known.waitForFinished());
    QCOMPARE(known.readAllStandardOutput(), QByteArray("commit\n"));
}

void TestCommandLine::wrongArguments_data()
{
    // What follows the program's name, separated by "|"; what the sentence names besides.
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    const std::initializer_list<std::pair<const char *, const char *>> rows = {
        {"trace|--rate|0", "--rate 0: |greater than 0, such as 0.1"},
        {"trace|--rate|-0.1", "--rate -0.1: |greater than 0"},
        {"trace|--rate=-0.1", "--rate -0.1: |greater than 0"},
        {"trace|--rate|", "--rate \"\": |greater than 0"},
        {"trace|--rate=", "--rate \"\": |greater than 0"},
        {"trace|--rate|abc", "--rate abc: |greater than 0"},
        {"trace|--rate|1e400", "--rate 1e400: |1e300"},
        {"trace|--bias|1e-400", "--bias 1e-400: |1e300"},
        {"trace|--threshold|1e-400", "--threshold 1e-400: |1e300"},
        {"trace|--rate|nan", "--rate nan: |greater than 0"},
        {"trace|--rate|inf", "--rate inf: |greater than 0"},
        {"trace|--rate|0,1", "--rate 0,1: |write 0.1"},
        {"trace|--rate|0.1234567890123456789", "--rate 0.1234567890123456789: |18"},
        {"trace|--rate", "--rate |greater than 0"},
        {"trace|--rate|0.1|--rate|0.2", "--rate |once"},
        {"trace|--weights|1", "--weights 1: |a number for each input|the inputs are x1, x2"},
        {"trace|--weights|1,2,3",
         "--weights 1,2,3: |a number for each input|the inputs are x1, x2"},
        {"trace|--weights|1,", "--weights 1,: |a number for each input|the inputs are x1, x2"},
        {"trace|--weights|a,b", "--weights a,b: |a number for each input|the inputs are x1, x2"},
        {"trace|--bias|1x", "--bias 1x: |such as -0.5"},
        {"trace|--bias", "--bias |such as -0.5"},
        {"trace|--bias|0.5|--no-bias", "--bias 0.5 |--no-bias"},
        {"trace|--no-bias=1", "--no-bias=1|no value"},
        {"trace|--gate|foo", "--gate foo: |and, or, xor|nand|0110"},
        {"trace|--gate|011", "--gate 011: |0110"},
        {"trace|--gate|1001011", "--gate 1001011: |10010110"},
        {"trace|--gate|and|--data|a.csv", "--gate and --data |leave one"},
        {"trace|--gate|and|--example|iris", "--gate and --example |leave one"},
        {"trace|--data|a.csv|--example|iris", "--data and --example |leave one"},
        {"trace|--target|t", "--target is for data from a file|--data"},
        {"trace|--example|iris|--target|t", "--target is for data from a file"},
        {"trace|--seed|2", "--seed is for examples|clouds"},
        {"trace|--gate|xor|--seed|2", "--seed is for examples|spiral"},
        {"trace|--example|concert|--seed|2", "--seed is for examples|moons"},
        {"trace|--example|moons|--seed|-1", "--seed -1: |whole number"},
        {"trace|--example|Iris", "--example Iris: |concert, concert3, clouds"},
        {"trace|--example|concert|--weights|1,2", "visa, shirt, vaccine, camera, suitcase"},
        {"trace|--example|concert3|--order|1,2,3,4", "--order 1,2,3,4: |1 to 8"},
        {"trace|--data", "--data |CSV file"},
        {"trace|--data|", "--data \"\": |CSV file"},
        {"trace|--data|no such.csv", "\"no such.csv\": |no such file"},
        {"trace|--data|/dev/zero", "/dev/zero: |a pipe or a device"},
        {"trace|--data|/", "/: |a folder"},
        {"trace|--at-zero|2", "--at-zero 2: |1 or 0"},
        {"trace|--at-zero|0|--targets|bipolar", "--at-zero 0: |bipolar targets 1, -1 or mistake"},
        {"check|--targets|01|--at-zero|mistake", "--at-zero mistake: |1 or 0"},
        {"--at-zero|-1", "--at-zero -1: |1 or 0"},
        {"trace|--targets|bipolar|--rule|errors", "--rule errors: |error or target"},
        {"trace|--targets|01|--rule|target", "--rule target and --targets 01 |leave one"},
        {"trace|--rule|target", "--rule target has no effect |give --targets"},
        {"trace|--inputs|-1", "--inputs -1: |01 or bipolar"},
        {"trace|--example|iris|--inputs|bipolar", "--inputs is for gates|--gate"},
        {"trace|--threshold|x", "--threshold x: |a number, such as 0.3"},
        {"trace|--threshold|1|--bias|1", "--bias 1 and --threshold 1 |leave one"},
        {"trace|--threshold|0.3|--no-bias",
         "--no-bias has no effect beside --threshold 0.3; leave"},
        {"--no-bias|--threshold|0", "--no-bias has no effect beside --threshold 0; leave"},
        {"check|--threshold|1", "is learnt|leave --threshold out"},
        {"export|--view|why|--threshold|1|--output|a.png",
         "--view why: |not for runs with --threshold"},
        {"export|--view|weights|--targets|bipolar|--dead-zone|1|--output|a.png",
         "--view weights: |not for runs with --dead-zone"},
        {"trace|--dead-zone|1", "--dead-zone 1 has no effect |give --targets"},
        {"trace|--targets|bipolar|--dead-zone|-1", "--dead-zone -1: |from 0 on"},
        {"trace|--targets|bipolar|--dead-zone|1|--threshold|1",
         "--dead-zone 1 and --threshold 1 |leave one"},
        {"trace|--targets|bipolar|--dead-zone|1|--at-zero|1",
         "--at-zero 1 and --dead-zone 1 |lies in the dead zone"},
        {"check|--keep|best", "--keep |check, which trains nothing"},
        {"check|--keep|average|--gate|xor", "--keep |check, which trains nothing"},
        {"export|--view|wall|--keep|best|--output|a.png", "--keep |--view wall"},
        {"export|--view|compare|--output|a.png",
         "are the same|--with-gate, --with-rate or --with-a"},
        {"export|--view|compare|--with-rate|0.10|--output|a.png", "are the same|--with-gate"},
        {"export|--view|compare|--model|gates|--gate|xor|--output|a.png",
         "are the same|--with-gate or --with-rate."},
        {"trace|--targets|10", "--targets 10: |01 or bipolar"},
        {"trace|--order|1,1,2,3", "--order 1,1,2,3: |each row once|the rows are 1 to 4"},
        {"trace|--order|1,2,3", "--order 1,2,3: |each row once|the rows are 1 to 4"},
        {"trace|--order|0,1,2,3", "--order 0,1,2,3: |each row once|the rows are 1 to 4"},
        {"trace|--order|1,2,3,4|--shuffle|5", "--order 1,2,3,4|--shuffle 5"},
        {"trace|--shuffle|-1", "--shuffle -1: |whole number"},
        {"trace|--shuffle|18446744073709551616", "--shuffle 18446744073709551616: |from 0"},
        {"trace|--epochs|0", "--epochs 0: |from 1 to 1000000000"},
        {"trace|--epochs|1000000001", "--epochs 1000000001: |from 1 to 1000000000"},
        {"trace|--epochs|2.5", "--epochs 2.5: |from 1 to 1000000000"},
        {"trace|--format|xml", "--format xml: |csv, json, markdown or latex"},
        {"trace|--step|3", "--step|trace --help"},
        {"trace|--nothing", "--nothing|trace --help"},
        {"trace|-gate|and", "-gate|trace --help"},
        {"trace|and", "and: there is no such file here; trace|trace --help|one file of data"},
        {"check|no file", "\"no file\": there is no such file here|check --help"},
        {"export|nofile|a.csv", "nofile: there is no such file here"},
        {"check|/", "/: this is a folder"},
        {"check|/dev/null", "/dev/null: this is a pipe or a device"},
        {"/dev", "/dev: this is a folder"},
        {"/dev/null", "/dev/null: this is a pipe or a device"},
        {"check|/dev/null|b", "b: a word too many; check takes options|one file"},
        {"trace|none.csv", "none.csv: there is no such file"},
        {"none.csv", "none.csv: there is no such file"},
        {"code|--rate|0.1|none.data|--no-stop", "none.data: there is no such file"},
        {"none.frontera|--step|1", "none.frontera: there is no such file"},
        {"check|none.frontera", "none.frontera: there is no such file|session"},
        {"check|a.csv|b.csv", "b.csv: a word too many; check takes options|one file"},
        {"a.csv|b.csv", "b.csv: a word too many; frontera takes options|one file"},
        {"check|--data|a.csv|b.csv", "--data is given more than once"},
        {"check|--gate|and|a.csv", "--gate and --data contradict"},
        {"examples|a.csv", "a.csv: a word too many; examples takes options only"},
        {"trace|--gate|and|or", "or|trace --help"},
        {"export", "--output|.png, .svg, .pdf or .gif"},
        {"export|--output|a.bmp", "--output a.bmp: |.png, .svg, .pdf or .gif"},
        {"export|--output|", "--output \"\": |.png, .svg, .pdf or .gif"},
        {"export|--output|a.png|--step|25", "--step 25: |from 0 to 24"},
        {"export|--output|a.png|--no-stop", "--no-stop|export --help"},
        {"export|--output|a.png|--step|-1", "--step -1: |from 0"},
        {"export|--output|a.png|--size|1280", "--size 1280: |1280x720"},
        {"export|--output|a.png|--size|239x720", "--size 239x720: |from 240 to 10000"},
        {"export|--output|a.png|--size|240x10001", "--size 240x10001: |from 240 to 10000"},
        {"export|--output|a.png|--scale|0", "--scale 0: |from 0.1 to 10"},
        {"export|--output|a.png|--scale|0,5", "--scale 0,5: |write 0.5"},
        {"export|--output|a.png|--size|9000x300|--scale|3", "--scale 3: |27000|20000"},
        {"export|--output|a.png|--theme|blue", "--theme blue: |light, dark or print"},
        {"export|--output|a.png|--text-scale|4", "--text-scale 4: |from 0.5 to 3"},
        {"export|--output|a.png|--range|0,1,0", "--range 0,1,0: |four numbers"},
        {"export|--output|a.png|--range|0,1,2,2", "--range 0,1,2,2: |the smaller one first"},
        {"export|--output|a.png|--range|0,1,0,x", "--range 0,1,0,x: |four numbers"},
        {"export|--output|a.png|--range|0,1,0,1|--view|neuron", "--range |plane"},
        {"export|--output|a.png|--range|0,1,0,1|--example|concert3", "--range |plane"},
        {"export|--output|a.png|--range|0,1,0,1|--example|concert", "--range |plane"},
        {"export|--output|a.png|--show|titel",
         "--show titel: |title, table, arithmetic and legend"},
        {"export|--output|a.png|--show|", "--show \"\": |title, table"},
        {"export|--output|a.png|--lang|fr", "--lang fr: |en or es"},
        {"export|--output|a.png|--format|csv", "--format|export --help"},
        {"export|--output|a.png|--with-gate|or", "--with-gate |--view compare"},
        {"export|--output|a.png|--language|cpp", "--language |--view code"},
        {"export|--output|a.png|--view|code|--language|notebook",
         "--language notebook: |pseudo-es or cpp"},
        {"export|--output|a.png|--view|compare|--with-rate|0", "--with-rate 0: |greater than 0"},
        {"export|--output|a.png|--view|compare|--with-gate|foo", "--with-gate foo: |nand"},
        {"export|--output|a.png|--delay|100", "--delay |.gif"},
        {"export|--output|a.gif|--delay|1", "--delay 1: |20 to 60000"},
        {"export|--output|a.gif|--from|5|--to|4", "--to 4: |from the first"},
        {"export|--output|a.gif|--to|99", "--to 99: |from 0 to 24"},
        {"export|--output|a.gif|--step|4", "--step |--from and --to"},
        {"export|--output|a.gif|--transparent", "--transparent |background"},
        {"export|--output|a.gif|--size|5000x4100|--to|1", "An animation (GIF) of 5000 |20 million"},
        {"export|--output|a.pdf|--step|4|--to|5", "--step |--to"},
        {"export|--view|wall|--example|iris|--output|a.png", "--example |--view wall"},
        {"export|--view|wall|--data|a.csv|--output|a.png", "a.csv: "},
        {"export|--view|compare|--with-gate|xor|--example|concert3|--order|8,7,6,5,4,3,2,1|--"
         "output|"
         "a.png",
         "--order and --with-gate "},
        {"examples|--format|csv", "--format csv: |text or json"},
        {"examples|--gate|and", "--gate|examples --help"},
        {"draw", "draw: there is no such command|trace, check, export, deck, worksheet|a file"},
        {"deck", "--output|.pdf"},
        {"deck|--output|a.png", "--output a.png: |.pdf"},
        {"deck|--output|a.pdf|--per|line", "--per line: |step, update or epoch"},
        {"deck|--output|a.pdf|--theme|blue", "--theme blue: |light, dark or print"},
        {"deck|--output|a.pdf|--answers", "--answers|deck --help"},
        {"deck|--output|a.pdf|--gate|xor|--epochs|250", "--epochs 250: |1003|1000|--per epoch"},
        {"deck|--output|a.pdf|--gate|xor|--epochs|998|--per|epoch", "--epochs 998: |1001|1000"},
        {"deck|--output|a.pdf|--gate|xor|--epochs|1000000000", "more than 100000 pages|1000"},
        {"worksheet", "--output|.pdf"},
        {"worksheet|--output|a.svg", "--output a.svg: |.pdf"},
        {"worksheet|--output|a.pdf|--epochs|0", "--epochs 0: |from 1"},
        {"worksheet|--output|a.pdf|--theme|dark", "--theme|worksheet --help"},
        {"worksheet|--output|a.pdf|--lang|fr", "--lang fr: |en or es"},
        {"worksheet|--output|a.pdf|--gate|xor|--epochs|10000", "--epochs 10000: |1000 are written"},
        {"code|--language|basic", "--language basic: |python, notebook, pseudo-en"},
        {"code|--output|", "--output |perceptron.py"},
        {"code|--format|csv", "--format|code --help"},
        {"code|--epochs|0", "--epochs 0: |from 1"},
        {"export|--view|wall|--step|3|--output|a.png", "--step |--view wall"},
        {"export|--view|wall|--epochs|3|--output|a.png", "--epochs |--view wall"},
        {"--gate|foo", "--gate foo: |and, or, xor"},
        {"--gate|xor|trace", "trace|first"},
        {"--epochs|3", "--epochs|frontera --help"},
        {"--rate|0", "--rate 0: |greater than 0"},
    };
    for (const auto &[arguments, named] : rows)
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(named);
}

void TestCommandLine::wrongArguments()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, arguments);
    QFETCH(const QString, named);
    const Outcome outcome = runProgram(arguments.split(u'|'));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.note.startsWith(QStringLiteral("frontera: ")), qPrintable(outcome.note));
    QVERIFY2(outcome.note.endsWith(u".\n") && outcome.note.count(u'\n') == 1,
             qPrintable(outcome.note));
    for (const QString &word : named.split(u'|'))
        QVERIFY2(outcome.note.contains(word), qPrintable(outcome.note));
}

void TestCommandLine::windowWithoutDisplay()
{
    const Outcome outcome = runProgram({QStringLiteral("--gate"), QStringLiteral("xor")});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.note.contains(QStringLiteral("frontera trace")), qPrintable(outcome.note));
    QCOMPARE(outcome.note.count(u'\n'), 1);
}

void TestCommandLine::windowOnAnUnknownPlatform()
{
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("nonsense"));
    const Outcome outcome = runProgram({}, environment);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.note.startsWith(
                 QStringLiteral("frontera: QT_QPA_PLATFORM names nonsense, which is no platform")),
             qPrintable(outcome.note));
    QVERIFY(outcome.note.contains(QStringLiteral("offscreen")));
    QCOMPARE(outcome.note.count(u'\n'), 1);
}

void TestCommandLine::windowOpens_data()
{
    QTest::addColumn<QString>("dotsPerInch");
    for (const char *dots : {"", "1", "300"})
        QTest::newRow(*dots == 0 ? "usual" : dots) << QString::fromLatin1(dots);
}

void TestCommandLine::windowOpens()
{
    QFETCH(const QString, dotsPerInch);
    QProcess process;
    QProcessEnvironment environment = plainEnvironment();
    if (!dotsPerInch.isEmpty())
        environment.insert(QStringLiteral("QT_FONT_DPI"), dotsPerInch);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(programPath(),
                  {QStringLiteral("--gate"), QStringLiteral("0110"), QStringLiteral("--rate"),
                   QStringLiteral("0.5"), QStringLiteral("--bias"), QStringLiteral("-0.5")});
    QVERIFY(process.waitForStarted());
    constexpr int alive = 1500;
    QVERIFY2(!process.waitForFinished(alive), process.readAllStandardError().constData());
    process.terminate();
    QVERIFY(process.waitForFinished());
}

/// The program alone, without the one that draws.
void TestCommandLine::textNeedsNothingThatDraws()
{
    const Outcome linked = runInShell(QStringLiteral("ldd \"$0\""), {});
    QVERIFY(linked.output.contains("libQt6Core"));
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6PrintSupport", "libQt6Svg"})
        QVERIFY2(!linked.output.contains(library), library);

    QTemporaryDir folder;
    const QString alone = folder.filePath(QStringLiteral("frontera"));
    QVERIFY(QFile::copy(programPath(), alone));
    const QString line = QStringLiteral("exec \"$@\"");
    for (const char *command : {"trace", "check", "code", "examples"}) {
        const Outcome outcome = runInShell(line, {alone, QLatin1String(command)});
        QCOMPARE(outcome.status, 0);
        QVERIFY(!outcome.output.isEmpty());
    }
    for (const char *command : {"export", "deck", "worksheet", "--gate"}) {
        const Outcome outcome = runInShell(line, {alone, QLatin1String(command)});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.note.contains(u"/frontera-window, the part that draws, cannot be started"),
                 qPrintable(outcome.note));
    }
}

FRONTERA_TEST(TestCommandLine)
#include "tst_command_line.moc"
