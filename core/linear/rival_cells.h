// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace frontera {

/// A linear form in doubles, in the units of SignedColumns. A sum w·(s·x) + b·s, or a part of one,
/// is computed to within `error`. An observation is right where the sum is more than `zone`, which
/// is certain where it is so by more than the error.
struct NearForm
{
    std::span<const double> w;
    double b = 0;
    double error = 0; ///< finite
    double zone = 0;  ///< ≥ 0
};

/// Linear forms whose weights, and then whose bias, lie between two numbers each.
struct WeightBox
{
    std::vector<double> least;
    std::vector<double> most;
    /// A sum that is computed of one of them differs by less from what it is.
    double error = 0;
};

/// Remembers, for cells of weight space, how many observations are right at most with any weights
/// in them, so that rivals which lie where no good ones are need not be counted.
///
/// Only proportions matter: the weights, each times its input's largest size, and the bias are
/// divided by the largest of them, which leaves a point of a cube's surface. Its faces are halved
/// where rivals come that a cell does not exclude. A walk through weight space visits the same
/// cells again and again: most rivals are told from their cell alone.
class RivalCells
{
public:
    /// `largest` holds the largest size of each input.
    explicit RivalCells(std::vector<double> largest);

    /// Returns true if a form lies where it was found that no more than `best` are right.
    [[nodiscard]] bool isExcluded(const NearForm &form) const;
    /// Counts how many observations are right at most with a form of a box; where that is no more
    /// than `best`, any number from there to `best` will do.
    using Count = std::function<int(const WeightBox &box)>;
    /// Returns true unless it is certain that no more than `best` are right with a form.
    [[nodiscard]] bool mayBeMore(const NearForm &form, int best, const Count &mostRight);

private:
    /// Proportions of which two weights and a bias make a place in m_known, which is of bits.
    static constexpr int steps = 32;
    static constexpr int codeBits = 6; ///< for these and both ends
    using Codes = std::array<int, 3>;

    /// A form's own error has to be smaller, compared with its largest term.
    static constexpr double mostFormError = 0x1p-40;
    static constexpr double largestNumber = 0x1p500;
    [[nodiscard]] static bool canDivideBy(double number)
    {
        return number < largestNumber && number > 1 / largestNumber;
    }
    /// Returns false where they have none.
    [[nodiscard]] bool encode(const NearForm &form, Codes &codes) const;
    [[nodiscard]] static std::size_t keyOf(const Codes &codes)
    {
        return static_cast<std::size_t>((codes[0] << 2 * codeBits) | (codes[1] << codeBits) |
                                        codes[2]);
    }
    void remember(const NearForm &form, std::size_t excluded);

    struct Cell
    {
        double middle = 0; ///< where it is halved
        int most = -1;     ///< right at most; −1: not counted yet
        int halves = -1;   ///< the place of the first of them; −1: none
        int axis = 0;      ///< along which it is halved
        int visits = 0;
        int depth = 0; ///< how often a face was halved for it
    };

    [[nodiscard]] bool place(const NearForm &form);
    [[nodiscard]] bool isToBeCounted(const Cell &cell) const;
    [[nodiscard]] bool isWorthCounting(Cell &cell) const;
    [[nodiscard]] bool halve(std::size_t cell);
    [[nodiscard]] WeightBox boxOnCube(std::size_t cell) const;
    [[nodiscard]] WeightBox boxOf(std::size_t cell) const;

    std::vector<double> m_largest;
    bool m_canDivide = true;     ///< all sizes are numbers to divide by
    std::vector<Cell> m_cells;   ///< first the faces: of each weight that of −1 and that of +1
    std::vector<double> m_point; ///< the rival on the cube
    std::size_t m_face = 0;      ///< that it lies on
    int m_counted = 0;           ///< cells
    int m_excluded = 0;          ///< rivals, those left out that m_known tells
    /// Of two weights: where no more than `best` are right, as some cell told.
    std::vector<std::uint64_t> m_known;
};

inline bool RivalCells::encode(const NearForm &form, Codes &codes) const
{
    if (m_known.empty())
        return false;
    const std::array<double, 3> terms{form.w[0] * m_largest[0], form.w[1] * m_largest[1], form.b};
    const double size = std::max({std::abs(terms[0]), std::abs(terms[1]), std::abs(terms[2])});
    if (!canDivideBy(size) || !(form.error <= mostFormError * size))
        return false;
    // −1 gives 0, and 1 gives steps + 1; what is beside them does not. Whatever this moves is far
    // within the error of a cell's forms.
    constexpr double beside = 0x1p-40;
    const double factor = (steps / 2 + 2 * beside) / size;
    for (std::size_t i = 0; i < terms.size(); ++i)
        codes[i] = static_cast<int>(terms[i] * factor + (steps / 2 + 1 + beside));
    return true;
}

inline bool RivalCells::isExcluded(const NearForm &form) const
{
    Codes codes;
    if (!encode(form, codes))
        return false;
    const std::size_t key = keyOf(codes);
    return (m_known[key / 64] >> key % 64 & 1) != 0;
}

} // namespace frontera
