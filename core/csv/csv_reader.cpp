// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_reader.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_declared.h"
#include "core/csv/csv_form.h"
#include "core/csv/csv_splitter.h"
#include "core/csv/utf8_check.h"
#include "core/os/file_system.h"
#include "core/os/regular_file.h"

#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr qint64 csvPiece = 131'072;

/// A reader of a text's cells, whose bytes come piece by piece.
class CsvText
{
public:
    explicit CsvText(const CsvChoices &choices)
        : m_choices(choices)
    {
    }

    /// Reads the next bytes. Returns the first problem in them.
    std::optional<CsvError> take(QByteArrayView piece)
    {
        if (m_taken == 0 && (piece.startsWith("\xff\xfe") || piece.startsWith("\xfe\xff")))
            return CsvError{.problem = CsvProblem::Utf16, .line = 1, .byte = 1};
        const bool isText = m_check.take(piece);
        // Whole characters are read, up to a wrong one: the first problem is told.
        const qint64 whole = isText && m_check.isWhole()
                                 ? piece.size()
                                 : std::max<qint64>(0, m_check.position() - m_taken);
        m_taken += piece.size();
        QByteArray joined;
        QByteArrayView text = piece.first(whole);
        if (whole > 0 && !m_begun.isEmpty()) {
            joined = std::exchange(m_begun, {});
            joined += text;
            text = joined;
        }
        if (auto error = split(text))
            return error;
        m_begun += piece.sliced(whole);
        return isText ? std::nullopt : std::optional(wrongByte());
    }

    /// Makes room for a text of `size` bytes. To be called once some are taken.
    void expect(qint64 size)
    {
        constexpr double spare = 1.02;
        if (m_splitter && size > m_taken)
            m_cells.expect(spare * static_cast<double>(size) / static_cast<double>(m_taken));
    }

    std::variant<CsvCells, CsvError> finish()
    {
        if (!m_check.isWhole())
            return wrongByte();
        if (!m_splitter)
            beginSplitting(true);
        if (auto error = m_pending ? m_pending : m_splitter->finish())
            return *error;
        if (auto error = fillSparse(m_cells))
            return *error;
        return std::move(m_cells);
    }

private:
    static constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

    std::optional<CsvError> split(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return std::nullopt;
        if (std::exchange(m_isBeginning, false) && bytes.startsWith(byteOrderMark))
            bytes = bytes.sliced(byteOrderMark.size());
        if (m_splitter)
            return m_splitter->take(bytes);
        m_head += bytes;
        if (m_head.size() >= csvHeadSize)
            beginSplitting(false);
        return m_pending;
    }

    void beginSplitting(bool isWhole)
    {
        m_cells.form = formOf(QByteArrayView(m_head).first(std::min(m_head.size(), csvHeadSize)),
                              isWhole && m_head.size() <= csvHeadSize, m_choices);
        m_splitter.emplace(m_cells);
        m_pending = m_splitter->take(std::exchange(m_head, {}));
    }

    [[nodiscard]] CsvError wrongByte()
    {
        // The line is known where the cells are being split.
        if (!m_splitter)
            beginSplitting(false);
        if (m_pending)
            return *m_pending;
        return {.problem = m_check.isNull() ? CsvProblem::NullByte : CsvProblem::NotUtf8,
                .line = m_splitter->line(),
                .byte = m_check.position() + 1};
    }

    const CsvChoices &m_choices;
    Utf8Check m_check;
    qint64 m_taken = 0;
    QByteArray m_begun; ///< of a character whose other bytes are still to come
    bool m_isBeginning = true;
    QByteArray m_head; ///< the first bytes, until the form of the text is known
    CsvCells m_cells;
    std::optional<CsvSplitter> m_splitter;
    std::optional<CsvError> m_pending; ///< of what was taken before the form was known
};

} // namespace

CsvError csvUnopened(const Unopened &why)
{
    switch (why.reason) {
    case Unopened::Missing:
        return {.problem = CsvProblem::Missing};
    case Unopened::NotPermitted:
        return {.problem = CsvProblem::NotPermitted};
    case Unopened::IsFolder:
        return {.problem = CsvProblem::IsFolder};
    case Unopened::NotAFile:
        return {.problem = CsvProblem::NotAFile};
    case Unopened::Unreadable:
        break;
    }
    return {.problem = CsvProblem::Unreadable, .text = why.text};
}

