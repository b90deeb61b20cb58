// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/network_picture.h"

#include "core/models/gates/gate_learner.h"
#include "core/run/run.h"
#include "ui/plots/line_geometry.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

namespace frontera {

namespace {

double sizeIn(const Decimal &number)
{
    return std::min(std::abs(number.toDouble()), std::numeric_limits<double>::max());
}

/// Returns the area of the inputs 0 and 1, or −1 and +1, with room around them.
QRectF areaOf(const Dataset &data)
{
    bool isBipolar = false;
    for (int row = 0; row < data.observationCount() && !isBipolar; ++row) {
        isBipolar = std::ranges::any_of(data.inputs(row),
                                        [](const Decimal &value) { return value.sign() < 0; });
    }
    return isBipolar ? QRectF(-2, -2, 4, 4) : QRectF(-0.5, -0.5, 2, 2);
}

void addPoints(NetworkPicture &picture, const Dataset &data)
{
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const NetworkPicture::Point point{{inputs[0].toDouble(), inputs[1].toDouble()},
                                          data.target(row) == 1};
        const auto isSame = [&point](const NetworkPicture::Point &other) {
            return other.at == point.at && other.isOne == point.isOne;
        };
        if (std::ranges::none_of(picture.points, isSame))
            picture.points.push_back(point);
        if (picture.points.size() == 8) // all that there can be
            return;
    }
}

NetworkUnit unitOf(const UnitReading &reading, const QString &title, const QString &letter,
                   bool isStart)
{
    NetworkUnit unit;
    unit.title = title;
    const LinkReading &bias = *reading.bias;
    unit.bias = waysToWrite(QStringLiteral("b"), bias.weight, bias.after);
    if (isStart)
        return unit;
    unit.result = letter + QStringLiteral(" = ") + showNumber(exact(reading.output));
    unit.error = QStringLiteral("e = ") + showNumber(exact(reading.error));
    unit.isMistake = signOf(reading.error) != 0;
    return unit;
}

} // namespace

NetworkPicture networkPicture(const Run &run)
{
    const Reading reading = run.reading();
    const Settings &settings = run.settings();
    const bool isStart = reading.facts.number == 0;
    NetworkPicture picture;
    picture.area = areaOf(run.data());
    picture.letters = {inputLetter(run.data(), 0), inputLetter(run.data(), 1)};
    addPoints(picture, run.data());
    double largest = 0;
    for (const UnitReading &unit : reading.units) {
        for (const LinkReading &link : unit.links)
            largest = std::max(largest, sizeIn(exact(link.weight)));
    }
    const PredictorPointer now = run.predictor();
    const auto weights = now->units();
    for (int i = 0; i < unitCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const UnitReading &unit = reading.units[at];
        NetworkUnit &drawn = picture.units[at];
        drawn = unitOf(unit, unitTitle(settings.units, i), unitLetter(i), isStart);
        for (int link = 0; link < 2; ++link) {
            const LinkReading &of = unit.links[static_cast<std::size_t>(link)];
            NetworkWire wire{.from = link, .to = i};
            wire.weight = waysToWrite({}, of.weight, of.after);
            wire.sign = signOf(of.weight);
            wire.share = largest > 0 ? sizeIn(exact(of.weight)) / largest : 0;
            picture.wires.push_back(wire);
        }
        drawn.parts = i == outputUnit ? unitParts(weights, settings, picture.area)
                                      : partsOfUnit(weights[at], settings, picture.area);
        for (int hidden = 0; hidden < outputUnit; ++hidden) {
            if (i != outputUnit && i != hidden)
                continue;
            const DrawnLine line(weights[static_cast<std::size_t>(hidden)]);
            if (const auto seen = line.within(picture.area))
                drawn.lines.push_back(*seen);
        }
    }
    if (isStart)
        return picture;
    for (std::size_t input = 0; input < 2; ++input)
        picture.inputs[input] = showNumber(exact(reading.units[0].links[input].input));
    picture.output = showNumber(exact(reading.whole->output));
    picture.outClass = signOf(reading.whole->output) > 0 ? 1 : 0;
    picture.target = QStringLiteral("t = ") + showNumber(exact(reading.whole->target));
    picture.isMistake = signOf(reading.whole->error) != 0;
    return picture;
}

QString describeNetwork(const NetworkPicture &picture)
{
    QStringList parts;
    for (int input = 0; input < 2; ++input) {
        const QString &value = picture.inputs[static_cast<std::size_t>(input)];
        if (!value.isEmpty())
            parts +=
                picture.letters[static_cast<std::size_t>(input)] + QStringLiteral(" = ") + value;
    }
    for (int i = 0; i < unitCount; ++i) {
        const NetworkUnit &unit = picture.units[static_cast<std::size_t>(i)];
        QStringList words;
        for (const NetworkWire &wire : picture.wires) {
            if (wire.to == i)
                words += indexed(u'w', wire.from + 1) + QStringLiteral(" = ") +
                         wire.weight.front().whole();
        }
        words += unit.bias.front().whole();
        if (!unit.result.isEmpty())
            words << unit.result << unit.error;
        parts += unit.title + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    }
    if (!picture.output.isEmpty())
        parts << QStringLiteral("ŷ = ") + picture.output << picture.target;
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
