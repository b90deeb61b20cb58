// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/files.h"
#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// What the command line says of data that are no gate of two inputs.
class TestData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void noTarget();
    void fileOptions_data();
    void fileOptions();
    void remarksAreTold();
    void fileAlone();
    void chosenColumns_data();
    void chosenColumns();
    void remarksHaveOptions_data();
    void remarksHaveOptions();
    void inputsKeepTheirNames();
    void scaledInputs();
    void predicts();
    void pipe();
    void nameThatIsNotText();
    void threeInputs();
    void sameDataInAnyForm();
    void gateOfThreeInputs();
    void examplesAndSeeds();
    void checksAnyData();
    void listsExamples();
};

void TestData::sentences_data()
{
    // What stands after the file's name.
    QTest::addColumn<QString>("sentence");
    const std::initializer_list<std::pair<const char *, const char *>> rows = {
        {"cr_alone", ", line 3, column 2: x is not a number; write one with digits and at most one "
                     "decimal point, such as -0.5."},
        {"cut_character", ", line 3: byte 17 of the file is not UTF-8; choose another encoding, "
                          "or save the text as UTF-8, which spreadsheets call CSV UTF-8. See "
                          "--encoding."},
        {"empty_cell", ", line 3, column 2: the cell is empty; fill it in, or leave out the rows "
                       "with gaps. See --gaps drop."},
        {"few_labelled", ": 2 rows have no class in the column 2002, and fewer than two are left; "
                         "choose another target column. See --target NAME|N."},
        {"inf_in_first_row", ", line 1, column 2: nothing can be computed with -inf; write a "
                             "number, or leave out the rows with gaps. See --gaps drop."},
        {"letter_for_digit", ", line 2, column 2: O.5 is not a number; write one with digits and "
                             "at most one decimal point, such as -0.5."},
        {"line_end_in_quotes", ", line 6, column 2: nothing can be computed with ?; write a "
                               "number, or leave out the rows with gaps. See --gaps drop."},
        {"line_number_after_blank_lines", ", line 7, column 2: x is not a number; write one with "
                                          "digits and at most one decimal point, such as -0.5."},
        {"measurements",
         ", line 4, column 2: this column is the target, but holds 5 different numbers, such as "
         "3.5, 3 and 3.2, and is no class."},
        {"name_missing", ", line 1, column 2: this column has no name, and others have; give it "
                         "one, or delete the column."},
        {"name_twice",
         ", line 1, column 3: another column is called a too; give each its own name."},
        {"nan",
         ", line 2, column 2: nothing can be computed with NaN; write a number, or leave out "
         "the rows with gaps. See --gaps drop."},
        {"not_available", ", line 2, column 1: nothing can be computed with NA; write a number, or "
                          "leave out the rows with gaps. See --gaps drop."},
        {"nothing", ": there is no row of data; there should be two at least, below the names of "
                    "the columns or without them."},
        {"null_byte",
         ", line 3: byte 15 of the file is 0, which is no text; save the data as CSV in UTF-8."},
        {"one_column",
         ", line 1: there is only one column; there should be one of numbers at least, and that of "
         "the classes, with a comma, a semicolon or a tab between."},
        {"one_row", ": there is only one row of data; there should be two at least."},
        {"only_a_header", ": there is no row of data; there should be two at least, below the "
                          "names of the columns or without them."},
        {"only_blank_lines", ": there is no row of data; there should be two at least, below the "
                             "names of the columns or without them."},
        {"open_quote",
         ", line 3, column 2: a quote opens here and is never closed; close it, or leave it out."},
        {"out_of_range", ", line 2, column 2: 1e400 is too large or too small; a number other than "
                         "0 has a size from 1e-300 to 1e300."},
        {"overlong", ", line 2: byte 11 of the file is not UTF-8; choose another encoding, or "
                     "save the text as UTF-8, which spreadsheets call CSV UTF-8. See --encoding."},
        {"slip_in_first_of_two_rows", ", line 1, column 2: 0x10 is not a number; write one with "
                                      "digits and at most one decimal point, such as -0.5."},
        {"slip_in_first_row", ", line 1, column 1: 1O is not a number; write one with digits and "
                              "at most one decimal point, such as -0.5."},
        {"forty_one_digits",
         ", line 2, column 2: 0.12345678901234567890123456789012345678901 has too many "
         "digits; a number has at most 40."},
        {"letters_without_names",
         ", line 1, column 1: this looks like data without a row of names, and p is not a number; "
         "write the inputs as numbers, such as -0.5."},
        {"two_readings",
         ", line 2, column 1: 61,250 may be 61250 or 61.25, and the other numbers "
         "do not tell which; write all of them without groups of digits, and with a decimal point. "
         "See --decimal point|comma."},
        {"stray_quote", ", line 2, column 2: there is a quote within the cell; put quotes around "
                        "the whole cell, and write each one within it twice."},
        {"text_after_quotes", ", line 2, column 2: there is a quote within the cell; put quotes "
                              "around the whole cell, and write each one within it twice."},
        {"third_label",
         ", line 5, column 2: virginica is a third class besides setosa and versicolor; choose two "
         "of the 3 classes, or one against the rest, or another target column. See --classes "
         "setosa,versicolor, --one setosa."},
        {"too_few_cells", ", line 3: this row has another number of cells than the first (2 "
                          "instead of 3); fill in what is missing, or delete the row."},
        {"too_many_cells",
         ", line 3: this row has another number of cells than the first (4 instead of 3); delete "
         "what is too much, or put quotes around a cell that contains the separator."},
        {"too_many_inputs",
         ", line 1: there are 65 inputs besides the classes, and 64 are the most; choose "
         "columns, or delete some. See --columns, --skip."},
        {"two_separators", ", line 3: this row has another number of cells than the first (1 "
                           "instead of 3); fill in what is missing, or delete the row."},
    };
    for (const auto &[name, sentence] : rows)
        QTest::newRow(name) << QString::fromUtf8(sentence);
}

