// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_picture.h"

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/words/bias_words.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace frontera {

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPlot)

public:
    static QString weight(const QString &letter) { return tr("weight %1").arg(letter); }
    static QString ofUnit(const QString &unit, const QString &letter)
    {
        return tr("%1 %2", "a neuron and its weight").arg(unit, letter);
    }
    static QString bias(const QString &letter) { return tr("bias %1").arg(letter); }
    static QString row(int number) { return tr("row %1").arg(showCount(number)); }
    static QString count(const QString &observation, qint64 mistakes)
    {
        return QStringLiteral("%1: %2").arg(observation, showCount(mistakes));
    }
    static QString mistakesOn(const QString &list) { return tr("mistakes so far on %1").arg(list); }
    static QString mostMistakesOn(const QString &list)
    {
        return tr("most mistakes so far on %1").arg(list);
    }
};

constexpr int ofEachUnit = 3; // of three units: two weights and the bias

/// Returns the curve of a parameter of three units, "OR w₁", without its values.
HistoryCurve curveOfUnits(const GateUnits &units, int parameter)
{
    const int link = parameter % ofEachUnit;
    const bool isBias = link == ofEachUnit - 1;
    const int unit = parameter / ofEachUnit;
    return {.name = HistoryWords::ofUnit(unitTitle(units, unit),
                                         isBias ? QStringLiteral("b") : indexed(u'w', link + 1)),
            .isBias = isBias,
            .group = unit,
            .place = static_cast<std::size_t>(link)};
}

/// Returns the curve of a parameter of one unit without its values.
HistoryCurve curveOfUnit(const Run &run, int parameter)
{
    const bool isBias = isLinear(run) && parameter == run.data().inputCount();
    return {.name = isBias ? HistoryWords::bias(biasName(run.settings(), run.data()))
                           : HistoryWords::weight(weightLetter(run.data(), parameter)),
            .isBias = isBias,
            .place = static_cast<std::size_t>(parameter)};
}

/// Joins neighbours with one and the same value, cuts the stretches at the ends of the part, and
/// divides values by `unit`. They lie `offset` places further than they say.
std::vector<Stretch> joined(const std::vector<Stretch> &stretches, const HistorySteps &part,
                            double offset, double unit)
{
    std::vector<Stretch> joined;
    for (const Stretch &stretch : stretches) {
        const Stretch scaled{std::max(stretch.from + offset, part.from),
                             std::min(stretch.to + offset, part.to), stretch.low / unit,
                             stretch.high / unit, stretch.mean / unit};
        if (scaled.from > scaled.to)
            continue;
        if (!joined.empty() && scaled.low == scaled.high && joined.back().low == scaled.low &&
            joined.back().high == scaled.high)
            joined.back().to = scaled.to;
        else
            joined.push_back(scaled);
    }
    return joined;
}

double mistakesIn(const Run &run, qint64 from, qint64 to)
{
    return static_cast<double>(run.mistakesUpTo(to) - run.mistakesUpTo(from));
}

/// Returns the mistakes of complete epochs of a part, each for itself if there is room for that.
std::vector<Stretch> barsOf(const Run &run, const HistoryRecord &record, int columns,
                            const HistorySteps &part)
{
    const RunClock &clock = run.clock();
    const Envelope &epochs = record.epochs();
    const qint64 first = std::min(clock.completeAt(static_cast<qint64>(part.from)), epochs.size());
    const qint64 last = std::min(clock.completeAt(static_cast<qint64>(part.to)) + 1, epochs.size());
    if (epochs.width() == 1 || last - first > columns)
        return epochs.stretches(columns, first, last);
    std::vector<Stretch> bars;
    for (qint64 epoch = first; epoch < last; ++epoch) {
        const double mistakes = mistakesIn(run, clock.endOf(epoch), clock.endOf(epoch + 1));
        bars.push_back({static_cast<double>(epoch), static_cast<double>(epoch + 1), mistakes,
                        mistakes, mistakes});
    }
    return bars;
}

void addBars(HistoryPicture &picture, const Run &run, const HistoryRecord &record, int columns,
             const HistorySteps &part)
{
    const RunClock &clock = run.clock();
    picture.bars = barsOf(run, record, columns, part);
    if (!picture.bars.empty())
        picture.epochsPerBar = qRound64(picture.bars.front().to - picture.bars.front().from);
    for (Stretch &bar : picture.bars) {
        bar.from = static_cast<double>(clock.endOf(qRound64(bar.from)));
        bar.to = static_cast<double>(clock.endOf(qRound64(bar.to)));
    }
    picture.wholeBars = picture.bars.size();
    picture.mostMistakes = record.epochs().high();
    const qint64 whole = clock.endOf(record.epochs().size());
    if (whole < picture.length) {
        const double mistakes = mistakesIn(run, whole, picture.length);
        if (static_cast<double>(whole) < part.to)
            picture.bars.push_back({static_cast<double>(whole), static_cast<double>(picture.length),
                                    mistakes, mistakes, mistakes});
        picture.mostMistakes = std::max(picture.mostMistakes, mistakes);
    }
}

