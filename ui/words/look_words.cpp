// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/look_words.h"

#include "core/csv/csv_look.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/typed_words.h"

#include <QStringList>

namespace frontera {

QString LookWords::column(const CsvLook &look, int column)
{
    const QString &name = look.outcome.facts.columns.at(static_cast<std::size_t>(column)).name;
    return name.trimmed().isEmpty() ? tr("column %1").arg(column + look.layout.firstNumber)
                                    : showTyped(name);
}

QString LookWords::shortName(const CsvLook &look, int column)
{
    const QString words = LookWords::column(look, column);
    const bool isQuoted = words.size() > 2 && words.startsWith(u'"') && words.endsWith(u'"');
    return isQuoted ? words.sliced(1, words.size() - 2) : words;
}

QString LookWords::columns(qsizetype count)
{
    return tr("%1 column(s)", nullptr, pluralOf(count)).arg(showCount(count));
}

QString LookWords::kind(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Numbers:
        return tr("numbers");
    case ColumnKind::YesNo:
        return tr("yes and no");
    case ColumnKind::RowNumbers:
        return tr("row numbers");
    case ColumnKind::Words:
        return tr("words");
    case ColumnKind::Mixed:
        return tr("not all are numbers");
    case ColumnKind::Empty:
        return tr("empty");
    }
    return {};
}

QString LookWords::role(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Input:
        return tr("input");
    case ColumnRole::Target:
        return tr("classes");
    case ColumnRole::LeftOut:
        return tr("left out");
    }
    return {};
}

QString LookWords::counts(const ColumnCounts &counts)
{
    QStringList parts;
    if (counts.numbers > 0) {
        parts += tr("%1 number(s) from %2 to %3", nullptr, pluralOf(counts.numbers))
                     .arg(showCount(counts.numbers), counts.least, counts.most);
    }
    for (const ColumnCounts::Label &label : counts.labels)
        parts += tr("%1: %2", "a class or a word; how many rows have it")
                     .arg(showTyped(label.text), showCount(label.rows));
    if (counts.otherLabels > 0)
        parts += tr("others: %1", "how many rows").arg(showCount(counts.otherLabels));
    if (counts.gaps > 0)
        parts += tr("%1 gap(s)", nullptr, pluralOf(counts.gaps)).arg(showCount(counts.gaps));
    return parts.join(QStringLiteral(", "));
}

QString LookWords::head(const CsvLook &look, int column)
{
    const auto place = static_cast<std::size_t>(column);
    if (place >= look.outcome.facts.columns.size())
        return {};
    const ColumnFacts &facts = look.outcome.facts.columns[place];
    const QString words =
        tr("%1: %2; %3", "a column; its use; what stands in it")
            .arg(LookWords::column(look, column), role(facts.role), kind(facts.kind));
    const QString counted = place < look.counts.size() ? counts(look.counts[place]) : QString();
    return counted.isEmpty() ? words : tr("%1; %2").arg(words, counted);
}

/// Returns how many rows are left out, and why.
QString LookWords::leftOut(const CsvFacts &facts)
{
    qint64 all = 0;
    QStringList why;
    for (const CsvRemark &remark : facts.remarks) {
        const int form = pluralOf(remark.count);
        const QString count = showCount(remark.count);
        if (remark.kind == CsvRemarkKind::UnlabelledLeftOut)
            why += tr("%1 without a class", nullptr, form).arg(count);
        else if (remark.kind == CsvRemarkKind::GapsLeftOut)
            why += tr("%1 with a gap", nullptr, form).arg(count);
        else if (remark.kind == CsvRemarkKind::OthersLeftOut)
            why += tr("%1 of other classes", nullptr, form).arg(count);
        else
            continue;
        all += remark.count;
    }
    return why.isEmpty() ? QString()
                         : tr("%1 row(s) left out: %2", nullptr, pluralOf(all))
                               .arg(showCount(all), why.join(QStringLiteral(", ")));
}

QString LookWords::opened(const CsvOutcome &outcome)
{
    const auto &data = std::get<Dataset>(outcome.result);
    const QString points =
        tr("%1 point(s)", nullptr, data.observationCount()).arg(showCount(data.observationCount()));
    const QString inputs =
        tr("%1 input(s)", nullptr, data.inputCount()).arg(showCount(data.inputCount()));
    const QString words = tr("%1 with %2", "100 points; 2 inputs").arg(points, inputs);
    const QString others = leftOut(outcome.facts);
    return others.isEmpty() ? words + u'.' : tr("%1; %2.").arg(words, others);
}

QString LookWords::encoding(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case CsvEncoding::Utf16:
        return QStringLiteral("UTF-16");
    case CsvEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

QString LookWords::separator(char separator)
{
    switch (separator) {
    case ',':
        return tr("comma");
    case ';':
        return tr("semicolon");
    case '\t':
        return tr("tab");
    case '|':
        return tr("bar |");
    case ' ':
        return tr("blanks");
    default:
        return QString(QLatin1Char(separator));
    }
}

} // namespace frontera
