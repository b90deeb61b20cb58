// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trace_progress.h"

#include "core/run/run.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>

namespace frontera {

bool TraceProgress::goesOn(const Run &run)
{
    constexpr qint64 stepsAtOnce = 1'024; // between two looks at the clock
    constexpr qint64 patience = 1'000;    // ms
    if (++m_steps % stepsAtOnce != 0)
        return true;
    if (m_hasRow) {
        m_hasRow = false;
        m_sinceRow.start();
    } else if (m_sinceRow.elapsed() > patience) {
        m_sinceRow.start();
        show(run);
    }
    return !isStopped();
}

void TraceProgress::show(const Run &run)
{
    if (!m_interruption)
        m_interruption.emplace();
    if (!m_line)
        m_line.emplace();
    m_line->show(QCoreApplication::translate("Summary", "Epoch %1, step %2. Ctrl+C ends it.")
                     .arg(QString::number(run.epoch()), showCount(run.position())));
}

} // namespace frontera
