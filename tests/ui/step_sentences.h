// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/sentence_checks.h"

namespace sentences {

/// The state before or after the step that led to where the sentence is said.
inline const SmallRun::State &stateBefore(const Facts &facts)
{
    return facts.run.stateAt(facts.step - 1);
}

inline const SmallRun::State &stateAfter(const Facts &facts)
{
    return facts.run.stateAt(facts.step);
}

/// Returns z of the observation that the step presented.
inline Rational sumOf(const Facts &facts, const SmallRun::State &state)
{
    const int row = facts.run.rowAt(facts.step);
    Rational z(state.back(), 10'000);
    for (int i = 0; i < facts.of.inputs(); ++i)
        z += Rational(state[i], 10'000) * facts.x(row, i);
    return z;
}

inline bool hasLine(const SmallRun::State &state)
{
    return std::any_of(state.begin(), state.end() - 1, [](std::int64_t w) { return w != 0; });
}

/// Returns the class that the words name: 1 for "1", 0 for "0" or "−1"; −1 for neither.
inline int classIn(const Facts &facts, const QString &words)
{
    if (facts.of.isBipolar())
        return words == u"1" ? 1 : words == u"−1" ? 0 : -1;
    return words == u"1" ? 1 : words == u"0" ? 0 : -2;
}

inline int outputOf(const Facts &facts, const SmallRun::State &state)
{
    const Rational z = sumOf(facts, state);
    if (z == 0)
        return facts.of.isBipolar() ? -1 : facts.of.convention == 0 ? 1 : 0;
    return z > 0 ? 1 : 0;
}

inline int targetOf(const Facts &facts)
{
    return facts.of.targets[facts.run.rowAt(facts.step)];
}

inline bool isWrong(const Facts &facts)
{
    return facts.step > 0 && outputOf(facts, stateBefore(facts)) != targetOf(facts);
}

inline bool isRightNow(const Facts &facts)
{
    return isWrong(facts) && outputOf(facts, stateAfter(facts)) == targetOf(facts);
}

/// Checks "(0, 1) should give 0 but gave 1".
inline bool isHead(const Facts &facts, const Match &match)
{
    const auto point = facts.point(match.captured(QStringLiteral("p")));
    const int row = facts.run.rowAt(facts.step);
    for (int i = 0; i < facts.of.inputs(); ++i) {
        if (!point || (*point)[i] != facts.x(row, i))
            return false;
    }
    const QString given = match.captured(QStringLiteral("y"));
    const int output = outputOf(facts, stateBefore(facts));
    return classIn(facts, match.captured(QStringLiteral("t"))) == targetOf(facts) &&
           (given.isEmpty() ? output == targetOf(facts)
                            : output != targetOf(facts) && classIn(facts, given) == output);
}

/// Checks "w₁ goes up, w₂ and b go down", "4 weights go up".
inline bool areMoves(const Facts &facts, const Match &match)
{
    static const QRegularExpression english(
        QStringLiteral("((?:(?:[wb][₀-₉]*|\\d+ weights)(?:, | and )?)+?) go(?:es)? (up|down)"));
    static const QRegularExpression spanish(
        QStringLiteral("(sube|baja)n? ((?:(?:[wb][₀-₉]*(?![a-z])|\\d+ pesos)(?:, | y )?)+)"));
    const QString words = match.captured(QStringLiteral("moves")).toLower();
    std::map<QString, bool> said;
    std::map<bool, int> counted;
    const bool isEnglish = words.contains(QStringLiteral("go"));
    for (auto it = (isEnglish ? english : spanish).globalMatch(words); it.hasNext();) {
        const Match move = it.next();
        const bool isUp = move.captured(isEnglish ? 2 : 1) == (isEnglish ? u"up" : u"sube");
        QString names = move.captured(isEnglish ? 1 : 2);
        names.replace(QStringLiteral(" and "), QStringLiteral(", "));
        names.replace(QStringLiteral(" y "), QStringLiteral(", "));
        for (const QString &name : names.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            if (name.contains(u' '))
                counted[isUp] = name.section(u' ', 0, 0).toInt();
            else
                said[name] = isUp;
        }
    }
    std::map<QString, bool> moved;
    std::map<bool, int> weights;
    for (int i = 0; i <= facts.of.inputs(); ++i) {
        const auto before = stateBefore(facts)[i];
        const auto after = stateAfter(facts)[i];
        if (before == after)
            continue;
        const bool isBias = i == facts.of.inputs();
        moved[isBias ? QStringLiteral("b") : u'w' + QString(QChar(0x2081 + i))] = after > before;
        weights[after > before] += !isBias;
    }
    for (const auto &[isUp, count] : counted) {
        if (count <= 3 || count != weights[isUp])
            return false;
        std::erase_if(moved, [up = isUp](const auto &move) {
            return move.second == up && move.first != u"b";
        });
    }
    return said == moved && (!said.empty() || !counted.empty());
}

/// Checks what the line did: there was one, there is one, and z was and is of these signs.
inline bool isTurn(const Facts &facts, const Match &match, bool had, bool has)
{
    return areMoves(facts, match) && isThing(facts, match) && isRightNow(facts) &&
           hasLine(stateBefore(facts)) == had && hasLine(stateAfter(facts)) == has;
}

inline bool isClassSaid(const Facts &facts, const Match &match)
{
    const QString t = match.captured(QStringLiteral("t"));
    return t.isEmpty() || classIn(facts, t) == targetOf(facts);
}

inline bool isSumMoved(const Facts &facts, const Match &match, bool isUp)
{
    const auto from = facts.number(match.captured(QStringLiteral("a")));
    const auto to = facts.number(match.captured(QStringLiteral("z")));
    const Rational before = sumOf(facts, stateBefore(facts));
    const Rational after = sumOf(facts, stateAfter(facts));
    return areMoves(facts, match) && isWrong(facts) && !isRightNow(facts) && from == before &&
           to == after && (isUp ? after > before : after < before);
}

/// The sentences of a step.
inline std::vector<Sentence> ofSteps()
{
    const auto turns = [](bool had, bool has, auto isSign) {
        return [had, has, isSign](const Facts &f, const Match &m) {
            const Rational before = sumOf(f, stateBefore(f));
            const Rational after = sumOf(f, stateAfter(f));
            return isTurn(f, m, had, has) && isClassSaid(f, m) && isSign(before, after);
        };
    };
    const auto away = [](const Rational &a, const Rational &z) { return a == 0 && z != 0; };
    const auto over = [](const Rational &a, const Rational &z) { return a * z < 0; };
    const auto onIt = [](const Rational &, const Rational &z) { return z == 0; };
    const auto besideIt = [](const Rational &, const Rational &z) { return z != 0; };
    const auto any = [](const Rational &, const Rational &) { return true; };
    return {
        {"step: right", R"({p} gives (?<t>−?\d), as it should\.?)",
         R"({p} da (?<t>−?\d), como debe\.?)", isHead},
        {"step: wrong", R"({p} should give (?<t>−?\d) but gave (?<y>−?\d)\.?)",
         R"({p} debía dar (?<t>−?\d), pero dio (?<y>−?\d)\.?)", isHead},
        {"step: nothing changes", R"(Right, so nothing changes\.)", R"(Correcto: nada cambia\.)",
         [](const Facts &f, const Match &) {
             return !isWrong(f) && stateBefore(f) == stateAfter(f);
         }},
        {"step: the origin", R"(All its inputs are 0 and there is no bias, so nothing changes\.)",
         R"(Todas sus entradas son 0 y no hay sesgo: nada cambia\.)",
         [](const Facts &f, const Match &) {
             return isWrong(f) && !f.of.useBias && stateBefore(f) == stateAfter(f);
         }},
        {"step: moves away", R"((?<moves>[^:.]+), and the # moves away from it\.)",
         R"((?<moves>[^:.]+), y (?:la|el) # se aleja de ese punto\.)", turns(true, true, away)},
        {"step: passes over", R"((?<moves>[^:.]+), and the # passes over it\.)",
         R"((?<moves>[^:.]+), y (?:la|el) # lo deja del lado de (?<t>−?\d)\.)",
         turns(true, true, over)},
        {"step: reaches", R"((?<moves>[^:.]+), and the # reaches it: z = 0 counts as (?<t>−?\d)\.)",
         R"((?<moves>[^:.]+), y (?:la|el) # llega hasta ese punto: z = 0 cuenta como (?<t>−?\d)\.)",
         turns(true, true, onIt)},
        {"step: appears", R"((?<moves>[^:.]+): a # appears, with it on the side of (?<t>−?\d)\.)",
         R"((?<moves>[^:.]+): aparece una? #, con ese punto del lado de (?<t>−?\d)\.)",
         turns(false, true, besideIt)},
        {"step: appears on it",
         R"((?<moves>[^:.]+): a # appears, right through it, and z = 0 counts as (?<t>−?\d)\.)",
         R"((?<moves>[^:.]+): aparece una? #, que pasa por ese punto, y z = 0 cuenta como (?<t>−?\d)\.)",
         turns(false, true, onIt)},
        {"step: vanishes",
         R"((?<moves>[^:.]+): (?:there is no line now|no boundary is left), it says (?<t>−?\d) everywhere\.)",
         R"((?<moves>[^:.]+): ya no hay (?:recta|frontera), dice (?<t>−?\d) en (?:todo el plano|todas partes)\.)",
         turns(true, false, any)},
        {"step: none yet",
         R"((?<moves>[^:.]+): there is no (?:line|boundary) yet, it says (?<t>−?\d) everywhere\.)",
         R"((?<moves>[^:.]+): todavía no hay (?:recta|frontera), dice (?<t>−?\d) en (?:todo el plano|todas partes)\.)",
         turns(false, false, any)},
        {"step: rose", R"((?<moves>[^:.]+): its sum rose from {a} to {z}, not enough yet\.)",
         R"((?<moves>[^:.]+): su suma subió de {a} a {z}; todavía no alcanza\.)",
         [](const Facts &f, const Match &m) { return isSumMoved(f, m, true); }},
        {"step: fell", R"((?<moves>[^:.]+): its sum fell from {a} to {z}, not enough yet\.)",
         R"((?<moves>[^:.]+): su suma bajó de {a} a {z}; todavía no alcanza\.)",
         [](const Facts &f, const Match &m) { return isSumMoved(f, m, false); }},
        {"step: weights came back",
         R"(The same weights as (?:after step {a}|at the start)\. So epochs? {b}(?: to {c})? comes? again and again, for ever\.)",
         R"(Los mismos pesos que (?:después del paso {a}|al inicio)\. Las? épocas? {b}(?: a {c})? se repiten? para siempre\.)",
         [](const Facts &f, const Match &m) {
             const bool isStart = m.captured(QStringLiteral("a")).isEmpty();
             const auto same = isStart ? 0 : static_cast<int>(f.count(m, "a"));
             const bool isOne = m.captured(QStringLiteral("c")).isEmpty();
             return f.goesRound() && f.run.stateAt(same) == f.run.stateAt(f.step) &&
                    f.count(m, "b") == f.epochOf(same) + 1 &&
                    (isOne ? f.count(m, "b") : f.count(m, "c")) == f.run.cycle()->second;
         }},
        {"step: place", R"(Epoch {e} · step {s}$)", R"(Época {e} · paso {s}$)",
         [](const Facts &f, const Match &m) {
             return f.count(m, "e") == f.epochOf(f.step) && f.count(m, "s") == f.step;
         }},
        {"step: right now", R"({k} of {n} right now$)", R"(acierta {k} de {n}$)",
         [](const Facts &f, const Match &m) {
             return f.count(m, "k") == f.run.rightAt(f.step) && f.count(m, "n") == f.of.size();
         }},
        {"step: corrections", R"({m} (?<c>corrections?|mistakes?) so far$)",
         R"({m} (?<c>correcci(?:ón|ones)|errore?s?) hasta aquí$)",
         [](const Facts &f, const Match &m) {
             int changes = 0;
             for (int step = 1; step <= f.step; ++step)
                 changes += f.run.stateAt(step) != f.run.stateAt(step - 1);
             const bool isSame = changes == f.run.mistakesUpTo(f.step);
             return f.count(m, "m") == f.run.mistakesUpTo(f.step) &&
                    (isSame || !m.captured(QStringLiteral("c")).startsWith(u'c'));
         }},
    };
}

} // namespace sentences
