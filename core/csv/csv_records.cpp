// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_records.h"

#include "core/csv/csv_words.h"

namespace frontera {

namespace {

bool isCsvBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

Records recordsOf(QByteArrayView head, bool isWhole)
{
    Records records;
    std::size_t counted = 0; // comments may be longer than all that is looked at
    qsizetype begin = 0;
    bool isQuoted = false;
    const auto isComment = [&] {
        return (head[begin] == '#' && !startsWithSheetError(head.sliced(begin))) ||
               head[begin] == '%';
    };
    const auto add = [&](qsizetype end) {
        const QByteArrayView record = head.sliced(begin, end - begin);
        if (!record.trimmed().isEmpty()) {
            records.push_back(record);
            counted += isComment() ? 0 : 1;
        }
        begin = end + 1;
    };
    for (qsizetype i = 0; i < head.size() && counted < mostRecords; ++i) {
        isQuoted = isQuoted != (head[i] == '"' && !isComment()); // which may have one quote
        if (!isQuoted && (head[i] == '\n' || head[i] == '\r'))
            add(i);
    }
    if (counted < mostRecords && begin < head.size() && (isWhole || records.empty()))
        add(head.size());
    return records;
}

std::vector<QByteArrayView> cellsOf(QByteArrayView record, char separator)
{
    std::vector<QByteArrayView> cells;
    bool isQuoted = false;
    qsizetype begin = 0;
    if (separator == ' ')
        record = record.trimmed();
    for (qsizetype i = 0; i < record.size(); ++i) {
        isQuoted = isQuoted != (record[i] == '"');
        const bool isEnd = separator == ' ' ? isCsvBlank(record[i]) : record[i] == separator;
        if (isQuoted || !isEnd)
            continue;
        if (separator != ' ' || i > begin)
            cells.push_back(record.sliced(begin, i - begin));
        begin = i + 1;
    }
    cells.push_back(record.sliced(begin));
    return cells;
}

} // namespace frontera
