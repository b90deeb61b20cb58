// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of the CSV reader whatever the bytes are: it takes them or says what is wrong at a
// place that the file has; it does not matter in which pieces they come; and what it takes is
// written, and read again equal.

#include "core/csv/csv_choosing.h"
#include "core/csv/csv_encoding.h"
#include "core/csv/csv_look.h"
#include "core/csv/csv_reader.h"
#include "core/csv/csv_unlabelled.h"
#include "core/csv/csv_writer.h"
#include "tests/fuzz/property.h"

#include <QBuffer>
#include <algorithm>

using namespace frontera;

namespace {

using Result = std::variant<Dataset, CsvError>;

/// Gives a byte at a time.
class Trickle : public QBuffer
{
protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min<qint64>(size, 1));
    }
};

template <typename Device>
Result readAs(QByteArrayView bytes, const CsvChoices &choices = {})
{
    Device device;
    device.setData(bytes.toByteArray());
    require(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered), "the bytes can be read");
    return readCsv(device, {.choices = choices, .name = QStringLiteral("f")});
}

/// Returns the choices that read back what is written of data, whatever their names look like.
CsvChoices choicesFor(const Dataset &data)
{
    CsvChoices choices{.separator = ',', .hasNames = true, .target = QStringLiteral("target")};
    const auto isTaken = [&](const auto &names) {
        return std::ranges::find(names, *choices.target) != names.end();
    };
    while (isTaken(data.givenNames()) || isTaken(data.labels()))
        *choices.target += u'_';
    for (const QString &name : data.givenNames())
        choices.columns += name;
    return choices;
}

/// LF, CR LF, or CR.
qint64 lineEndsIn(QByteArrayView bytes)
{
    qint64 ends = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        ends += bytes[i] == '\n' || (bytes[i] == '\r' && !bytes.sliced(i).startsWith("\r\n"));
    return ends;
}

/// Returns true if the text may be read as UTF-16, where CR LF are not beside each other, and where
/// a byte of another character may be the number of one of them.
bool isOfUnits(QByteArrayView bytes, const CsvChoices &choices)
{
    return encodingOf(bytes, choices.encoding).encoding == CsvEncoding::Utf16;
}

bool isOfBytes(CsvProblem problem)
{
    return problem == CsvProblem::NotUtf8 || problem == CsvProblem::NotUtf16 ||
           problem == CsvProblem::NotWindows1252 || problem == CsvProblem::NullByte;
}

void requirePlace(const CsvError &error, QByteArrayView bytes, const CsvChoices &choices = {})
{
    // A class that no row has is in no line, and what is chosen of all columns is in none either.
    const bool hasNoLine =
        error.problem == CsvProblem::NoRows || error.problem == CsvProblem::OneRow ||
        error.problem == CsvProblem::TooFewLabelled || error.problem == CsvProblem::TooManyGaps ||
        error.problem == CsvProblem::NoInputLeft || error.problem == CsvProblem::OtherFormat ||
        (error.problem == CsvProblem::NoSuchClass && (choices.one || choices.classes));
    const bool areUnits = isOfUnits(bytes, choices);
    const qint64 lineEnds = areUnits ? bytes.count('\n') + bytes.count('\r') : lineEndsIn(bytes);
    require(error.line >= 0 && error.line <= lineEnds + 1, "the line is one of the file");
    require(error.column >= 0 && error.column <= bytes.size() + 1, "the column is one of the file");
    require(error.column == 0 || error.line > 0, "a column stands in a line");
    require(error.problem >= CsvProblem::NotUtf8, "bytes in memory are no file to complain about");
    require(hasNoLine || error.line > 0, "but for missing rows there is a line");
    if (!isOfBytes(error.problem)) {
        require(error.byte == 0, "a problem of cells has no byte");
        return;
    }
    require(error.byte >= 1 && error.byte <= bytes.size(), "the byte is one of the file");
    require(areUnits || error.line == lineEndsIn(bytes.first(error.byte - 1)) + 1,
            "the line is the one of the byte");
}

