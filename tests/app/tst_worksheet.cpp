// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/pdf_reader.h"
#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr double points = 72 / 25.4; ///< in a millimetre

/// The lines of a document that hold nothing but numbers, and so many of them.
QList<QStringList> rowsOf(const QString &text, qsizetype fields)
{
    static const QRegularExpression line(QStringLiteral("^ *\\d+(?: +−?[\\d.]+)+ *$"));
    QList<QStringList> rows;
    for (QString words : text.split(u'\n')) {
        words.remove(u'\f');
        if (!line.match(words).hasMatch())
            continue;
        const QStringList numbers = wordsIn(words);
        if (numbers.size() == fields)
            rows += numbers;
    }
    return rows;
}

/// The same of a trace.
QList<QStringList> tracedRows(const QString &options, const QStringList &columns)
{
    const Outcome outcome = runProgram(QStringList(QStringLiteral("trace")) + wordsIn(options));
    QList<QStringList> rows;
    for (const auto &row : csvRows(outcome.output)) {
        QStringList numbers;
        for (const QString &column : columns)
            numbers += QString(row[column]).replace(u'-', QChar(0x2212));
        rows += numbers;
    }
    return rows;
}

QStringList printedColumns()
{
    return {QStringLiteral("step"), QStringLiteral("epoch"), QStringLiteral("x1"),
            QStringLiteral("x2"), QStringLiteral("target")};
}

QStringList allColumns(bool hasBias)
{
    QStringList columns = printedColumns();
    columns << QStringLiteral("sum") << QStringLiteral("output") << QStringLiteral("error")
            << QStringLiteral("w1") << QStringLiteral("w2");
    if (hasBias)
        columns += QStringLiteral("b");
    return columns;
}

} // namespace

class TestWorksheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableIsTheTrace_data();
    void tableIsTheTrace();
    void blocksOfThreeNeurons_data();
    void blocksOfThreeNeurons();
    void answersOfThreeNeurons();
    void curveOfDerivedInputs();
    void fourEpochsWhereNothingIsSaid();
    void furtherPages();
    void noPageForTheQuestionAlone();
    void saysWhatIsSet();
    void tableIsNamedAfterItsData();
    void answers_data();
    void answers();
    void answersOfOneInput();
    void canBeWrittenOn_data();
    void canBeWrittenOn();

private:
    /// Writes a worksheet; returns its path.
    QString worksheet(const QString &options) const
    {
        const QString path = m_folder.filePath(QStringLiteral("worksheet.pdf"));
        const Outcome outcome =
            runProgram(QStringList{QStringLiteral("worksheet"), QStringLiteral("--output"), path} +
                       wordsIn(options));
        if (outcome.status != 0 || !outcome.output.isEmpty() || !outcome.note.isEmpty())
            qWarning("%d %s", outcome.status, qPrintable(outcome.note));
        return path;
    }

    QTemporaryDir m_folder;
};

void TestWorksheet::initTestCase()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
}

void TestWorksheet::tableIsTheTrace_data()
{
    QTest::addColumn<QString>("run");
    for (const char *run : {"--gate and --epochs 20", "--gate xor --epochs 30",
                            "--gate xor --epochs 3 --targets bipolar", "--gate or --epochs 2",
                            "--gate nand --epochs 4 --rate 0.125 --order 4,2,3,1",
                            "--gate x1 --epochs 9 --no-bias --weights -0.5,0.25",
                            "--gate or --epochs 9 --shuffle 7 --bias -0.5 --at-zero 0"})
        QTest::newRow(run) << QString::fromLatin1(run);
}

/// With answers all of a row is there, without them what is given.
void TestWorksheet::tableIsTheTrace()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, run);
    const bool hasBias = !run.contains(u"--no-bias");
    const QStringList columns = allColumns(hasBias);
    const QList<QStringList> rows = tracedRows(run, columns);
    QVERIFY(!rows.isEmpty());
    const QString filled = textOf(worksheet(run + QStringLiteral(" --answers")));
    QCOMPARE(rowsOf(filled, columns.size()), rows);

    const QString empty = textOf(worksheet(run));
    QCOMPARE(rowsOf(empty, printedColumns().size()), tracedRows(run, printedColumns()));
    QCOMPARE(rowsOf(empty, columns.size()), QList<QStringList>());
    const QString names = QStringLiteral("step +epoch +x₁ +x₂ +t +z +ŷ +e +w₁ +w₂") +
                          (hasBias ? QStringLiteral(" +b *\\n") : QStringLiteral(" *\\n"));
    QVERIFY(empty.contains(QRegularExpression(names)));
}

