// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_terms.h"
#include "core/code/cpp_prelude.h"
#include "core/session/number_text.h"

namespace frontera {

/// What programs in C++ have in common: what they include, their data, start and order.
class CppStart
{
protected:
    explicit CppStart(const CodeTerms &terms)
        : m_terms(terms)
        , m_settings(terms.settings())
        , m_type(terms.isFloat() ? QStringLiteral("double") : QStringLiteral("Decimal"))
    {
    }

    void add(int level, const QString &text, CodePart part = CodePart::Other, int input = -1,
             int unit = 0)
    {
        m_lines.add(level, text, part, input, unit);
    }

    /// True if a row has the text of its inputs, which a double may not keep: "1" and "0.5".
    [[nodiscard]] bool hasTexts() const { return m_terms.isFloat() && !m_terms.areWhole(); }

    [[nodiscard]] QString literal(const Decimal &value) const
    {
        return m_terms.isFloat() ? QString::fromLatin1(pythonText(value.toDouble()))
                                 : QStringLiteral("Decimal(\"%1\")").arg(value.toString());
    }

    void addPrelude()
    {
        const auto prelude = [this](const QString &text) { add(0, text, CodePart::Prelude); };
        prelude(QStringLiteral("// c++ -std=c++17 -ffp-contract=off perceptron.cpp"));
        for (const char *header : {"algorithm", "charconv", "cmath", "cstdint", "iostream",
                                   "numeric", "string", "vector"})
            prelude(QStringLiteral("#include <%1>").arg(QLatin1String(header)));
        prelude({});
        for (const char *lines : cppPreludeOf(m_terms))
            m_lines.addText(lines, CodePart::Prelude);
    }

    void addRowType()
    {
        add(0, QStringLiteral("struct Row {"), CodePart::Data);
        const QString type = m_terms.areWhole() ? QStringLiteral("long long") : m_type;
        if (m_terms.isList())
            add(1, QStringLiteral("std::vector<%1> x;").arg(type), CodePart::Data);
        else
            add(1, type + u' ' + m_terms.each(u'x').join(QStringLiteral(", ")) + u';',
                CodePart::Data);
        add(1, QStringLiteral("int t;"), CodePart::Data);
        if (hasTexts())
            add(1, QStringLiteral("const char *text;"), CodePart::Data);
        add(0, QStringLiteral("};"), CodePart::Data);
        add(0, {}, CodePart::Data);
    }

    [[nodiscard]] QString row(int number) const
    {
        QStringList values;
        QStringList texts;
        for (const Decimal &value : m_terms.data().inputs(number)) {
            values += m_terms.areWhole() ? value.toString() : literal(value);
            texts += QString::fromLatin1(exactText(inFloats(value)));
        }
        const QString all = values.join(QStringLiteral(", "));
        QString row = QStringLiteral("{%1, %2")
                          .arg(m_terms.isList() ? u'{' + all + u'}' : all)
                          .arg(m_terms.target(number));
        if (hasTexts())
            row += QStringLiteral(", \"%1\"").arg(texts.join(u','));
        return row + u'}';
    }

    void addData()
    {
        QStringList rows;
        for (int i = 0; i < m_terms.data().observationCount(); ++i)
            rows += row(i);
        m_lines.addItems(1, QStringLiteral("const std::vector<Row> rows = {"), rows,
                         QStringLiteral("};"), CodePart::Data);
        if (m_settings.order == Order::Chosen)
            add(1, QStringLiteral("const std::vector<int> order = {%1};").arg(m_terms.order()),
                CodePart::Data);
        else if (m_terms.hasOneOrder())
            add(1,
                QStringLiteral("const std::vector<int> order = shuffled(int(rows.size()), %1u, 1);")
                    .arg(m_settings.seed),
                CodePart::Data);
    }

    void addStart()
    {
        const auto constant = [this](const char *name, const Decimal &value, CodePart part) {
            add(1,
                QStringLiteral("const %1 %2 = %3;")
                    .arg(m_type, QLatin1String(name), literal(value)),
                part);
        };
        constant("eta", m_settings.rate, CodePart::Rate);
        QStringList values;
        for (const Decimal &weight : m_terms.weights())
            values += literal(weight);
        if (m_terms.isList()) {
            m_lines.addItems(1, QStringLiteral("std::vector<%1> w = {").arg(m_type), values,
                             QStringLiteral("};"), CodePart::Start);
        } else {
            const QStringList w = m_terms.each(u'w');
            for (qsizetype i = 0; i < values.size(); ++i)
                add(1, QStringLiteral("%1 %2 = %3;").arg(m_type, w[i], values[i]), CodePart::Start);
        }
        if (m_settings.useBias)
            add(1,
                QStringLiteral("%1 %2 = %3;")
                    .arg(m_type, m_terms.biasName(), literal(m_terms.bias())),
                CodePart::Start);
        if (m_terms.isBiasOpposite())
            add(1, QStringLiteral("const int %1 = -1;").arg(m_terms.constantName()),
                CodePart::Start);
        if (m_settings.hasThreshold)
            constant("theta", m_settings.threshold, CodePart::Start);
        if (const Decimal zone = deadZoneOf(m_settings); !zone.isZero())
            constant("zone", zone, CodePart::Start);
        if (m_terms.repeats())
            addState();
    }

    /// Adds a function that returns what learns as a text, which tells whether it changed: two
    /// doubles that are no numbers are not equal, but their texts are.
    void addState()
    {
        QStringList texts;
        for (const QString &name : m_terms.each(u'w'))
            texts += QStringLiteral("show(%1)").arg(name);
        const auto line = [this](int level, const QString &text) {
            add(level, text, CodePart::Start);
        };
        line(1, QStringLiteral("const auto state = [&] {"));
        if (m_terms.isList()) {
            texts = {QStringLiteral("all")};
            line(2, QStringLiteral("std::string all;"));
            line(2, QStringLiteral("for (const auto &value : w)"));
            line(3, QStringLiteral("all += show(value) + ' ';"));
        }
        if (m_settings.useBias)
            texts += QStringLiteral("show(%1)").arg(m_terms.biasName());
        line(2, QStringLiteral("return %1;").arg(texts.join(QStringLiteral(" + ' ' + "))));
        line(1, QStringLiteral("};"));
    }

    /// Returns the names of what a row has.
    [[nodiscard]] QString names() const
    {
        const QString inputs =
            m_terms.isList() ? QStringLiteral("x") : m_terms.each(u'x').join(QStringLiteral(", "));
        return inputs + (hasTexts() ? QStringLiteral(", t, text") : QStringLiteral(", t"));
    }

    /// Adds the loop over observations.
    void addRow()
    {
        if (m_terms.drawsWrong()) {
            add(2, QStringLiteral("for (int place = 1; place <= int(rows.size()); ++place) {"),
                CodePart::Row);
            add(3, QStringLiteral("const std::vector<int> samples = wrong();"), CodePart::Row);
            add(3,
                QStringLiteral("const int sample = samples.empty() ? place : "
                               "samples[draw(samples.size(), %1u, step + 1)];")
                    .arg(m_settings.seed),
                CodePart::Row);
            add(3, QStringLiteral("const auto &[%1] = rows[sample - 1];").arg(names()),
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
                       .arg(m_settings.seed);
        add(2, loop, CodePart::Row);
        add(3, QStringLiteral("const auto &[%1] = rows[sample - 1];").arg(names()), CodePart::Row);
    }

    const CodeTerms &m_terms;
    const Settings &m_settings;
    QString m_type;
    CodeLines m_lines;
};

} // namespace frontera
