// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/cpp_start.h"
#include "core/code/gates_terms.h"

namespace frontera {

namespace {

class GatesCpp : private CppStart
{
public:
    explicit GatesCpp(const CodeTerms &terms)
        : CppStart(terms)
        , m_gates(terms)
    {
    }

    std::vector<CodeLine> lines()
    {
        addPrelude();
        add(0, QStringLiteral("struct Row {"), CodePart::Data);
        add(1, QStringLiteral("int %1;").arg(inputs()), CodePart::Data);
        for (const char *line : {"    int t;", "};", "", "int main()", "{"})
            add(0, QString::fromLatin1(line), CodePart::Data);
        addData();
        addGates();
        addStart();
        addWrong();
        add(0, {});
        QStringList header = m_gates.header();
        header.back().insert(header.back().size() - 1, QStringLiteral("\\n"));
        header.back() += u';';
        for (qsizetype i = 0; i < header.size(); ++i)
            add(1, (i == 0 ? QStringLiteral("std::cout << ") : QString(13, u' ')) + header[i]);
        add(1, QStringLiteral("long long step = 0;"));
        addLoop();
        add(1, QStringLiteral("return 0;"));
        add(0, QStringLiteral("}"));
        return m_lines.lines();
    }

private:
    [[nodiscard]] QString inputs() const { return m_terms.each(u'x').join(QStringLiteral(", ")); }

    void addPrelude()
    {
        const auto prelude = [this](const QString &text) { add(0, text, CodePart::Prelude); };
        prelude(QStringLiteral("// c++ -std=c++17 perceptron.cpp"));
        for (const char *header :
             {"algorithm", "cstdint", "iostream", "numeric", "string", "vector"})
            prelude(QStringLiteral("#include <%1>").arg(QLatin1String(header)));
        prelude({});
        for (const char *lines : cppPreludeOf(m_terms))
            m_lines.addText(lines, CodePart::Prelude);
    }

    void addGates()
    {
        for (const UnitTerms &unit : m_gates.units()) {
            const auto of = [&](bool first) {
                return QStringLiteral("{%1, %2}")
                    .arg(m_gates.gateOutput(unit, first, false))
                    .arg(m_gates.gateOutput(unit, first, true));
            };
            add(1,
                QStringLiteral("const int %1[2][2] = {%2, %3}; // %4")
                    .arg(unit.gate, of(false), of(true), m_gates.gateName(unit)),
                CodePart::Data, -1, unit.unit());
        }
    }

