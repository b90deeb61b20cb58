// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/code_terms.h"

#include "core/models/perceptron/perceptron.h"
#include "core/session/trace_names.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr int mostNamed = 4; ///< inputs with names of their own
constexpr qsizetype widest = 88;

bool isWhole(const Decimal &number)
{
    const QString text = number.toString();
    constexpr qsizetype mostDigits = 18;
    return text.size() <= mostDigits && !text.contains(u'.') && !text.contains(u'e');
}

bool areAllWhole(const Dataset &data)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        if (!std::ranges::all_of(data.inputs(row), isWhole))
            return false;
    }
    return true;
}

} // namespace

CodeTerms::CodeTerms(const Dataset &data, const Settings &settings, const CodeLength &length)
    : m_data(data)
    , m_settings(settings)
    , m_length(length)
    , m_letters(data)
    , m_isList(data.inputCount() > mostNamed)
    , m_areWhole(areAllWhole(data))
    , m_start(initialWeights(settings, data.inputCount()))
{
}

QStringList CodeTerms::each(QChar letter) const
{
    QStringList names;
    for (int i = 0; i < m_data.inputCount(); ++i)
        names += letter == u'x' ? m_letters.plainInput(i)
                                : letter + QString::number(m_letters.number(i));
    return names;
}

QString CodeTerms::header() const
{
    const QString weights = each(u'w').join(u',') + QStringLiteral(",b");
    QString kept;
    if (m_settings.keep != Keep::Last)
        kept = QStringLiteral(",kept_") +
               QString(weights).replace(QStringLiteral(","), QStringLiteral(",kept_"));
    return QStringLiteral("step,epoch,sample,%1,target,sum,output,error,%2")
        .arg(traceNames(m_data).join(u','), weights + kept);
}

std::vector<OutputCase> CodeTerms::outputCases() const
{
    const QString limit = m_settings.hasThreshold ? QStringLiteral("theta") : QStringLiteral("0");
    if (const std::optional<int> right = classAtZero(m_settings)) {
        const QString relation = *right == 1 ? QStringLiteral("z >= ") : QStringLiteral("z > ");
        return {{relation + limit, 1}, {{}, targetValue(0, m_settings)}};
    }
    const bool hasZone = !deadZoneOf(m_settings).isZero();
    return {{QStringLiteral("z > ") + (hasZone ? QStringLiteral("zone") : limit), 1},
            {QStringLiteral("z < ") + (hasZone ? QStringLiteral("-zone") : limit), -1},
            {{}, 0}};
}

QString CodeTerms::outputInC() const
{
    QString text;
    for (const OutputCase &one : outputCases()) {
        const QString value = QString::number(one.value);
        text += one.condition.isEmpty() ? value
                                        : QStringLiteral("%1 ? %2 : ").arg(one.condition, value);
    }
    return text;
}

int CodeTerms::target(int row) const
{
    return targetValue(m_data.target(row), m_settings);
}

QString CodeTerms::order() const
{
    QStringList rows;
    for (const int row : m_settings.permutation)
        rows += QString::number(row + 1);
    return rows.join(QStringLiteral(", "));
}

void CodeLines::addText(const char *lines, CodePart part)
{
    const QStringList all = QString::fromUtf8(lines).split(u'\n');
    for (const QString &line : all)
        add(0, line, part);
}

void CodeLines::addItems(int level, const QString &begin, const QStringList &items,
                         const QString &end, CodePart part)
{
    const QString joined = items.join(QStringLiteral(", "));
    if (4 * level + begin.size() + joined.size() + end.size() <= widest) {
        add(level, begin + joined + end, part);
        return;
    }
    add(level, begin, part);
    for (const QString &item : items)
        add(level + 1, item + u',', part);
    add(level, end, part);
}

} // namespace frontera
