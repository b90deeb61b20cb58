// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/multiprecision/cpp_int.hpp>

namespace frontera {

/// An integer of any size.
using Integer = boost::multiprecision::cpp_int;
/// A fraction of two Integers, in lowest terms, its denominator > 0.
using Rational = boost::multiprecision::cpp_rational;

/// A large coefficient of a Decimal. The headers of Decimal and Fraction only name this struct and
/// the next, so that Boost is included by those sources alone that compute with the numbers
/// themselves.
struct WideInteger
{
    Integer value;
};

/// The number of a Fraction.
struct WideFraction
{
    Rational value;
};

/// Returns 10^power for power ≥ 0.
[[nodiscard]] inline Integer powerOfTen(int power)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(power));
}

} // namespace frontera
