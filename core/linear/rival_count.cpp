// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/rival_count.h"

#include "core/data/signed_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

/// Of sums relative to Form::largest, with room to spare: at most 64 inputs, each product and each
/// addition rounded once, all numbers nearest ones.
constexpr double precision = 0x1p-44;
constexpr double least = 0x1p-900; // below that, or above the next, products may leave the doubles
constexpr double most = 0x1p900;
constexpr std::size_t steps = 1'024;
constexpr std::size_t rowsAtOnce = 128;

} // namespace

RivalCount::RivalCount(const Dataset &data, const SignedColumns &columns)
    : m_data(data)
    , m_columns(&columns)
{
}

RivalCount::Form RivalCount::formOf(const Weights &weights) const
{
    Form form;
    for (std::size_t i = 0; i < weights.w.size(); ++i) {
        form.numbers.push_back(weights.w[i].toDouble());
        form.largest += std::abs(form.numbers.back()) * m_columns->largest(i);
    }
    form.numbers.push_back((weights.b * Decimal(1, -m_columns->exponent())).toDouble());
    form.largest += std::abs(form.numbers.back());
    return form;
}

void RivalCount::keep(const Weights &weights, std::span<const std::uint8_t> wrong)
{
    m_kept = formOf(weights);
    std::vector<double> sides(wrong.size());
    for (std::size_t row = 0; row < sides.size(); ++row)
        sides[row] = m_kept.numbers.back() * m_columns->signs()[row];
    for (std::size_t i = 0; i + 1 < m_kept.numbers.size(); ++i) {
        for (std::size_t row = 0; row < sides.size(); ++row)
            sides[row] += m_kept.numbers[i] * m_columns->column(i)[row];
    }
    double farthest = 0;
    bool areFinite = true; // else there are no steps, and each row is looked at
    for (double &side : sides) {
        side = std::abs(side);
        farthest = std::max(farthest, side);
        areFinite = areFinite && std::isfinite(side);
    }
    m_step = areFinite ? farthest / static_cast<double>(steps) : 0;
    m_wrong = grouped(sides, wrong, 1);
    m_right = grouped(sides, wrong, 0);
}

RivalCount::Group RivalCount::grouped(std::span<const double> sides,
                                      std::span<const std::uint8_t> wrong, std::uint8_t which) const
{
    const auto stepOf = [this](double side) {
        return m_step > 0 ? std::min(steps - 1, static_cast<std::size_t>(side / m_step)) : 0;
    };
    Group group;
    group.ends.resize(steps + 1); // the begins, while they are filled
    for (std::size_t row = 0; row < sides.size(); ++row)
        group.ends[stepOf(sides[row]) + 1] += wrong[row] == which ? 1 : 0;
    for (std::size_t step = 1; step <= steps; ++step)
        group.ends[step] += group.ends[step - 1];
    group.rows.resize(group.ends.back());
    for (std::size_t row = 0; row < sides.size(); ++row) {
        if (wrong[row] == which)
            group.rows[group.ends[stepOf(sides[row])]++] = static_cast<int>(row);
    }
    const std::size_t inputs = m_kept.numbers.size() - 1;
    for (std::size_t i = 0; i <= inputs; ++i) {
        const double *const all = i < inputs ? m_columns->column(i) : m_columns->signs();
        std::vector<double> &column = group.columns.emplace_back();
        column.reserve(group.rows.size());
        for (const int row : group.rows)
            column.push_back(all[row]);
    }
    return group;
}

double RivalCount::reachOf(const Form &rival) const
{
    const auto largest = [this](std::size_t i) {
        return i + 1 < m_kept.numbers.size() ? m_columns->largest(i) : 1.0;
    };
    double product = 0;
    double square = 0;
    for (std::size_t i = 0; i < m_kept.numbers.size(); ++i) {
        const double kept = m_kept.numbers[i] / m_kept.largest * largest(i);
        product += rival.numbers[i] / rival.largest * largest(i) * kept;
        square += kept * kept;
    }
    if (!(product > 0) || !(square > 0))
        return std::numeric_limits<double>::infinity();
    const double factor = product / square * (rival.largest / m_kept.largest);
    double difference = precision * (factor * m_kept.largest + rival.largest);
    for (std::size_t i = 0; i < m_kept.numbers.size(); ++i)
        difference += std::abs(rival.numbers[i] - factor * m_kept.numbers[i]) * largest(i);
    return difference / factor * (1 + precision) + precision * m_kept.largest;
}

std::size_t RivalCount::within(const Group &group, double reach) const
{
    if (group.rows.empty())
        return 0;
    if (!(m_step > 0) || !(reach < m_step * static_cast<double>(steps - 2)))
        return group.rows.size();
    return group.ends[static_cast<std::size_t>(reach / m_step) + 1]; // one further: rounding
}

int RivalCount::count(const Group &group, std::size_t from, std::size_t to, bool areRight,
                      const Form &form, const Judge &isRight) const
{
    const double error = precision * form.largest;
    double sums[rowsAtOnce];
    int found = 0;
    while (from < to) {
        const std::size_t size = std::min(rowsAtOnce, to - from);
        for (std::size_t k = 0; k < size; ++k)
            sums[k] = form.numbers.back() * group.columns.back()[from + k];
        for (std::size_t i = 0; i + 1 < form.numbers.size(); ++i) {
            const double *const column = group.columns[i].data() + from;
            for (std::size_t k = 0; k < size; ++k)
                sums[k] += form.numbers[i] * column[k];
        }
        std::int64_t right = 0; // as wide as a double: so they are counted several at once
        std::int64_t wrong = 0;
        for (std::size_t k = 0; k < size; ++k) {
            right += sums[k] > error ? 1 : 0;
            wrong += sums[k] < -error ? 1 : 0;
        }
        found += static_cast<int>(areRight ? right : wrong);
        for (std::size_t k = 0; right + wrong < static_cast<std::int64_t>(size) && k < size; ++k) {
            if (std::abs(sums[k]) <= error)
                found += isRight(group.rows[from + k]) == areRight ? 1 : 0;
        }
        from += size;
    }
    return found;
}

std::optional<int> RivalCount::moreRight(const Weights &rival, const Judge &isRight) const
{
    const Form form = formOf(rival);
    for (const double size : {form.largest, m_kept.largest}) {
        if (!(size > least) || !(size < most))
            return std::nullopt;
    }
    const double reach = reachOf(form);
    const int fixed = count(m_wrong, 0, within(m_wrong, reach), true, form, isRight);
    const std::size_t end = within(m_right, reach);
    constexpr std::size_t atOnce = 8 * rowsAtOnce;
    int lost = 0;
    for (std::size_t from = 0; from < end && lost < fixed; from += atOnce)
        lost += count(m_right, from, std::min(end, from + atOnce), false, form, isRight);
    return std::max(0, fixed - lost);
}

} // namespace frontera
