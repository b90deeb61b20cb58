// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/multiprecision/cpp_int.hpp>

namespace frontera {

/// An integer of any size.
using Integer = boost::multiprecision::cpp_int;
/// A fraction of two of them, in lowest terms, its denominator > 0.
using Rational = boost::multiprecision::cpp_rational;

/// What is behind a Decimal and a Fraction. Their headers name no more than these two structs, so
/// that only sources that compute with the numbers themselves include Boost.
struct WideInteger
{
    Integer value;
};

struct WideFraction
{
    Rational value;
};

/// 10^power, power ≥ 0.
[[nodiscard]] inline Integer powerOfTen(int power)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(power));
}

} // namespace frontera
