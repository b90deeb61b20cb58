// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linear/rival_cells.h"

#include <utility>

namespace frontera {

namespace {

constexpr std::size_t mostCells = 1 << 14;
/// To count a cell takes longer than to count a rival: so it is counted when a second one comes.
constexpr int visitsBefore = 2;
/// Where so many cells were counted, more are only if each excluded so many rivals.
constexpr int countedOnTrial = 64;
constexpr int excludedByEach = 4;
/// Cells are not halved any further.
constexpr double leastWidth = 0x1p-8;
/// Of a form whose largest term is 1, by the roundings of a proportion, of a cell and of a sum,
/// for each term.
constexpr double termError = 0x1p-36;

} // namespace

RivalCells::RivalCells(std::vector<double> largest)
    : m_largest(std::move(largest))
    , m_cells(2 * (m_largest.size() + 1))
    , m_point(m_largest.size() + 1)
{
    constexpr int bits = 3 * codeBits;
    if (m_largest.size() == 2)
        m_known.resize((std::size_t{1} << bits) / 64);
    for (const double size : m_largest) // an input that is always 0 has no effect
        m_canDivide = m_canDivide && (size == 0 || canDivideBy(size));
}

bool RivalCells::mayBeMore(const NearForm &form, int best, const Count &mostRight)
{
    if (!m_canDivide || !place(form))
        return true;
    std::size_t at = m_face;
    while (true) {
        if (m_cells[at].most < 0 && isToBeCounted(m_cells[at])) {
            if (!isWorthCounting(m_cells[at]))
                return true;
            m_cells[at].most = mostRight(boxOf(at));
            ++m_counted;
        }
        if (m_cells[at].most >= 0 && m_cells[at].most <= best) {
            ++m_excluded;
            remember(form, at);
            return false;
        }
        if (m_cells[at].halves < 0 && !halve(at))
            return true;
        const Cell &cell = m_cells[at];
        const bool isUpper = m_point[static_cast<std::size_t>(cell.axis)] >= cell.middle;
        at = static_cast<std::size_t>(cell.halves) + (isUpper ? 1 : 0);
    }
}

/// Takes note of where a form lies that a cell excludes, if all that lies there is in the cell: as
/// it is where the cell is no narrower, for both are halves of halves of a face.
void RivalCells::remember(const NearForm &form, std::size_t excluded)
{
    constexpr int mostHalved = 2 * (codeBits - 1);
    static_assert(1 << mostHalved == steps * steps);
    Codes codes;
    if (m_cells[excluded].depth > mostHalved || !encode(form, codes))
        return;
    const std::size_t key = keyOf(codes);
    m_known[key / 64] |= std::uint64_t{1} << key % 64;
}

/// Puts a form's place on the cube. False if it has none.
bool RivalCells::place(const NearForm &form)
{
    const std::size_t n = m_largest.size();
    std::size_t widest = n;
    m_point[n] = form.b;
    for (std::size_t i = 0; i < n; ++i) {
        m_point[i] = form.w[i] * m_largest[i];
        if (std::abs(m_point[i]) > std::abs(m_point[widest]))
            widest = i;
    }
    const double size = std::abs(m_point[widest]);
    if (!canDivideBy(size) || !(form.error <= mostFormError * size))
        return false;
    m_face = 2 * widest + (m_point[widest] > 0 ? 1 : 0);
    const double factor = 1 / size;
    for (double &number : m_point)
        number *= factor;
    return true;
}

/// Only cells that were halved along all axes alike: others exclude little.
bool RivalCells::isToBeCounted(const Cell &cell) const
{
    return cell.depth > 0 && cell.depth % static_cast<int>(m_largest.size()) == 0;
}

bool RivalCells::isWorthCounting(Cell &cell) const
{
    return ++cell.visits >= visitsBefore &&
           (m_counted < countedOnTrial || m_excluded / excludedByEach > m_counted);
}

/// Halves a cell that the rival lies in across its greatest width. False if that is too small.
bool RivalCells::halve(std::size_t cell)
{
    if (m_cells.size() >= mostCells)
        return false;
    const WeightBox box = boxOnCube(cell);
    std::size_t axis = 0;
    for (std::size_t i = 0; i < m_point.size(); ++i) {
        if (box.most[i] - box.least[i] > box.most[axis] - box.least[axis])
            axis = i;
    }
    if (box.most[axis] - box.least[axis] < leastWidth)
        return false;
    m_cells[cell].axis = static_cast<int>(axis);
    m_cells[cell].middle = (box.least[axis] + box.most[axis]) / 2;
    m_cells[cell].halves = static_cast<int>(m_cells.size());
    Cell half;
    half.depth = m_cells[cell].depth + 1;
    m_cells.resize(m_cells.size() + 2, half);
    return true;
}

/// Returns the box of a cell that the rival lies in.
WeightBox RivalCells::boxOnCube(std::size_t cell) const
{
    WeightBox box;
    box.least.assign(m_point.size(), -1);
    box.most.assign(m_point.size(), 1);
    box.error = static_cast<double>(m_point.size()) * termError;
    (m_face % 2 == 1 ? box.least : box.most)[m_face / 2] = m_face % 2 == 1 ? 1 : -1;
    for (std::size_t at = m_face; at != cell;) {
        const auto axis = static_cast<std::size_t>(m_cells[at].axis);
        const bool isUpper = m_point[axis] >= m_cells[at].middle;
        (isUpper ? box.least : box.most)[axis] = m_cells[at].middle;
        at = static_cast<std::size_t>(m_cells[at].halves) + (isUpper ? 1 : 0);
    }
    return box;
}

/// The same for the form as it is, not on the cube.
WeightBox RivalCells::boxOf(std::size_t cell) const
{
    WeightBox box = boxOnCube(cell);
    for (std::size_t i = 0; i < m_largest.size(); ++i) {
        const double size = m_largest[i];
        box.least[i] = size == 0 ? 0 : box.least[i] / size;
        box.most[i] = size == 0 ? 0 : box.most[i] / size;
    }
    return box;
}

} // namespace frontera