void requireSame(const Result &whole, const Result &slow)
{
    const auto *error = std::get_if<CsvError>(&whole);
    require(whole.index() == slow.index(), "the pieces do not decide whether it is taken");
    if (error != nullptr)
        require(*error == std::get<CsvError>(slow), "the pieces do not decide what is wrong");
    else
        require(std::get<Dataset>(whole) == std::get<Dataset>(slow),
                "the pieces do not decide what is read");
}

/// Returns what is chosen by the text itself, in the comment "#!" on its last line: a letter, and
/// what is chosen of it, such as "e2" for the third encoding, "s;" for a separator.
CsvChoices choicesIn(QByteArrayView bytes, const QString &name)
{
    CsvChoices choices;
    const qsizetype begin = bytes.lastIndexOf("#!");
    for (qsizetype i = begin + 2; begin >= 0 && i + 1 < bytes.size(); i += 2) {
        const char value = bytes[i + 1];
        const bool isOn = value == '1';
        const QString column = value == 'n' ? name : QString(QLatin1Char(value));
        switch (bytes[i]) {
        case 'e':
            choices.encoding = static_cast<CsvEncoding>(static_cast<unsigned char>(value) % 3);
            break;
        case 's':
            if (value > ' ' && value < '\x7f' && !QByteArrayView("\"'+-.").contains(value))
                choices.separator = value;
            break;
        case 'b':
            choices.separator = ' ';
            break;
        case 'h':
            choices.hasNames = isOn;
            break;
        case 'd':
            choices.decimalMark = value == ',' ? ',' : '.';
            break;
        case 'g':
            choices.gaps = isOn ? CsvGaps::Drop : CsvGaps::Refuse;
            break;
        case 'z':
            choices.scale = static_cast<CsvScale>(static_cast<unsigned char>(value) % 3);
            break;
        case 't':
            choices.target = column;
            break;
        case 'c':
            choices.columns += column;
            break;
        case 'k':
            choices.skipped += column;
            break;
        case 'o':
            choices.one = column;
            break;
        case 'p':
            choices.classes = {column, name};
            break;
        default:
            break;
        }
    }
    return choices;
}

/// Whatever a person changes, having seen what was found out, leads to a result; and what is
/// counted fits into the rows.
void requireChoosing(QByteArrayView bytes, const CsvChoices &choices, Ways &ways)
{
    QBuffer buffer;
    buffer.setData(bytes.toByteArray());
    require(buffer.open(QIODevice::ReadOnly), "the bytes can be read");
    const auto read = readCells(buffer, {.choices = choices});
    const auto *cells = std::get_if<CsvCells>(&read);
    if (cells == nullptr)
        return;
    const auto requireResult = [&](std::uint64_t every, const auto &choose) {
        if (ways.isTried(every))
            (void)tableOf(*cells, choose(), {});
    };
    const CsvFacts facts = tableOf(*cells, choices, {}).facts;
    const CsvLayout layout = layoutOf(*cells, choices);
    const auto counts = countsOf(*cells, layout, facts.columns, choices.gaps);
    require(counts.size() == facts.columns.size(), "each column is counted");
    for (const ColumnCounts &count : counts)
        require(count.gaps + count.numbers <= cells->rows(), "no cell is counted twice");
    constexpr int mostColumns = 8;
    const int columns = std::min(mostColumns, static_cast<int>(facts.columns.size()));
    const auto each = static_cast<std::uint64_t>(std::max(1, columns));
    std::vector<int> all;
    for (int column = 0; column < columns; ++column) {
        all.push_back(column);
        for (const ColumnRole role : {ColumnRole::Input, ColumnRole::Target, ColumnRole::LeftOut})
            requireResult(4 * each, [&] { return withRole(choices, facts, layout, column, role); });
        requireResult(4 * each,
                      [&] { return withRoles(choices, facts, layout, all, ColumnRole::LeftOut); });
    }
    for (const QString &label : facts.labels)
        requireResult(2 * facts.labels.size(), [&] {
            return withClasses(choices, facts, layout, label, facts.labels.front());
        });
    for (const std::optional<bool> names : {std::optional<bool>(), std::optional(true)})
        requireResult(4, [&] { return withNames(choices, *cells, names); });
    requireResult(4, [&] { return withEncoding(choices, layout, CsvEncoding::Utf16); });
}

