// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <span>
#include <vector>

namespace frontera {

class Dataset;
class Run;
struct Reading;
struct Settings;
struct UnitReading;

/// The format of a trace.
enum class TraceFormat {
    Csv,
    Json,
    Markdown, ///< a table
    Latex,    ///< a tabular with the rules of the package booktabs
};

/// The names of columns ("step", "epoch", "sum" …) in a person's language, for tables that people
/// read: Markdown and LaTeX. A name that is missing stays as it is. CSV and JSON are read by
/// programs and have the same names in every language. "x1" … "xn", or the numbers that
/// InputLetters gives, are what named inputs are called, which is written beside their letters.
using TraceWords = QHash<QByteArray, QByteArray>;

/// A writer of the rows of a trace, one for each presentation. The columns of n inputs are those
/// of traceNames(), for people x1 … xn with their names, and w1 … wn, each weight with the number
/// of its input (InputLetters); the bias is b, with the sign that it is shown with. Where units
/// learn gates, what each has is named after it (unitNames()), "or_w1", and the output and the
/// error of the whole follow the target. Weights that are kept beside the present ones come last:
/// kept_w1 … kept_wn, kept_b. Numbers are exact, with "." as the decimal point in every locale.
/// Rows count from 1.
class TraceRows
{
public:
    /// For this run and others of the same model with as many inputs.
    TraceRows(TraceFormat format, const Run &run, TraceWords words = {});

    /// Returns the text before the first row.
    [[nodiscard]] QByteArray head() const;
    /// Appends the row of the run's last presentation to a text. In JSON the row also has what is
    /// told of each observation: how many mistakes were made on it.
    void append(const Run &run, QByteArray &text, std::span<const qint64> mistakes = {});
    /// Returns the text after the last row.
    [[nodiscard]] QByteArray foot() const;

private:
    /// What the names of a unit's columns begin and end with, where there are several units.
    struct UnitName
    {
        QByteArray prefix = {};
        QByteArray suffix = {};
        QByteArray exponent = {}; ///< in LaTeX
    };
    void addInputs(const Dataset &data);
    [[nodiscard]] static UnitName nameOf(const UnitReading &unit, const QByteArray &name);
    [[nodiscard]] QByteArray word(const QByteArray &name) const;
    void add(const QByteArray &name, const QByteArray &symbol);
    void addWeights(const std::vector<int> &numbers, const UnitName &unit);
    void addColumns(const Run &run);
    [[nodiscard]] QByteArray latexHead() const;
    void begin(QByteArray &text);
    void field(const QByteArray &value, QByteArray &text);
    static void addMistakes(std::span<const qint64> mistakes, QByteArray &text);
    void end(QByteArray &text);

    TraceFormat m_format;
    TraceWords m_words; ///< none in CSV and JSON
    std::vector<QByteArray> m_columns;
    std::vector<QByteArray> m_symbols; ///< the columns' names in LaTeX
    std::size_t m_column = 0;          ///< of the next field
    bool m_isFirstRow = true;
};

/// Returns the trace of the first `steps` presentations of a run, or of all if it ends earlier.
[[nodiscard]] QByteArray traceOf(TraceFormat format, const Dataset &data, const Settings &settings,
                                 qint64 steps, const TraceWords &words = {});

} // namespace frontera
