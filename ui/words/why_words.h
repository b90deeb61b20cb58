// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace frontera {

class Run;
struct Explanation;

/// One line of a proof: "(0, 1) → 1 needs", "w₂ + b ≥ 0".
struct ProofLine
{
    QString said;
    QString claim;
    std::optional<int> target; ///< the class it speaks of, if it is one

    [[nodiscard]] QString sentence() const;
};

/// Why a line can or cannot do it, in words that can be read aloud.
struct WhyWords
{
    QString title; ///< "Why no line separates XOR"
    QString lead;
    std::vector<ProofLine> needs; ///< what each observation of the proof demands
    std::vector<ProofLine> sums;  ///< what follows when they are added
    QStringList facts;            ///< where a line does it: margin, support, bound
    QString conclusion;

    /// All of it, a sentence a line.
    [[nodiscard]] QStringList lines() const;
};

/// The proof is the certificate of core/explanation/separability.h: each inequality, multiplied by
/// the smallest whole multiple of its λ, and added up.
/// How much is said of observations of very many inputs.
enum class ProofLength {
    Whole, ///< all of it, as it can be checked
    Brief, ///< what there is room for in a picture: first numbers and the last
};

[[nodiscard]] WhyWords describeWhy(const Explanation &explanation, const Run &run,
                                   ProofLength length = ProofLength::Whole);

} // namespace frontera
