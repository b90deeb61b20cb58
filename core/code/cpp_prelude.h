// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_terms.h"

#include <vector>

namespace frontera {

/// What a program in C++ has of its own for lack of it in the standard library: exact decimals,
/// written as a trace writes them.
inline constexpr const char *cppDecimals =
    R"(struct Decimal { // digits * 10^exponent, the last digit first; 0 has none
    std::vector<int> digits;
    int exponent = 0;
    bool negative = false;

    Decimal(long long number)
        : Decimal(std::to_string(number))
    {
    }
    explicit Decimal(const std::string &text)
    {
        const std::size_t e = text.find('e');
        bool fraction = false;
        if (e != std::string::npos)
            exponent = std::stoi(text.substr(e + 1));
        for (const char c : text.substr(0, e)) {
            negative = negative || c == '-';
            fraction = fraction || c == '.';
            if (c < '0' || c > '9')
                continue;
            digits.insert(digits.begin(), c - '0');
            exponent -= fraction;
        }
        trim();
    }
    void trim()
    {
        while (!digits.empty() && digits.back() == 0)
            digits.pop_back();
        while (!digits.empty() && digits.front() == 0) {
            digits.erase(digits.begin());
            ++exponent;
        }
        negative = negative && !digits.empty();
    }
    void align(int power)
    {
        if (digits.empty())
            exponent = power;
        digits.insert(digits.begin(), exponent - power, 0);
        exponent = power;
    }
    void carry()
    {
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const int over = digits[i] / 10 - (digits[i] % 10 < 0);
            digits[i] -= 10 * over;
            if (over != 0 && i + 1 == digits.size())
                digits.push_back(0);
            if (over != 0)
                digits[i + 1] += over;
        }
        trim();
    }
};

Decimal operator-(Decimal a)
{
    a.negative = !a.negative && !a.digits.empty();
    return a;
}

Decimal operator+(Decimal a, Decimal b)
{
    const int power = a.digits.empty()   ? b.exponent
                      : b.digits.empty() ? a.exponent
                                         : std::min(a.exponent, b.exponent);
    a.align(power);
    b.align(power);
    const bool swaps = std::lexicographical_compare(
        a.digits.rbegin(), a.digits.rend(), b.digits.rbegin(), b.digits.rend());
    if (a.digits.size() < b.digits.size() || (a.digits.size() == b.digits.size() && swaps))
        std::swap(a, b);
    for (std::size_t i = 0; i < b.digits.size(); ++i)
        a.digits[i] += a.negative == b.negative ? b.digits[i] : -b.digits[i];
    a.carry();
    return a;
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    Decimal product(0);
    product.digits.assign(a.digits.size() + b.digits.size(), 0);
    for (std::size_t i = 0; i < a.digits.size(); ++i)
        for (std::size_t k = 0; k < b.digits.size(); ++k)
            product.digits[i + k] += a.digits[i] * b.digits[k];
    product.exponent = a.exponent + b.exponent;
    product.negative = a.negative != b.negative;
    product.carry();
    return product;
}

bool operator<(const Decimal &a, const Decimal &b)
{
    return (a + -b).negative;
}

bool operator>(const Decimal &a, const Decimal &b)
{
    return b < a;
}

bool operator>=(const Decimal &a, const Decimal &b)
{
    return !(a < b);
}

std::string show(const Decimal &number)
{
    std::string text;
    for (const int digit : number.digits)
        text.insert(text.begin(), char('0' + digit));
    const int size = int(text.size());
    const int point = size + number.exponent;
    if (size == 0)
        return "0";
    if (point > 21 || point < -6)
        text = text.substr(0, 1) + (size > 1 ? "." : "") + text.substr(1) + "e" +
               std::to_string(point - 1);
    else if (point <= 0)
        text = "0." + std::string(-point, '0') + text;
    else if (point >= size)
        text += std::string(point - size, '0');
    else
        text.insert(point, ".");
    return (number.negative ? "-" : "") + text;
}
)";

