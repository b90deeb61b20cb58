// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_reader.h"

#include <QStringList>
#include <array>

namespace frontera {

using Result = std::variant<Dataset, CsvError>;

inline QString problemName(CsvProblem problem)
{
    constexpr std::array names = {
        "Missing",       "NotPermitted", "IsFolder",       "NotAFile",      "Unreadable",
        "Changed",       "Cancelled",    "NotUtf8",        "NotUtf16",      "NotWindows1252",
        "NullByte",      "OtherFormat",  "StrayQuote",     "OpenQuote",     "TooFewCells",
        "TooManyCells",  "CutNumbers",   "RepeatedNames",  "TooLarge",      "NotAPair",
        "SeveralLabels", "NoInput",      "TooManyInputs",  "EmptyName",     "DuplicateName",
        "NoSuchTarget",  "NoSuchColumn", "NoNumbers",      "NoInputLeft",   "TargetAsInput",
        "SkippedToo",    "NoSuchClass",  "TooFine",        "WrongWidth",    "EmptyCell",
        "NoValue",       "NotANumber",   "TwoReadings",    "TooManyDigits", "OutOfRange",
        "ManyNumbers",   "ThirdClass",   "TooFewLabelled", "TooManyGaps",   "NoRows",
        "OneRow"};
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

} // namespace frontera
