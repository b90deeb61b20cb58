// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_declared.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_text.h"

#include <QByteArray>
#include <QByteArrayList>
#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace frontera {

namespace {

constexpr int mostSparseInputs = 10'000;
constexpr qint64 mostFilledCells = 100'000'000;

/// A cell of a sparse row: the place of its column, and its text.
struct SparseCell
{
    int column;
    QByteArrayView text;
};

/// Returns the parts of "3:0.5" or "3 0.5"; nothing if there is no whole number before the mark.
std::optional<SparseCell> sparseCell(QByteArrayView text, char mark)
{
    const qsizetype end = text.indexOf(mark);
    bool isNumber = false;
    const int column = end < 0 ? 0 : text.first(end).toByteArray().toInt(&isNumber);
    if (!isNumber || column < 0)
        return std::nullopt;
    return SparseCell{column, text.sliced(end + 1).trimmed()};
}

using SparseRow = std::vector<SparseCell>;

CsvError wrongCell(const CsvCells &cells, int row, int column)
{
    return {.problem = CsvProblem::NotAPair,
            .line = cells.line(row),
            .column = column + 1,
            .text = csvText(cells.cell(row, column))};
}

/// Writes rows with all of their cells into other cells. `usual` is what a cell of each column is
/// that a row leaves out.
CsvCells withZeros(const CsvCells &cells, const std::vector<SparseRow> &rows,
                   const QByteArrayList &usual)
{
    CsvCells all;
    all.form = cells.form;
    all.comments = cells.comments;
    all.queries = cells.queries;
    all.declarations = cells.declarations;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::vector<QByteArrayView> texts(usual.begin(), usual.end());
        for (const SparseCell &cell : rows[row])
            texts[static_cast<std::size_t>(cell.column)] = cell.text;
        for (const QByteArrayView text : texts)
            all.add(text);
        all.endRow(cells.line(static_cast<int>(row)));
    }
    return all;
}

std::optional<CsvError> tooMany(const CsvCells &cells, qint64 columns)
{
    if (columns <= mostSparseInputs && columns * cells.rows() <= mostFilledCells)
        return std::nullopt;
    return CsvError{.problem = CsvProblem::TooManyInputs,
                    .line = cells.rows() > 0 ? cells.line(0) : 0,
                    .cells = static_cast<int>(columns)};
}

std::optional<CsvError> fillSvm(CsvCells &cells)
{
    std::vector<SparseRow> rows(static_cast<std::size_t>(cells.rows()));
    int columns = 1;
    for (int row = 0; row < cells.rows(); ++row) {
        SparseRow &sparse = rows[static_cast<std::size_t>(row)];
        sparse.push_back({0, cells.cell(row, 0)});
        if (cells.cell(row, 0).contains(','))
            return CsvError{.problem = CsvProblem::SeveralLabels,
                            .line = cells.line(row),
                            .column = 1,
                            .text = csvText(cells.cell(row, 0))};
        for (int i = 1; i < cells.cells(row) && !cells.cell(row, i).startsWith('#'); ++i) {
            if (i == 1 && cells.cell(row, i).startsWith("qid:")) {
                ++cells.queries;
                continue;
            }
            const auto cell = sparseCell(cells.cell(row, i), ':');
            if (!cell || cell->column == 0)
                return wrongCell(cells, row, i);
            sparse.push_back(*cell);
            columns = std::max(columns, std::min(cell->column, mostSparseInputs + 1) + 1);
        }
    }
    if (auto error = tooMany(cells, columns))
        return error;
    cells = withZeros(cells, rows, QByteArrayList(columns, "0"));
    return std::nullopt;
}

struct DeclaredColumn
{
    QString name;
    bool isText = false; ///< true if it holds texts or dates
    /// What a sparse row leaves out: 0, and of declared labels the first.
    QByteArray usual = "0";
};

/// Returns the text without the quotes around it, and without the "\" before characters in it.
QByteArray unquoted(const QByteArray &quoted)
{
    QByteArray text = quoted.trimmed();
    const bool isQuoted = text.size() > 1 && (text.front() == '\'' || text.front() == '"') &&
                          text.back() == text.front();
    text = isQuoted ? text.sliced(1, text.size() - 2) : text;
    for (qsizetype i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 1))
        text.remove(i, 1);
    return text;
}

