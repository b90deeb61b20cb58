// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_gates.h"
#include "app/check_report.h"
#include "app/json_object.h"
#include "core/data/features.h"
#include "core/explanation/explanation.h"
#include "core/linear/conic.h"
#include "core/models/gates/gates_model.h"
#include "core/settings/settings.h"

#include <QStringList>
#include <span>

namespace frontera {

namespace {

QStringList supportNumbers(const std::vector<int> &rows)
{
    QStringList numbers;
    for (const int row : rows)
        numbers += QString::number(row + 1);
    return numbers;
}

/// Returns the name of the shape in the plane of the given inputs.
QString shapeText(const Conic &conic)
{
    switch (conic.shape()) {
    case ConicShape::Ellipse:
        return conic.isRound() ? QStringLiteral("circle") : QStringLiteral("ellipse");
    case ConicShape::Parabola:
        return QStringLiteral("parabola");
    case ConicShape::Hyperbola:
        return QStringLiteral("hyperbola");
    case ConicShape::CrossingLines:
        return QStringLiteral("crossing lines");
    case ConicShape::ParallelLines:
        return QStringLiteral("parallel lines");
    default:
        return QStringLiteral("line");
    }
}

} // namespace

QString checkAsJson(const Explanation &explanation, const Dataset &data, const Settings &settings)
{
    const Separability &separability = explanation.separability;
    JsonObject object;
    if (!explanation.isKnown) {
        object.add(QStringLiteral("separable"), QStringLiteral("null"));
        object.add(QStringLiteral("observations"), QString::number(data.observationCount()));
        return object.text();
    }
    object.add(QStringLiteral("separable"), JsonObject::of(separability.isSeparable));
    // Without a bias strictness and the convention may differ.
    object.add(QStringLiteral("learnable"), JsonObject::of(separability.isLearnable));
    object.add(QStringLiteral("best_correct"), explanation.bestRight
                                                   ? QString::number(*explanation.bestRight)
                                                   : QStringLiteral("null"));
    object.add(QStringLiteral("observations"), QString::number(data.observationCount()));
    if (isGates(settings))
        object.add(QStringLiteral("hidden"), hiddenAsJson(data, settings));
    if (!separability.isSeparable) {
        QStringList shares;
        for (const Share &share : separability.certificate) {
            shares += QStringLiteral("{\"sample\": %1, \"class\": %2, \"lambda\": %3}")
                          .arg(share.observation + 1)
                          .arg(data.target(share.observation))
                          .arg(JsonObject::of(share.lambda));
        }
        object.add(QStringLiteral("certificate"), JsonObject::list(shares));
        object.add(QStringLiteral("point"), JsonObject::of(std::span(separability.point)));
        return object.text();
    }
    const std::optional<WidestStreet> &street = separability.street;
    const std::optional<MistakeBound> &bound = explanation.bound;
    const bool isBound = street && bound; // else one class is empty, or no bound is claimed
    const bool isWhole = isBound || (street && (!isBoundClaimed(settings) || isGates(settings)));
    const QString null = QStringLiteral("null");
    const auto add = [&](const char *key, bool isKnown, auto value) {
        object.add(QLatin1String(key), isKnown ? value() : null);
    };
    add("weights", isWhole, [&] { return JsonObject::of(std::span(street->weights)); });
    add("bias", isWhole, [&] { return JsonObject::of(signedBias(street->bias, settings)); });
    add("margin_squared", isWhole, [&] { return JsonObject::of(street->marginSquared); });
    add("gamma_squared", isBound, [&] { return JsonObject::of(bound->gammaSquared); });
    add("r_squared", isBound, [&] { return JsonObject::of(bound->radiusSquared); });
    add("mistake_bound", isBound, [&] { return bound->most.toString(); });
    add("support", isWhole, [&] { return JsonObject::list(supportNumbers(street->support)); });
    if (const auto conic = isWhole ? conicOf(*street, data) : std::nullopt)
        object.add(QStringLiteral("shape"), u'"' + shapeText(*conic) + u'"');
    return object.text();
}

} // namespace frontera