void TestWorksheet::blocksOfThreeNeurons_data()
{
    QTest::addColumn<QString>("run");
    for (const char *run :
         {"--gate xor --epochs 12", "--gate and --inputs bipolar --units nor,x1,or --epochs 3",
          "--gate xnor --rate 0.125 --weights 0.5,-0.25 --bias 1 --order 4,1,3,2 --epochs 2"})
        QTest::newRow(run) << u"--model gates "_s + QString::fromLatin1(run);
}

/// A row of each neuron has what its columns of a trace have, and what it should give, which is
/// ŷ + e. Without answers the row of a hidden one has that alone.
void TestWorksheet::blocksOfThreeNeurons()
{
    QFETCH(const QString, run);
    static const QRegularExpression line(u"(h₁|h₂|ŷ): [A-Zx₁₂ ]+?((?: +−?[\\d.]+)*) *$"_s,
                                         QRegularExpression::MultilineOption);
    const auto rows = [this](const QString &options) {
        QStringList found;
        auto matches = line.globalMatch(textOf(worksheet(options)));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            found += match.captured(1) + u' ' + wordsIn(match.captured(2)).join(u' ');
        }
        return found;
    };
    const Outcome outcome = runProgram(QStringList(u"trace"_s) + wordsIn(run));
    const QStringList columns =
        QString::fromUtf8(outcome.output).section(u'\n', 0, 0).split(u',').sliced(8);
    const QStringList letters{u"h₁"_s, u"h₂"_s, u"ŷ"_s};
    QStringList filled;
    QStringList empty;
    for (const auto &row : csvRows(outcome.output)) {
        for (int unit = 0; unit < 3; ++unit) {
            QStringList numbers;
            for (const QString &column : columns.sliced(6 * unit, 6))
                numbers += row[column];
            const QString target = QString::number(numbers[1].toInt() + numbers[2].toInt());
            const QString all = (QStringList{letters[unit], target} + numbers).join(u' ');
            filled += QString(all).replace(u'-', QChar(0x2212));
            empty += letters[unit] + u' ' + (unit < 2 ? target : QString());
        }
    }
    QVERIFY(filled.size() > 12);
    const QStringList printed = rows(run + u" --answers"_s);
    QCOMPARE(printed.size(), filled.size() + 3); // and the start
    QCOMPARE(printed.sliced(3), filled);
    QCOMPARE(rows(run).sliced(3), empty);
}

/// Trained to the end: OR has the weights 0.1 and 0.1 with b = −0.1, and AND −0.2, as the trace
/// says.
void TestWorksheet::answersOfThreeNeurons()
{
    const QString text =
        textOf(worksheet(u"--model gates --gate xor --epochs 30 --answers"_s)).simplified();
    QVERIFY(text.contains(u"What have the three neurons learnt? Draw the lines of h₁"_s));
    QVERIFY(text.contains(u"Learnt: all 4 right after"_s));
    QVERIFY(text.contains(u"Solid: the line of h₁, x₁ + x₂ = 1."_s));
    QVERIFY(text.contains(u"The line of ŷ, in the plane of h₁ and h₂: h₁ + h₂ = 2."_s));
    const QString start = textOf(worksheet(u"--model gates --gate true --units or,true,true "
                                           "--epochs 1 --answers"_s))
                              .simplified();
    QVERIFY(start.contains(u"h₂ has no line: both its weights are 0."_s));
}

/// XOR with the product: the curve is drawn among the points of the two given inputs.
void TestWorksheet::curveOfDerivedInputs()
{
    const QString text =
        textOf(worksheet(u"--gate xor --features x1*x2 --epochs 20 --answers"_s)).simplified();
    QVERIFY(text.contains(u"Dashed: the boundary of the last row,"_s));
    QVERIFY(text.contains(u"target 1"_s)); // the legend of the points
    const QString three =
        textOf(worksheet(u"--gate 00010111 --epochs 20 --answers"_s)).simplified();
    QVERIFY(!three.contains(u"Dashed"_s));
}

void TestWorksheet::fourEpochsWhereNothingIsSaid()
{
    QCOMPARE(rowsOf(textOf(worksheet(QString())), 5).size(), 16);
    QCOMPARE(rowsOf(textOf(worksheet(QStringLiteral("--gate or"))), 5).size(), 16);
    QCOMPARE(rowsOf(textOf(worksheet(QStringLiteral("--gate false --at-zero 0"))), 5).size(), 4);
}

