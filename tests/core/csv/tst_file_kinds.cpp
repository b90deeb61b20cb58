// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_unlabelled.h"
#include "core/csv/scaled_data.h"
#include "core/number/fraction.h"
#include "tests/core/csv/file_text.h"
#include "tests/core/rational.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QBuffer>
#include <QTest>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &file)
{
    return QStringLiteral(TEST_DATA "/csv/") + file;
}

CsvOutcome readChosen(const QString &file, const CsvChoices &choices)
{
    return readTableFile(pathOf(file), {.choices = choices});
}

} // namespace

/// Files as people have them: what is found out, read, left out and said.
class tst_FileKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void rowNumbersCanBeForcedIn();
    void rowNumberRule_data();
    void rowNumberRule();
    void unnamedInputs();
    void identities_data();
    void identities();
    void countingRows_data();
    void countingRows();
    void choices_data();
    void choices();
    void wrongChoices();
    void decimalMarks();
    void readings_data();
    void readings();
    void readingsInAnyOrder();
    void asPeopleHaveThem_data();
    void asPeopleHaveThem();
    void errorsFarDown();
    void wrongSeparator_data();
    void wrongSeparator();
    void otherFormats_data();
    void otherFormats();
    void libsvmNumbers();
    void longNumbers_data();
    void longNumbers();
    void scales();
    void scalesKeepValues_data();
    void scalesKeepValues();
    void scalesRefuse();
    void unlabelled();
    void unlabelledPlaces();
    void columnsAreTold();
    void blankLinesAboveAndHeads();
};

namespace {

/// Returns what is read of a text's rows without a class: the places of their lines, their inputs
/// and cells.
QString unlabelledText(const QByteArray &text, const std::vector<QString> &inputs,
                       const DataOrigin &origin,
                       const Dataset::Labels &labels = Dataset::plainLabels())
{
    QBuffer buffer;
    buffer.setData(text);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    const auto result = readUnlabelled(buffer, inputs, labels, origin);
    if (const auto *error = std::get_if<CsvError>(&result))
        return textOf(*error);
    const auto &read = std::get<UnlabelledRows>(result);
    QStringList parts{read.names.join(u',') + u'/' + QString::number(read.target)};
    for (const UnlabelledRow &row : read.rows) {
        QString part = QString::number(row.line) + u':';
        for (const Decimal &input : row.inputs)
            part += u' ' + input.toString();
        parts += part + u" as "_s + row.cells.join(u' ');
    }
    if (read.gaps > 0)
        parts += QString::number(read.gaps) + u" gaps"_s;
    if (read.labelled > 0)
        parts += QString::number(read.labelled) + u" labelled"_s;
    return parts.join(u" > ");
}

} // namespace

void tst_FileKinds::kinds_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *file, const char *expected, const char *remarks = "") {
        QTest::newRow(file) << QString::fromUtf8(expected) << QString::fromUtf8(remarks);
    };
    row("row_numbers.csv", "length width > blue red > 1.5 2 = 1 > 3 4.5 = 0 > 2 2 = 1",
        "RowNumbers 1");
    row("row_keys_without_name.csv", "a > 0 1 > 1 = 0 > 2 = 1 > 5 = 0", "RowNumbers 1");
    row("row_numbers_without_names.csv",
        "x1 x2 > u v > 0.5 3 = 0 > 1.5 1 = 1 > 0.25 2 = 0 > 2 2 = 1 > 1 0 = 1", "CountingOut 1");
    row("counting_input.csv", "days a > 0 1 > 1 5 = 0 > 2 7 = 1 > 3 1 = 0");
    row("only_input_counts.csv", "id > 0 1 > 1 = 0 > 2 = 0 > 3 = 1", "OnlyRowNumbers 1");
    row("keys.csv", "age > 0 1 > 34 = 0 > 47 = 1", "RowNumbers 1");
    row("thousands.csv", "income age > 0 1 > 61250 31 = 0 > 18900 22 = 1",
        "Thousands 1 61,250 61250");
    row("two_readings.csv", "TwoReadings 2:1 61,250");
    row("point_thousands.csv", "a b > 0 1 > 61250 0.5 = 0 > 18900 1.25 = 1",
        "Thousands 1 61.250 61250");
    row("decimal_comma_between_commas.csv", "a b > 0 1 > 1 0.5 = 0 > 2 1.25 = 1",
        "Comma 2 0,5 0.5");
    row("two_decimal_marks.csv", "a b > 0 1 > 1 1234.5 = 0 > 2 17 = 1",
        "Thousands 2 1.234,5 1234.5");
    row("yes_no.csv", "entrada va > no sí > 1 1 = 0 > 0 2 = 1 > 1 3 = 0", "YesNo 1 sí no");
    row("single_quotes.csv", "ancho, cm > lily rose, red > 1.5 = 0 > 2 = 1 > 3.25 = 0");
    row("escapes.arff", "day's length > c\\d o'clock > 1 = 1 > 2.5 = 0 > 3 = 1",
        "Format ARFF; Comments 1");
    row("counts_above.csv", "length width > lily rose > 1.5 2 = 1 > 3 4.5 = 0 > 2 2 = 1",
        "Title 1; Words 3");
    row("few_labelled.csv", "TooFewLabelled 2002");
    row("two_quotes.arff", "the age > u v > 1 = 0 > 2 = 1", "Format ARFF; Marked 1");
    row("years_over_numbers.csv", "2001 2002 > u v > 1 4.5 = 0 > 2 3.5 = 1 > 3 1.5 = 0",
        "Words 1 2");
    row("measurements.csv", "ManyNumbers 4:2 3.2");
    row("one_letter.csv", "b > 0 1 > 1 = 0 > 2 = 1", "Words 1");
    row("letters_without_names.csv", "NoNumbers 1:1 p");
    row("blanks_and_tab.dat", "x1 x2 x3 > -1 1 > 0.5 0.25 0.75 = 1 > 1 0.5 0.125 = 0");
    row("aligned.txt", "ancho alto > u v > 1.5 2 = 0 > 10 3.25 = 1");
    row("r_table.txt", "a b > u v > 1.5 2 = 0 > 3 4 = 1 > 5 1 = 0", "RowNumbers 1");
    row("savetxt.csv", "x1 > 0 1 > 0.100000000000000006 = 0 > -0.299999999999999989 = 1",
        "Rounded 2");
    row("comments.csv", "a b > u v > 1 2 = 0 > 3 4 = 1", "Comments 3");
    row("number_sign.csv", "a > u v > 2 = 0 > 4 = 1", "RowNumbers 1");
    row("units.csv", "height mass > s t > 150 50 = 0 > 180 80 = 1", "Units cm kg");
    row("title.csv", "height mass > s t > 150 50 = 0 > 180 80 = 1", "Title 1");
    row("separator_named.csv", "a b > 0 1 > 1 2 = 0 > 3 4 = 1");
    row("pipes.txt", "a b > 0 1 > 1 2 = 0 > 3 4 = 1");
    row("names_and_unlabelled.csv", "math > -1 1 > 1 = 1 > -1 = 0", "Words 1 2; Unlabelled 1");
    row("classes_first.csv",
        "height mass > old young > 120 25 = 1 > 170 70 = 0 > 130 30 = 1 > 180 82 = 0", "Target 1");
    row("empty_columns.csv", "a > 0 1 > 1 = 0 > 2 = 1");
    row("three_classes.csv", "ThirdClass 4:2 iris");
    row("pairs.svm", "x1 x2 x3 > -1 +1 > 0.5 0 2 = 1 > 0 1.5 0 = 0 > 0 0 0.1 = 1", "Format libsvm");
    row("wrong_pair.svm", "NotAPair 2:3 x:2");
    row("weka.arff", "petal width windy > a b > 0.5 1 = 0 > 1.5 0 = 1",
        "Format ARFF; Comments 1; Marked 2; YesNo 3 TRUE FALSE");
    row("long_comments.arff", "length > a b > 5.5 = 0 > 4.5 = 1", "Format ARFF; Comments 62");
    row("long_comments.csv", "a b > u v > 1.5 2 = 0 > 3 4 = 1", "Comments 50");
    row("sparse.arff", "u v > 0 1 > 1.5 0 = 1 > 0 2 = 0 > 0 0 = 0", "Format ARFF");
    row("name_twice.arff", "DuplicateName 1 u");
    row("orange.tab", "a > u v > 1 = 0 > 2 = 1", "Format Orange; Marked 2");
    row("orange_marks.tab", "a > u v > 1 = 0 > 2 = 1", "Format Orange; Marked 3");
}

void tst_FileKinds::kinds()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, remarks);
    const QString path = pathOf(QString::fromLatin1(QTest::currentDataTag()));
    const CsvOutcome outcome = readTableFile(path);
    QCOMPARE(textOf(outcome.result), expected);
    if (std::holds_alternative<Dataset>(outcome.result))
        QCOMPARE(remarksOf(outcome.facts), remarks);
}

