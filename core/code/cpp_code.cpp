// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/cpp_start.h"

namespace frontera {

namespace {

class CppCode : private CppStart
{
public:
    explicit CppCode(const CodeTerms &terms)
        : CppStart(terms)
    {
    }

    std::vector<CodeLine> lines()
    {
        addPrelude();
        addRowType();
        add(0, QStringLiteral("int main()"), CodePart::Data);
        add(0, QStringLiteral("{"), CodePart::Data);
        addData();
        addStart();
        addWrong();
        addKept();
        add(0, {});
        add(1, QStringLiteral("std::cout << \"%1\\n\";").arg(m_terms.header()));
        add(1, QStringLiteral("long long step = 0;"));
        addLoop();
        add(1, QStringLiteral("return 0;"));
        add(0, QStringLiteral("}"));
        return m_lines.lines();
    }

private:
    /// Returns the level of what is done for each presentation.
    [[nodiscard]] int inner() const { return m_terms.repeats() ? 4 : 3; }

    void addBeginOfEpoch()
    {
        if (m_terms.hasFallingRate()) {
            QString rate = QStringLiteral("falling(eta, epoch)");
            if (m_terms.isFloat())
                rate = m_terms.isByRoot() ? QStringLiteral("eta / std::sqrt(epoch)")
                                          : QStringLiteral("eta / epoch");
            add(2, QStringLiteral("const %1 rate = %2;").arg(m_type, rate), CodePart::FallingRate);
        }
        if (!m_terms.isBatch())
            return;
        const QString zero = literal(Decimal());
        if (m_terms.isList()) {
            add(2, QStringLiteral("std::vector<%1> dw(w.size(), %2);").arg(m_type, zero),
                CodePart::Sums);
        } else {
            for (const QString &w : m_terms.each(u'w'))
                add(2, QStringLiteral("%1 d%2 = %3;").arg(m_type, w, zero), CodePart::Sums);
        }
        if (m_settings.useBias)
            add(2, QStringLiteral("%1 d%2 = %3;").arg(m_type, m_terms.biasName(), zero),
                CodePart::Sums);
    }

    void addEndOfBatch()
    {
        add(3, QStringLiteral("++step;"), CodePart::Print);
        add(3, QStringLiteral("if (step % int(rows.size()) == 0) {"), CodePart::LastRow);
        addEach(4, QStringLiteral("%1 = %1 + d%1;"), CodePart::Weight);
        if (m_settings.useBias)
            add(4, m_terms.biasAtEnd() + u';', CodePart::Bias);
        add(3, QStringLiteral("}"), CodePart::LastRow);
    }

    [[nodiscard]] static QString filled(QString line, const QString &w, const QString &x)
    {
        return line.replace(QStringLiteral("%1"), w).replace(QStringLiteral("%2"), x);
    }

    /// Adds a line for each weight, in which %1 stands for it and %2 for its input.
    void addEach(int level, const QString &line, CodePart part)
    {
        if (m_terms.isList()) {
            add(level, QStringLiteral("for (std::size_t i = 0; i < w.size(); ++i)"), part);
            add(level + 1, filled(line, QStringLiteral("w[i]"), QStringLiteral("x[i]")), part);
            return;
        }
        const QStringList w = m_terms.each(u'w');
        const QStringList x = m_terms.each(u'x');
        for (qsizetype i = 0; i < w.size(); ++i)
            add(level, filled(line, w[i], x[i]), part, static_cast<int>(i));
    }

    /// Adds a function that returns the observations that are wrong with the present weights.
    void addWrong()
    {
        if (!m_terms.asksForWrong())
            return;
        const auto line = [this](int level, const QString &text) {
            add(level, text, CodePart::Start);
        };
        line(1, QStringLiteral("const auto wrong = [&] {"));
        line(2, QStringLiteral("std::vector<int> samples;"));
        line(2, QStringLiteral("for (int sample = 1; sample <= int(rows.size()); ++sample) {"));
        line(3, QStringLiteral("const auto &[%1] = rows[sample - 1];").arg(names()));
        addSum(CodePart::Start, 3);
        line(3, QStringLiteral("if ((%1) != t)").arg(m_terms.outputInC()));
        line(4, QStringLiteral("samples.push_back(sample);"));
        line(2, QStringLiteral("}"));
        line(2, QStringLiteral("return samples;"));
        line(1, QStringLiteral("};"));
    }