/// Compares η/k, or η/√k, with a number.
inline constexpr const char *cppShareOfRate =
    R"(int compared(const Decimal &rate, const Decimal &eta, long long epoch) // with eta / epoch
{
    const Decimal product = rate * epoch;
    return (eta < product) - (product < eta);
}
)";
inline constexpr const char *cppRootOfRate =
    R"(int compared(const Decimal &rate, const Decimal &eta, long long epoch) // with eta / sqrt(epoch)
{
    const Decimal product = rate * rate * epoch;
    return (eta * eta < product) - (product < eta * eta);
}
)";

/// A rate that falls, found digit by digit.
inline constexpr const char *cppFalling =
    R"(Decimal falling(const Decimal &eta, long long epoch) // to 12 digits, a half to the even one
{
    Decimal rate(0);
    Decimal unit(1);
    unit.exponent = eta.exponent + int(eta.digits.size());
    int last = 0;
    for (int digits = 0; digits < 12; digits += !rate.digits.empty()) {
        --unit.exponent;
        for (last = 0; compared(rate + unit, eta, epoch) <= 0; ++last)
            rate = rate + unit;
    }
    Decimal half(5);
    half.exponent = unit.exponent - 1;
    const int side = compared(rate + half, eta, epoch);
    return side < 0 || (side == 0 && last % 2 == 1) ? rate + unit : rate;
}
)";

/// The mean of decimals, rounded half to even.
inline constexpr const char *cppQuotients =
    R"(// number / count as digits and a power of ten: a last 1 stands for all behind `places` digits
std::string quotient(const Decimal &number, long long count, std::size_t places)
{
    std::string digits;
    std::size_t left = number.digits.size();
    int power = number.exponent + int(left);
    long long rest = 0;
    while ((left > 0 || rest > 0) && digits.size() < places) {
        rest = 10 * rest + (left > 0 ? number.digits[--left] : 0);
        --power;
        if (!digits.empty() || rest >= count)
            digits += char('0' + rest / count);
        rest %= count;
    }
    if (left > 0 || rest > 0) {
        digits += '1';
        --power;
    }
    return (number.negative ? "-" : "") + (digits.empty() ? "0" : digits) + "e" +
           std::to_string(power);
}
)";

inline constexpr const char *cppMeanOfDecimals =
    R"(Decimal mean(const Decimal &sum, long long count)
{
    const int places = 18;
    Decimal size(quotient(sum, count, places + 1));
    size.negative = false;
    if (int(size.digits.size()) > places) {
        const int over = int(size.digits.size()) - places;
        Decimal half(5);
        half.exponent = size.exponent + over - 1;
        Decimal cut = size;
        cut.digits.erase(cut.digits.begin(), cut.digits.begin() + over);
        cut.exponent += over;
        Decimal last(1);
        last.exponent = cut.exponent;
        const bool isOdd = cut.digits.front() % 2 != 0;
        cut.trim();
        const Decimal rest = size + -cut;
        size = rest > half || (isOdd && rest >= half) ? cut + last : cut;
    }
    return sum.negative ? -size : size;
}
)";

/// The mean of doubles, exactly, and rounded once.
inline constexpr const char *cppMeanOfDoubles =
    R"(struct Sum { // of doubles, exactly
    Decimal total = 0;
    bool isNumber = true;
};

Sum operator+(Sum sum, double number)
{
    sum.isNumber = sum.isNumber && std::isfinite(number);
    if (!sum.isNumber)
        return sum;
    char room[800];
    const auto end = std::to_chars(room, room + 800, number, std::chars_format::scientific, 766);
    sum.total = sum.total + Decimal(std::string(room, end.ptr));
    return sum;
}

double mean(const Sum &sum, long long count)
{
    if (!sum.isNumber)
        return std::nan("");
    const std::string text = quotient(sum.total, count, 800);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value + 0.0;
}
)";