void tst_FileKinds::rowNumbersCanBeForcedIn()
{
    const CsvOutcome forced =
        readChosen(u"row_numbers.csv"_s, {.columns = {u"rownames"_s, u"width"_s}});
    QCOMPARE(textOf(forced.result), u"rownames width > blue red > 1 2 = 1 > 2 4.5 = 0 > 3 2 = 1"_s);
    QCOMPARE(remarksOf(forced.facts), QString());
}

/// What might be an input is never dropped.
void tst_FileKinds::rowNumberRule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<bool>("areLeftOut");
    for (const char *name :
         {"id",       "ID",       "index", "Unnamed: 0", "no",          "n°",        "fila",
          "rownames", "nro",      "Nro.",  "orden",      "item",        "rowid",     "alumno",
          "sujeto",   "paciente", "folio", "matrícula",  "customer_id", "id alumno", "SampleID"})
        QTest::addRow("%s", name) << QString::fromUtf8(name) << QByteArray("1 2 3") << true;
    for (const char *name : {"x", "n", "X1", "days", "age", "width", "humid", "grid", "Paid"})
        QTest::addRow("%s", name) << QString::fromUtf8(name) << QByteArray("1 2 3") << false;
    QTest::newRow("from 0") << u"index"_s << QByteArray("0 1 2") << true;
    QTest::newRow("from 2") << u"index"_s << QByteArray("2 3 4") << false;
    QTest::newRow("not by one") << u"no"_s << QByteArray("1 3 4") << false;
    QTest::newRow("a key by any number") << u"id"_s << QByteArray("901 17 44") << true;
    QTest::newRow("no whole number") << u"id"_s << QByteArray("1 2 3.5") << false;
}

void tst_FileKinds::rowNumberRule()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, numbers);
    QFETCH(const bool, areLeftOut);
    QByteArray text = name.toUtf8() + ",a,t\n";
    int row = 0;
    for (const QByteArray &number : numbers.split(' '))
        text += number + ",5," + QByteArray::number(row++ % 2) + '\n';
    const CsvOutcome outcome = readText(text);
    QCOMPARE(std::get<Dataset>(outcome.result).inputCount(), areLeftOut ? 1 : 2);
    QCOMPARE(remarksOf(outcome.facts), areLeftOut ? u"RowNumbers 1"_s : QString());
}

/// A column without a name among others is an input where it is chosen, and is found again by its
/// place among rows without a class.
void tst_FileKinds::unnamedInputs()
{
    const QByteArray rows = ",a,b,t\n0,5,7,u\n1,6,8,v\n2,7,9,u\n";
    const CsvChoices choices{.columns = {u"1"_s, u"b"_s}};
    const CsvOutcome learnt = readText(rows, choices);
    QCOMPARE(textOf(learnt.result), u"x1 b > u v > 0 7 = 0 > 1 8 = 1 > 2 9 = 0"_s);
    QCOMPARE(textOf(readText(rows, {.columns = {u"b"_s, u"1"_s}}).result),
             u"b x2 > u v > 7 0 = 0 > 8 1 = 1 > 9 2 = 0"_s);
    // A name that another column has is not given to it.
    QCOMPARE(textOf(readText(",x1,t\n0,5,u\n1,6,v\n", {.columns = {u"1"_s, u"2"_s}}).result),
             u"EmptyName 1:1"_s);
    QCOMPARE(textOf(readText("a,,t\n0,5,u\n1,6,v\n").result), u"EmptyName 1:2"_s);
    const DataOrigin origin{.choices = choices, .target = u"t"_s, .places = learnt.facts.places};
    const std::vector<QString> inputs{u"x1"_s, u"b"_s};
    QCOMPARE(unlabelledText(",a,b,t\n4,5,6,\n", inputs, origin), u",a,b,t/3 > 2: 4 6 as 4 5 6 "_s);
    QCOMPARE(unlabelledText(",a,b\n4,5,6\n", inputs, origin), u",a,b/-1 > 2: 4 6 as 4 5 6"_s);
    QCOMPARE(unlabelledText("c,a,b\n4,5,6\n", inputs, origin), u"NoSuchColumn 1 x1"_s);
}

/// Numbers that go up or down, or are long and all different, are no input by the name of what they
/// identify, wherever they stand beside another input; and that is said.
void tst_FileKinds::identities_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const QString &names, const char *numbers, const char *inputs,
                        const char *remarks) {
        QTest::addRow("%s: %s", qPrintable(names), numbers)
            << names << QByteArray(numbers) << QString::fromUtf8(inputs)
            << QString::fromLatin1(remarks);
    };
    for (const char *name :
         {"code", "Código", "Cédula", "C.I.", "ci", "DNI", "Carnet", "matrícula", "Legajo",
          "registro", "código_alumno", "Paciente", "patient no.", "Muestra", "sample", "orden",
          "Nº de orden", "rank", "número de legajo"}) {
        const QString names = QString::fromUtf8(name) + u",a,t"_s;
        for (const char *numbers :
             {"101 102 103", "4 3 2", "10 20 30", "4 7 9 15", "61234 70011 54321"})
            row(names, numbers, "a", "Identity 1");
        // Neither up nor down, the same twice, or not whole.
        const QByteArray all = QString::fromUtf8(name).toUtf8() + " a";
        for (const char *numbers : {"3 1 2", "61234 70011 61234", "1.5 2.5 3.5", "10 20"})
            row(names, numbers, all.constData(), "");
    }
    for (const char *name : {"sample size", "zip", "exit code", "paciente nuevo", "a1", "weight",
                             "tiempo de registro", "idea", "decode"}) {
        const QString all = QString::fromUtf8(name) + u" a"_s;
        row(QString::fromUtf8(name) + u",a,t"_s, "10 20 30", qUtf8Printable(all), "");
    }
    row(u"a,Cédula,t"_s, "4.500.137 4.500.001 4.500.274", "a", "Identity 2");
    row(u"a,student id,t"_s, "17 40 95", "a", "Identity 2");
    row(u"a,id,t"_s, "17 40 95", "a", "Identity 2");
    row(u"a,t,id"_s, "17 40 95", "a", "Identity 3");
    row(u"N,a,t"_s, "1 2 3 5 6 7 9 10", "a", "Identity 1");
    row(u"N,a,t"_s, "1 2 3 5 6 7 9", "N a", "");
    row(u"N,a,t"_s, "0 20 40 60 80 100 120 140", "N a", "");
    row(u"N,a,t"_s, "2 3 5 6 7 9 10 11", "N a", "");
    row(u"Paciente,t"_s, "101 104 109", "Paciente", "OnlyRowNumbers 1");
    row(u"id,who,t"_s, "1 2 3", "id", "Words 2; OnlyRowNumbers 1");
}

void tst_FileKinds::identities()
{
    QFETCH(const QString, names);
    QFETCH(const QByteArray, numbers);
    QFETCH(const QString, inputs);
    QFETCH(const QString, remarks);
    QByteArray text = names.toUtf8() + '\n';
    int row = 0;
    for (const QByteArray &number : numbers.split(' ')) {
        QByteArrayList cells;
        for (const QString &name : names.split(u',')) {
            if (name == u"t")
                cells += row % 2 == 0 ? "p" : "q";
            else
                cells += name == u"a" ? "5" : name == u"who" ? "Ana" : number;
        }
        text += cells.join(',') + '\n';
        ++row;
    }
    const CsvOutcome outcome = readText(text);
    QVERIFY2(std::holds_alternative<Dataset>(outcome.result), qPrintable(textOf(outcome.result)));
    const std::vector<QString> found = std::get<Dataset>(outcome.result).inputNames();
    QCOMPARE(QStringList(found.begin(), found.end()).join(u' '), inputs);
    QCOMPARE(remarksOf(outcome.facts), remarks);
    if (remarks.startsWith(u"Identity"_s)) {
        const QString column = remarks.section(u' ', 1);
        QCOMPARE(std::get<Dataset>(readText(text, {.columns = {column}}).result).inputCount(), 1);
    }
}

/// A column that counts the rows is left out by any name, and said, if there are many of them and
/// it is beside another input, unless its name is that of an input.
void tst_FileKinds::countingRows_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("form"); ///< # is the number of the row, ? a class
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const QByteArray &names, const QByteArray &form,
                        int first, int rows, const char *inputs, const char *remarks = "") {
        QTest::newRow(name) << names << form << first << rows << QString::fromUtf8(inputs)
                            << QString::fromUtf8(remarks);
    };
    row("from 1", "n,a,t", "#,5,?", 1, 8, "a", "CountingOut 1");
    row("from 0", "n,a,t", "#,5,?", 0, 8, "a", "CountingOut 1");
    row("from 2", "n,a,t", "#,5,?", 2, 8, "n a", "Counting 1");
    row("of seven rows", "n,a,t", "#,5,?", 1, 7, "n a", "Counting 1");
    row("of four rows", "n,a,t", "#,5,?", 1, 4, "n a");
    row("with zeros before", "n,a,t", "00#,5,?", 1, 8, "a", "CountingOut 1");
    row("in words", "visit,a,t", "#,5,?", 1, 12, "a", "CountingOut 1");
    for (const char *name : {"day", "Horas", "DÍA", "study_hours", "x", "depth (cm)", "t [s]"})
        QTest::addRow("a quantity: %s", name)
            << QByteArray(name) + ",a,t" << QByteArray("#,5,?") << 1 << 12
            << QString::fromUtf8(name) + u" a"_s << u"Counting 1"_s;
    row("in the middle", "a,visit,t", "5,#,?", 1, 8, "a", "CountingOut 2");
    row("without names, in the middle", "", "5,#,?", 1, 8, "x1", "CountingOut 2");
    row("behind the class", "a,t,day", "5,?,#", 1, 8, "", "ManyNumbers");
    row("beside the other of two", "x,y,t", "#,5,?", 1, 8, "x y", "Counting 1");
    row("one of a series", "a,x2,x1,t", "5,7,#,?", 1, 8, "a x2 x1", "Counting 3");
    row("the only input", "n,t", "#,?", 1, 8, "n");
    row("beside words", "n,who,t", "#,Ana,?", 1, 8, "n", "Words 2");
    row("the only inputs", "visit,when,t", "#,#,?", 1, 8, "visit when", "Counting 1 2");
    row("beside a key", "id,day,t", "#,#,?", 1, 8, "day", "RowNumbers 1");
}

