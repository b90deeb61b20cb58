// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace frontera {

class Dataset;

/// Returns a letter with a subscript: "w₁", "x₂".
[[nodiscard]] QString indexed(QChar letter, int index);

/// What formulas, programs and traces call the inputs of some data and their weights: x₁, x₂ and
/// w₁, w₂, by their places, unless the data themselves call an input so. One named "x0", "x_0",
/// "x[0]" or "X0" keeps its number and is x₀, with the weight w₀; all others have the smallest
/// numbers, from 1, that are free. So no letter ever stands for two inputs. Derived inputs come
/// behind the largest number.
class InputLetters
{
public:
    explicit InputLetters(const Dataset &data);

    /// Returns the letter: 'x', or 'X' where the data write none of theirs otherwise.
    [[nodiscard]] QChar letter() const { return m_letter; }
    /// Returns the number of an input (from 0), and of its weight.
    [[nodiscard]] int number(int input) const { return m_numbers.at(std::size_t(input)); }
    /// Returns the number of a constant input −1, whose weight the bias is: 0, or where an input
    /// has that, one behind all others.
    [[nodiscard]] int constant() const { return m_constant; }
    /// Returns "x₁", "w₁", and the same for programs: "x1", "w1".
    [[nodiscard]] QString input(int input) const { return indexed(m_letter, number(input)); }
    [[nodiscard]] QString weight(int input) const { return indexed(u'w', number(input)); }
    [[nodiscard]] QString plainInput(int input) const;
    [[nodiscard]] QString plainWeight(int input) const;
    /// Returns those of all inputs.
    [[nodiscard]] QStringList inputs() const;
    [[nodiscard]] QStringList weights() const;
    /// True if the name that the data have for an input is its letter.
    [[nodiscard]] bool isName(int input) const { return m_areNames.at(std::size_t(input)); }

private:
    QChar m_letter = u'x';
    std::vector<int> m_numbers;
    std::vector<bool> m_areNames; // of given and derived ones
    int m_constant = 0;
};

/// Returns the letter of an input of the data, or of its weight, where only one is asked for.
[[nodiscard]] QString inputLetter(const Dataset &data, int input);
[[nodiscard]] QString weightLetter(const Dataset &data, int input);

} // namespace frontera
