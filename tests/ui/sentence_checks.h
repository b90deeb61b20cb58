// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/sentence_facts.h"

#include <functional>

/// One kind of sentence, in both languages, and a check whether it is true.
struct Sentence
{
    using Facts = SentenceFacts;
    using Match = QRegularExpressionMatch;

    const char *kind;
    /// Regular expressions in which {name} stands for any words, # for the word for the boundary
    /// ("line", "plane" …), and ~ for " through the origin", which may be missing.
    const char *english;
    const char *spanish;
    std::function<bool(const Facts &, const Match &)> isTrue;
};

namespace sentences {

using Facts = Sentence::Facts;
using Match = Sentence::Match;

/// Returns true if the word for the boundary fits the number of inputs.
inline bool isThing(const Facts &facts, const Match &match)
{
    static const std::map<QString, std::vector<int>> named = {
        {QStringLiteral("line"), {1, 2}},        {QStringLiteral("recta"), {1, 2}},
        {QStringLiteral("lines"), {1, 2}},       {QStringLiteral("rectas"), {1, 2}},
        {QStringLiteral("point"), {1}},          {QStringLiteral("punto"), {1}},
        {QStringLiteral("plane"), {3}},          {QStringLiteral("plano"), {3}},
        {QStringLiteral("hyperplane"), {4}},     {QStringLiteral("hiperplano"), {4}},
        {QStringLiteral("boundary"), {1, 3, 4}}, {QStringLiteral("frontera"), {1, 3, 4}},
        {QStringLiteral("boundaries"), {3, 4}},  {QStringLiteral("fronteras"), {3, 4}}};
    const QString thing = match.captured(QStringLiteral("thing"));
    const auto inputs = named.find(thing);
    return thing.isEmpty() ||
           (inputs != named.end() && std::ranges::count(inputs->second, facts.of.inputs()) == 1);
}

/// Returns true if isThing(), and the words "through the origin" are there only without a bias.
inline bool isNamedRightly(const Facts &facts, const Match &match)
{
    return isThing(facts, match) &&
           match.captured(QStringLiteral("origin")).isEmpty() == facts.of.useBias;
}

/// Checks "no line gets more than 3 of 4" and "no plane gets more than 7 of 8".
inline bool isLimit(const Facts &facts, const Match &match)
{
    const bool isCounted = !match.captured(QStringLiteral("k")).isEmpty();
    return isNamedRightly(facts, match) && !facts.truth.isLearnable &&
           (!isCounted || (facts.count(match, "k") == facts.truth.best &&
                           facts.count(match, "n") == facts.of.size()));
}

inline bool isLearntAs(const Facts &facts, const Match &match)
{
    return facts.isLearnt() && facts.count(match, "e") == *facts.run.learntEpoch() &&
           facts.count(match, "u") == facts.run.mistakesUpTo(facts.step) &&
           facts.run.rightAt(facts.step) == facts.of.size();
}

/// Checks that the weights after epoch b are those after epoch a, or at the start.
inline bool areSame(const Facts &facts, const Match &match)
{
    const bool isStart = match.captured(QStringLiteral("a")).isEmpty();
    const std::int64_t first = isStart ? 0 : facts.count(match, "a");
    const std::int64_t second = facts.count(match, "b");
    return first >= 0 && first < second && second <= facts.run.epochs() &&
           facts.run.afterEpoch(static_cast<int>(first)) ==
               facts.run.afterEpoch(static_cast<int>(second)) &&
           facts.goesRound();
}

inline bool isBound(const Facts &facts, const Match &match)
{
    return facts.truth.isSeparable &&
           facts.count(match, "k") >= facts.run.mistakesUpTo(facts.run.length());
}

/// Checks R² and γ². In most cases γ² is not searched for, as that takes long.
inline bool areBoundsReasons(const Facts &facts, const Match &match)
{
    const auto r = Facts::number(match.captured(QStringLiteral("r")));
    const auto gamma = Facts::number(match.captured(QStringLiteral("g")));
    if (r && *r != facts.radiusSquared())
        return false;
    const bool isRounded = !match.captured(QStringLiteral("near")).isEmpty();
    if (!gamma || (!isRounded && facts.of.number % 16 != 0))
        return gamma && *gamma > 0;
    const RationalVector nearest =
        nearestToZero(facts.signedPoints(facts.of.useBias), facts.of.inputs() + 2);
    const Rational real = dotProduct(nearest, nearest);
    const Rational error = *gamma / real - 1;
    return isRounded ? error != 0 && abs(error) < Rational(6, 1000) : error == 0;
}

/// Checks the line of largest margin, and keeps it in facts.line.
inline bool isWidest(const Facts &facts, const Match &match)
{
    facts.line = facts.equation(match.captured(QStringLiteral("line")));
    if (!isNamedRightly(facts, match) || !facts.truth.isSeparable || facts.of.isOneClass())
        return false;
    if (!facts.line)
        return match.captured(QStringLiteral("line")).contains(u'≈');
    if (!facts.separates(*facts.line))
        return false;
    return facts.of.number % 16 != 0 ||
           facts.marginSquared(*facts.line) == facts.widestMarginSquared();
}

/// Checks what is said of the line in facts.line.
inline bool isStillWidest(const Facts &facts, const Match &)
{
    return facts.truth.isSeparable && !facts.of.isOneClass();
}

/// Checks the width of the street, which is rounded where it is no fraction.
inline bool isStreet(const Facts &facts, const Match &match)
{
    if (!facts.line)
        return facts.truth.isSeparable;
    const QString words = match.captured(QStringLiteral("m"));
    const Rational squared = facts.marginSquared(*facts.line);
    if (words.startsWith(u'≈'))
        return Facts::isNear(words.sliced(2), squared);
    const auto exact = Facts::number(words);
    return exact && *exact * *exact == squared;
}

/// Checks a point in the convex hulls of both classes.
inline bool isAmongBoth(const Facts &facts, const QString &words)
{
    const auto point = facts.point(words);
    return point && facts.liesAmong(*point, 0) && facts.liesAmong(*point, 1);
}

inline bool isMargin(const Facts &facts, const Match &match)
{
    return !facts.line ||
           Facts::isRoot(match.captured(QStringLiteral("m")), facts.marginSquared(*facts.line));
}

inline bool isCheckMargin(const Facts &facts, const Match &match)
{
    if (!facts.line)
        return false;
    const auto number = Facts::number(match.captured(QStringLiteral("m")));
    const QString rounded = match.captured(QStringLiteral("d"));
    const Rational squared = facts.marginSquared(*facts.line);
    return number && (rounded.isEmpty() ? *number * *number == squared
                                        : *number == squared && !squared.isSquare() &&
                                              Facts::isNear(rounded, squared));
}

/// Returns a factor that was read; none is 1, which is never written.
inline std::optional<Rational> factorOf(const QString &read)
{
    if (read == u"1")
        return std::nullopt;
    return read.isEmpty() ? Rational(1) : Facts::number(read);
}

/// Checks that "-x1 + 3/2" is x2 on the line that was read last.
inline bool isCheckSlope(const Facts &facts, const Match &match)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(-?)(?:(\\d+(?:/\\d+)?)·)?(x1))?(?: ?([+-]?) ?(\\d+(?:/\\d+)?))?$"));
    const Match read = form.match(match.captured(QStringLiteral("slope")));
    if (!read.hasMatch() || !facts.line || facts.line->size() != 3)
        return false;
    const auto signedAs = [&read](int sign, const Rational &size) {
        return read.captured(sign) == u"-" ? Rational(-size) : size;
    };
    const std::optional<Rational> factor = factorOf(read.captured(2));
    if (!factor)
        return false;
    const Rational slope = read.captured(3).isEmpty() ? Rational(0) : signedAs(1, *factor);
    const QString number = read.captured(5);
    const Rational rest = number.isEmpty() ? Rational(0) : signedAs(4, *Facts::number(number));
    const Facts::Sum &line = *facts.line;
    return line[0] + line[1] * slope == 0 && line[1] * rest == line[2];
}

