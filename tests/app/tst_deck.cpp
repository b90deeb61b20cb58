// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/pdf_reader.h"
#include "tests/app/program.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace {

using Row = QMap<QString, QString>;

/// A number of a trace as people write it.
QString shown(QString number)
{
    return number.replace(u'-', QChar(0x2212));
}

} // namespace

class TestDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void numbersAreTheTraces_data();
    void numbersAreTheTraces();
    void namesTheEpoch();
    void firstAndLastPages();
    void vectorsAndText_data();
    void vectorsAndText();
    void spanish();

private:
    /// Writes a deck; returns its path.
    QString deck(const QString &options) const
    {
        const QString path = m_folder.filePath(QStringLiteral("deck.pdf"));
        const Outcome outcome =
            runProgram(QStringList{QStringLiteral("deck"), QStringLiteral("--output"), path} +
                       wordsIn(options));
        if (outcome.status != 0 || !outcome.output.isEmpty() || !outcome.note.isEmpty())
            qWarning("%d %s", outcome.status, qPrintable(outcome.note));
        return path;
    }

    static int updates(const char *options)
    {
        const QList<Row> rows = trace(QString::fromLatin1(options));
        return static_cast<int>(std::ranges::count_if(
            rows, [](const Row &row) { return row[QStringLiteral("error")] != u"0"; }));
    }

    static QList<Row> trace(const QString &options)
    {
        return csvRows(runProgram(QStringList(QStringLiteral("trace")) + wordsIn(options)).output);
    }

    QTemporaryDir m_folder;
};

void TestDeck::initTestCase()
{
    if (!canReadPdf())
        QSKIP("pdftotext is not installed");
}

void TestDeck::pages_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("count");
    const auto row = [](const char *options, int count) {
        QTest::newRow(options) << QString::fromLatin1(options) << count;
    };
    row("--gate xor --epochs 3", 2 + 12 + 1);
    row("--gate xor --epochs 3 --per epoch", 2 + 3 + 1);
    row("--gate xor", 2 + 12 + 1); // where the weights are those of before it ends
    row("--gate and", 2 + 24 + 1);
    row("--gate and --per update", 2 + 11 + 1);
    row("--gate and --per epoch", 2 + 6 + 1);
    row("--gate false --at-zero 0 --per update", 2 + 0 + 1);
    row("--gate or --no-bias --epochs 1000000000 --per update", 2 + 0 + 1);
    // Where each one is drawn, an epoch without an update may be followed by others.
    row("--gate or --no-bias --draw 1 --epochs 1000000000 --per update", 2 + 0 + 1);
    row("--gate and --draw 2 --per update", 2 + updates("--gate and --draw 2") + 1);
}

void TestDeck::pages()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, options);
    const QString path = deck(options);
    QTEST(pageCountOf(path), "count");
    QCOMPARE(pageSizeOf(path), QStringLiteral("960 x 540 pts"));
}

void TestDeck::numbersAreTheTraces_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("per");
    const auto row = [](const char *run, const char *per) {
        QTest::addRow("%s, %s", run, per) << QString::fromLatin1(run) << QString::fromLatin1(per);
    };
    row("--gate and", "step");
    row("--gate xor --epochs 3", "update");
    row("--gate nand --rate 0.125 --order 4,2,3,1", "epoch");
    row("--gate xor --targets bipolar --epochs 2", "step");
    row("--gate x1 --no-bias --weights -0.5,0.25 --epochs 20", "step");
    row("--gate or --shuffle 7 --bias -0.5", "update");
}