void TestData::sentences()
{
    QFETCH(const QString, sentence);
    const QString path =
        QStringLiteral(TEST_DATA "/csv/%1.csv").arg(QString::fromLatin1(QTest::currentDataTag()));
    // A path may be too long to be shown whole.
    const QFileInfo file(path);
    const Outcome outcome = runInShell(u"cd \"$1\" && exec \"$0\" trace --data \"$2\""_s,
                                       {file.path(), file.fileName()});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.note, u"frontera: "_s + file.fileName() + sentence + u'\n');
}

void TestData::noTarget()
{
    const Outcome outcome =
        runInShell(u"cd \"$1\" && exec \"$0\" check --data comma.csv --target 'my class'"_s,
                   {QStringLiteral(TEST_DATA "/csv")});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.note, u"frontera: comma.csv, line 1: no column is called \"my class\"; the "
                           "target is one of the names in this row, or the number of a column, "
                           "from 1 to 3.\n"_s);
}

void TestData::fileOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &options, const QString &said) {
        QTest::newRow(name) << options << said;
    };
    row("two classes", {u"--classes"_s, u"rose,lily"_s}, u"class 0 = rose, class 1 = lily"_s);
    row("one class", {u"--one"_s, u"rose"_s}, u"class 0 = ≠ rose, class 1 = rose"_s);
    row("no such class", {u"--one"_s, u"tulip"_s},
        u": no row has the class tulip; the classes are rose, lily, iris."_s);
    row("one label", {u"--classes"_s, u"rose"_s},
        u"--classes rose: the classes are two labels with a comma between"_s);
    row("both", {u"--classes"_s, u"rose,lily"_s, u"--one"_s, u"rose"_s},
        u"--classes and --one contradict each other"_s);
    row("no such column", {u"--one"_s, u"rose"_s, u"--columns"_s, u"3"_s},
        u"line 1: no column is called 3; a column is one of the names in this row, or a number "
        "from 1 to 2."_s);
    row("empty name", {u"--skip"_s, u"a,"_s},
        u"--skip a,: the columns are names, numbers or ranges"_s);
    row("header", {u"--header"_s, u"maybe"_s}, u"--header maybe: it is yes or no"_s);
    row("encoding", {u"--encoding"_s, u"latin"_s},
        u"--encoding latin: the encoding is utf-8, utf-16, or windows-1252, which Latin-1 is "_s);
    row("other encoding", {u"--encoding"_s, u"utf-16"_s},
        u"three_classes.csv, line 1: there is only one column"_s);
    row("separator", {u"--separator"_s, u"xx"_s}, u"--separator xx: the separator is comma, "_s);
    row("wrong separator", {u"--separator"_s, u";"_s},
        u"three_classes.csv, line 1: there is only one column where the separator is semicolon; "
        "choose comma, which splits the rows into several. See --separator comma."_s);
    row("gaps", {u"--gaps"_s, u"keep"_s}, u"--gaps keep: it is refuse or drop"_s);
    row("target as input", {u"--columns"_s, u"kind"_s},
        u"line 1: kind is the column of the classes, and cannot be an input too; choose other "
        "inputs, or another target column. See --target NAME|N."_s);
    row("used and left out", {u"--columns"_s, u"length"_s, u"--skip"_s, u"1"_s},
        u"line 1: the column length is to be used and to be left out; choose one of the two."_s);
    row("a number is no class", {u"--one"_s, u"1.5"_s},
        u": no row has the class 1.5; the classes are rose, lily, iris."_s);
}

