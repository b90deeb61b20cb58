// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/rival_count.h"

#include "core/data/signed_columns.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace frontera {

namespace {

constexpr int mostInLeaf = 32;

} // namespace

RivalCount::RivalCount(const Dataset &data, const SignedColumns &columns)
    : m_data(data)
    , m_source(&columns)
    , m_rows(static_cast<std::size_t>(columns.rowCount()))
{
    std::iota(m_rows.begin(), m_rows.end(), 0);
    int leaves = 1;
    while (columns.rowCount() > leaves * mostInLeaf)
        leaves *= 2;
    m_firstLeaf = leaves - 1;
    const auto boxes = static_cast<std::size_t>(2 * leaves - 1);
    m_counts.resize(boxes);
    m_bounds.resize(boxes * 2 * static_cast<std::size_t>(data.inputCount()));
    halve(0);
    copyColumns();
}

/// The boxes of a level stand after each other, those that a box is halved into at 2·box + 1.
RivalCount::Part RivalCount::partOf(int box) const
{
    const int level = std::bit_width(static_cast<unsigned>(box) + 1) - 1;
    const std::int64_t place = box + 1 - (std::int64_t{1} << level);
    const auto rows = static_cast<std::int64_t>(m_rows.size());
    return {static_cast<int>((rows * place) >> level),
            static_cast<int>((rows * (place + 1)) >> level)};
}

std::size_t RivalCount::boundsOf(int box) const
{
    return static_cast<std::size_t>(box) * 2 * static_cast<std::size_t>(m_data.inputCount());
}

double RivalCount::input(int row, std::size_t i) const
{
    return m_source->column(i)[row] * m_source->signs()[row];
}

/// Halves a box and the boxes that come of it, along the input that is spread most.
void RivalCount::halve(int box)
{
    if (isLeaf(box)) {
        measureLeaf(box);
        return;
    }
    const Part part = partOf(box);
    std::size_t widest = 0;
    double width = -1;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_data.inputCount()); ++i) {
        double least = std::numeric_limits<double>::infinity();
        double largest = -least;
        constexpr int looks = 64;
        for (int k = part.from; k < part.to; k += 1 + (part.to - part.from) / looks) {
            const double x = input(m_rows[static_cast<std::size_t>(k)], i);
            least = std::min(least, x);
            largest = std::max(largest, x);
        }
        const double spread = (largest - least) / std::max(m_source->largest(i), 0x1p-1000);
        if (spread > width) {
            width = spread;
            widest = i;
        }
    }
    const auto begin = m_rows.begin();
    std::nth_element(begin + part.from, begin + partOf(2 * box + 2).from, begin + part.to,
                     [&](int a, int b) { return input(a, widest) < input(b, widest); });
    halve(2 * box + 1);
    halve(2 * box + 2);
    measure(box);
}

void RivalCount::measureLeaf(int box)
{
    const Part part = partOf(box);
    double *bounds = &m_bounds[boundsOf(box)];
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_data.inputCount()); ++i) {
        bounds[2 * i] = std::numeric_limits<double>::infinity();
        bounds[2 * i + 1] = -bounds[2 * i];
        for (int k = part.from; k < part.to; ++k) {
            const double x = input(m_rows[static_cast<std::size_t>(k)], i);
            bounds[2 * i] = std::min(bounds[2 * i], x);
            bounds[2 * i + 1] = std::max(bounds[2 * i + 1], x);
        }
    }
    Count &count = m_counts[static_cast<std::size_t>(box)];
    for (int k = part.from; k < part.to; ++k)
        count.ones += m_source->signs()[m_rows[static_cast<std::size_t>(k)]] > 0 ? 1 : 0;
    count.zeros = part.to - part.from - count.ones;
}

/// From the boxes that it is halved into.
void RivalCount::measure(int box)
{
    const auto first = static_cast<std::size_t>(2 * box + 1);
    m_counts[static_cast<std::size_t>(box)] = {m_counts[first].ones + m_counts[first + 1].ones,
                                               m_counts[first].zeros + m_counts[first + 1].zeros};
    double *bounds = &m_bounds[boundsOf(box)];
    const double *a = &m_bounds[boundsOf(2 * box + 1)];
    const double *b = &m_bounds[boundsOf(2 * box + 2)];
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_data.inputCount()); ++i) {
        bounds[2 * i] = std::min(a[2 * i], b[2 * i]);
        bounds[2 * i + 1] = std::max(a[2 * i + 1], b[2 * i + 1]);
    }
}

