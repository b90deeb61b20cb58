// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/linear/rival_count.h"
#include "core/linear/weights.h"
#include "core/models/perceptron/averaged.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace frontera {

struct StepFacts;

/// The perceptron of perceptron.h for many observations: the same numbers, more quickly.
///
/// It passes over observations in doubles, where they are right beyond doubt, up to the next that
/// may be wrong. Inputs, weights and rate are put into such powers of ten that they are whole
/// numbers; as long as all sums stay below 2^51, doubles add and multiply them exactly, and nothing
/// is in doubt: a tie, z = 0, is moved to its side by half a unit.
///
/// A rate that falls is another one in each epoch: the units are chosen anew at the first
/// presentation in it.
///
/// Where whole numbers cannot be, it is a filter, as in exact geometry (Shewchuk, Discrete &
/// Computational Geometry 18, 1997). W and X are the doubles nearest to w and x, and W·X + B as
/// computed is within (n + 8)·2^−52·(Σ|W_i|·max|X_i| + |B|) of the exact sum: only beyond that is
/// its sign certain. Numbers too large or too small for this leave all in doubt. What is in doubt
/// has to be presented, and that is always exact.
class QuickPerceptron
{
public:
    QuickPerceptron(const Dataset &data, const Settings &settings);

    /// Takes the weights after which the next observation is presented.
    void take(const Weights &weights);
    /// Takes weights with their moments, which are kept where the settings ask for the average.
    void take(const Averaged<Weights> &weights);
    /// Returns them as a form in the units of the data's columns (Dataset::columns()), good until
    /// the next presentation; nothing where numbers leave the doubles.
    [[nodiscard]] std::optional<NearForm> form() const;
    /// Returns the weights that were taken, or that the last presentation left.
    [[nodiscard]] const Averaged<Weights> &state();

    /// The first row with from ≤ row < to that is not certainly right; `to` if there is none.
    [[nodiscard]] int next(int from, int to) const;
    /// The same for places in an order of the rows.
    [[nodiscard]] int next(std::span<const int> order, int from, int to) const;
    /// Presents the observation facts.observation, as present() of perceptron.h does.
    void present(StepFacts &facts);
    /// How many rows are right; `isRight` is asked of each that is in doubt.
    [[nodiscard]] int countRight(const std::function<bool(int)> &isRight) const;
    /// 1 for each row that is wrong, 0 for the others; `isRight` as above.
    [[nodiscard]] std::vector<std::uint8_t>
    wrongRows(const std::function<bool(int)> &isRight) const;

private:
    void setRateOf(qint64 epoch);
    void setWeights();
    [[nodiscard]] bool setWholeWeights(const Weights &weights);
    void setNearWeights(const Weights &weights);
    /// Σ|W_i|·max|X_i| + |B|: no sum, not even a part of one, is larger.
    [[nodiscard]] double largestSum() const;
    [[nodiscard]] double updatesThatStayWhole() const;

    template <int Inputs>
    [[nodiscard]] double side(int row) const;
    template <int Inputs>
    [[nodiscard]] bool presentWhole(StepFacts &facts);
    void writeDown();
    template <int Inputs>
    [[nodiscard]] int rightInBlock(int first) const;
    template <int Inputs>
    void markWrong(std::span<std::uint8_t> wrong, const std::function<bool(int)> &isRight) const;
    template <int Inputs>
    [[nodiscard]] int nextOf(int from, int to) const;

    Dataset m_data;
    const SignedColumns *m_columns; ///< of m_data
    Settings m_settings;
    Decimal m_rate;              ///< η in the epoch m_rateEpoch
    qint64 m_rateEpoch = 0;      ///< 0: in all
    bool m_isAveraged;           ///< each update is made in exact numbers, with its moments
    Averaged<Weights> m_weights; ///< as of when they were last written down
    bool m_isWritten = false;    ///< they are the present ones
    bool m_isWhole = false;
    int m_unit = 0; ///< the power of ten in which w is counted, where all is whole
    std::vector<double> m_w;
    double m_b = 0;          ///< with what moves a tie to its side
    double m_tie = 0;        ///< that
    double m_wRate = 0;      ///< what a mistake adds for each unit of an input
    double m_bRate = 0;      ///< and to m_b
    double m_shareAtTie = 1; ///< of both, that a mistake at z = 0 adds
    double m_updatesLeft = 0;
    double m_zone = 0;  ///< the dead zone
    double m_error = 0; ///< a sum that is larger is beyond it, on its right side
};

} // namespace frontera
