// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_reader.h"
#include "core/os/worker.h"

#include <QObject>
#include <atomic>

namespace frontera {

/// Reads a CSV file in a thread of its own: the window does not wait for a large one.
class CsvLoader : public QObject
{
    Q_OBJECT

public:
    using Result = std::variant<Dataset, CsvError>;

    explicit CsvLoader(QString path, QObject *parent = nullptr);
    /// Waits for the thread, which stops at once.
    ~CsvLoader() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    void start();
    /// finished() then comes with CsvProblem::Cancelled.
    void cancel() { m_isCancelled = true; }
    /// After finished().
    [[nodiscard]] const Result &result() const { return *m_result; }

Q_SIGNALS:
    /// How far the reading is: from 0 to 100.
    void progressed(int percent);
    void finished();

private:
    QString m_path;
    std::atomic<bool> m_isCancelled = false;
    std::optional<Result> m_result;
    Worker m_worker; ///< last: it ends first
};

} // namespace frontera
