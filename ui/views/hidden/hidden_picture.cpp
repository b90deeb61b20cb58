// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/hidden/hidden_picture.h"

#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/views/boundary/unit_lines.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace frontera {

namespace {

class HiddenWords
{
    Q_DECLARE_TR_FUNCTIONS(HiddenPlot)

public:
    static QString heading(int points, int places, bool areShared)
    {
        const QString words =
            points == places ? tr("%1 points stay apart").arg(showCount(points))
                             : tr("%1 points become %2").arg(showCount(points), showCount(places));
        return areShared
                   ? tr("%1. Both classes in one: no line parts them.", "%1: 4 points become 2")
                         .arg(words)
                   : words;
    }
    static QString noPoint() { return tr("no point here"); }
    static QString predicts(int target, const Run &run)
    {
        return tr("predicts %1").arg(quotedClass(target, run.data(), run.settings()));
    }
    static QString noLine(const QString &unit, int output)
    {
        return tr("%1: no line yet, because w = 0. All is predicted %2.")
            .arg(unit, showNumber(output));
    }
    static QString notHere() { return tr("There are no hidden neurons here."); }
};

} // namespace

bool setMarkers(BoundaryPicture &picture, const std::vector<HiddenPoint> &points)
{
    std::vector<Marker> &markers = picture.markers;
    markers.clear();
    for (const HiddenPoint &point : points) {
        const Marker &marker = point.marker;
        const auto group = std::ranges::find_if(markers, [&](const Marker &other) {
            return other.at == marker.at && other.sign.isOne == marker.sign.isOne;
        });
        if (group == markers.end()) {
            markers.push_back(marker);
            continue;
        }
        ++group->count;
        group->label += u' ' + marker.label;
        group->sign.isPresented = group->sign.isPresented || marker.sign.isPresented;
    }
    const std::optional<QLineF> line =
        picture.units.empty() ? std::nullopt : picture.units.front().line;
    const bool areShared = shareSigns(markers, line && std::abs(line->dy()) > std::abs(line->dx()));
    for (Marker &marker : markers) {
        if (!marker.sign.half.isNull())
            marker.label += QStringLiteral(" → ") + QString::number(marker.sign.isOne ? 1 : 0);
    }
    return areShared;
}

std::vector<HiddenPoint> hiddenPoints(const Run &run)
{
    const GateLearner learner(run.settings());
    const UnitWeights weights = unitWeightsOf(*run.predictor());
    const Dataset &data = run.data();
    std::vector<HiddenPoint> points;
    std::array<std::array<qsizetype, 2>, 4> met; // the points of each inputs and class
    met.fill({-1, -1});
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const std::size_t kind = truthOf(inputs);
        const int target = data.target(row);
        qsizetype &point = met[kind][static_cast<std::size_t>(target)];
        if (point < 0) {
            point = std::ssize(points);
            const Pass pass = learner.pass(weights, inputs);
            Marker marker{.at = QPointF(pass[0].output, pass[1].output),
                          .label = showVector(inputs)};
            marker.sign = {target == 1, pass[outputUnit].output != target};
            points.push_back({std::move(marker), QPointF(int(kind / 2), int(kind % 2))});
        }
        if (run.position() > 0 && run.facts().observation == row)
            points[static_cast<std::size_t>(point)].marker.sign.isPresented = true;
    }
    return points;
}

QRectF hiddenArea()
{
    return {-0.5, -0.5, 2, 2};
}

BoundaryPicture hiddenPicture(const Run &run, const QRectF &area)
{
    BoundaryPicture picture;
    if (!isGates(run.settings())) {
        picture.notice = HiddenWords::notHere();
        return picture;
    }
    const Settings &settings = run.settings();
    const PredictorPointer predictor = run.predictor();
    const Weights output = predictor->units()[outputUnit];
    int places = 0;
    const std::vector<HiddenPoint> points = hiddenPoints(run);
    for (const QPointF place : {QPointF(0, 0), QPointF(0, 1), QPointF(1, 0), QPointF(1, 1)}) {
        const bool isTaken = std::ranges::any_of(
            points, [&](const HiddenPoint &point) { return point.marker.at == place; });
        places += isTaken ? 1 : 0;
        if (!isTaken)
            picture.vacancies.push_back({place, HiddenWords::noPoint()});
    }
    const GateSurvey survey = surveyOf(unitWeightsOf(*predictor), settings, run.data());
    UnitParts parts = partsOfUnit(output, settings, area);
    picture.ones = parts.ones.empty() ? QPolygonF() : parts.ones.front();
    picture.zeros = parts.zeros.empty() ? QPolygonF() : parts.zeros.front();
    picture.onesWords = HiddenWords::predicts(1, run);
    picture.zerosWords = HiddenWords::predicts(0, run);
    const DrawnLine line(output);
    const QString name = unitTitle(settings.units, outputUnit);
    if (!line.exists()) {
        picture.remark = HiddenWords::noLine(name, picture.zeros.isEmpty() ? 1 : 0);
    }
    UnitLine unit{.name = name, .line = line.within(area)};
    if (line.exists())
        unit.normal = QPointF(line.a1, line.a2) / std::hypot(line.a1, line.a2);
    if (const PredictorPointer before = run.predictorBeforeUpdate();
        before && before->units()[outputUnit] != output)
        unit.ghost = DrawnLine(before->units()[outputUnit]).within(area);
    if (unit.ghost == unit.line)
        unit.ghost.reset();
    picture.units.push_back(std::move(unit));
    const bool areShared = setMarkers(picture, points);
    picture.heading = HiddenWords::heading(survey.places, places, areShared);
    return picture;
}

} // namespace frontera
