// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/cpp_prelude.h"
#include "core/code/gates_terms.h"

namespace frontera {

namespace {

class GatesCpp
{
public:
    explicit GatesCpp(const CodeTerms &terms)
        : m_terms(terms)
        , m_gates(terms)
    {
    }

    std::vector<CodeLine> lines()
    {
        addPrelude();
        for (const char *line :
             {"struct Row {", "    int x1, x2;", "    int t;", "};", "", "int main()", "{"})
            m_lines.add(0, QString::fromLatin1(line), CodePart::Data);
        addData();
        addStart();
        addWrong();
        m_lines.add(0, {});
        QStringList header = m_gates.header();
        header.back().insert(header.back().size() - 1, QStringLiteral("\\n"));
        header.back() += u';';
        for (qsizetype i = 0; i < header.size(); ++i)
            m_lines.add(1,
                        (i == 0 ? QStringLiteral("std::cout << ") : QString(13, u' ')) + header[i]);
        m_lines.add(1, QStringLiteral("long long step = 0;"));
        addLoop();
        m_lines.add(1, QStringLiteral("return 0;"));
        m_lines.add(0, QStringLiteral("}"));
        return m_lines.lines();
    }

private:
    [[nodiscard]] static QString number(const Decimal &value)
    {
        return QStringLiteral("Decimal(\"%1\")").arg(value.toString());
    }

    void addPrelude()
    {
        const auto prelude = [this](const QString &text) {
            m_lines.add(0, text, CodePart::Prelude);
        };
        prelude(QStringLiteral("// c++ -std=c++17 perceptron.cpp"));
        for (const char *header :
             {"algorithm", "cstdint", "iostream", "numeric", "string", "vector"})
            prelude(QStringLiteral("#include <%1>").arg(QLatin1String(header)));
        prelude({});
        m_lines.addText(cppDecimals, CodePart::Prelude);
        if (m_terms.settings().order > Order::Chosen) {
            m_lines.addText(cppMixing, CodePart::Prelude);
            m_lines.addText(m_terms.drawsWrong()    ? cppDrawingOne
                            : m_terms.mayLeaveOut() ? cppDrawing
                                                    : cppShuffling,
                            CodePart::Prelude);
        }
    }

    void addData()
    {
        QStringList rows;
        for (int row = 0; row < m_terms.data().observationCount(); ++row) {
            const auto inputs = m_terms.data().inputs(row);
            rows += QStringLiteral("{%1, %2, %3}")
                        .arg(inputs[0].toString(), inputs[1].toString())
                        .arg(m_terms.target(row));
        }
        m_lines.addItems(1, QStringLiteral("const std::vector<Row> rows = {"), rows,
                         QStringLiteral("};"), CodePart::Data);
        if (m_terms.settings().order == Order::Chosen)
            m_lines.add(1,
                        QStringLiteral("const std::vector<int> order = {%1};").arg(m_terms.order()),
                        CodePart::Data);
        else if (m_terms.hasOneOrder())
            m_lines.add(
                1,
                QStringLiteral("const std::vector<int> order = shuffled(int(rows.size()), %1u, 1);")
                    .arg(m_terms.settings().seed),
                CodePart::Data);
        for (const UnitTerms &unit : m_gates.units()) {
            const auto of = [&](bool first) {
                return QStringLiteral("{%1, %2}")
                    .arg(m_gates.gateOutput(unit, first, false))
                    .arg(m_gates.gateOutput(unit, first, true));
            };
            m_lines.add(1,
                        QStringLiteral("const int %1[2][2] = {%2, %3}; // %4")
                            .arg(unit.gate, of(false), of(true), m_gates.gateName(unit)),
                        CodePart::Data, -1, unit.unit());
        }
    }

