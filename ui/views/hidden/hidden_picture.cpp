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
#include <array>
#include <cmath>

namespace frontera {

namespace {

class HiddenWords
{
    Q_DECLARE_TR_FUNCTIONS(HiddenPlot)

public:
    static QString heading(int points, int places)
    {
        return points == places
                   ? tr("%1 points stay apart").arg(showCount(points))
                   : tr("%1 points become %2").arg(showCount(points), showCount(places));
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

/// Of the observations that come to one place of the hidden plane, those of one class.
struct Group
{
    int count = 0; ///< different inputs
    QString label; ///< these
    bool isPresented = false;
};

/// Returns the groups by place, 2·h₁ + h₂, and class.
std::array<std::array<Group, 2>, 4> groupsOf(const Run &run)
{
    const GateLearner learner(run.settings());
    const UnitWeights weights = unitWeightsOf(*run.predictor());
    const Dataset &data = run.data();
    std::array<std::array<Group, 2>, 4> groups;
    std::array<std::array<bool, 2>, 4> isMet{};
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        const std::size_t kind = truthOf(inputs);
        const auto target = static_cast<std::size_t>(data.target(row));
        const bool isPresented = run.position() > 0 && run.facts().observation == row;
        if (isMet[kind][target] && !isPresented)
            continue;
        const Pass pass = learner.pass(weights, inputs);
        Group &group =
            groups[2 * std::size_t(pass[0].output) + std::size_t(pass[1].output)][target];
        group.isPresented = group.isPresented || isPresented;
        if (isMet[kind][target])
            continue;
        isMet[kind][target] = true;
        ++group.count;
        if (!group.label.isEmpty())
            group.label += u' ';
        group.label += showVector(inputs);
    }
    return groups;
}

} // namespace

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
    const GateLearner learner(settings);
    const auto groups = groupsOf(run);
    int places = 0;
    for (const int h1 : {0, 1}) {
        for (const int h2 : {0, 1}) {
            const auto &[zeros, ones] = groups[static_cast<std::size_t>(2 * h1 + h2)];
            const bool isMixed = zeros.count > 0 && ones.count > 0;
            const std::array hidden{Decimal(h1), Decimal(h2)};
            const int predicted = learner.computed(output, hidden).output;
            for (const int target : {0, 1}) {
                const Group &group = target == 1 ? ones : zeros;
                if (group.count == 0)
                    continue;
                Marker marker{.at = QPointF(h1, h2), .label = group.label};
                marker.sign = {target == 1, predicted != target, group.isPresented};
                marker.count = group.count;
                marker.shift = isMixed ? (target == 1 ? 1.4 : -1.4) : 0;
                picture.markers.push_back(marker);
            }
            places += zeros.count + ones.count > 0;
            if (zeros.count + ones.count == 0)
                picture.vacancies.push_back({QPointF(h1, h2), HiddenWords::noPoint()});
        }
    }
    const GateSurvey survey = surveyOf(unitWeightsOf(*predictor), settings, run.data());
    picture.heading = HiddenWords::heading(survey.places, places);
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
    return picture;
}

} // namespace frontera