void RivalCount::copyColumns()
{
    const auto inputs = static_cast<std::size_t>(m_data.inputCount());
    for (std::size_t i = 0; i <= inputs; ++i) {
        const double *const all = i < inputs ? m_source->column(i) : m_source->signs();
        std::vector<double> &column = m_columns.emplace_back();
        column.reserve(m_rows.size());
        for (const int row : m_rows)
            column.push_back(all[row]);
    }
}

template <int Inputs>
int RivalCount::mostRight(int box, const NearForm &form, bool &isOpen) const
{
    const std::size_t n = Inputs > 0 ? Inputs : form.w.size();
    const double *const bounds = &m_bounds[boundsOf(box)];
    double least = form.b;
    double most = form.b;
    for (std::size_t i = 0; i < n; ++i) {
        const double a = form.w[i] * bounds[2 * i];
        const double b = form.w[i] * bounds[2 * i + 1];
        least += std::min(a, b);
        most += std::max(a, b);
    }
    const Count &count = m_counts[static_cast<std::size_t>(box)];
    isOpen = false;
    if (least > form.error)
        return count.ones;
    if (most < -form.error)
        return count.zeros;
    isOpen = true;
    return count.all();
}

template <int Inputs>
int RivalCount::countIn(int leaf, const NearForm &form, const Judge &isRight) const
{
    const std::size_t n = Inputs > 0 ? Inputs : form.w.size();
    const Part part = partOf(leaf);
    const auto size = static_cast<std::size_t>(part.to - part.from);
    double sums[mostInLeaf];
    const double *const signs = m_columns.back().data() + part.from;
    for (std::size_t k = 0; k < size; ++k)
        sums[k] = form.b * signs[k];
    for (std::size_t i = 0; i < n; ++i) {
        const double *const column = m_columns[i].data() + part.from;
        for (std::size_t k = 0; k < size; ++k)
            sums[k] += form.w[i] * column[k];
    }
    std::int64_t right = 0; // as wide as a double: so they are counted several at once
    std::int64_t wrong = 0;
    for (std::size_t k = 0; k < size; ++k) {
        right += sums[k] > form.error ? 1 : 0;
        wrong += sums[k] < -form.error ? 1 : 0;
    }
    int found = static_cast<int>(right);
    for (std::size_t k = 0; right + wrong < static_cast<std::int64_t>(size) && k < size; ++k) {
        if (std::abs(sums[k]) <= form.error)
            found += isRight(m_rows[static_cast<std::size_t>(part.from) + k]) ? 1 : 0;
    }
    return found;
}

template <int Inputs>
int RivalCount::count(const NearForm &form, int best, const Judge &isRight)
{
    bool isOpen = false;
    int most = mostRight<Inputs>(0, form, isOpen);
    m_open.assign(isOpen ? 1 : 0, 0);
    while (!m_open.empty() && !isLeaf(m_open.front())) {
        m_next.clear();
        for (const int box : m_open) {
            most -= m_counts[static_cast<std::size_t>(box)].all();
            for (const int half : {2 * box + 1, 2 * box + 2}) {
                most += mostRight<Inputs>(half, form, isOpen);
                if (isOpen)
                    m_next.push_back(half);
            }
            if (most <= best)
                return most;
        }
        std::swap(m_open, m_next);
    }
    for (const int leaf : m_open) {
        most -= m_counts[static_cast<std::size_t>(leaf)].all();
        most += countIn<Inputs>(leaf, form, isRight);
        if (most <= best)
            return most;
    }
    return most;
}

int RivalCount::countRight(const NearForm &form, int best, const Judge &isRight)
{
    return form.w.size() == 2 ? count<2>(form, best, isRight) : count<0>(form, best, isRight);
}

} // namespace frontera