/// The head of the table stands on every page, and each page is numbered; one alone is not.
void TestWorksheet::furtherPages()
{
    const QString path = worksheet(QStringLiteral("--gate xor --epochs 30 --answers"));
    const int pages = pageCountOf(path);
    QVERIFY(pages > 3);
    for (int page = 1; page <= pages; ++page) {
        const QString text = textOf(path, page);
        QVERIFY2(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)),
                 qPrintable(text));
        const bool hasRows = !rowsOf(text, 11).isEmpty();
        QVERIFY(hasRows);
        static const QRegularExpression head(QStringLiteral("step +epoch +x₁"));
        QCOMPARE(text.count(head), 1);
        QCOMPARE(text.contains(QStringLiteral("Name")), page == 1);
        QCOMPARE(text.contains(QStringLiteral("Does a line separate")), page == pages);
    }
    const QString one = worksheet(QStringLiteral("--gate xor"));
    QCOMPARE(pageCountOf(one), 1);
    QVERIFY(!textOf(one).contains(QStringLiteral("Page")));
}

/// A page has rows, too, where the question stands, however many steps there are: rows are lower,
/// or some of the page before stand there.
void TestWorksheet::noPageForTheQuestionAlone()
{
    static const QRegularExpression head(QStringLiteral("step +epoch +x₁"));
    std::set<int> counts;
    for (const QString &run : {QStringLiteral("--gate xor --model gates --epochs %1"),
                               QStringLiteral("--gate xor --epochs %1")}) {
        const bool isGates = run.contains(QStringLiteral("gates"));
        for (int epochs = isGates ? 1 : 4; epochs <= (isGates ? 6 : 9); ++epochs) {
            const QString path = worksheet(run.arg(epochs));
            const int pages = pageCountOf(path);
            const QString last = textOf(path, pages);
            QVERIFY2(last.contains(head), qPrintable(run.arg(epochs)));
            QVERIFY(last.contains(isGates ? QStringLiteral("What have the three neurons learnt")
                                          : QStringLiteral("Does a line separate")));
            counts.insert(pages);
        }
    }
    QCOMPARE(counts, (std::set{1, 2, 3}));
}

void TestWorksheet::saysWhatIsSet()
{
    const QString text = textOf(worksheet(QStringLiteral(
        "--gate nand --rate 0.125 --weights 1,-2 --bias 0.5 --at-zero 0 --order 4,1,2,3")));
    for (const QString &words :
         {QStringLiteral("NAND"), QStringLiteral("Name"), QStringLiteral("Date"),
          QStringLiteral("η = 0.125"), QStringLiteral("w₁ = 1, w₂ = −2, b = 0.5"),
          QStringLiteral("z > 0"), QStringLiteral("t is 0 or 1"),
          QStringLiteral("(1, 1), (0, 0), (0, 1), (1, 0)"), QStringLiteral("b ← b + η·e")})
        QVERIFY2(text.contains(words), qPrintable(words + QStringLiteral(" is not in\n") + text));
    static const QRegularExpression start(QStringLiteral("\\n *start +1 +−2 +0.5 *\\n"));
    QVERIFY2(text.contains(start), qPrintable(text));
    const QString none = textOf(worksheet(QStringLiteral("--no-bias --targets bipolar")));
    for (const QString &words : {QStringLiteral("without a bias"), QStringLiteral("t is −1 or +1"),
                                 QStringLiteral("the sign of z")})
        QVERIFY2(none.contains(words), qPrintable(none));
    QVERIFY(!none.contains(QStringLiteral("b ← b")));
}