/// Doubles with the digits of Python's repr().
inline constexpr const char *cppDoubles = R"(std::string show(double number)
{
    if (std::isnan(number))
        return "nan";
    const std::string sign = std::signbit(number) ? "-" : "";
    if (std::isinf(number))
        return sign + "inf";
    char room[32];
    const auto end =
        std::to_chars(room, room + 32, std::abs(number), std::chars_format::scientific).ptr;
    std::string text(room, end);
    const std::size_t e = text.find('e');
    const int power = std::stoi(text.substr(e + 1));
    if (power < -4 || power > 15)
        return sign + text;
    text = text[0] + (e > 1 ? text.substr(2, e - 2) : "");
    const int size = int(text.size());
    if (power < 0)
        text = "0." + std::string(-power - 1, '0') + text;
    else if (size <= power + 1)
        text += std::string(power + 1 - size, '0') + ".0";
    else
        text.insert(power + 1, ".");
    return sign + text;
}
)";

/// The order of an epoch, drawn from a seed.
inline constexpr const char *cppMixing = R"(std::uint64_t mixed(std::uint64_t state)
{
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
    state = (state ^ (state >> 27)) * 0x94d049bb133111eb;
    return state ^ (state >> 31);
}
)";

inline constexpr const char *cppDrawing =
    R"(std::vector<int> drawn(int count, std::uint64_t seed, std::uint64_t epoch)
{
    const std::uint64_t gamma = 0x9e3779b97f4a7c15;
    std::uint64_t state = mixed(seed + gamma) + epoch;
    std::vector<int> order(count);
    const std::uint64_t places = order.size();
    for (int &place : order) {
        std::uint64_t value = 0;
        do
            value = mixed(state += gamma);
        while (value < -places % places);
        place = int(value % places) + 1;
    }
    return order;
}
)";

inline constexpr const char *cppDrawingOne =
    R"(std::size_t draw(std::uint64_t count, std::uint64_t seed, std::uint64_t step)
{
    const std::uint64_t gamma = 0x9e3779b97f4a7c15;
    std::uint64_t state = mixed(seed + gamma) + step;
    std::uint64_t value = 0;
    do
        value = mixed(state += gamma);
    while (value < -count % count);
    return value % count;
}
)";

inline constexpr const char *cppShuffling =
    R"(std::vector<int> shuffled(int count, std::uint64_t seed, std::uint64_t epoch)
{
    const std::uint64_t gamma = 0x9e3779b97f4a7c15;
    std::uint64_t state = mixed(seed + gamma) + epoch;
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 1);
    for (std::uint64_t places = order.size(); places > 1; --places) {
        std::uint64_t value = 0;
        do
            value = mixed(state += gamma);
        while (value < -places % places);
        std::swap(order[places - 1], order[value % places]);
    }
    return order;
}
)";

/// Returns what of this a program needs.
inline std::vector<const char *> cppPreludeOf(const CodeTerms &terms)
{
    std::vector<const char *> texts;
    if (!terms.isFloat() || terms.keepsAverage())
        texts.push_back(cppDecimals);
    if (terms.isFloat())
        texts.push_back(cppDoubles);
    if (terms.hasFallingRate() && !terms.isFloat()) {
        texts.push_back(terms.isByRoot() ? cppRootOfRate : cppShareOfRate);
        texts.push_back(cppFalling);
    }
    if (terms.keepsAverage()) {
        texts.push_back(cppQuotients);
        texts.push_back(terms.isFloat() ? cppMeanOfDoubles : cppMeanOfDecimals);
    }
    if (terms.settings().order > Order::Chosen) {
        texts.push_back(cppMixing);
        texts.push_back(terms.drawsWrong()    ? cppDrawingOne
                        : terms.mayLeaveOut() ? cppDrawing
                                              : cppShuffling);
    }
    return texts;
}

} // namespace frontera
