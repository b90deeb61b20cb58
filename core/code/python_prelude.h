// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

// What stands above a program in Python: how numbers are written and divided, and an order drawn.

inline constexpr const char *pythonDecimals = R"(from decimal import Decimal, Inexact, getcontext

getcontext().prec = 10000
getcontext().traps[Inexact] = True


def show(number):
    number = (Decimal(number) + 0).normalize()
    form = "f" if -7 <= number.adjusted() < 21 else "e"
    return format(number, form).replace("e+", "e")

)";

inline constexpr const char *pythonMixing = R"(
def mixed(state):
    state = (state ^ state >> 30) * 0xbf58476d1ce4e5b9 % 2**64
    state = (state ^ state >> 27) * 0x94d049bb133111eb % 2**64
    return state ^ state >> 31

)";

inline constexpr const char *pythonDrawing = R"(
def drawn(count, seed, epoch):
    gamma = 0x9e3779b97f4a7c15
    state = mixed((seed + gamma) % 2**64) + epoch
    order = []
    while len(order) < count:
        state = (state + gamma) % 2**64
        value = mixed(state)
        if value >= 2**64 % count:
            order.append(value % count + 1)
    return order

)";

inline constexpr const char *pythonDrawingOne = R"(
def draw(count, seed, step):
    gamma = 0x9e3779b97f4a7c15
    state = mixed((seed + gamma) % 2**64) + step
    value = -1
    while value < 2**64 % count:
        state = (state + gamma) % 2**64
        value = mixed(state)
    return value % count

)";

inline constexpr const char *pythonMeanOfDecimals = R"(
def mean(total, count):
    return Context(prec=18).divide(total, count)

)";

inline constexpr const char *pythonMeanOfFloats = R"(from fractions import Fraction
from math import isfinite, nan


def added(total, number):
    return nan if total != total or not isfinite(number) else total + Fraction(number)


def mean(total, count):
    return float(total / count) + 0.0

)";

inline constexpr const char *pythonShuffling = R"(
def shuffled(count, seed, epoch):
    gamma = 0x9e3779b97f4a7c15
    state = mixed((seed + gamma) % 2**64) + epoch
    order = list(range(1, count + 1))
    for last in range(count - 1, 0, -1):
        value = -1
        while value < 2**64 % (last + 1):
            state = (state + gamma) % 2**64
            value = mixed(state)
        other = value % (last + 1)
        order[last], order[other] = order[other], order[last]
    return order

)";

} // namespace frontera
