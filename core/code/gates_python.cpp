// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/gates_terms.h"
#include "core/code/python_start.h"

namespace frontera {

namespace {

class GatesPython : private PythonStart
{
public:
    explicit GatesPython(const CodeTerms &terms)
        : PythonStart(terms)
        , m_gates(terms)
    {
    }

    std::vector<CodeLine> lines()
    {
        addPrelude();
        addData();
        addGates();
        addStart();
        addWrong();
        add(0, {});
        const QStringList header = m_gates.header();
        for (qsizetype i = 0; i < header.size(); ++i)
            add(0, (i == 0 ? QStringLiteral("print(") : QString(6, u' ')) + header[i] +
                       (i + 1 == header.size() ? QStringLiteral(")") : QString()));
        add(0, QStringLiteral("step = 0"));
        addLoop();
        return m_lines.lines();
    }

private:
    void addGates()
    {
        for (const UnitTerms &unit : m_gates.units()) {
            QStringList cases;
            for (const int truth : {0, 1, 2, 3})
                cases += QStringLiteral("(%1, %2): %3")
                             .arg(m_gates.numberOf(unit, truth >= 2))
                             .arg(m_gates.numberOf(unit, truth % 2 == 1))
                             .arg(m_gates.gateOutput(unit, truth >= 2, truth % 2 == 1));
            add(0,
                QStringLiteral("%1 = {%2}  # %3")
                    .arg(unit.gate, cases.join(QStringLiteral(", ")), m_gates.gateName(unit)),
                CodePart::Data, -1, unit.unit());
        }
    }

    void addStart()
    {
        add(0, QStringLiteral("eta = ") + number(m_settings.rate), CodePart::Rate);
        const std::vector<Decimal> values = m_gates.start();
        for (const UnitTerms &unit : m_gates.units()) {
            const QStringList names = unit.weights + QStringList(unit.bias);
            if (std::ranges::count(values, values.front()) == std::ssize(values)) {
                add(0,
                    names.join(QStringLiteral(" = ")) + QStringLiteral(" = ") +
                        number(values.front()),
                    CodePart::Start);
                continue;
            }
            for (qsizetype i = 0; i < names.size(); ++i)
                add(0, names[i] + QStringLiteral(" = ") + number(values[std::size_t(i)]),
                    CodePart::Start);
        }
    }

    /// Adds a function that returns the observations that the whole gets wrong.
    void addWrong()
    {
        if (!m_terms.drawsWrong())
            return;
        const auto line = [this](int level, const QString &text) {
            add(level, text, CodePart::Start);
        };
        line(0, {});
        line(0, {});
        line(0, QStringLiteral("def wrong():"));
        line(1, QStringLiteral("samples = []"));
        line(1, QStringLiteral("for sample, (%1, t) in enumerate(rows, 1):").arg(inputs()));
        addPass(2, CodePart::Start);
        line(2, QStringLiteral("if e != 0:"));
        line(3, QStringLiteral("samples.append(sample)"));
        line(1, QStringLiteral("return samples"));
        line(0, {});
    }

    void addLoop()
    {
        const bool stops = m_terms.length().stopsWhenLearnt;
        add(0, QStringLiteral("for epoch in range(1, %1):").arg(m_terms.length().epochs + 1),
            CodePart::Epoch);
        if (stops)
            add(1, QStringLiteral("mistakes = 0"), CodePart::Mistakes);
        addRow();
        addPass(2);
        for (const UnitTerms &unit : m_gates.units())
            addUpdate(unit);
        if (stops)
            add(2, QStringLiteral("mistakes += ") + mistake(), CodePart::Count);
        addPrint();
        if (stops)
            addEnd();
    }

    /// Adds what the units make of an observation: of that of a step, or as a part of something
    /// else, which asks for no errors but those that are needed there.
    void addPass(int level, std::optional<CodePart> all = {})
    {
        for (const UnitTerms &unit : m_gates.units()) {
            const auto line = [&](const QString &text, CodePart own) {
                add(level, text, all.value_or(own), -1, unit.unit());
            };
            line(unit.sum + QStringLiteral(" = ") + unit.sumOfProducts(), CodePart::Sum);
            line(QStringLiteral("%1 = 1 if %2 else 0").arg(unit.output, m_gates.fires(unit)),
                 CodePart::Output);
            if (all != CodePart::Start)
                line(QStringLiteral("%1 = %2[%3, %4] - %5")
                         .arg(unit.error, unit.gate, unit.inputs[0], unit.inputs[1], unit.output),
                     CodePart::Error);
        }
        add(level, QStringLiteral("e = t - y"), all.value_or(CodePart::WholeError));
    }

    [[nodiscard]] static QString mistake() { return QStringLiteral("any((e1, e2, e3, e))"); }

    void addUpdate(const UnitTerms &unit)
    {
        for (int i = 0; i < 2; ++i)
            add(2,
                QStringLiteral("%1 = %1 + eta * %2 * %3")
                    .arg(unit.weights[i], unit.error, unit.inputs[i]),
                CodePart::Weight, i, unit.unit());
        add(2, QStringLiteral("%1 = %1 + eta * %2").arg(unit.bias, unit.error), CodePart::Bias, -1,
            unit.unit());
    }

    void addPrint()
    {
        add(2, QStringLiteral("step += 1"), CodePart::Print);
        add(2, QStringLiteral("row = [step, epoch, sample, %1, t, y, e]").arg(inputs()),
            CodePart::Print);
        for (const UnitTerms &unit : m_gates.units())
            add(2,
                QStringLiteral("row += [%1, %2, %3, %4, %5, %6]")
                    .arg(unit.sum, unit.output, unit.error, unit.weights[0], unit.weights[1],
                         unit.bias),
                CodePart::Print);
        add(2, QStringLiteral("print(*map(show, row), sep=\",\")"), CodePart::Print);
    }

    void addEnd()
    {
        add(1, QStringLiteral("if mistakes == 0:"), CodePart::Learnt);
        if (!m_terms.mayLeaveOut()) {
            add(2, QStringLiteral("break"), CodePart::End);
            return;
        }
        add(2, QStringLiteral("for %1, t in rows:").arg(inputs()), CodePart::Learnt);
        addPass(3, CodePart::Learnt);
        add(3, QStringLiteral("mistakes += ") + mistake(), CodePart::Learnt);
        add(2, QStringLiteral("if mistakes == 0:"), CodePart::Learnt);
        add(3, QStringLiteral("break"), CodePart::End);
    }

    GatesTerms m_gates;
};

} // namespace

std::vector<CodeLine> gatesPythonLines(const CodeTerms &terms)
{
    return GatesPython(terms).lines();
}

} // namespace frontera