void TestData::fileOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, said);
    const Outcome outcome = runProgram(
        QStringList{u"check"_s, u"--data"_s, QStringLiteral(TEST_DATA "/csv/three_classes.csv")} +
        options);
    const QString all = QString::fromUtf8(outcome.output) + outcome.note;
    QVERIFY2(all.contains(said), qPrintable(all));
    // Without a file there is nothing to be read so.
    const Outcome alone = runProgram(QStringList{u"check"_s} + options);
    QCOMPARE(alone.status, 2);
    QVERIFY2(alone.note.contains(u" is for data from a file; "), qPrintable(alone.note));
}

/// What was left out is said: by check with its answer, by others on standard error.
void TestData::remarksAreTold()
{
    const QString file = QStringLiteral(TEST_DATA "/csv/names_and_unlabelled.csv");
    const QString remarks = u"Left out, as it holds words: who, town.\n"
                            "1 row without a class left out.\n"_s;
    const Outcome check = runProgram({u"check"_s, u"--data"_s, file});
    QVERIFY2(QString::fromUtf8(check.output).startsWith(remarks), check.output.constData());
    const Outcome json = runProgram({u"check"_s, u"--data"_s, file, u"--format"_s, u"json"_s});
    QVERIFY(json.output.startsWith("{"));
    QCOMPARE(json.note, remarks);
    const Outcome trace = runProgram({u"trace"_s, u"--data"_s, file});
    QVERIFY2(trace.note.startsWith(remarks), qPrintable(trace.note));
    const Outcome other =
        runProgram({u"check"_s, u"--data"_s, QStringLiteral(TEST_DATA "/csv/latin1.csv")});
    QVERIFY2(other.output.startsWith("The text is not UTF-8, and is read as Windows-1252.\nx1 = a, "
                                     "x2 = b, class 0 = 0, class 1 = sí\n"),
             other.output.constData());
}

/// A file needs no option before it.
void TestData::fileAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"flores"_s); // which has no ending
    fill(path, "a,b,class\n0,1,no\n1,2,yes\n");
    for (const QString &command : {u"check"_s, u"trace"_s, u"code"_s}) {
        const Outcome usual = runProgram({command, u"--data"_s, path, u"--rate"_s, u"0.5"_s});
        QCOMPARE(usual.status, 0);
        const Outcome alone = runProgram({command, path, u"--rate"_s, u"0.5"_s});
        QCOMPARE(alone.output, usual.output);
        QCOMPARE(alone.note, usual.note);
        QCOMPARE(runProgram({command, u"--rate"_s, u"0.5"_s, path}).output, usual.output);
    }
    const QString picture = folder.filePath(u"p.svg"_s);
    QCOMPARE(runProgram({u"export"_s, path, u"--output"_s, picture}).status, 0);
    QVERIFY(QFile::exists(picture));
}

