// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/scout.h"

#include <algorithm>

namespace frontera {

namespace {

/// So many presentations between two questions whether to go on.
constexpr qint64 looksAtOnce = 8'192;

} // namespace

Scout::Scout(const Dataset &data, const Settings &settings)
    : m_data(data)
    , m_clock(data.observationCount())
    , m_order(settings, data.observationCount())
    , m_quick(data, settings)
{
}

void Scout::begin(qint64 number, const Weights &weights, qint64 mistakes)
{
    m_number = number;
    m_mistakes = m_clock.isEnd(number) ? 0 : mistakes;
    m_hasLearnt = false;
    m_step.after = weights;
    m_quick.setWeights(weights);
}

std::vector<Station> Scout::lookAhead(qint64 last,
                                      const std::function<bool(std::size_t stations)> &goesOn)
{
    const qint64 before = m_number;
    std::vector<Station> stations;
    while (m_number < last && !m_hasLearnt && goesOn(stations.size()))
        lookInEpoch(std::min(last, m_number + looksAtOnce), stations);
    // Where it stopped the trainer stops too.
    if (m_number > before && (stations.empty() || stations.back().number != m_number))
        stations.push_back({m_number, m_order.observationAt(m_number)});
    return stations;
}

/// To step `last` or the end of this epoch.
void Scout::lookInEpoch(qint64 last, std::vector<Station> &stations)
{
    const qint64 observations = m_clock.length();
    const qint64 before = m_clock.completeAt(m_number);
    const qint64 start = m_clock.endOf(before);
    const auto end = static_cast<int>(std::min(last - start, observations));
    const bool isGiven = m_order.isGiven();
    const std::span<const int> rows = m_order.epochRows(before + 1);
    for (auto place = static_cast<int>(m_number - start); place < end; ++place) {
        place = isGiven ? m_quick.next(place, end) : m_quick.next(rows, place, end);
        if (place == end)
            break;
        m_step.number = start + place + 1;
        m_step.epoch = before + 1;
        m_step.observation = isGiven ? place : rows[static_cast<std::size_t>(place)];
        std::swap(m_step.before, m_step.after);
        m_quick.present(m_step);
        if (!m_step.isMistake())
            continue;
        stations.push_back({m_step.number, m_step.observation});
        ++m_mistakes;
    }
    m_number = start + end;
    if (end < observations)
        return;
    if (stations.empty() || stations.back().number != m_number)
        stations.push_back({m_number, rows[static_cast<std::size_t>(observations - 1)]});
    m_hasLearnt = m_mistakes == 0;
    m_mistakes = 0;
}

} // namespace frontera