/// Returns the place of the quote that ends the text which the first character begins.
qsizetype endOfQuoted(const QByteArray &text)
{
    qsizetype end = 1;
    while (end < text.size() && text[end] != text.front())
        end += text[end] == '\\' ? 2 : 1;
    return end < text.size() ? end : -1;
}

/// Returns the first label of "{no, 'not yet'}"; "0" of a type that declares none.
QByteArray firstLabel(const QByteArray &type)
{
    if (!type.startsWith('{'))
        return "0";
    const QByteArray labels = type.sliced(1).trimmed();
    if (labels.startsWith('\'') || labels.startsWith('"'))
        return unquoted(labels.first(endOfQuoted(labels) + 1));
    qsizetype end = 0;
    while (end < labels.size() && labels[end] != ',' && labels[end] != '}')
        ++end;
    return labels.first(end).trimmed();
}

std::vector<DeclaredColumn> attributesOf(const CsvCells &cells)
{
    constexpr qsizetype word = sizeof("@attribute") - 1;
    std::vector<DeclaredColumn> all;
    for (QByteArray line : QByteArray(cells.declarations).replace('\r', '\n').split('\n')) {
        if (line.first(std::min(word, line.size())).toLower() != "@attribute")
            continue;
        line = line.sliced(word).trimmed();
        const bool isQuoted = line.startsWith('\'') || line.startsWith('"');
        qsizetype end = isQuoted ? endOfQuoted(line) + 1 : 0;
        while (!isQuoted && end < line.size() && line[end] != ' ' && line[end] != '\t' &&
               line[end] != '{')
            ++end;
        if (end <= 0)
            end = line.size();
        const QByteArray written = line.sliced(end).trimmed();
        const QByteArray type = written.toLower();
        all.push_back({csvText(unquoted(line.first(end))),
                       type.startsWith("string") || type.startsWith("date"), firstLabel(written)});
    }
    return all;
}

/// Fills ARFF's rows of the form "{0 1.5, 3 yes}".
std::optional<CsvError> fillArff(CsvCells &cells)
{
    QByteArrayList usual;
    for (const DeclaredColumn &attribute : attributesOf(cells))
        usual += attribute.usual;
    const auto columns = static_cast<int>(usual.size());
    std::vector<SparseRow> rows(static_cast<std::size_t>(cells.rows()));
    const bool isSparse = cells.rows() > 0 && cells.cell(0, 0).startsWith('{');
    for (int row = 0; isSparse && row < cells.rows(); ++row) {
        for (int i = 0; i < cells.cells(row); ++i) {
            QByteArrayView text = cells.cell(row, i);
            text = text.sliced(i == 0 && text.startsWith('{') ? 1 : 0);
            text.chop(i + 1 == cells.cells(row) && text.endsWith('}') ? 1 : 0);
            const auto cell = sparseCell(text.trimmed(), ' ');
            if (!cell && text.trimmed().isEmpty() && cells.cells(row) == 1)
                continue; // {}: nothing is written
            if (!cell || cell->column >= columns)
                return wrongCell(cells, row, i);
            rows[static_cast<std::size_t>(row)].push_back(*cell);
        }
    }
    if (!isSparse)
        return std::nullopt;
    if (auto error = tooMany(cells, columns))
        return error;
    cells = withZeros(cells, rows, usual);
    return std::nullopt;
}

bool isClassName(const QString &name)
{
    return name.compare(u"class", Qt::CaseInsensitive) == 0;
}

/// The two rows of Orange's tables below the names.
bool isOneOf(QByteArrayView text, std::initializer_list<const char *> words)
{
    const QByteArray word = text.toByteArray().trimmed().toLower();
    return std::ranges::any_of(words, [&word](const char *w) { return word == w; });
}

bool isOrangeType(QByteArrayView text)
{
    return isOneOf(text, {"c", "d", "s", "t", "continuous", "discrete", "string", "time"});
}

