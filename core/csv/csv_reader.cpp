// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_reader.h"

#include "core/csv/csv_cells.h"
#include "core/csv/csv_declared.h"
#include "core/csv/csv_encoding.h"
#include "core/csv/csv_foreign.h"
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
        if (m_isEncodingKnown)
            return m_decoder ? takeDecoded(piece) : takeUtf8(piece);
        m_beginning += piece;
        return m_beginning.size() < csvEncodingHead ? std::nullopt : begin();
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
        if (!m_isEncodingKnown) {
            if (auto error = begin())
                return *error;
        }
        if (m_decoder ? !m_decoder->isWhole() : !m_check.isWhole()) {
            m_isCut = true;
            return wrongByte();
        }
        if (!m_splitter)
            beginSplitting(true);
        if (auto error = m_pending ? m_pending : m_splitter->finish())
            return *error;
        if (auto error = fillSparse(m_cells))
            return *error;
        return std::move(m_cells);
    }

    /// Returns true if a text that is not UTF-8 may be Windows-1252: no character of several bytes
    /// stood before the wrong one, which was not cut off by the end.
    [[nodiscard]] bool mayBeWindows() const { return !m_check.hasLong() && !m_isCut; }
    /// Returns true if a text that was read as Windows-1252 looks as if it was UTF-8.
    [[nodiscard]] bool looksLikeUtf8() const { return m_decoder && m_decoder->looksLikeUtf8(); }

private:
    static constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

    /// Finds out the encoding, and reads what was taken so far.
    std::optional<CsvError> begin()
    {
        m_isEncodingKnown = true;
        if (const QString format = foreignFormat(m_beginning); !format.isEmpty())
            return CsvError{.problem = CsvProblem::OtherFormat, .text = format};
        const FoundEncoding found = encodingOf(m_beginning, m_choices.encoding);
        m_cells.form.encoding = found.encoding;
        if (found.encoding != CsvEncoding::Utf8)
            m_decoder.emplace(found);
        return take(std::exchange(m_beginning, {}));
    }

    std::optional<CsvError> takeDecoded(QByteArrayView piece)
    {
        QByteArray text;
        const bool isText = m_decoder->take(piece, text);
        m_taken += piece.size();
        if (auto error = split(text))
            return error;
        return isText ? std::nullopt : std::optional(wrongByte());
    }

    std::optional<CsvError> takeUtf8(QByteArrayView piece)
    {
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
        const CsvEncoding encoding = m_cells.form.encoding;
        m_cells.form = formOf(QByteArrayView(m_head).first(std::min(m_head.size(), csvHeadSize)),
                              isWhole && m_head.size() <= csvHeadSize, m_choices);
        m_cells.form.encoding = encoding;
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
        const bool isNull = m_decoder ? m_decoder->isNull() : m_check.isNull();
        return {.problem = isNull ? CsvProblem::NullByte : problemOf(m_cells.form.encoding),
                .line = m_splitter->line(),
                .byte = (m_decoder ? m_decoder->position() : m_check.position()) + 1};
    }

    static CsvProblem problemOf(CsvEncoding encoding)
    {
        switch (encoding) {
        case CsvEncoding::Utf16:
            return CsvProblem::NotUtf16;
        case CsvEncoding::Windows1252:
            return CsvProblem::NotWindows1252;
        case CsvEncoding::Utf8:
            break;
        }
        return CsvProblem::NotUtf8;
    }

    CsvChoices m_choices;
    bool m_isEncodingKnown = false;
    QByteArray m_beginning;              ///< the first bytes, until the encoding is known
    std::optional<CsvDecoder> m_decoder; ///< of another encoding than UTF-8
    Utf8Check m_check;
    bool m_isCut = false; ///< true if the last character is not whole
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

namespace {

std::variant<CsvCells, CsvError> readInto(CsvText &text, QIODevice &device,
                                          const CsvOptions &options)
{
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

} // namespace

std::variant<CsvCells, CsvError> readCells(QIODevice &device, const CsvOptions &options)
{
    const qint64 begin = device.pos();
    CsvText text(options.choices);
    auto cells = readInto(text, device, options);
    const auto *error = std::get_if<CsvError>(&cells);
    if (error == nullptr || error->problem != CsvProblem::NotUtf8 || options.choices.encoding ||
        !text.mayBeWindows() || device.isSequential() || !device.seek(begin))
        return cells;
    CsvChoices choices = options.choices;
    choices.encoding = CsvEncoding::Windows1252;
    CsvText windows(choices);
    auto again = readInto(windows, device, options);
    const auto *other = std::get_if<CsvError>(&again);
    const bool isNone = windows.looksLikeUtf8() ||
                        (other != nullptr && (other->problem == CsvProblem::NotWindows1252 ||
                                              other->problem == CsvProblem::NullByte));
    return isNone ? std::move(cells) : std::move(again);
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
        outcome.result =
            data->withOrigin({whole, choices, targetColumnName(outcome.facts), outcome.facts.marks,
                              outcome.facts.scales, outcome.facts.places});
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
