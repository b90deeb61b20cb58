// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/neuron_picture.h"

#include "core/data/truth_table.h"
#include "core/models/perceptron/side_of_sum.h"
#include "core/run/run.h"
#include "ui/words/bias_words.h"
#include "ui/words/coming_unit.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"
#include "ui/words/threshold_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace frontera {

namespace {

constexpr int mostInputs = 8;
constexpr int mostExamined = 100; ///< rows looked at for how long the values are

class NeuronWords
{
    Q_DECLARE_TR_FUNCTIONS(NeuronPlot)

public:
    static QString more(int count) { return tr("… and %1 more").arg(showCount(count)); }
    static QString courses() { return tr("the weight so far"); }
    static QString dotted(bool areAnswers)
    {
        return areAnswers ? tr("Dotted: weight 0, so that answer does not count.")
                          : tr("Dotted: weight 0, so that input does not count.");
    }
    static QString function(bool isBipolar) { return isBipolar ? tr("sign") : tr("step"); }
};

double magnitude(const Number &number)
{
    return std::min(std::abs(toDouble(number)), std::numeric_limits<double>::max());
}

QString unsignedWords(const Number &number)
{
    const QString text = showNumber(number);
    return signOf(number) < 0 ? text.sliced(1) : text;
}

/// Makes the words of a run's neuron.
class Composer
{
public:
    Composer(const Run &run, int mostRows)
        : m_run(run)
        , m_reading(run.reading())
        , m_unit(m_reading.units.front())
        , m_isPresented(m_reading.facts.number > 0)
        , m_drawn(run.data().inputCount())
        , m_letters(run.data())
    {
        prepare(mostRows);
    }

    /// Of the step that presents `row` next.
    Composer(const Run &run, int row, int mostRows)
        : m_run(run)
        , m_reading({.units = {comingUnit(run, row)}})
        , m_unit(m_reading.units.front())
        , m_isPresented(false)
        , m_isAsked(true)
        , m_drawn(run.data().inputCount())
        , m_letters(run.data())
    {
        prepare(mostRows);
    }

    void prepare(int mostRows)
    {
        const int most = std::min(mostInputs, mostRows - (m_unit.bias ? 1 : 0));
        if (m_drawn > most)
            m_drawn = std::max(1, most - 1); // the last row says how many more there are
        for (const LinkReading &link : m_unit.links)
            m_largest = std::max(m_largest, magnitude(link.weight));
        if (m_unit.bias)
            m_largest = std::max(m_largest, magnitude(m_unit.bias->weight));
    }

    [[nodiscard]] NeuronPicture picture() const
    {
        NeuronPicture picture;
        for (int i = 0; i < m_drawn; ++i)
            picture.inputs.push_back(input(i));
        if (const int hidden = m_run.data().inputCount() - m_drawn; hidden > 0)
            picture.more = NeuronWords::more(hidden);
        if (m_unit.bias) {
            picture.bias = edge(biasName(m_run.settings(), m_run.data()), *m_unit.bias);
            picture.bias->name = showNumber(m_unit.bias->input);
            if (isBiasOpposite(m_run.settings()))
                nameBiasInput(*picture.bias);
        }
        picture.hasSums = m_run.settings().update == Update::Batch;
        addFunction(picture);
        picture.sum = picture.briefSum = QStringLiteral("z");
        if (m_isPresented)
            addResults(picture);
        if (m_isAsked)
            addTarget(picture);
        picture.courses = NeuronWords::courses();
        addWidest(picture);
        nameInputs(picture);
        return picture;
    }

private:
    /// Puts the names of the inputs beside their circles, and short values into these.
    void nameInputs(NeuronPicture &picture) const
    {
        constexpr qsizetype longestValue = 3; // characters: a circle has room for them
        constexpr qsizetype longestName = 14;
        if (!hasNamedInputs(m_run.data()) || picture.widestValue.size() > longestValue)
            return;
        picture.isNamed = true;
        for (std::size_t i = 0; i < picture.inputs.size(); ++i) {
            NeuronInput &input = picture.inputs[i];
            const QString name = inputName(m_run.data(), static_cast<int>(i));
            input.name = std::exchange(
                input.value, name.size() > longestName ? name.left(longestName - 1) + u'…' : name);
            if (input.value.size() > picture.widestValue.size())
                picture.widestValue = input.value;
            if (!input.counts)
                picture.dotted = NeuronWords::dotted(hasAnswers(m_run.data()));
        }
    }

    [[nodiscard]] NeuronInput edge(const QString &name, const LinkReading &link) const
    {
        const Number &before = link.weight;
        const Number &after = link.after;
        NeuronInput edge;
        edge.weight = waysToWrite(name, before, m_isPresented ? after : before);
        if (m_isPresented && link.sum)
            edge.sum = waysToWrite(u'Δ' + name, link.sum->before, link.sum->after);
        edge.sign = signOf(before);
        edge.counts = signOf(before) != 0 || signOf(after) != 0;
        edge.share = m_largest > 0 ? magnitude(before) / m_largest : 0;
        return edge;
    }

