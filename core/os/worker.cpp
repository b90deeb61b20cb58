// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/worker.h"

namespace frontera {

Worker::Worker()
{
    m_thread.setMaxThreadCount(1);
}

Worker::~Worker()
{
    clear();
    wait();
}

void Worker::start(std::function<void()> job)
{
    m_thread.start(std::move(job));
}

void Worker::clear()
{
    m_thread.clear();
}

void Worker::wait()
{
    m_thread.waitForDone();
}

} // namespace frontera