void tst_FileKinds::countingRows()
{
    QFETCH(const QByteArray, names);
    QFETCH(const QByteArray, form);
    QFETCH(const int, first);
    QFETCH(const int, rows);
    QFETCH(const QString, inputs);
    QFETCH(const QString, remarks);
    QByteArray text = names.isEmpty() ? QByteArray() : names + '\n';
    for (int row = 0; row < rows; ++row) {
        QByteArray line = form;
        text += line.replace('#', QByteArray::number(first + row))
                    .replace('?', QByteArray::number(row % 2)) +
                '\n';
    }
    const CsvOutcome outcome = readText(text);
    if (const auto *error = std::get_if<CsvError>(&outcome.result)) {
        QCOMPARE(problemName(error->problem), remarks);
        return;
    }
    const std::vector<QString> found = std::get<Dataset>(outcome.result).inputNames();
    QCOMPARE(QStringList(found.begin(), found.end()).join(u' '), inputs);
    QCOMPARE(remarksOf(outcome.facts), remarks);
}

void tst_FileKinds::choices_data()
{
    QTest::addColumn<CsvChoices>("choices");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("remarks");
    const QByteArray flowers = "length,width,kind\n1,5,rose\n3,4,lily\n6,7,iris\n2,2,rose\n";
    const auto row = [](const char *name, const CsvChoices &choices, const QByteArray &text,
                        const char *expected, const char *remarks = "") {
        QTest::newRow(name) << choices << text << QString::fromUtf8(expected)
                            << QString::fromUtf8(remarks);
    };
    row("two classes, as chosen", {.classes = {{u"rose"_s, u"iris"_s}}}, flowers,
        "length width > rose iris > 1 5 = 0 > 6 7 = 1 > 2 2 = 0", "Others 1");
    row("two classes, turned", {.classes = {{u"iris"_s, u"rose"_s}}}, flowers,
        "length width > iris rose > 1 5 = 1 > 6 7 = 0 > 2 2 = 1", "Others 1");
    row("one class", {.one = u"rose"_s}, flowers,
        "length width > ≠ rose rose > 1 5 = 1 > 3 4 = 0 > 6 7 = 0 > 2 2 = 1");
    row("classes of another column", {.one = u"a"_s}, "k,u\na,1\nb,2\nc,3\n",
        "u > ≠ a a > 1 = 1 > 2 = 0 > 3 = 0", "Target 1");
    row("no such class", {.classes = {{u"rose"_s, u"tulip"_s}}}, flowers, "NoSuchClass tulip");
    row("one column", {.columns = {u"width"_s}, .one = u"rose"_s}, flowers,
        "width > ≠ rose rose > 5 = 1 > 4 = 0 > 7 = 0 > 2 = 1");
    row("columns by number, in another order", {.columns = {u"2"_s, u"1"_s}, .one = u"rose"_s},
        flowers, "width length > ≠ rose rose > 5 1 = 1 > 4 3 = 0 > 7 6 = 0 > 2 2 = 1");
    row("skipped", {.skipped = {u"length"_s}, .one = u"rose"_s}, flowers,
        "width > ≠ rose rose > 5 = 1 > 4 = 0 > 7 = 0 > 2 = 1");
    row("the last one skipped", {.skipped = {u"note"_s}}, "a,t,note\n1,0,u\n2,1,w\n",
        "a > 0 1 > 1 = 0 > 2 = 1", "Target 2");
    row("target by number", {.target = u"1"_s}, "0,5,7\n1,6,8\n",
        "x1 x2 > 0 1 > 5 7 = 0 > 6 8 = 1");
    row("a name before a number", {.target = u"1"_s}, "a,1,b\n5,0,7\n6,1,8\n",
        "a b > 0 1 > 5 7 = 0 > 6 8 = 1");
    row("no names", {.hasNames = false}, "1,0\n2,1\n", "x1 > 0 1 > 1 = 0 > 2 = 1");
    row("numbers as names", {.hasNames = true}, "1,2\n5,0\n6,1\n", "1 > 0 1 > 5 = 0 > 6 = 1");
    row("another separator", {.separator = '/'}, "a/b/t\n1,5/2/0\n3/4/1\n",
        "a b > 0 1 > 1.5 2 = 0 > 3 4 = 1");
    row("gaps", {.gaps = CsvGaps::Drop}, "a,b,t\n1,2,0\n3,,1\n5,NA,1\n2,5,1\n",
        "a b > 0 1 > 1 2 = 0 > 2 5 = 1", "Gaps 2");
    row("gaps refused", {}, "a,b,t\n1,2,0\n3,,1\n2,5,1\n", "EmptyCell 3:2");
    row("a slip is no gap", {.gaps = CsvGaps::Drop}, "a,t\n1,0\n2x,1\n3,1\n", "NotANumber 3:1 2x");
    row("a power beyond all numbers", {},
        "a,t\n1.0000000000000000001e99999999999999999999,0\n1,1\n",
        "OutOfRange 2:1 1.0000000000000000001e99999999999999999999");
    row("gaps of yes and no", {.gaps = CsvGaps::Drop}, "a,t\nyes,0\n,1\nno,1\n",
        "a > 0 1 > 1 = 0 > 0 = 1", "YesNo 1 yes no; Gaps 1");
}

void tst_FileKinds::choices()
{
    QFETCH(const CsvChoices, choices);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, remarks);
    const CsvOutcome outcome = readText(text, choices);
    QCOMPARE(textOf(outcome.result), expected);
    if (std::holds_alternative<Dataset>(outcome.result))
        QCOMPARE(remarksOf(outcome.facts), remarks);
}

void tst_FileKinds::wrongChoices()
{
    const QByteArray text = "a,b,t\n1,2,0\n3,4,1\n";
    QCOMPARE(textOf(readText(text, {.target = u"u"_s}).result), u"NoSuchTarget 1 u"_s);
    QCOMPARE(textOf(readText(text, {.target = u"4"_s}).result), u"NoSuchTarget 1 4"_s);
    QCOMPARE(textOf(readText(text, {.columns = {u"c"_s}}).result), u"NoSuchColumn 1 c"_s);
    QCOMPARE(textOf(readText(text, {.skipped = {u"0"_s}}).result), u"NoSuchColumn 1 0"_s);
    QCOMPARE(textOf(readText(text, {.columns = {u"t"_s}}).result), u"TargetAsInput 1 t"_s);
    QCOMPARE(textOf(readText(text, {.columns = {u"a"_s}, .skipped = {u"1"_s}}).result),
             u"SkippedToo 1 a"_s);
    QCOMPARE(textOf(readText(text, {.target = u"b"_s, .skipped = {u"b"_s}}).result),
             u"SkippedToo 1 b"_s);
    // A number is found in any column.
    QCOMPARE(textOf(readText(text, {.one = u"3"_s}).result), u"NoSuchClass 3"_s);
    QCOMPARE(textOf(readText("a,b,t\n1,inf,0\n-inf,2,1\n3,4,1\n2,4,0\n", //
                             {.gaps = CsvGaps::Drop})
                        .result),
             u"a b > 0 1 > 3 4 = 1 > 2 4 = 0"_s);
    QCOMPARE(textOf(readText("a,b,t\n1,,0\n,2,1\n3,4,1\n", {.gaps = CsvGaps::Drop}).result),
             u"TooManyGaps"_s);
}

void tst_FileKinds::decimalMarks()
{
    const QByteArray text = "a,t\n\"61,250\",0\n\"0,5\",1\n\"1,234,567\",1\n";
    QCOMPARE(textOf(readText(text).result), u"TwoReadings 2:1 61,250"_s);
    QCOMPARE(textOf(readText("a;t\n61.250;0\n1.5;1\n", {.decimalMark = '.'}).result),
             u"a > 0 1 > 61.25 = 0 > 1.5 = 1"_s);
    QCOMPARE(textOf(readText("a;t\n61.250;0\n1,5;1\n", {.decimalMark = ','}).result),
             u"a > 0 1 > 61250 = 0 > 1.5 = 1"_s);
    // Nothing tells that these are groups.
    QCOMPARE(textOf(readText("a;t\n61.250;0\n18.900;1\n").result),
             u"a > 0 1 > 61.25 = 0 > 18.9 = 1"_s);
}

