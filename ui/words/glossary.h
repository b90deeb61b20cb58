// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>
#include <span>

namespace frontera {

class Dataset;

struct Settings;

/// What the words and letters of the arithmetic stand for.
enum class Term {
    Perceptron,
    Weight,
    Bias,
    Sum,
    Output,
    Target,
    Error,
    Rate,
    Epoch,
    Boundary,
    Correction,
    Fires,
    Tie,
    Presented,
    Street,
    Input,
    Threshold,
    Becomes, ///< the arrow of an assignment
};

/// A term in words. What it means is true under the settings it was asked for.
struct GlossaryEntry
{
    QString symbol;  ///< "e = t − ŷ"; empty for a term without a letter
    QString word;    ///< "error"
    QString named;   ///< "the error"
    QString meaning; ///< "+1 fired too little, −1 fired too much, 0 is right"

    /// Returns it in one sentence: "e = t − ŷ, the error: +1 fired too little, …".
    [[nodiscard]] QString sentence() const;
    /// Returns the meaning as a sentence of its own.
    [[nodiscard]] QString meaningAlone() const;
};

/// Returns the terms that the program explains where it explains words: what no lesson goes
/// without, in the order in which they are met.
[[nodiscard]] std::span<const Term> glossaryTerms();
[[nodiscard]] GlossaryEntry glossaryEntry(Term term, const Settings &settings, const Dataset &data);

/// Returns what a symbol of the formulas stands for: "w₁", "Δb", "←"; nothing for any other text.
[[nodiscard]] std::optional<Term> termOf(QStringView symbol);
/// Returns the symbol at a place of a formula, which may be any of its characters; empty if there
/// is none. It is a part of `formula`.
[[nodiscard]] QStringView symbolAt(QStringView formula, qsizetype place);
/// Returns what stands in the tip of a symbol; empty if it is none.
[[nodiscard]] QString tipOfSymbol(QStringView symbol, const Settings &settings,
                                  const Dataset &data);

} // namespace frontera
