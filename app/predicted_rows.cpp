// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/predicted_rows.h"

#include "core/csv/csv_unlabelled.h"
#include "core/csv/csv_writer.h"
#include "core/data/features.h"
#include "core/record/predictor.h"
#include "core/run/run.h"

#include <QStringList>

namespace frontera {

namespace {

QString predictedLabel(const Run &run, const std::vector<Decimal> &inputs)
{
    const Dataset &data = run.data();
    const int output = run.predictor()->answerTo(withDerived(inputs, data)).output;
    for (const int target : {0, 1}) {
        if (output == targetValue(target, run.settings()))
            return data.labels().at(static_cast<std::size_t>(target));
    }
    return {};
}

} // namespace

std::variant<QByteArray, CsvError> predictedRows(const Run &run, const QString &path)
{
    const Dataset &data = run.data();
    const DataOrigin origin = data.origin() != nullptr ? *data.origin() : DataOrigin();
    const auto rows = readUnlabelledFile(path, data.givenNames(), origin.target, origin);
    if (const auto *error = std::get_if<CsvError>(&rows))
        return *error;
    const auto given = data.givenNames();
    QStringList names(given.begin(), given.end());
    names += origin.target.isEmpty() ? QStringLiteral("target") : origin.target;
    QByteArray text = csvRow(names);
    for (const UnlabelledRow &row : std::get<std::vector<UnlabelledRow>>(rows))
        text += csvRow(row.cells + QStringList{predictedLabel(run, row.inputs)});
    return text;
}

} // namespace frontera
