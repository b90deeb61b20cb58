// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/code_terms.h"
#include "core/code/python_prelude.h"

#include "core/session/number_text.h"

namespace frontera {

namespace {

class PythonCode
{
public:
    explicit PythonCode(const CodeTerms &terms)
        : m_terms(terms)
        , m_settings(terms.settings())
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
    void add(int level, const QString &text, CodePart part = CodePart::Other, int input = -1)
    {
        m_lines.add(level, text, part, input);
    }

    [[nodiscard]] QString number(const Decimal &value) const
    {
        return m_terms.isFloat() ? QString::fromLatin1(pythonText(value.toDouble()))
                                 : QStringLiteral("Decimal(\"%1\")").arg(value.toString());
    }

    [[nodiscard]] QString input(const Decimal &value) const
    {
        if (m_terms.isFloat())
            return QString::fromLatin1(exactText(inFloats(value)));
        return m_terms.areWhole() ? value.toString() : number(value);
    }

    void addPrelude()
    {
        QByteArray lines;
        if (!m_terms.isFloat())
            lines = pythonDecimals;
        if (m_terms.keepsAverage() && m_terms.isFloat())
            lines = pythonMeanOfFloats;
        else if (m_terms.keepsAverage())
            lines =
                lines.replace("import Decimal", "import Context, Decimal") + pythonMeanOfDecimals;
        if (!lines.isEmpty())
            m_lines.addText(lines.constData(), CodePart::Prelude);
        if (m_settings.order <= Order::Chosen)
            return;
        m_lines.addText(lines.isEmpty() ? pythonMixing + 1 : pythonMixing, CodePart::Prelude);
        m_lines.addText(m_terms.drawsWrong()    ? pythonDrawingOne
                        : m_terms.mayLeaveOut() ? pythonDrawing
                                                : pythonShuffling,
                        CodePart::Prelude);
    }

    void addData()
    {
        QStringList rows;
        for (int row = 0; row < m_terms.data().observationCount(); ++row) {
            QStringList values;
            for (const Decimal &value : m_terms.data().inputs(row))
                values += input(value);
            const QString all = values.join(QStringLiteral(", "));
            rows += QStringLiteral("(%1, %2)")
                        .arg(m_terms.isList() ? u'[' + all + u']' : all)
                        .arg(m_terms.target(row));
        }
        m_lines.addItems(0, QStringLiteral("rows = ["), rows, QStringLiteral("]"), CodePart::Data);
        if (m_settings.order == Order::Chosen)
            add(0, QStringLiteral("order = [%1]").arg(m_terms.order()), CodePart::Data);
        else if (m_terms.hasOneOrder())
            add(0, QStringLiteral("order = shuffled(len(rows), %1, 1)").arg(m_settings.seed),
                CodePart::Data);
    }

    void addStart()
    {
        add(0, QStringLiteral("eta = ") + number(m_settings.rate), CodePart::Rate);
        QStringList names;
        QStringList values;
        for (const Decimal &weight : m_terms.weights())
            values += number(weight);
        if (m_terms.isList()) {
            m_lines.addItems(0, QStringLiteral("w = ["), values, QStringLiteral("]"),
                             CodePart::Start);
            values.clear();
        } else {
            names = m_terms.each(u'w');
        }
        if (m_settings.useBias) {
            names += QStringLiteral("b");
            values += number(m_terms.bias());
        }
        if (names.size() > 1 && values.count(values.front()) == values.size()) {
            add(0, names.join(QStringLiteral(" = ")) + QStringLiteral(" = ") + values.front(),
                CodePart::Start);
        } else {
            for (qsizetype i = 0; i < names.size(); ++i)
                add(0, names[i] + QStringLiteral(" = ") + values[i], CodePart::Start);
        }
        if (m_settings.hasThreshold)
            add(0, QStringLiteral("theta = ") + number(m_settings.threshold), CodePart::Start);
        if (const Decimal zone = deadZoneOf(m_settings); !zone.isZero())
            add(0, QStringLiteral("zone = ") + number(zone), CodePart::Start);
    }

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