/// Returns true if a column's type is the list of all that stands below, "u v".
bool areLabelsListed(const CsvCells &cells, int types, int column)
{
    const QByteArrayList labels = cells.cell(types, column).toByteArray().simplified().split(' ');
    if (labels.size() < 2)
        return false;
    for (int row = types + 2; row < cells.rows(); ++row) {
        const QByteArrayView text = cells.cell(row, column).trimmed();
        if (!text.isEmpty() && text != "?" && !labels.contains(text.toByteArray()))
            return false;
    }
    return true;
}

void markColumn(CsvLayout &layout, int column, bool isClass, bool isAside)
{
    if (isClass)
        layout.target = column;
    else if (isAside)
        layout.leftOut.push_back(column);
}

/// Returns the marks before "#" in a name of Orange's: "cD" of "cD#kind"; none of other names.
QString orangeMarks(const QString &name)
{
    const qsizetype end = name.indexOf(u'#');
    const QString marks = name.left(std::max<qsizetype>(end, 0));
    const bool areMarks =
        marks.size() <= 2 && end + 1 < name.size() &&
        std::ranges::all_of(marks, [](QChar c) { return QStringView(u"cmiwCDST").contains(c); });
    return areMarks ? marks : QString();
}

/// Takes the marks within names: "cD#kind" is the class, "mS#who" and "i#note" are no inputs.
bool readOrangeMarks(CsvLayout &layout)
{
    bool hasMark = false;
    for (int column = 0; column < layout.columns; ++column) {
        QString &name = layout.names[static_cast<std::size_t>(column)];
        const QString marks = orangeMarks(name);
        if (marks.isEmpty())
            continue;
        hasMark = true;
        markColumn(layout, column, marks.contains(u'c'), std::ranges::any_of(marks, [](QChar c) {
                       return QStringView(u"miwS").contains(c);
                   }));
        while (!orangeMarks(name).isEmpty())
            name = name.sliced(name.indexOf(u'#') + 1);
    }
    if (hasMark)
        layout.format = QStringLiteral("Orange");
    return hasMark;
}

} // namespace

std::optional<CsvError> fillSparse(CsvCells &cells)
{
    switch (cells.form.format) {
    case CsvFormat::LibSvm:
        return fillSvm(cells);
    case CsvFormat::Arff:
        return fillArff(cells);
    case CsvFormat::Cells:
        break;
    }
    return std::nullopt;
}

CsvLayout declaredLayout(const CsvCells &cells)
{
    CsvLayout layout;
    if (cells.form.format == CsvFormat::LibSvm) {
        layout.format = QStringLiteral("libsvm");
        layout.columns = cells.rows() > 0 ? cells.cells(0) : 0;
        layout.names.resize(static_cast<std::size_t>(layout.columns));
        layout.target = 0;
        layout.firstNumber = 0; // a person counts the inputs
        return layout;
    }
    layout.format = QStringLiteral("ARFF");
    const std::vector<DeclaredColumn> attributes = attributesOf(cells);
    layout.columns = static_cast<int>(attributes.size());
    for (int column = 0; column < layout.columns; ++column) {
        const DeclaredColumn &attribute = attributes[static_cast<std::size_t>(column)];
        layout.names.push_back(attribute.name);
        markColumn(layout, column, isClassName(attribute.name), attribute.isText);
    }
    return layout;
}

bool readOrangeRows(const CsvCells &cells, CsvLayout &layout)
{
    if (readOrangeMarks(layout))
        return true;
    const int types = layout.firstRow;
    const int uses = types + 1;
    if (uses >= cells.rows() || cells.cells(types) > layout.columns ||
        cells.cells(uses) > layout.columns)
        return false;
    for (int column = 0; column < layout.columns; ++column) {
        const bool isTyped =
            isOrangeType(cells.cell(types, column)) || areLabelsListed(cells, types, column);
        const bool isUse = isOneOf(cells.cell(uses, column),
                                   {"", "class", "c", "meta", "m", "ignore", "i", "weight"});
        if (!isTyped || !isUse)
            return false;
    }
    for (int column = 0; column < layout.columns; ++column) {
        const QByteArrayView use = cells.cell(uses, column);
        markColumn(layout, column, isOneOf(use, {"class", "c"}),
                   !use.trimmed().isEmpty() ||
                       isOneOf(cells.cell(types, column), {"s", "string", "t", "time"}));
    }
    layout.format = QStringLiteral("Orange");
    layout.firstRow += 2;
    return true;
}

} // namespace frontera
