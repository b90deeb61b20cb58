// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/data_look.h"

#include "core/csv/csv_encoding.h"
#include "core/csv/csv_reader.h"
#include "core/os/regular_file.h"

#include <QBuffer>
#include <QFile>
#include <QThread>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr qint64 largeFile = qint64{4} << 20; // bytes; takes a while to read
constexpr qint64 headSize = qint64{256} << 10;
constexpr qint64 fewCells = 50'000; // are read again at once

qint64 cellsOf(const CsvCells &cells)
{
    return cells.rows() == 0 ? 0 : qint64{cells.rows()} * cells.cells(cells.rows() - 1);
}

/// Returns the whole lines at the beginning of a large file; nothing of another one.
QByteArray headOf(const TableSource &source)
{
    QFile file;
    if (!source.isFile() || openRegularFile(file, source.path, QIODevice::Unbuffered) ||
        file.size() <= largeFile)
        return {};
    const QByteArray head = file.read(headSize);
    const qsizetype end = head.lastIndexOf('\n') + 1;
    const bool hasUnits = encodingOf(head, {}).encoding == CsvEncoding::Utf16;
    return head.first(hasUnits ? std::min(end + end % 2, head.size()) : end);
}

/// Returns true if both choices make the same cells of a text.
bool splitAlike(const CsvChoices &a, const CsvChoices &b)
{
    return a.separator == b.separator && a.encoding == b.encoding;
}

std::variant<CsvCells, CsvError> cellsIn(QByteArray text, const CsvOptions &options)
{
    QBuffer buffer(&text);
    if (!buffer.open(QIODevice::ReadOnly))
        return CsvError{.problem = CsvProblem::Unreadable, .text = buffer.errorString()};
    return readCells(buffer, options);
}

} // namespace

/// What is to be read, apart from the window's thread.
struct DataLook::Job
{
    int number;
    CsvChoices choices;
    std::shared_ptr<const CsvCells> cells; ///< null: they are to be read
    bool counts;
};

DataLook::DataLook(TableSource source, CsvChoices choices, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_choices(std::move(choices))
{
}

DataLook::~DataLook()
{
    m_isCancelled = true;
}

void DataLook::start()
{
    begin();
}

void DataLook::cancel()
{
    m_isCancelled = true;
}

void DataLook::count()
{
    if (std::exchange(m_counts, true) || !m_look.cells || m_look.isHead)
        return;
    begin();
}

void DataLook::choose(const CsvChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    begin();
}

void DataLook::begin()
{
    const bool isSplit = m_look.cells && !m_look.isHead && splitAlike(m_split, m_choices);
    const Job job{++m_present, m_choices, isSplit ? m_look.cells : nullptr, m_counts};
    m_isReady = false;
    m_isCancelled = false;
    m_split = m_choices;
    const bool isQuick = isSplit ? cellsOf(*job.cells) <= fewCells
                                 : !m_source.isFile() && m_source.text.size() <= fewCells;
    if (isQuick) {
        run(job);
        return;
    }
    Q_EMIT changed();
    m_worker.clear();
    m_worker.start([this, job] { run(job); });
}

bool DataLook::isCurrent(const Job &job) const
{
    return m_present == job.number;
}

/// Hands a result over to the window's thread, where it counts unless another job has begun.
void DataLook::post(const Job &job, std::function<void()> take)
{
    const auto arrive = [this, number = job.number, take = std::move(take)] {
        if (m_present == number)
            take();
    };
    if (QThread::currentThread() == thread())
        arrive();
    else
        QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
}

/// Shows the beginning of a large file.
void DataLook::readHead(const Job &job)
{
    const QByteArray head = headOf(m_source);
    auto read = cellsIn(head, {.choices = job.choices});
    auto *cells = std::get_if<CsvCells>(&read);
    if (head.isEmpty() || cells == nullptr)
        return;
    CsvLook look{.cells = std::make_shared<CsvCells>(std::move(*cells)), .isHead = true};
    look.layout = layoutOf(*look.cells, job.choices);
    look.outcome = tableOf(*look.cells, job.choices, {});
    look.counts = countsOf(*look.cells, look.layout, look.outcome.facts.columns, job.choices.gaps);
    post(job, [this, look = std::move(look)] {
        m_look = look;
        Q_EMIT changed();
    });
}

void DataLook::finish(const Job &job, CsvOutcome outcome, std::shared_ptr<const CsvCells> cells)
{
    CsvLook look{.cells = std::move(cells), .outcome = std::move(outcome)};
    if (look.cells)
        look.layout = layoutOf(*look.cells, job.choices);
    post(job, [this, look = std::move(look)]() mutable {
        // Until they are counted anew.
        if (std::ssize(m_look.counts) == look.layout.columns)
            look.counts = m_look.counts;
        m_look = look;
        m_isReady = true;
        Q_EMIT changed();
        Q_EMIT finished();
    });
}

void DataLook::run(const Job &job)
{
    CsvOptions options{.choices = job.choices, .name = m_source.name};
    int shown = -1;
    options.progress = [this, &job, &shown](qint64 done, qint64 all) {
        const int percent = all > 0 ? static_cast<int>(100 * done / all) : 0;
        if (percent != std::exchange(shown, percent))
            Q_EMIT progressed(percent);
        return !m_isCancelled && isCurrent(job);
    };
    std::shared_ptr<const CsvCells> cells = job.cells;
    if (!cells) {
        readHead(job);
        auto read = m_source.isFile() ? readCellsFile(m_source.path, options)
                                      : cellsIn(m_source.text, options);
        if (const auto *error = std::get_if<CsvError>(&read))
            return finish(job, {*error}, nullptr);
        cells = std::make_shared<CsvCells>(std::move(std::get<CsvCells>(read)));
    }
    CsvOutcome outcome = tableFrom(*cells, m_source.path, options);
    Q_EMIT progressed(100);
    if (const auto *data = std::get_if<Dataset>(&outcome.result))
        (void)data->columns(); // made in this thread, not when the window needs them
    const std::vector<ColumnFacts> columns = outcome.facts.columns;
    finish(job, std::move(outcome), cells);
    if (!job.counts)
        return;
    auto counts = countsOf(*cells, layoutOf(*cells, job.choices), columns, job.choices.gaps,
                           [this, &job] { return !m_isCancelled && isCurrent(job); });
    post(job, [this, counts = std::move(counts)] {
        m_look.counts = counts;
        Q_EMIT changed();
    });
}

} // namespace frontera
