// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_picture.h"

#include "core/linear/feasible_region.h"
#include "core/run/run.h"
#include "ui/plots/line_geometry.h"
#include "ui/plots/step_ticker.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/unit_task.h"
#include "ui/views/weights/weight_trail.h"
#include "ui/words/bias_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

constexpr int mostDrawn = 40; ///< observations
// Axes of QCustomPlot reach no further.
constexpr double largestSide = 1e240;
constexpr double smallestSide = 1e-240;

class WeightWords
{
    Q_DECLARE_TR_FUNCTIONS(WeightPlot)

public:
    static QString twoInputs() { return tr("The weight space is drawn for two inputs."); }
    static QString noRoom() { return tr("There is no room for the picture here."); }
    static QString outOfRange()
    {
        return tr("The weights are too large or too small for a picture.");
    }
    static QString atBias(const Number &bias, const QString &name)
    {
        return tr("at %1 = %2").arg(name, showNumber(bias));
    }
    static QString noBias() { return tr("without a bias"); }
    static QString here() { return tr("all right here"); }
    static QString nowhere(bool useBias, const QString &name)
    {
        return useBias ? tr("no weights are right for all at this %1").arg(name)
                       : tr("no weights are right for all");
    }
    static QString elsewhere() { return tr("what is right for all lies outside the picture"); }
    static QString fewer(int drawn, int all)
    {
        return tr("%1 of %2 observations drawn").arg(showCount(drawn), showCount(all));
    }
    /// `relation` is that of b, as in z = w·x + b.
    static QString needs(const QString &label, Relation relation, const Settings &settings,
                         const Dataset &data)
    {
        return tr("%1 needs %2 %3 0")
            .arg(label, biasName(settings, data),
                 symbol(isBiasOpposite(settings) ? opposite(relation) : relation));
    }

    /// For an observation that no weights can change: its inputs are 0, and there is no bias.
    static QString settled(const QString &label, bool isRight)
    {
        return isRight ? tr("%1 has z = 0: always right").arg(label)
                       : tr("%1 has z = 0: never right").arg(label);
    }

private:
    static Relation opposite(Relation relation)
    {
        switch (relation) {
        case Relation::AtLeast:
            return Relation::AtMost;
        case Relation::Above:
            return Relation::Below;
        case Relation::AtMost:
            return Relation::AtLeast;
        case Relation::Below:
            break;
        }
        return Relation::Above;
    }

    static QString symbol(Relation relation)
    {
        switch (relation) {
        case Relation::AtLeast:
            return QStringLiteral("≥");
        case Relation::Above:
            return QStringLiteral(">");
        case Relation::AtMost:
            return QStringLiteral("≤");
        case Relation::Below:
            break;
        }
        return QStringLiteral("<");
    }
};

/// Returns the line of an observation in the plane of the weights.
DrawnLine lineOf(std::span<const Decimal> inputs, const Decimal &bias)
{
    return DrawnLine(Weights{{inputs[0], inputs[1]}, bias});
}

/// Adds the demand of an observation to a picture.
void addDemand(WeightPicture &picture, const UnitTask &task, const Settings &settings, int row,
               const QRectF &area)
{
    const auto inputs = task.data.inputs(row);
    const int target = targetValue(task.data.target(row), settings);
    const Relation relation = relationOf(task.data.target(row), task.question);
    const Weights &weights = task.weights;
    const QString label = showVector(inputs) + QStringLiteral(" → ") + showNumber(target);
    const bool isRight = task.isRight(row);
    const DrawnLine line = lineOf(inputs, weights.b);
    if (!line.exists()) {
        const QString words = settings.useBias
                                  ? WeightWords::needs(label, relation, settings, task.data)
                                  : WeightWords::settled(label, isRight);
        const auto isSame = [&](const BiasDemand &other) { return other.words == words; };
        if (std::ranges::none_of(picture.biasDemands, isSame))
            picture.biasDemands.push_back({words, isRight});
        return;
    }
    Demand demand;
    demand.label = label;
    demand.sign.isOne = task.data.target(row) == 1;
    demand.sign.isWrong = !isRight;
    demand.sign.isPresented = row == task.presented;
    demand.line = line.within(area);
    demand.allowed = QPointF(line.a1, line.a2) / std::hypot(line.a1, line.a2);
    if (!demand.sign.isOne)
        demand.allowed = -demand.allowed;
    demand.allowsLine = relation == Relation::AtLeast || relation == Relation::AtMost;
    picture.demands.push_back(demand);
}

void addDemands(WeightPicture &picture, const UnitTask &task, const Settings &settings,
                const QRectF &area)
{
    const int count = task.data.observationCount();
    const int presented = task.presented;
    for (int row = 0; row < std::min(count, mostDrawn); ++row) {
        if (row != presented)
            addDemand(picture, task, settings, row, area);
    }
    if (presented >= 0)
        addDemand(picture, task, settings, presented, area);
    if (count > mostDrawn)
        picture.fewerWords = WeightWords::fewer(mostDrawn + (presented < mostDrawn ? 0 : 1), count);
}

