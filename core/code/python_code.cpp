// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python_start.h"

namespace frontera {

namespace {

class PythonCode : private PythonStart
{
public:
    explicit PythonCode(const CodeTerms &terms)
        : PythonStart(terms)
    {
    }

    std::vector<CodeLine> lines()
    {
        addPrelude();
        addData();
        addStart();
        addWrong();
        addKept();
        add(0, {});
        add(0, QStringLiteral("print(\"%1\")").arg(m_terms.header()));
        add(0, QStringLiteral("step = 0"));
        addLoop();
        return m_lines.lines();
    }

private:
    /// Adds a function that returns the observations that are wrong with the present weights.
    void addWrong()
    {
        if (!m_terms.asksForWrong())
            return;
        const auto line = [this](int level, const QString &text) {
            add(level, text, CodePart::Start);
        };
        line(0, {});
        line(0, {});
        line(0, QStringLiteral("def wrong():"));
        line(1, QStringLiteral("samples = []"));
        line(1, QStringLiteral("for sample, (%1, t) in enumerate(rows, 1):").arg(inputs()));
        addSum(CodePart::Start, 2);
        line(2, QStringLiteral("if (%1) != t:").arg(output()));
        line(3, QStringLiteral("samples.append(sample)"));
        line(1, QStringLiteral("return samples"));
        line(0, {});
        if (m_terms.keepsBest())
            line(0, {});
    }

    /// Returns the list of the present weights and the bias.
    [[nodiscard]] QString weights() const
    {
        const QString w =
            m_terms.isList() ? QStringLiteral("*w") : m_terms.each(u'w').join(QStringLiteral(", "));
        return QStringLiteral("[%1, %2]").arg(w, bias());
    }

    void addKept()
    {
        if (m_terms.keepsBest()) {
            add(0, QStringLiteral("kept = ") + weights(), CodePart::Start);
            add(0, QStringLiteral("fewest = len(wrong())"), CodePart::Start);
        } else if (m_terms.keepsAverage()) {
            add(0, QStringLiteral("sums = [0] * %1").arg(m_terms.data().inputCount() + 1),
                CodePart::Start);
        }
    }

    /// Adds what keeps weights, behind all that changes them.
    void addKeeping()
    {
        const int level = inner();
        if (m_terms.keepsBest()) {
            add(level,
                QStringLiteral("if %1 and len(wrong()) < fewest:")
                    .arg(m_terms.isBatch() ? QStringLiteral("step % len(rows) == 0")
                                           : QStringLiteral("e != 0")),
                CodePart::KeepAsk);
            add(level + 1, QStringLiteral("kept = ") + weights(), CodePart::Keep);
            add(level + 1, QStringLiteral("fewest = len(wrong())"), CodePart::Keep);
        } else if (m_terms.keepsAverage()) {
            add(level,
                QStringLiteral("sums = [%1 for total, number in zip(sums, %2)]")
                    .arg(m_terms.isFloat() ? QStringLiteral("added(total, number)")
                                           : QStringLiteral("total + number"),
                         weights()),
                CodePart::KeepAsk);
            add(level, QStringLiteral("kept = [mean(total, step) for total in sums]"),
                CodePart::Keep);
        }
    }

    void addLoop()
    {
        const bool stops = m_terms.length().stopsWhenLearnt;
        add(0, QStringLiteral("for epoch in range(1, %1):").arg(m_terms.length().epochs + 1),
            CodePart::Epoch);
        if (stops)
            add(1, QStringLiteral("mistakes = 0"), CodePart::Mistakes);
        addBeginOfEpoch();
        addRow();
        addAgain();
        addSum(CodePart::Sum, inner());
        add(inner(), QStringLiteral("y = ") + output(), CodePart::Output);
        add(inner(),
            m_terms.learnsByError() ? QStringLiteral("e = t - y")
                                    : QStringLiteral("e = 0 if y == t else t"),
            CodePart::Error);
        if (m_terms.repeats())
            add(inner(), QStringLiteral("before = ") + state(), CodePart::Again);
        addUpdate();
        if (m_terms.repeats())
            add(inner(), QStringLiteral("again = %1 != before").arg(state()), CodePart::Again);
        if (stops)
            add(inner(), QStringLiteral("mistakes += e != 0"), CodePart::Count);
        add(inner(), QStringLiteral("step += 1"), CodePart::Print);
        addEndOfBatch();
        addKeeping();
        addPrint();
        if (!stops)
            return;
        add(1, QStringLiteral("if mistakes == 0:"), CodePart::Learnt);
        if (!m_terms.mayLeaveOut()) {
            add(2, QStringLiteral("break"), CodePart::End);
            return;
        }
        add(2, QStringLiteral("right = 0"), CodePart::Learnt);
        add(2, QStringLiteral("for %1, t in rows:").arg(inputs()), CodePart::Learnt);
        addSum(CodePart::Learnt, 3);
        add(3, QStringLiteral("right += (%1) == t").arg(output()), CodePart::Learnt);
        add(2, QStringLiteral("if right == len(rows):"), CodePart::Learnt);
        add(3, QStringLiteral("break"), CodePart::End);
    }

    /// Returns the level of what is done for each presentation.
    [[nodiscard]] int inner() const { return m_terms.repeats() ? 3 : 2; }

    /// Returns what learns as a value that tells whether it changed. Two doubles that are no
    /// numbers are not equal, but their texts are.
    [[nodiscard]] QString state() const
    {
        QString all =
            m_terms.isList() ? QStringLiteral("w") : m_terms.each(u'w').join(QStringLiteral(", "));
        if (m_settings.useBias)
            all += QStringLiteral(", ") + m_terms.biasName();
        return (m_terms.isFloat() ? QStringLiteral("str([%1])") : QStringLiteral("[%1]")).arg(all);
    }