    /// Adds what makes a list of the present weights and the bias.
    void addWeights(int level, const QString &variable, CodePart part)
    {
        const QString bias = m_settings.useBias  ? m_terms.biasName()
                             : m_terms.isFloat() ? QStringLiteral("0.0")
                                                 : QStringLiteral("Decimal(0)");
        if (m_terms.isList()) {
            const QString name = variable.section(u' ', -1);
            add(level, QStringLiteral("%1 = w;").arg(variable), part);
            add(level, QStringLiteral("%1.push_back(%2);").arg(name, bias), part);
            return;
        }
        add(level,
            QStringLiteral("%1 = {%2, %3};")
                .arg(variable, m_terms.each(u'w').join(QStringLiteral(", ")), bias),
            part);
    }

    void addKept()
    {
        if (m_settings.keep == Keep::Last)
            return;
        addWeights(1, QStringLiteral("std::vector<%1> kept").arg(m_type), CodePart::Start);
        if (m_terms.keepsBest())
            add(1, QStringLiteral("std::size_t fewest = wrong().size();"), CodePart::Start);
        else
            add(1,
                m_terms.isFloat() ? QStringLiteral("std::vector<Sum> sums(kept.size());")
                                  : QStringLiteral("std::vector<Decimal> sums(kept.size(), 0);"),
                CodePart::Start);
    }

    void addKeeping()
    {
        const auto line = [this](int level, const QString &text,
                                 CodePart part = CodePart::KeepAsk) { add(level, text, part); };
        const int level = inner();
        if (m_terms.keepsBest()) {
            line(level, QStringLiteral("if (%1 && wrong().size() < fewest) {")
                            .arg(m_terms.isBatch() ? QStringLiteral("step % int(rows.size()) == 0")
                                                   : QStringLiteral("e != 0")));
            addWeights(level + 1, QStringLiteral("kept"), CodePart::Keep);
            line(level + 1, QStringLiteral("fewest = wrong().size();"), CodePart::Keep);
            line(level, QStringLiteral("}"));
        } else if (m_terms.keepsAverage()) {
            addWeights(level, QStringLiteral("std::vector<%1> now").arg(m_type), CodePart::KeepAsk);
            line(level, QStringLiteral("for (std::size_t i = 0; i < now.size(); ++i) {"));
            line(level + 1, QStringLiteral("sums[i] = sums[i] + now[i];"));
            line(level + 1,
                 QStringLiteral("kept[i] = mean(sums[i], %1);")
                     .arg(m_terms.isBatch() ? QStringLiteral("step") : QStringLiteral("step + 1")),
                 CodePart::Keep);
            line(level, QStringLiteral("}"));
        }
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
        addBeginOfEpoch();
        addRow();
        if (m_terms.repeats()) {
            add(3, QStringLiteral("bool again = true;"), CodePart::Row);
            add(3, QStringLiteral("while (again) {"), CodePart::Again);
        }
        addSum(CodePart::Sum, inner());
        add(inner(), QStringLiteral("const int y = %1;").arg(m_terms.outputInC()),
            CodePart::Output);
        add(inner(),
            m_terms.learnsByError() ? QStringLiteral("const int e = t - y;")
                                    : QStringLiteral("const int e = y == t ? 0 : t;"),
            CodePart::Error);
        if (m_terms.repeats())
            add(inner(), QStringLiteral("const std::string before = state();"), CodePart::Again);
        addUpdate();
        if (m_terms.repeats())
            add(inner(), QStringLiteral("again = state() != before;"), CodePart::Again);
        if (stops)
            add(inner(), QStringLiteral("mistakes += e != 0;"), CodePart::Count);
        if (m_terms.isBatch())
            addEndOfBatch();
        addKeeping();
        addPrint();
        if (m_terms.repeats())
            add(3, QStringLiteral("}"), CodePart::Again);
        add(2, QStringLiteral("}"), CodePart::Row);
        if (stops)
            addEnd();
        add(1, QStringLiteral("}"), CodePart::Epoch);
    }

    void addEnd()
    {
        if (!m_terms.mayLeaveOut()) {
            add(2, QStringLiteral("if (mistakes == 0)"), CodePart::Learnt);
            add(3, QStringLiteral("break;"), CodePart::End);
            return;
        }
        add(2, QStringLiteral("if (mistakes == 0) {"), CodePart::Learnt);
        add(3, QStringLiteral("std::size_t right = 0;"), CodePart::Learnt);
        add(3, QStringLiteral("for (const auto &[%1] : rows) {").arg(names()), CodePart::Learnt);
        addSum(CodePart::Learnt, 4);
        add(4, QStringLiteral("right += (%1) == t;").arg(m_terms.outputInC()), CodePart::Learnt);
        add(3, QStringLiteral("}"), CodePart::Learnt);
        add(3, QStringLiteral("if (right == rows.size())"), CodePart::Learnt);
        add(4, QStringLiteral("break;"), CodePart::End);
        add(2, QStringLiteral("}"), CodePart::Learnt);
    }

