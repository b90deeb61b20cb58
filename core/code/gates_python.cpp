// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/gates_terms.h"
#include "core/code/python_prelude.h"

namespace frontera {

namespace {

class GatesPython
{
public:
    explicit GatesPython(const CodeTerms &terms)
        : m_terms(terms)
        , m_gates(terms)
    {
    }

    std::vector<CodeLine> lines()
    {
        m_lines.addText(pythonDecimals, CodePart::Prelude);
        if (m_terms.settings().order > Order::Chosen) {
            m_lines.addText(pythonMixing, CodePart::Prelude);
            m_lines.addText(m_terms.drawsWrong()    ? pythonDrawingOne
                            : m_terms.mayLeaveOut() ? pythonDrawing
                                                    : pythonShuffling,
                            CodePart::Prelude);
        }
        addData();
        addStart();
        addWrong();
        m_lines.add(0, {});
        const QStringList header = m_gates.header();
        for (qsizetype i = 0; i < header.size(); ++i)
            m_lines.add(0, (i == 0 ? QStringLiteral("print(") : QString(6, u' ')) + header[i] +
                               (i + 1 == header.size() ? QStringLiteral(")") : QString()));
        m_lines.add(0, QStringLiteral("step = 0"));
        addLoop();
        return m_lines.lines();
    }

private:
    [[nodiscard]] static QString number(const Decimal &value)
    {
        return QStringLiteral("Decimal(\"%1\")").arg(value.toString());
    }

    void addData()
    {
        QStringList rows;
        for (int row = 0; row < m_terms.data().observationCount(); ++row) {
            const auto inputs = m_terms.data().inputs(row);
            rows += QStringLiteral("(%1, %2, %3)")
                        .arg(inputs[0].toString(), inputs[1].toString())
                        .arg(m_terms.target(row));
        }
        m_lines.addItems(0, QStringLiteral("rows = ["), rows, QStringLiteral("]"), CodePart::Data);
        if (m_terms.settings().order == Order::Chosen)
            m_lines.add(0, QStringLiteral("order = [%1]").arg(m_terms.order()), CodePart::Data);
        else if (m_terms.hasOneOrder())
            m_lines.add(
                0,
                QStringLiteral("order = shuffled(len(rows), %1, 1)").arg(m_terms.settings().seed),
                CodePart::Data);
        for (const UnitTerms &unit : m_gates.units()) {
            QStringList cases;
            for (const int truth : {0, 1, 2, 3})
                cases += QStringLiteral("(%1, %2): %3")
                             .arg(m_gates.numberOf(unit, truth >= 2))
                             .arg(m_gates.numberOf(unit, truth % 2 == 1))
                             .arg(m_gates.gateOutput(unit, truth >= 2, truth % 2 == 1));
            m_lines.add(
                0,
                QStringLiteral("%1 = {%2}  # %3")
                    .arg(unit.gate, cases.join(QStringLiteral(", ")), m_gates.gateName(unit)),
                CodePart::Data, -1, unit.unit());
        }
    }

    void addStart()
    {
        m_lines.add(0, QStringLiteral("eta = ") + number(m_terms.settings().rate), CodePart::Rate);
        const std::vector<Decimal> values = m_gates.start();
        for (const UnitTerms &unit : m_gates.units()) {
            const QStringList names = unit.weights + QStringList(unit.bias);
            if (std::ranges::count(values, values.front()) == std::ssize(values)) {
                m_lines.add(0,
                            names.join(QStringLiteral(" = ")) + QStringLiteral(" = ") +
                                number(values.front()),
                            CodePart::Start);
                continue;
            }
            for (qsizetype i = 0; i < names.size(); ++i)
                m_lines.add(0, names[i] + QStringLiteral(" = ") + number(values[std::size_t(i)]),
                            CodePart::Start);
        }
    }

    /// Adds a function that returns the observations that the whole gets wrong.
    void addWrong()
    {
        if (!m_terms.drawsWrong())
            return;
        const auto line = [this](int level, const QString &text) {
            m_lines.add(level, text, CodePart::Start);
        };
        line(0, {});
        line(0, {});
        line(0, QStringLiteral("def wrong():"));
        line(1, QStringLiteral("samples = []"));
        line(1, QStringLiteral("for sample, (x1, x2, t) in enumerate(rows, 1):"));
        addPass(2, CodePart::Start);
        line(2, QStringLiteral("if e != 0:"));
        line(3, QStringLiteral("samples.append(sample)"));
        line(1, QStringLiteral("return samples"));
        line(0, {});
    }

    void addLoop()
    {
        const bool stops = m_terms.length().stopsWhenLearnt;
        m_lines.add(0,
                    QStringLiteral("for epoch in range(1, %1):").arg(m_terms.length().epochs + 1),
                    CodePart::Epoch);
        if (stops)
            m_lines.add(1, QStringLiteral("mistakes = 0"), CodePart::Mistakes);
        addRow();
        addPass(2);
        for (const UnitTerms &unit : m_gates.units())
            addUpdate(unit);
        if (stops)
            m_lines.add(2, QStringLiteral("mistakes += ") + mistake(), CodePart::Count);
        addPrint();
        if (stops)
            addEnd();
    }

