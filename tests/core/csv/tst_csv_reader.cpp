// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_reader.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_splitter.h"
#include "core/csv/csv_writer.h"
#include "core/data/gates.h"
#include "core/number/split_mix.h"
#include "tests/core/csv/file_text.h"
#include "tests/files.h"
#include "tests/test_main.h"
#include "tests/thoroughness.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <ctime>
#include <functional>
#include <sys/stat.h>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Hands over one byte at a time.
class Trickle : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        return QBuffer::readData(data, std::min<qint64>(most, 1));
    }
};

QString awkward(const QString &name)
{
    return QStringLiteral(TEST_DATA "/csv/%1.csv").arg(name);
}

Result readBytes(const QByteArray &bytes, const CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) ? readCsv(buffer, options)
                                            : CsvError{.problem = CsvProblem::Unreadable};
}

/// Returns the cells that the splitter makes of pieces of `size` bytes, or the problem.
QByteArray splitInPieces(const QByteArray &text, qsizetype size, char separator)
{
    CsvCells cells;
    cells.form.separator = separator;
    CsvSplitter splitter(cells);
    std::optional<CsvError> error;
    for (qsizetype i = 0; i < text.size() && !error; i += size)
        error = splitter.take(QByteArrayView(text).sliced(i, std::min(size, text.size() - i)));
    if (!error)
        error = splitter.finish();
    if (error)
        return QByteArray::number(error->line) + ':' + QByteArray::number(error->column);
    QByteArray all = QByteArray::number(cells.comments) + ' ' + QByteArray::number(splitter.line());
    for (int row = 0; row < cells.rows(); ++row) {
        all += '\n' + QByteArray::number(cells.line(row));
        for (int column = 0; column < cells.cells(row); ++column)
            all += '<' + cells.cell(row, column).toByteArray() + '>';
    }
    return all;
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awkwardFiles_data();
    void awkwardFiles();
    void detailsOfErrors();
    void namedTarget();
    void nameIsTheFiles();
    void notFiles();
    void changedMeanwhile();
    void progressAndCancelling();
    void longLines_data();
    void longLines();
    void plainLinesAsByTheLibrary();
    void wrongByteBeyondThePieces();
    void encodings_data();
    void encodings();
    void windowsOrDamaged();
    void writes();
    void readsBackWhatItWrites();
};

