// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/program.h"
#include "core/data/gates.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "core/session/trace_rows.h"
#include "core/settings/field.h"
#include "tests/core/code/asked_run.h"
#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace frontera;
using namespace asked_run;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray traceOf(const AskedRun &asked)
{
    Run run;
    run.setStopsWhenLearnt(asked.length.stopsWhenLearnt);
    run.start(asked.data, asked.settings);
    TraceRows rows(TraceFormat::Csv, run);
    QByteArray text = rows.head();
    while (run.position() < run.clock().endOf(asked.length.epochs) && run.canGoForward()) {
        run.forward();
        rows.append(run, text);
    }
    return text + rows.foot();
}

QByteArray programOf(const AskedRun &asked, CodeLanguage language)
{
    return codeFile(asked.data, asked.settings, asked.length, language);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Runs a program and returns what it prints.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int longest = 240'000;
    const bool isDone = process.waitForFinished(longest);
    const QByteArray problem = process.readAllStandardError();
    if (!isDone || process.exitCode() != 0 || !problem.isEmpty())
        qWarning("%s: %s", qPrintable(program), problem.constData());
    return process.readAllStandardOutput();
}

/// Compares what the programs of the runs print, each behind a line "=" and its number, with the
/// traces.
void compare(const std::vector<AskedRun> &runs, CodeLanguage language, QByteArray printed)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QByteArray head = "=" + QByteArray::number(static_cast<qulonglong>(i)) + '\n';
        const QByteArray expected = head + traceOf(runs[i]);
        const QByteArray actual = printed.first(std::min(expected.size(), printed.size()));
        if (actual != expected)
            qWarning("program %zu:\n%s", i, programOf(runs[i], language).constData());
        QCOMPARE(actual, expected);
        printed.remove(0, expected.size());
    }
    QCOMPARE(printed, QByteArray());
}

void addRuns()
{
    QTest::addColumn<std::vector<AskedRun>>("runs");
    QTest::newRow("perceptron") << drawnRuns();
    QTest::newRow("gates") << drawnGates();
}

constexpr auto pythonRunner = R"(
import glob
import sys
for number in range(int(sys.argv[2])):
    print("=" + str(number))
    with open(sys.argv[1] + "/" + str(number) + ".py", encoding="utf-8") as program:
        exec(compile(program.read(), program.name, "exec"), {})
)";

} // namespace

class tst_Code : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pythonPrintsTheTrace_data();
    void pythonPrintsTheTrace();
    void cppPrintsTheTrace_data();
    void cppPrintsTheTrace();
    void notebookIsOne();
    void isTheLecturesLoop();
    void pseudoCode_data();
    void pseudoCode();
    void knowsEverySetting();

private:
    QTemporaryDir m_folder;
};

void tst_Code::pythonPrintsTheTrace_data()
{
    addRuns();
}

void tst_Code::pythonPrintsTheTrace()
{
    QFETCH(const std::vector<AskedRun>, runs);
    for (std::size_t i = 0; i < runs.size(); ++i)
        write(m_folder.filePath(u"%1.py"_s.arg(i)), programOf(runs[i], CodeLanguage::Python));
    compare(runs, CodeLanguage::Python,
            outputOf(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(pythonRunner),
                                             m_folder.path(), QString::number(runs.size())}));
}

void tst_Code::cppPrintsTheTrace_data()
{
    addRuns();
}

