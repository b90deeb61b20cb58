// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_reader.h"

#include <QBuffer>
#include <QStringList>
#include <array>

namespace frontera {

using Result = std::variant<Dataset, CsvError>;

inline QString problemName(CsvProblem problem)
{
    constexpr std::array names = {
        "Missing",       "NotPermitted", "IsFolder",      "NotAFile",       "Unreadable",
        "Changed",       "Cancelled",    "NotUtf8",       "NotUtf16",       "NotWindows1252",
        "NullByte",      "OtherFormat",  "StrayQuote",    "OpenQuote",      "TooFewCells",
        "TooManyCells",  "CutNumbers",   "RepeatedNames", "TooLarge",       "NotAPair",
        "SeveralLabels", "NoInput",      "TooManyInputs", "EmptyName",      "DuplicateName",
        "NoSuchTarget",  "NoSuchColumn", "NoNumbers",     "NoInputLeft",    "TargetAsInput",
        "SkippedToo",    "NoSuchClass",  "TooFine",       "WrongWidth",     "EmptyCell",
        "NoValue",       "NotANumber",   "TwoReadings",   "TooManyDigits",  "OutOfRange",
        "ManyNumbers",   "ManyWords",    "ThirdClass",    "TooFewLabelled", "TooManyGaps",
        "NoRows",        "OneRow"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(problem)));
}

/// "a b > no yes > 1 2 = 0 > 3 4.5 = 1": the inputs, the labels, the rows; or what is wrong:
/// "NotANumber 3:2 x", "NotUtf8 2 byte 7".
inline QString textOf(const Result &result)
{
    if (const auto *error = std::get_if<CsvError>(&result)) {
        QString text = problemName(error->problem);
        if (error->line > 0)
            text += u' ' + QString::number(error->line);
        if (error->column > 0)
            text += u':' + QString::number(error->column);
        if (error->byte > 0)
            text += QStringLiteral(" byte ") + QString::number(error->byte);
        return error->text.isEmpty() ? text : text + u' ' + error->text;
    }
    const auto &data = std::get<Dataset>(result);
    QStringList parts = {QStringList(data.inputNames().begin(), data.inputNames().end()).join(u' '),
                         data.labels()[0] + u' ' + data.labels()[1]};
    for (int row = 0; row < data.observationCount(); ++row) {
        QString text;
        for (const Decimal &input : data.inputs(row))
            text += input.toString() + u' ';
        parts += text + QStringLiteral("= ") + QString::number(data.target(row));
    }
    return parts.join(u" > ");
}

inline QString remarkName(CsvRemarkKind kind)
{
    constexpr std::array names = {
        "Encoding",     "Format",  "Title",        "Comments",    "Units",    "RowNumbers",
        "Words",        "Empty",   "Marked",       "Target",      "YesNo",    "Thousands",
        "Comma",        "Rounded", "Gaps",         "Unlabelled",  "Others",   "Scaled",
        "Signed",       "Dates",   "Counting",     "CountingOut", "OneOfTwo", "CountingNames",
        "CountingData", "Queries", "CommentNames", "Besides",     "Identity", "OnlyRowNumbers"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

/// "Words 1 2; Rounded 3": each remark with its columns from 1, its words and its number.
inline QString remarksOf(const CsvFacts &facts)
{
    QStringList remarks;
    for (const CsvRemark &remark : facts.remarks) {
        QStringList parts{remarkName(remark.kind)};
        for (const int column : remark.columns)
            parts += QString::number(column + 1);
        parts += remark.words;
        if (remark.count > 0)
            parts += QString::number(remark.count);
        remarks += parts.join(u' ');
    }
    return remarks.join(QStringLiteral("; "));
}

inline CsvOutcome readText(const QByteArray &bytes, const CsvChoices &choices = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) ? readTable(buffer, {.choices = choices})
                                            : CsvOutcome{CsvError{}};
}

} // namespace frontera
