// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/history_record.h"

#include "core/run/run.h"
#include "ui/plots/scatter.h"

#include <algorithm>
#include <functional>

namespace frontera {

namespace {

double drawable(double value)
{
    constexpr double largest = 1e307;
    return std::clamp(value, -largest, largest);
}

} // namespace

void Envelope::Bucket::include(const Bucket &other)
{
    low = std::min(low, other.low);
    high = std::max(high, other.high);
    places += other.places;
    mean += (other.mean - mean) * (other.places / places);
}

void Envelope::append(double value, qint64 times)
{
    m_low = m_size == 0 ? value : std::min(m_low, value);
    m_high = m_size == 0 ? value : std::max(m_high, value);
    while (times > 0) {
        auto bucket = static_cast<std::size_t>(m_size / m_width);
        if (bucket == capacity) {
            for (std::size_t i = 0; i < capacity; i += 2) {
                m_buckets[i].include(m_buckets[i + 1]);
                m_buckets[i / 2] = m_buckets[i];
            }
            m_buckets.resize(capacity / 2);
            m_width *= 2;
            bucket /= 2;
        }
        const qint64 taken = std::min(times, (static_cast<qint64>(bucket) + 1) * m_width - m_size);
        const Bucket added{value, value, value, static_cast<double>(taken)};
        if (bucket == m_buckets.size())
            m_buckets.push_back(added);
        else
            m_buckets[bucket].include(added);
        m_size += taken;
        times -= taken;
    }
}

std::vector<Stretch> Envelope::stretches(int most) const
{
    return stretches(most, 0, m_size);
}

std::vector<Stretch> Envelope::stretches(int most, qint64 from, qint64 to) const
{
    const auto columns = static_cast<std::size_t>(std::max(1, most));
    const auto begin = static_cast<std::size_t>(std::clamp<qint64>(from, 0, m_size) / m_width);
    const std::size_t last = std::min(
        m_buckets.size(),
        static_cast<std::size_t>((std::clamp<qint64>(to, 0, m_size) + m_width - 1) / m_width));
    const std::size_t count = last > begin ? last - begin : 0;
    const std::size_t group = std::max<std::size_t>(1, (count + columns - 1) / columns);
    std::vector<Stretch> stretches;
    for (std::size_t first = begin; first < last; first += group) {
        const std::size_t end = std::min(last, first + group);
        Bucket all = m_buckets[first];
        for (std::size_t i = first + 1; i < end; ++i)
            all.include(m_buckets[i]);
        const qint64 start = static_cast<qint64>(first) * m_width;
        const qint64 stop = std::min(m_size, static_cast<qint64>(end) * m_width);
        stretches.push_back(
            {static_cast<double>(start), static_cast<double>(stop), all.low, all.high, all.mean});
    }
    return stretches;
}

HistoryRecord::HistoryRecord(const Run &run)
    : m_run(run)
{
}

void HistoryRecord::clear()
{
    m_curves.clear();
    m_epochs = Envelope();
    m_length = 0;
}

void HistoryRecord::countUpTo(qint64 position)
{
    const int observations = m_run.data().observationCount();
    if (m_countedRun != m_run.runNumber() || position == 0) {
        m_countedRun = m_run.runNumber();
        m_counted = 0;
        m_inRecord.assign(
            observations > Scatter::mostMarkers ? 0 : static_cast<std::size_t>(observations), 0);
        m_inRound.clear();
    }
    // Each round of a cycle has the mistakes of the first: a run may have millions.
    qint64 rounds = 0;
    if (const std::optional<Cycle> &cycle = m_run.cycle(); cycle && !m_inRecord.empty()) {
        const qint64 start = m_run.clock().endOf(cycle->firstEpoch);
        const qint64 end = m_run.clock().endOf(cycle->repeatEpoch);
        rounds = position > end ? (position - start) / (end - start) : 0;
        if (rounds > 0 && m_inRound.empty()) {
            countInRecord(end);
            m_inRound = m_inRecord;
            countInRecord(start);
            std::ranges::transform(m_inRound, m_inRecord, m_inRound.begin(), std::minus());
        }
        position -= rounds * (end - start);
    }
    countInRecord(position);
    m_mistakesOn = m_inRecord;
    for (std::size_t row = 0; rounds > 0 && row < m_mistakesOn.size(); ++row)
        m_mistakesOn[row] += rounds * m_inRound[row];
}

/// Forth mistakes are added, back they are taken away.
void HistoryRecord::countInRecord(qint64 position)
{
    if (m_inRecord.empty())
        return;
    const qint64 end = std::max(m_counted, position);
    const qint64 one = position > m_counted ? 1 : -1;
    qint64 step = std::min(m_counted, position);
    for (auto next = m_run.nextMistake(step); next && *next <= end;
         next = m_run.nextMistake(step)) {
        step = *next;
        m_inRecord[static_cast<std::size_t>(m_run.observationAt(step))] += one;
    }
    m_counted = position;
}

std::vector<Envelope> HistoryRecord::curvesBetween(qint64 from, qint64 to) const
{
    std::vector<double> now = m_run.parametersAt(from);
    std::ranges::transform(now, now.begin(), drawable);
    std::vector<Envelope> curves(now.size());
    const auto stayUntil = [&](qint64 position) {
        for (std::size_t i = 0; i < curves.size(); ++i)
            curves[i].append(now[i], position - from - curves[i].size());
    };
    m_run.forEachUpdate(from, to, [&](const StepFacts &facts, std::span<const double> parameters) {
        stayUntil(facts.number);
        std::ranges::transform(parameters, now.begin(), drawable);
    });
    stayUntil(to + 1);
    return curves;
}

void HistoryRecord::update()
{
    if (m_runNumber != m_run.runNumber()) {
        m_runNumber = m_run.runNumber();
        clear();
    }
    if (m_curves.empty()) {
        m_now = m_run.parametersAt(0);
        std::ranges::transform(m_now, m_now.begin(), drawable);
        m_curves.resize(m_now.size());
        for (std::size_t i = 0; i < m_curves.size(); ++i)
            m_curves[i].append(m_now[i]);
    }
    const qint64 length = m_run.length();
    if (length == m_length)
        return;
    const auto stayUntil = [this](qint64 position) {
        for (std::size_t i = 0; i < m_curves.size(); ++i)
            m_curves[i].append(m_now[i], position - m_curves[i].size());
    };
    const auto take = [&](const StepFacts &facts, std::span<const double> parameters) {
        stayUntil(facts.number);
        std::ranges::transform(parameters, m_now.begin(), drawable);
    };
    m_run.forEachUpdate(m_length, length, take);
    stayUntil(length + 1);

    const RunClock &clock = m_run.clock();
    qint64 before = m_run.mistakesUpTo(clock.endOf(m_epochs.size()));
    while (clock.endOf(m_epochs.size() + 1) <= length) {
        const qint64 after = m_run.mistakesUpTo(clock.endOf(m_epochs.size() + 1));
        m_epochs.append(static_cast<double>(after - before));
        before = after;
    }
    m_length = length;
}

} // namespace frontera
