// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/boundary_picture.h"

#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/plots/conic_curve.h"
#include "ui/plots/plane_conic.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/no_boundary.h"
#include "ui/views/boundary/unit_lines.h"
#include "ui/words/data_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/number_words.h"
#include "ui/words/question_words.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace frontera {

namespace {

class BoundaryWords
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryPlot)

public:
    /// With what the data call the class, where that is more than its number.
    static QString predicts(int target, const Run &run)
    {
        const QString output = showNumber(targetValue(target, run.settings()));
        const Dataset::Labels &labels = run.data().labels();
        const QString label = classLabel(run.data(), target);
        constexpr int longest = 24; // letters
        if (labels == Dataset::plainLabels())
            return tr("predicts %1").arg(output);
        return tr("predicts %1: %2", "output: what the data call it")
            .arg(output, label.size() > longest ? label.left(longest - 1) + u'…' : label);
    }

    /// Words about z = 0 where derived inputs bend it and it parts nothing; empty if it does.
    static QString noCurve(const ConicCurve &curve, const Run &run, const Weights &weights)
    {
        const QString output = nameOf(outputOf(curve, run.settings()), run.data(), run.settings());
        const bool isAllZero = std::ranges::all_of(weights.w, &Decimal::isZero);
        switch (curve.shape) {
        case ConicShape::Everything:
            return run.settings().targets == Targets::Bipolar &&
                           outputOf(curve, run.settings()) == 0
                       ? tr("Every sum here is 0, a tie: there is no curve.")
                       : tr("Every sum here is 0: there is no curve. All is predicted %1.")
                             .arg(output);
        case ConicShape::Nothing:
            return isAllZero ? tr("w = %1: there is no curve. All is predicted %2.")
                                   .arg(showVector(weights.w), output)
                             : tr("No sum here is 0: there is no curve. All is predicted %1.")
                                   .arg(output);
        case ConicShape::Point:
            return tr("The sum is 0 at a single point. All around it is predicted %1.").arg(output);
        case ConicShape::DoubleLine:
            return tr("The sum is 0 on a line. On both sides of it, %1 is predicted.").arg(output);
        default:
            return curve.isUnseen() ? tr("The curve lies outside the picture.") : QString();
        }
    }

    /// The output around a curve that parts nothing.
    static int outputOf(const ConicCurve &curve, const Settings &settings)
    {
        return curve.outerSign == 0 ? outputOfBias(Decimal(), settings)
                                    : targetValue(curve.outerSign > 0 ? 1 : 0, settings);
    }

    static QString outside(const Weights &weights, const Run &run, const Plane &plane)
    {
        return tr("The line %1 lies outside the picture.").arg(equation(weights, run, plane));
    }

private:
    /// Names the class of an output, which is no tie.
    static QString nameOf(int output, const Dataset &data, const Settings &settings)
    {
        return quotedClass(output == targetValue(1, settings) ? 1 : 0, data, settings);
    }

    /// "0.1·x₁ − 0.2·x₂ + 0.3 = 0", without terms that are 0. What is the value of a double is
    /// written as one.
    static QString equation(const Weights &weights, const Run &run, const Plane &plane)
    {
        QString text;
        const bool isFloat = run.settings().arithmetic == Arithmetic::Float;
        const auto add = [&text, isFloat](const Decimal &number, const QString &factor) {
            if (number.isZero())
                return;
            const bool isNegative = number.sign() < 0;
            const QString words = showNumber(isFloat ? Number(number.toDouble()) : Number(number));
            const QString size = isNegative ? words.sliced(1) : words;
            const bool isOne = number == Decimal(1) || number == Decimal(-1);
            if (text.isEmpty())
                text = isNegative ? QString(QChar(0x2212)) : QString();
            else
                text += isNegative ? QStringLiteral(" − ") : QStringLiteral(" + ");
            text += factor.isEmpty() ? size : isOne ? factor : size + u'·' + factor;
        };
        add(weights.w[0], inputLetter(run.data(), plane.across));
        add(weights.w[1], plane.up ? inputLetter(run.data(), *plane.up) : QString());
        add(weights.b, {});
        return text + QStringLiteral(" = 0");
    }
};

constexpr int mostLabels = 20; ///< more words than that hide what they speak of

/// `wrong` has 1 for each observation that is wrong.
std::vector<Marker> markersOf(const Run &run, const std::vector<std::uint8_t> &wrong,
                              const Scatter &scatter)
{
    const Dataset &data = run.data();
    const Settings &settings = run.settings();
    std::vector<Marker> markers;
    markers.reserve(wrong.size());
    int inPlane = 0;
    for (int row = 0; row < scatter.count(); ++row) {
        Marker marker;
        marker.at = scatter.at(row);
        marker.isFaint = scatter.isFaint(row);
        inPlane += !marker.isFaint;
        marker.sign.isOne = scatter.isOne(row);
        marker.sign.isWrong = wrong[static_cast<std::size_t>(row)] != 0;
        markers.push_back(marker);
    }
    for (int row = 0; row < data.observationCount() && inPlane <= mostLabels; ++row) {
        Marker &marker = markers[static_cast<std::size_t>(row)];
        if (!marker.isFaint)
            marker.label = showBriefVector(isBent(data) ? data.given(row) : data.inputs(row)) +
                           QStringLiteral(" → ") +
                           showNumber(targetValue(data.target(row), settings));
    }
    return markers;
}

