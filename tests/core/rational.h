// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <compare>
#include <concepts>
#include <gmp.h>
#include <string>

/// A fraction of integers of any size, in lowest terms, by GMP: tests compare the core's
/// arithmetic, which uses another library, with it. Here are no templates, so that it compiles
/// quickly, and needs no optimisation to compute quickly.
class Rational
{
public:
    Rational() { mpq_init(m_value); }
    Rational(std::integral auto whole)
        : Rational()
    {
        mpq_set_si(m_value, static_cast<long>(whole), 1);
    }
    /// Divides. `bottom` is not 0.
    Rational(const Rational &top, const Rational &bottom)
        : Rational()
    {
        mpq_div(m_value, top.m_value, bottom.m_value);
    }
    /// Reads [-]digits[/digits], the second of which are not all 0.
    explicit Rational(const std::string &text)
        : Rational()
    {
        if (mpq_set_str(m_value, text.c_str(), 10) != 0)
            qFatal("%s is no fraction", text.c_str());
        mpq_canonicalize(m_value);
    }
    Rational(const Rational &other)
        : Rational()
    {
        mpq_set(m_value, other.m_value);
    }
    Rational &operator=(const Rational &other)
    {
        mpq_set(m_value, other.m_value);
        return *this;
    }
    ~Rational() { mpq_clear(m_value); }

    Rational &operator+=(const Rational &b)
    {
        mpq_add(m_value, m_value, b.m_value);
        return *this;
    }
    Rational &operator-=(const Rational &b)
    {
        mpq_sub(m_value, m_value, b.m_value);
        return *this;
    }
    Rational &operator*=(const Rational &b)
    {
        mpq_mul(m_value, m_value, b.m_value);
        return *this;
    }
    Rational &operator/=(const Rational &b)
    {
        mpq_div(m_value, m_value, b.m_value);
        return *this;
    }
    friend Rational operator+(Rational a, const Rational &b) { return a += b; }
    friend Rational operator-(Rational a, const Rational &b) { return a -= b; }
    friend Rational operator*(Rational a, const Rational &b) { return a *= b; }
    friend Rational operator/(Rational a, const Rational &b) { return a /= b; }
    friend Rational operator-(const Rational &a) { return Rational() - a; }

    friend bool operator==(const Rational &a, const Rational &b)
    {
        return mpq_equal(a.m_value, b.m_value) != 0;
    }
    friend std::strong_ordering operator<=>(const Rational &a, const Rational &b)
    {
        return mpq_cmp(a.m_value, b.m_value) <=> 0;
    }
    [[nodiscard]] int sign() const { return mpq_sgn(m_value); }
    friend Rational abs(const Rational &a) { return a.sign() < 0 ? -a : a; }

    friend Rational numerator(const Rational &a)
    {
        Rational result;
        mpq_set_z(result.m_value, mpq_numref(a.m_value));
        return result;
    }
    friend Rational denominator(const Rational &a)
    {
        Rational result;
        mpq_set_z(result.m_value, mpq_denref(a.m_value));
        return result;
    }
    /// Returns true if it is the square of a fraction.
    [[nodiscard]] bool isSquare() const
    {
        return mpz_perfect_square_p(mpq_numref(m_value)) != 0 &&
               mpz_perfect_square_p(mpq_denref(m_value)) != 0;
    }
    /// Returns the largest whole number that is not greater.
    [[nodiscard]] Rational floor() const
    {
        Rational result;
        mpz_fdiv_q(mpq_numref(result.m_value), mpq_numref(m_value), mpq_denref(m_value));
        return result;
    }
    /// Returns the largest whole number that is not greater than the root. It is not negative.
    [[nodiscard]] Rational floorOfRoot() const
    {
        Rational result = floor();
        mpz_sqrt(mpq_numref(result.m_value), mpq_numref(result.m_value));
        return result;
    }
    /// Returns true if the whole number that it is is odd.
    [[nodiscard]] bool isOdd() const { return mpz_odd_p(mpq_numref(m_value)) != 0; }
    /// Returns base^power, for power ≥ 0.
    friend Rational pow(unsigned long base, unsigned long power)
    {
        Rational result;
        mpz_ui_pow_ui(mpq_numref(result.m_value), base, power);
        return result;
    }

    explicit operator double() const { return mpq_get_d(m_value); }
    /// Returns the whole number that it is. It fits.
    [[nodiscard]] long toLong() const { return mpz_get_si(mpq_numref(m_value)); }
    /// Returns [-]digits[/digits].
    [[nodiscard]] std::string str() const
    {
        std::string text(mpz_sizeinbase(mpq_numref(m_value), 10) +
                             mpz_sizeinbase(mpq_denref(m_value), 10) + 3,
                         '\0');
        mpq_get_str(text.data(), 10, m_value);
        text.resize(text.find('\0'));
        return text;
    }

private:
    mpq_t m_value; ///< 0/1 once it is initialised
};

Rational pow(unsigned long base, unsigned long power);

inline Rational powerOfTen(int power)
{
    const Rational whole = pow(10, static_cast<unsigned long>(abs(power)));
    return power < 0 ? 1 / whole : whole;
}

/// Returns the value of a text [-]digits[.digits][e[-]digits], read without the core.
inline Rational exactly(QStringView text)
{
    const qsizetype e = text.indexOf(u'e');
    int power = e < 0 ? 0 : text.sliced(e + 1).toInt();
    QString digits = (e < 0 ? text : text.first(e)).toString();
    const bool negative = digits.startsWith(u'-');
    digits.remove(u'-');
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        power -= static_cast<int>(digits.size() - point - 1);
        digits.remove(point, 1);
    }
    const Rational value = Rational(digits.toStdString()) * powerOfTen(power);
    return negative ? -value : value;
}