/// Checks the line of largest margin in the command line's form, "1/2·x1 - 3 = 0".
inline bool isCheckLine(const Facts &facts, const Match &match)
{
    static const QRegularExpression term(
        QStringLiteral("([+-]?) ?(?:(?:(\\d+(?:/\\d+)?)·)?x(\\d)|(\\d+(?:/\\d+)?))"));
    Facts::Sum line(facts.of.x.front().size() + 1);
    const QString left = match.captured(QStringLiteral("line"));
    auto terms = term.globalMatch(left);
    while (terms.hasNext()) {
        const Match each = terms.next();
        const QString alone = each.captured(4);
        const auto value = alone.isEmpty() ? factorOf(each.captured(2)) : Facts::number(alone);
        if (!value)
            return false;
        const int input =
            each.captured(3).isEmpty() ? facts.of.inputs() : each.captured(3).toInt() - 1;
        const Rational signedValue = each.captured(1) == u"-" ? Rational(-*value) : *value;
        line[static_cast<std::size_t>(input)] +=
            input == facts.of.inputs() ? -signedValue : signedValue;
    }
    facts.line = line;
    // The words "through the origin" are not used for points.
    return (facts.of.inputs() == 1 || isNamedRightly(facts, match)) && facts.separates(line) &&
           (facts.of.number % 16 != 0 || facts.marginSquared(line) == facts.widestMarginSquared());
}

