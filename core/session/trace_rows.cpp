// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/trace_rows.h"

#include "core/data/dataset.h"
#include "core/learning/step.h"

#include <QString>

namespace frontera {

namespace {

QByteArray exact(const Decimal &number)
{
    return number.toString().toLatin1();
}

} // namespace

TraceRows::TraceRows(TraceFormat format, const Dataset &data)
    : m_format(format)
    , m_columns{"step", "epoch", "sample"}
{
    for (const QString &name : data.inputNames())
        m_columns.push_back(name.toUtf8());
    m_columns.insert(m_columns.end(), {"target", "sum", "output", "error"});
    for (int i = 1; i <= data.inputCount(); ++i)
        m_columns.push_back("w" + QByteArray::number(i));
    m_columns.emplace_back("b");
}

QByteArray TraceRows::head() const
{
    if (m_format == TraceFormat::Json)
        return "[\n";
    const bool isTable = m_format == TraceFormat::Markdown;
    QByteArray names = isTable ? "|" : "";
    QByteArray dashes = "|";
    for (const QByteArray &name : m_columns) {
        if (isTable)
            names += ' ' + name + " |";
        else
            names += (names.isEmpty() ? "" : ",") + name;
        dashes += " ---: |";
    }
    return isTable ? names + '\n' + dashes + '\n' : names + '\n';
}

QByteArray TraceRows::foot() const
{
    return m_format == TraceFormat::Json ? "\n]\n" : "";
}

void TraceRows::append(const Step &step, QByteArray &text)
{
    begin(text);
    field(QByteArray::number(step.number), text);
    field(QByteArray::number(step.epoch), text);
    field(QByteArray::number(step.observation + 1), text);
    for (const Decimal &input : step.inputs)
        field(exact(input), text);
    field(QByteArray::number(step.target), text);
    field(exact(step.sum), text);
    field(QByteArray::number(step.output), text);
    field(QByteArray::number(step.error), text);
    for (const Decimal &weight : step.after.w)
        field(exact(weight), text);
    field(exact(step.after.b), text);
    end(text);
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
        text += value;
        break;
    case TraceFormat::Markdown:
        text += ' ';
        text += value;
        text += " |";
        break;
    }
    ++m_column;
}

void TraceRows::end(QByteArray &text)
{
    if (m_format == TraceFormat::Json)
        text += '}';
    else
        text += '\n';
}

} // namespace frontera
