// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_writer.h"

#include "core/data/dataset.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    // At the beginning of a file U+FEFF would be its byte order mark, and others a comment.
    const bool isPlain =
        cell == cell.trimmed() && !text.startsWith(QChar::ByteOrderMark) &&
        !QByteArrayView("#%@").contains(cell.isEmpty() ? ' ' : cell.front()) &&
        std::ranges::none_of(cell, [](char c) { return QByteArrayView(",;\t\"\r\n").contains(c); });
    return isPlain ? cell : '"' + cell.replace('"', "\"\"") + '"';
}

/// Returns a name for the target column that no input and no class has. A label there would make
/// the reader take the row of names for data.
QString targetName(const Dataset &data)
{
    const auto isTaken = [&data](const QString &name) {
        return std::ranges::find(data.givenNames(), name) != data.givenNames().end() ||
               std::ranges::find(data.labels(), name) != data.labels().end();
    };
    QString name = QStringLiteral("target");
    while (isTaken(name))
        name += u'_';
    return name;
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += (i > 0 ? "," : "") + csvCell(cells[i]);
    return row + '\n';
}

QByteArray writeCsv(const Dataset &data)
{
    QByteArray text;
    for (const QString &name : data.givenNames())
        text += csvCell(name) + ',';
    text += csvCell(targetName(data)) + '\n';
    const std::array labels = {csvCell(data.labels()[0]), csvCell(data.labels()[1])};
    for (int row = 0; row < data.observationCount(); ++row) {
        for (const Decimal &input : data.given(row))
            text += input.toString().toLatin1() + ',';
        text += labels[static_cast<std::size_t>(data.target(row))] + '\n';
    }
    return text;
}

} // namespace frontera
