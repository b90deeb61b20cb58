// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_reader.h"
#include "core/os/worker.h"

#include <QObject>
#include <atomic>
#include <optional>

namespace frontera {

/// Reads a CSV file in a thread of its own, so that the window does not wait for a large one.
class CsvLoader : public QObject
{
    Q_OBJECT

public:
    explicit CsvLoader(QString path, QObject *parent = nullptr);
    /// Cancels the reading and waits for the thread to end.
    ~CsvLoader() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Begins to read. Call it once; finished() follows.
    void start();
    /// Stops the reading soon: finished() then comes with CsvProblem::Cancelled.
    void cancel() { m_isCancelled = true; }
    /// Returns the data or the error, and what was found out of the file. Call it only after
    /// finished().
    [[nodiscard]] const CsvOutcome &outcome() const { return *m_outcome; }

Q_SIGNALS:
    /// Tells how much of the file is read, in percent.
    void progressed(int percent);
    /// Tells that the reading has ended: outcome() is known.
    void finished();

private:
    QString m_path;
    std::atomic<bool> m_isCancelled = false;
    std::optional<CsvOutcome> m_outcome;
    Worker m_worker; ///< last: it ends first
};

} // namespace frontera
