// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weights/weight_trail.h"

#include "core/linear/feasible_region.h"
#include "core/run/run.h"
#include "ui/views/weights/unit_task.h"

#include <algorithm>
#include <cmath>

namespace frontera {

namespace {

/// The steps tried when a run begins. A gate is learnt, or goes round, well within them, so that
/// its picture need not grow meanwhile.
constexpr qint64 stepsAhead = 400;

double largestInput(const Dataset &data)
{
    double largest = 0;
    for (int row = 0; row < data.observationCount(); ++row) {
        const auto inputs = data.inputs(row);
        for (const Decimal &input : inputs)
            largest = std::max(largest, std::abs(input.toDouble()));
    }
    return largest > 0 ? largest : 1;
}

QPointF pointOf(std::span<const double> parameters)
{
    return {parameters[0], parameters[1]};
}

} // namespace

void WeightTrail::follow(const Run &run, int unit)
{
    if (m_places.empty() || m_unit != unit || m_settings != run.settings() ||
        !(m_data == run.data()))
        begin(run, unit);
    qint64 end = run.length();
    if (const std::optional<Cycle> &cycle = run.cycle()) {
        m_periodStart = run.clock().endOf(cycle->firstEpoch);
        m_periodEnd = run.clock().endOf(cycle->repeatEpoch);
        end = std::min(end, m_periodEnd);
    }
    // Equal data and settings give equal runs, so the record outlives a restart.
    if (end <= m_length)
        return;
    const bool isOneOfSeveral = unitCountOf(run) > 1;
    run.forEachUpdate(m_length, end,
                      [&](const StepFacts &facts, std::span<const double> parameters) {
                          const auto own = parametersOf(parameters, m_unit);
                          // Another unit may have learnt.
                          if (!isOneOfSeveral || m_places.back().weights != pointOf(own))
                              m_places.push_back({facts.number, pointOf(own)});
                          include(own);
                      });
    m_length = end;
}

void WeightTrail::begin(const Run &run, int unit)
{
    if (!(m_data == run.data()) || m_places.empty()) {
        m_data = run.data();
        m_demanding = cornersOf(m_data);
    }
    m_unit = unit;
    m_settings = run.settings();
    m_inputs = inputsOf(run, unit);
    m_length = 0;
    const std::vector<double> all = run.parametersAt(0);
    const std::span<const double> start = parametersOf(all, unit);
    m_places.assign(1, Place{0, pointOf(start)});
    m_periodStart = 0;
    m_periodEnd = 0;
    m_reach = QRectF();
    m_lowestBias = 0;
    m_highestBias = 0;
    m_largestMove = m_settings.rate.toDouble() * largestInput(m_inputs); // of one mistake
    include(start);
    lookAhead();
}

void WeightTrail::lookAhead()
{
    Run ahead;
    ahead.start(m_data, m_settings);
    ahead.reach(stepsAhead);
    ahead.forEachUpdate(0, ahead.length(),
                        [this](const StepFacts &, std::span<const double> parameters) {
                            include(parametersOf(parameters, m_unit));
                        });
}

void WeightTrail::include(std::span<const double> parameters)
{
    // QRectF::united() would ignore a rectangle without an area.
    const QPointF at = pointOf(parameters);
    m_reach.setLeft(std::min(m_reach.left(), at.x()));
    m_reach.setRight(std::max(m_reach.right(), at.x()));
    m_reach.setTop(std::min(m_reach.top(), at.y()));
    m_reach.setBottom(std::max(m_reach.bottom(), at.y()));
    // The lines of observations are those of z = w·x + b.
    const double bias = parameters.size() > 2 ? signedBias(parameters[2], m_settings) : 0;
    m_lowestBias = std::min(m_lowestBias, bias);
    m_highestBias = std::max(m_highestBias, bias);
}

std::size_t WeightTrail::countUpTo(qint64 position) const
{
    const auto end = std::ranges::upper_bound(m_places, position, {}, &Place::number);
    return static_cast<std::size_t>(end - m_places.begin());
}

QPolygonF WeightTrail::upTo(qint64 position) const
{
    QPolygonF trail;
    const auto add = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = std::max(from, to - std::min(to, most)); i < to; ++i)
            trail += m_places[i].weights;
    };
    if (m_periodEnd == 0 || position <= m_periodEnd) {
        add(0, countUpTo(position));
        return trail;
    }
    // One round, and then the part of this round up to the position: more would look the same.
    const qint64 period = m_periodEnd - m_periodStart;
    const std::size_t first = countUpTo(m_periodStart);
    add(0, countUpTo(m_periodEnd));
    add(first, countUpTo(m_periodStart + (position - m_periodStart) % period));
    if (trail.size() > static_cast<qsizetype>(most))
        trail.remove(0, trail.size() - static_cast<qsizetype>(most));
    return trail;
}

} // namespace frontera