    /// Adds z of an observation.
    void addSum(CodePart part, int level)
    {
        if (m_terms.isList()) {
            add(level, QStringLiteral("%1 z = w[0] * x[0];").arg(m_type), part);
            add(level, QStringLiteral("for (std::size_t i = 1; i < w.size(); ++i)"), part);
            add(level + 1, QStringLiteral("z = z + w[i] * x[i];"), part);
            if (m_settings.useBias)
                add(level, QStringLiteral("z = z + %1;").arg(m_terms.biasTerm()), part);
            return;
        }
        QStringList parts;
        const QStringList w = m_terms.each(u'w');
        const QStringList x = m_terms.each(u'x');
        for (qsizetype i = 0; i < w.size(); ++i)
            parts += w[i] + QStringLiteral(" * ") + x[i];
        if (m_settings.useBias)
            parts += m_terms.biasTerm();
        add(level,
            QStringLiteral("const %1 z = %2;").arg(m_type, parts.join(QStringLiteral(" + "))),
            part);
    }

    /// Adds what a mistake adds: to the weights, or to the sums of a batch.
    void addUpdate()
    {
        const QString change = m_terms.rate() + QStringLiteral(" * e");
        if (m_terms.isBatch()) {
            addEach(3, QStringLiteral("d%1 = d%1 + ") + change + QStringLiteral(" * %2;"),
                    CodePart::WeightSum);
            if (m_settings.useBias)
                add(3, m_terms.biasUpdate() + u';', CodePart::BiasSum);
            return;
        }
        addEach(inner(), QStringLiteral("%1 = %1 + ") + change + QStringLiteral(" * %2;"),
                CodePart::Weight);
        if (m_settings.useBias)
            add(inner(), m_terms.biasUpdate() + u';', CodePart::Bias);
    }

    /// Adds what prints values, each behind a comma.
    void addValues(QChar letter, const QString &format)
    {
        if (m_terms.isList()) {
            add(inner(), QStringLiteral("for (const auto &value : %1)").arg(letter),
                CodePart::Print);
            add(inner() + 1, QStringLiteral("std::cout << ',' << %1;").arg(format.arg(u"value")),
                CodePart::Print);
            return;
        }
        QString all;
        for (const QString &name : m_terms.each(letter))
            all += QStringLiteral(" << ',' << ") + format.arg(name);
        add(inner(), QStringLiteral("std::cout%1;").arg(all), CodePart::Print);
    }

    void addPrint()
    {
        add(inner(),
            QStringLiteral("std::cout << %1 << ',' << epoch << ',' << sample;")
                .arg(m_terms.isBatch() ? QStringLiteral("step") : QStringLiteral("++step")),
            CodePart::Print);
        const QString shown = QStringLiteral("show(%1)");
        if (hasTexts())
            add(inner(), QStringLiteral("std::cout << ',' << text;"), CodePart::Print);
        else
            addValues(u'x', m_terms.areWhole() ? QStringLiteral("%1") : shown);
        add(inner(),
            QStringLiteral("std::cout << ',' << t << ',' << show(z) << ',' << y << ',' << e;"),
            CodePart::Print);
        addValues(u'w', shown);
        const bool isKept = m_settings.keep != Keep::Last;
        const QString none = m_terms.isFloat() ? QStringLiteral("\"0.0\"") : QStringLiteral("0");
        add(inner(),
            QStringLiteral("std::cout << ',' << %1%2;")
                .arg(m_settings.useBias ? shown.arg(m_terms.biasName()) : none,
                     isKept ? QString() : QStringLiteral(" << '\\n'")),
            CodePart::Print);
        if (!isKept)
            return;
        add(inner(), QStringLiteral("for (const auto &value : kept)"), CodePart::Print);
        add(inner() + 1, QStringLiteral("std::cout << ',' << show(value);"), CodePart::Print);
        add(inner(), QStringLiteral("std::cout << '\\n';"), CodePart::Print);
    }
};

} // namespace

std::vector<CodeLine> cppLines(const CodeTerms &terms)
{
    return CppCode(terms).lines();
}

} // namespace frontera