std::variant<CsvCells, CsvError> readCells(QIODevice &device, const CsvOptions &options)
{
    CsvText text(options.choices);
    const qint64 size = device.isSequential() ? 0 : device.size();
    QByteArray piece(size > 0 ? std::min(size, csvPiece) : csvPiece, Qt::Uninitialized);
    for (qint64 read = 0;;) {
        const qint64 count = device.read(piece.data(), piece.size());
        if (count < 0)
            return CsvError{.problem = CsvProblem::Unreadable, .text = device.errorString()};
        if (count == 0)
            return text.finish();
        if (auto error = text.take(QByteArrayView(piece).first(count)))
            return *error;
        if (read == 0)
            text.expect(size);
        read += count;
        if (options.progress && !options.progress(read, 2 * size))
            return CsvError{.problem = CsvProblem::Cancelled};
    }
}

namespace {

using GoesOnOfRows = std::function<bool(qint64, qint64)>;

/// Returns the progress of making observations of the cells of a text of `size` bytes: each half of
/// the time goes into one half of the work, about.
GoesOnOfRows secondHalf(const CsvOptions &options, qint64 size)
{
    if (!options.progress)
        return {};
    return [progress = options.progress, size](qint64 rows, qint64 allRows) {
        return progress(size + size * rows / allRows, 2 * size);
    };
}

QString targetColumnName(const CsvFacts &facts)
{
    const auto target = std::ranges::find(facts.columns, ColumnRole::Target, &ColumnFacts::role);
    return target == facts.columns.end() ? QString() : target->name;
}

/// Gives the data their origin. An empty path stays empty.
CsvOutcome withOrigin(CsvOutcome outcome, const QString &path, const CsvChoices &choices)
{
    if (const auto *data = std::get_if<Dataset>(&outcome.result)) {
        const QString whole = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
        outcome.result = data->withOrigin({whole, choices, targetColumnName(outcome.facts),
                                           outcome.facts.marks, outcome.facts.scales});
    }
    return outcome;
}

} // namespace

CsvOutcome readTable(QIODevice &device, const CsvOptions &options)
{
    const auto cells = readCells(device, options);
    if (const auto *error = std::get_if<CsvError>(&cells))
        return {*error};
    const qint64 size = device.isSequential() ? 0 : device.size();
    return tableOf(std::get<CsvCells>(cells), options.choices, options.name,
                   secondHalf(options, size));
}

std::variant<CsvCells, CsvError> readCellsFile(const QString &path, const CsvOptions &options)
{
    QFile file;
    if (const auto why = openRegularFile(file, path, QIODevice::Unbuffered))
        return csvUnopened(*why);
    const FileFacts facts = factsOf(file.handle());
    auto cells = readCells(file, options);
    const auto *error = std::get_if<CsvError>(&cells);
    if (error != nullptr && error->problem == CsvProblem::Cancelled)
        return cells;
    // What was cut off or written over in the middle of it is not what anybody saved.
    const FileFacts then = factsOf(file.handle());
    if (facts.error != 0 || then.error != 0 || facts.mark != then.mark)
        return CsvError{.problem = CsvProblem::Changed};
    return cells;
}

CsvOutcome tableFrom(const CsvCells &cells, const QString &path, const CsvOptions &options)
{
    const QString name = options.name.isEmpty() ? QFileInfo(path).fileName() : options.name;
    return withOrigin(tableOf(cells, options.choices, name, secondHalf(options, 1'000'000)), path,
                      options.choices);
}

CsvOutcome readTableFile(const QString &path, CsvOptions options)
{
    const auto cells = readCellsFile(path, options);
    if (const auto *error = std::get_if<CsvError>(&cells))
        return {*error};
    return tableFrom(std::get<CsvCells>(cells), path, options);
}

std::variant<Dataset, CsvError> readCsv(QIODevice &device, const CsvOptions &options)
{
    return readTable(device, options).result;
}

std::variant<Dataset, CsvError> readCsvFile(const QString &path, CsvOptions options)
{
    return readTableFile(path, std::move(options)).result;
}

} // namespace frontera
