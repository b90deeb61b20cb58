// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/squares/answer_table.h"

#include "core/data/truth_table.h"
#include "core/run/run.h"

#include <algorithm>

namespace frontera {

bool hasSquares(const Dataset &data)
{
    constexpr int fewest = 4; // of three there is a cube
    constexpr int most = 6;   // 64 signs
    return data.inputCount() >= fewest && data.inputCount() <= most && hasAnswers(data);
}

Plane squaresWith(int one, int other)
{
    Plane plane;
    plane.across = std::min(one, other);
    plane.up = std::max(one, other);
    return plane;
}

Plane usualSquares(const Dataset &data)
{
    return squaresWith(data.inputCount() - 2, data.inputCount() - 1);
}

Plane squaresByWeight(const std::vector<Decimal> &weights)
{
    const auto sizeOf = [&weights](int input) {
        const Decimal &weight = weights[static_cast<std::size_t>(input)];
        return weight.sign() < 0 ? -weight : weight;
    };
    std::vector<int> inputs;
    for (int input = static_cast<int>(weights.size()); input-- > 0;)
        inputs.push_back(input);
    std::ranges::stable_sort(inputs, {}, sizeOf);
    return squaresWith(inputs[0], inputs[1]);
}

std::optional<Plane> squaresByWeight(const Run &run)
{
    const PredictorPointer predictor = run.predictor();
    const Weights *weights = predictor->linear();
    const auto inputs = static_cast<std::size_t>(run.data().inputCount());
    if (weights == nullptr || weights->w.size() != inputs || !hasSquares(run.data()))
        return std::nullopt;
    return squaresByWeight(weights->w);
}

AnswerTable::AnswerTable(const Dataset &data)
    : m_data(data)
    , m_no(0)
    , m_cells(std::size_t{1} << data.inputCount())
{
    for (int row = 0; row < data.observationCount(); ++row) {
        if (std::ranges::find(data.inputs(row), Decimal(-1)) != data.inputs(row).end())
            m_no = Decimal(-1);
        Cell &cell = m_cells[static_cast<std::size_t>(combinationOf(row))];
        const auto target = static_cast<std::size_t>(data.target(row));
        if (cell.counts[target]++ == 0)
            cell.rows[target] = row;
    }
}

int AnswerTable::combinationOf(int row) const
{
    int combination = 0;
    for (const Decimal &value : m_data.inputs(row))
        combination = 2 * combination + (value == Decimal(1) ? 1 : 0);
    return combination;
}

std::vector<Decimal> AnswerTable::inputs(int combination) const
{
    std::vector<Decimal> inputs;
    for (int input = 0; input < m_data.inputCount(); ++input)
        inputs.push_back(isYes(combination, input) ? Decimal(1) : m_no);
    return inputs;
}

} // namespace frontera
