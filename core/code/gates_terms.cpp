// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/gates_terms.h"

#include "core/data/gates.h"
#include "core/run/run.h"
#include "core/session/trace_rows.h"

namespace frontera {

QString UnitTerms::sumOfProducts() const
{
    return QStringLiteral("%1 * %2 + %3 * %4 + %5")
        .arg(weights[0], inputs[0], weights[1], inputs[1], bias);
}

GatesTerms::GatesTerms(const CodeTerms &terms)
    : m_terms(terms)
{
    for (int number = 1; number <= unitCount; ++number) {
        const bool isOutput = number - 1 == outputUnit;
        const QString digit = QString::number(number);
        m_units.push_back({.number = number,
                           .sum = u'z' + digit,
                           .output = isOutput ? QStringLiteral("y") : u'h' + digit,
                           .error = u'e' + digit,
                           .gate = QStringLiteral("gate") + digit,
                           .inputs = isOutput
                                         ? QStringList{QStringLiteral("h1"), QStringLiteral("h2")}
                                         : terms.each(u'x'),
                           .weights = {u'w' + digit + u'1', u'w' + digit + u'2'},
                           .bias = u'b' + digit});
    }
    for (int row = 0; row < terms.data().observationCount(); ++row) {
        for (const Decimal &input : terms.data().inputs(row))
            m_isBipolar = m_isBipolar || input.sign() < 0;
    }
}

QStringList GatesTerms::header() const
{
    constexpr qsizetype ofUnit = 6;
    Run run;
    run.start(m_terms.data(), m_terms.settings());
    QStringList names =
        QString::fromLatin1(TraceRows(TraceFormat::Csv, run).head().trimmed()).split(u',');
    QStringList lines;
    while (!names.isEmpty()) {
        const qsizetype count = lines.isEmpty() ? names.size() - ofUnit * unitCount : ofUnit;
        lines += u'"' + names.first(count).join(u',') + QStringLiteral(",\"");
        names.remove(0, count);
    }
    lines.back().remove(lines.back().size() - 2, 1);
    return lines;
}

QString GatesTerms::gateName(const UnitTerms &unit) const
{
    const int gate = m_terms.settings().units[std::size_t(unit.unit())];
    return frontera::gateName(gate).toUpper().replace(u'-', u' ');
}

int GatesTerms::gateOutput(const UnitTerms &unit, bool first, bool second) const
{
    return frontera::gateOutput(m_terms.settings().units[std::size_t(unit.unit())], first, second);
}

int GatesTerms::numberOf(const UnitTerms &unit, bool value) const
{
    if (value)
        return 1;
    return m_isBipolar && unit.unit() != outputUnit ? -1 : 0;
}

std::vector<Decimal> GatesTerms::start() const
{
    std::vector<Decimal> values = m_terms.weights();
    values.push_back(m_terms.bias());
    return values;
}

QString GatesTerms::fires(const UnitTerms &unit) const
{
    return unit.sum +
           (m_terms.settings().firesAtZero ? QStringLiteral(" >= 0") : QStringLiteral(" > 0"));
}

} // namespace frontera
