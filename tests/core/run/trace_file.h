// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QStringList>
#include <QTextStream>
#include <vector>

/// A table read from tests/data. Lines with "#" are comments, the first other line names the
/// columns, and a field in quotes may hold commas.
class TraceFile
{
public:
    explicit TraceFile(const QString &name)
    {
        QFile file(QStringLiteral(TEST_DATA "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QTextStream stream(&file);
        for (QString line; stream.readLineInto(&line);) {
            if (line.startsWith(u'#') || line.isEmpty())
                continue;
            if (m_columns.isEmpty())
                m_columns = fields(line);
            else
                m_rows.push_back(fields(line));
        }
    }

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool has(const QString &column) const { return m_columns.contains(column); }
    [[nodiscard]] QString at(int row, const QString &column) const
    {
        return m_rows.at(static_cast<std::size_t>(row)).at(m_columns.indexOf(column));
    }

private:
    static QStringList fields(const QString &line)
    {
        QStringList fields(QString{});
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                fields << QString();
            else
                fields.back() += c;
        }
        return fields;
    }

    QStringList m_columns;
    std::vector<QStringList> m_rows;
};
