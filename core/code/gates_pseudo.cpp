// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/gates_terms.h"
#include "core/code/pseudo_words.h"

namespace frontera {

namespace {

/// The words of pseudo-code that other programs have otherwise, or not at all.
struct GatesWords
{
    const char16_t *gate;
    const char16_t *output;
    const char16_t *count;
    const char16_t *allRight; ///< where an epoch may leave observations out
};

constexpr GatesWords englishGates = {
    u"gate",
    u"1 if %1, else 0",
    u"if any of e₁, e₂, e₃, e is not 0: mistakes ← mistakes + 1",
    u"if mistakes = 0, and e₁, e₂, e₃, e are 0 for all observations:",
};

constexpr GatesWords spanishGates = {
    u"compuerta",
    u"1 si %1, si no 0",
    u"si alguno de e₁, e₂, e₃, e no es 0: errores ← errores + 1",
    u"si errores = 0, y e₁, e₂, e₃, e son 0 en todas las observaciones:",
};

class GatesPseudo
{
public:
    GatesPseudo(const CodeTerms &terms, bool isSpanish)
        : m_terms(terms)
        , m_gates(terms)
        , m_words(pseudoWords(isSpanish))
        , m_own(isSpanish ? spanishGates : englishGates)
        , m_isSpanish(isSpanish)
    {
    }

    std::vector<CodeLine> lines()
    {
        m_lines.add(0, textOf(m_words.exact));
        addData();
        addStart();
        m_lines.add(0, {});
        addLoop();
        return m_lines.lines();
    }

private:
    [[nodiscard]] QString number(const Decimal &value) const
    {
        return onBoard(value.toString(), m_isSpanish);
    }
    [[nodiscard]] QString pair(const QString &first, const QString &second) const
    {
        return u'(' + first + (m_isSpanish ? QStringLiteral("; ") : QStringLiteral(", ")) + second +
               u')';
    }
    /// Returns a name of GatesTerms as it is written on a board: "w₁₁", "ŷ", "compuerta₁".
    [[nodiscard]] QString inSigns(QString name) const
    {
        name.replace(QStringLiteral("gate"), textOf(m_own.gate))
            .replace(QStringLiteral("y"), QStringLiteral("ŷ"));
        for (QChar &sign : name) {
            if (sign.isDigit())
                sign = QChar(0x2080 + sign.digitValue());
        }
        return name;
    }

    void addData()
    {
        m_lines.add(0, textOf(m_words.data), CodePart::Data);
        for (int row = 0; row < m_terms.data().observationCount(); ++row) {
            const auto inputs = m_terms.data().inputs(row);
            m_lines.add(1,
                        QStringLiteral("%1 → %2")
                            .arg(pair(number(inputs[0]), number(inputs[1])))
                            .arg(m_terms.target(row)),
                        CodePart::Data);
        }
        if (m_terms.settings().order == Order::Chosen)
            m_lines.add(0, textOf(m_words.order).arg(m_terms.order()), CodePart::Data);
        for (const UnitTerms &unit : m_gates.units()) {
            QStringList cases;
            for (const int truth : {0, 1, 2, 3})
                cases += QStringLiteral("%1 → %2")
                             .arg(pair(number(Decimal(m_gates.numberOf(unit, truth >= 2))),
                                       number(Decimal(m_gates.numberOf(unit, truth % 2 == 1)))))
                             .arg(m_gates.gateOutput(unit, truth >= 2, truth % 2 == 1));
            QString name = m_gates.gateName(unit);
            for (const int input : {0, 1})
                name.replace(u'X' + QString::number(input + 1), inSigns(unit.inputs[input]));
            m_lines.add(0,
                        QStringLiteral("%1 ← %2: %3")
                            .arg(inSigns(unit.gate), name, cases.join(m_isSpanish ? u"; " : u", ")),
                        CodePart::Data, -1, unit.unit());
        }
    }

    void addStart()
    {
        m_lines.add(0, QStringLiteral("η ← ") + number(m_terms.settings().rate), CodePart::Rate);
        const std::vector<Decimal> values = m_gates.start();
        for (const UnitTerms &unit : m_gates.units()) {
            const QStringList names = unit.weights + QStringList(unit.bias);
            for (qsizetype i = 0; i < names.size(); ++i)
                m_lines.add(
                    0, inSigns(names[i]) + QStringLiteral(" ← ") + number(values[std::size_t(i)]),
                    CodePart::Start);
        }
    }

    void addLoop()
    {
        const bool stops = m_terms.length().stopsWhenLearnt;
        m_lines.add(0, textOf(m_words.epochs).arg(m_terms.length().epochs), CodePart::Epoch);
        if (stops)
            m_lines.add(1, textOf(m_words.mistakes) + QStringLiteral(" ← 0"), CodePart::Mistakes);
        m_lines.add(1,
                    textOf(m_words.rows)
                        .arg(pair(m_terms.letters().input(0), m_terms.letters().input(1)),
                             pseudoOrder(m_terms, m_isSpanish)),
                    CodePart::Row);
        for (const UnitTerms &unit : m_gates.units())
            addPass(unit);
        m_lines.add(2, QStringLiteral("e ← t − ŷ"), CodePart::WholeError);
        for (const UnitTerms &unit : m_gates.units())
            addUpdate(unit);
        if (!stops)
            return;
        m_lines.add(2, textOf(m_own.count), CodePart::Count);
        m_lines.add(1, textOf(m_terms.mayLeaveOut() ? m_own.allRight : m_words.learnt),
                    CodePart::Learnt);
        m_lines.add(2, textOf(m_words.end), CodePart::End);
    }

    void addPass(const UnitTerms &unit)
    {
        const auto add = [&](const QString &name, const QString &value, CodePart part) {
            m_lines.add(2, inSigns(name) + QStringLiteral(" ← ") + value, part, -1, unit.unit());
        };
        const QString x1 = inSigns(unit.inputs[0]);
        const QString x2 = inSigns(unit.inputs[1]);
        add(unit.sum,
            QStringLiteral("%1·%2 + %3·%4 + %5")
                .arg(inSigns(unit.weights[0]), x1, inSigns(unit.weights[1]), x2,
                     inSigns(unit.bias)),
            CodePart::Sum);
        const QString condition =
            inSigns(unit.sum) +
            (m_terms.settings().firesAtZero ? QStringLiteral(" ≥ 0") : QStringLiteral(" > 0"));
        add(unit.output, textOf(m_own.output).arg(condition), CodePart::Output);
        add(unit.error,
            inSigns(unit.gate) + pair(x1, x2) + QStringLiteral(" − ") + inSigns(unit.output),
            CodePart::Error);
    }

    void addUpdate(const UnitTerms &unit)
    {
        const QString change = QStringLiteral("%1 ← %1 + η·") + inSigns(unit.error);
        for (int i = 0; i < 2; ++i)
            m_lines.add(2, change.arg(inSigns(unit.weights[i])) + u'·' + inSigns(unit.inputs[i]),
                        CodePart::Weight, i, unit.unit());
        m_lines.add(2, change.arg(inSigns(unit.bias)), CodePart::Bias, -1, unit.unit());
    }

    const CodeTerms &m_terms;
    GatesTerms m_gates;
    const PseudoWords &m_words;
    const GatesWords &m_own;
    bool m_isSpanish;
    CodeLines m_lines;
};

} // namespace

std::vector<CodeLine> gatesPseudoLines(const CodeTerms &terms, bool isSpanish)
{
    return GatesPseudo(terms, isSpanish).lines();
}

} // namespace frontera