/// What may be otherwise is said with the option for it.
void TestData::remarksHaveOptions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const QString &said) {
        QTest::newRow(name) << text << said;
    };
    QByteArray counted;
    for (int number = 1; number < 9; ++number)
        counted += QByteArray::number(number) + ",#," + QByteArray::number(number % 2) + '\n';
    row("two readings", "a;t\n1.200;0\n900;1\n",
        u"1.200 is read as 1.2, which would be 1200 with a decimal comma (a). See --decimal "
        "comma.\n"_s);
    row("half a number", "a,t\n1 km y,0\n2,1\n3,0\n",
        u"write one with digits and at most one decimal point, such as -0.5. --skip 1 leaves out the column.\n"_s);
    row("a word", "a,b,t\n1,low,0\n2,3,1\n3,4,0\n",
        u", or leave out the column. See --skip 2.\n"_s);
    row("names in a comment", "# a b t\n1 2 0\n3 4 1\n",
        u"The comment above the rows is read as the names of the columns: a, b, t. See --header no.\n"_s);
    row("a drawn table", " a | t \n---+---\n 1 | 0\n 3 | 1\n(2 rows)\n",
        u"1 line above or below the table left out.\n"_s);
    row("names", "0,1,2\n5.5,2,0\n3.5,4,1\n",
        u"The first row is read as the names of the columns: 0, 1, 2. See --header no.\n"_s);
    row("data", "0,1\n5.5,0\n3.5,1\n",
        u"The first row is read as data, though it may be the names of the columns: 0, 1. See "
        "--header yes.\n"_s);
    row("counting", "the n,a,t\n1,5,0\n2,5,1\n3,5,0\n4,5,1\n5,5,0\n",
        u"It counts the rows, and is an input; leave it out if it says nothing else: \"the n\". "
        u"See "
        "--skip 'the n'.\n"_s);
    row("counting left out", "the n,a,b,t\n" + QByteArray(counted).replace('#', "5,7"),
        u"Left out, as it counts the rows; make it an input if it says something else: \"the n\". "
        u"See --columns 'the n,a,b'.\n"_s);
    row("counting left out without names",
        "5," + QByteArray(counted).replace("#", "2.5").replace("\n", "\n5,").chopped(2),
        u"if it says something else: column 2. See --columns 1,2,3.\n"_s);
    row("an identity", "Paciente,a,t\n101,5,0\n102,7,1\n104,5,0\n",
        u"Left out, as it only tells which row it is; make it an input if it says something else: "
        u"Paciente. See --columns Paciente,a.\n"_s);
    row("an identity alone", "id,t\n101,0\n102,1\n104,0\n",
        u"It numbers the rows, and is the only input: id.\n"_s);
    row("counting left out in the first column, without names",
        QByteArray(counted).replace("#", "2.5"),
        u"if it says something else: column 1. See --columns 1,2.\n"_s);
    row("counting left out of many",
        "n,a,b,c,d,e,f,g,h,t\n" + QByteArray(counted).replace("#", "5,5,5,5,5,5,5,5"),
        u"if it says something else: n. See --columns 1..9.\n"_s);
    row("counting left out of many inputs but one",
        "n,a,b,w,c,d,e,f,g,h,t\n" + QByteArray(counted).replace("#", "5,5,v,5,5,5,5,5,5"),
        u"if it says something else: n. See --columns 1..3,5..10.\n"_s);
    row("counting left out of many called by numbers",
        "n,7,b,c,d,e,f,g,h,t\n" + QByteArray(counted).replace("#", "5,5,5,5,5,5,5,5"),
        u"if it says something else: n. See --columns n,7,b,c,d,e,f,g,h.\n"_s);
    row("a name with a comma", "\"Hours, total\",b,t\n1,5,0\n2,7,1\n4,5,0\n",
        u"x1 = \"Hours, total\", x2 = b\n"_s);
    row("a name with a comma and no blank", "\"p,q\",b,t\nu,5,0\nv,7,1\nw,5,0\n",
        u"Left out, as it holds words: \"p,q\".\n"_s);
    row("labels with marks", "a,t\n1,# low\n2,0\n3,2\n",
        u"See --classes '# low,0', --one '# low'.\n"_s);
    row("spellings", "a,t\n1,No\n2,no\n3,yes\n",
        u"some classes are one that is spelt in several ways: No = no; spell each class in one "
        u"way.\n"_s);
    row("spellings with accents", "a,t\n1,sí\n2,no\n3,Si\n4,NO\n",
        u"in several ways: sí = Si, no = NO; spell each class in one way.\n"_s);
    row("an accent alone", "a,b,t\n1,2,sí\n2,3,si\n3,1,no\n",
        u"no is a third class besides sí and si, but some classes are one that is spelt in several "
        u"ways: sí = si; spell each class in one way.\n"_s);
    row("a word and its letter", "a,b,t\n1,1,sí\n2,2,n\n3,3,s\n",
        u"in several ways: sí = s; spell each class in one way.\n"_s);
    row("another letter, no accent", "a,t\n1,ana\n2,aña\n3,b\n",
        u"See --classes ana,aña, --one ana.\n"_s);
    row("letters alone", "a,t\n1,s\n2,n\n3,t\n", u"See --classes s,n, --one s.\n"_s);
    row("another target", "class,a,b\n0,1,0\n1,2,1\n",
        u"The classes stand in the column class. See --target b.\n"_s);
    row("no class", "ill,a,b\n0,1,4.5\n1,2,5.5\n1,3,6\n0,4,8\n",
        u"column 3: this column is the target, but holds 4 different numbers, such as 4.5, 5.5 and "
        u"6, and is no class; choose another target column: ill. See --target ill.\n"_s);
    row("no class of several", "ill,a,b\n0,1,4.5\n1,0,5.5\n1,0,6\n0,1,8\n",
        u"and is no class; choose another target column: ill, a. See --target NAME|N.\n"_s);
    row("no class at all", "a,b,c\n5,1,4.5\n6,2,5.5\n7,3,6\n8,4,8\n", u"and is no class.\n"_s);
    row("names for classes", "a,b,c\n5,1,u\n6,2,v\n7,3,w\n8,4,x\n9,5,y\n",
        u"this column is the target, but holds 5 different words, such as u, v and w, and is no "
        u"class.\n"_s);
    row("a name that ends in a point", "Nro.,a,t\n1,5,0\n2,7,1\n3,5,0\n",
        u"Left out, as it numbers the rows: \"Nro.\".\n"_s);
    row("percent", "p,a,t\n15%,1,0\n7.5%,3,1\n",
        u"Left out, as it holds numbers with a sign or a unit, such as 15%: p.\n"_s);
    row("dates", "p,a,t\n12:30,1,0\n7:30,3,1\n",
        u"Left out, as it holds dates or times, such as 12:30: p.\n"_s);
    row("unnamed target", "1,u,2.5\n3,v,4.5\n5,u,6.5\n7,v,7.5\n",
        u"The classes stand in column 2.\n"_s);
    row("cut numbers", "a,b,t\n1,5,2,5,0\n3,5,4,5,1\n",
        u"(5 instead of 3); if the commas are decimal, separate the cells by semicolons or tabs, "
        u"or "
        "put quotes around the numbers.\n"_s);
    row("names again", "a,t\n1,0\na,t\n2,1\n",
        u"line 3: this row repeats the names of the columns; delete it, or split the file here.\n"_s);
    row("json", "{\"a\": 1}\n",
        u": this is a file of another kind (JSON) and no table as text; open it in the program "
        u"that "
        "it comes from, and save the data as CSV.\n"_s);
    row("several labels", "1,2 1:3\n2 1:4\n",
        u"1,2 are several classes of one row; write one.\n"_s);
    row("queries", "1 qid:1 1:3\n2 qid:2 1:4\n", u"\"qid:\" left out of 2 rows.\n"_s);
}

