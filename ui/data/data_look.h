// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_look.h"
#include "core/data/csv_choices.h"
#include "core/os/worker.h"
#include "ui/data/table_source.h"

#include <QObject>
#include <atomic>

namespace frontera {

/// Reads a file, and reads it again in another way as often as a person chooses, in a thread of its
/// own where that takes a while. Of a large file the beginning is known soon.
class DataLook : public QObject
{
    Q_OBJECT

public:
    DataLook(TableSource source, CsvChoices choices, QObject *parent = nullptr);
    /// Cancels the reading and waits for the thread to end.
    ~DataLook() override;

    /// Begins to read. Call it once; finished() follows.
    void start();
    /// Stops the reading soon: the problem then is CsvProblem::Cancelled.
    void cancel();
    /// Counts the columns, too, from now on. To be called before start(), or once isReady().
    void count();
    /// Reads in another way; finished() follows, at once where there is not much.
    void choose(const CsvChoices &choices);

    [[nodiscard]] const TableSource &source() const { return m_source; }
    [[nodiscard]] const CsvChoices &choices() const { return m_choices; }
    /// Returns true if all was read as it is chosen now.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Returns what is known so far. Before isReady() it may be of earlier choices, or of the
    /// beginning of a file.
    [[nodiscard]] const CsvLook &look() const { return m_look; }
    /// Returns what came out of the reading, a problem if there is no look yet.
    [[nodiscard]] const CsvOutcome &outcome() const { return m_look.outcome; }

Q_SIGNALS:
    /// Tells how much is read, in percent.
    void progressed(int percent);
    /// Tells that more or something else is known.
    void changed();
    /// Tells that isReady().
    void finished();

private:
    struct Job;

    void begin();
    void run(const Job &job);
    void readHead(const Job &job);
    void finish(const Job &job, CsvOutcome outcome, std::shared_ptr<const CsvCells> cells);
    void post(const Job &job, std::function<void()> take);
    [[nodiscard]] bool isCurrent(const Job &job) const;

    TableSource m_source;
    CsvChoices m_choices;
    CsvLook m_look;
    bool m_isReady = false;
    bool m_counts = false;
    CsvChoices m_split = {};        ///< by which the cells that there are were made
    std::atomic<int> m_present = 0; ///< the number of the job whose result counts
    std::atomic<bool> m_isCancelled = false;
    Worker m_worker; ///< last: it ends first
};

} // namespace frontera