    void addRow()
    {
        if (m_terms.isGiven()) {
            m_lines.add(1, QStringLiteral("for sample, (x1, x2, t) in enumerate(rows, 1):"),
                        CodePart::Row);
            return;
        }
        if (m_terms.drawsWrong()) {
            m_lines.add(1, QStringLiteral("for sample in range(1, len(rows) + 1):"), CodePart::Row);
            m_lines.add(2, QStringLiteral("samples = wrong()"), CodePart::Row);
            m_lines.add(2, QStringLiteral("if samples:"), CodePart::Row);
            m_lines.add(3,
                        QStringLiteral("sample = samples[draw(len(samples), %1, step + 1)]")
                            .arg(m_terms.settings().seed),
                        CodePart::Row);
            m_lines.add(2, QStringLiteral("x1, x2, t = rows[sample - 1]"), CodePart::Row);
            return;
        }
        const QString order = m_terms.hasOneOrder()
                                  ? QStringLiteral("order")
                                  : QStringLiteral("%1(len(rows), %2, epoch)")
                                        .arg(m_terms.mayLeaveOut() ? QStringLiteral("drawn")
                                                                   : QStringLiteral("shuffled"))
                                        .arg(m_terms.settings().seed);
        m_lines.add(1, QStringLiteral("for sample in %1:").arg(order), CodePart::Row);
        m_lines.add(2, QStringLiteral("x1, x2, t = rows[sample - 1]"), CodePart::Row);
    }

    /// Adds what the units make of an observation: of that of a step, or as a part of something
    /// else, which asks for no errors but those that are needed there.
    void addPass(int level, std::optional<CodePart> all = {})
    {
        for (const UnitTerms &unit : m_gates.units()) {
            const auto add = [&](const QString &text, CodePart own) {
                m_lines.add(level, text, all.value_or(own), -1, unit.unit());
            };
            add(unit.sum + QStringLiteral(" = ") + unit.sumOfProducts(), CodePart::Sum);
            add(QStringLiteral("%1 = 1 if %2 else 0").arg(unit.output, m_gates.fires(unit)),
                CodePart::Output);
            if (all != CodePart::Start)
                add(QStringLiteral("%1 = %2[%3, %4] - %5")
                        .arg(unit.error, unit.gate, unit.inputs[0], unit.inputs[1], unit.output),
                    CodePart::Error);
        }
        m_lines.add(level, QStringLiteral("e = t - y"), all.value_or(CodePart::WholeError));
    }

    [[nodiscard]] static QString mistake() { return QStringLiteral("any((e1, e2, e3, e))"); }

    void addUpdate(const UnitTerms &unit)
    {
        for (int i = 0; i < 2; ++i)
            m_lines.add(2,
                        QStringLiteral("%1 = %1 + eta * %2 * %3")
                            .arg(unit.weights[i], unit.error, unit.inputs[i]),
                        CodePart::Weight, i, unit.unit());
        m_lines.add(2, QStringLiteral("%1 = %1 + eta * %2").arg(unit.bias, unit.error),
                    CodePart::Bias, -1, unit.unit());
    }

    void addPrint()
    {
        m_lines.add(2, QStringLiteral("step += 1"), CodePart::Print);
        m_lines.add(2, QStringLiteral("row = [step, epoch, sample, x1, x2, t, y, e]"),
                    CodePart::Print);
        for (const UnitTerms &unit : m_gates.units())
            m_lines.add(2,
                        QStringLiteral("row += [%1, %2, %3, %4, %5, %6]")
                            .arg(unit.sum, unit.output, unit.error, unit.weights[0],
                                 unit.weights[1], unit.bias),
                        CodePart::Print);
        m_lines.add(2, QStringLiteral("print(*map(show, row), sep=\",\")"), CodePart::Print);
    }

    void addEnd()
    {
        m_lines.add(1, QStringLiteral("if mistakes == 0:"), CodePart::Learnt);
        if (!m_terms.mayLeaveOut()) {
            m_lines.add(2, QStringLiteral("break"), CodePart::End);
            return;
        }
        m_lines.add(2, QStringLiteral("for x1, x2, t in rows:"), CodePart::Learnt);
        addPass(3, CodePart::Learnt);
        m_lines.add(3, QStringLiteral("mistakes += ") + mistake(), CodePart::Learnt);
        m_lines.add(2, QStringLiteral("if mistakes == 0:"), CodePart::Learnt);
        m_lines.add(3, QStringLiteral("break"), CodePart::End);
    }

    const CodeTerms &m_terms;
    GatesTerms m_gates;
    CodeLines m_lines;
};

} // namespace

std::vector<CodeLine> gatesPythonLines(const CodeTerms &terms)
{
    return GatesPython(terms).lines();
}

} // namespace frontera