/// The arithmetic on each page, against the trace's row for this step.
void TestDeck::numbersAreTheTraces()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QString, run);
    QFETCH(const QString, per);
    const QString path = deck(run + QStringLiteral(" --lang en --per ") + per);
    const QList<Row> all = trace(run);
    QList<Row> rows;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isUpdate = all[i][QStringLiteral("error")] != u"0";
        if (per == u"step" || (per == u"update" && isUpdate) ||
            (per == u"epoch" && (i + 1) % 4 == 0))
            rows += all[i];
    }
    QVERIFY(!rows.isEmpty());
    QCOMPARE(pageCountOf(path), rows.size() + 3);

    const QString number = QStringLiteral("(−?\\d+(?:\\.\\d+)?)");
    const QRegularExpression said(
        QStringLiteral("Step(\\d+):\\((\\d),(\\d)\\)→%1Step.*,withtheweightsbeforeit:.*?z=.*=%1ŷ=(?"
                       ":step|sign)\\(%1\\)=%1"
                       ".*w₁←[^=]*=%1w₂←[^=]*=%1(?:b←[^=]*=%1)?")
            .arg(number));
    const QRegularExpression error(QStringLiteral("(?:e=t−ŷ=%1−%1|e=t|right,e)=%1").arg(number));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        constexpr QRect column(560, 60, 400, 445); // beside the plot
        const QString text = textWithin(column, path, static_cast<int>(i) + 3);
        const QRegularExpressionMatch found = said.match(text);
        QVERIFY2(found.hasMatch(), qPrintable(text));
        const char *const names[] = {"step", "x1",     "x2", "target", "sum",
                                     "sum",  "output", "w1", "w2",     "b"};
        for (int k = 0; k < 10; ++k) {
            const QString name = QLatin1String(names[k]);
            if (name == u"b" && run.contains(u"--no-bias"))
                QVERIFY(found.captured(k + 1).isEmpty());
            else
                QCOMPARE(found.captured(k + 1), shown(rows[i][name]));
        }
        QCOMPARE(error.match(text).captured(3), shown(rows[i][QStringLiteral("error")]));
    }
}

void TestDeck::namesTheEpoch()
{
    const QString run = QStringLiteral("--gate and --epochs 4");
    const QString path = deck(run);
    int page = 2;
    for (const Row &row : trace(run)) {
        const QString headline =
            QStringLiteral("Epoch %1, step %2:")
                .arg(row[QStringLiteral("epoch")], row[QStringLiteral("step")]);
        QVERIFY2(textOf(path, ++page).startsWith(headline), qPrintable(headline));
    }
}

void TestDeck::firstAndLastPages()
{
    const QString path = deck(QStringLiteral("--gate xor --epochs 3 --rate 0.25 --bias -0.5"));
    const QString title = textOf(path, 1);
    for (const QString &words :
         {QStringLiteral("XOR"), QStringLiteral("w ← w + η·e·x"), QStringLiteral("b ← b + η·e"),
          QStringLiteral("0.25"), QStringLiteral("−0.5"), QStringLiteral("z ≥ 0")})
        QVERIFY2(title.contains(words), qPrintable(title));
    const QString table = textOf(path, 2).simplified();
    // The columns, then rows among which stand the numbers of the square's axis.
    QVERIFY2(table.contains(QStringLiteral("The truth table of XOR")), qPrintable(table));
    static const QRegularExpression rows(
        QStringLiteral("0 0 0\\b.*\\b0 1 1\\b.*\\b1 0 1\\b.*\\b1 1 0\\b"));
    QVERIFY2(rows.match(table).hasMatch(), qPrintable(table));
    const QString proof = textOf(path, pageCountOf(path));
    for (const QString &words :
         {QStringLiteral("Why no line separates XOR"), QStringLiteral("w₁ + w₂ + 2b < 0"),
          QStringLiteral("Both cannot be."), QStringLiteral("Epoch 3, step 12: 2 of 4")})
        QVERIFY2(proof.contains(words), qPrintable(proof));
    QVERIFY(textOf(deck(QStringLiteral("--gate and")), 27).startsWith(QStringLiteral("Learnt:")));
    // What was measured is no table of truth.
    const QString measured =
        deck(QStringLiteral("--data " TEST_DATA "/csv/comma.csv --target kind --epochs 1"));
    QVERIFY(textOf(measured, 2).contains(QStringLiteral("The observations of comma.csv")));
}

void TestDeck::vectorsAndText_data()
{
    QTest::addColumn<QString>("options");
    for (const char *options :
         {"--theme light", "--theme dark", "--theme print", "--gate xor --no-bias --lang es"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void TestDeck::vectorsAndText()
{
    QFETCH(const QString, options);
    const QString path = deck(options + QStringLiteral(" --per epoch"));
    QCOMPARE(imageCountOf(path), 0);
    const QStringList fonts = fontsOf(path);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u"DejaVuSans"), qPrintable(font));
    for (const PdfWord &word : wordsOf(path))
        QVERIFY2(QRectF(0, 0, 960, 540).contains(word.box), qPrintable(word.text));
}

void TestDeck::spanish()
{
    const QString text = textOf(deck(QStringLiteral("--gate xor --lang es --epochs 3")));
    for (const QString &words : {QStringLiteral("La tabla de verdad de XOR"),
                                 QStringLiteral("Tasa de aprendizaje: η = 0,1"),
                                 QStringLiteral("Por qué ninguna recta separa XOR")})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!text.contains(QStringLiteral("0.1")));
}

FRONTERA_TEST(TestDeck)
#include "tst_deck.moc"