void markPresented(BoundaryPicture &picture, const Scatter &scatter, int row)
{
    const auto i = static_cast<std::size_t>(row);
    if (!picture.crowd) {
        picture.markers[i].sign.isPresented = true;
        return;
    }
    Marker marker;
    marker.at = scatter.at(row);
    marker.isFaint = scatter.isFaint(row);
    marker.sign = {scatter.isOne(row), picture.wrong[i] != 0, true};
    picture.markers.push_back(marker);
}

bool areOf(const Run &run, const Scatter &scatter)
{
    return scatter.plane().at.size() == static_cast<std::size_t>(run.data().givenCount()) &&
           scatter.count() == run.data().observationCount();
}

/// The observations without a line, as they are judged.
BoundaryPicture observations(const Run &run, const Predictor &predictor,
                             const std::shared_ptr<const Scatter> &scatter)
{
    BoundaryPicture picture;
    std::vector<std::uint8_t> wrong = predictor.wrongRows(run.data());
    if (scatter->isCrowd()) {
        picture.crowd = scatter;
        picture.wrong = std::move(wrong);
    } else {
        picture.markers = markersOf(run, wrong, *scatter);
    }
    picture.signScale = signScaleOf(run.data().observationCount());
    picture.heading = describePlane(scatter->plane(), run.data(), scatter->hasFaint());
    return picture;
}

