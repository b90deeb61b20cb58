// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/small_case.h"

#include <QRegularExpression>
#include <QStringList>
#include <cmath>
#include <set>
#include <utility>

/// The facts about a case at the position where a sentence is said, and functions that read the
/// numbers of a sentence.
struct SentenceFacts
{
    /// The coefficients of w₁, w₂ … and then of b; or of x₁, x₂ … and then the right side of the
    /// equation.
    using Sum = RationalVector;
    using Match = QRegularExpressionMatch;

    const SmallCase &of;
    const SmallRun &run;
    const SmallTruth &truth;
    int ownRight = 0;                    ///< observations that the line placed by hand gets right
    int step = 0;                        ///< the position at which the sentence is said
    mutable std::vector<Sum> needs = {}; ///< the demands of the proof read so far
    mutable std::vector<std::pair<Sum, QString>> sums = {}; ///< all its sums and their relations
    mutable std::optional<Sum> line = {};                   ///< the line that was read last

    [[nodiscard]] static std::int64_t count(const Match &match, const char *name)
    {
        QString digits = match.captured(QLatin1String(name)).remove(QChar(0x202f));
        bool isNumber = false;
        const qint64 count = digits.toLongLong(&isNumber);
        return isNumber ? count : -1;
    }

    /// Reads "½", "−7/24", "1.5" or "1,5". Returns nothing if the number is rounded or cut.
    [[nodiscard]] static std::optional<Rational> number(QString text)
    {
        static const std::vector<std::pair<QString, const char *>> glyphs = {
            {QStringLiteral("½"), "1/2"}, {QStringLiteral("⅓"), "1/3"},
            {QStringLiteral("⅔"), "2/3"}, {QStringLiteral("¼"), "1/4"},
            {QStringLiteral("¾"), "3/4"}, {QStringLiteral("⅕"), "1/5"},
            {QStringLiteral("⅖"), "2/5"}, {QStringLiteral("⅗"), "3/5"},
            {QStringLiteral("⅘"), "4/5"}, {QStringLiteral("⅙"), "1/6"},
            {QStringLiteral("⅚"), "5/6"}, {QStringLiteral("⅛"), "1/8"},
            {QStringLiteral("⅜"), "3/8"}, {QStringLiteral("⅝"), "5/8"},
            {QStringLiteral("⅞"), "7/8"}};
        text = text.trimmed().replace(QChar(0x2212), u'-').replace(u',', u'.');
        for (const auto &[glyph, fraction] : glyphs)
            text.replace(glyph, QLatin1String(fraction));
        static const QRegularExpression decimal(QStringLiteral("^-?\\d+(\\.\\d+)?(e-?\\d+)?$"));
        static const QRegularExpression fraction(QStringLiteral("^-?\\d+/\\d+$"));
        if (decimal.match(text).hasMatch())
            return exactly(QStringView(text));
        if (!fraction.match(text).hasMatch())
            return std::nullopt;
        const QStringList parts = text.split(u'/');
        return exactly(QStringView(parts[0])) / exactly(QStringView(parts[1]));
    }

    /// Reads the numbers of a point, "(0, 1)" or "(0,5; 1)".
    [[nodiscard]] std::optional<RationalVector> point(QString text) const
    {
        text = text.trimmed();
        if (!text.startsWith(u'(') || !text.endsWith(u')'))
            return std::nullopt;
        text = text.sliced(1, text.size() - 2);
        RationalVector numbers;
        const QChar separator = text.contains(u';') ? u';' : u',';
        for (const QString &part : of.inputs() == 1 ? QStringList{text} : text.split(separator)) {
            const std::optional<Rational> value = number(part);
            if (!value)
                return std::nullopt;
            numbers.push_back(*value);
        }
        return numbers;
    }

    /// Reads a sum, "3w₁ − 0.5·w₂ + b", or one with x, or "0".
    [[nodiscard]] std::optional<Sum> sum(const QString &text) const
    {
        static const QRegularExpression term(
            QStringLiteral("^\\s*([−+]?)\\s*([^wxb+−·\\s]*)·?([wxb])([₀-₉]*)"));
        Sum sum(of.x.front().size() + 1);
        QString rest = text.trimmed();
        if (rest == u"0")
            return sum;
        while (!rest.isEmpty()) {
            const Match match = term.match(rest);
            const QString coefficient = match.captured(2);
            const std::optional<Rational> size =
                coefficient.isEmpty() ? Rational(1) : number(coefficient);
            if (!match.hasMatch() || !size)
                return std::nullopt;
            std::size_t index = 0;
            for (const QChar digit : match.captured(4))
                index = 10 * index + digit.unicode() - 0x2080;
            index = match.captured(3) == u"b" ? sum.size() : index;
            if (index < 1 || index > sum.size())
                return std::nullopt;
            sum[index - 1] += match.captured(1) == u"−" ? Rational(-*size) : *size;
            rest = rest.sliced(match.capturedEnd()).trimmed();
        }
        return sum;
    }

    /// Reads the equation of a line, "x₁ + x₂ = 1.5".
    [[nodiscard]] std::optional<Sum> equation(QString text) const
    {
        text.replace(QChar(QChar::Nbsp), u' ');
        const QStringList sides = text.split(QStringLiteral(" = "));
        if (sides.size() != 2)
            return std::nullopt;
        std::optional<Sum> result = sum(sides[0]);
        const std::optional<Rational> constant = number(sides[1]);
        if (!result || !constant)
            return std::nullopt;
        result->back() = *constant;
        return result;
    }