/// What "." and "," mean is decided for the whole file, and never without a word.
void tst_FileKinds::readings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const QByteArray &text, const char *expected, const char *remarks = "") {
        QTest::addRow("%s", QByteArray(text).replace('\n', '/').constData())
            << text << QString::fromUtf8(expected) << QString::fromUtf8(remarks);
    };
    row("a;t\n61.250;0\n900;1\n", "a > 0 1 > 61.25 = 0 > 900 = 1",
        "OneOfTwo 1 61.250 61.25 61250 comma");
    row("a;t\n-1.500;0\n-2.000;1\n", "a > 0 1 > -1.5 = 0 > -2 = 1",
        "OneOfTwo 1 -1.500 -1.5 -1500 comma");
    row("a\tt\n1,500\t0\n2,250\t1\n", "a > 0 1 > 1.5 = 0 > 2.25 = 1",
        "OneOfTwo 1 1,500 1.5 1500 point");
    row("a,t\n500,0\n1.200,1\n", "a > 0 1 > 500 = 0 > 1.2 = 1", "OneOfTwo 1 1.200 1.2 1200 comma");
    // Measured numbers with three decimals are no matter between commas or blanks.
    row("a,t\n5.123,0\n1.200,1\n", "a > 0 1 > 5.123 = 0 > 1.2 = 1");
    row("a t\n5.123 0\n1.200 1\n", "a > 0 1 > 5.123 = 0 > 1.2 = 1");
    row("a;t\n5.123;0\n0.125;1\n", "a > 0 1 > 5.123 = 0 > 0.125 = 1");
    row("a;t\n5.123;0\n5.1;1\n", "a > 0 1 > 5.123 = 0 > 5.1 = 1");
    // Another column tells.
    row("a;b;t\n1.500;0,5;0\n2.500;1;1\n", "a b > 0 1 > 1500 0.5 = 0 > 2500 1 = 1",
        "Thousands 1 1.500 1500");
    row("a;b;t\n1,500;0.5;0\n2,500;1;1\n", "a b > 0 1 > 1500 0.5 = 0 > 2500 1 = 1",
        "Thousands 1 1,500 1500");
    row("a,b,t\n\"1,125\",\"2,5\",0\n\"2,250\",3,1\n", "a b > 0 1 > 1.125 2.5 = 0 > 2.25 3 = 1",
        "Comma 1 1,125 1.125; Comma 2 2,5 2.5");
    row("a;b;t\n1,234;2.500;0\n2,345;3.500;1\n", "TwoReadings 2:1 1,234");
    row("a;t\n1.234;0\n1,234;1\n", "TwoReadings 2:1 1.234");
    row("a;b;c;t\n1.234;0,5;0.5;0\n1.345;1;1;1\n", "TwoReadings 2:1 1.234");
    row("a;b;t\n1,5;2.5;0\n3,5;4;1\n", "a b > 0 1 > 1.5 2.5 = 0 > 3.5 4 = 1");
    // Labels tell nothing of numbers.
    row("a,t\n1.234,\"2,5\"\n2.345,3\n", "a > 2,5 3 > 1.234 = 0 > 2.345 = 1");
    // The example is a number that has groups.
    row("a,b,t\n\"1,234\",2,0\n\"12.345,34\",5,1\n", "a b > 0 1 > 1.234 2 = 0 > 12345.34 5 = 1",
        "Thousands 1 12.345,34 12345.34");
    row("a;t\n1 500;0\n900;1\n", "a > 0 1 > 1500 = 0 > 900 = 1", "Thousands 1 1 500 1500");
    row("a;t\n1\u00a0500,5;0\n900;1\n", "a > 0 1 > 1500.5 = 0 > 900 = 1",
        "Thousands 1 1\u00a0500,5 1500.5");
    row("a;t\n1 50;0\n900;1\n", "NotANumber 2:1 1 50");
}

void tst_FileKinds::readings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, remarks);
    const CsvOutcome outcome = readText(text);
    QCOMPARE(textOf(outcome.result), expected);
    if (std::holds_alternative<Dataset>(outcome.result))
        QCOMPARE(remarksOf(outcome.facts), remarks);
}

/// A cell that tells does so wherever it stands, far below or in another column.
void tst_FileKinds::readingsInAnyOrder()
{
    QByteArrayList rows;
    for (int i = 0; i < 150; ++i)
        rows += QByteArray::number(1 + i % 9) + ".500;3;" + QByteArray::number(i % 2);
    for (const QByteArray &telling : {QByteArray("1,5;3;0"), QByteArray("1.500;2,5;0")}) {
        for (const int place : {0, 99, 100, 149}) {
            QByteArrayList all = rows;
            all.insert(place, telling);
            const CsvOutcome outcome = readText("a;b;t\n" + all.join('\n') + '\n');
            QCOMPARE(remarksOf(outcome.facts), u"Thousands 1 1.500 1500"_s);
            QVERIFY(Decimal(999) < std::get<Dataset>(outcome.result).inputs(50)[0]);
        }
    }
}

