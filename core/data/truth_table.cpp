// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/truth_table.h"

#include <optional>
#include <utility>

namespace frontera {

Dataset truthTable(const QString &name, const std::vector<QString> &inputNames,
                   const std::vector<int> &targets, Dataset::Labels labels)
{
    Q_ASSERT(targets.size() == std::size_t{1} << inputNames.size());
    std::vector<Decimal> values;
    values.reserve(targets.size() * inputNames.size());
    for (std::size_t row = 0; row < targets.size(); ++row) {
        for (std::size_t place = inputNames.size(); place-- > 0;)
            values.emplace_back(static_cast<std::int64_t>((row >> place) & 1));
    }
    return Dataset(name, inputNames, std::move(values), targets, std::move(labels));
}

bool isTruthTable(const Dataset &data)
{
    const int inputs = data.givenCount();
    constexpr int most = 16; // 65,536 rows: nobody reads a longer one as a truth table
    if (inputs < 1 || inputs > most || data.observationCount() != 1 << inputs)
        return false;
    const Decimal low = data.inputs(0)[0];
    if (low != Decimal(0) && low != Decimal(-1))
        return false;
    for (int row = 0; row < data.observationCount(); ++row) {
        for (int input = 0; input < inputs; ++input) {
            const bool isOne = (row >> (inputs - 1 - input) & 1) != 0;
            if (data.inputs(row)[static_cast<std::size_t>(input)] != (isOne ? Decimal(1) : low))
                return false;
        }
    }
    return true;
}

bool hasAnswers(const Dataset &data)
{
    if (!data.features().empty() || data.inputCount() == 0 || data.observationCount() == 0)
        return false;
    std::optional<Decimal> no;
    for (int row = 0; row < data.observationCount(); ++row) {
        for (const Decimal &value : data.inputs(row)) {
            if (value == Decimal(1))
                continue;
            if (!no && (value == Decimal(0) || value == Decimal(-1)))
                no = value;
            if (value != no)
                return false;
        }
    }
    return true;
}

} // namespace frontera