    /// Names the constant input of a bias that is the weight of −1, as the others are named.
    void nameBiasInput(NeuronInput &bias) const
    {
        bias.value = bias.name;
        bias.name = constantInput(m_run.data());
        if (m_isPresented)
            bias.product = productWords(*m_unit.bias);
    }

    [[nodiscard]] static QString productWords(const LinkReading &link)
    {
        return QStringLiteral("%1 · %2 = %3")
            .arg(showNumber(link.weight), showFactor(link.input),
                 showNumber(productOf(link.weight, link.input)));
    }

    [[nodiscard]] NeuronInput input(int i) const
    {
        const LinkReading &link = m_unit.links[static_cast<std::size_t>(i)];
        NeuronInput input = edge(m_letters.weight(i), link);
        input.name = m_letters.input(i);
        if (m_isPresented || m_isAsked)
            input.value = showNumber(link.input);
        if (m_isPresented)
            input.product = productWords(link);
        return input;
    }

    void addFunction(NeuronPicture &picture) const
    {
        const Settings &settings = m_run.settings();
        picture.isBipolar = settings.targets == Targets::Bipolar;
        const std::optional<int> right = classAtZero(settings);
        picture.isTieAMistake = !right;
        picture.firesAtZero = right == 1;
        picture.function = NeuronWords::function(picture.isBipolar);
        picture.convention = aboutThreshold(picture.firesAtZero ? QStringLiteral("z ≥ 0 → 1")
                                                                : QStringLiteral("z > 0 → 1"),
                                            settings, showNumber(settings.threshold));
        if (const Decimal zone = deadZoneOf(settings); !zone.isZero())
            picture.convention = QStringLiteral("z > %1 → 1").arg(showNumber(zone));
    }

    void addResults(NeuronPicture &picture) const
    {
        addTarget(picture);
        const std::vector<ChangeWords> sum =
            waysToWrite(QStringLiteral("z"), m_unit.sum, m_unit.sum);
        picture.sum = sum.front().before;
        picture.briefSum = sum.back().before;
        picture.sumSign = sideOfSum();
        picture.output = showNumber(m_unit.output);
        if (!picture.isBipolar || signOf(m_unit.output) != 0)
            picture.outClass = signOf(m_unit.output) > 0 ? 1 : 0;
        picture.error = QStringLiteral("e = ") + showNumber(m_unit.error);
        picture.isMistake = m_reading.facts.isMistake;
    }

    void addTarget(NeuronPicture &picture) const
    {
        const Number target = m_unit.target.value_or(Number());
        picture.target = showNumber(target);
        picture.targetClass = signOf(target) > 0 ? 1 : 0;
    }

    /// Returns −1, 0 or 1: on which side of the step the sum lies.
    [[nodiscard]] int sideOfSum() const
    {
        return deadZoneOf(m_run.settings()).isZero() ? sideOf(m_unit.sum, m_run.settings())
                                                     : signOf(m_unit.output);
    }

    void addWidest(NeuronPicture &picture) const
    {
        QString number = unsignedWords(m_run.settings().rate);
        const auto keepLonger = [](QString &kept, const QString &other) {
            if (other.size() > kept.size())
                kept = other;
        };
        const auto include = [&](const LinkReading &link) {
            keepLonger(number, unsignedWords(link.weight));
            keepLonger(number, unsignedWords(link.after));
            if (link.sum)
                keepLonger(number, unsignedWords(link.sum->after));
        };
        std::ranges::for_each(m_unit.links, include);
        if (m_unit.bias)
            include(*m_unit.bias);
        const QString minus(QChar(0x2212));
        picture.widestValue = QStringLiteral("0");
        for (int row = 0; row < std::min(m_run.data().observationCount(), mostExamined); ++row) {
            const auto values = m_run.data().inputs(row).first(m_drawn);
            for (const Decimal &value : values)
                keepLonger(picture.widestValue, showNumber(value));
        }
        picture.widestWeight = QStringLiteral("%1 = %2%3").arg(m_letters.weight(0), minus, number);
        picture.widestChange = QStringLiteral(" → %1%2").arg(minus, number);
        picture.widestProduct =
            QStringLiteral("%1%2 · %3 = %1%2").arg(minus, number, picture.widestValue);
        if (picture.hasSums)
            picture.widestSum = u'Δ' + picture.widestWeight + picture.widestChange;
        const auto includeInput = [&](const NeuronInput &input) {
            keepLonger(picture.widestValue, input.value);
            keepLonger(picture.widestProduct, input.product);
        };
        std::ranges::for_each(picture.inputs, includeInput);
        if (picture.bias)
            includeInput(*picture.bias);
    }

    const Run &m_run;
    Reading m_reading;
    const UnitReading &m_unit; ///< of the reading
    bool m_isPresented;
    bool m_isAsked = false; ///< inputs and target are known, and nothing else
    int m_drawn;            ///< inputs
    InputLetters m_letters;
    double m_largest = 0; ///< weight, by size
};

} // namespace

NeuronPicture neuronPicture(const Run &run, int mostRows)
{
    return Composer(run, mostRows).picture();
}

NeuronPicture askedNeuronPicture(const Run &run, int row, int mostRows)
{
    return Composer(run, row, mostRows).picture();
}

} // namespace frontera