    void addKeeping()
    {
        if (m_terms.keepsBest()) {
            add(2, QStringLiteral("if e != 0 and len(wrong()) < fewest:"), CodePart::Keep);
            add(3, QStringLiteral("kept = ") + weights(), CodePart::Keep);
            add(3, QStringLiteral("fewest = len(wrong())"), CodePart::Keep);
        } else if (m_terms.keepsAverage()) {
            add(2,
                QStringLiteral("sums = [%1 for total, number in zip(sums, %2)]")
                    .arg(m_terms.isFloat() ? QStringLiteral("added(total, number)")
                                           : QStringLiteral("total + number"),
                         weights()),
                CodePart::Keep);
            add(2, QStringLiteral("kept = [mean(total, step + 1) for total in sums]"),
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
        addRow();
        addSum(CodePart::Sum, 2);
        add(2, QStringLiteral("y = ") + output(), CodePart::Output);
        add(2,
            m_terms.learnsByError() ? QStringLiteral("e = t - y")
                                    : QStringLiteral("e = 0 if y == t else t"),
            CodePart::Error);
        addUpdate();
        if (stops)
            add(2, QStringLiteral("mistakes += e != 0"), CodePart::Count);
        addKeeping();
        add(2, QStringLiteral("step += 1"), CodePart::Print);
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

    [[nodiscard]] QString inputs() const
    {
        return m_terms.isList() ? QStringLiteral("x")
                                : m_terms.each(u'x').join(QStringLiteral(", "));
    }

    void addRow()
    {
        const QString x = inputs();
        if (m_terms.isGiven()) {
            add(1, QStringLiteral("for sample, (%1, t) in enumerate(rows, 1):").arg(x),
                CodePart::Row);
            return;
        }
        if (m_terms.drawsWrong()) {
            add(1, QStringLiteral("for sample in range(1, len(rows) + 1):"), CodePart::Row);
            add(2, QStringLiteral("samples = wrong()"), CodePart::Row);
            add(2, QStringLiteral("if samples:"), CodePart::Row);
            add(3,
                QStringLiteral("sample = samples[draw(len(samples), %1, step + 1)]")
                    .arg(m_settings.seed),
                CodePart::Row);
            add(2, QStringLiteral("%1, t = rows[sample - 1]").arg(x), CodePart::Row);
            return;
        }
        add(1,
            m_terms.hasOneOrder() ? QStringLiteral("for sample in order:")
                                  : QStringLiteral("for sample in %1(len(rows), %2, epoch):")
                                        .arg(m_terms.mayLeaveOut() ? QStringLiteral("drawn")
                                                                   : QStringLiteral("shuffled"))
                                        .arg(m_settings.seed),
            CodePart::Row);
        add(2, QStringLiteral("%1, t = rows[sample - 1]").arg(x), CodePart::Row);
    }

    /// Adds z of an observation.
    void addSum(CodePart part, int level)
    {
        if (m_terms.isList()) {
            add(level, QStringLiteral("z = w[0] * x[0]"), part);
            add(level, QStringLiteral("for i in range(1, len(w)):"), part);
            add(level + 1, QStringLiteral("z = z + w[i] * x[i]"), part);
            if (m_settings.useBias)
                add(level, QStringLiteral("z = z + b"), part);
            return;
        }
        const QStringList w = m_terms.each(u'w');
        const QStringList x = m_terms.each(u'x');
        QStringList parts;
        for (qsizetype i = 0; i < w.size(); ++i)
            parts += w[i] + QStringLiteral(" * ") + x[i];
        if (m_settings.useBias)
            parts += QStringLiteral("b");
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

    void addUpdate()
    {
        if (m_terms.isList()) {
            add(2, QStringLiteral("w = [w[i] + eta * e * x[i] for i in range(len(w))]"),
                CodePart::Weight);
        } else {
            for (int i = 0; i < m_terms.data().inputCount(); ++i)
                add(2, QStringLiteral("w%1 = w%1 + eta * e * x%1").arg(i + 1), CodePart::Weight, i);
        }
        if (m_settings.useBias)
            add(2, QStringLiteral("b = b + eta * e"), CodePart::Bias);
    }

    [[nodiscard]] QString bias() const
    {
        if (m_settings.useBias)
            return QStringLiteral("b");
        return m_terms.isFloat() ? QStringLiteral("0.0") : QStringLiteral("0");
    }

    void addPrint()
    {
        const auto names = [this](QChar letter) {
            return m_terms.isList() ? u'*' + QString(letter)
                                    : m_terms.each(letter).join(QStringLiteral(", "));
        };
        QString sum = QStringLiteral("z");
        if (!m_settings.useBias && m_terms.isFloat())
            sum = QStringLiteral("z + 0.0"); // never "-0.0"
        QString all = QStringLiteral("step, epoch, sample, %1, t, %2, y, e, %3, %4")
                          .arg(names(u'x'), sum, names(u'w'), bias());
        if (m_settings.keep != Keep::Last)
            all += QStringLiteral(", *kept");
        add(2,
            m_terms.isFloat() ? QStringLiteral("print(%1, sep=\",\")").arg(all)
                              : QStringLiteral("print(*map(show, (%1)), sep=\",\")").arg(all),
            CodePart::Print);
    }

    const CodeTerms &m_terms;
    const Settings &m_settings;
    CodeLines m_lines;
};

} // namespace

std::vector<CodeLine> pythonLines(const CodeTerms &terms)
{
    return PythonCode(terms).lines();
}

} // namespace frontera