void tst_FileKinds::asPeopleHaveThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const QByteArray &text, const char *expected,
                        const char *remarks = "") {
        QTest::newRow(name) << text << QString::fromUtf8(expected) << QString::fromUtf8(remarks);
    };
    const char *const two = "a b > 0 1 > 1 2 = 0 > 3 4 = 1";
    row("title, padded", "Survey;;\na;b;t\n1;2;0\n3;4;1\n", two, "Title 1");
    row("two titles, padded", "Survey;;\nLa Paz;;\na;b;t\n1;2;0\n3;4;1\n", two, "Title 2");
    row("a padded blank below", "Survey;;\n;;\na;b;t\n1;2;0\n3;4;1\n", two, "Title 1");
    row("keys above a blank", "Who;Ana;\n;;\na;b;t\n1;2;0\n3;4;1\n", two, "Title 1");
    row("two titles", "One\nTwo\na,b,t\n1,2,0\n3,4,1\n", two, "Title 2");
    row("title with a comma", "Table 1, group B\na,b,t\n1,2,0\n3,4,1\n", two, "Title 1");
    const char *const counted = "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1";
    row("counts and classes", "2,2,no,yes\n1,2,0\n3,4,1\n", counted, "Title 1");
    row("counts and a class", "2,2,no\n1,2,0\n3,4,1\n", counted, "Title 1");
    row("counts above names", "2,2,no\na,b,t\n1,2,0\n3,4,1\n", two, "Title 1");
    row("counts with names among them", "3,2,no\na,b,t\n1,2,0\n3,4,1\n", two, "Title 1");
    row("counts and classes, padded", "2,4,no,,\n1,2,3,4,0\n5,6,7,8,1\n",
        "x1 x2 x3 x4 > 0 1 > 1 2 3 4 = 0 > 5 6 7 8 = 1", "Title 1");
    row("counts without a class", "2,2,?\n1,2,0\n3,4,1\n", counted, "Unlabelled 1");
    row("counts of other rows", "3,2,no\n1,2,0\n3,4,1\n", "ThirdClass 3:3 1");
    row("counts of other inputs", "2,3,no\n1,2,0\n3,4,1\n", "ThirdClass 3:3 1");
    row("numbers cut at commas", "a,b,t\n1,5,2,5,0\n3,5,4,5,1\n", "CutNumbers 2");
    row("names cut short", "a,t\n1,2,3,0\n3,4,5,1\n", "CutNumbers 2");
    row("empty cells at the end", "a,b,t\n1,2,0,,\n3,4,1,,\n", two);
    row("names again", "a,b,t\n1,2,0\na,b,t\n3,4,1\n", "RepeatedNames 3");
    row("names of words again", "a,b,t\n1,2,no\na,b,t\n3,4,yes\n", "RepeatedNames 3");
    row("pandas' index", ",0,1,2\n0,1,2,0\n1,3,4,1\n", "0 1 > 0 1 > 1 2 = 0 > 3 4 = 1",
        "CountingNames 0 1 2; RowNumbers 1");
    row("pandas' names", "0,1,2\n5.5,2,0\n3.5,4,1\n", "0 1 > 0 1 > 5.5 2 = 0 > 3.5 4 = 1",
        "CountingNames 0 1 2");
    row("perhaps pandas' names", "0,1\n5.5,0\n3.5,1\n", "x1 > 0 1 > 0 = 1 > 5.5 = 0 > 3.5 = 1",
        "CountingData 0 1");
    row("a gate", "0,1\n1,0\n", "x1 > 0 1 > 0 = 1 > 1 = 0");
    row("counts the rows", "n,a,t\n1,5,0\n2,5,1\n3,5,0\n4,5,1\n5,5,0\n",
        "n a > 0 1 > 1 5 = 0 > 2 5 = 1 > 3 5 = 0 > 4 5 = 1 > 5 5 = 0", "Counting 1");
    row("counts and is all there is", "x,t\n1,0\n2,1\n3,0\n4,1\n5,0\n",
        "x > 0 1 > 1 = 0 > 2 = 1 > 3 = 0 > 4 = 1 > 5 = 0");
    row("numbers of the rows behind", "a,nro,t\n5,1,0\n5,2,1\n5,3,0\n5,4,1\n6,5,0\n",
        "a > 0 1 > 5 = 0 > 5 = 1 > 5 = 0 > 5 = 1 > 6 = 0", "RowNumbers 2");
    row("numbers of the rows at the end", "a,t,id\n5,0,1\n5,1,2\n5,0,3\n5,1,4\n6,0,5\n",
        "a > 0 1 > 5 = 0 > 5 = 1 > 5 = 0 > 5 = 1 > 6 = 0", "RowNumbers 3");
    row("percent", "p,a,t\n15%,1,0\n7.5%,3,1\n", "a > 0 1 > 1 = 0 > 3 = 1", "Signed 1 15%");
    row("money", "p,a,t\n$15.20,1,0\n$7,3,1\n", "a > 0 1 > 1 = 0 > 3 = 1", "Signed 1 $15.20");
    row("a unit", "p;a;t\n1.500 Bs;1;0\n7 Bs;3;1\n", "a > 0 1 > 1 = 0 > 3 = 1",
        "Signed 1 1.500 Bs");
    row("dates", "d,a,t\n2024-01-31,1,0\n2024-02-01,3,1\n", "a > 0 1 > 1 = 0 > 3 = 1",
        "Dates 1 2024-01-31");
    row("times", "d,a,t\n12:30,1,0\n9:05,3,1\n", "a > 0 1 > 1 = 0 > 3 = 1", "Dates 1 12:30");
    row("codes", "d,a,t\nk1,1,0\nk2,3,1\n", "a > 0 1 > 1 = 0 > 3 = 1", "Words 1");
    row("Orange's labels", "a\ty\tb\nc\tu v\tc\n\tclass\t\n1\tu\t2\n3\tv\t4\n",
        "a b > u v > 1 2 = 0 > 3 4 = 1", "Format Orange");
    row("sparse labels",
        "@relation r\n@attribute a real\n@attribute t {no,yes}\n@data\n{0 3,1 yes}\n{0 1}\n{}\n",
        "a > no yes > 3 = 1 > 1 = 0 > 0 = 0", "Format ARFF");
    row("Markdown", "| a | b | t |\n|---|:--:|--:|\n| 1 | 2 | 0 |\n| 3 | 4 | 1 |\n", two,
        "Format Markdown");
    row("Markdown without bars outside", "a | b | t\n:- | - | -\n1 | 2 | 0\n3 | 4 | 1\n", two,
        "Format Markdown");
    row("Markdown in a text",
        "Text, and more.\n\n| a | b | t |\n|---|---|---|\n| 1 | 2 | 0 |\n"
        "| 3 | 4 | 1 |\n\nThe end",
        two, "Format Markdown; Besides 2");
    row("Markdown, joined", "|a|b|t|\n|-|-|-|\n|1|2|0|\n|3|4|1|", two, "Format Markdown");
    row("psql",
        " id | a | b |  t  \n----+---+---+-----\n  1 | 1 | 2 | 0\n  2 | 3 | 4 | 1\n"
        "(2 rows)\n\n",
        two, "Besides 1; RowNumbers 1");
    row("psql in CR LF",
        " a | b | t \r\n---+---+---\r\n 1 | 2 | 0 \r\n 3 | 4 | 1 \r\n(2 filas)\r\n", two,
        "Besides 1");
    row("psql's empty last cell", " a | b | t \n---+---+---\n 1 | 2 | 0\n 3 | 4 | 1\n 5 | 6 |\n",
        two, "Unlabelled 1");
    row("MySQL",
        "mysql> select\n+---+------+---+\n| a | b    | t |\n+---+------+---+\n"
        "| 1 |    2 | 0 |\n| 3 |    4 | 1 |\n+---+------+---+\n2 rows in set (0,00 sec)\n",
        two, "Besides 2");
    row("a grid",
        "+---+---+---+\n| a | b | t |\n+===+===+===+\n| 1 | 2 | 0 |\n+---+---+---+\n"
        "| 3 | 4 | 1 |\n+---+---+---+\n",
        two);
    row("a drawn table without names",
        "+---+---+---+\n| 1 | 2 | 0 |\n| 3 | 4 | 1 |\n+---+---+---+\n",
        "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1");
    row("a drawn table with words alone as names",
        "| a | b | t |\n|---|---|---|\n| 1 | no | u |\n| 3 | sí | v |\n",
        "a b > u v > 1 0 = 0 > 3 1 = 1", "Format Markdown; YesNo 2 sí no");
    row("a number too few in a drawn row",
        " a | b | t\n---+---+---\n 1 | 2 | 0\n 3 | 1\n 5 | 6 | 1\n", "TooFewCells 4");
    row("bars and dashes that draw nothing", "a|b|t\n-1|2|0\n3|4|1\n",
        "a b > 0 1 > -1 2 = 0 > 3 4 = 1");
    for (const QByteArray sign : {"#", "%"}) {
        const auto name = [&sign](const char *text) { return text + QByteArray(" ") + sign; };
        const auto signs = [&sign](QByteArray text) { return text.replace('#', sign); };
        row(name("names in a comment:"), signs("#a,b,t\n1,2,0\n3,4,1\n"), two,
            "CommentNames a b t");
        row(name("names in numpy's comment:"), signs("# by me\n# a b t\n1 2 0\n3 4 1\n"), two,
            "CommentNames a b t; Comments 1");
        row(name("names behind a comment, with tabs:"),
            signs("# a\tb\tt\n\n1\t2\t0\n3\t4\t1\n# end"), two, "CommentNames a b t; Comments 1");
        row(name("names in quotes:"), signs("#\"a\";\"b\";\"t\"\n1;2;0\n3;4;1\n"), two,
            "CommentNames a b t");
        row(name("names and classes in words:"), signs("# a,t\n1,u\n3,v\n"),
            "a > u v > 1 = 0 > 3 = 1", "CommentNames a t");
        row(name("words above names:"), signs("#x,y,z\na,b,t\n1,2,0\n3,4,1\n"), two, "Comments 1");
        row(name("too few words:"), signs("#a,b\n1,2,0\n3,4,1\n"),
            "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1", "Comments 1");
        row(name("numbers in a comment:"), signs("#9,9,0\n1,2,0\n3,4,1\n"),
            "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1", "Comments 1");
        row(name("names that are one:"), signs("#a,a,t\n1,2,0\n3,4,1\n"),
            "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1", "Comments 1");
        row(name("a comment between rows:"), signs("1,2,0\n#a,b,t\n3,4,1\n"),
            "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1", "Comments 1");
        row(name("words joined to the sign:"),
            signs("k,a,t\n# note\n#ff0000,1,u\n#00ff00,2,v\n#0000aa,3,v\n"),
            "a > u v > 1 = 0 > 2 = 1 > 3 = 1", "Comments 1; Words 1");
        row(name("the same without names:"), signs("#ff00aa;1;u\n#00ff00;2;v\n"),
            "x1 > u v > 1 = 0 > 2 = 1", "Words 1");
        row(name("colours in figures:"), signs("k,a,t\n#112233,1,u\n#000000,2,v\n"),
            "a > u v > 1 = 0 > 2 = 1", sign == "#" ? "Signed 1 #112233" : "Signed 1 %112233");
        row(name("all rows taken out:"), signs("a,b,t\n#1,2,0\n#3,4,1\n"), "NoRows");
    }
    row("a fraction where units may be", "a,t\n3 1/2,0\n4,1\n5,1\n", "NotANumber 2:1 3 1/2");
    row("a fraction below the names", "a,b,t\n3 1/2,2,0\n1,2,0\n3,4,1\n", "NotANumber 2:1 3 1/2");
    row("a fraction beside words", "a,b,t\nx,2 1/2,0\n1,2,0\n3,4,1\n", "NotANumber 2:1 x");
    row("units and a dash", "a,b,t\n-,cm,-\n1,2,0\n3,4,1\n", two, "Units - cm -");
    row("libsvm's queries", "1 qid:1 1:0.5\n0 qid:1 1:1\n", "x1 > 0 1 > 0.5 = 1 > 1 = 0",
        "Format libsvm; Queries 2");
    row("libsvm's several labels", "1,2 1:3\n2 1:4\n", "SeveralLabels 1:1 1,2");
    for (const char *gap :
         {"-",        ".",       "*",        "s/d",     "#N/D",    "#N/A",     "n/d",
          "n.d.",     "N.D.",    "s.d.",     "S/D",     "n.a.",    "--",       "#DIV/0!",
          "#¡DIV/0!", "#VALUE!", "#¡VALOR!", "#REF!",   "#¡REF!",  "#NOMBRE?", "#¿NOMBRE?",
          "#name?",   "#NUM!",   "###",      "Err:502", "err:520", "Err:###"})
        row(gap, QByteArray("a,b,t\n1,2,0\n") + gap + ",5,1\n3,4,1\n", "NoValue 3:1 ");
    row("a note on errors", "#N/A is missing\n#### 2024\na,b,t\n#VALUES, here\n1,2,0\n3,4,1\n", two,
        "Comments 3");
    const char *const numbered = "a > u v > 2 = 0 > 4 = 1";
    for (const QByteArray sign : {"#", "%"}) {
        const bool isHash = sign == "#"; // the name of row numbers
        const char *const named = isHash ? numbered : "% a > u v > 1 2 = 0 > 2 4 = 1";
        const auto name = [&sign](const char *text) { return text + QByteArray(" ") + sign; };
        const auto signs = [&sign](QByteArray text) { return text.replace('#', sign); };
        row(name("a row taken out:"), signs("a,b,t\n1,2,0\n#,5,1\n# note\n3,4,1\n"), two,
            "Comments 2");
        row(name("the first row taken out:"), signs("a,b,t\n#,5,1\n1,2,0\n3,4,1\n"), two,
            "Comments 1");
        row(name("the last row taken out:"), signs("1,2,0\n3,4,1\n#,5,1"),
            "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1", "Comments 1");
        row(name("a note with commas:"), signs("#, by Ana, 2024, La Paz\na,b,t\n1,2,0\n3,4,1\n"),
            two, "Comments 1");
        row(name("a note behind a tab:"), signs("#\tby Ana\na\tb\tt\n1\t2\t0\n3\t4\t1\n"), two,
            "Comments 1");
        row(name("a note in quotes:"), signs("#\"by, Ana\"\na,b,t\n1,2,0\n3,4,1\n"), two,
            "Comments 1");
        row(name("a name and notes:"),
            signs("# by R\n#,a,t\n1,2,u\n# note\n#,3,u\n#3,3,u\n2,4,v\n"), named,
            isHash ? "Comments 4; RowNumbers 1" : "Comments 4");
        row(name("a name between semicolons:"), signs("#;a;t\n1;2;u\n2;4;v\n# end"), named,
            isHash ? "Comments 1; RowNumbers 1" : "Comments 1");
        row(name("a symbol:"), signs("s,a,t\n*,2,u\n# note\n#,4,v\n#,4,v\n+,2,u\n"),
            "a > u v > 2 = 0 > 4 = 1 > 4 = 1 > 2 = 0", "Comments 1; Words 1");
        row(name("a symbol first:"), signs("#,2,u\n#,4,v\n*,2,u\n+,4,v\n"),
            "x1 > u v > 2 = 0 > 4 = 1 > 2 = 0 > 4 = 1", "Words 1");
        row(name("a number in quotes:"), signs("\"\",a,t\n\"1\",2,u\n#,9,u\n\"2\",4,v\n"), numbered,
            "Comments 1; RowNumbers 1");
    }
    row("errors alone", "#N/A;2;0\n#N/A;3;1\n", "x1 > 0 1 > 2 = 0 > 3 = 1");
    row("an error as a class", "a,b,t\n1,2,0\n3,4,1\n5,6,#N/A\n", two, "Unlabelled 1");
    row("a numbered error as a class", "a,b,t\n1,2,0\n3,4,1\n5,6,Err:508\n", two, "Unlabelled 1");
    row("errors of others as classes", "a,t\n1,Err:404\n3,err:5x2\n",
        "a > Err:404 err:5x2 > 1 = 0 > 3 = 1");
    row("a dash as a class", "a,b,t\n1,2,-\n3,4,+\n", "a b > + - > 1 2 = 1 > 3 4 = 0");
    row("a dash and a word", "a,b,t\n1,2,-\n3,4,x\n", "a b > - x > 1 2 = 0 > 3 4 = 1");
    row("a dash in place of a class", "a,b,t\n9,9,-\n1,2,0\n5,6,-\n3,4,1\n", two, "Unlabelled 2");
    row("three points in place of a class", "a,b,t\n1,2,0\n3,4,1\n5,6,…\n", two, "Unlabelled 1");
    row("a dash beside plus and zero", "a,b,t\n1,2,-\n3,4,+\n5,6,0\n", "ThirdClass 4:3 0");
    row("plus and minus", "s,a,t\n+,1,-\n-,3,+\n", "a > + - > 1 = 1 > 3 = 0", "Words 1");
}

