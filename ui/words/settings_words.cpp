// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/settings_words.h"

#include "core/data/dataset.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/models/perceptron/perceptron.h"
#include "core/session/field_text.h"
#include "core/session/session.h"
#include "core/settings/falling_rate.h"
#include "ui/words/bias_words.h"
#include "ui/words/data_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/field_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/number_words.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace frontera {

namespace {

class SettingsPhrases
{
    Q_DECLARE_TR_FUNCTIONS(SettingsList)

public:
    static QString rate(const Settings &settings)
    {
        const QString rate = QStringLiteral("η = ") + showRate(settings);
        if (settings.schedule == Schedule::Constant)
            return tr("Learning rate: %1").arg(rate);
        return settings.arithmetic == Arithmetic::Float
                   ? tr("Learning rate: %1 in epoch k").arg(rate)
                   : tr("Learning rate: %1 in epoch k, rounded to %2 digits")
                         .arg(rate)
                         .arg(rateDigits);
    }

    static QString units(const Settings &settings)
    {
        return tr("Neurons: %1").arg(describeUnits(settings.units));
    }

    static QString start(const Settings &settings, const Dataset &data)
    {
        const InputLetters letters(data);
        const int inputs = data.inputCount();
        const Weights start = initialWeights(settings, inputs);
        QStringList parts;
        for (int i = 0; i < inputs; ++i)
            parts += equation(isGates(settings) ? indexed(u'w', i + 1) : letters.weight(i),
                              start.w[static_cast<std::size_t>(i)]);
        if (settings.hasThreshold)
            parts += equation(QStringLiteral("θ"), settings.threshold);
        if (settings.useBias)
            parts += equation(biasName(settings, data), signedBias(start.b, settings));
        const bool commaIsPoint = QLocale().decimalPoint() == u",";
        const QString all = parts.join(commaIsPoint ? QStringLiteral("; ") : QStringLiteral(", "));
        return settings.useBias || settings.hasThreshold ? tr("Start: %1").arg(all)
                                                         : tr("Start: %1, without a bias").arg(all);
    }

    /// Returns the start of the weights and of the bias or the threshold, for one line.
    static QString shortStart(const Settings &settings, const Dataset &data, bool isLong)
    {
        const int inputs = data.inputCount();
        const Weights start = initialWeights(settings, inputs);
        const bool isZero = std::ranges::all_of(start.w, &Decimal::isZero);
        QString all = settings.start == Start::Drawn ? tr("drawn")
                      : isZero && !(isLong && inputs <= 3)
                          ? QStringLiteral("w = ") + showNumber(0)
                          : QStringLiteral("w = ") + showBriefVector(start.w);
        if (settings.start != Start::Drawn) {
            if (settings.hasThreshold)
                all += QStringLiteral(", ") + equation(QStringLiteral("θ"), settings.threshold);
            else if (settings.useBias)
                all += QStringLiteral(", ") +
                       equation(biasName(settings, data), signedBias(start.b, settings));
        }
        if (!settings.hasThreshold && !settings.useBias)
            all += QStringLiteral(", ") + tr("no bias");
        const bool isNamed = isLong || settings.start == Start::Drawn;
        return unbrokenEquations(isNamed ? tr("start %1").arg(all) : all);
    }

    /// True of what the rate and the start say.
    static bool isToldAlready(const Field &field)
    {
        constexpr std::array told = {"bias",       "useBias",   "offset",   "threshold",  "start",
                                     "startRange", "startSeed", "schedule", "permutation"};
        return std::ranges::count(told, field.key) > 0;
    }

    static QString bias(const Settings &settings, const Dataset &data)
    {
        return tr("Bias: %1, the weight of a constant input %2 = −1")
            .arg(biasName(settings, data), constantInput(data));
    }

    static QString output(const Settings &settings)
    {
        if (settings.targets == Targets::Bipolar) {
            if (const Decimal zone = deadZoneOf(settings); !zone.isZero())
                return tr("Output: ŷ is the sign of z; |z| ≤ %1 is a mistake")
                    .arg(showNumber(zone));
            const std::optional<int> right = classAtZero(settings);
            if (!right)
                return tr("Output: ŷ is the sign of z; a tie, z = 0, is a mistake");
            return *right == 1 ? tr("Output: ŷ = 1 where z ≥ 0, else ŷ = −1")
                               : tr("Output: ŷ = 1 where z > 0, else ŷ = −1");
        }
        return settings.firesAtZero ? tr("Output: ŷ = 1 where z ≥ 0, else ŷ = 0")
                                    : tr("Output: ŷ = 1 where z > 0, else ŷ = 0");
    }

