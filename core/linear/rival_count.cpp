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

constexpr int usualInLeaf = 64;
constexpr int mostAtOnce = 64;
/// Fewer observations are counted as soon as their cell is found.
constexpr std::size_t rowsForCells = 256;

std::vector<double> largestOf(const Dataset &data, const SignedColumns &columns)
{
    std::vector<double> largest;
    for (std::size_t i = 0; i < static_cast<std::size_t>(data.inputCount()); ++i)
        largest.push_back(columns.largest(i));
    return largest;
}

} // namespace

RivalCount::RivalCount(const Dataset &data, const SignedColumns &columns)
    : m_data(data)
    , m_source(&columns)
    , m_rows(static_cast<std::size_t>(columns.rowCount()))
    , m_cells(largestOf(data, columns))
{
    std::iota(m_rows.begin(), m_rows.end(), 0);
    int leaves = 1;
    while (columns.rowCount() > leaves * usualInLeaf)
        leaves *= 2;
    m_firstLeaf = leaves - 1;
    const auto boxes = static_cast<std::size_t>(2 * leaves - 1);
    m_parts.resize(boxes);
    m_parts.front().to = columns.rowCount();
    m_counts.resize(boxes);
    m_bounds.resize(boxes * 2 * static_cast<std::size_t>(data.inputCount()));
    m_moved.resize(m_rows.size());
    halve(0);
    m_moved = {};
    copyColumns();
}

std::size_t RivalCount::boundsOf(int box) const
{
    return static_cast<std::size_t>(box) * 2 * static_cast<std::size_t>(m_data.inputCount());
}

double RivalCount::input(int row, std::size_t i) const
{
    return m_source->column(i)[row] * m_source->signs()[row];
}

/// Halves a box and the boxes that come of it, which are 2·box + 1 and the next.
void RivalCount::halve(int box)
{
    if (isLeaf(box)) {
        measureLeaf(box);
        return;
    }
    const Part part = m_parts[static_cast<std::size_t>(box)];
    const int middle = separate(part);
    const auto first = static_cast<std::size_t>(2 * box + 1);
    m_parts[first] = {part.from, middle};
    m_parts[first + 1] = {middle, part.to};
    halve(2 * box + 1);
    halve(2 * box + 2);
    measure(box);
}

/// Moves observations to both ends of a part, about as many to each, along the input that is spread
/// most: as some of them tell. Returns where the second ones begin.
int RivalCount::separate(Part part)
{
    std::vector<double> some;
    std::size_t widest = 0;
    double middle = 0;
    double width = -1;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_data.inputCount()); ++i) {
        constexpr int looks = 64;
        some.clear();
        for (int k = part.from; k < part.to; k += 1 + (part.to - part.from) / looks)
            some.push_back(input(m_rows[static_cast<std::size_t>(k)], i));
        if (some.empty())
            break;
        const auto [least, largest] = std::ranges::minmax(some);
        const double spread = (largest - least) / std::max(m_source->largest(i), 0x1p-1000);
        if (spread <= width)
            continue;
        width = spread;
        widest = i;
        const auto half = some.begin() + static_cast<std::ptrdiff_t>(some.size() / 2);
        std::ranges::nth_element(some, half);
        middle = *half;
    }
    const double *const column = m_source->column(widest);
    const double *const signs = m_source->signs();
    int *const rows = m_rows.data();
    int lower = part.from;
    int upper = 0;
    for (int k = part.from; k < part.to; ++k) { // without a branch, which could not be foreseen
        const int row = rows[k];
        const bool isUpper = column[row] * signs[row] >= middle;
        m_moved[static_cast<std::size_t>(upper)] = row;
        rows[lower] = row;
        upper += isUpper ? 1 : 0;
        lower += isUpper ? 0 : 1;
    }
    std::copy_n(m_moved.begin(), upper, m_rows.begin() + lower);
    return lower;
}

void RivalCount::measureLeaf(int box)
{
    const Part part = m_parts[static_cast<std::size_t>(box)];
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
    const bool areSure = least > form.zone + form.error || most < -form.zone - form.error;
    const bool mayOnes = most >= form.zone - form.error;
    const bool mayZeros = least <= form.error - form.zone;
    isOpen = !areSure && (mayOnes || mayZeros);
    if (isOpen)
        return count.all();
    return (mayOnes ? count.ones : 0) + (mayZeros ? count.zeros : 0);
}

/// The same for any of these forms: all that may be right with one of them.
int RivalCount::mostRight(int box, const WeightBox &forms, bool &isOpen) const
{
    const double *const bounds = &m_bounds[boundsOf(box)];
    double least = forms.least.back();
    double most = forms.most.back();
    for (std::size_t i = 0; i + 1 < forms.least.size(); ++i) {
        const double a = forms.least[i] * bounds[2 * i];
        const double b = forms.least[i] * bounds[2 * i + 1];
        const double c = forms.most[i] * bounds[2 * i];
        const double d = forms.most[i] * bounds[2 * i + 1];
        least += std::min(std::min(a, b), std::min(c, d));
        most += std::max(std::max(a, b), std::max(c, d));
    }
    const Count &count = m_counts[static_cast<std::size_t>(box)];
    const bool mayOnes = most >= -forms.error;
    const bool mayZeros = least <= forms.error;
    isOpen = mayOnes && mayZeros;
    return (mayOnes ? count.ones : 0) + (mayZeros ? count.zeros : 0);
}

