// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_splitter.h"

#include "core/csv/csv_aside.h"
#include "core/csv/csv_blanks.h"
#include "core/csv/csv_cells.h"
#include "core/csv/csv_escapes.h"

#include <array>
#include <cstring>
#include <csv.h>
#include <new>
#include <utility>

namespace frontera {

namespace {

/// Returns the first place of c in the bytes from `begin` to `end`; `end` if there is none.
const char *firstOf(char c, const char *begin, const char *end)
{
    const void *const found = std::memchr(begin, c, static_cast<std::size_t>(end - begin));
    return found != nullptr ? static_cast<const char *>(found) : end;
}

} // namespace

struct CsvSplitter::Parser
{
    /// What a byte is in a line without quotes.
    enum class Byte : char { Text, Blank, Separator, LineFeed, CarriageReturn, Quote };

    explicit Parser(CsvCells &receiver)
        : cells(receiver)
        , comments(receiver.form)
    {
        constexpr std::size_t block = 65'536; // a long cell's buffer grows by so much
        // Every line end is reported: the lines are counted by them.
        constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
        if (csv_init(&parser, options) != 0)
            throw std::bad_alloc();
        csv_set_blk_size(&parser, block);
        const char separator = cells.form.separator;
        csv_set_delim(&parser, static_cast<unsigned char>(separator == ' ' ? '\t' : separator));
        csv_set_quote(&parser, static_cast<unsigned char>(cells.form.quote));
        if (cells.form.format == CsvFormat::Arff)
            escapes.emplace(cells.form.quote);
        if (separator == ' ')
            blanks.emplace(cells.form.quote);
        const auto mean = [this](char c, Byte meaning) {
            bytes[static_cast<unsigned char>(c)] = meaning;
        };
        mean(' ', Byte::Blank);
        mean('\t', Byte::Blank);
        mean(separator, Byte::Separator);
        mean('\n', Byte::LineFeed);
        mean('\r', Byte::CarriageReturn);
        mean(cells.form.quote, Byte::Quote);
    }
    ~Parser() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    static void onCell(void *text, std::size_t size, void *self)
    {
        auto *const here = static_cast<Parser *>(self);
        if (here->column == 0)
            here->rowLine = here->cellLine;
        here->cells.add({static_cast<const char *>(text), static_cast<qsizetype>(size)});
        here->cellLine = here->line;
        ++here->column;
    }

    static void onRow(int, void *self)
    {
        auto *const here = static_cast<Parser *>(self);
        if (here->column > 0)
            here->cells.endRow(here->rowLine);
        here->column = 0;
        here->cellLine = here->line + 1;
        here->isBetweenRows = true;
    }

    [[nodiscard]] CsvError failure(CsvProblem problem, qint64 where)
    {
        if (csv_error(&parser) != CSV_EPARSE)
            throw std::bad_alloc();
        return {.problem = problem, .line = where, .column = column + 1};
    }

    /// The signs that a line which is no row may begin with: see isAside().
    static constexpr QByteArrayView asideSigns = "#%@";
    /// The longest line of a drawn table that is looked at as a whole, in bytes.
    static constexpr qsizetype longestDrawn = 65'536;
    /// Returns true if the next line is no row.
    [[nodiscard]] bool isAside(QByteArrayView line)
    {
        if (comments.isComment(line)) {
            ++cells.comments;
            return true;
        }
        isDeclaration = line[0] == '@' && cells.form.format == CsvFormat::Arff;
        if (isDeclaration || !cells.form.drawn || line.trimmed().isEmpty())
            return isDeclaration;
        const bool isBesides = !line.contains('|') && !isRule(line);
        cells.besides += isBesides ? 1 : 0;
        return isBesides || isRule(line);
    }

    /// Returns true if it cannot be told yet whether the bytes begin a comment or a row, and keeps
    /// them until there are more.
    [[nodiscard]] bool keeps(QByteArrayView bytes)
    {
        const bool isEnded = bytes.endsWith('\n') || bytes.endsWith('\r');
        const bool isShort = cells.form.drawn && bytes.size() < longestDrawn;
        if (!isBetweenRows || isEnded || (!isShort && !CsvAside::needsMore(bytes)))
            return false;
        begun = bytes.toByteArray();
        return true;
    }

    /// Splits bytes of one line. Returns false if libcsv refuses them.
    bool take(const char *begin, const char *end)
    {
        QByteArray drawn; // without what is drawn at its ends
        if (isBetweenRows) {
            isDeclaration = false;
            isInAside = isAside({begin, end});
            if (comments.isNames())
                ++begin;
            if (!isInAside && cells.form.drawn && cells.form.drawn->hasOuterBars) {
                drawn = withoutOuterBars({begin, end});
                begin = drawn.cbegin();
                end = drawn.cend();
            }
        }
        isBetweenRows = false;
        if (isInAside) {
            if (isDeclaration)
                cells.declarations.append(begin, end - begin);
            isBetweenRows = end[-1] == '\n' || end[-1] == '\r';
            isInAside = !isBetweenRows;
            cellLine = isBetweenRows ? line + 1 : cellLine;
            return true;
        }
        if (escapes) {
            const QByteArrayView text = escapes->take({begin, end});
            begin = text.data();
            end = begin + text.size();
        }
        if (blanks) {
            const QByteArrayView text = blanks->take({begin, end});
            begin = text.data();
            end = begin + text.size();
        }
        const auto size = static_cast<std::size_t>(end - begin);
        return size == 0 || csv_parse(&parser, begin, size, onCell, onRow, this) == size;
    }

