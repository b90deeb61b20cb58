// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/ahead.h"

#include "core/learning/scout.h"
#include "core/learning/timeline.h"

#include <QElapsedTimer>
#include <atomic>
#include <utility>

namespace frontera {

namespace {

constexpr qint64 batchTime = 12;             // ms
constexpr std::size_t mostStations = 40'000; // they take some milliseconds to follow

} // namespace

/// What the two threads share: each field is for the one that works on the batch, which is the
/// thread until `isReady`, and then the timeline's.
struct Ahead::Batch
{
    std::shared_ptr<Scout> scout; ///< null: to be made
    qint64 from = 0;              ///< the step it begins after
    qint64 last = 0;              ///< the step it ends with at the latest
    std::vector<Station> stations;
    std::atomic<bool> isReady = false;
    std::atomic<bool> isCancelled = false;

    void work()
    {
        QElapsedTimer time;
        time.start();
        stations = scout->lookAhead(last, [&](std::size_t count) {
            return !isCancelled && count < mostStations && time.elapsed() < batchTime;
        });
        isReady = true;
    }
};

Ahead::Ahead(Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    m_thread.setMaxThreadCount(1);
    connect(&timeline, &Timeline::runReplaced, this, &Ahead::cancel);
}

Ahead::~Ahead()
{
    cancel();
    m_thread.waitForDone();
}

void Ahead::cancel()
{
    if (m_batch)
        m_batch->isCancelled = true;
    m_batch.reset();
}

void Ahead::ask(qint64 position)
{
    if (m_batch && m_batch->from == m_timeline.length())
        return;
    cancel();
    begin(position);
}

void Ahead::begin(qint64 position)
{
    const qint64 length = m_timeline.length();
    if (position <= length || m_timeline.trainer().hasStopped())
        return;
    m_batch = std::make_shared<Batch>();
    m_batch->from = length;
    m_batch->last = position;
    const qint64 observations = m_timeline.data().observationCount();
    const qint64 mistakes = m_timeline.mistakesUpTo(length) -
                            m_timeline.mistakesUpTo(length / observations * observations);
    // Making a scout takes a look at all observations, so that is done there too.
    m_thread.start([batch = m_batch, data = m_timeline.data(), settings = m_timeline.settings(),
                    weights = m_timeline.trainer().lastStep().after, mistakes] {
        batch->scout = std::make_shared<Scout>(data, settings);
        batch->scout->begin(batch->from, weights, mistakes);
        batch->work();
    });
}

bool Ahead::follow(qint64 position)
{
    if (!m_batch || !m_batch->isReady)
        return false;
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, nullptr);
    if (batch->from != m_timeline.length())
        return false;
    if (batch->scout->number() < position && !batch->scout->hasLearnt()) {
        m_batch = std::make_shared<Batch>();
        m_batch->scout = batch->scout;
        m_batch->from = batch->scout->number();
        m_batch->last = position;
        m_thread.start([next = m_batch] { next->work(); });
    }
    m_timeline.follow(batch->stations);
    return true;
}

} // namespace frontera