    static QString targets(const Settings &settings)
    {
        return settings.targets == Targets::Bipolar ? tr("Targets: t is −1 or +1")
                                                    : tr("Targets: t is 0 or 1");
    }

    static QString update(const Settings &settings)
    {
        return tr("A mistake adds %1")
            .arg(learnsByError(settings) ? QStringLiteral("η·(t − ŷ)·x") : QStringLiteral("η·t·x"));
    }

    /// Returns when a mistake changes the weights, where that is not at once and once.
    static QString timing(const Settings &settings)
    {
        return settings.update == Update::Batch
                   ? tr("The changes of an epoch are added up, and made at its end")
                   : tr("A mistake is repeated until it is right");
    }

    static QString order(const Settings &settings, const Dataset &data)
    {
        if (settings.order == Order::Shuffled)
            return tr("Order: new in every epoch, drawn from the seed %1").arg(settings.seed);
        if (settings.order == Order::ShuffledOnce)
            return tr("Order: the same in every epoch, drawn from the seed %1").arg(settings.seed);
        if (settings.order == Order::Drawn)
            return tr("Order: each one drawn with replacement, from the seed %1")
                .arg(settings.seed);
        if (settings.order == Order::Wrong)
            return tr("Order: each time one of the wrong ones, drawn from the seed %1")
                .arg(settings.seed);
        constexpr int mostListed = 8;
        const bool isChosen = settings.order == Order::Chosen;
        if (data.observationCount() > mostListed)
            return isChosen ? tr("Order: as chosen") : tr("Order: as the rows stand");
        QStringList rows;
        for (int i = 0; i < data.observationCount(); ++i) {
            const int row = isChosen ? settings.permutation[static_cast<std::size_t>(i)] : i;
            rows += unbrokenWords(showVector(data.inputs(row)));
        }
        return tr("Order: %1").arg(rows.join(QStringLiteral(", ")));
    }

    static QString floats()
    {
        return tr("Numbers: floats, as a plain loop in Python has them, each result rounded");
    }

    static QString features(const Dataset &data)
    {
        return tr("Further inputs: %1").arg(featureEquations(data));
    }

    static QString inputs(const Dataset &data) { return tr("Inputs: %1").arg(letterNames(data)); }

    static QString unbrokenWords(QString words) { return words.replace(u' ', QChar::Nbsp); }

    /// Keeps relations on one line with the letters on both sides.
    static QString unbrokenEquations(QString words)
    {
        for (const char16_t sign : {u'=', u'≥', u'>'}) {
            const QChar relation(sign);
            words.replace(QStringLiteral(" %1 ").arg(relation),
                          QStringLiteral("\u00a0%1\u00a0").arg(relation));
        }
        return words;
    }

private:
    static QString equation(const QString &name, const Decimal &value)
    {
        return name + QStringLiteral(" = ") + showNumber(value);
    }
};

QString valueInWords(const Field &field, const Settings &settings)
{
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind))
        return aboutThreshold(shownWord(field, chosenWord(*choice, settings)), settings);
    if (const auto *number = std::get_if<NumberKind>(&field.kind))
        return showNumber(settings.*number->member);
    if (const auto *numbers = std::get_if<InputNumbersKind>(&field.kind))
        return showVector(settings.*numbers->member);
    if (const auto *range = std::get_if<RangeKind>(&field.kind)) {
        const NumberRange &numbers = settings.*range->member;
        return showVector(std::vector{numbers.from, numbers.to});
    }
    if (const auto *units = std::get_if<UnitsKind>(&field.kind))
        return describeUnits(settings.*units->member);
    return textOf(field, settings);
}

