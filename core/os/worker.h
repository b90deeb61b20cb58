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

/// Does jobs in a thread of its own, one after another. A job that may take long is told to stop by
/// whoever gave it, with a std::stop_token or a flag of its own.
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
    /// Adds a job, and returns where its result, or what it throws, will be.
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

    /// Like ask(), in a thread that nobody has to wait for: what the job uses must be its own.
    template <typename Job>
    [[nodiscard]] static std::future<std::invoke_result_t<Job>> askAnyone(Job job)
    {
        const auto task = taskOf(std::move(job));
        QThreadPool::globalInstance()->start([task] { (*task)(); });
        return task->get_future();
    }

private:
    /// Shared, for a std::function has to be copied.
    template <typename Job>
    static auto taskOf(Job job)
    {
        return std::make_shared<std::packaged_task<std::invoke_result_t<Job>()>>(std::move(job));
    }

    QThreadPool m_thread;
};

} // namespace frontera