void TestData::remarksHaveOptions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d.csv"_s);
    fill(path, text);
    const Outcome outcome = runProgram({u"check"_s, u"--data"_s, path});
    const QString all = QString::fromUtf8(outcome.output) + outcome.note;
    QVERIFY2(all.contains(said), qPrintable(all));
}

void TestData::chosenColumns_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const auto row = [](const QStringList &options, const QString &said) {
        QTest::newRow(qPrintable(options.join(u' '))) << options << said;
    };
    row({u"--columns"_s, u"1..2"_s}, u"x1 = \"Hours, total\", x2 = b\n"_s);
    row({u"--columns"_s, u"3,1..1"_s}, u"x1 = c, x2 = \"Hours, total\"\n"_s);
    row({u"--skip"_s, u"2..3"_s}, u"x1 = \"Hours, total\"\n"_s);
    row({u"--columns"_s, u"\"Hours, total\",c"_s}, u"x1 = \"Hours, total\", x2 = c\n"_s);
    row({u"--skip"_s, u"\"Hours, total\""_s}, u"x1 = b, x2 = c\n"_s);
    row({u"--columns"_s, u"2..1"_s}, u"--columns 2..1: the columns are names, numbers or ranges"_s);
    row({u"--columns"_s, u"5..9"_s}, u"no column is called 5"_s);
}

/// Columns can be chosen by ranges, and by names with commas as these are shown, in quotes.
void TestData::chosenColumns()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d.csv"_s);
    fill(path, "\"Hours, total\",b,c,t\n3,5,2,0\n1,7,9,1\n4,5,6,0\n");
    const Outcome outcome = runProgram(QStringList{u"check"_s, u"--data"_s, path} + options);
    const QString all = QString::fromUtf8(outcome.output) + outcome.note;
    QVERIFY2(all.contains(said), qPrintable(all));
}

/// One name that another column has does not take the others away.
void TestData::inputsKeepTheirNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d.csv"_s);
    fill(path, "age,b,\"x,y\",class\n0,1,2,no\n1,2,3,yes\n");
    const Outcome trace = runProgram({u"trace"_s, u"--data"_s, path});
    QVERIFY2(trace.output.startsWith("step,epoch,sample,age,b (input),x3,target,sum,output,error,"),
             trace.output.constData());
}

