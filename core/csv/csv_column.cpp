// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_column.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_layout.h"
#include "core/csv/csv_marks.h"
#include "core/csv/csv_names.h"
#include "core/csv/csv_text.h"
#include "core/csv/csv_words.h"
#include "core/number/fraction.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <optional>

namespace frontera {

namespace {

constexpr int leastCounting = 5;   // rows in which numbers are seen to count
constexpr int leastIdentities = 3; // rows in which numbers of that name are seen to tell them
constexpr int manyCounting = 8;    // rows in which they are by no chance the values of an input

constexpr std::array otherMarks = {NumberMarks::CommaThousands, NumberMarks::Comma,
                                   NumberMarks::PointThousands, NumberMarks::Both};

template <typename Visit>
void forEachFilled(const CsvCells &cells, const CsvLayout &layout, int column, int end, Visit visit)
{
    for (int row = layout.firstRow; row < end; ++row) {
        const QByteArrayView text = cells.cell(row, column);
        if (!isCsvGap(text) && !isCsvDash(text))
            visit(row, text);
    }
}

struct CellCounts
{
    int filled = 0;
    int yesNo = 0;
    int fitting = 0; ///< with the marks asked for
    int firstWrong = -1;
};

/// Chooses the marks that fit the most cells, and among equals the first.
void chooseMarks(const CsvCells &cells, const CsvLayout &layout, int column, int end,
                 const CellCounts &counts, ColumnContent &content)
{
    int best = counts.fitting;
    int equals = 0;
    for (const NumberMarks marks : otherMarks) {
        int fitting = 0;
        int firstWrong = -1;
        forEachFilled(cells, layout, column, end, [&](int row, QByteArrayView text) {
            if (fitsMarks(text, marks))
                ++fitting;
            else if (firstWrong < 0)
                firstWrong = row;
        });
        equals += fitting == best && best > counts.fitting ? 1 : 0;
        if (fitting <= best)
            continue;
        best = fitting;
        equals = 0;
        content.marks = marks;
        content.firstWrong = firstWrong;
    }
    if (best == 0)
        content.kind = ColumnKind::Words;
    else
        content.kind = best == counts.filled ? ColumnKind::Numbers : ColumnKind::Mixed;
    if (content.kind == ColumnKind::Mixed && equals > 0) {
        content.isClear = false;
        content.firstWrong = counts.firstWrong;
    }
}

/// Returns true if a column has whole numbers alone, and, unless they are keys, each is greater by
/// one than the one before, the first at most `mostFirst`.
bool areWhole(const CsvCells &cells, const CsvLayout &layout, int column, bool areKeys,
              qint64 mostFirst)
{
    constexpr qsizetype longest = 18;
    qint64 next = -1;
    for (int row = layout.firstRow; row < cells.rows(); ++row) {
        const QByteArrayView text = cells.cell(row, column).trimmed();
        const bool isWhole = !text.isEmpty() && text.size() <= longest &&
                             std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (!isWhole)
            return false;
        if (areKeys)
            continue;
        const qint64 number = text.toByteArray().toLongLong();
        if (next < 0 ? number > mostFirst : number != next)
            return false;
        next = number + 1;
    }
    return true;
}

/// Returns true if another column has the name that comes before or after that of a column, as x1
/// and x2, or x and y: they are inputs of one kind.
bool hasNeighbour(const CsvLayout &layout, int column)
{
    const QString name = layout.names[static_cast<std::size_t>(column)].trimmed();
    return !name.isEmpty() && std::ranges::any_of(layout.names, [&name](const QString &text) {
        const QString other = text.trimmed();
        return other.size() == name.size() && other.chopped(1) == name.chopped(1) &&
               std::abs(other.back().unicode() - name.back().unicode()) == 1;
    });
}

} // namespace

ColumnContent contentOf(const CsvCells &cells, const CsvLayout &layout, int column,
                        NumberMarks marks, int end)
{
    CellCounts counts;
    YesNoWords words;
    forEachFilled(cells, layout, column, end, [&](int row, QByteArrayView text) {
        ++counts.filled;
        if (fitsMarks(text, marks)) {
            ++counts.fitting;
            return;
        }
        if (counts.firstWrong < 0)
            counts.firstWrong = row;
        if (csvYesNo(text)) {
            ++counts.yesNo;
            words.add(text);
        }
    });
    ColumnContent content{
        .kind = ColumnKind::Numbers, .marks = marks, .firstWrong = counts.firstWrong};
    if (counts.filled == 0)
        content.kind = ColumnKind::Empty;
    else if (counts.yesNo == counts.filled && words.areAll())
        content.kind = ColumnKind::YesNo;
    else if (counts.fitting < counts.filled)
        chooseMarks(cells, layout, column, end, counts, content);
    return content;
}

bool areRowNumbers(const CsvCells &cells, const CsvLayout &layout, int column)
{
    const QString &name = layout.names[static_cast<std::size_t>(column)];
    const bool hasNames = layout.namesRow >= 0;
    const bool hasMany = cells.rows() - layout.firstRow >= leastCounting;
    if (column > 0) {
        return hasNames && hasMany && !name.trimmed().isEmpty() && isRowNumberName(name) &&
               areWhole(cells, layout, column, false, 1);
    }
    const bool isKey =
        hasNames && (isKeyName(name) || name.trimmed().isEmpty() || name.startsWith(u"Unnamed: "));
    if (hasNames ? !isRowNumberName(name) && !isKey : !hasMany)
        return false;
    return areWhole(cells, layout, column, isKey, 1);
}

bool areNumbersOfRows(const CsvCells &cells, const CsvLayout &layout, int column)
{
    return cells.rows() - layout.firstRow >= manyCounting && column + 1 < layout.columns &&
           !hasNeighbour(layout, column) &&
           !isQuantityName(layout.names[static_cast<std::size_t>(column)]) &&
           areWhole(cells, layout, column, false, 1);
}

bool areIdentities(const CsvCells &cells, const CsvLayout &layout, int column, NumberMarks marks)
{
    const QString &name = layout.names[static_cast<std::size_t>(column)];
    const int rows = cells.rows() - layout.firstRow;
    const bool isN = name.trimmed().toLower() == u"n";
    if (layout.namesRow < 0 || rows < (isN ? manyCounting : leastIdentities) ||
        (!isN && !isIdentityName(name)))
        return false;
    const Decimal longNumber(10'000);
    bool areRising = true;
    bool areFalling = true;
    bool areLong = true;
    QSet<QString> values;
    std::optional<Decimal> before;
    Decimal first;
    for (int row = layout.firstRow; row < cells.rows(); ++row) {
        const std::optional<FileNumber> number = fileNumber(cells.cell(row, column), marks);
        if (!number || number->value < Decimal(0) || !Fraction(number->value).isWhole())
            return false;
        if (before) {
            areRising = areRising && *before < number->value;
            areFalling = areFalling && number->value < *before;
        } else {
            first = number->value;
        }
        before = number->value;
        areLong = areLong && !(number->value < longNumber);
        if (areLong)
            values.insert(number->value.toString());
        else if (!areRising && !areFalling)
            return false;
    }
    if (isN)
        return areRising && !(Decimal(1) < first) && *before < Decimal(2 * rows);
    return areRising || areFalling || (areLong && values.size() == rows);
}

bool areCounting(const CsvCells &cells, const CsvLayout &layout, int column)
{
    return cells.rows() - layout.firstRow >= leastCounting &&
           areWhole(cells, layout, column, false, std::numeric_limits<qint64>::max());
}

bool areDashesGaps(const CsvCells &cells, const CsvLayout &layout, int column)
{
    std::optional<QByteArrayView> first;
    bool areSeveral = false;
    bool hasPlus = false;
    forEachFilled(cells, layout, column, cells.rows(), [&](int, QByteArrayView text) {
        if (!first)
            first = text;
        areSeveral = areSeveral || text != *first;
        hasPlus = hasPlus || text.trimmed() == "+";
    });
    return areSeveral && !hasPlus;
}

std::vector<QByteArrayView> labelsIn(const CsvCells &cells, const CsvLayout &layout, int column,
                                     std::size_t most)
{
    std::vector<QByteArrayView> labels;
    std::optional<bool> leavesDashes;
    for (int row = layout.firstRow; row < cells.rows() && labels.size() < most; ++row) {
        const QByteArrayView text = cells.cell(row, column);
        if (std::ranges::find(labels, text) != labels.end() || isCsvGap(text))
            continue;
        if (isCsvDash(text)) {
            if (!leavesDashes)
                leavesDashes = areDashesGaps(cells, layout, column);
            if (*leavesDashes)
                continue;
        }
        labels.push_back(text);
    }
    return labels;
}

int classesIn(const CsvCells &cells, const CsvLayout &layout, int column)
{
    std::vector<Decimal> numbers;
    int words = 0;
    for (const QByteArrayView text : labelsIn(cells, layout, column, mostClasses + 1)) {
        const std::optional<Decimal> number = csvNumber(text, true);
        if (!number)
            ++words;
        else if (std::ranges::find(numbers, *number) == numbers.end())
            numbers.push_back(*number);
    }
    return words + static_cast<int>(numbers.size());
}

int valuesIn(const CsvCells &cells, const CsvLayout &layout, int column)
{
    QSet<QByteArray> values;
    forEachFilled(cells, layout, column, cells.rows(), [&values](int, QByteArrayView text) {
        const std::optional<Decimal> number = csvNumber(text, true);
        values.insert(number ? number->toString().toLatin1() : text.toByteArray());
    });
    return static_cast<int>(values.size());
}

bool areMeasured(const CsvCells &cells, const CsvLayout &layout, int column)
{
    constexpr std::size_t several = 5;
    constexpr std::size_t few = 4;
    const auto labels = labelsIn(cells, layout, column, mostClasses);
    const auto hasDecimals = [](QByteArrayView label) {
        const std::optional<Decimal> number = csvNumber(label, true);
        return number && !Fraction(*number).isWhole();
    };
    const auto rows = static_cast<std::size_t>(cells.rows() - layout.firstRow);
    return labels.size() >= mostClasses || (labels.size() >= several && 2 * labels.size() > rows) ||
           (labels.size() >= few && labels.size() == rows) ||
           (labels.size() >= several && std::ranges::any_of(labels, hasDecimals));
}

bool areNames(const CsvCells &cells, const CsvLayout &layout, int column)
{
    constexpr int several = 5;
    const int rows = cells.rows() - layout.firstRow;
    QStringList spellings;
    for (const QByteArrayView label : labelsIn(cells, layout, column, CsvFacts::mostLabels))
        spellings += spellingOf(csvText(label));
    return rows >= several && spellings.removeDuplicates() == 0 &&
           valuesIn(cells, layout, column) == rows;
}

} // namespace frontera