/// Words the mistakes on each observation; of more than a few, on those with the most.
QString wordsOf(const std::vector<qint64> &mistakesOn, const Dataset &data)
{
    constexpr std::size_t mostListed = 8;
    constexpr std::size_t mostOfMany = 5;
    const bool areFew = mistakesOn.size() <= mostListed;
    std::vector<std::size_t> rows(mistakesOn.size());
    std::iota(rows.begin(), rows.end(), 0);
    if (!areFew) {
        std::ranges::stable_sort(rows, std::greater(),
                                 [&mistakesOn](std::size_t row) { return mistakesOn[row]; });
        rows.resize(mostOfMany);
        std::erase_if(rows, [&mistakesOn](std::size_t row) { return mistakesOn[row] == 0; });
    }
    QStringList words;
    for (const std::size_t row : rows) {
        const auto number = static_cast<int>(row);
        words += HistoryWords::count(areFew ? showBriefVector(data.given(number))
                                            : HistoryWords::row(number + 1),
                                     mistakesOn[row]);
    }
    const QString all = words.join(QStringLiteral(" · "));
    if (all.isEmpty())
        return all;
    return areFew ? HistoryWords::mistakesOn(all) : HistoryWords::mostMistakesOn(all);
}

void addEnds(HistoryPicture &picture, const RunClock &clock, int columns, const HistorySteps &part)
{
    constexpr int factor = 10;
    picture.epochs = clock.completeAt(picture.end);
    const qint64 first = clock.completeAt(static_cast<qint64>(part.from));
    const qint64 last =
        std::min(picture.epochs, clock.completeAt(static_cast<qint64>(part.to)) + 1);
    while ((last - first) / picture.epochsPerEnd > columns)
        picture.epochsPerEnd *= factor;
    picture.firstEnd = first - first % picture.epochsPerEnd;
    for (qint64 epoch = picture.firstEnd; epoch <= last; epoch += picture.epochsPerEnd)
        picture.ends.push_back(static_cast<double>(clock.endOf(epoch)));
}

/// Returns a power of ten that brings the values near 1 if axes cannot show them: they show
/// numbers, and differences of them, from 1e-280 to 1e250 only. Returns 0 if they can.
int powerFor(double low, double high)
{
    const double largest = std::max(std::abs(low), std::abs(high));
    if (largest == 0 || (largest > 1e-200 && largest < 1e200))
        return 0;
    return static_cast<int>(std::floor(std::log10(largest)));
}

} // namespace

HistoryPicture historyPicture(const Run &run, const HistoryRecord &record, int columns,
                              const std::optional<HistorySteps> &part)
{
    columns = std::max(columns, 1); // a plot may have less room than its words take
    HistoryPicture picture;
    picture.mistakesOn = wordsOf(record.mistakesOn(), run.data());
    picture.position = run.position();
    picture.length = record.length();
    picture.observations = run.data().observationCount();
    picture.end = std::max(picture.length, run.clock().endOf(1));
    const HistorySteps seen = part.value_or(HistorySteps{0, static_cast<double>(picture.end)});
    addEnds(picture, run.clock(), columns, seen);
    addBars(picture, run, record, columns, seen);

    const std::vector<Envelope> &curves = record.curves();
    const std::vector<double> here = run.parametersAt(picture.position);
    if (curves.size() != here.size())
        return picture; // the record is of another run
    for (const Envelope &curve : curves) {
        const bool isFirst = &curve == &curves.front();
        picture.low = isFirst ? curve.low() : std::min(picture.low, curve.low());
        picture.high = isFirst ? curve.high() : std::max(picture.high, curve.high());
    }
    picture.power = powerFor(picture.low, picture.high);
    const double unit = std::pow(10.0, picture.power);
    picture.low /= unit;
    picture.high /= unit;
    const auto from = std::min(static_cast<qint64>(seen.from), picture.length);
    const auto to = std::min(static_cast<qint64>(std::ceil(seen.to)), picture.length);
    const HistorySteps drawn{std::min(seen.from, static_cast<double>(picture.length)),
                             std::min(seen.to, static_cast<double>(picture.length))};
    // What was lost of a long run is presented again where few of its steps are seen.
    const bool isNear = !curves.empty() && curves.front().width() > 1 &&
                        to - from < static_cast<qint64>(Envelope::capacity);
    const std::vector<Envelope> near =
        isNear ? record.curvesBetween(from, to) : std::vector<Envelope>();
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto parameter = static_cast<int>(i);
        HistoryCurve curve = isGates(run.settings()) ? curveOfUnits(run.settings().units, parameter)
                                                     : curveOfUnit(run, parameter);
        picture.groups = curve.group + 1;
        curve.stretches =
            isNear ? joined(near[i].stretches(columns), drawn, static_cast<double>(from), unit)
                   : joined(curves[i].stretches(columns, from, to + 1), drawn, 0, unit);
        curve.here = here[i] / unit;
        picture.curves.push_back(std::move(curve));
    }
    return picture;
}

} // namespace frontera
