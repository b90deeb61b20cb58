// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "core/record/reading.h"

#include <QString>
#include <vector>

namespace frontera {

/// Words numbers with the decimal point of a program, which need not be that of the window.
class CodeNumbers
{
public:
    explicit CodeNumbers(CodeLanguage language)
        : m_isSpanish(language == CodeLanguage::PseudoEs)
    {
    }

    [[nodiscard]] QString number(const Number &value) const;
    /// Returns all numbers in brackets; of many the first ones and the last.
    [[nodiscard]] QString vector(const std::vector<Number> &values) const;

private:
    bool m_isSpanish;
};

} // namespace frontera
