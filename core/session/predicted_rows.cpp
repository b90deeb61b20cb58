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

std::variant<UnlabelledRows, CsvError> readUnclassified(const Dataset &data, const QString &path)
{
    return readUnlabelledFile(path, data.givenNames(), data.labels(), originOf(data));
}

RowPredictor::RowPredictor(const Run &run)
    : m_predictor(run.keptPredictor())
    , m_position(run.position())
    , m_areKept(m_predictor != nullptr)
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

PredictingWeights RowPredictor::weights() const
{
    const int observations = m_data.observationCount();
    return {m_position, m_areKept, observations - m_predictor->countRight(m_data), observations};
}

QByteArray RowPredictor::classified(const UnlabelledRows &rows) const
{
    const auto withClass = [&rows](QStringList cells, const QString &label) {
        if (rows.target >= 0)
            cells[rows.target] = label;
        else
            cells += label;
        return csvRow(cells);
    };
    QByteArray text;
    if (!rows.names.isEmpty()) {
        QString target = originOf(m_data).target;
        if (rows.target >= 0)
            target = rows.names[rows.target];
        text += withClass(rows.names, target.isEmpty() ? QStringLiteral("target") : target);
    }
    for (const UnlabelledRow &row : rows.rows) {
        QString label;
        if (!row.inputs.empty())
            label = labelOf(m_predictor->answerTo(withDerived(row.inputs, m_data)).output);
        text += withClass(row.cells, label);
    }
    return text;
}

} // namespace frontera
