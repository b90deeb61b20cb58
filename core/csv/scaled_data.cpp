// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/scaled_data.h"

#include "core/csv/csv_scale.h"
#include "core/data/features.h"

namespace frontera {

std::optional<Dataset> scaledData(const Dataset &data, CsvScale scale)
{
    const auto inputs = static_cast<std::size_t>(data.givenCount());
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < data.observationCount(); ++row) {
        const std::span<const Decimal> given = data.given(row);
        values.insert(values.end(), given.begin(), given.end());
        targets.push_back(data.target(row));
    }
    InputScales scales = scalesOf(values, data.givenCount(), scale);
    if (std::holds_alternative<TooFineInput>(scales))
        return std::nullopt;
    DataOrigin origin = data.origin() != nullptr ? *data.origin() : DataOrigin();
    origin.choices.scale = scale;
    origin.scales = std::move(std::get<std::vector<InputScale>>(scales));
    for (std::size_t i = 0; i < values.size() && !origin.scales.empty(); ++i)
        values[i] = scaled(values[i], origin.scales[i % inputs]);
    const std::span<const QString> names = data.givenNames();
    const Dataset made(data.name(), {names.begin(), names.end()}, std::move(values),
                       std::move(targets), data.labels());
    return withPossibleFeatures(made.withOrigin(std::move(origin)), data.features());
}

} // namespace frontera
