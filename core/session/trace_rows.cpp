// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/trace_rows.h"

#include "core/data/dataset.h"
#include "core/data/input_letters.h"
#include "core/record/reading.h"
#include "core/run/run.h"
#include "core/session/number_text.h"
#include "core/session/trace_names.h"
#include "core/session/units_text.h"

#include <QString>
#include <numeric>

namespace frontera {

namespace {

/// Returns a number in LaTeX's mathematical mode, where "-" is a minus sign: "$-0.1$", "$3\cdot
/// 10^{-7}$".
QByteArray inLatex(QByteArray number)
{
    const qsizetype e = number.indexOf('e');
    if (number.endsWith("inf"))
        return number.startsWith('-') ? "$-\\infty$" : "$\\infty$";
    if (number == "nan")
        return "nan";
    if (e >= 0) {
        const QByteArray power = QByteArray::number(number.sliced(e + 1).toInt());
        number = number.first(e) + "\\cdot 10^{" + power + '}';
    }
    return '$' + number + '$';
}

/// Returns true if JSON has such a number: none is infinite, and each is one.
bool isJsonNumber(const QByteArray &number)
{
    return !number.endsWith("inf") && number != "nan";
}

QByteArray subscript(const QByteArray &number)
{
    return number.size() == 1 ? '_' + number : "_{" + number + '}';
}

/// Returns a name as LaTeX writes it in a text.
QByteArray textInLatex(const QByteArray &name)
{
    QByteArray text;
    for (const char c : name) {
        const QByteArray letter(1, c);
        if (c == '\\')
            text += "\\textbackslash{}";
        else if (c == '~' || c == '^')
            text += '\\' + letter + "{}";
        else
            text += QByteArray("{}$&#%_").contains(c) ? '\\' + letter : letter;
    }
    return text;
}

} // namespace

TraceRows::TraceRows(TraceFormat format, const Run &run, TraceWords words)
    : m_format(format)
{
    if (format == TraceFormat::Markdown || format == TraceFormat::Latex)
        m_words = std::move(words);
    addColumns(run);
}

QByteArray TraceRows::word(const QByteArray &name) const
{
    return m_words.value(name, name);
}

void TraceRows::add(const QByteArray &name, const QByteArray &symbol)
{
    m_columns.push_back(name);
    m_symbols.push_back(symbol);
}

void TraceRows::addWeights(const std::vector<int> &numbers, const UnitName &unit)
{
    for (const int of : numbers) {
        const QByteArray number = QByteArray::number(of);
        add(unit.prefix + 'w' + number + unit.suffix,
            "$w" + subscript(number) + unit.exponent + '$');
    }
}

/// Adds the inputs: for people each with its name, if it has one, before its letter.
void TraceRows::addInputs(const Dataset &data)
{
    const bool isForPrograms = m_format == TraceFormat::Csv || m_format == TraceFormat::Json;
    const QStringList names = traceNames(data);
    const InputLetters letters(data);
    for (int input = 0; input < names.size(); ++input) {
        if (isForPrograms) {
            add(names[input].toUtf8(), {});
            continue;
        }
        const QByteArray letter = letters.plainInput(input).toUtf8();
        const QByteArray symbol =
            '$' + letter.first(1) + subscript(QByteArray::number(letters.number(input))) + '$';
        QByteArray name = word(letter);
        if (name == letter) {
            add(letter, symbol);
            continue;
        }
        add(QByteArray(name).replace('|', "\\|") + " (" + letter + ')',
            textInLatex(name) + ' ' + symbol);
    }
}

TraceRows::UnitName TraceRows::nameOf(const UnitReading &unit, const QByteArray &name)
{
    if (!name.isEmpty()) {
        QByteArray letters = name;
        letters.replace('_', ",\\,").replace("-", "\\mbox{-}");
        return {name + '_', {}, "^{\\mathrm{" + letters + "}}"};
    }
    const QByteArray layer = QByteArray::number(unit.id.layer + 1);
    const QByteArray index = QByteArray::number(unit.id.index + 1);
    return {{}, '_' + layer + '_' + index, "^{(" + layer + ',' + index + ")}"};
}

namespace {

/// Returns the letter of the bias: that of a weight, where it is the weight of a constant input −1.
QByteArray biasInLatex(const UnitReading &unit, int constant)
{
    return unit.bias && signOf(unit.bias->input) < 0
               ? "$w" + subscript(QByteArray::number(constant))
               : QByteArray("$b");
}

/// Returns the numbers of a unit's weights, from 1.
std::vector<int> byPlace(const UnitReading &unit)
{
    std::vector<int> numbers(unit.links.size());
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

} // namespace

void TraceRows::addColumns(const Run &run)
{
    const Reading reading = run.reading();
    const InputLetters letters(run.data());
    std::vector<int> numbers;
    for (int input = 0; input < run.data().inputCount(); ++input)
        numbers.push_back(letters.number(input));
    for (const char *name : {"step", "epoch", "sample"})
        add(word(name), word(name));
    addInputs(run.data());
    add(word("target"), "$t$");
    if (reading.whole) {
        add(word("output"), "$\\hat{y}$");
        add(word("error"), "$e$");
    }
    const std::vector<QByteArray> names = unitNames(reading);
    for (std::size_t i = 0; i < reading.units.size(); ++i) {
        const UnitReading &unit = reading.units[i];
        const UnitName name = reading.units.size() > 1 ? nameOf(unit, names[i]) : UnitName();
        add(name.prefix + word("sum") + name.suffix, "$z" + name.exponent + '$');
        add(name.prefix + word("output") + name.suffix, "$\\hat{y}" + name.exponent + '$');
        add(name.prefix + word("error") + name.suffix, "$e" + name.exponent + '$');
        const bool areOfInputs = reading.units.size() == 1 && unit.links.size() == numbers.size();
        addWeights(areOfInputs ? numbers : byPlace(unit), name);
        add(name.prefix + "b" + name.suffix,
            biasInLatex(unit, letters.constant()) + name.exponent + '$');
    }
    if (reading.loss)
        add(word("loss"), "$L$");
    if (reading.kept) {
        const QByteArray kept = word("kept") + '_';
        addWeights(numbers, {kept, {}, "^\\ast"});
        add(kept + 'b', biasInLatex(reading.units.front(), letters.constant()) + "^\\ast$");
    }
}

QByteArray TraceRows::head() const
{
    QByteArray names;
    QByteArray dashes = "|";
    switch (m_format) {
    case TraceFormat::Json:
        return "[\n";
    case TraceFormat::Latex:
        return latexHead();
    case TraceFormat::Csv:
        for (const QByteArray &name : m_columns)
            names += (names.isEmpty() ? "" : ",") + name;
        return names + '\n';
    case TraceFormat::Markdown:
        break;
    }
    names = "|";
    for (const QByteArray &name : m_columns) {
        names += ' ' + name + " |";
        dashes += " ---: |";
    }
    return names + '\n' + dashes + '\n';
}

QByteArray TraceRows::latexHead() const
{
    QByteArray symbols;
    for (const QByteArray &symbol : m_symbols)
        symbols += (symbols.isEmpty() ? "" : " & ") + symbol;
    return "% \\usepackage{booktabs}\n\\begin{tabular}{" +
           QByteArray(static_cast<qsizetype>(m_symbols.size()), 'r') + "}\n\\toprule\n" + symbols +
           " \\\\\n\\midrule\n";
}

QByteArray TraceRows::foot() const
{
    switch (m_format) {
    case TraceFormat::Json:
        return "\n]\n";
    case TraceFormat::Latex:
        return "\\bottomrule\n\\end{tabular}\n";
    case TraceFormat::Csv:
    case TraceFormat::Markdown:
        break;
    }
    return {};
}

void TraceRows::append(const Run &run, QByteArray &text, std::span<const qint64> mistakes)
{
    const Reading reading = run.reading();
    begin(text);
    field(QByteArray::number(reading.facts.number), text);
    field(QByteArray::number(reading.facts.epoch), text);
    field(QByteArray::number(reading.facts.observation + 1), text);
    const bool isFloat = std::holds_alternative<double>(reading.units.front().sum);
    for (const Decimal &input : run.data().inputs(reading.facts.observation))
        field(exactText(isFloat ? inFloats(input) : Number(input)), text);
    const std::optional<WholeReading> &whole = reading.whole;
    field(exactText(whole ? whole->target : reading.units.back().target.value_or(Number())), text);
    if (whole) {
        field(exactText(whole->output), text);
        field(exactText(whole->error), text);
    }
    for (const UnitReading &unit : reading.units) {
        field(exactText(unit.sum), text);
        field(exactText(unit.output), text);
        field(exactText(unit.error), text);
        for (const LinkReading &link : unit.links)
            field(exactText(link.after), text);
        const Number noBias = isFloat ? Number(0.0) : Number();
        field(exactText(unit.bias ? unit.bias->after : noBias), text);
    }
    if (reading.loss)
        field(exactText(*reading.loss), text);
    if (reading.kept) {
        for (const Number &weight : reading.kept->weights)
            field(exactText(weight), text);
        field(exactText(reading.kept->bias.value_or(isFloat ? Number(0.0) : Number())), text);
    }
    if (m_format == TraceFormat::Json && !mistakes.empty())
        addMistakes(mistakes, text);
    end(text);
}

void TraceRows::addMistakes(std::span<const qint64> mistakes, QByteArray &text)
{
    text += ", \"mistakes\": [";
    for (std::size_t row = 0; row < mistakes.size(); ++row) {
        if (row > 0)
            text += ", ";
        text += QByteArray::number(mistakes[row]);
    }
    text += ']';
}

void TraceRows::begin(QByteArray &text)
{
    m_column = 0;
    if (m_format == TraceFormat::Json)
        text += m_isFirstRow ? "  {" : ",\n  {";
    else if (m_format == TraceFormat::Markdown)
        text += '|';
    m_isFirstRow = false;
}

void TraceRows::field(const QByteArray &value, QByteArray &text)
{
    const bool isFirst = m_column == 0;
    switch (m_format) {
    case TraceFormat::Csv:
        if (!isFirst)
            text += ',';
        text += value;
        break;
    case TraceFormat::Json:
        if (!isFirst)
            text += ", ";
        text += '"';
        text += m_columns[m_column];
        text += "\": ";
        text += isJsonNumber(value) ? value : '"' + value + '"';
        break;
    case TraceFormat::Markdown:
        text += ' ';
        text += value;
        text += " |";
        break;
    case TraceFormat::Latex:
        if (!isFirst)
            text += " & ";
        text += inLatex(value);
        break;
    }
    ++m_column;
}

void TraceRows::end(QByteArray &text)
{
    if (m_format == TraceFormat::Json)
        text += '}';
    else
        text += m_format == TraceFormat::Latex ? " \\\\\n" : "\n";
}

QByteArray traceOf(TraceFormat format, const Dataset &data, const Settings &settings, qint64 steps,
                   const TraceWords &words)
{
    Run run;
    run.start(data, settings);
    TraceRows rows(format, run, words);
    QByteArray text = rows.head();
    while (run.position() < steps && run.canGoForward()) {
        run.forward();
        rows.append(run, text);
    }
    return text + rows.foot();
}

} // namespace frontera
