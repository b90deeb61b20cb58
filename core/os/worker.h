// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>
#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace frontera {

/// A thread that does jobs one after another. The worker cannot stop a job that has begun: a caller
/// with a long job gives it a std::stop_token or a flag.
class Worker
{
public:
    Worker();
    /// Drops the jobs that have not begun, and waits for the one that has.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Adds a job.
    void start(std::function<void()> job);
    /// Adds a job. Returns a future of its result, or of the exception that it throws.
    template <typename Job>
    [[nodiscard]] std::future<std::invoke_result_t<Job>> ask(Job job)
    {
        const auto task = taskOf(std::move(job));
        start([task] { (*task)(); });
        return task->get_future();
    }
    /// Drops the jobs that have not begun.
    void clear();
    /// Waits until no job is left.
    void wait();

    /// Does a job in a thread of Qt's global pool. Returns a future as ask() does, but no worker
    /// waits for the job, so it must own all that it uses.
    template <typename Job>
    [[nodiscard]] static std::future<std::invoke_result_t<Job>> askAnyone(Job job)
    {
        const auto task = taskOf(std::move(job));
        QThreadPool::globalInstance()->start([task] { (*task)(); });
        return task->get_future();
    }

private:
    /// Returns the job as a task, shared because a std::function must be copyable.
    template <typename Job>
    static auto taskOf(Job job)
    {
        return std::make_shared<std::packaged_task<std::invoke_result_t<Job>()>>(std::move(job));
    }

    QThreadPool m_thread;
};

} // namespace frontera