    [[nodiscard]] Byte meaning(char c) const { return bytes[static_cast<unsigned char>(c)]; }

    /// Returns true if the blank at `c` may stand at an end of its cell, where it would be left
    /// out.
    [[nodiscard]] bool isOuter(const char *begin, const char *c, const char *end) const
    {
        return c == begin || c + 1 == end || meaning(c[-1]) == Byte::Separator ||
               (meaning(c[1]) != Byte::Text && meaning(c[1]) != Byte::Blank);
    }

    /// Adds the ends of a row's cells. Returns the end of the row's line, which is a line feed;
    /// nullptr, and adds nothing, if the row is not as plain as takePlain() needs it.
    const char *endsOfRow(const char *run, const char *begin, const char *end)
    {
        const char *c = begin;
        const bool mayBeAside = c == end || asideSigns.contains(*c);
        for (; !mayBeAside && c != end; ++c) {
            const Byte byte = meaning(*c);
            if (byte == Byte::Text || (byte == Byte::Blank && !isOuter(begin, c, end)))
                continue;
            const bool isEnd = byte == Byte::LineFeed || byte == Byte::CarriageReturn;
            if (!isEnd && byte != Byte::Separator)
                break;
            const char *const feed = byte == Byte::CarriageReturn ? c + 1 : c;
            if (isEnd && (c == begin || feed == end || *feed != '\n'))
                break;
            cells.addEnd(static_cast<std::size_t>(c - run));
            if (isEnd)
                return feed;
        }
        cells.dropEnds();
        return nullptr;
    }

    /// Takes whole lines that are one row each, without quotes and without blanks that would be
    /// left out: what libcsv would make of them is seen at once. Returns the first byte that was
    /// not taken.
    const char *takePlain(const char *begin, const char *end)
    {
        if (!isBetweenRows || blanks || escapes || cells.form.drawn)
            return begin;
        const char *run = begin; // of text to add as it stands
        while (const char *const feed = endsOfRow(run, begin, end)) {
            cells.endRow(line++);
            begin = feed + 1;
            if (feed[-1] == '\r') {
                cells.addText({run, feed});
                run = begin;
            }
        }
        if (run != begin)
            cells.addText({run, begin});
        cellLine = line;
        return begin;
    }

    csv_parser parser{};
    CsvCells &cells;
    CsvAside comments;
    std::array<Byte, 256> bytes{};
    std::optional<CsvBlanks> blanks;   ///< where these separate the cells
    std::optional<CsvEscapes> escapes; ///< of ARFF
    qint64 line = 1;
    qint64 cellLine = 1; ///< the line on which the present cell begins
    qint64 rowLine = 1;  ///< the line on which the present row begins
    int column = 0;      ///< the number of cells of the row read so far
    QByteArray begun;    ///< of a line, until it is known whether it is a comment
    bool endedWithCr = false;
    bool isBetweenRows = true; ///< true if the next byte begins a line that is not within quotes
    bool isInAside = false;    ///< true if the present line is no row
    bool isDeclaration = false;
};

CsvSplitter::CsvSplitter(CsvCells &cells)
    : m_parser(std::make_unique<Parser>(cells))
{
}

CsvSplitter::~CsvSplitter() = default;

/// Hands the lines that are not plain over to libcsv one by one, so that the line of each cell and
/// error is known.
std::optional<CsvError> CsvSplitter::take(QByteArrayView bytes)
{
    if (bytes.isEmpty()) // and perhaps null
        return std::nullopt;
    QByteArray joined = std::exchange(m_parser->begun, {});
    if (!joined.isEmpty()) {
        joined += bytes;
        bytes = joined;
    }
    const char *begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *lf = firstOf('\n', begin, end);
    while (begin != end) {
        if (m_parser->endedWithCr && *begin != '\n') {
            ++m_parser->line;
            m_parser->endedWithCr = false;
        }
        begin = m_parser->takePlain(begin, end);
        if (begin == end)
            break;
        if (lf < begin)
            lf = firstOf('\n', begin, end);
        const char *const cr = firstOf('\r', begin, lf);
        const char *const last = cr == lf || cr + 1 == lf ? lf : cr;
        const char *const next = last == end ? end : last + 1;
        if (next == end && m_parser->keeps({begin, end}))
            break;
        if (!m_parser->take(begin, next))
            return m_parser->failure(CsvProblem::StrayQuote, m_parser->line);
        m_parser->line += next[-1] == '\n';
        m_parser->endedWithCr = next[-1] == '\r';
        begin = next;
    }
    if (m_parser->cells.isFull())
        return CsvError{.problem = CsvProblem::TooLarge};
    return std::nullopt;
}

std::optional<CsvError> CsvSplitter::finish()
{
    const QByteArray last = std::exchange(m_parser->begun, {});
    if (!last.isEmpty() && !m_parser->take(last.begin(), last.end()))
        return m_parser->failure(CsvProblem::StrayQuote, m_parser->line);
    const int status = csv_fini(&m_parser->parser, Parser::onCell, Parser::onRow, m_parser.get());
    if (status != 0)
        return m_parser->failure(CsvProblem::OpenQuote, m_parser->cellLine);
    return std::nullopt;
}

qint64 CsvSplitter::line() const
{
    return m_parser->line + (m_parser->endedWithCr ? 1 : 0);
}

} // namespace frontera