/// Scaled inputs are exact decimals; check tells how they were made, and gives the boundary of what
/// stands in the file: x = 30 lies in the middle of z = 0 and z = 1.
void TestData::scaledInputs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d.csv"_s);
    fill(path, "cm,class\n20,no\n40,yes\n");
    const Outcome check = runProgram({u"check"_s, u"--data"_s, path, u"--scale"_s, u"range"_s});
    QVERIFY2(check.output.startsWith(
                 "cm is scaled: its value minus 20, divided by 20, with 4 decimals.\n"
                 "x1 = cm, class 0 = no, class 1 = yes\n"
                 "d.csv: a point separates the classes.\n"
                 "The point of largest margin: 2·x1 - 1 = 0\n"
                 "In the units of the file: 1/10·x1 - 3 = 0\n"),
             check.output.constData());
    const Outcome trace = runProgram({u"trace"_s, u"--data"_s, path, u"--scale"_s, u"range"_s});
    QVERIFY(trace.output.contains("\n1,1,1,0,0,") && trace.output.contains("\n2,1,2,1,1,"));
    // Where it would help, it is offered.
    fill(path, "days,income,buys\n27,44000,1\n19,40000,1\n10,34000,0\n7,66000,1\n2,33000,0\n");
    QVERIFY(runProgram({u"check"_s, u"--data"_s, path})
                .output.contains("With --scale standard learning makes at most "));
    QVERIFY(!runProgram({u"check"_s, u"--data"_s, path, u"--scale"_s, u"standard"_s})
                 .output.contains("With --scale"));
    // In export the option is that of the picture, too.
    const QStringList picture{u"export"_s, u"--output"_s, folder.filePath(u"p.png"_s),
                              u"--scale"_s};
    QCOMPARE(runProgram(picture + QStringList{u"range"_s, u"--data"_s, path}).status, 0);
    const Outcome gate = runProgram(picture + QStringList{u"range"_s, u"--gate"_s, u"or"_s});
    QCOMPARE(gate.status, 2);
    QVERIFY2(gate.note.contains(u"--scale is for data from a file"_s), qPrintable(gate.note));
}

/// The rows without a class are classified by what the run has learnt.
void TestData::predicts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d.csv"_s);
    const QString other = folder.filePath(u"new.csv"_s);
    fill(path, "a,b,class\n0,0,no\n1,1,yes\n0,1,no\n1,0,no\n3,3,?\n");
    fill(other, "who,b,a\nAna,5,\"5,5\"\nLuz,-2,1\n");
    QStringList words{u"trace"_s, u"--data"_s, path, u"--predict"_s};
    QCOMPARE(runProgram(words + QStringList{path}).output, QByteArray("a,b,class\n3,3,yes\n"));
    const Outcome wrong = runProgram(words + QStringList{other});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.note.contains(u"new.csv, line 2, column 3: 5,5 is not a number"_s),
             qPrintable(wrong.note));
    fill(other, "who,b,a\nAna,5,5.5\nLuz,-2,1\n");
    for (const QString &scale : {u"standard"_s, u"range"_s})
        QCOMPARE(runProgram(words + QStringList{other, u"--scale"_s, scale}).output,
                 QByteArray("who,b,a,class\nAna,5,5.5,yes\nLuz,-2,1,no\n"));
    const Outcome both = runProgram(words + QStringList{other, u"--format"_s, u"json"_s});
    QVERIFY(both.note.contains(u"--predict and --format contradict each other"_s));
    // A file all of whose rows have a class leaves nothing to be said.
    fill(other, "a,b,class\n1,1,yes\n");
    const Outcome none = runProgram(words + QStringList{other});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.note.contains(u"new.csv has no row without a class; leave the cell"_s),
             qPrintable(none.note));
    // Their digits stand in groups as those of the data do, where the file alone does not tell.
    fill(path, "a;b;class\n1,5;1.234;no\n1,5;9.345;sí\n2,5;1.003;no\n2,5;9.500;sí\n");
    fill(other, "a;b\n2,5;9.345\n");
    words += {other, u"--scale"_s, u"range"_s};
    QCOMPARE(runProgram(words).output, QByteArray("a,b,class\n\"2,5\",9.345,sí\n"));
    // What was said of the one file is meant for the other, too.
    fill(path, "a\xf1o/t\n1/s\xed\n2/no\n");
    fill(other, "a\xf1o/t\n1/?\n2/?\n");
    QCOMPARE(runProgram({u"trace"_s, u"--data"_s, path, u"--encoding"_s, u"windows-1252"_s,
                         u"--separator"_s, u"/"_s, u"--predict"_s, other})
                 .output,
             QByteArray("año,t\n1,sí\n2,no\n"));
    // A gate's inputs may stand in a file without names.
    fill(other, "1,1\n0,1\n");
    QCOMPARE(runProgram({u"trace"_s, u"--gate"_s, u"and"_s, u"--predict"_s, other}).output,
             QByteArray("1,1,1\n0,1,0\n"));
    // By the weights that are kept: w = (−0.1, −0.1), b = 0.1 has three of XOR right.
    fill(other, "0,0\n0,1\n1,0\n1,1\n");
    QCOMPARE(runProgram({u"trace"_s, u"--gate"_s, u"xor"_s, u"--bias"_s, u"0.3"_s, u"--keep"_s,
                         u"best"_s, u"--predict"_s, other})
                 .output,
             QByteArray("0,0,1\n0,1,1\n1,0,1\n1,1,0\n"));
    // What was used, and what got no class, is told; the columns keep their order.
    fill(path, "1,20,0\n2,30,0\n40,5,1\n50,6,1\n");
    fill(other, "1,20,\n,3,\n2,30,1\n50,6,\n");
    const Outcome told = runProgram(
        {u"trace"_s, u"--data"_s, path, u"--columns"_s, u"2,1"_s, u"--predict"_s, other});
    QCOMPARE(told.output, QByteArray("1,20,0\n,3,\n50,6,1\n"));
    for (const QString &note :
         {u"With the weights of step 8: all 4 observations of the data are right."_s,
          u"1 row left without a class, as a number is missing."_s,
          u"1 row left out that has a class already."_s})
        QVERIFY2(told.note.contains(note), qPrintable(told.note));
    fill(other, "5\n6\n");
    const Outcome narrow = runProgram({u"trace"_s, u"--data"_s, path, u"--predict"_s, other});
    QVERIFY2(narrow.note.contains(u"there are 1 columns, which are not named as those of the data; "
                                  "there should be 3, as in these, or 2 without that of the"_s),
             qPrintable(narrow.note));
}

