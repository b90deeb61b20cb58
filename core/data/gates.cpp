// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"

#include "core/data/truth_table.h"

#include <array>

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
    return gate && data == gateDataset(*gate) ? gate : std::nullopt;
}

Dataset gateDataset(int gate)
{
    std::vector<int> targets;
    for (int row = 0; row < gateRows; ++row)
        targets.push_back(targetOf(gate, row));
    return truthTable(gateName(gate), {QStringLiteral("x1"), QStringLiteral("x2")}, targets);
}

std::optional<Dataset> threeInputGate(QStringView bits)
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
    return truthTable(bits.toString(),
                      {QStringLiteral("x1"), QStringLiteral("x2"), QStringLiteral("x3")}, targets);
}

} // namespace frontera
