// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/dataset.h"

#include "core/data/csv_choices.h"
#include "core/data/features.h"
#include "core/data/signed_columns.h"

#include <mutex>
#include <utility>

namespace frontera {

struct Dataset::Columns
{
    std::once_flag made;
    std::optional<SignedColumns> columns;
    std::once_flag nearestMade;
    std::optional<SignedColumns> nearest; ///< where they are others
};

Dataset::Labels Dataset::plainLabels()
{
    return {QStringLiteral("0"), QStringLiteral("1")};
}

Dataset::Dataset()
    : m_content(std::make_shared<const Content>())
    , m_columns(std::make_shared<Columns>())
{
}

Dataset::Dataset(QString name, std::vector<QString> inputNames, std::vector<Decimal> values,
                 std::vector<int> targets, Labels labels)
    : m_content(std::make_shared<const Content>(Content{std::move(name), std::move(inputNames),
                                                        std::move(values), std::move(targets),
                                                        std::move(labels)}))
    , m_columns(std::make_shared<Columns>())
{
    Q_ASSERT(inputCount() <= mostInputs);
    Q_ASSERT(m_content->values.size() == m_content->inputNames.size() * m_content->targets.size());
}

Dataset::Dataset(const Dataset &data, std::vector<Feature> features)
    : m_columns(std::make_shared<Columns>())
    , m_origin(data.m_origin)
{
    const std::span<const QString> givenNames = data.givenNames();
    const auto content = std::make_shared<Content>();
    content->name = data.name();
    content->inputNames.assign(givenNames.begin(), givenNames.end());
    for (const Feature &feature : features)
        content->inputNames.push_back(featureName(feature, givenNames));
    content->values.reserve(content->inputNames.size() * data.m_content->targets.size());
    for (int row = 0; row < data.observationCount(); ++row) {
        const std::span<const Decimal> given = data.given(row);
        content->values.insert(content->values.end(), given.begin(), given.end());
        for (const Feature &feature : features)
            content->values.push_back(given[static_cast<std::size_t>(feature.first)] *
                                      given[static_cast<std::size_t>(feature.second)]);
    }
    content->targets = data.m_content->targets;
    content->labels = data.labels();
    content->features = std::move(features);
    m_content = content;
    Q_ASSERT(inputCount() <= mostInputs);
}

Dataset Dataset::withOrigin(DataOrigin origin) const
{
    Dataset data = *this;
    data.m_origin = std::make_shared<const DataOrigin>(std::move(origin));
    return data;
}

const SignedColumns &Dataset::columns() const
{
    std::call_once(m_columns->made,
                   [this] { m_columns->columns.emplace(m_content->values, m_content->targets); });
    return *m_columns->columns;
}

const SignedColumns &Dataset::nearestColumns() const
{
    if (columns().exponent() == 0)
        return columns();
    std::call_once(m_columns->nearestMade, [this] {
        m_columns->nearest.emplace(m_content->values, m_content->targets, SignedColumns::Unit::One);
    });
    return *m_columns->nearest;
}

} // namespace frontera