    void addStart()
    {
        add(1, QStringLiteral("const Decimal eta = %1;").arg(literal(m_settings.rate)),
            CodePart::Rate);
        const std::vector<Decimal> values = m_gates.start();
        for (const UnitTerms &unit : m_gates.units()) {
            const QStringList names = unit.weights + QStringList(unit.bias);
            for (qsizetype i = 0; i < names.size(); ++i)
                add(1,
                    QStringLiteral("Decimal %1 = %2;")
                        .arg(names[i], literal(values[std::size_t(i)])),
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
        line(1, QStringLiteral("const auto wrong = [&] {"));
        line(2, QStringLiteral("std::vector<int> samples;"));
        line(2, QStringLiteral("for (int sample = 1; sample <= int(rows.size()); ++sample) {"));
        line(3, QStringLiteral("const auto &[%1, t] = rows[sample - 1];").arg(inputs()));
        addPass(3, CodePart::Start);
        line(3, QStringLiteral("if (e != 0)"));
        line(4, QStringLiteral("samples.push_back(sample);"));
        line(2, QStringLiteral("}"));
        line(2, QStringLiteral("return samples;"));
        line(1, QStringLiteral("};"));
    }

    void addLoop()
    {
        const bool stops = m_terms.length().stopsWhenLearnt;
        add(1,
            QStringLiteral("for (long long epoch = 1; epoch <= %1; ++epoch) {")
                .arg(m_terms.length().epochs),
            CodePart::Epoch);
        if (stops)
            add(2, QStringLiteral("int mistakes = 0;"), CodePart::Mistakes);
        addRow();
        addPass(3);
        for (const UnitTerms &unit : m_gates.units())
            addUpdate(unit);
        if (stops)
            add(3, QStringLiteral("mistakes += %1;").arg(mistake()), CodePart::Count);
        addPrint();
        add(2, QStringLiteral("}"), CodePart::Row);
        if (stops)
            addEnd();
        add(1, QStringLiteral("}"), CodePart::Epoch);
    }

    /// Adds what the units make of an observation: of that of a step, or as a part of something
    /// else, which asks for no errors but those that are needed there.
    void addPass(int level, std::optional<CodePart> all = {})
    {
        for (const UnitTerms &unit : m_gates.units()) {
            const auto line = [&](const QString &text, CodePart own) {
                add(level, text, all.value_or(own), -1, unit.unit());
            };
            line(QStringLiteral("const Decimal %1 = %2;").arg(unit.sum, unit.sumOfProducts()),
                 CodePart::Sum);
            line(QStringLiteral("const int %1 = %2 ? 1 : 0;").arg(unit.output, m_gates.fires(unit)),
                 CodePart::Output);
            if (all != CodePart::Start)
                line(QStringLiteral("const int %1 = %2[%3 > 0][%4 > 0] - %5;")
                         .arg(unit.error, unit.gate, unit.inputs[0], unit.inputs[1], unit.output),
                     CodePart::Error);
        }
        add(level, QStringLiteral("const int e = t - y;"), all.value_or(CodePart::WholeError));
    }

    [[nodiscard]] static QString mistake()
    {
        return QStringLiteral("e1 != 0 || e2 != 0 || e3 != 0 || e != 0");
    }

    void addUpdate(const UnitTerms &unit)
    {
        for (int i = 0; i < 2; ++i)
            add(3,
                QStringLiteral("%1 = %1 + eta * %2 * %3;")
                    .arg(unit.weights[i], unit.error, unit.inputs[i]),
                CodePart::Weight, i, unit.unit());
        add(3, QStringLiteral("%1 = %1 + eta * %2;").arg(unit.bias, unit.error), CodePart::Bias, -1,
            unit.unit());
    }

    void addPrint()
    {
        add(3,
            QStringLiteral("std::cout << ++step << ',' << epoch << ',' << sample << ',' << %1;")
                .arg(m_terms.each(u'x').join(QStringLiteral(" << ',' << "))),
            CodePart::Print);
        add(3, QStringLiteral("std::cout << ',' << t << ',' << y << ',' << e;"), CodePart::Print);
        for (const UnitTerms &unit : m_gates.units()) {
            const auto shown = [](const QString &name) {
                return QStringLiteral("show(%1)").arg(name);
            };
            add(3,
                QStringLiteral("std::cout << ',' << %1 << ',' << %2 << ',' << %3;")
                    .arg(shown(unit.sum), unit.output, unit.error),
                CodePart::Print);
            add(3,
                QStringLiteral("std::cout << ',' << %1 << ',' << %2 << ',' << %3;")
                    .arg(shown(unit.weights[0]), shown(unit.weights[1]), shown(unit.bias)),
                CodePart::Print);
        }
        add(3, QStringLiteral("std::cout << '\\n';"), CodePart::Print);
    }

    void addEnd()
    {
        if (!m_terms.mayLeaveOut()) {
            add(2, QStringLiteral("if (mistakes == 0)"), CodePart::Learnt);
            add(3, QStringLiteral("break;"), CodePart::End);
            return;
        }
        add(2, QStringLiteral("if (mistakes == 0) {"), CodePart::Learnt);
        add(3, QStringLiteral("for (const auto &[%1, t] : rows) {").arg(inputs()),
            CodePart::Learnt);
        addPass(4, CodePart::Learnt);
        add(4, QStringLiteral("mistakes += %1;").arg(mistake()), CodePart::Learnt);
        add(3, QStringLiteral("}"), CodePart::Learnt);
        add(3, QStringLiteral("if (mistakes == 0)"), CodePart::Learnt);
        add(4, QStringLiteral("break;"), CodePart::End);
        add(2, QStringLiteral("}"), CodePart::Learnt);
    }

    GatesTerms m_gates;
};

} // namespace

std::vector<CodeLine> gatesCppLines(const CodeTerms &terms)
{
    return GatesCpp(terms).lines();
}

} // namespace frontera