Decimal decimalOf(double number)
{
    return Decimal::parse(QString::number(number, 'g', 17)).value_or(Decimal());
}

void addRegion(WeightPicture &picture, const UnitTask &task, const Dataset &demanding,
               const Settings &settings, const QRectF &area)
{
    const Box box{decimalOf(area.left()), decimalOf(area.right()), decimalOf(area.top()),
                  decimalOf(area.bottom())};
    const FeasibleRegion region = feasibleRegion(demanding, task.question, task.weights.b, box);
    for (const std::array<Fraction, 2> &corner : region.corners)
        picture.region += QPointF(corner[0].toDouble(), corner[1].toDouble());
    const QString nowhere =
        WeightWords::nowhere(task.question.useBias, biasName(settings, task.data));
    if (!picture.region.isEmpty())
        picture.regionWords = WeightWords::here();
    else
        picture.problem = region.isEmpty ? nowhere : WeightWords::elsewhere();
    picture.widestProblem =
        std::max(nowhere, WeightWords::elsewhere(),
                 [](const auto &a, const auto &b) { return a.size() < b.size(); });
}

void include(QRectF &area, QPointF point)
{
    area.setLeft(std::min(area.left(), point.x()));
    area.setRight(std::max(area.right(), point.x()));
    area.setTop(std::min(area.top(), point.y()));
    area.setBottom(std::max(area.bottom(), point.y()));
}

/// Includes the point of an observation's line nearest to the origin, unless it is farther than
/// `farthest`.
void includeFoot(QRectF &area, const DrawnLine &line, double farthest)
{
    if (!line.exists() || !std::isfinite(line.c))
        return;
    const double squared = line.a1 * line.a1 + line.a2 * line.a2;
    const QPointF foot = QPointF(line.a1, line.a2) * (-line.c / squared);
    if (std::hypot(foot.x(), foot.y()) <= farthest)
        include(area, foot);
}

} // namespace

WeightPicture weightPicture(const Run &run, const WeightTrail &trail, const QRectF &area, int unit)
{
    WeightPicture picture;
    if (run.data().inputCount() != 2 || !isForWeightSpace(run)) {
        picture.notice = WeightWords::twoInputs();
        return picture;
    }
    if (!isDrawable(area)) {
        picture.notice = WeightWords::outOfRange();
        return picture;
    }
    const UnitTask task = taskOf(run, unit);
    const Weights &weights = task.weights;
    addDemands(picture, task, run.settings(), area);
    // Of several units each has few inputs, which may be others at each step.
    addRegion(picture, task, task.name.isEmpty() ? trail.demanding() : task.data, run.settings(),
              area);
    picture.weights = {weights.w[0].toDouble(), weights.w[1].toDouble()};
    picture.trail = trail.upTo(run.position());
    const UnitReading &reading = task.reading;
    picture.biasWords = reading.bias ? WeightWords::atBias(reading.bias->after,
                                                           biasName(run.settings(), run.data()))
                                     : WeightWords::noBias();
    if (!task.name.isEmpty())
        picture.biasWords = task.name + u' ' + picture.biasWords;
    const auto moved = [](const LinkReading &link) { return link.weight != link.after; };
    if (std::ranges::any_of(reading.links, moved)) {
        const QPointF before(toDouble(reading.links[0].weight), toDouble(reading.links[1].weight));
        picture.hop = QLineF(before, picture.weights);
        picture.hopSign.isOne = signOf(reading.target.value_or(Number())) > 0;
    }
    return picture;
}

WeightPicture noRoomForWeights()
{
    WeightPicture picture;
    picture.notice = WeightWords::noRoom();
    return picture;
}

bool isDrawable(const QRectF &area)
{
    const double sides[] = {area.left(), area.right(), area.top(), area.bottom()};
    // Comparisons with NaN are false, so an area with one is not drawable.
    return area.width() > smallestSide &&
           std::ranges::all_of(sides, [](double side) { return std::abs(side) < largestSide; });
}

QRectF weightArea(const WeightTrail &trail)
{
    const double move = trail.largestMove();
    QRectF area = trail.reach();
    include(area, {-move / 2, -move / 2});
    include(area, {move / 2, move / 2});
    const double reach = std::max({-area.left(), area.right(), -area.top(), area.bottom(), move});
    const Dataset &data = trail.inputs();
    for (int row = 0; row < std::min(data.observationCount(), mostDrawn); ++row) {
        const auto inputs = data.inputs(row);
        for (const double bias : {trail.lowestBias(), trail.highestBias()})
            includeFoot(area, lineOf(inputs, decimalOf(bias)), 4 * reach);
    }
    // A margin is left around it, also before the first update.
    const double extent = std::max({area.width(), area.height(), move});
    const double step = roundStep(extent / 8).toDouble();
    const double margin = 0.2 * extent;
    const double left = std::floor((area.left() - margin) / step) * step;
    const double right = std::ceil((area.right() + margin) / step) * step;
    const double low = std::floor((area.top() - margin) / step) * step;
    const double high = std::ceil((area.bottom() + margin) / step) * step;
    return {left, low, right - left, high - low};
}

} // namespace frontera
