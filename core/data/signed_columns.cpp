// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/signed_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

/// Returns the exponent of a power of ten of which all values are multiples.
int finestExponent(std::span<const Decimal> values)
{
    std::int32_t finest = std::numeric_limits<std::int32_t>::max();
    for (const Decimal &value : values) {
        if (!value.isZero())
            finest = std::min(finest, value.exponent());
    }
    return finest == std::numeric_limits<std::int32_t>::max() ? 0 : finest;
}

} // namespace

SignedColumns::SignedColumns(std::span<const Decimal> values, std::span<const int> targets,
                             Unit unit)
    : m_rows(targets.size())
    , m_isExact(unit == Unit::PowerOfTen)
    , m_exponent(m_isExact ? finestExponent(values) : 0)
    , m_columns(values.size())
    , m_signs(targets.size())
    , m_largest(targets.empty() ? 0 : values.size() / targets.size())
{
    std::ranges::transform(targets, m_signs.begin(), [](int target) { return 2.0 * target - 1; });
    fill(values);
    if (m_isExact || unit == Unit::One)
        return;
    m_exponent = 0;
    fill(values);
}

void SignedColumns::fill(std::span<const Decimal> values)
{
    std::ranges::fill(m_largest, 0);
    const Decimal *value = values.data();
    for (std::size_t row = 0; row < m_rows; ++row) {
        for (std::size_t input = 0; input < m_largest.size(); ++input) {
            const double x = inUnits(*value++);
            m_largest[input] = std::max(m_largest[input], std::abs(x));
            m_columns[input * m_rows + row] = m_signs[row] * x;
        }
    }
}

double SignedColumns::inUnits(const Decimal &value)
{
    if (!m_isExact)
        return value.toDouble();
    const std::optional<double> whole = value.wholeIn(m_exponent);
    m_isExact = whole.has_value();
    return whole.value_or(0);
}

} // namespace frontera
