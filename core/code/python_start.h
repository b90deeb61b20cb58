// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_terms.h"
#include "core/code/python_prelude.h"
#include "core/session/number_text.h"
#include "core/settings/falling_rate.h"

namespace frontera {

/// What programs in Python have in common: their functions, data, start and order.
class PythonStart
{
protected:
    explicit PythonStart(const CodeTerms &terms)
        : m_terms(terms)
        , m_settings(terms.settings())
    {
    }

    void add(int level, const QString &text, CodePart part = CodePart::Other, int input = -1,
             int unit = 0)
    {
        m_lines.add(level, text, part, input, unit);
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
        const bool needsRoot = m_terms.hasFallingRate() && m_terms.isByRoot() && m_terms.isFloat();
        QByteArray lines;
        if (!m_terms.isFloat()) {
            lines = pythonDecimals;
            if (m_terms.keepsAverage() || m_terms.hasFallingRate())
                lines.replace("import Decimal", "import Context, Decimal");
            if (m_terms.keepsAverage())
                lines += pythonMeanOfDecimals;
        } else if (m_terms.keepsAverage()) {
            lines = pythonMeanOfFloats;
            if (needsRoot)
                lines.replace("isfinite, nan", "isfinite, nan, sqrt");
        } else if (needsRoot) {
            lines = "from math import sqrt\n";
        }
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
        if (m_terms.hasFallingRate() && !m_terms.isFloat())
            add(0, QStringLiteral("short = Context(prec=%1)").arg(rateDigits), CodePart::Rate);
        if (m_terms.isByRoot() && !m_terms.isFloat())
            add(0, QStringLiteral("long = Context(prec=50)"), CodePart::Rate);
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
            names += m_terms.biasName();
            values += number(m_terms.bias());
        }
        if (names.size() > 1 && values.count(values.front()) == values.size()) {
            add(0, names.join(QStringLiteral(" = ")) + QStringLiteral(" = ") + values.front(),
                CodePart::Start);
        } else {
            for (qsizetype i = 0; i < names.size(); ++i)
                add(0, names[i] + QStringLiteral(" = ") + values[i], CodePart::Start);
        }
        if (m_terms.isBiasOpposite())
            add(0, m_terms.constantName() + QStringLiteral(" = -1"), CodePart::Start);
        if (m_settings.hasThreshold)
            add(0, QStringLiteral("theta = ") + number(m_settings.threshold), CodePart::Start);
        if (const Decimal zone = deadZoneOf(m_settings); !zone.isZero())
            add(0, QStringLiteral("zone = ") + number(zone), CodePart::Start);
    }

    [[nodiscard]] QString inputs() const
    {
        return m_terms.isList() ? QStringLiteral("x")
                                : m_terms.each(u'x').join(QStringLiteral(", "));
    }

    /// Adds the loop over observations.
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

    const CodeTerms &m_terms;
    const Settings &m_settings;
    CodeLines m_lines;
};

} // namespace frontera