void tst_CsvReader::awkwardFiles_data()
{
    QTest::addColumn<QString>("expected");
    const std::initializer_list<std::pair<const char *, const char *>> rows = {
        {"comma", "width height > a b > 1 2 = 0 > 3 4.5 = 1"},
        {"semicolon_and_decimal_comma", "ancho alto > no sí > 0.5 1.5 = 1 > 2.25 -3 = 0"},
        {"tab_and_decimal_comma", "x y > 0 1 > 0.5 1 = 0 > 1 1.5 = 1"},
        {"no_header", "x1 x2 > 0 1 > 0 0 = 0 > 0 1 = 0 > 1 1 = 1"},
        {"header_over_numbers", "a 2 > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"years_as_names", "town 2019 > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"byte_order_mark", "ñ b > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"byte_order_mark_without_header", "x1 x2 > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"crlf", "a b > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"cr_alone", "NotANumber 3:2 x"},
        {"no_last_line_end", "a b > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"blank_lines", "a b > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"line_number_after_blank_lines", "NotANumber 7:2 x"},
        {"quotes", "a \"b\" c;d > no, never yes > 1 2 = 1 > 3 4 = 0"},
        {"line_end_in_quotes", "NoValue 6:2 ?"},
        {"spaces", "a b > no yes > 1 2 = 1 > 3 4 = 0"},
        {"numbers_in_every_way", "a b > 0 1 > 1.5 0 = 0 > 1000 0.5 = 1 > -2 5 = 1"},
        {"labels_minus_one_and_one", "a > -1 1 > 1 = 1 > 2 = 0 > 3 = 1"},
        {"labels_the_same_number", "a > 0 1.0 > 1 = 1 > 2 = 0 > 3 = 0 > 4 = 1"},
        {"labels_in_words", "a > no yes > 1 = 1 > 2 = 0 > 3 = 1"},
        {"labels_number_and_word", "a > 10 b > 1 = 1 > 2 = 0 > 3 = 1"},
        {"labels_decimal_commas", "a > 0,5 1,5 > 1 = 1 > 2 = 0"},
        {"labels_decimal_commas_ordered", "a > 9,5 10,5 > 1 = 1 > 2 = 0"},
        {"labels_differ_by_byte_order_mark", "a > yes \ufeffyes > 1 = 1 > 2 = 0"},
        {"label_of_byte_order_mark", "a > yes \ufeff > 1 = 1 > 2 = 0"},
        {"only_class_one", "a > 0 1 > 1 = 1 > 2 = 1"},
        {"only_class_zero", "a > 0 1 > 1 = 0 > 2 = 0"},
        {"only_one_word", "a > yes  > 1 = 0 > 2 = 0"},
        {"target_first", "a b > blue red > 1 2 = 1 > 3 4 = 0"},
        {"slip_in_first_row", "NotANumber 1:1 1O"},
        {"slip_in_first_of_two_rows", "NotANumber 1:2 0x10"},
        {"utf16_little", "OneRow"},
        {"utf16_big", "OneRow"},
        {"utf16_without_mark", "OneRow"},
        {"latin1", "a b > 0 sí > 1 2 = 0 > 3 4 = 1"},
        {"latin1_header", "OneRow"},
        {"latin1_between_quotes", "StrayQuote 1:1"},
        {"latin1_after_cr", "NoNumbers 2:1 á"},
        {"overlong", "NotUtf8 2 byte 11"},
        {"cut_character", "NotUtf8 3 byte 17"},
        {"null_byte", "NullByte 3 byte 15"},
        {"stray_quote", "StrayQuote 2:2"},
        {"text_after_quotes", "StrayQuote 2:2"},
        {"open_quote", "OpenQuote 3:2"},
        {"too_few_cells", "TooFewCells 3"},
        {"too_many_cells", "TooManyCells 3"},
        {"comma_at_the_end", "a b > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"two_separators", "TooFewCells 3"},
        {"row_of_empty_cells", "a b > 0 1 > 1 2 = 0 > 3 4 = 1"},
        {"nothing", "NoRows"},
        {"only_blank_lines", "NoRows"},
        {"only_a_header", "NoRows"},
        {"one_row", "OneRow"},
        {"one_column", "NoInput 1"},
        {"too_many_inputs", "TooManyInputs 1"},
        {"name_missing", "EmptyName 1:2"},
        {"name_twice", "DuplicateName 1:3 a"},
        {"empty_cell", "EmptyCell 3:2"},
        {"empty_target", "a b > 0 1 > 1 2 = 0 > 5 6 = 1"},
        {"nan", "NoValue 2:2 NaN"},
        {"inf_in_first_row", "NoValue 1:2 -inf"},
        {"not_available", "NoValue 2:1 NA"},
        {"letter_for_digit", "NotANumber 2:2 O.5"},
        {"decimal_comma_between_commas", "a b > 0 1 > 1 0.5 = 0 > 2 1.25 = 1"},
        {"two_decimal_marks", "a b > 0 1 > 1 1234.5 = 0 > 2 17 = 1"},
        {"nineteen_digits", "a b > 0 1 > 1 0.123456789012345679 = 0 > 2 1 = 1"},
        {"forty_one_digits", "TooManyDigits 2:2 0.12345678901234567890123456789012345678901"},
        {"eighteen_digits", "a b > 0 1 > 1 0.123456789012345678 = 0 > 2 123456789012345678 = 1"},
        {"out_of_range", "OutOfRange 2:2 1e400"},
        {"third_label", "ThirdClass 5:2 virginica"},
    };
    for (const auto &[name, expected] : rows)
        QTest::newRow(name) << QString::fromUtf8(expected);
}

void tst_CsvReader::awkwardFiles()
{
    QFETCH(const QString, expected);
    const QString path = awkward(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(textOf(readCsvFile(path)), expected);

    // However the bytes come.
    Trickle trickle;
    trickle.setData(contentOf(path));
    QVERIFY(trickle.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(textOf(readCsv(trickle)), expected);
}

void tst_CsvReader::detailsOfErrors()
{
    const auto errorOf = [](const char *name) {
        return std::get<CsvError>(readCsvFile(awkward(QLatin1String(name))));
    };
    const CsvError few = errorOf("too_few_cells");
    QCOMPARE(few.cells, 2);
    QCOMPARE(few.rightCells, 3);
    const CsvError many = errorOf("too_many_cells");
    QCOMPARE(many.cells, 4);
    QCOMPARE(many.rightCells, 3);
    QCOMPARE(errorOf("too_many_inputs").cells, 66);
    QCOMPARE(errorOf("third_label").labels, (Dataset::Labels{u"setosa"_s, u"versicolor"_s}));
    QVERIFY(std::get<CsvError>(readBytes("a;b;t\n1;x;0\n2;3;1\n")).commaIsDecimal);
    QVERIFY(!std::get<CsvError>(readBytes("a,b,t\n1,x,0\n2,3,1\n")).commaIsDecimal);
    const Result most = readCsvFile(awkward(u"most_inputs"_s));
    QCOMPARE(std::get<Dataset>(most).inputCount(), Dataset::mostInputs);
}

void tst_CsvReader::namedTarget()
{
    const QString path = awkward(u"target_first"_s);
    QCOMPARE(textOf(readCsvFile(path, {.choices = {.target = u"class"_s}})),
             u"a b > blue red > 1 2 = 1 > 3 4 = 0"_s);
    QCOMPARE(textOf(readCsvFile(path, {.choices = {.target = u"Class"_s}})),
             u"NoSuchTarget 1 Class"_s);
    // Then the first row has names, whatever they look like.
    QCOMPARE(textOf(readBytes("1,2,3\n4,5,6\n7,8,9\n",
                              {.choices = {.hasNames = true, .target = u"1"_s}})),
             u"2 3 > 4 7 > 5 6 = 0 > 8 9 = 1"_s);
}

void tst_CsvReader::nameIsTheFiles()
{
    QCOMPARE(std::get<Dataset>(readCsvFile(awkward(u"crlf"_s))).name(), u"crlf.csv"_s);
    const Result named = readCsvFile(awkward(u"crlf"_s), {.name = u"n"_s});
    QCOMPARE(std::get<Dataset>(named).name(), u"n"_s);
}

void tst_CsvReader::notFiles()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(textOf(readCsvFile(pipe)), u"NotAFile"_s);
    QCOMPARE(textOf(readCsvFile(u"/dev/zero"_s)), u"NotAFile"_s);
    QCOMPARE(textOf(readCsvFile(folder.path())), u"IsFolder"_s);
    QCOMPARE(textOf(readCsvFile(folder.filePath(u"none.csv"_s))), u"Missing"_s);
    QCOMPARE(textOf(readCsvFile(QString())), u"Missing"_s);
    const QString secret = folder.filePath(u"secret.csv"_s);
    fill(secret, "1,0\n2,1\n");
    QCOMPARE(::chmod(QFile::encodeName(secret).constData(), 0), 0);
    if (!QFileInfo(secret).isReadable()) // root may read it all the same
        QCOMPARE(textOf(readCsvFile(secret)), u"NotPermitted"_s);
}

/// What is cut off, or written over, while it is read is not what anybody saved.
void tst_CsvReader::changedMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QByteArray rows;
    for (int i = 0; i < 100'000; ++i)
        rows += QByteArray::number(i) + (i % 2 == 0 ? ",0\n" : ",1\n");
    const auto readWhile = [&](const std::function<void(QFile &)> &change) {
        fill(path, rows);
        bool isDone = false;
        return textOf(readCsvFile(path, {.progress = [&](qint64, qint64) {
                                      QFile file(path);
                                      if (!isDone && file.open(QIODevice::ReadWrite))
                                          change(file);
                                      isDone = true;
                                      return true;
                                  }}));
    };
    QVERIFY(readWhile([](QFile &) {}).startsWith(u"x1 > 0 1 > 0 = 0"_s));
    // After a whole row, so that nothing in the rest would tell.
    QCOMPARE(readWhile([&](QFile &file) { file.resize(rows.indexOf('\n', 400'000) + 1); }),
             u"Changed"_s);
    QCOMPARE(readWhile([](QFile &file) { file.resize(200); }), u"Changed"_s);
    QCOMPARE(readWhile([](QFile &file) {
                 file.seek(file.size());
                 file.write("7,1\n");
             }),
             u"Changed"_s);
}

void tst_CsvReader::progressAndCancelling()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += QByteArray::number(i) + ",1," + QByteArray::number(i % 2) + '\n';
    qint64 last = 0;
    int calls = 0;
    const Result all = readBytes(text, {.progress = [&](qint64 read, qint64 size) {
                                     ++calls;
                                     const bool isRight = read > last && size == 2 * text.size();
                                     last = read;
                                     return isRight;
                                 }});
    QCOMPARE(std::get<Dataset>(all).observationCount(), 100'000);
    QVERIFY(last >= text.size());
    QVERIFY(calls > 5);
    const Result none = readBytes(text, {.progress = [](qint64, qint64) { return false; }});
    QCOMPARE(textOf(none), u"Cancelled"_s);
}

void tst_CsvReader::longLines_data()
{
    const qsizetype size = rounds(5'000'000);
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cell") << "a,t\n" + QByteArray(size, '1') + ",0\n" << u"TooManyDigits 2:1 "_s;
    QTest::newRow("cells") << "a,t\n" + QByteArray("1,").repeated(size / 2) + "\n"
                           << u"TooManyCells 2"_s;
    QTest::newRow("name") << QByteArray(size, 'n') + ",t\n1,0\nx,1\n" << u"NotANumber 3:1 x"_s;
    QTest::newRow("names") << QByteArray("n,").repeated(size / 2) + "\n1,0\n"
                           << u"DuplicateName 1:2 n"_s;
    QTest::newRow("open quote") << "a,t\n1,\"" + QByteArray(size, '\n') << u"OpenQuote 2:2"_s;
    QTest::newRow("CR alone") << "a,t" + QByteArray("\r1,0").repeated(size / 4) + ",9\r"
                              << u"TooManyCells %1"_s.arg(size / 4 + 1);
    QTest::newRow("blank") << QByteArray(size, '\n') + "x,t\ny,0"
                           << u"NoNumbers %1:1 y"_s.arg(size + 2);
}

void tst_CsvReader::longLines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const std::clock_t begin = std::clock(); // of this program: others may run beside it
    const QString actual = textOf(readBytes(text));
    const auto seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(actual.startsWith(expected), qPrintable(actual.left(80)));
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

/// Plain lines are split at once; what comes byte by byte, or stands in quotes, libcsv splits.
void tst_CsvReader::plainLinesAsByTheLibrary()
{
    static constexpr std::array parts = {
        "1",  "-2.5", "a b", "a", ",",  ",", ";",  "\t",       " ",    "  ",   "\n", "\n",
        "\n", "\r\n", "\r",  "#", "%x", "@", "\"", "\"q,\n\"", "\"\"", "#N/A", "ñ"};
    SplitMix64 random(7);
    int many = 0; // texts of several rows
    for (int text = 0; text < 10'000; ++text) {
        // Half of them have only what plain lines have.
        const std::uint64_t count = text % 2 == 0 ? 13 : parts.size();
        QByteArray bytes;
        for (int part = 0; part < 3 + text % 23; ++part)
            bytes += parts.at(random.below(count));
        for (const char separator : {',', '\t', ' '}) {
            const QByteArray byLibrary = splitInPieces(bytes, 1, separator);
            QCOMPARE(splitInPieces(bytes, bytes.size(), separator), byLibrary);
            QCOMPARE(splitInPieces(bytes, 7, separator), byLibrary);
            many += byLibrary.count('\n') > 2 ? 1 : 0;
        }
    }
    QVERIFY(many > 5'000);
}

void tst_CsvReader::wrongByteBeyondThePieces()
{
    const QByteArray rows = QByteArray("1,2,0\n3,4,1\n").repeated(50'000);
    QCOMPARE(textOf(readBytes(rows + "5,6,\xf1\n", {.choices = {.encoding = CsvEncoding::Utf8}})),
             u"NotUtf8 100001 byte "_s + QString::number(rows.size() + 5));
    // A character across two pieces is whole.
    for (int shift = 0; shift < 4; ++shift) {
        QByteArray text = "a,t\n" + QByteArray(shift, '\n');
        while (text.size() < 131'072)
            text += "1,\xf0\x9f\x98\x80\n2,0\n";
        const Result result = readBytes(text);
        QCOMPARE(std::get<Dataset>(result).labels(), (Dataset::Labels{u"0"_s, u"😀"_s}));
    }
}

/// A text is the same in every encoding, found out or chosen, however its bytes come.
void tst_CsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<CsvEncoding>>("chosen");
    QTest::addColumn<QString>("expected");
    using Chosen = std::optional<CsvEncoding>;
    const QString text = u"año,precio,t\n1,2,señal €\n3,4,ÿ“no”\n"_s;
    const QString expected = u"año precio > señal € ÿ“no” > 1 2 = 0 > 3 4 = 1"_s;
    const auto encoded = [](QStringConverter::Encoding encoding, const QString &what) {
        return QByteArray(QStringEncoder(encoding)(what));
    };
    QByteArray windows = text.toLatin1(); // which has "?" for the others
    windows.replace("al ?", "al \x80").replace("?no?", "\x93no\x94");
    const QByteArray little = encoded(QStringConverter::Utf16LE, text);
    const QByteArray big = encoded(QStringConverter::Utf16BE, text);
    const auto row = [](const char *name, const QByteArray &bytes, Chosen chosen,
                        const QString &what) { QTest::newRow(name) << bytes << chosen << what; };
    row("windows", windows, {}, expected);
    row("windows, chosen", windows, CsvEncoding::Windows1252, expected);
    row("windows, as UTF-8", windows, CsvEncoding::Utf8, u"NotUtf8 1 byte 2"_s);
    row("little", little, {}, expected);
    row("big", big, {}, expected);
    row("big, chosen", big, CsvEncoding::Utf16, expected);
    row("little, marked", "\xff\xfe" + little, {}, expected);
    row("big, marked", "\xfe\xff" + big, {}, expected);
    row("half a unit", little + "x", {}, u"NotUtf16 4 byte %1"_s.arg(little.size() + 1));
    row("beyond 16 bits", encoded(QStringConverter::Utf16LE, u"a,t\n1,😀\n2,z\n"_s), {},
        u"a > z 😀 > 1 = 1 > 2 = 0"_s);
    row("half a pair", encoded(QStringConverter::Utf16LE, u"a,t\n1,"_s) + "\x3d\xd8\n" + '\0', {},
        u"NotUtf16 2 byte 13"_s);
    row("null in 16 bits", "\xff\xfe" + QByteArray("a\0,\0t\0\n\0\0\0", 10), {},
        u"NullByte 2 byte 11"_s);
    row("no character", "a,t\n1,\x81\n2,z\n", {}, u"NotUtf8 2 byte 7"_s);
    row("no character, chosen", "a,t\n1,\x81\n2,z\n", CsvEncoding::Windows1252,
        u"NotWindows1252 2 byte 7"_s);
    row("UTF-8 as windows", "a,t\n1,\xc3\xb1\n2,z\n", CsvEncoding::Windows1252,
        u"a > z Ã± > 1 = 1 > 2 = 0"_s);
}

void tst_CsvReader::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const std::optional<CsvEncoding>, chosen);
    QFETCH(const QString, expected);
    const CsvOptions options{.choices = {.encoding = chosen}};
    QCOMPARE(textOf(readBytes(bytes, options)), expected);
    Trickle trickle;
    trickle.setData(bytes);
    QVERIFY(trickle.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(textOf(readCsv(trickle, options)), expected);
}

/// A text that is UTF-8 but for a slip is not taken for another encoding, wherever the slip is; one
/// whose first other letter is far down is.
void tst_CsvReader::windowsOrDamaged()
{
    const QByteArray rows = QByteArray("1,2,0\n3,4,s\n").repeated(50'000);
    QVERIFY(textOf(readBytes(QByteArray(rows).replace('s', "\xf1"))).contains(u"ñ"));
    QCOMPARE(textOf(readBytes("5,6,ñ\n" + rows + "5,6,\xf1\n")),
             u"NotUtf8 100002 byte "_s + QString::number(rows.size() + 7 + 5));
    QCOMPARE(textOf(readBytes("5,6,\xf1\n" + rows + "5,6,ñ\n")), u"NotUtf8 1 byte 5"_s);
    // It is said, unless it was chosen.
    QBuffer buffer;
    buffer.setData("a,t\n1,s\xed\n2,no\n");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const CsvFacts facts = readTable(buffer).facts;
    QCOMPARE(facts.form.encoding, CsvEncoding::Windows1252);
    QCOMPARE(facts.remarks, (std::vector<CsvRemark>{
                                {.kind = CsvRemarkKind::Encoding, .words = {u"Windows-1252"_s}}}));
    QVERIFY(buffer.seek(0));
    const CsvOptions chosen{.choices = {.encoding = CsvEncoding::Windows1252}};
    QVERIFY(readTable(buffer, chosen).facts.remarks.empty());
}

void tst_CsvReader::writes()
{
    QCOMPARE(writeCsv(gateDataset(AndGate)),
             QByteArray("x1,x2,target\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n"));
    const Dataset odd(u"d"_s, {u"a,\"b\""_s, u"target"_s}, {Decimal(-15, -1), Decimal(1)}, {1},
                      {u"no"_s, u"sí; claro"_s});
    QCOMPARE(writeCsv(odd), QByteArray("\"a,\"\"b\"\"\",target,target_\n-1.5,1,\"sí; claro\"\n"));
}

void tst_CsvReader::readsBackWhatItWrites()
{
    SplitMix64 random(11);
    const QString letters = u"abñ😀 ,;\t\"\n\r'|12.-"_s;
    const auto word = [&] {
        QString text = u"w"_s; // no number, none of csv_numbers.h's words, not only white space
        const auto below = [&](qsizetype end) {
            return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(end)));
        };
        for (std::uint64_t i = random.below(6); i > 0; --i) {
            const qsizetype place = below(text.size() + 1);
            text.insert(place, letters[below(letters.size())]);
        }
        return text.toUtf8().contains('?') ? u"w"_s : QString::fromUtf8(text.toUtf8());
    };
    int read = 0;
    for (int round = 0; round < 500; ++round) {
        const auto inputs = static_cast<std::size_t>(1 + random.below(5));
        const auto rows = static_cast<std::size_t>(2 + random.below(8));
        std::vector<QString> names;
        while (names.size() < inputs) {
            const QString name = word();
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
        }
        std::vector<Decimal> values;
        for (std::size_t i = 0; i < inputs * rows; ++i)
            values.emplace_back(static_cast<std::int64_t>(random.below(2'000'001)) - 1'000'000,
                                -static_cast<std::int32_t>(random.below(12)));
        std::vector<int> targets = {0, 1};
        while (targets.size() < rows)
            targets.push_back(static_cast<int>(random.below(2)));
        Dataset::Labels labels = {word(), word()};
        if (labels[0] == labels[1])
            continue;
        std::ranges::sort(labels, {}, [](const QString &label) { return label.toUtf8(); });
        const Dataset data(u"d"_s, names, values, targets, labels);
        const QByteArray text = writeCsv(data);
        const Result again = readBytes(text, {.name = u"d"_s});
        QVERIFY2(std::holds_alternative<Dataset>(again), text.constData());
        QVERIFY2(std::get<Dataset>(again) == data, text.constData());
        ++read;
    }
    QVERIFY(read > 400);
    for (int gate = 0; gate < gateCount; ++gate) { // those of one class too
        const Dataset data = gateDataset(gate);
        const Result again = readBytes(writeCsv(data), {.name = data.name()});
        QVERIFY(std::get<Dataset>(again) == data);
    }
}

FRONTERA_TEST(tst_CsvReader)
#include "tst_csv_reader.moc"