/// Nobody writes to it, and the program does not wait.
void TestData::pipe()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Outcome outcome = runProgram({u"trace"_s, u"--data"_s, path});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(
        outcome.note.contains(u": this is a pipe or a device, which can be read only once; save "),
        qPrintable(outcome.note));
}

/// A file whose name is not UTF-8 is there all the same.
void TestData::nameThatIsNotText()
{
    const QTemporaryDir dir;
    for (const QString &option : {u"--data"_s, u"--session"_s}) {
        const Outcome outcome =
            runInShell(u"cd \"$1\" && touch $'a\\xff' && exec \"$0\" trace \"$2\" $'a\\xff'"_s,
                       {dir.path(), option});
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.note, u"frontera: %1 a\ufffd: the name of the file is not valid UTF-8; "
                               "give it another name.\n"_s.arg(option));
    }
}

/// By hand: η = 1, from 0, "z ≥ 0 fires"; "no" comes before "sí".
void TestData::threeInputs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cajas.csv"_s);
    fill(path, "largo;ancho;alto;cabe\n1;0;2;sí\n0,5;1;0;no\n");
    const Outcome outcome = runProgram({u"trace"_s, u"--data"_s, path, u"--rate"_s, u"1"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output,
             QByteArray("step,epoch,sample,largo,ancho,alto,target,sum,output,error,w1,w2,w3,b\n"
                        "1,1,1,1,0,2,1,0,1,0,0,0,0,0\n"
                        "2,1,2,0.5,1,0,0,0,1,-1,-0.5,-1,0,-1\n"
                        "3,2,1,1,0,2,1,-1.5,0,1,0.5,-1,2,0\n"
                        "4,2,2,0.5,1,0,0,-0.75,0,0,0.5,-1,2,0\n"
                        "5,3,1,1,0,2,1,4.5,1,0,0.5,-1,2,0\n"
                        "6,3,2,0.5,1,0,0,-0.75,0,0,0.5,-1,2,0\n"));
    QVERIFY2(outcome.note.contains(u"3 epoch"), qPrintable(outcome.note));

    // From other weights and in another order; the target is chosen.
    const Outcome other = runProgram({u"trace"_s, u"--data"_s, path, u"--target"_s, u"cabe"_s,
                                      u"--weights"_s, u"1,-2,0.5"_s, u"--order"_s, u"2,1"_s});
    QCOMPARE(other.status, 0);
    QVERIFY(other.output.contains("\n1,1,2,0.5,1,0,0,-1.5,0,0,1,-2,0.5,0\n"
                                  "2,1,1,1,0,2,1,2,1,0,1,-2,0.5,0\n"));
}

void TestData::sameDataInAnyForm()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"and.csv"_s);
    fill(path, "\xef\xbb\xbf"
               "0\t0\t-1\r\n0\t1\t-1\r\n1\t0\t-1\r\n1\t1\t1\r\n");
    for (const QStringList &settings :
         {QStringList(), QStringList{u"--targets"_s, u"bipolar"_s, u"--format"_s, u"latex"_s}}) {
        const Outcome gate = runProgram(QStringList{u"trace"_s, u"--gate"_s, u"and"_s} + settings);
        const Outcome file = runProgram(QStringList{u"trace"_s, u"--data"_s, path} + settings);
        QCOMPARE(file.output, gate.output);
        QCOMPARE(file.note, gate.note);
    }
}