template <int Inputs>
int RivalCount::countIn(Part part, const NearForm &form, const Judge &isRight) const
{
    const std::size_t n = Inputs > 0 ? Inputs : form.w.size();
    const auto size = static_cast<std::size_t>(part.to - part.from);
    double sums[mostAtOnce];
    const double *const signs = m_columns.back().data() + part.from;
    for (std::size_t k = 0; k < size; ++k)
        sums[k] = form.b * signs[k];
    for (std::size_t i = 0; i < n; ++i) {
        const double *const column = m_columns[i].data() + part.from;
        for (std::size_t k = 0; k < size; ++k)
            sums[k] += form.w[i] * column[k];
    }
    const double surely = form.zone + form.error;
    const double hardly = form.zone - form.error;
    std::int64_t right = 0; // as wide as a double: so they are counted several at once
    std::int64_t wrong = 0;
    for (std::size_t k = 0; k < size; ++k) {
        right += sums[k] > surely ? 1 : 0;
        wrong += sums[k] < hardly ? 1 : 0;
    }
    int found = static_cast<int>(right);
    for (std::size_t k = 0; right + wrong < static_cast<std::int64_t>(size) && k < size; ++k) {
        if (sums[k] <= surely && sums[k] >= hardly)
            found += isRight(m_rows[static_cast<std::size_t>(part.from) + k]) ? 1 : 0;
    }
    return found;
}

/// A sum that grows with each weight, or falls, is largest at an end.
int RivalCount::countIn(Part part, const WeightBox &forms) const
{
    const auto size = static_cast<std::size_t>(part.to - part.from);
    double sums[mostAtOnce] = {};
    for (std::size_t i = 0; i < forms.least.size(); ++i) {
        const double *const column = m_columns[i].data() + part.from;
        const double least = forms.least[i];
        const double most = forms.most[i];
        for (std::size_t k = 0; k < size; ++k) {
            const double a = least * column[k];
            const double b = most * column[k];
            sums[k] += a > b ? a : b;
        }
    }
    std::int64_t right = 0;
    for (std::size_t k = 0; k < size; ++k)
        right += sums[k] >= -forms.error ? 1 : 0;
    return static_cast<int>(right);
}

template <typename MostIn, typename CountIn>
int RivalCount::count(int best, const MostIn &mostIn, const CountIn &countIn, Wanted wanted)
{
    bool isOpen = false;
    int most = mostIn(0, isOpen);
    m_open.assign(isOpen ? 1 : 0, 0);
    while (!m_open.empty() && !isLeaf(m_open.front())) {
        m_next.clear();
        int open = 0;
        for (const int box : m_open) {
            most -= m_counts[static_cast<std::size_t>(box)].all();
            for (const int half : {2 * box + 1, 2 * box + 2}) {
                most += mostIn(half, isOpen);
                if (!isOpen)
                    continue;
                m_next.push_back(half);
                open += m_counts[static_cast<std::size_t>(half)].all();
            }
            if (most <= best)
                return most;
        }
        if (wanted == Wanted::Bound && most - open / 2 > best)
            return most;
        std::swap(m_open, m_next);
    }
    for (const int leaf : m_open) {
        const Part whole = m_parts[static_cast<std::size_t>(leaf)];
        for (Part part = whole; part.from < whole.to; part.from = part.to) {
            part.to = std::min(part.from + mostAtOnce, whole.to);
            most += countIn(part) - (part.to - part.from);
        }
        if (most <= best)
            return most;
    }
    return most;
}

template <int Inputs>
int RivalCount::countForm(const NearForm &form, int best, const Judge &isRight)
{
    return count(
        best, [&](int box, bool &isOpen) { return mostRight<Inputs>(box, form, isOpen); },
        [&](Part part) { return countIn<Inputs>(part, form, isRight); }, Wanted::Count);
}

int RivalCount::countRight(const NearForm &form, int best, const Judge &isRight)
{
    const auto mostRightOf = [&](const WeightBox &forms) {
        return count(
            best, [&](int box, bool &isOpen) { return mostRight(box, forms, isOpen); },
            [&](Part part) { return countIn(part, forms); }, Wanted::Bound);
    };
    if (m_rows.size() > rowsForCells && !m_cells.mayBeMore(form, best, mostRightOf))
        return best;
    return form.w.size() == 2 ? countForm<2>(form, best, isRight)
                              : countForm<0>(form, best, isRight);
}

} // namespace frontera