    void addStart()
    {
        m_lines.add(1,
                    QStringLiteral("const Decimal eta = %1;").arg(number(m_terms.settings().rate)),
                    CodePart::Rate);
        const std::vector<Decimal> values = m_gates.start();
        for (const UnitTerms &unit : m_gates.units()) {
            const QStringList names = unit.weights + QStringList(unit.bias);
            for (qsizetype i = 0; i < names.size(); ++i)
                m_lines.add(1,
                            QStringLiteral("Decimal %1 = %2;")
                                .arg(names[i], number(values[std::size_t(i)])),
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
        line(1, QStringLiteral("const auto wrong = [&] {"));
        line(2, QStringLiteral("std::vector<int> samples;"));
        line(2, QStringLiteral("for (int sample = 1; sample <= int(rows.size()); ++sample) {"));
        line(3, QStringLiteral("const auto &[x1, x2, t] = rows[sample - 1];"));
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
        m_lines.add(1,
                    QStringLiteral("for (long long epoch = 1; epoch <= %1; ++epoch) {")
                        .arg(m_terms.length().epochs),
                    CodePart::Epoch);
        if (stops)
            m_lines.add(2, QStringLiteral("int mistakes = 0;"), CodePart::Mistakes);
        addRow();
        addPass(3);
        for (const UnitTerms &unit : m_gates.units())
            addUpdate(unit);
        if (stops)
            m_lines.add(3, QStringLiteral("mistakes += %1;").arg(mistake()), CodePart::Count);
        addPrint();
        m_lines.add(2, QStringLiteral("}"), CodePart::Row);
        if (stops)
            addEnd();
        m_lines.add(1, QStringLiteral("}"), CodePart::Epoch);
    }

    void addRow()
    {
        if (m_terms.drawsWrong()) {
            m_lines.add(2,
                        QStringLiteral("for (int place = 1; place <= int(rows.size()); ++place) {"),
                        CodePart::Row);
            m_lines.add(3, QStringLiteral("const std::vector<int> samples = wrong();"),
                        CodePart::Row);
            m_lines.add(3,
                        QStringLiteral("const int sample = samples.empty() ? place : "
                                       "samples[draw(samples.size(), %1u, step + 1)];")
                            .arg(m_terms.settings().seed),
                        CodePart::Row);
            m_lines.add(3, QStringLiteral("const auto &[x1, x2, t] = rows[sample - 1];"),
                        CodePart::Row);
            return;
        }
        QString loop = QStringLiteral("for (const int sample : order) {");
        if (m_terms.isGiven())
            loop = QStringLiteral("for (int sample = 1; sample <= int(rows.size()); ++sample) {");
        else if (!m_terms.hasOneOrder())
            loop = QStringLiteral("for (const int sample : %1(int(rows.size()), %2u, epoch)) {")
                       .arg(m_terms.mayLeaveOut() ? QStringLiteral("drawn")
                                                  : QStringLiteral("shuffled"))
                       .arg(m_terms.settings().seed);
        m_lines.add(2, loop, CodePart::Row);
        m_lines.add(3, QStringLiteral("const auto &[x1, x2, t] = rows[sample - 1];"),
                    CodePart::Row);
    }

    /// Adds what the units make of an observation: of that of a step, or as a part of something
    /// else, which asks for no errors but those that are needed there.
    void addPass(int level, std::optional<CodePart> all = {})
    {
        for (const UnitTerms &unit : m_gates.units()) {
            const auto add = [&](const QString &text, CodePart own) {
                m_lines.add(level, text, all.value_or(own), -1, unit.unit());
            };
            add(QStringLiteral("const Decimal %1 = %2;").arg(unit.sum, unit.sumOfProducts()),
                CodePart::Sum);
            add(QStringLiteral("const int %1 = %2 ? 1 : 0;").arg(unit.output, m_gates.fires(unit)),
                CodePart::Output);
            if (all != CodePart::Start)
                add(QStringLiteral("const int %1 = %2[%3 > 0][%4 > 0] - %5;")
                        .arg(unit.error, unit.gate, unit.inputs[0], unit.inputs[1], unit.output),
                    CodePart::Error);
        }
        m_lines.add(level, QStringLiteral("const int e = t - y;"),
                    all.value_or(CodePart::WholeError));
    }

    [[nodiscard]] static QString mistake()
    {
        return QStringLiteral("e1 != 0 || e2 != 0 || e3 != 0 || e != 0");
    }

    void addUpdate(const UnitTerms &unit)
    {
        for (int i = 0; i < 2; ++i)
            m_lines.add(3,
                        QStringLiteral("%1 = %1 + eta * %2 * %3;")
                            .arg(unit.weights[i], unit.error, unit.inputs[i]),
                        CodePart::Weight, i, unit.unit());
        m_lines.add(3, QStringLiteral("%1 = %1 + eta * %2;").arg(unit.bias, unit.error),
                    CodePart::Bias, -1, unit.unit());
    }

    void addPrint()
    {
        for (const char *line :
             {"std::cout << ++step << ',' << epoch << ',' << sample << ',' << x1 << ',' << x2;",
              "std::cout << ',' << t << ',' << y << ',' << e;"})
            m_lines.add(3, QString::fromLatin1(line), CodePart::Print);
        for (const UnitTerms &unit : m_gates.units()) {
            const auto shown = [](const QString &name) {
                return QStringLiteral("show(%1)").arg(name);
            };
            m_lines.add(3,
                        QStringLiteral("std::cout << ',' << %1 << ',' << %2 << ',' << %3;")
                            .arg(shown(unit.sum), unit.output, unit.error),
                        CodePart::Print);
            m_lines.add(3,
                        QStringLiteral("std::cout << ',' << %1 << ',' << %2 << ',' << %3;")
                            .arg(shown(unit.weights[0]), shown(unit.weights[1]), shown(unit.bias)),
                        CodePart::Print);
        }
        m_lines.add(3, QStringLiteral("std::cout << '\\n';"), CodePart::Print);
    }

    void addEnd()
    {
        if (!m_terms.mayLeaveOut()) {
            m_lines.add(2, QStringLiteral("if (mistakes == 0)"), CodePart::Learnt);
            m_lines.add(3, QStringLiteral("break;"), CodePart::End);
            return;
        }
        m_lines.add(2, QStringLiteral("if (mistakes == 0) {"), CodePart::Learnt);
        m_lines.add(3, QStringLiteral("for (const auto &[x1, x2, t] : rows) {"), CodePart::Learnt);
        addPass(4, CodePart::Learnt);
        m_lines.add(4, QStringLiteral("mistakes += %1;").arg(mistake()), CodePart::Learnt);
        m_lines.add(3, QStringLiteral("}"), CodePart::Learnt);
        m_lines.add(3, QStringLiteral("if (mistakes == 0)"), CodePart::Learnt);
        m_lines.add(4, QStringLiteral("break;"), CodePart::End);
        m_lines.add(2, QStringLiteral("}"), CodePart::Learnt);
    }

    const CodeTerms &m_terms;
    GatesTerms m_gates;
    CodeLines m_lines;
};

} // namespace

std::vector<CodeLine> gatesCppLines(const CodeTerms &terms)
{
    return GatesCpp(terms).lines();
}

} // namespace frontera