void TestData::gateOfThreeInputs()
{
    const Outcome parity =
        runProgram({u"check"_s, u"--gate"_s, u"10010110"_s, u"--format"_s, u"json"_s});
    QCOMPARE(parity.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(parity.output).object();
    QCOMPARE(object[u"separable"_s], QJsonValue(false));
    QCOMPARE(object[u"observations"_s], QJsonValue(8));
    QCOMPARE(runProgram({u"trace"_s, u"--gate"_s, u"00000001"_s}).output,
             runProgram({u"trace"_s, u"--example"_s, u"concert3"_s}).output);
}

void TestData::examplesAndSeeds()
{
    const auto traced = [](const QStringList &options) {
        const Outcome outcome = runProgram(QStringList{u"trace"_s, u"--example"_s} + options);
        return outcome.status == 0 ? outcome.output : QByteArray();
    };
    const Outcome concert = runProgram({u"trace"_s, u"--example"_s, u"concert"_s});
    QVERIFY2(concert.note.startsWith(u"converged"), qPrintable(concert.note));
    QVERIFY(concert.output.endsWith(",0.2,0,0.2,0,0.2,-0.6\n"));
    const QByteArray moons = traced({u"moons"_s});
    QVERIFY(!moons.isEmpty());
    QCOMPARE(traced({u"moons"_s, u"--seed"_s, u"1"_s}), moons);
    QVERIFY(traced({u"moons"_s, u"--seed"_s, u"2"_s}) != moons);
}

void TestData::checksAnyData()
{
    const Outcome concert = runProgram({u"check"_s, u"--example"_s, u"concert"_s});
    QCOMPARE(concert.status, 0);
    QVERIFY2(concert.output.startsWith(
                 "x1 = visa, x2 = shirt, x3 = vaccine, x4 = camera, x5 = suitcase, "
                 "class 0 = I don't, class 1 = I go\n"
                 "concert: a hyperplane separates the classes.\n"
                 "The hyperplane of largest margin: 2·x1 + 2·x3 + 2·x5 - 5 = 0\n"),
             concert.output.constData());
    const Outcome parity = runProgram({u"check"_s, u"--gate"_s, u"10010110"_s});
    QVERIFY(parity.output.startsWith("10010110: no plane separates the classes.\n"));
    const Outcome iris =
        runProgram({u"check"_s, u"--data"_s, QStringLiteral(TEST_DATA "/csv/comma.csv"),
                    u"--target"_s, u"kind"_s});
    QVERIFY2(iris.output.contains("class 1 = ") &&
                 iris.output.contains("\ncomma.csv: a line separates the classes.\n"),
             iris.output.constData());
    // Of one input a point separates, without a bias only 0 can; a bias of 0 is not written.
    const QTemporaryDir folder;
    fill(folder.filePath(u"one.csv"_s), "height,t\n-1,0\n1,1\n");
    const QStringList one{u"check"_s, u"--data"_s, folder.filePath(u"one.csv"_s)};
    const Outcome point = runProgram(one);
    QVERIFY2(point.output.startsWith("x1 = height\none.csv: a point separates the classes.\n"
                                     "The point of largest margin: x1 = 0\n"),
             point.output.constData());
    const Outcome zero = runProgram(one + QStringList{u"--no-bias"_s});
    QVERIFY(zero.output.startsWith("x1 = height\none.csv: the point 0 separates the classes.\n"));
}

void TestData::listsExamples()
{
    const Outcome text = runProgram({u"examples"_s});
    QCOMPARE(text.status, 0);
    const QStringList lines = QString::fromUtf8(text.output).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 10);
    QVERIFY(lines[1].startsWith(u"concert "));
    QVERIFY(lines[1].contains(u" 5    32  Shall I go to the concert?"));

    const Outcome json = runProgram({u"examples"_s, u"--format"_s, u"json"_s});
    const QJsonArray list = QJsonDocument::fromJson(json.output).array();
    QCOMPARE(list.size(), 9);
    for (const QJsonValue &value : list) {
        const QString key = value[u"key"].toString();
        const bool hasSeed = value[u"seed"].toBool();
        if (value[u"separable"].isNull()) // it depends on the seed
            QVERIFY(hasSeed);
        // What is said of all seeds is refuted by one: the moons of 53 can be separated.
        for (const QString &seed : {QString(), u"53"_s}) {
            if (!hasSeed && !seed.isEmpty())
                continue;
            const QStringList chosen =
                seed.isEmpty() ? QStringList() : QStringList{u"--seed"_s, seed};
            const Outcome check = runProgram(
                QStringList{u"check"_s, u"--example"_s, key, u"--format"_s, u"json"_s} + chosen);
            const QJsonObject report = QJsonDocument::fromJson(check.output).object();
            if (!value[u"separable"].isNull())
                QCOMPARE(report[u"separable"], value[u"separable"]);
            QCOMPARE(report[u"observations"], value[u"rows"]);
        }
        QVERIFY(!value[u"title"].toString().isEmpty() && !value[u"source"].toString().isEmpty());
    }
}

FRONTERA_TEST(TestData)
#include "tst_data.moc"
