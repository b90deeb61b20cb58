// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_form.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>
#include <limits>
#include <string>
#include <vector>

namespace frontera {

/// The cells of a file, as they were read: rows of texts, which need not be equally long. Nothing
/// is decided of them yet.
class CsvCells
{
public:
    CsvForm form = {};
    qint64 comments = 0;          ///< the number of lines that were comments
    qint64 besides = 0;           ///< the number of lines of text around a drawn table
    qint64 queries = 0;           ///< the number of rows with a "qid:" that is left out
    QByteArray declarations = {}; ///< the lines that begin with "@", of CsvFormat::Arff

    /// Adds the next cell of the present row.
    void add(QByteArrayView text)
    {
        m_text.append(text.data(), static_cast<std::size_t>(text.size()));
        m_ends.push_back(static_cast<quint32>(m_text.size()));
        m_text += '\n';
    }
    /// Adds a cell that ends so many bytes after the text so far. The text is to follow by
    /// addText().
    void addEnd(std::size_t bytes)
    {
        m_ends.push_back(static_cast<quint32>(m_text.size() + bytes));
    }
    /// Adds the text of cells whose ends are known, each with one more byte behind it.
    void addText(QByteArrayView text)
    {
        m_text.append(text.data(), static_cast<std::size_t>(text.size()));
    }
    /// Takes the cells of the present row away, whose text was not added.
    void dropEnds() { m_ends.resize(m_begun); }
    /// Ends the present row, which begins on this line, from 1.
    void endRow(qint64 line)
    {
        m_rows.push_back({m_begun, static_cast<quint32>(line)});
        m_begun = static_cast<quint32>(m_ends.size());
    }
    /// Returns the number of cells of the present row so far.
    [[nodiscard]] int begun() const { return static_cast<int>(m_ends.size() - m_begun); }
    /// Returns true if there is more than can be held: 4 GiB of text. What was added then has no
    /// meaning.
    [[nodiscard]] bool isFull() const { return m_text.size() > most || m_ends.size() > most; }
    /// Makes room for `share` times what there is.
    void expect(double share);

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int cells(int row) const
    {
        const auto i = static_cast<std::size_t>(row);
        const std::size_t end = i + 1 < m_rows.size() ? m_rows[i + 1].first : m_begun;
        return static_cast<int>(end - m_rows[i].first);
    }
    /// Returns the text of a cell; an empty one if the row is too short.
    [[nodiscard]] QByteArrayView cell(int row, int column) const
    {
        if (column >= cells(row))
            return {};
        const std::size_t i = m_rows[static_cast<std::size_t>(row)].first + //
                              static_cast<std::size_t>(column);
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1] + std::size_t{1};
        return {m_text.data() + begin, static_cast<qsizetype>(m_ends[i] - begin)};
    }
    /// Returns the line on which a row begins.
    [[nodiscard]] qint64 line(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }
    /// Returns the line on which a cell begins: quotes before it may hold line ends.
    [[nodiscard]] qint64 line(int row, int column) const;

private:
    static constexpr std::size_t most = std::numeric_limits<quint32>::max();

    struct Row
    {
        quint32 first; ///< the number of its first cell
        quint32 line;
    };

    std::string m_text;          ///< of all cells, each with a byte behind it that separates them
    std::vector<quint32> m_ends; ///< for each cell the end of its text
    std::vector<Row> m_rows;
    quint32 m_begun = 0; ///< the number of the first cell of the present row
};

} // namespace frontera