/// Draws z = 0 where derived inputs bend it.
void addCurve(BoundaryPicture &picture, const Run &run, const Weights &weights, const Plane &plane,
              const QRectF &area)
{
    const Conic conic = conicIn(plane, run.data(), weights);
    const ConicCurve curve(conic, area);
    picture.curve = curve.lines;
    picture.curvePoint = curve.point;
    const Decimal zone = deadZoneOf(run.settings());
    Conic above = conic;
    Conic below = conic;
    above.one = conic.one - zone;
    below.one = conic.one + zone;
    const ConicCurve upper(above, area);
    const ConicCurve lower(below, area);
    if (!zone.isZero()) {
        picture.zoneCurve = upper.lines;
        picture.zoneCurve.insert(picture.zoneCurve.end(), lower.lines.begin(), lower.lines.end());
    }
    picture.ones = upper.partOf(1);
    picture.zeros = lower.partOf(-1);
    picture.remark = BoundaryWords::noCurve(curve, run, weights);
    if (curve.shape != ConicShape::Everything)
        return;
    // Where every sum is 0, the convention decides.
    const int output = outputOfBias(Decimal(), run.settings());
    const QPolygonF all{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    picture.ones = output == targetValue(1, run.settings()) ? all : QPolygonF();
    picture.zeros = output == targetValue(0, run.settings()) ? all : QPolygonF();
}

/// Draws z = 0 of the weights that are kept beside the present ones, if it lies elsewhere.
void addKept(BoundaryPicture &picture, const Run &run, const Plane &plane, const QRectF &area)
{
    const PredictorPointer kept = run.keptPredictor();
    if (!kept || kept->linear() == nullptr)
        return;
    if (isBent(run.data()))
        picture.keptCurve = ConicCurve(conicIn(plane, run.data(), *kept->linear()), area).lines;
    else
        picture.kept = DrawnLine(plane.slice(*kept->linear())).within(area);
    if (picture.kept == picture.line)
        picture.kept.reset();
    if (picture.keptCurve == picture.curve)
        picture.keptCurve.clear();
    if (picture.kept || !picture.keptCurve.empty())
        picture.keptName = keptName(run.settings());
}

/// Returns the picture of a linear form, with the answers of a predictor whose form that is.
BoundaryPicture linearPicture(const Run &run, const Weights &weights, const Predictor &predictor,
                              const std::shared_ptr<const Scatter> &scatter, const QRectF &area)
{
    const Plane &plane = scatter->plane();
    const Settings &settings = run.settings();
    const auto inputs = static_cast<std::size_t>(run.data().inputCount());
    if (weights.w.size() != inputs || !areOf(run, *scatter))
        return {};
    BoundaryPicture picture = observations(run, predictor, scatter);
    picture.onesWords = BoundaryWords::predicts(1, run);
    picture.zerosWords = BoundaryWords::predicts(0, run);
    if (isBent(run.data())) {
        addCurve(picture, run, weights, plane, area);
        return picture;
    }
    const Weights slice = plane.slice(weights);
    const DrawnLine line(slice);
    picture.line = line.within(area);
    const Decimal zone = deadZoneOf(settings);
    const DrawnLine above(Weights{slice.w, slice.b - zone});
    const DrawnLine below(Weights{slice.w, slice.b + zone});
    for (const DrawnLine &edge : {above, below}) {
        if (const std::optional<QLineF> seen = edge.within(area); seen && !zone.isZero())
            picture.zone.push_back(*seen);
    }
    picture.ones = above.halfOf(area, 1);
    picture.zeros = below.halfOf(area, -1);
    if (line.exists()) {
        picture.normal = QPointF(line.a1, line.a2) / std::hypot(line.a1, line.a2);
        if (!picture.line)
            picture.remark = BoundaryWords::outside(slice, run, plane);
    } else {
        picture.remark = noBoundary(slice, settings, plane, run.data());
        // Where every sum is 0, the convention decides; a bipolar tie is neither class.
        const int output = outputOfBias(slice.b, settings);
        const QPolygonF all{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
        picture.ones = output == targetValue(1, settings) ? all : QPolygonF();
        picture.zeros = output == targetValue(0, settings) ? all : QPolygonF();
    }
    return picture;
}

} // namespace

BoundaryPicture boundaryPicture(const Run &run, const Weights &weights,
                                const std::shared_ptr<const Scatter> &scatter, const QRectF &area)
{
    const PredictorPointer predictor = linearPredictor(weights, run.settings());
    return linearPicture(run, weights, *predictor, scatter, area);
}

BoundaryPicture boundaryPicture(const Run &run, const std::shared_ptr<const Scatter> &scatter,
                                const QRectF &area)
{
    BoundaryPicture picture;
    if (isLinear(run))
        picture = linearPicture(run, weightsOf(run), *run.predictor(), scatter, area);
    else if (areOf(run, *scatter))
        picture = observations(run, *run.predictor(), scatter);
    if (run.predictor()->units().size() > 1 && areOf(run, *scatter))
        addUnits(picture, run, area);
    const bool isEmpty = picture.markers.empty() && !picture.crowd;
    if (run.position() > 0 && !isEmpty)
        markPresented(picture, *scatter, run.facts().observation);
    const PredictorPointer before = run.predictorBeforeUpdate();
    if (before && before->linear() != nullptr && isBent(run.data()))
        picture.ghostCurve =
            ConicCurve(conicIn(scatter->plane(), run.data(), *before->linear()), area).lines;
    else if (before && before->linear() != nullptr)
        picture.ghost = DrawnLine(scatter->plane().slice(*before->linear())).within(area);
    if (picture.ghost && picture.line && *picture.ghost == *picture.line)
        picture.ghost.reset();
    if (picture.ghostCurve == picture.curve)
        picture.ghostCurve.clear();
    if (!isEmpty)
        addKept(picture, run, scatter->plane(), area);
    return picture;
}

BoundaryPicture boundaryPicture(const Run &run, const Plane &plane, const QRectF &area)
{
    return boundaryPicture(run, std::make_shared<const Scatter>(run.data(), plane), area);
}

void clearBoundary(BoundaryPicture &picture)
{
    picture.line.reset();
    picture.lineName.clear();
    picture.briefLineName.clear();
    picture.curve.clear();
    picture.curvePoint.reset();
    picture.kept.reset();
    picture.keptCurve.clear();
}

void clearJudgement(BoundaryPicture &picture)
{
    if (picture.crowd)
        picture.markers.clear();
    picture.wrong.clear();
    picture.isJudged = false;
    for (Marker &marker : picture.markers)
        marker.sign = {marker.sign.isOne, false, false};
}

void hideAnswers(BoundaryPicture &picture)
{
    clearJudgement(picture);
    picture.isAsked = true;
    picture.ones.clear();
    picture.zeros.clear();
    picture.moreOnes.clear();
    picture.moreZeros.clear();
    picture.ghost.reset();
    picture.ghostCurve.clear();
    // A line that is not seen is told of, but not what is predicted where there is none.
    const bool isOutside = !picture.line && !picture.normal.isNull();
    if (picture.remark.endsWith(u'.'))
        picture.remark.chop(1);
    picture.remark =
        isOutside ? picture.remark + QStringLiteral("; ") + noColoursWords() : noColoursWords();
    picture.normal = {};
    for (UnitLine &unit : picture.units) {
        unit.ghost.reset();
        unit.normal = {};
    }
}

std::pair<qsizetype, qsizetype> rightOf(const BoundaryPicture &picture)
{
    if (picture.crowd) {
        const qsizetype all = picture.crowd->count();
        return {all - std::ranges::count(picture.wrong, 1), all};
    }
    const auto isRight = [](const Marker &marker) { return !marker.sign.isWrong; };
    return {std::ranges::count_if(picture.markers, isRight), std::ssize(picture.markers)};
}

QRectF dataArea(const Dataset &data, const Plane &plane)
{
    return Scatter(data, plane).area();
}

} // namespace frontera
