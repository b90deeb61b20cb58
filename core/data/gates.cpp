// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"

#include "core/data/features.h"
#include "core/data/truth_table.h"

#include <array>
#include <utility>
#include <vector>

namespace frontera {

namespace {

constexpr std::array<QLatin1String, gateCount> names = {
    QLatin1String("false"),         QLatin1String("and"),
    QLatin1String("x1-and-not-x2"), QLatin1String("x1"),
    QLatin1String("not-x1-and-x2"), QLatin1String("x2"),
    QLatin1String("xor"),           QLatin1String("or"),
    QLatin1String("nor"),           QLatin1String("xnor"),
    QLatin1String("not-x2"),        QLatin1String("x1-or-not-x2"),
    QLatin1String("not-x1"),        QLatin1String("not-x1-or-x2"),
    QLatin1String("nand"),          QLatin1String("true"),
};

constexpr int gateRows = 4;

int targetOf(int gate, int row)
{
    return (gate >> (gateRows - 1 - row)) & 1;
}

/// Returns a truth table, which has inputs 0 and 1, with these inputs.
Dataset written(const Dataset &table, GateInputs inputs)
{
    if (inputs == GateInputs::ZeroOne)
        return table;
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < table.observationCount(); ++row) {
        for (const Decimal &bit : table.inputs(row))
            values.push_back(bit + bit - Decimal(1));
        targets.push_back(table.target(row));
    }
    return Dataset(table.name(), table.inputNames(), std::move(values), std::move(targets),
                   table.labels());
}

bool isOneOf(const Dataset &data, const Dataset &table)
{
    return data == table || data == written(table, GateInputs::Bipolar);
}

} // namespace

QString gateName(int gate)
{
    return names.at(static_cast<std::size_t>(gate));
}

QString gateBits(int gate)
{
    QString bits;
    for (int row = 0; row < gateRows; ++row)
        bits += QChar(u'0' + targetOf(gate, row));
    return bits;
}

std::optional<int> findGate(QStringView nameOrBits)
{
    for (int gate = 0; gate < gateCount; ++gate) {
        if (nameOrBits.compare(gateName(gate), Qt::CaseInsensitive) == 0 ||
            nameOrBits == gateBits(gate))
            return gate;
    }
    return std::nullopt;
}

std::optional<int> gateOf(const Dataset &data)
{
    const std::optional<int> gate = findGate(data.name());
    return gate && isOneOf(givenData(data), gateDataset(*gate)) ? gate : std::nullopt;
}

Dataset gateDataset(int gate, GateInputs inputs)
{
    std::vector<int> targets;
    for (int row = 0; row < gateRows; ++row)
        targets.push_back(targetOf(gate, row));
    return written(
        truthTable(gateName(gate), {QStringLiteral("x1"), QStringLiteral("x2")}, targets), inputs);
}

std::optional<Dataset> threeInputGate(QStringView bits, GateInputs inputs)
{
    constexpr qsizetype rows = 8;
    std::vector<int> targets;
    for (const QChar bit : bits) {
        if (bit != u'0' && bit != u'1')
            return std::nullopt;
        targets.push_back(bit == u'1' ? 1 : 0);
    }
    if (bits.size() != rows)
        return std::nullopt;
    return written(truthTable(bits.toString(),
                              {QStringLiteral("x1"), QStringLiteral("x2"), QStringLiteral("x3")},
                              targets),
                   inputs);
}

std::optional<GateInputs> gateInputsOf(const Dataset &of)
{
    constexpr int mostRows = 8; // of three inputs
    if (of.observationCount() > mostRows)
        return std::nullopt;
    const Dataset data = givenData(of);
    for (const GateInputs inputs : {GateInputs::ZeroOne, GateInputs::Bipolar}) {
        const std::optional<int> gate = findGate(data.name());
        if (gate && data == gateDataset(*gate, inputs))
            return inputs;
        if (threeInputGate(data.name(), inputs) == data)
            return inputs;
    }
    return std::nullopt;
}

Dataset withInputs(const Dataset &data, GateInputs inputs)
{
    if (!gateInputsOf(data))
        return data;
    const std::optional<int> gate = gateOf(data);
    return withFeatures(gate ? gateDataset(*gate, inputs) : *threeInputGate(data.name(), inputs),
                        data.features());
}

} // namespace frontera
