// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/own_line_words.h"

#include "core/explanation/explanation.h"
#include "core/explanation/own_line.h"
#include "core/run/run.h"
#include "ui/words/fraction_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/line_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class OwnLineWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnLine)

public:
    static QString score(int right, int all)
    {
        return tr("Your line: %1 of %2 right").arg(showCount(right), showCount(all));
    }
    static QString separates(const Dataset &data)
    {
        return tr("It separates %1.").arg(dataInSentence(data));
    }
    static QString isBest(const Settings &settings)
    {
        return settings.useBias ? tr("No line gets more.")
                                : tr("No line through the origin gets more.");
    }
};

} // namespace

QString describeScore(const OwnLineScore &score, const Run &run)
{
    const int all = run.data().observationCount();
    return (score.right == all ? QStringLiteral("✓ ") : QString()) +
           OwnLineWords::score(score.right, all);
}

QString describeRank(int right, const Explanation &explanation, const Run &run)
{
    if (right == run.data().observationCount())
        return OwnLineWords::separates(run.data());
    return right == explanation.bestRight ? OwnLineWords::isBest(run.settings()) : QString();
}

QString describeLine(const Weights &weights, const Dataset &data)
{
    std::vector<Fraction> normal;
    for (const Decimal &weight : weights.w)
        normal.emplace_back(weight);
    const QString line = showLine(normal, Fraction(weights.b), InputLetters(data).inputs());
    const QString slope = slopeOf(weights, data);
    return (slope == line ? line : line + QStringLiteral(" · ") + slope) +
           QStringLiteral(" · w = %1, b = %2").arg(showVector(weights.w), showNumber(weights.b));
}

} // namespace frontera