void tst_FileKinds::asPeopleHaveThem()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, remarks);
    const CsvOutcome outcome = readText(text);
    const bool isGap = expected.startsWith(u"NoValue");
    QCOMPARE(textOf(outcome.result),
             isGap ? expected + QString::fromUtf8(QTest::currentDataTag()) : expected);
    if (std::holds_alternative<Dataset>(outcome.result))
        QCOMPARE(remarksOf(outcome.facts), remarks);
    if (isGap) {
        const CsvOutcome dropped = readText(text, {.gaps = CsvGaps::Drop});
        QCOMPARE(textOf(dropped.result), u"a b > 0 1 > 1 2 = 0 > 3 4 = 1"_s);
        QCOMPARE(remarksOf(dropped.facts), u"Gaps 1"_s);
    }
}

/// A comment and an error value may be cut by the end of a piece.
void tst_FileKinds::errorsFarDown()
{
    class Trickle : public QBuffer
    {
    protected:
        qint64 readData(char *data, qint64 size) override
        {
            return QBuffer::readData(data, std::min<qint64>(size, 3));
        }
    };
    QByteArray text = "a,b,t\n";
    for (int row = 0; row < 8'000; ++row)
        text += row % 2 == 0 ? "1,2,0\r\n" : "3,4,1\r\n";
    QVERIFY(text.size() > csvHeadSize);
    Trickle trickle;
    trickle.setData(text + "# a note\r\n#¡DIV/0!,5,1\r\n#");
    QVERIFY(trickle.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const CsvOutcome outcome = readTable(trickle, {.choices = {.gaps = CsvGaps::Drop}});
    QVERIFY(std::holds_alternative<Dataset>(outcome.result));
    QCOMPARE(std::get<Dataset>(outcome.result).observationCount(), 8'000);
    QCOMPARE(remarksOf(outcome.facts), u"Comments 2; Gaps 1"_s);
    QCOMPARE(textOf(readText(text + "#¡DIV/0!,5,1").result), u"NoValue 8002:1 #¡DIV/0!"_s);
    for (const char *row : {"#N/A 5 1\n", "#N/A   -5 1\n", "#N/A ### 1\n"}) {
        QCOMPARE(textOf(readText("a b t\n1 2 0\n" + QByteArray(row) + "#x\n3 4 1\n").result),
                 u"NoValue 3:1 #N/A"_s);
    }
}

/// What was chosen is what is wrong.
void tst_FileKinds::wrongSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("chosen");
    QTest::addColumn<char>("other");
    QTest::newRow("comma") << QByteArray("a,b,t\n1,2,0\n3,4,1\n") << ';' << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;t\n1;2;0\n3;4;1\n") << '\t' << ';';
    QTest::newRow("blanks") << QByteArray("a b t\n1 2 0\n3 4 1\n") << ';' << ' ';
    QTest::newRow("none") << QByteArray("a\n1\n3\n") << ';' << '\0';
    QTest::newRow("not chosen") << QByteArray("a\n1\n3\n") << '\0' << '\0';
}

void tst_FileKinds::wrongSeparator()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, chosen);
    QFETCH(const char, other);
    CsvChoices choices;
    if (chosen != 0)
        choices.separator = chosen;
    const CsvOutcome outcome = readText(text, choices);
    const auto *error = std::get_if<CsvError>(&outcome.result);
    QVERIFY(error != nullptr && error->problem == CsvProblem::NoInput);
    QCOMPARE(error->separator, chosen);
    QCOMPARE(error->otherSeparator, other);
}

void tst_FileKinds::otherFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("zip") << QByteArray("PK\3\4\0\0a,b", 9) << u"XLSX, ODS, ZIP"_s;
    QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"XLS"_s;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << u"PNG"_s;
    QTest::newRow("gz") << QByteArray("\x1f\x8b\x08\0", 4) << u"gzip"_s;
    QTest::newRow("npy") << QByteArray("\x93NUMPY\x01\0v\0", 10) << u"NumPy"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("html") << QByteArray("\n<!DOCTYPE html>\n<p>a,b") << u"HTML"_s;
    QTest::newRow("json") << QByteArray("{\n \"a\": 1}\n") << u"JSON"_s;
    QTest::newRow("rows") << QByteArray("[\n {\"a\": 1},\n {\"a\": 2}]") << u"JSON"_s;
    QTest::newRow("csv") << QByteArray("[a],{b}\n1,0\n2,1\n") << QString();
}

void tst_FileKinds::otherFormats()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    const CsvOutcome outcome = readText(bytes);
    QCOMPARE(textOf(outcome.result),
             format.isEmpty() ? u"[a] > 0 1 > 1 = 0 > 2 = 1"_s : u"OtherFormat "_s + format);
}

/// In libsvm's format a person counts the inputs, as the file does.
void tst_FileKinds::libsvmNumbers()
{
    const QByteArray text = "1 1:5 2:6 3:7\n0 1:8 2:9 3:4\n";
    QCOMPARE(textOf(readText(text, {.skipped = {u"1"_s}}).result),
             u"x1 x2 > 0 1 > 6 7 = 1 > 9 4 = 0"_s);
    QCOMPARE(textOf(readText(text, {.columns = {u"3"_s}}).result), u"x1 > 0 1 > 7 = 1 > 4 = 0"_s);
    const CsvOutcome beyond = readText(text, {.columns = {u"4"_s}});
    QCOMPARE(textOf(beyond.result), u"NoSuchColumn 1 4"_s);
    QCOMPARE(std::get<CsvError>(beyond.result).rightCells, 3);
}

