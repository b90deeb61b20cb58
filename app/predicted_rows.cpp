// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/predicted_rows.h"

#include "core/csv/csv_writer.h"
#include "core/data/features.h"
#include "core/record/predictor.h"
#include "core/run/run.h"

#include <QStringList>

namespace frontera {

namespace {

DataOrigin originOf(const Dataset &data)
{
    return data.origin() != nullptr ? *data.origin() : DataOrigin();
}

QString labelOf(int output, const Run &run)
{
    for (const int target : {0, 1}) {
        if (output == targetValue(target, run.settings()))
            return run.data().labels().at(static_cast<std::size_t>(target));
    }
    return {};
}

} // namespace

std::variant<std::vector<UnlabelledRow>, CsvError> readUnclassified(const Dataset &data,
                                                                    const QString &path)
{
    const DataOrigin origin = originOf(data);
    return readUnlabelledFile(path, data.givenNames(), origin.target, origin);
}

QByteArray predictedRows(const Run &run, const std::vector<UnlabelledRow> &rows)
{
    const Dataset &data = run.data();
    const auto given = data.givenNames();
    QStringList names(given.begin(), given.end());
    const QString target = originOf(data).target;
    names += target.isEmpty() ? QStringLiteral("target") : target;
    const PredictorPointer kept = run.keptPredictor();
    const PredictorPointer predictor = kept != nullptr ? kept : run.predictor();
    QByteArray text = csvRow(names);
    for (const UnlabelledRow &row : rows) {
        const int output = predictor->answerTo(withDerived(row.inputs, data)).output;
        text += csvRow(row.cells + QStringList{labelOf(output, run)});
    }
    return text;
}

} // namespace frontera
