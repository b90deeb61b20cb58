// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/predicted_rows.h"

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

} // namespace

std::variant<std::vector<UnlabelledRow>, CsvError> readUnclassified(const Dataset &data,
                                                                    const QString &path)
{
    const DataOrigin origin = originOf(data);
    return readUnlabelledFile(path, data.givenNames(), origin.target, origin);
}

RowPredictor::RowPredictor(const Run &run)
    : m_predictor(run.keptPredictor())
    , m_data(run.data())
    , m_targets{targetValue(0, run.settings()), targetValue(1, run.settings())}
{
    if (m_predictor == nullptr)
        m_predictor = run.predictor();
}

QString RowPredictor::labelOf(int output) const
{
    for (const std::size_t target : {std::size_t{0}, std::size_t{1}}) {
        if (output == m_targets.at(target))
            return m_data.labels().at(target);
    }
    return {};
}

QByteArray RowPredictor::classified(const std::vector<UnlabelledRow> &rows) const
{
    const auto given = m_data.givenNames();
    QStringList names(given.begin(), given.end());
    const QString target = originOf(m_data).target;
    names += target.isEmpty() ? QStringLiteral("target") : target;
    QByteArray text = csvRow(names);
    for (const UnlabelledRow &row : rows) {
        const int output = m_predictor->answerTo(withDerived(row.inputs, m_data)).output;
        text += csvRow(row.cells + QStringList{labelOf(output)});
    }
    return text;
}

} // namespace frontera
