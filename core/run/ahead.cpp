// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/ahead.h"

#include "core/record/scout.h"
#include "core/run/run.h"

#include <QElapsedTimer>
#include <atomic>
#include <utility>

namespace frontera {

namespace {

constexpr qint64 batchTime = 12;             // ms
constexpr std::size_t mostStations = 40'000; // they take some milliseconds to follow

} // namespace

/// What the two threads share. Until it is ready, all but the flags is for the thread that works on
/// it, from then on for the run's.
struct Ahead::Batch
{
    std::shared_ptr<Scout> scout; ///< of the run, or of the batch before
    qint64 from = 0;              ///< the step it begins after
    qint64 last = 0;              ///< the step it ends with at the latest
    std::vector<Station> stations = {};
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

Ahead::Ahead(Run &run, QObject *parent)
    : QObject(parent)
    , m_run(run)
{
    connect(&run, &Run::runReplaced, this, &Ahead::cancel);
}

Ahead::~Ahead()
{
    cancel();
}

/// To the thread, in place of one that it has not begun.
void Ahead::hand(const std::shared_ptr<Batch> &batch)
{
    m_worker.clear();
    m_worker.start([batch] { batch->work(); });
}

void Ahead::cancel()
{
    if (m_batch)
        m_batch->isCancelled = true;
    m_batch.reset();
}

void Ahead::ask(qint64 position)
{
    if (m_batch && m_batch->from == m_run.length())
        return;
    cancel();
    begin(position);
}

void Ahead::begin(qint64 position)
{
    if (m_run.missingTo(position) == 0)
        return;
    m_batch = std::make_shared<Batch>();
    m_batch->scout = m_run.scout();
    m_batch->from = m_run.length();
    m_batch->last = position;
    hand(m_batch);
}

bool Ahead::follow(qint64 position)
{
    if (!m_batch || !m_batch->isReady)
        return false;
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, nullptr);
    if (batch->from != m_run.length())
        return false;
    if (batch->scout->number() < position && !batch->scout->hasEnded()) {
        m_batch = std::make_shared<Batch>();
        m_batch->scout = batch->scout;
        m_batch->from = batch->scout->number();
        m_batch->last = position;
        hand(m_batch);
    }
    m_run.follow(batch->stations);
    return true;
}

} // namespace frontera