/// A step of the plain loop in doubles.
struct FloatStep
{
    int step = 0;
    int row = 0;
    bool isRight = false;
    double z = 0;
    std::vector<double> after; ///< the weights and then the bias
};

/// Returns the first step up to `last` of the plain loop in doubles of which isFound holds; nothing
/// if there is none in the small run.
template <typename IsFound>
std::optional<int> floatStep(const Facts &facts, int last, const IsFound &isFound)
{
    const SmallCase &of = facts.of;
    FloatStep made;
    for (const std::int64_t weight : facts.run.stateAt(0))
        made.after.push_back(static_cast<double>(weight) / 10'000);
    double &b = made.after.back();
    const std::size_t inputs = made.after.size() - 1;
    frontera::PresentationOrder order(of.settings(), of.size());
    for (made.step = 1; made.step <= std::min(last, facts.run.length()); ++made.step) {
        made.row = order.observationAt(made.step);
        std::vector<double> x;
        for (const std::int64_t tenths : of.x[made.row])
            x.push_back(static_cast<double>(tenths) / 10);
        made.z = made.after[0] * x[0];
        for (std::size_t i = 1; i < inputs; ++i)
            made.z += made.after[i] * x[i];
        made.z += b;
        const bool isOne = of.targets[made.row] == 1;
        made.isRight = of.isBipolar()
                           ? (isOne ? made.z > 0 : made.z < 0)
                           : (made.z > 0 || (made.z == 0 && of.convention == 0)) == isOne;
        const double change = static_cast<double>(of.rate) / 1000 * (isOne ? 1 : -1);
        for (std::size_t i = 0; i < inputs && !made.isRight; ++i)
            made.after[i] = made.after[i] + change * x[i];
        if (of.useBias && !made.isRight)
            b = b + change;
        if (isFound(std::as_const(made)))
            return made.step;
    }
    return std::nullopt;
}

/// True if the plain loop in doubles errs for the first time otherwise than the run at this step.
/// Of steps beyond the small run nothing is known.
inline bool isParting(const Facts &facts, const Match &match)
{
    const auto said = static_cast<int>(facts.count(match, "s"));
    const auto found = floatStep(facts, said, [&facts](const FloatStep &made) {
        return made.isRight ==
               (facts.run.mistakesUpTo(made.step) > facts.run.mistakesUpTo(made.step - 1));
    });
    return found.value_or(said) == said && (found || said > facts.run.length());
}

/// True if the plain loop in doubles has for the first time another number at this step.
inline bool isRounding(const Facts &facts, const Match &match)
{
    const auto said = static_cast<int>(facts.count(match, "s"));
    const auto found = floatStep(facts, said, [&facts](const FloatStep &made) {
        const auto &before = facts.run.stateAt(made.step - 1);
        const auto &after = facts.run.stateAt(made.step);
        std::int64_t z = before.back() * 10;
        for (std::size_t i = 0; i + 1 < before.size(); ++i) {
            z += before[i] * facts.of.x[made.row][i];
            if (made.after[i] != static_cast<double>(after[i]) / 10'000)
                return true;
        }
        return made.z != static_cast<double>(z) / 100'000 ||
               made.after.back() != static_cast<double>(after.back()) / 10'000;
    });
    return found == said;
}

inline bool isSupport(const Facts &facts, const Match &match)
{
    if (!facts.line)
        return true;
    static const QRegularExpression each(QStringLiteral("(\\([^)]*\\)) → (−?\\d)"));
    std::vector<std::pair<RationalVector, int>> said;
    QString words = match.captured(QStringLiteral("points"));
    auto points = each.globalMatch(words.replace(QChar(QChar::Nbsp), u' '));
    while (points.hasNext()) {
        const Match point = points.next();
        said.emplace_back(facts.point(point.captured(1)).value_or(RationalVector()),
                          point.captured(2) == u"1" ? 1 : 0);
    }
    std::vector<std::pair<RationalVector, int>> real;
    const Rational margin = facts.marginSquared(*facts.line);
    for (int row = 0; row < facts.of.size(); ++row) {
        if (facts.distanceSquared(*facts.line, row) != margin)
            continue;
        RationalVector point;
        for (int i = 0; i < facts.of.inputs(); ++i)
            point.push_back(facts.x(row, i));
        real.emplace_back(point, facts.of.targets[row]);
    }
    return said == real && facts.count(match, "n") == std::ssize(real);
}

inline bool isCheckSupport(const Facts &facts, const Match &match)
{
    if (!facts.line)
        return false;
    QStringList real;
    const Rational margin = facts.marginSquared(*facts.line);
    for (int row = 0; row < facts.of.size(); ++row) {
        if (facts.distanceSquared(*facts.line, row) == margin)
            real += QString::number(row + 1);
    }
    return match.captured(QStringLiteral("rows")) == real.join(QStringLiteral(", "));
}

/// Checks "1/2·(0, 0) + 1/2·(1, 1) = … = (1/2, 1/2)": sums over each class, or over one, then 0.
inline bool isCertificate(const Facts &facts, const Match &match)
{
    static const QRegularExpression term(QStringLiteral("(?:(\\d+(?:/\\d+)?)·)?(\\([^)]*\\))"));
    const QStringList parts = match.captured(QStringLiteral("proof")).split(QStringLiteral(" = "));
    const QString only = match.captured(QStringLiteral("c"));
    const auto claimed = facts.point(parts.back());
    if (!claimed || parts.size() != (only.isEmpty() ? 3 : 2) || facts.truth.isSeparable)
        return false;
    for (qsizetype part = 0; part + 1 < parts.size(); ++part) {
        const int target = only.isEmpty() ? static_cast<int>(part) : only.toInt();
        RationalVector sum(facts.of.x.front().size());
        Rational total;
        auto terms = term.globalMatch(parts[part]);
        while (terms.hasNext()) {
            const Match each = terms.next();
            const auto lambda = factorOf(each.captured(1));
            const auto point = facts.point(each.captured(2));
            bool isThere = false;
            for (int row = 0; row < facts.of.size() && point; ++row) {
                bool isHere = facts.of.targets[row] == target;
                for (int i = 0; i < facts.of.inputs(); ++i)
                    isHere = isHere && (*point)[i] == facts.x(row, i);
                isThere = isThere || isHere;
            }
            if (!isThere || !lambda || *lambda <= 0)
                return false;
            total += *lambda;
            for (int i = 0; i < facts.of.inputs(); ++i)
                sum[i] += *lambda * (*point)[i];
        }
        if (sum != *claimed || (facts.of.useBias && total != 1))
            return false;
    }
    // The sum over one class alone must be 0.
    return only.isEmpty() ||
           std::ranges::all_of(*claimed, [](const Rational &c) { return c == 0; });
}

/// Checks the demand of an observation, and keeps it for isSum().
inline bool isNeed(const Facts &facts, const Match &match)
{
    const auto point = facts.point(match.captured(QStringLiteral("p")));
    const auto claim = facts.sum(match.captured(QStringLiteral("sum")));
    if (!point || !claim)
        return false;
    const int target = match.captured(QStringLiteral("t")) == u"1" ? 1 : 0;
    for (int row = 0; row < facts.of.size(); ++row) {
        bool isThis = facts.of.targets[row] == target;
        for (int i = 0; i < facts.of.inputs(); ++i)
            isThis = isThis && (*point)[i] == facts.x(row, i) && (*claim)[i] == (*point)[i];
        if (!isThis || claim->back() != (facts.of.useBias ? 1 : 0))
            continue;
        const QString relation = match.captured(QStringLiteral("relation"));
        const bool isStrict = facts.of.isBipolar() || target != (facts.of.convention == 0 ? 1 : 0);
        const QString right = target == 1 ? (isStrict ? QStringLiteral(">") : QStringLiteral("≥"))
                                          : (isStrict ? QStringLiteral("<") : QStringLiteral("≤"));
        facts.needs.push_back(*claim);
        facts.sums.emplace_back(*claim, relation);
        return relation == right;
    }
    return false;
}

/// Checks "Add 2 × line 1 and line 2:" and "Add the outer two:", and keeps the sum.
inline bool isSum(const Facts &facts, const Match &match)
{
    static const QRegularExpression line(
        QStringLiteral("(?:([0-9/½⅓⅔¼¾.,]+) × )?(?:line|la fila) (\\d+)"));
    std::vector<std::pair<std::size_t, Rational>> parts;
    const QString how = match.captured(QStringLiteral("how"));
    if (how.contains(QStringLiteral("outer")) || how.contains(QStringLiteral("afuera")))
        parts = {{0, 1}, {3, 1}};
    else if (how.contains(QStringLiteral("inner")) || how.contains(QStringLiteral("adentro")))
        parts = {{1, 1}, {2, 1}};
    auto lines = line.globalMatch(how);
    while (lines.hasNext()) {
        const Match each = lines.next();
        const auto times =
            each.captured(1).isEmpty() ? Rational(1) : Facts::number(each.captured(1));
        parts.emplace_back(each.captured(2).toUInt() - 1, times.value_or(0));
    }
    const auto claim = facts.sum(match.captured(QStringLiteral("sum")));
    if (!claim || parts.empty())
        return false;
    Facts::Sum sum(claim->size());
    for (const auto &[index, times] : parts) {
        if (index >= facts.needs.size() || times <= 0)
            return false;
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += times * facts.needs[index][i];
    }
    const QString relation = match.captured(QStringLiteral("relation"));
    facts.sums.emplace_back(*claim, relation);
    return sum == *claim && relation == facts.sums[parts.front().first].second;
}

/// Checks "Both cannot be.", about the last two sums, and "That cannot be.", about the last one.
inline bool isContradiction(const Facts &facts, const Match &match)
{
    const QString text = match.captured(0);
    const bool isBoth = text.startsWith(u"Both") || text.startsWith(u"Ambas");
    const auto isZero = [](const Facts::Sum &sum) {
        return std::ranges::all_of(sum, [](const Rational &c) { return c == 0; });
    };
    if (facts.truth.isLearnable || facts.sums.empty())
        return false;
    const auto &[sum, relation] = facts.sums.back();
    if (!isBoth)
        return isZero(sum) && (relation == u"<" || relation == u">");
    if (facts.sums.size() < 2)
        return false;
    const auto &[other, otherRelation] = facts.sums[facts.sums.size() - 2];
    const QString both = relation + otherRelation;
    return sum == other && both != u"≥≤" && both != u"≤≥" && both != u"≥>" && both != u"<≤" &&
           relation != otherRelation;
}

inline bool areNames(const Facts &facts, const Match &match)
{
    QString names = match.captured(QStringLiteral("names"));
    names.replace(QStringLiteral(" and "), QStringLiteral(", "))
        .replace(QStringLiteral(" y "), QStringLiteral(", "));
    QStringList right;
    for (int i = 1; i <= facts.of.inputs(); ++i)
        right += QStringLiteral("w") + QChar(0x2080 + i);
    if (facts.of.useBias)
        right += QStringLiteral("b");
    return names == right.join(QStringLiteral(", "));
}

/// Checks the boundary after the last row, up to a factor.
/// Checks that "−⅔·x₁ + 1.5" is x₂ on a line.
inline bool isSlope(const Facts &facts, const Facts::Sum &line, QString text)
{
    text.replace(QChar(QChar::Nbsp), u' ');
    const qsizetype end = text.indexOf(QStringLiteral("x₁")) + 2;
    const std::optional<Facts::Sum> slope = facts.sum(text.first(end));
    QString rest = text.sliced(end).remove(u' ');
    if (rest.startsWith(u'+'))
        rest.remove(0, 1);
    const std::optional<Rational> constant =
        rest.isEmpty() ? std::optional(Rational(0)) : Facts::number(rest);
    return slope && constant && line.size() == 3 && line[0] + line[1] * slope->front() == 0 &&
           line[1] * *constant == line[2];
}

inline bool isLastLine(const Facts &facts, const Match &match)
{
    const QString line = match.captured(QStringLiteral("line"));
    if (line.isEmpty())
        return true; // it is drawn, and too long to be written
    const auto said = facts.equation(line);
    if (!said)
        return false;
    const SmallRun::State &weights = facts.run.stateAt(facts.step);
    Facts::Sum real(weights.begin(), weights.end());
    real.back() = -real.back();
    for (std::size_t i = 0; i < real.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (real[i] * (*said)[k] != real[k] * (*said)[i])
                return false;
        }
    }
    const QString slope = match.captured(QStringLiteral("slope"));
    return std::ranges::any_of(*said, [](const Rational &c) { return c != 0; }) &&
           (slope.isEmpty() || isSlope(facts, *said, slope));
}

inline bool isStart(const Facts &facts, const Match &match)
{
    const auto weights = facts.point(match.captured(QStringLiteral("p")));
    const QString bias = match.captured(QStringLiteral("b"));
    if (!weights || std::ssize(*weights) != facts.of.inputs() || bias.isEmpty() == facts.of.useBias)
        return false;
    for (int i = 0; i < facts.of.inputs(); ++i) {
        if ((*weights)[i] != Rational(facts.of.start[i], 10'000))
            return false;
    }
    return bias.isEmpty() || Facts::number(bias) == Rational(facts.of.startBias, 10'000);
}

/// Checks the start weights, "w₁ = 0, w₂ = 0.5, b = 0".
inline bool isStartList(const Facts &facts, const Match &match)
{
    static const QRegularExpression each(QStringLiteral("(w[₀-₉]|b) = (−?[0-9.,]*[0-9])"));
    QString list = match.captured(QStringLiteral("list"));
    auto values = each.globalMatch(list);
    int input = 0;
    while (values.hasNext()) {
        const Match value = values.next();
        const bool isBias = value.captured(1) == u"b";
        const Rational real(isBias ? facts.of.startBias : facts.of.start[input], 10'000);
        if (Facts::number(value.captured(2)) != real ||
            (!isBias && value.captured(1)[1].unicode() != 0x2081 + input))
            return false;
        ++input;
    }
    return input == facts.of.inputs() + facts.of.useBias &&
           match.captured(QStringLiteral("none")).isEmpty() == facts.of.useBias;
}

/// Checks the observations in the order of presentation, "(0, 0), (0, 1)".
inline bool isOrder(const Facts &facts, const Match &match)
{
    static const QRegularExpression each(QStringLiteral("\\([^)]*\\)"));
    QString list = match.captured(QStringLiteral("points"));
    auto points = each.globalMatch(list);
    int place = 0;
    while (points.hasNext()) {
        const auto point = facts.point(points.next().captured(0));
        if (!point || place == facts.of.size())
            return false;
        const int row = facts.of.permutation.empty() ? place : facts.of.permutation[place];
        for (int i = 0; i < facts.of.inputs(); ++i) {
            if ((*point)[i] != facts.x(row, i))
                return false;
        }
        ++place;
    }
    return place == facts.of.size() && facts.of.order != frontera::Order::Shuffled;
}

} // namespace sentences
