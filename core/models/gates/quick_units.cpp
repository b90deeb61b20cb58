// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/quick_units.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

/// No sum of three numbers up to it, and no update of one, leaves 64 bits.
constexpr std::int64_t largest = std::int64_t{1} << 52;

} // namespace

QuickUnits::QuickUnits(const Settings &settings, bool isBipolar)
    : m_exactRate(settings.rate)
    , m_gates(settings.units)
    , m_firesAtZero(settings.firesAtZero)
    , m_low(isBipolar ? -1 : 0)
{
}

bool QuickUnits::take(const UnitWeights &weights)
{
    m_power = m_exactRate.exponent();
    const auto include = [this](const Decimal &number) {
        if (!number.isZero())
            m_power = std::min(m_power, number.exponent());
    };
    for (const Weights &unit : weights) {
        std::ranges::for_each(unit.w, include);
        include(unit.b);
    }
    m_isFitting = true;
    const auto whole = [this](const Decimal &number) {
        const std::optional<double> value = number.wholeIn(m_power);
        m_isFitting = m_isFitting && value && std::abs(*value) < static_cast<double>(largest);
        return m_isFitting ? static_cast<std::int64_t>(*value) : 0;
    };
    m_rate = whole(m_exactRate);
    for (std::size_t unit = 0; unit < unitCount; ++unit)
        m_units[unit] = {whole(weights[unit].w[0]), whole(weights[unit].w[1]),
                         whole(weights[unit].b)};
    return m_isFitting;
}

UnitWeights QuickUnits::weights() const
{
    UnitWeights weights;
    for (std::size_t unit = 0; unit < unitCount; ++unit) {
        const Unit &from = m_units[unit];
        weights[unit] = {{Decimal(from[0], m_power), Decimal(from[1], m_power)},
                         Decimal(from[2], m_power)};
    }
    return weights;
}

QuickUnits::QuickPass QuickUnits::passOf(std::size_t kind) const
{
    const bool first = (kind & 4) != 0;
    const bool second = (kind & 2) != 0;
    QuickPass pass;
    pass.inputs[0] = {first ? 1 : m_low, second ? 1 : m_low};
    pass.inputs[1] = pass.inputs[0];
    std::array<int, unitCount> outputs{};
    const auto fire = [&](std::size_t unit) {
        const Unit &of = m_units[unit];
        const std::int64_t sum =
            of[0] * pass.inputs[unit][0] + of[1] * pass.inputs[unit][1] + of[2];
        outputs[unit] = sum > 0 || (sum == 0 && m_firesAtZero) ? 1 : 0;
    };
    for (std::size_t unit = 0; unit < outputUnit; ++unit) {
        fire(unit);
        pass.errors[unit] = gateOutput(m_gates[unit], first, second) - outputs[unit];
    }
    pass.inputs[outputUnit] = {outputs[0], outputs[1]};
    fire(outputUnit);
    pass.errors[outputUnit] =
        gateOutput(m_gates[outputUnit], outputs[0] == 1, outputs[1] == 1) - outputs[outputUnit];
    pass.isMistake = (pass.errors[0] | pass.errors[1] | pass.errors[2]) != 0 ||
                     outputs[outputUnit] != static_cast<int>(kind & 1);
    return pass;
}

QuickUnits::Outcome QuickUnits::present(std::size_t kind)
{
    const QuickPass pass = passOf(kind);
    Outcome outcome{pass.isMistake, false};
    for (std::size_t unit = 0; unit < unitCount; ++unit) {
        if (pass.errors[unit] == 0)
            continue;
        const std::int64_t change = m_rate * pass.errors[unit];
        Unit &of = m_units[unit];
        of[0] += change * pass.inputs[unit][0];
        of[1] += change * pass.inputs[unit][1];
        of[2] += change;
        outcome.updated = true;
        m_isFitting = m_isFitting && std::ranges::all_of(of, [](std::int64_t number) {
                          return std::abs(number) < largest;
                      });
    }
    return outcome;
}

} // namespace frontera
