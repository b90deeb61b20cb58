// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_splitter.h"

#include "core/csv/csv_table.h"

#include <cstring>
#include <csv.h>
#include <new>

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
    explicit Parser(CsvTable &receiver)
        : table(receiver)
    {
        constexpr std::size_t block = 65'536; // a long cell's buffer grows by so much
        // Every line end is reported: the lines are counted by them.
        constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
        if (csv_init(&parser, options) != 0)
            throw std::bad_alloc();
        csv_set_blk_size(&parser, block);
    }
    ~Parser() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    static void onCell(void *text, std::size_t size, void *self)
    {
        auto *const here = static_cast<Parser *>(self);
        here->table.cell({static_cast<const char *>(text), static_cast<qsizetype>(size)},
                         here->cellLine);
        here->cellLine = here->line;
        ++here->column;
    }

    static void onRow(int, void *self)
    {
        auto *const here = static_cast<Parser *>(self);
        if (here->column > 0)
            here->table.endRow();
        here->column = 0;
        here->cellLine = here->line + 1;
    }

    [[nodiscard]] CsvError failure(CsvProblem problem, qint64 where)
    {
        if (csv_error(&parser) != CSV_EPARSE)
            throw std::bad_alloc();
        return {.problem = problem, .line = where, .column = column + 1};
    }

    /// Splits bytes of one line. Returns false if libcsv refuses them.
    bool take(const char *begin, const char *end)
    {
        const auto size = static_cast<std::size_t>(end - begin);
        return csv_parse(&parser, begin, size, onCell, onRow, this) == size;
    }

    csv_parser parser{};
    CsvTable &table;
    qint64 line = 1;
    qint64 cellLine = 1; ///< the line on which the present cell begins
    int column = 0;      ///< the number of cells of the row read so far
    bool endedWithCr = false;
};

CsvSplitter::CsvSplitter(char separator, CsvTable &table)
    : m_parser(std::make_unique<Parser>(table))
{
    csv_set_delim(&m_parser->parser, static_cast<unsigned char>(separator));
}

CsvSplitter::~CsvSplitter() = default;

/// Hands the lines over to libcsv one by one, so that the line of each cell and error is known.
std::optional<CsvError> CsvSplitter::take(QByteArrayView bytes)
{
    if (bytes.isEmpty()) // and perhaps null
        return std::nullopt;
    const char *begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *lf = firstOf('\n', begin, end);
    while (begin != end) {
        if (m_parser->endedWithCr && *begin != '\n')
            ++m_parser->line;
        if (lf < begin)
            lf = firstOf('\n', begin, end);
        const char *const cr = firstOf('\r', begin, lf);
        const char *const last = cr == lf || cr + 1 == lf ? lf : cr;
        const char *const next = last == end ? end : last + 1;
        const bool isSplit = m_parser->take(begin, next);
        if (m_parser->table.error())
            return m_parser->table.error();
        if (!isSplit)
            return m_parser->failure(CsvProblem::StrayQuote, m_parser->line);
        m_parser->line += next[-1] == '\n';
        m_parser->endedWithCr = next[-1] == '\r';
        begin = next;
    }
    return std::nullopt;
}

std::optional<CsvError> CsvSplitter::finish()
{
    const int status = csv_fini(&m_parser->parser, Parser::onCell, Parser::onRow, m_parser.get());
    if (status != 0 && !m_parser->table.error())
        return m_parser->failure(CsvProblem::OpenQuote, m_parser->cellLine);
    return m_parser->table.error();
}

qint64 CsvSplitter::line() const
{
    return m_parser->line + (m_parser->endedWithCr ? 1 : 0);
}

} // namespace frontera