/// Returns the value of a field that needs no name before it, or has a short one.
QString shortValue(const Field &field, const Settings &settings, const Dataset &data)
{
    if (std::holds_alternative<NumberKind>(field.kind))
        return wordsOf(field).label + QStringLiteral(" = ") + valueInWords(field, settings);
    if (std::holds_alternative<FlagKind>(field.kind))
        return wordsOf(field, settings, data).label;
    if (std::holds_alternative<SeedKind>(field.kind))
        return wordsOf(field).name + u' ' + valueInWords(field, settings);
    return valueInWords(field, settings);
}

} // namespace

QString showRate(const Settings &settings)
{
    const QString rate = showNumber(settings.rate);
    if (settings.schedule == Schedule::Constant)
        return rate;
    return rate +
           (settings.schedule == Schedule::Epoch ? QStringLiteral("/k") : QStringLiteral("/√k"));
}

QStringList listFields(const Settings &settings, int inputs)
{
    const Settings all = withAllWeights(settings, inputs);
    const std::span<const Field> fields = settings.model->fields;
    QStringList lines;
    for (const Field &field : fields) {
        if (!isUsed(fields, field, settings))
            continue;
        const FieldWords words = wordsOf(field);
        const auto *flag = std::get_if<FlagKind>(&field.kind);
        if (flag == nullptr)
            lines += words.name + QStringLiteral(": ") + valueInWords(field, all);
        else if (settings.*flag->member)
            lines += words.label;
    }
    return lines;
}

QStringList settingsInShort(const Settings &settings, const Dataset &data)
{
    const std::span<const Field> fields = settings.model->fields;
    QStringList first;
    QStringList unusual;
    QStringList usual;
    int startAt = -1;
    for (const Field &field : fields) {
        if (field.key == "weights") {
            startAt = static_cast<int>(first.size());
            first += SettingsPhrases::shortStart(settings, data, true);
        } else if (field.key == "rate") {
            first +=
                SettingsPhrases::unbrokenEquations(QStringLiteral("η = ") + showRate(settings));
        } else if (std::holds_alternative<UnitsKind>(field.kind)) {
            first += valueInWords(field, settings);
        } else if (isUsed(fields, field, settings) && !SettingsPhrases::isToldAlready(field)) {
            const QString words =
                SettingsPhrases::unbrokenEquations(shortValue(field, settings, data));
            if (!isUsual(field, settings))
                unusual += words;
            else if (field.isOften)
                usual += words;
        }
    }
    QStringList parts = first + unusual + usual;
    const QString between = QStringLiteral(" · ");
    QStringList versions = {parts.join(between)};
    if (startAt >= 0)
        parts[startAt] = SettingsPhrases::shortStart(settings, data, false);
    versions += parts.join(between);
    while (parts.size() > 1) {
        parts.removeLast();
        versions += parts.join(between) + between + u'…';
    }
    return versions;
}

QStringList listSettings(const Settings &settings, const Dataset &data)
{
    if (!settings.model->isPerceptron && !isGates(settings))
        return listFields(settings, data.inputCount());
    QStringList lines = {SettingsPhrases::rate(settings), SettingsPhrases::start(settings, data),
                         SettingsPhrases::targets(settings),
                         aboutThreshold(SettingsPhrases::output(settings), settings),
                         SettingsPhrases::order(settings, data)};
    if (isBiasOpposite(settings))
        lines.insert(2, SettingsPhrases::bias(settings, data));
    if (isGates(settings))
        lines.push_front(SettingsPhrases::units(settings));
    if (settings.targets == Targets::Bipolar && learnsByError(settings))
        lines.insert(std::ssize(lines) - 1, SettingsPhrases::update(settings));
    if (settings.update != Update::Online)
        lines.insert(std::ssize(lines) - 1, SettingsPhrases::timing(settings));
    if (settings.arithmetic == Arithmetic::Float)
        lines += SettingsPhrases::floats();
    if (const QString kept = keptFormula(settings); !kept.isEmpty() && !isGates(settings))
        lines += kept;
    if (!data.features().empty())
        lines.prepend(SettingsPhrases::features(data));
    if (!letterNames(data).isEmpty())
        lines.prepend(SettingsPhrases::inputs(data));
    for (QString &line : lines)
        line = SettingsPhrases::unbrokenEquations(line);
    return lines;
}

} // namespace frontera
