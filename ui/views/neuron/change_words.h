// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/reading.h"

#include <QString>
#include <vector>

namespace frontera {

/// A number before a step, in usual letters, and after it, in bold ones.
struct ChangeWords
{
    QString before; ///< "w₁ = 0.1"
    QString after;  ///< " → 0.2"; empty if it did not change

    [[nodiscard]] QString whole() const { return before + after; }
};

/// Returns the ways to write a change, the fullest first: "w₁ = 0.1 → 0.2", "w₁ → 0.2", and the
/// same with a long number shortened. What comes of it is in all of them. Without a name it is
/// "0.1 → 0.2", "→ 0.2".
[[nodiscard]] std::vector<ChangeWords> waysToWrite(const QString &name, const Number &before,
                                                   const Number &after);

} // namespace frontera
