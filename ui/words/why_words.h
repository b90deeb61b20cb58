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
    QString sum = {}; ///< where the claim comes from, "z = w₂ + b"; nothing of a consequence
    std::optional<int> target = {}; ///< the class that the line speaks of; nothing if of none

    /// Returns what is said and the claim in one sentence.
    [[nodiscard]] QString sentence() const;
};

/// The proof that a line can or cannot separate the classes, in words that can be read aloud: first
/// what it means, then the numbers behind it.
struct WhyWords
{
    QString title;                ///< "Why no line separates XOR"
    bool isYes = false;           ///< it is told why it can be done
    QString lead;                 ///< the reason in a sentence or two
    std::vector<ProofLine> needs; ///< the demand of each observation of the proof
    std::vector<ProofLine> sums;  ///< the consequences of adding them
    /// Of four demands the inner two are added, and the outer two, which are of the other class.
    bool isInnerAndOuter = false;
    QStringList facts; ///< what else it means
    QString conclusion;
    QString consequence; ///< of the conclusion: "And without them there is no line."
    QStringList numbers; ///< behind it: margin, support, bound; what was rounded above, exactly

    /// Returns all of it, a sentence a line.
    [[nodiscard]] QStringList lines() const;
};

/// How much is said of observations of very many inputs.
enum class ProofLength {
    Whole, ///< all of it, as it can be checked
    Brief, ///< what there is room for in a picture: first numbers and the last
};

/// Words the proof; of three neurons, what their present weights can do (why_gates_words.h). Of one
/// it is the certificate of core/linear/separability.h: each inequality,
/// multiplied by the smallest whole multiple of its λ, and added up.
[[nodiscard]] WhyWords describeWhy(const Explanation &explanation, const Run &run,
                                   ProofLength length = ProofLength::Whole);

} // namespace frontera