void tst_FileKinds::longNumbers_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << QByteArray("0.1234567890123456784") << u"0.123456789012345678"_s;
    QTest::newRow("half") << QByteArray("0.1234567890123456785") << u"0.123456789012345679"_s;
    QTest::newRow("carried") << QByteArray("-99999999999999999995") << u"-100000000000000000000"_s;
    QTest::newRow("power") << QByteArray("0.001234567890123456789e-5")
                           << u"1.23456789012345679e-8"_s;
    QTest::newRow("zeros") << QByteArray("1.5000000000000000000000000000000000000000000000")
                           << u"1.5"_s;
    QTest::newRow("whole") << QByteArray("1234567890123456789012345678901234567890")
                           << u"1.23456789012345679e39"_s;
}

void tst_FileKinds::longNumbers()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, expected);
    const CsvOutcome outcome = readText("a,t\n" + cell + ",0\n1,1\n");
    QCOMPARE(textOf(outcome.result), u"a > 0 1 > "_s + expected + u" = 0 > 1 = 1"_s);
}

/// By hand: 1, 2, 3, 6 have the mean 3 and the mean squared distance (4 + 1 + 0 + 9)/4 = 3.5.
void tst_FileKinds::scales()
{
    const QByteArray text = "a,b,t\n1,5,0\n2,5,1\n3,5,1\n6,5,0\n";
    const CsvOutcome standard = readText(text, {.scale = CsvScale::Standard});
    QCOMPARE(textOf(standard.result), u"a b > 0 1 > -1.069 0 = 0 > -0.5345 0 = 1 > 0 0 = 1 > "
                                      "1.6036 0 = 0"_s);
    QCOMPARE(remarksOf(standard.facts), u"Scaled 1 3 1.87083 4; Scaled 2 5 1 4"_s);
    const CsvOutcome range = readText(text, {.scale = CsvScale::Range});
    QCOMPARE(textOf(range.result), u"a b > 0 1 > 0 0 = 0 > 0.2 0 = 1 > 0.4 0 = 1 > 1 0 = 0"_s);
    QCOMPARE(range.facts.scales,
             (std::vector<InputScale>{{Decimal(1), Decimal(5)}, {Decimal(5), Decimal(1)}}));
    // A file is where data come from, with their scales.
    const CsvOutcome file = readChosen(u"units.csv"_s, {.scale = CsvScale::Range});
    const DataOrigin *origin = std::get<Dataset>(file.result).origin();
    QVERIFY(origin != nullptr);
    QCOMPARE(origin->path, pathOf(u"units.csv"_s));
    QCOMPARE(origin->scales, file.facts.scales);
    QCOMPARE(origin->choices.scale, CsvScale::Range);
}

/// Scaled inputs have so many decimals that different values stay different, in their order and
/// with the differences that they have; what is standardised has mean 0 and deviation 1. Exact
/// fractions tell.
void tst_FileKinds::scalesKeepValues_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<int>("decimals"); // of the range
    const auto row = [](const char *name, const QByteArrayList &values, int decimals) {
        QTest::newRow(name) << values << decimals;
    };
    row("few", {"1", "2", "3", "6"}, 4);
    row("one far away", {"10", "20", "1000000", "0"}, 6);
    row("offset", {"1234567.1", "1234567.2", "1234567.3", "1234567.4"}, 4);
    row("large offset", {"-98765432109876.1", "-98765432109876.9", "-98765432109876.25"}, 4);
    row("far apart", {"1", "2", "1e12", "3e12"}, 14);
    row("tiny", {"1e-290", "3e-290", "-5e-285"}, 7);
    row("huge", {"1e290", "3e290", "-5e295"}, 7);
    row("close", {"0.5", "0.50000000001", "1"}, 12);
    row("largest difference", {"1000000000000000", "-0.01", "-500"}, 14);
    for (int power = -12; power <= 12; power += 4) {
        const QByteArray offset = "1e" + QByteArray::number(power);
        QTest::addRow("offset %d", power)
            << QByteArrayList{offset, "0.25", "1", "0.75", "0.125"} << 0;
    }
}

void tst_FileKinds::scalesKeepValues()
{
    QFETCH(const QByteArrayList, values);
    QFETCH(const int, decimals);
    QByteArray text = "a,t\n";
    for (qsizetype i = 0; i < values.size(); ++i)
        text += values[i] + (i % 2 == 0 ? ",0\n" : ",1\n");
    const Dataset plain = std::get<Dataset>(readText(text).result);
    const auto rational = [](const Decimal &number) {
        return Rational(Fraction(number).toString().toStdString());
    };
    for (const CsvScale scale : {CsvScale::Standard, CsvScale::Range}) {
        const CsvOutcome outcome = readText(text, {.scale = scale});
        QVERIFY(std::holds_alternative<Dataset>(outcome.result));
        const auto &made = std::get<Dataset>(outcome.result);
        const InputScale &told = outcome.facts.scales[0];
        if (scale == CsvScale::Range && decimals > 0)
            QCOMPARE(told.decimals, decimals);
        Rational sum;
        Rational squares;
        const int rows = made.observationCount();
        for (int i = 0; i < rows; ++i) {
            const Rational z = rational(made.inputs(i)[0]);
            sum = sum + z;
            squares = squares + z * z;
            QVERIFY(made.inputs(i)[0].isLiteral());
            for (int j = 0; j < i; ++j) {
                if (plain.inputs(i)[0] == plain.inputs(j)[0])
                    continue;
                // Within a fifth of what it is.
                const Rational was = (rational(plain.inputs(i)[0]) - rational(plain.inputs(j)[0])) /
                                     rational(told.spread);
                const Rational is = z - rational(made.inputs(j)[0]);
                QVERIFY2(is / was > Rational(4, 5) && is / was < Rational(6, 5),
                         qPrintable(textOf(outcome.result)));
            }
        }
        if (scale == CsvScale::Range)
            continue;
        const Rational mean = sum / Rational(rows);
        const Rational variance = squares / Rational(rows) - mean * mean;
        QVERIFY(mean < Rational(1, 1000) && mean > Rational(-1, 1000));
        QVERIFY(variance < Rational(1002, 1000) && variance > Rational(998, 1000));
    }
}

/// What no literals hold is refused, and not confused.
void tst_FileKinds::scalesRefuse()
{
    const QByteArray far = "a,b,t\n1,1e300,0\n2,1e-300,0\n3,2e-300,1\n4,4,1\n";
    for (const CsvScale scale : {CsvScale::Standard, CsvScale::Range}) {
        QCOMPARE(textOf(readText(far, {.scale = scale}).result), u"TooFine 1:2 b"_s);
        QVERIFY(!scaledData(std::get<Dataset>(readText(far).result), scale));
    }
    const QByteArray offset = "100000000000000001,0\n100000000000000002,0\n100000000000000003,1\n"
                              "100000000000000005,1\n";
    QCOMPARE(textOf(readText(offset, {.scale = CsvScale::Range}).result),
             u"x1 > 0 1 > 0 = 0 > 0.25 = 0 > 0.5 = 1 > 1 = 1"_s);
    QVERIFY(
        textOf(readText(offset, {.scale = CsvScale::Standard}).result).startsWith(u"TooFine:1"_s));
}