    /// Returns the names of the sums of changes, without that of the bias.
    [[nodiscard]] QStringList sums() const
    {
        QStringList names = m_terms.each(u'w');
        names.replaceInStrings(QStringLiteral("w"), QStringLiteral("dw"));
        return names;
    }

    void addBeginOfEpoch()
    {
        if (m_terms.hasFallingRate()) {
            QString rate = m_terms.isByRoot() ? QStringLiteral("eta / sqrt(epoch)")
                                              : QStringLiteral("eta / epoch");
            if (!m_terms.isFloat())
                rate = m_terms.isByRoot()
                           ? QStringLiteral("short.plus(long.divide(eta, long.sqrt(epoch)))")
                           : QStringLiteral("short.divide(eta, epoch)");
            add(1, QStringLiteral("rate = ") + rate, CodePart::FallingRate);
        }
        if (!m_terms.isBatch())
            return;
        const QString zero = number(Decimal());
        QStringList names = sums();
        if (m_terms.isList()) {
            add(1, QStringLiteral("dw = [%1] * len(w)").arg(zero), CodePart::Sums);
            names.clear();
        }
        if (m_settings.useBias)
            names += u'd' + m_terms.biasName();
        names += zero;
        if (names.size() > 1)
            add(1, names.join(QStringLiteral(" = ")), CodePart::Sums);
    }

    void addAgain()
    {
        if (!m_terms.repeats())
            return;
        add(2, QStringLiteral("again = True"), CodePart::Row);
        add(2, QStringLiteral("while again:"), CodePart::Again);
    }

    void addEndOfBatch()
    {
        if (!m_terms.isBatch())
            return;
        add(2, QStringLiteral("if step % len(rows) == 0:"), CodePart::LastRow);
        if (m_terms.isList()) {
            add(3, QStringLiteral("w = [w[i] + dw[i] for i in range(len(w))]"), CodePart::Weight);
        } else {
            const QStringList w = m_terms.each(u'w');
            for (qsizetype i = 0; i < w.size(); ++i)
                add(3, QStringLiteral("%1 = %1 + d%1").arg(w[i]), CodePart::Weight,
                    static_cast<int>(i));
        }
        if (m_settings.useBias)
            add(3, m_terms.biasAtEnd(), CodePart::Bias);
    }

    /// Adds z of an observation.
    void addSum(CodePart part, int level)
    {
        if (m_terms.isList()) {
            add(level, QStringLiteral("z = w[0] * x[0]"), part);
            add(level, QStringLiteral("for i in range(1, len(w)):"), part);
            add(level + 1, QStringLiteral("z = z + w[i] * x[i]"), part);
            if (m_settings.useBias)
                add(level, QStringLiteral("z = z + ") + m_terms.biasTerm(), part);
            return;
        }
        const QStringList w = m_terms.each(u'w');
        const QStringList x = m_terms.each(u'x');
        QStringList parts;
        for (qsizetype i = 0; i < w.size(); ++i)
            parts += w[i] + QStringLiteral(" * ") + x[i];
        if (m_settings.useBias)
            parts += m_terms.biasTerm();
        add(level, QStringLiteral("z = ") + parts.join(QStringLiteral(" + ")), part);
    }

    [[nodiscard]] QString output() const
    {
        QString text;
        for (const OutputCase &one : m_terms.outputCases())
            text += QString::number(one.value) +
                    (one.condition.isEmpty() ? QString()
                                             : QStringLiteral(" if %1 else ").arg(one.condition));
        return text;
    }

    /// Adds what a mistake adds: to the weights, or to the sums of a batch.
    void addUpdate()
    {
        const bool isBatch = m_terms.isBatch();
        const CodePart weight = isBatch ? CodePart::WeightSum : CodePart::Weight;
        const QString w = isBatch ? QStringLiteral("dw") : QStringLiteral("w");
        if (m_terms.isList()) {
            add(inner(),
                QStringLiteral("%1 = [%1[i] + %2 * e * x[i] for i in range(len(w))]")
                    .arg(w, m_terms.rate()),
                weight);
        } else {
            const QStringList names = isBatch ? sums() : m_terms.each(u'w');
            const QStringList x = m_terms.each(u'x');
            for (qsizetype i = 0; i < x.size(); ++i)
                add(inner(),
                    QStringLiteral("%1 = %1 + %2 * e * %3").arg(names[i], m_terms.rate(), x[i]),
                    weight, static_cast<int>(i));
        }
        if (m_settings.useBias)
            add(inner(), m_terms.biasUpdate(), isBatch ? CodePart::BiasSum : CodePart::Bias);
    }

    [[nodiscard]] QString bias() const
    {
        if (m_settings.useBias)
            return m_terms.biasName();
        return m_terms.isFloat() ? QStringLiteral("0.0") : QStringLiteral("0");
    }

    void addPrint()
    {
        const auto names = [this](QChar letter) {
            return m_terms.isList() ? u'*' + QString(letter)
                                    : m_terms.each(letter).join(QStringLiteral(", "));
        };
        QString all = QStringLiteral("step, epoch, sample, %1, t, z, y, e, %2, %3")
                          .arg(names(u'x'), names(u'w'), bias());
        if (m_settings.keep != Keep::Last)
            all += QStringLiteral(", *kept");
        add(inner(),
            m_terms.isFloat() ? QStringLiteral("print(%1, sep=\",\")").arg(all)
                              : QStringLiteral("print(*map(show, (%1)), sep=\",\")").arg(all),
            CodePart::Print);
    }
};

} // namespace

std::vector<CodeLine> pythonLines(const CodeTerms &terms)
{
    return PythonCode(terms).lines();
}

} // namespace frontera