/// All the 0s and 1s there are make a truth table, and other observations do not, however many.
void TestWorksheet::tableIsNamedAfterItsData()
{
    for (const char *gate : {"--gate xor", "--gate 10010110"}) {
        const QString text = textOf(worksheet(QLatin1String(gate)));
        QVERIFY2(text.contains(QStringLiteral("Truth table")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Observations")), qPrintable(text));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("four.csv"));
    fill(path, "x1,x2,class\n0,0,0\n0,1,1\n2,0,1\n1,1,0\n");
    for (const QString &data :
         {QStringLiteral("--data ") + path, QStringLiteral("--example clouds --epochs 1")}) {
        const QString text = textOf(worksheet(data));
        QVERIFY2(text.contains(QStringLiteral("Observations")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Truth table")), qPrintable(text));
    }
}

void TestWorksheet::answers_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *options, const QString &words) {
        QTest::newRow(options) << QString::fromLatin1(options) << words;
    };
    row("--gate or", QStringLiteral("Yes: x₁ + x₂ = 0.5 is such a line, drawn solid."));
    row("--gate or --epochs 1",
        QStringLiteral("Epoch 1, step 4: 3 of 4 right. 2 corrections so far."));
    row("--gate and --epochs 6", QStringLiteral("Learnt: all 4 right after 6 epochs"));
    row("--gate and --epochs 7",
        QStringLiteral("Dashed: the line of the last row, 2x₁ + x₂ = 3, that is "
                       "x₂ = −2x₁ + 3."));
    row("--gate xor", QStringLiteral("No: no line separates the classes."));
    row("--gate xor --targets bipolar", QStringLiteral("XOR: no line gets more than 3 of 4."));
    row("--gate or --no-bias", QStringLiteral("No: no line through the origin separates"));
    row("--gate true", QStringLiteral("Yes: all observations are of one class"));
    // What is not drawn is neither dashed nor solid, and no line.
    row("--gate 10010110 --epochs 1", QStringLiteral("No: no boundary separates the classes."));
    row("--gate 00000001", QStringLiteral("Yes: x₁ + x₂ + x₃ = 2.5 is such a boundary."));
    row("--gate 00000001 --epochs 1", QStringLiteral("The boundary of the last row: "));
    row("--gate or --epochs 1 --weights 0,0.1 --bias -5",
        QStringLiteral("lies outside the drawing."));
    row("--gate or --lang es", QStringLiteral("Sí: x₁ + x₂ = 0,5 es una de ellas"));
    row("--gate xor --lang es", QStringLiteral("No: ninguna recta separa las clases."));
}

void TestWorksheet::answers()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, options);
    QFETCH(const QString, words);
    const auto read = [this](const QString &run) {
        // Its lines go on beside the square's numbers: word by word, then.
        QString text;
        for (const PdfWord &word : wordsOf(worksheet(run)))
            text += word.text + u' ';
        return text.simplified().replace(QChar::Nbsp, u' ');
    };
    const QString filled = read(options + QStringLiteral(" --answers"));
    QVERIFY2(filled.contains(words), qPrintable(filled));
    QVERIFY(!read(options).contains(words));
}

void TestWorksheet::answersOfOneInput()
{
    const QString data = m_folder.filePath(QStringLiteral("one.csv"));
    fill(data, "x,y\n1,0\n2,1\n");
    QString text;
    for (const PdfWord &word : wordsOf(worksheet(QStringLiteral("--answers --data %1").arg(data))))
        text += word.text + u' ';
    QVERIFY2(text.contains(QStringLiteral("The boundary of the last row: ")), qPrintable(text));
}

void TestWorksheet::canBeWrittenOn_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options : {"--gate and --epochs 20", "--gate xor --lang es --epochs 30",
                                "--gate nand --rate 0.125 --no-bias",
                                "--shuffle 18446744073709551615 --weights 0.123456789012345678,-3",
                                "--gate not-x1-or-x2 --lang es --targets bipolar --answers"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

/// A4; rows of 7 mm at least; text of one family, no pixels, and nothing at the paper's edge.
void TestWorksheet::canBeWrittenOn()
{
    QFETCH(const QString, options);
    const QString path = worksheet(options);
    QCOMPARE(pageSizeOf(path), QStringLiteral("595 x 842 pts (A4)"));
    QCOMPARE(imageCountOf(path), 0);
    const QStringList fonts = fontsOf(path);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u"DejaVuSans"), qPrintable(font));
    const QRectF inside =
        QRectF(0, 0, 595, 842).adjusted(8 * points, 8 * points, -8 * points, -5 * points);
    std::map<int, std::vector<double>> steps; // by page
    const double left = (14 + 12) * points;
    for (const PdfWord &word : wordsOf(path)) {
        QVERIFY2(inside.contains(word.box), qPrintable(word.text));
        bool isNumber = false;
        word.text.toInt(&isNumber);
        if (isNumber && word.box.right() < left)
            steps[word.page].push_back(word.box.center().y());
    }
    std::size_t rows = 0;
    for (const auto &[page, heights] : steps) {
        rows += heights.size();
        for (std::size_t i = 1; i < heights.size(); ++i)
            QVERIFY(heights[i] - heights[i - 1] >= 7 * points);
    }
    QVERIFY(rows >= 8);
}

FRONTERA_TEST(TestWorksheet)
#include "tst_worksheet.moc"
