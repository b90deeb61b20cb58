// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <span>
#include <vector>

namespace frontera {

class Dataset;
class Decimal;
class Fraction;
struct WidestStreet;

/// How many digits of exact numbers are printed.
enum class CheckDigits {
    All, ///< of numerator and denominator
    Few, ///< six, where there would be more than twelve
};

/// Boundaries and numbers as a program prints them, with plain signs and digits. What is rounded is
/// said by "≈".
class LineText
{
public:
    /// Inputs are called x1, x2, …, as InputLetters numbers them, unless names of the data could be
    /// mistaken for these and all are given: then all have their names.
    LineText(const Dataset &data, CheckDigits digits);

    /// Returns what an input (from 0) is called in formulas.
    [[nodiscard]] const QString &input(std::size_t input) const { return m_inputs[input]; }
    /// Returns true if the number is printed rounded.
    [[nodiscard]] bool rounds(const Fraction &number) const;
    /// Returns a number: "1/2", or "0.354161".
    [[nodiscard]] QString number(const Fraction &number) const;
    /// Returns a number as it stands in data: "0.25".
    [[nodiscard]] QString number(const Decimal &number) const;
    /// Returns "R² = 1/2" or, rounded, "R² ≈ 0.354161".
    [[nodiscard]] QString equal(const QString &name, const Fraction &number) const;
    /// Returns a point, "(1/2, 1/2)"; of very many coordinates the first ones.
    [[nodiscard]] QString point(std::span<const Fraction> numbers) const;
    /// Returns a term of a sum, "1/2·x1"; with 1 or −1 in front the factor alone, "x1" or "-x1".
    [[nodiscard]] QString term(const Fraction &number, const QString &factor) const;
    /// Returns the middle of the street as an equation, without terms that are 0: "2·x1 - x2 + 3 =
    /// 0".
    [[nodiscard]] QString equation(const WidestStreet &street) const;
    /// Returns the same, of two inputs, solved for x2: "x2 = -x1 + 3/2". The weight of x2 is not 0.
    [[nodiscard]] QString slope(const WidestStreet &street) const;

private:
    void addTerm(QString &sum, const Fraction &number, const QString &factor = {}) const;

    CheckDigits m_digits;
    bool m_hasNames = false;
    std::vector<QString> m_inputs;
};

} // namespace frontera
