// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_gates.h"

#include "app/json_object.h"
#include "app/line_text.h"
#include "core/data/dataset.h"
#include "core/models/gates/hidden_proof.h"
#include "ui/words/gate_words.h"
#include "ui/words/gates_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace frontera {

namespace {

class CheckHidden
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    CheckHidden(const Dataset &data, const Settings &settings)
        : m_data(data)
        , m_units(settings.units)
        , m_proof(hiddenProof(data, settings, std::nullopt))
        , m_text({QStringLiteral("h1"), QStringLiteral("h2")}, CheckDigits::All)
    {
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines{
            tr("Once %1 and %2 have learnt, their outputs h1 and h2 are new inputs:", "gates")
                .arg(title(0), title(1))};
        for (const HiddenPlace &place : m_proof.places)
            lines += placeLine(place);
        lines += answer();
        const auto isNever = neverLearnt(m_units, m_data);
        for (std::size_t unit = 0; unit < unitCount; ++unit) {
            if (isNever[unit])
                lines += tr("But no neuron learns %1: no line separates it.")
                             .arg(gateTitle(m_units[unit]));
        }
        lines.removeDuplicates();
        return lines;
    }

private:
    [[nodiscard]] QString title(int unit) const { return unitTitle(m_units, unit); }

    [[nodiscard]] QString place(const HiddenPlace &place) const
    {
        return QStringLiteral("(%1, %2)").arg(place.at[0]).arg(place.at[1]);
    }

    [[nodiscard]] QString placeLine(const HiddenPlace &at) const
    {
        QStringList points;
        for (const int row : at.rows)
            points += QStringLiteral("(%1, %2)")
                          .arg(m_data.inputs(row)[0].toString(), m_data.inputs(row)[1].toString());
        const QString classes = at.isShared() ? tr("both classes", "stand there")
                                              : tr("class %1").arg(at.hasClass[1] ? 1 : 0);
        return QStringLiteral("  ") +
               tr("%1 at %2: %3", "points; (h1, h2); class 1")
                   .arg(points.join(QStringLiteral(", ")), place(at), classes);
    }

    [[nodiscard]] QStringList answer() const
    {
        switch (m_proof.obstacle) {
        case HiddenObstacle::Data:
            return {tr("Nothing separates the classes, as equal inputs have both.")};
        case HiddenObstacle::Shared:
            return {tr("No line separates the classes there, as both stand at one place.")};
        case HiddenObstacle::NoLine:
            return {tr("No line separates the classes there: %1 lies among the ones and among the "
                       "zeros.")
                        .arg(m_text.point(m_proof.hidden.point))};
        case HiddenObstacle::Output:
        case HiddenObstacle::None:
            break;
        }
        QStringList wrong;
        for (const HiddenPlace &at : m_proof.places) {
            if (at.output != (at.hasClass[1] ? 1 : 0))
                wrong += place(at);
        }
        const QString output = title(outputUnit);
        const QString otherwise = wrong.join(QStringLiteral(", "));
        const auto &street = m_proof.hidden.street;
        if (!street) // all are of one class, as the proof of one neuron says
            return {
                wrong.isEmpty()
                    ? tr("%1 is right at each place.", "a gate").arg(output)
                    : tr("%1 answers otherwise at %2.", "a gate; places").arg(output, otherwise)};
        return {tr("A line separates the classes there; that of largest margin: %1")
                    .arg(m_text.equation(*street)),
                wrong.isEmpty() ? tr("%1 separates them.", "a gate").arg(output)
                                : tr("%1 does not: it answers otherwise at %2.", "a gate; places")
                                      .arg(output, otherwise)};
    }

    const Dataset &m_data;
    GateUnits m_units;
    HiddenProof m_proof;
    LineText m_text;
};

} // namespace

QStringList hiddenAsText(const Dataset &data, const Settings &settings)
{
    return CheckHidden(data, settings).lines();
}

QString hiddenAsJson(const Dataset &data, const Settings &settings)
{
    const HiddenProof proof = hiddenProof(data, settings, std::nullopt);
    QStringList places;
    for (const HiddenPlace &place : proof.places) {
        QStringList samples;
        for (int row = 0; row < data.observationCount(); ++row) {
            const auto isHere = [&](int first) {
                return std::ranges::equal(data.inputs(row), data.inputs(first));
            };
            if (std::ranges::any_of(place.rows, isHere))
                samples += QString::number(row + 1);
        }
        QStringList classes;
        for (const int target : {0, 1}) {
            if (place.hasClass[static_cast<std::size_t>(target)])
                classes += QString::number(target);
        }
        places += QStringLiteral("{\"h\": [%1, %2], \"samples\": %3, \"classes\": %4, "
                                 "\"output\": %5}")
                      .arg(QString::number(place.at[0]), QString::number(place.at[1]),
                           JsonObject::list(samples), JsonObject::list(classes),
                           QString::number(place.output));
    }
    const bool canLearn = std::ranges::none_of(neverLearnt(settings.units, data), std::identity());
    return QStringLiteral("{\"separable\": %1, \"right\": %2, \"units_learnable\": %3, "
                          "\"places\": %4}")
        .arg(JsonObject::of(proof.hidden.isSeparable),
             JsonObject::of(proof.obstacle == HiddenObstacle::None), JsonObject::of(canLearn),
             JsonObject::list(places));
}

} // namespace frontera