/// Rows to be classified have all inputs, and stand in the text.
void requireUnlabelled(QByteArrayView bytes, const QString &name, const CsvChoices &choices)
{
    QBuffer buffer;
    buffer.setData(bytes.toByteArray());
    require(buffer.open(QIODevice::ReadOnly), "the bytes can be read");
    const std::vector<QString> inputs{name};
    const auto rows = readUnlabelled(buffer, inputs, Dataset::plainLabels(),
                                     {.choices = choices, .target = QStringLiteral("t")});
    if (const auto *found = std::get_if<UnlabelledRows>(&rows)) {
        const qsizetype cells = found->rows.front().cells.size();
        require(found->target < cells, "the classes are among the columns");
        require(found->names.isEmpty() || found->names.size() == cells, "each column has a name");
        const auto gaps = std::ranges::count_if(
            found->rows, [](const UnlabelledRow &row) { return row.inputs.empty(); });
        require(gaps == found->gaps, "the rows in which a number is missing are counted");
        for (const UnlabelledRow &row : found->rows) {
            require(row.inputs.size() <= 1, "a row has all inputs, or none");
            require(row.cells.size() == cells, "a row has all cells");
            require(row.line >= 1 &&
                        (isOfUnits(bytes, choices) || row.line <= lineEndsIn(bytes) + 1),
                    "a row has its line");
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *raw, std::size_t size)
{
    const QByteArrayView bytes = viewOf(raw, size);
    Ways ways(bytes);
    const Result result = readAs<QBuffer>(bytes);
    if (ways.isTried(2))
        requireSame(result, readAs<Trickle>(bytes));
    if (const auto *error = std::get_if<CsvError>(&result)) {
        requirePlace(*error, bytes);
    } else if (ways.isTried(2)) {
        const auto &data = std::get<Dataset>(result);
        const QByteArray text = writeCsv(data);
        const CsvChoices asWritten = choicesFor(data);
        const Result again = readAs<QBuffer>(text, asWritten);
        require(std::holds_alternative<Dataset>(again), "what was written is taken", text);
        require(std::get<Dataset>(again) == data, "what was written is read again equal", text);
        require(writeCsv(std::get<Dataset>(again)) == text, "it is written again equal", text);
    }

    // Whatever is chosen, what is wrong has a place.
    const auto *const nameEnd = std::ranges::find_if(
        bytes, [](char c) { return QByteArrayView(",;\t\r\n\"").contains(c); });
    const QString name = QString::fromUtf8(bytes.first(nameEnd - bytes.begin()));
    const CsvChoices inText = choicesIn(bytes, name);
    constexpr std::uint64_t usual = 5; // choices
    for (const CsvChoices &choices :
         {CsvChoices{.target = name}, CsvChoices{.separator = ' ', .skipped = {name}},
          CsvChoices{.hasNames = false, .one = name, .gaps = CsvGaps::Drop},
          CsvChoices{.decimalMark = ',', .columns = {QStringLiteral("1")}},
          CsvChoices{.gaps = CsvGaps::Drop, .scale = CsvScale::Range}, inText}) {
        if (!ways.isTried(choices == inText && !(inText == CsvChoices()) ? 1 : usual))
            continue;
        const Result chosen = readAs<QBuffer>(bytes, choices);
        if (const auto *error = std::get_if<CsvError>(&chosen))
            requirePlace(*error, bytes, choices);
    }
    if (ways.isTried(4))
        requireChoosing(bytes, inText, ways);
    if (ways.isTried(4))
        requireUnlabelled(bytes, name, {});
    if (ways.isTried(4))
        requireUnlabelled(bytes, name, inText);
    return 0;
}
