// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
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
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    /// How a number stands in a sum.
    enum class Form {
        Exact,   ///< a fraction, unless it is rounded
        Decimal, ///< a decimal, as others are rounded
    };

    /// Inputs are called x1, x2, …, as InputLetters numbers them, unless names of the data could be
    /// mistaken for these and all are given: then all have their names.
    LineText(const Dataset &data, CheckDigits digits);
    /// Inputs are called so.
    LineText(std::vector<QString> inputs, CheckDigits digits);

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
    /// Returns terms with plus signs between; of very many the first ones, and how many there are.
    [[nodiscard]] QString sum(const QStringList &terms) const;
    /// Returns names or numbers with commas between, of which at most so many are shown.
    [[nodiscard]] QString list(const QStringList &texts, qsizetype most) const;
    /// Returns true if of a list of so many terms only the first ones are printed.
    [[nodiscard]] bool isCut(std::size_t terms) const;
    /// Returns a term of a sum, "1/2·x1"; with 1 or −1 in front the factor alone, "x1" or "-x1".
    [[nodiscard]] QString term(const Fraction &number, const QString &factor,
                               Form form = Form::Exact) const;
    /// Returns the middle of the street as an equation, without terms that are 0: "2·x1 - x2 + 3 =
    /// 0"; of very many terms the first ones and the bias. Where one is rounded, all are decimals.
    [[nodiscard]] QString equation(const WidestStreet &street) const;
    /// Returns the same, of two inputs, solved for x2: "x2 = -x1 + 3/2". The weight of x2 is not 0.
    [[nodiscard]] QString slope(const WidestStreet &street) const;

private:
    void addTerm(QString &sum, const Fraction &number, const QString &factor = {},
                 Form form = Form::Exact) const;

    CheckDigits m_digits;
    bool m_hasNames = false;
    std::vector<QString> m_inputs;
};

} // namespace frontera