/// All programs are compiled as one, each in a namespace of its own: the headers that they include
/// are there already. What stands above their rows is the same in many, and compiled once. It takes
/// much longer than to run those in Python, so that fewer are tried.
void tst_Code::cppPrintsTheTrace()
{
    QFETCH(std::vector<AskedRun>, runs);
    if (!isSanitized()) { // there are few already
        int row = 0;
        std::erase_if(runs, [&row](const AskedRun &) { return !isTried(row++, 4); });
    }
    QByteArrayList preludes;
    QByteArray all;
    for (const char *header :
         {"algorithm", "charconv", "cmath", "cstdint", "iostream", "numeric", "string", "vector"})
        all += QByteArray("#include <") + header + ">\n";
    QByteArray calls;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<qulonglong>(i));
        const QByteArray text = programOf(runs[i], CodeLanguage::Cpp);
        const qsizetype rows = text.indexOf("struct Row {");
        QVERIFY(rows > 0);
        const bool isNew = !preludes.contains(text.first(rows));
        if (isNew)
            preludes += text.first(rows);
        const QByteArray space = "prelude" + QByteArray::number(preludes.indexOf(text.first(rows)));
        all += "namespace " + space + " {\n" + (isNew ? text.first(rows) : QByteArray()) +
               "namespace program" + number + " {\n" + text.sliced(rows) + "}\n}\n";
        calls +=
            "std::cout << \"=" + number + "\\n\"; " + space + "::program" + number + "::main();\n";
    }
    write(m_folder.filePath(u"all.cc"_s), all + "int main() {\n" + calls + "}\n");
    const QString program = m_folder.filePath(u"all"_s);
    outputOf(QStringLiteral(CXX_COMPILER), {u"-std=c++17"_s, u"-O0"_s, u"-ffp-contract=off"_s,
                                            u"-o"_s, program, m_folder.filePath(u"all.cc"_s)});
    compare(runs, CodeLanguage::Cpp, outputOf(program, {}));
    // One as a person compiles it.
    write(m_folder.filePath(u"one.cpp"_s), programOf(runs[0], CodeLanguage::Cpp));
    outputOf(QStringLiteral(CXX_COMPILER), {u"-std=c++17"_s, u"-Wall"_s, u"-Wextra"_s, u"-Werror"_s,
                                            u"-o"_s, program, m_folder.filePath(u"one.cpp"_s)});
    QCOMPARE(outputOf(program, {}), traceOf(runs[0]));
}

/// It is valid by the schema of Jupyter, and its cells are the lines of Python.
void tst_Code::notebookIsOne()
{
    const AskedRun asked{gateDataset(AndGate), Settings(), {}};
    const QByteArray notebook = programOf(asked, CodeLanguage::Notebook);
    const QString path = m_folder.filePath(u"perceptron.ipynb"_s);
    write(path, notebook);
    // nbformat is a package of the system's Python.
    QCOMPARE(outputOf(u"/usr/bin/python3"_s, {u"-c"_s,
                                              u"import nbformat, sys\n"
                                              "book = nbformat.read(sys.argv[1], 4)\n"
                                              "nbformat.validate(book)\n"
                                              "print(book.nbformat, len(book.cells))"_s,
                                              path}),
             QByteArray("4 2\n"));
    QString source;
    const QJsonArray cells = QJsonDocument::fromJson(notebook).object().value(u"cells"_s).toArray();
    for (const QJsonValue &cell : cells) {
        const QJsonArray lines = cell.toObject().value(u"source"_s).toArray();
        for (const QJsonValue &line : lines)
            source += line.toString();
        source += u"\n"_s;
    }
    const QByteArray python = programOf(asked, CodeLanguage::Python);
    QCOMPARE(QString(source).remove(u"\n"_s), QString::fromUtf8(python).remove(u"\n"_s));
    write(m_folder.filePath(u"cells.py"_s), source.toUtf8());
    QCOMPARE(outputOf(u"/usr/bin/python3"_s, {m_folder.filePath(u"cells.py"_s)}), traceOf(asked));
}

/// In floats AND is what a student writes.
void tst_Code::isTheLecturesLoop()
{
    Settings settings;
    settings.arithmetic = Arithmetic::Float;
    const QByteArray python = programOf({gateDataset(AndGate), settings, {}}, CodeLanguage::Python);
    QCOMPARE(QString::fromUtf8(python),
             u"rows = [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 1)]\n"
             "eta = 0.1\n"
             "w1 = w2 = b = 0.0\n"
             "\n"
             "print(\"step,epoch,sample,x1,x2,target,sum,output,error,w1,w2,b\")\n"
             "step = 0\n"
             "for epoch in range(1, 21):\n"
             "    mistakes = 0\n"
             "    for sample, (x1, x2, t) in enumerate(rows, 1):\n"
             "        z = w1 * x1 + w2 * x2 + b\n"
             "        y = 1 if z >= 0 else 0\n"
             "        e = t - y\n"
             "        w1 = w1 + eta * e * x1\n"
             "        w2 = w2 + eta * e * x2\n"
             "        b = b + eta * e\n"
             "        mistakes += e != 0\n"
             "        step += 1\n"
             "        print(step, epoch, sample, x1, x2, t, z, y, e, w1, w2, b, sep=\",\")\n"
             "    if mistakes == 0:\n"
             "        break\n"_s);
}