/// Rows without a class: all inputs are found by their names, and scaled as the data were. All
/// cells are kept.
void tst_FileKinds::unlabelled()
{
    const std::vector<QString> names{u"b"_s, u"a"_s};
    const auto read = [&names](const QByteArray &text, DataOrigin origin = {},
                               const QString &target = u"t"_s) {
        origin.target = target;
        return unlabelledText(text, names, origin);
    };
    QCOMPARE(read("id,a,b\n1,5,7\n2,yes,8\n"),
             u"id,a,b/-1 > 2: 7 5 as 1 5 7 > 3: 8 1 as 2 yes 8"_s);
    QCOMPARE(read("a,b,t\n5,7,u\n6,8,?\n1.5,2,\n"),
             u"a,b,t/2 > 3: 8 6 as 6 8 ? > 4: 2 1.5 as 1.5 2  > 1 labelled"_s);
    // A dash is no class, if none of the data's is called so.
    const QByteArray dashes = "b,a,t\n5,7,-\n6,8,+\n7,9,…\n";
    const auto readDashes = [&](const Dataset::Labels &labels) {
        return unlabelledText(dashes, names, {.target = u"t"_s}, labels);
    };
    QCOMPARE(readDashes({u"0"_s, u"1"_s}),
             u"b,a,t/2 > 2: 5 7 as 5 7 - > 4: 7 9 as 7 9 … > 1 labelled"_s);
    QCOMPARE(readDashes({u"-"_s, u"+"_s}), u"b,a,t/2 > 4: 7 9 as 7 9 … > 2 labelled"_s);
    QCOMPARE(read("5,7\n6,8\n"), u"/-1 > 1: 5 7 as 5 7 > 2: 6 8 as 6 8"_s);
    QCOMPARE(read("a,b\n6,8\n", {.scales = {{Decimal(4), Decimal(2)}, {Decimal(0), Decimal(5)}}}),
             u"a,b/-1 > 2: 2 1.2 as 6 8"_s);
    QCOMPARE(
        read("a,b\n6,8\n", {.scales = {{Decimal(4), Decimal(3), 6}, {Decimal(0), Decimal(5)}}}),
        u"a,b/-1 > 2: 1.333333 1.2 as 6 8"_s);
    QCOMPARE(read("a,c\n5,7\n"), u"NoSuchColumn 1 b"_s);
    QCOMPARE(read("a,b\n5,x\n"), u"NotANumber 2:2 x"_s);
    for (const char *gap : {"", "?", "NA", "n.d.", "-", "inf"}) {
        for (const CsvGaps gaps : {CsvGaps::Refuse, CsvGaps::Drop})
            QCOMPARE(read(QByteArray("a,b\n5,") + gap + "\n,\n1,2\n", {.choices = {.gaps = gaps}}),
                     u"a,b/-1 > 2: as 5 %1 > 4: 2 1 as 1 2 > 1 gaps"_s.arg(QLatin1String(gap)));
    }
    QCOMPARE(read("a,b\n5,7,9\n"), u"TooManyCells 2"_s);
    QCOMPARE(read("a,b,t\n5,7,u\n"), u"NoRows"_s);
    QCOMPARE(read(""), u"NoRows"_s);
    QCOMPARE(read("\n\n"), u"NoRows"_s);
    // Libsvm's columns have numbers.
    QCOMPARE(read("? 2:3 3:9\n+1 1:4\n? 1:1\n", {}, {}),
             u"/0 > 1: 0 3 as ? 0 3 9 > 3: 1 0 as ? 1 0 0 > 1 labelled"_s);
    QCOMPARE(read("? 1:3\n", {}, {}), u"/0 > 1: 3 0 as ? 3"_s);
}

/// Where names do not tell, the inputs stand where those of the data stand in their file.
void tst_FileKinds::unlabelledPlaces()
{
    const std::vector<QByteArrayList> rows{{"20", "3", "0"}, {"30", "1", "0"}, {"5", "7", "1"},
                                           {"6", "2", "1"},  {"9", "9", "0"},  {"4", "8", "1"}};
    // A file whose class stands at this place of three.
    const auto fileOf = [&](int place, bool hasNames, bool isNumbered, const char *classes) {
        QByteArray text;
        for (qsizetype row = hasNames ? -1 : 0; row < std::ssize(rows); ++row) {
            QByteArrayList cells{"p", "q"};
            QByteArray label = "t";
            if (row >= 0) {
                cells = rows[static_cast<std::size_t>(row)].first(2);
                label = *classes == 'k' ? rows[static_cast<std::size_t>(row)][2] : QByteArray();
            }
            if (*classes != '-')
                cells.insert(place, label);
            if (isNumbered)
                cells.prepend(row < 0 ? QByteArray("id") : QByteArray::number(row + 1));
            text += cells.join(',') + '\n';
        }
        return text;
    };
    for (int round = 0; round < 3 << 5; ++round) {
        const auto has = [round](int bit) { return ((round / 3) >> bit & 1) != 0; };
        const int place = round % 3;
        const bool isNumbered = has(0);
        const bool isTurned = has(1);
        const bool lacksClass = has(2);
        const int before = isNumbered ? 1 : 0;
        const auto number = [&](int column) {
            return QString::number(column + before + (column >= place ? 2 : 1));
        };
        CsvChoices choices{.target = QString::number(place + before + 1)};
        if (isTurned)
            choices.columns = {number(1), number(0)};
        const CsvOutcome learnt = readText(fileOf(place, has(3), isNumbered, "known"), choices);
        QVERIFY(std::holds_alternative<Dataset>(learnt.result));
        const auto given = std::get<Dataset>(learnt.result).givenNames();
        DataOrigin origin{.choices = choices, .places = learnt.facts.places};
        origin.target = has(3) ? u"t"_s : QString();
        const QByteArray text = fileOf(place, has(4), isNumbered, lacksClass ? "-" : "");
        QStringList expected;
        for (const QByteArrayList &row : rows)
            expected +=
                QString::fromLatin1(isTurned ? row[1] + ' ' + row[0] : row[0] + ' ' + row[1]);
        QStringList found;
        const QStringList parts =
            unlabelledText(text, {given.begin(), given.end()}, origin).split(u" > "_s);
        for (const QString &part : parts.mid(1))
            found += part.section(u": "_s, 1).section(u" as "_s, 0, 0);
        QVERIFY2(found == expected,
                 qPrintable(QString::number(round) + u": "_s + parts.join(u'|')));
    }
    // Another number of columns is refused, with the right one.
    const CsvOutcome learnt = readText(fileOf(1, false, true, "known"), {.target = u"3"_s});
    const DataOrigin origin{.choices = {.target = u"3"_s}, .places = learnt.facts.places};
    QCOMPARE(unlabelledText("1,2\n", {u"x1"_s, u"x2"_s}, origin), u"WrongWidth 1"_s);
    QCOMPARE(unlabelledText("1,2,3,4,5\n", {u"x1"_s, u"x2"_s}, origin), u"WrongWidth 1"_s);
    // Of a single row, what the others have told is known.
    QCOMPARE(unlabelledText("Ana,1,?,7\n", {u"x1"_s, u"x2"_s}, origin),
             u"/2 > 1: 1 7 as Ana 1 ? 7"_s);
    const CsvOutcome words = readText("Ana,1,0\nLuz,2,1\n");
    for (const QString &target : {QString(), u"t"_s}) {
        const DataOrigin named{.target = target, .places = words.facts.places};
        QCOMPARE(unlabelledText("Eva,1.5,\n", {u"x1"_s}, named), u"/2 > 1: 1.5 as Eva 1.5 "_s);
    }
    // Of an older session it is not known where they stood, but for what was chosen.
    const std::vector<QString> two{u"x1"_s, u"x2"_s};
    QCOMPARE(unlabelledText(",1,2\n", two, {.choices = {.target = u"1"_s}}),
             u"/0 > 1: 1 2 as  1 2"_s);
    QCOMPARE(unlabelledText("9,1,2,\n", two, {.choices = {.skipped = {u"1"_s}}}),
             u"/3 > 1: 1 2 as 9 1 2 "_s);
    QCOMPARE(unlabelledText("1,2,\n", two, {.choices = {.columns = {u"2"_s, u"1"_s}}}),
             u"WrongWidth 1"_s);
}

void tst_FileKinds::columnsAreTold()
{
    const CsvFacts facts = readChosen(u"names_and_unlabelled.csv"_s, {}).facts;
    QCOMPARE(facts.form.separator, ',');
    QVERIFY(facts.hasNames);
    QCOMPARE(facts.columns,
             (std::vector<ColumnFacts>{{u"who"_s, ColumnKind::Words, ColumnRole::LeftOut},
                                       {u"town"_s, ColumnKind::Words, ColumnRole::LeftOut},
                                       {u"math"_s, ColumnKind::Numbers, ColumnRole::Input},
                                       {u"passes"_s, ColumnKind::Numbers, ColumnRole::Target}}));
    QCOMPARE(facts.labels, (QStringList{u"1"_s, u"-1"_s}));
    // Of a file that is refused, too.
    const CsvOutcome three = readChosen(u"three_classes.csv"_s, {});
    QCOMPARE(std::get<CsvError>(three.result).allLabels,
             (QStringList{u"rose"_s, u"lily"_s, u"iris"_s}));
    QCOMPARE(three.facts.columns.size(), std::size_t(2));
    QCOMPARE(std::get<CsvError>(readText("a,t\n1,x\n2,-\n3,y\n4,z\n").result).allLabels,
             (QStringList{u"x"_s, u"y"_s, u"z"_s}));
}

/// What stands far below the head has the same form.
void tst_FileKinds::blankLinesAboveAndHeads()
{
    QByteArray text(csvHeadSize + 10, '\n');
    text += "a;t\n1;0\n2;1\n";
    QCOMPARE(textOf(readText(text).result), u"NoInput 32779"_s);
    QByteArray rows = "a b t\n";
    for (int i = 0; i < 10'000; ++i)
        rows += QByteArray::number(i % 7) + "  " + QByteArray::number(i % 5) +
                (i % 2 != 0 ? " 1\n" : " 0\n");
    rows += "# the end\n";
    const CsvOutcome outcome = readText(rows);
    QCOMPARE(std::get<Dataset>(outcome.result).observationCount(), 10'000);
    QCOMPARE(remarksOf(outcome.facts), u"Comments 1"_s);
    // A word far below makes its column one with a slip, and does not drop it.
    rows += "1 x 0\n";
    QCOMPARE(textOf(readText(rows).result), u"NotANumber 10003:2 x"_s);
}

FRONTERA_TEST(tst_FileKinds)
#include "tst_file_kinds.moc"
