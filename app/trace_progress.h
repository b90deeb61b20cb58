// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/interruption.h"
#include "app/terminal.h"

#include <QElapsedTimer>
#include <QtGlobal>
#include <optional>

namespace frontera {

class Run;

/// Shows how far a trace has come while it has no row to print, as in a long epoch. From then on
/// Ctrl+C takes the line away before it ends the program.
class TraceProgress
{
public:
    TraceProgress() { m_sinceRow.start(); }

    /// Takes note that a row comes.
    void noteRow()
    {
        m_hasRow = true;
        m_line.reset();
    }
    /// Takes the line away.
    void end() { m_line.reset(); }
    /// Called before each step. Returns false once the program is to end.
    [[nodiscard]] bool goesOn(const Run &run);
    [[nodiscard]] bool isStopped() const { return m_interruption && m_interruption->isAsked(); }

private:
    void show(const Run &run);

    QElapsedTimer m_sinceRow;
    qint64 m_steps = 0;
    bool m_hasRow = false;
    std::optional<Interruption> m_interruption; ///< goes, and the program with it, after the line
    std::optional<ProgressLine> m_line;
};

} // namespace frontera
