// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/wall/wall_words.h"

#include "core/settings/settings.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace frontera {

namespace {

using Outcome = WallCell::Outcome;

class WallWords
{
    Q_DECLARE_TR_FUNCTIONS(WallPlot)

public:
    static QString outcome(const WallCell &cell, const Settings &settings)
    {
        switch (cell.outcome) {
        case Outcome::Learnt:
            return tr("%n epoch(s)", nullptr, static_cast<int>(cell.epochs));
        case Outcome::NoLine:
            return settings.useBias ? tr("no line can") : tr("no line through 0 can");
        case Outcome::GoesRound:
            return tr("goes round for ever");
        case Outcome::NotYet:
            break;
        }
        return tr("not in %1 epochs").arg(showCount(cell.epochs));
    }

    static QString learnt(const WallCell &cell)
    {
        return tr("learnt in %n epoch(s)", nullptr, static_cast<int>(cell.epochs));
    }

    static QString headline(qint64 learnt)
    {
        return tr("%1 of %2 gates learnt").arg(showCount(learnt), showCount(gateCount));
    }

    static QString reason(Outcome outcome, const QString &gates, const Settings &settings)
    {
        if (outcome == Outcome::NoLine)
            return settings.useBias ? tr("no line separates %1").arg(gates)
                                    : tr("no line through the origin separates %1").arg(gates);
        if (outcome == Outcome::GoesRound)
            return tr("going round for ever: %1").arg(gates);
        return tr("not learnt within %1 epochs: %2").arg(showCount(wallEpochs), gates);
    }

    /// Lists the gates by name, or counts them if they are many.
    static QString listed(const QStringList &gates)
    {
        constexpr qsizetype many = 4;
        if (gates.size() >= many)
            return tr("%n gate(s)", nullptr, static_cast<int>(gates.size()));
        if (gates.size() == 1)
            return gates.front();
        return tr("%1 and %2")
            .arg(gates.mid(0, gates.size() - 1).join(QStringLiteral(", ")), gates.back());
    }
};

} // namespace

QString wallTitle(int gate)
{
    return gateTitle(gate).replace(QStringLiteral("NOT "), QStringLiteral("NOT\u00a0"));
}

QString wallOutcome(const WallCell &cell, const Settings &settings)
{
    constexpr QChar space(QChar::Nbsp);
    QString words = WallWords::outcome(cell, settings);
    if (cell.isLearnt())
        return QStringLiteral("✓") + space + words.replace(u' ', space);
    return QStringLiteral("✗") + space + words;
}

QString wallSentence(const WallCell &cell, const Settings &settings)
{
    return QStringLiteral("%1 (%2): %3")
        .arg(gateTitle(cell.gate), gateBits(cell.gate),
             cell.isLearnt() ? WallWords::learnt(cell) : WallWords::outcome(cell, settings));
}

QString wallSummary(const Wall &wall, const Settings &settings)
{
    QStringList parts{WallWords::headline(std::ranges::count_if(wall, &WallCell::isLearnt))};
    for (const Outcome outcome : {Outcome::NoLine, Outcome::GoesRound, Outcome::NotYet}) {
        QStringList gates;
        for (const WallCell &cell : wall) {
            if (cell.outcome == outcome)
                gates += gateTitle(cell.gate);
        }
        if (!gates.isEmpty())
            parts += WallWords::reason(outcome, WallWords::listed(gates), settings);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
