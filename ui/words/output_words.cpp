// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/output_words.h"

#include "core/models/perceptron/perceptron.h"
#include "ui/words/bias_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontera {

namespace {

class OutputPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    static QString words(const Settings &settings)
    {
        const QString z = settings.hasThreshold ? QStringLiteral("z − θ") : QStringLiteral("z");
        if (settings.targets == Targets::ZeroOne)
            return tr("step(%1)").arg(z);
        if (const Decimal zone = deadZoneOf(settings); !zone.isZero())
            return tr("%1, but 0 where |z| ≤ %2").arg(tr("sign(%1)").arg(z), showNumber(zone));
        const std::optional<int> right = classAtZero(settings);
        if (!right)
            return tr("sign(%1)").arg(z);
        return *right == 1 ? tr("sign(%1), with sign(0) = 1").arg(z)
                           : tr("sign(%1), with sign(0) = −1").arg(z);
    }
};

} // namespace

QString symbolicOutput(const Settings &settings)
{
    return OutputPhrases::words(settings);
}

QString symbolicEnd(const Settings &settings, int inputs)
{
    constexpr int most = 3;
    QStringList parts;
    for (int i = 1; i <= inputs && inputs <= most; ++i)
        parts += QStringLiteral("%1 ← %1 + Δ%1").arg(indexed(u'w', i));
    if (inputs > most)
        parts += QStringLiteral("w ← w + Δw");
    if (settings.useBias)
        parts += QStringLiteral("%1 ← %1 + Δ%1").arg(biasName(settings));
    return parts.join(QStringLiteral(", "));
}

} // namespace frontera
