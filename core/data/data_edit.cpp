// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/data_edit.h"

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"

#include <algorithm>
#include <utility>

namespace frontera {

namespace {

QString nameOnceEdited(const Dataset &data)
{
    const bool isOfProgram =
        gateOf(data) || findSeededExample(data.name()) || threeInputGate(data.name());
    return isOfProgram ? nameOfOwnData() : data.name();
}

std::vector<Decimal> copyOfInputs(const Dataset &data, int row)
{
    const auto inputs = data.given(row);
    return {inputs.begin(), inputs.end()};
}

} // namespace

QString nameOfOwnData()
{
    return QStringLiteral("own-points");
}

DataEdit insertion(const Dataset &data, std::vector<Decimal> inputs, int target)
{
    return {DataEdit::Kind::Insert, data.observationCount(), std::move(inputs), target,
            nameOnceEdited(data)};
}

DataEdit removal(const Dataset &data, int row)
{
    Q_ASSERT(data.observationCount() > 1);
    return {DataEdit::Kind::Remove, row, {}, 0, nameOnceEdited(data)};
}

DataEdit replacement(const Dataset &data, int row, std::vector<Decimal> inputs, int target)
{
    return {DataEdit::Kind::Replace, row, std::move(inputs), target, nameOnceEdited(data)};
}

Dataset edited(const Dataset &data, const DataEdit &edit)
{
    const auto n = static_cast<std::size_t>(data.givenCount());
    const int rows = data.observationCount();
    Q_ASSERT(edit.kind == DataEdit::Kind::Remove || edit.inputs.size() == n);
    Q_ASSERT(edit.row >= 0 && edit.row < rows + (edit.kind == DataEdit::Kind::Insert ? 1 : 0));
    std::vector<Decimal> values;
    std::vector<int> targets;
    values.reserve(n * static_cast<std::size_t>(rows + 1));
    targets.reserve(static_cast<std::size_t>(rows + 1));
    const auto take = [&](int from, int to) {
        for (int row = from; row < to; ++row) {
            const auto inputs = data.given(row);
            values.insert(values.end(), inputs.begin(), inputs.end());
            targets.push_back(data.target(row));
        }
    };
    take(0, edit.row);
    if (edit.kind != DataEdit::Kind::Remove) {
        values.insert(values.end(), edit.inputs.begin(), edit.inputs.end());
        targets.push_back(edit.target);
    }
    take(edit.kind == DataEdit::Kind::Insert ? edit.row : edit.row + 1, rows);
    const std::span<const QString> names = data.givenNames();
    return withFeatures(Dataset(edit.name, {names.begin(), names.end()}, std::move(values),
                                std::move(targets), data.labels()),
                        data.features());
}

DataEdit reversed(const DataEdit &edit, const Dataset &data)
{
    using Kind = DataEdit::Kind;
    if (edit.kind == Kind::Insert)
        return {Kind::Remove, edit.row, {}, 0, data.name()};
    return {edit.kind == Kind::Remove ? Kind::Insert : Kind::Replace, edit.row,
            copyOfInputs(data, edit.row), data.target(edit.row), data.name()};
}

Dataset twoPoints()
{
    return Dataset(nameOfOwnData(), {QStringLiteral("x1"), QStringLiteral("x2")},
                   {Decimal(0), Decimal(0), Decimal(1), Decimal(1)}, {0, 1});
}

} // namespace frontera