void tst_Code::pseudoCode_data()
{
    QTest::addColumn<CodeLanguage>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << CodeLanguage::PseudoEn
                             << u"numbers are exact decimals\n"
                                "observations, each with its target:\n"
                                "    (0, 0) → −1\n"
                                "    (0, 1) → −1\n"
                                "    (1, 0) → −1\n"
                                "    (1, 1) → 1\n"
                                "η ← 0.5\n"
                                "w₁ ← 0\n"
                                "w₂ ← 0\n"
                                "b ← 0\n"
                                "\n"
                                "for each epoch, at most 20:\n"
                                "    mistakes ← 0\n"
                                "    for each observation (x₁, x₂) with target t, in this order:\n"
                                "        z ← w₁·x₁ + w₂·x₂ + b\n"
                                "        ŷ ← 1 if z > 0.2, −1 if z < −0.2, else 0\n"
                                "        e ← 0 if ŷ = t, else t\n"
                                "        w₁ ← w₁ + η·e·x₁\n"
                                "        w₂ ← w₂ + η·e·x₂\n"
                                "        b ← b + η·e\n"
                                "        if e ≠ 0: mistakes ← mistakes + 1\n"
                                "    if mistakes = 0:\n"
                                "        stop: learnt\n"_s;
    QTest::newRow("Spanish") << CodeLanguage::PseudoEs
                             << u"los números son decimales exactos\n"
                                "observaciones, cada una con su objetivo:\n"
                                "    (0; 0) → −1\n"
                                "    (0; 1) → −1\n"
                                "    (1; 0) → −1\n"
                                "    (1; 1) → 1\n"
                                "η ← 0,5\n"
                                "w₁ ← 0\n"
                                "w₂ ← 0\n"
                                "b ← 0\n"
                                "\n"
                                "para cada época, a lo sumo 20:\n"
                                "    errores ← 0\n"
                                "    para cada observación (x₁; x₂) con objetivo t, en este "
                                "orden:\n"
                                "        z ← w₁·x₁ + w₂·x₂ + b\n"
                                "        ŷ ← 1 si z > 0,2, −1 si z < −0,2, si no 0\n"
                                "        e ← 0 si ŷ = t, si no t\n"
                                "        w₁ ← w₁ + η·e·x₁\n"
                                "        w₂ ← w₂ + η·e·x₂\n"
                                "        b ← b + η·e\n"
                                "        si e ≠ 0: errores ← errores + 1\n"
                                "    si errores = 0:\n"
                                "        terminar: aprendido\n"_s;
}

void tst_Code::pseudoCode()
{
    QFETCH(const CodeLanguage, language);
    QFETCH(const QString, text);
    Settings settings;
    settings.rate = Decimal(5, -1);
    settings.targets = Targets::Bipolar;
    settings.deadZone = Decimal(2, -1);
    QCOMPARE(QString::fromUtf8(programOf({gateDataset(AndGate), settings, {}}, language)), text);
}

/// A setting that the programs do not follow must be refused, not left out.
void tst_Code::knowsEverySetting()
{
    for (const AskedRun &asked : drawnRuns())
        QVERIFY(hasCode(asked.settings));
    for (const AskedRun &asked : drawnGates())
        QVERIFY(hasCode(asked.settings));
    Model model = usualModel();
    const std::array<Field, 1> fields = {
        Field{.key = "other", .kind = FlagKind{&Settings::useBias}}};
    model.fields = fields;
    Settings settings;
    settings.model = &model;
    QVERIFY(hasCode(settings));
    settings.useBias = false;
    QVERIFY(!hasCode(settings));
    QCOMPARE(fieldWithoutCode(settings), &model.fields[0]);
    static constexpr FieldWord words[] = {{"given", Order::Given}, {"backwards", Order::Shuffled}};
    static constexpr std::array<Field, 1> choices = {
        Field{.key = "order", .kind = choiceOf<&Settings::order>(words)}};
    model.fields = choices;
    settings = Settings();
    settings.model = &model;
    QVERIFY(hasCode(settings));
    settings.order = Order::Shuffled; // by a word that no program knows
    QVERIFY(!hasCode(settings));
    settings = Settings();
    model.isPerceptron = false;
    settings.model = &model;
    QVERIFY(!hasCode(settings));
}

FRONTERA_TEST(tst_Code)
#include "tst_code.moc"
