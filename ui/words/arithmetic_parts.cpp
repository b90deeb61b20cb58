// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/arithmetic_parts.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron_reading.h"
#include "core/models/perceptron/side_of_sum.h"
#include "core/settings/falling_rate.h"
#include "ui/words/bias_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/formula_text.h"
#include "ui/words/settings_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class PartPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)

public:
    static QString step() { return tr("step(%1)"); }
    static QString sign() { return tr("sign(%1)"); }

    static QString output(const Settings &settings)
    {
        const QString z = settings.hasThreshold ? QStringLiteral("z − θ") : QStringLiteral("z");
        if (settings.targets == Targets::ZeroOne)
            return step().arg(z);
        if (const Decimal zone = deadZoneOf(settings); !zone.isZero())
            return tr("%1, but 0 where |z| ≤ %2").arg(sign().arg(z), showNumber(zone));
        const std::optional<int> right = classAtZero(settings);
        if (!right)
            return sign().arg(z);
        return *right == 1 ? tr("sign(%1), with sign(0) = 1").arg(z)
                           : tr("sign(%1), with sign(0) = −1").arg(z);
    }

    static QString error(const Settings &settings)
    {
        const QString e = italic(QStringLiteral("e"));
        if (learnsByError(settings))
            return e + QStringLiteral(" = t − ŷ");
        return (isMistakeBySign(settings) ? tr("%1 = t where t·z ≤ 0, else 0")
                                          : tr("%1 = t where ŷ ≠ t, else 0"))
            .arg(e);
    }
};

/// Returns a derived input in numbers: " = 0.5·3 = 1.5".
QString multiplied(const Feature &feature, int input, const UnitReading &unit)
{
    const auto inputOf = [&unit](std::ptrdiff_t i) -> const Number & {
        return unit.links[static_cast<std::size_t>(i)].input;
    };
    return QStringLiteral(" = ") + showFactor(inputOf(feature.first)) + u'·' +
           showFactor(inputOf(feature.second)) + QStringLiteral(" = ") + showNumber(inputOf(input));
}

QStringList derivedLines(const Dataset &data, const UnitReading *unit)
{
    constexpr std::size_t most = 4;
    QStringList lines;
    if (data.features().size() > most)
        return lines;
    int input = data.givenCount();
    for (const Feature &feature : data.features()) {
        lines += italic(inputLetter(data, input)) + QStringLiteral(" = ") +
                 featureWords(feature, data) +
                 (unit != nullptr ? multiplied(feature, input, *unit) : QString());
        ++input;
    }
    return lines;
}

} // namespace

QStringList derivedInputs(const Dataset &data)
{
    return derivedLines(data, nullptr);
}

QStringList derivedInputs(const Dataset &data, const UnitReading &unit)
{
    return derivedLines(data, &unit);
}

QString biasFactor(const Settings &settings)
{
    return isBiasOpposite(settings) ? u'·' + showFactor(Number(Decimal(-1))) : QString();
}

QString symbolicSum(const Dataset &data, const Settings &settings)
{
    const InputLetters letters(data);
    QStringList terms;
    for (int i = 0; i < data.inputCount(); ++i)
        terms += letters.weight(i) + u'·' + letters.input(i);
    const QString bias = biasName(settings, data);
    if (settings.useBias && !isBiasOpposite(settings))
        terms += bias;
    return terms.join(QStringLiteral(" + ")) +
           (isBiasOpposite(settings) ? QStringLiteral(" − ") + bias : QString());
}

QString sumInNumbers(const UnitReading &unit, const Settings &settings)
{
    QString sum;
    for (const LinkReading &link : unit.links) {
        const QString factor = u'·' + showFactor(link.input);
        sum += sum.isEmpty() ? showNumber(link.weight) + factor : signedTerm(link.weight, factor);
    }
    if (unit.bias && isBiasOpposite(settings))
        sum += QStringLiteral(" − ") + showFactor(unit.bias->weight);
    else if (unit.bias)
        sum += signedTerm(unit.bias->weight);
    return sum;
}

QString symbolicOutput(const Settings &settings)
{
    return PartPhrases::output(settings);
}

QString activationWords(const Settings &settings)
{
    return settings.targets == Targets::Bipolar ? PartPhrases::sign() : PartPhrases::step();
}

QString symbolicError(const Settings &settings)
{
    return PartPhrases::error(settings);
}

bool isMistakeBySign(const Settings &settings)
{
    return !classAtZero(settings) && !settings.hasThreshold && deadZoneOf(settings).isZero();
}

bool fallsRate(const Settings &settings)
{
    return settings.schedule != Schedule::Constant;
}

Number shownRate(qint64 epoch, const Settings &settings)
{
    return fallsRate(settings) ? shownRateIn(epoch, settings) : Number(settings.rate);
}

QString rateLine(qint64 epoch, const Settings &settings)
{
    const QString divisor = settings.schedule == Schedule::Root ? QStringLiteral("√") : QString();
    const bool isEqual = settings.arithmetic == Arithmetic::Float || isRateExact(epoch, settings);
    return QStringLiteral("%1 = %2/%3%4 %5 %6")
        .arg(italic(QStringLiteral("η")), showNumber(settings.rate), divisor, showCount(epoch),
             isEqual ? QStringLiteral("=") : QStringLiteral("≈"),
             showNumber(shownRate(epoch, settings)));
}

} // namespace frontera