    [[nodiscard]] Rational x(int row, int input) const { return Rational(of.x[row][input], 10); }
    /// Returns w·x less the right side of the line's equation.
    [[nodiscard]] Rational side(const Sum &line, int row) const
    {
        Rational z = -line.back();
        for (int i = 0; i < of.inputs(); ++i)
            z += line[i] * x(row, i);
        return z;
    }
    [[nodiscard]] bool separates(const Sum &line) const
    {
        for (const int orientation : {1, -1}) {
            bool isRight = true;
            for (int row = 0; row < of.size(); ++row)
                isRight = isRight && orientation * (2 * of.targets[row] - 1) * side(line, row) > 0;
            if (isRight && (of.useBias || line.back() == 0))
                return true;
        }
        return false;
    }
    [[nodiscard]] Rational distanceSquared(const Sum &line, int row) const
    {
        Rational length;
        for (int i = 0; i < of.inputs(); ++i)
            length += line[i] * line[i];
        const Rational z = side(line, row);
        return z * z / length;
    }
    [[nodiscard]] Rational marginSquared(const Sum &line) const
    {
        Rational least = distanceSquared(line, 0);
        for (int row = 1; row < of.size(); ++row)
            least = std::min(least, distanceSquared(line, row));
        return least;
    }
    /// Returns s·x for each observation, or s·(x, 1).
    [[nodiscard]] std::vector<RationalVector> signedPoints(bool withBias) const
    {
        std::vector<RationalVector> points;
        for (int row = 0; row < of.size(); ++row) {
            const int sign = 2 * of.targets[row] - 1;
            RationalVector point;
            for (int i = 0; i < of.inputs(); ++i)
                point.push_back(sign * x(row, i));
            if (withBias)
                point.emplace_back(sign);
            points.push_back(point);
        }
        return points;
    }
    /// Returns the squared margin of the widest street, found by trying all sets of observations
    /// that it may rest on.
    [[nodiscard]] Rational widestMarginSquared() const
    {
        std::vector<RationalVector> ways = signedPoints(false);
        if (of.useBias) {
            ways.clear();
            for (int one = 0; one < of.size(); ++one) {
                for (int zero = 0; zero < of.size(); ++zero) {
                    if (of.targets[one] != 1 || of.targets[zero] != 0)
                        continue;
                    RationalVector way;
                    for (int i = 0; i < of.inputs(); ++i)
                        way.push_back(x(one, i) - x(zero, i));
                    ways.push_back(way);
                }
            }
        }
        const RationalVector nearest = nearestToZero(ways, of.inputs() + 1);
        return dotProduct(nearest, nearest) / (of.useBias ? 4 : 1);
    }
    [[nodiscard]] Rational radiusSquared() const
    {
        Rational most;
        for (const RationalVector &point : signedPoints(of.useBias))
            most = std::max(most, dotProduct(point, point));
        return most;
    }
    [[nodiscard]] bool liesAmong(const RationalVector &place, int target) const
    {
        std::vector<WholeVector> columns;
        Rational scale = 1; // a multiple of all denominators
        for (const Rational &value : place)
            scale *= denominator(value * scale);
        WholeVector last;
        for (const Rational &value : place)
            last.push_back(-static_cast<Whole>((value * scale * 10).toLong()));
        last.push_back(-10 * static_cast<Whole>(scale.toLong()));
        for (int row = 0; row < of.size(); ++row) {
            if (of.targets[row] != target)
                continue;
            columns.emplace_back(of.x[row].begin(), of.x[row].end());
            columns.back().push_back(10);
        }
        columns.push_back(last);
        const auto holdsPlace = [&](const std::vector<int> &circuit) {
            return circuit.back() == static_cast<int>(columns.size()) - 1;
        };
        return std::ranges::any_of(positiveCircuits(columns), holdsPlace);
    }
    /// Returns true if these words are the root of a number: exactly if the root is a fraction,
    /// else rounded.
    [[nodiscard]] static bool isRoot(const QString &words, const Rational &squared)
    {
        static const QRegularExpression root(QStringLiteral("^√\\(?(.+?)\\)? ≈ (\\S+)$"));
        const Match match = root.match(words);
        const std::optional<Rational> exact = number(match.hasMatch() ? match.captured(1) : words);
        if (!match.hasMatch()) {
            if (words.startsWith(u'≈'))
                return !squared.isSquare() && isNear(words.sliced(2), squared);
            return exact && *exact * *exact == squared;
        }
        return exact == squared && !squared.isSquare() && isNear(match.captured(2), squared);
    }
    [[nodiscard]] static bool isNear(const QString &words, const Rational &squared)
    {
        const std::optional<Rational> rounded = number(words);
        return rounded &&
               std::abs(static_cast<double>(*rounded) / std::sqrt(static_cast<double>(squared)) -
                        1) < 0.006;
    }
    [[nodiscard]] int epochOf(int position) const { return (position + of.size() - 1) / of.size(); }
    [[nodiscard]] bool isLearnt() const
    {
        return run.learntEpoch() && step >= *run.learntEpoch() * of.size();
    }
    [[nodiscard]] bool goesRound() const
    {
        return run.cycle() && step >= run.cycle()->second * of.size();
    }
};
