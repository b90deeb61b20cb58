// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds of the CSV reader whatever the bytes are: it takes them or says what is wrong at a
// place that the file has; it does not matter in which pieces they come; and what it takes is
// written, and read again equal.

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

bool isOfBytes(CsvProblem problem)
{
    return problem == CsvProblem::Utf16 || problem == CsvProblem::NotUtf8 ||
           problem == CsvProblem::NullByte;
}

void requirePlace(const CsvError &error, QByteArrayView bytes, const CsvChoices &choices = {})
{
    // A class that no row has is in no line, and what is chosen of all columns is in none either.
    const bool hasNoLine = error.problem == CsvProblem::NoRows ||
                           error.problem == CsvProblem::OneRow ||
                           error.problem == CsvProblem::NoInputLeft ||
                           (error.problem == CsvProblem::NoSuchClass && choices.one);
    const qint64 lineEnds = lineEndsIn(bytes);
    require(error.line >= 0 && error.line <= lineEnds + 1, "the line is one of the file");
    require(error.column >= 0 && error.column <= bytes.size() + 1, "the column is one of the file");
    require(error.column == 0 || error.line > 0, "a column stands in a line");
    require(error.problem >= CsvProblem::Utf16, "bytes in memory are no file to complain about");
    require(hasNoLine || error.line > 0, "but for missing rows there is a line");
    if (!isOfBytes(error.problem)) {
        require(error.byte == 0, "a problem of cells has no byte");
        return;
    }
    require(error.byte >= 1 && error.byte <= bytes.size(), "the byte is one of the file");
    require(error.line == lineEndsIn(bytes.first(error.byte - 1)) + 1,
            "the line is the one of the byte");
}

void requireSame(const Result &whole, const Result &slow)
{
    const auto *error = std::get_if<CsvError>(&whole);
    if (error != nullptr && error->problem == CsvProblem::Utf16) // its mark is two bytes
        return;
    require(whole.index() == slow.index(), "the pieces do not decide whether it is taken");
    if (error != nullptr)
        require(*error == std::get<CsvError>(slow), "the pieces do not decide what is wrong");
    else
        require(std::get<Dataset>(whole) == std::get<Dataset>(slow),
                "the pieces do not decide what is read");
}

/// Rows to be classified have all inputs, and stand in the text.
void requireUnlabelled(QByteArrayView bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes.toByteArray());
    require(buffer.open(QIODevice::ReadOnly), "the bytes can be read");
    const std::vector<QString> inputs{name};
    const auto rows = readUnlabelled(buffer, inputs, QStringLiteral("t"), {});
    if (const auto *found = std::get_if<std::vector<UnlabelledRow>>(&rows)) {
        for (const UnlabelledRow &row : *found) {
            require(row.inputs.size() == 1 && row.cells.size() == 1, "a row has all inputs");
            require(row.line >= 1 && row.line <= lineEndsIn(bytes) + 1, "a row has its line");
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *raw, std::size_t size)
{
    const QByteArrayView bytes = viewOf(raw, size);
    const Result result = readAs<QBuffer>(bytes);
    requireSame(result, readAs<Trickle>(bytes));
    if (const auto *error = std::get_if<CsvError>(&result)) {
        requirePlace(*error, bytes);
    } else {
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
    for (const CsvChoices &choices :
         {CsvChoices{.target = name}, CsvChoices{.separator = ' ', .skipped = {name}},
          CsvChoices{.hasNames = false, .one = name, .gaps = CsvGaps::Drop},
          CsvChoices{.decimalMark = ',', .columns = {QStringLiteral("1")}},
          CsvChoices{.gaps = CsvGaps::Drop, .scale = CsvScale::Range}}) {
        const Result chosen = readAs<QBuffer>(bytes, choices);
        if (const auto *error = std::get_if<CsvError>(&chosen))
            requirePlace(*error, bytes, choices);
    }
    requireUnlabelled(bytes, name);
    return 0;
}
