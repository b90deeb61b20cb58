// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/cube/cube_picture.h"

#include "core/models/perceptron/linear_predictor.h"
#include "core/run/run.h"
#include "ui/views/cube/cube_geometry.h"
#include "ui/views/cube/cube_plane.h"
#include "ui/views/cube/cube_surface.h"
#include "ui/words/data_words.h"
#include "ui/words/kept_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/question_words.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace frontera {

namespace {

constexpr double planeReach = 1.3; ///< the plane is drawn a little beyond the cube
constexpr int mostCubeLabels = 16;

class CubeWords
{
    Q_DECLARE_TR_FUNCTIONS(CubePlot)

public:
    /// With what the data call class 1, where that is more than its number.
    static QString predictsOne(const Run &run)
    {
        const QString output = showNumber(targetValue(1, run.settings()));
        const QString name = className(1, run.data(), run.settings());
        return name == output
                   ? tr("predicts %1").arg(output)
                   : tr("predicts %1: %2", "output: what the data call it").arg(output, name);
    }
    static QString judged(const QString &label, bool isRight)
    {
        return isRight ? tr("%1 right").arg(label) : tr("%1 wrong").arg(label);
    }
    static QString next(const QString &label) { return tr("%1, comes next").arg(label); }
    static QString right(qint64 count, qint64 all)
    {
        return tr("%1 of %2 observations right").arg(showCount(count), showCount(all));
    }
    static QString count(qint64 all)
    {
        return tr("%1 observation(s)", nullptr, pluralOf(all)).arg(showCount(all));
    }
    static QString kept(const QString &name) { return tr("dotted plane: %1").arg(name); }
    static QString outside() { return tr("The plane lies outside the picture."); }
    static QString noPlane(const Weights &weights, const Run &run)
    {
        const Settings &settings = run.settings();
        const QString w = QStringLiteral("w = ") + showVector(weights.w);
        if (!deadZoneOf(settings).isZero() && outputOfBias(weights.b, settings) == 0)
            return tr("%1: there is no plane. Every sum lies in the dead zone.").arg(w);
        if (settings.targets == Targets::Bipolar && outputOfBias(weights.b, settings) == 0)
            return tr("%1: there is no plane. Every sum is 0, a tie.").arg(w);
        const int target = outputOfBias(weights.b, settings) == targetValue(1, settings) ? 1 : 0;
        return tr("%1: there is no plane. All is predicted %2.")
            .arg(w, quotedClass(target, run.data(), settings));
    }
};

/// Returns the convex polygon with these corners, as it is seen.
QPolygonF polygonOf(const std::vector<Vector3> &points, const CubeView &view)
{
    QPolygonF seen;
    QPointF middle;
    for (const Vector3 &point : points) {
        seen += view.seen(point);
        middle += seen.back() / static_cast<double>(points.size());
    }
    std::ranges::sort(seen, {}, [middle](QPointF point) {
        return std::atan2(point.y() - middle.y(), point.x() - middle.x());
    });
    return seen.size() >= 3 ? seen : QPolygonF();
}

Vector3 meanOf(const std::vector<Vector3> &points)
{
    Vector3 mean{};
    for (const Vector3 &point : points) {
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += point[i] / static_cast<double>(points.size());
    }
    return mean;
}

void addFrame(CubePicture &picture, const CubeView &view, const Dataset &data)
{
    // Hidden are the edges at the corner that is farthest from the eye.
    int farthest = 0;
    for (int bits = 1; bits < 8; ++bits) {
        if (dot3(view.eye(), corner(bits, 1)) < dot3(view.eye(), corner(farthest, 1)))
            farthest = bits;
    }
    forEachEdge([&](int from, int to) {
        picture.edges.push_back({QLineF(view.seen(corner(from, 1)), view.seen(corner(to, 1))),
                                 from == farthest || to == farthest});
    });
    // A name stands beside that edge of its direction that is lowest, or leftmost, in the picture.
    constexpr double away = 1.28;
    for (std::size_t i = 0; i < picture.axes.size(); ++i) {
        const int bit = 4 >> i;
        QPointF best;
        double bestRank = 1e9;
        for (int bits = 0; bits < 8; ++bits) {
            if ((bits & bit) != 0 || bits == farthest || (bits | bit) == farthest)
                continue;
            Vector3 middle = corner(bits, away);
            middle[i] = 0;
            const QPointF seen = view.seen(middle);
            const double rank = i == 2 ? seen.x() : seen.y();
            if (rank < bestRank) {
                best = seen;
                bestRank = rank;
            }
        }
        picture.axes[i] = {best, axisName(data, static_cast<int>(i))};
    }
}

void addMarkers(CubePicture &picture, const Run &run, const Predictor &predictor,
                const CubeView &view, CubeCloud &cloud, const CubePlane &plane)
{
    const Dataset &data = run.data();
    const Settings &settings = run.settings();
    const double towardsEye = dot3(plane.normal, view.eye());
    const int presented = run.position() > 0 ? run.facts().observation : -1;
    const bool isCrowd = data.observationCount() > Scatter::mostMarkers;
    std::vector<std::uint8_t> wrong = predictor.wrongRows(data);
    const auto isBehind = [&](int row) {
        return plane.valueAt(cloud.places()[static_cast<std::size_t>(row)]) * towardsEye < 0;
    };
    for (int row = 0; row < data.observationCount(); ++row) {
        if (isCrowd && row != presented)
            continue;
        const Vector3 &place = cloud.places()[static_cast<std::size_t>(row)];
        CubeMarker marker;
        marker.at = view.seen(place);
        marker.depth = dot3(view.eye(), place);
        marker.isBehind = isBehind(row);
        if (data.observationCount() <= mostCubeLabels)
            marker.label = showVector(data.inputs(row)) + QStringLiteral(" → ") +
                           showNumber(targetValue(data.target(row), settings));
        marker.sign.isOne = data.target(row) == 1;
        marker.sign.isWrong = wrong[static_cast<std::size_t>(row)] != 0;
        marker.sign.isPresented = row == presented;
        marker.row = row;
        picture.markers.push_back(std::move(marker));
    }
    std::ranges::stable_sort(picture.markers, {}, &CubeMarker::depth);
    picture.signScale = signScaleOf(data.observationCount());
    if (!isCrowd)
        return;
    picture.wrong = std::move(wrong);
    picture.behind.resize(picture.wrong.size());
    for (int row = 0; row < data.observationCount(); ++row)
        picture.behind[static_cast<std::size_t>(row)] = isBehind(row) ? 1 : 0;
}

void addPlane(CubePicture &picture, const Run &run, const Weights &weights, const CubeView &view,
              const CubePlane &plane)
{
    const std::vector<Vector3> points = plane.crossings(planeReach);
    picture.plane = plane.exists() ? polygonOf(points, view) : QPolygonF();
    if (!plane.exists()) {
        picture.remark = CubeWords::noPlane(weights, run);
        return;
    }
    if (picture.plane.isEmpty()) {
        picture.remark = CubeWords::outside();
        return;
    }
    picture.facesOne = dot3(plane.normal, view.eye()) > 0;
    constexpr double arrowLength = 0.62;
    const double length = std::sqrt(dot3(plane.normal, plane.normal));
    const Vector3 foot = meanOf(points);
    Vector3 head = foot;
    for (std::size_t i = 0; i < head.size(); ++i)
        head[i] += arrowLength * plane.normal[i] / length;
    picture.arrow = QLineF(view.seen(foot), view.seen(head));
    picture.arrowWords = CubeWords::predictsOne(run);
}

} // namespace

