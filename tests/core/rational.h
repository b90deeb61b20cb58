// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <boost/multiprecision/cpp_int.hpp>

/// A fraction of integers of any size. Tests compare the core's arithmetic with it.
using Rational = boost::multiprecision::cpp_rational;

inline Rational powerOfTen(int power)
{
    using boost::multiprecision::cpp_int;
    const cpp_int whole =
        boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(abs(power)));
    return power < 0 ? Rational(1, whole) : Rational(whole);
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
    // A leading 0 would make it an octal number.
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    const boost::multiprecision::cpp_int whole(digits.toStdString());
    const Rational value = Rational(whole) * powerOfTen(power);
    return negative ? -value : value;
}