Camera Camera::turned(double byTurn, double byTilt) const
{
    return {std::remainder(turn + byTurn, 360.0), std::clamp(tilt + byTilt, -90.0, 90.0)};
}

QSizeF cubeReach(const Camera &camera)
{
    const double tilt = camera.tilt * std::numbers::pi / 180;
    const double across = std::numbers::sqrt2 * planeReach;
    return {across, across * std::abs(std::sin(tilt)) + planeReach * std::abs(std::cos(tilt))};
}

CubePicture cubePicture(const Run &run, const Camera &camera)
{
    CubeCloud cloud(run.data());
    return cubePicture(run, *run.predictor(), camera, cloud);
}

CubePicture cubePicture(const Run &run, const Weights &weights, const Camera &camera)
{
    CubeCloud cloud(run.data());
    return cubePicture(run, *linearPredictor(weights, run.settings()), camera, cloud);
}

CubePicture cubePicture(const Run &run, const Predictor &predictor, const Camera &camera,
                        CubeCloud &cloud)
{
    CubePicture picture;
    const Weights *weights = predictor.linear();
    if (run.data().inputCount() != 3 || (weights != nullptr && weights->w.size() != 3) ||
        !cloud.isOf(run.data()))
        return picture;
    const DataBox &box = cloud.box();
    const CubeView view(camera);
    const CubePlane plane = weights != nullptr ? CubePlane(*weights, box) : CubePlane();
    addFrame(picture, view, run.data());
    addMarkers(picture, run, predictor, view, cloud, plane);
    if (!picture.wrong.empty())
        picture.crowd = cloud.seenFrom(camera);
    if (weights == nullptr)
        return picture;
    addPlane(picture, run, *weights, view, plane);
    if (!run.data().features().empty()) {
        picture.surface = cubeSurface(run.data(), *weights, box, view);
        picture.arrow = {}; // the surface tells what is predicted
    }
    const PredictorPointer before = run.predictorBeforeUpdate();
    if (before && before->linear() != nullptr) {
        const CubePlane old(*before->linear(), box);
        picture.ghost = polygonOf(old.crossings(planeReach), view);
        if (picture.ghost == picture.plane)
            picture.ghost.clear();
    }
    const PredictorPointer kept = run.keptPredictor();
    if (kept && kept->linear() != nullptr) {
        picture.kept = polygonOf(CubePlane(*kept->linear(), box).crossings(planeReach), view);
        if (picture.kept == picture.plane)
            picture.kept.clear();
        if (!picture.kept.isEmpty())
            picture.keptName = keptName(run.settings());
    }
    return picture;
}

QString describeCube(const CubePicture &picture)
{
    QStringList parts;
    for (const CubeMarker &marker : picture.markers) {
        if (!marker.label.isEmpty())
            parts += picture.isJudged     ? CubeWords::judged(marker.label, !marker.sign.isWrong)
                     : marker.sign.isNext ? CubeWords::next(marker.label)
                                          : marker.label;
    }
    if (parts.isEmpty()) {
        const auto isWrong = [](const CubeMarker &marker) { return marker.sign.isWrong; };
        const qsizetype all = picture.crowd ? picture.crowd->count() : std::ssize(picture.markers);
        const qsizetype wrong = picture.crowd ? std::ranges::count(picture.wrong, 1)
                                              : std::ranges::count_if(picture.markers, isWrong);
        parts += picture.isJudged ? CubeWords::right(all - wrong, all) : CubeWords::count(all);
    }
    if (!picture.remark.isEmpty())
        parts += picture.remark;
    if (!picture.kept.isEmpty())
        parts += CubeWords::kept(picture.keptName);
    return parts.join(QStringLiteral("; "));
}

void hideAnswers(CubePicture &picture)
{
    picture.wrong.clear();
    picture.isJudged = false;
    picture.isAsked = true;
    for (CubeMarker &marker : picture.markers)
        marker.sign = {marker.sign.isOne, false, false};
    picture.ghost.clear();
    picture.arrow = {};
    picture.surface.ones.clear();
    picture.surface.zeros.clear();
    picture.remark = noColoursWords();
}

void quieten(CubePicture &picture, bool keepsPlane)
{
    if (picture.crowd)
        picture.markers.clear();
    picture.wrong.clear();
    picture.isJudged = false;
    if (!keepsPlane)
        picture.behind.clear();
    for (CubeMarker &marker : picture.markers) {
        marker.sign = {marker.sign.isOne, false, false};
        marker.isBehind = marker.isBehind && keepsPlane;
    }
    picture.ghost.clear();
    picture.kept.clear();
    picture.keptName.clear();
    if (keepsPlane)
        return;
    picture.plane.clear();
    picture.surface = {};
    picture.arrow = {};
    picture.remark.clear();
}

} // namespace frontera
