// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/csv_remark_words.h"

#include "core/csv/csv_facts.h"
#include "core/number/decimal.h"
#include "ui/words/plural.h"
#include "ui/words/typed_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class CsvRemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(Data)

public:
    static QString sentence(const CsvRemark &remark, const CsvFacts &facts)
    {
        const QString columns = columnsOf(remark, facts);
        switch (remark.kind) {
        case CsvRemarkKind::Encoding:
            return tr("The text is not UTF-8, and is read as %1.", "Windows-1252")
                .arg(remark.words.join(u' '));
        case CsvRemarkKind::Format:
            return tr("The file is read as %1.", "libsvm").arg(remark.words.join(u' '));
        case CsvRemarkKind::UnitsLeftOut:
            return tr("The row of units is left out: %1.", "cm, kg").arg(words(remark));
        case CsvRemarkKind::RowNumbersLeftOut:
            return tr("Left out, as it numbers the rows: %1.", "a column").arg(columns);
        case CsvRemarkKind::IdentityLeftOut:
            return tr("Left out, as it only tells which row it is; make it an input if it says "
                      "something else: %1.",
                      "columns")
                .arg(columns);
        case CsvRemarkKind::RowNumbersKept:
            return tr("It numbers the rows, and is the only input: %1.", "a column").arg(columns);
        case CsvRemarkKind::WordsLeftOut:
            return tr("Left out, as it holds words: %1.", "columns").arg(columns);
        case CsvRemarkKind::EmptyLeftOut:
            return tr("Left out, as it is empty: %1.", "columns").arg(columns);
        case CsvRemarkKind::MarkedLeftOut:
            return tr("Left out, as the file marks it as no input: %1.", "columns").arg(columns);
        case CsvRemarkKind::TargetFound:
            return isUnnamed(remark, facts)
                       ? tr("The classes stand in %1.", "column 2").arg(columns)
                       : tr("The classes stand in the column %1.").arg(columns);
        case CsvRemarkKind::YesNoRead:
            return yesNo(remark, columns);
        case CsvRemarkKind::ThousandsRead:
            return tr("The digits stand in groups: %1 is %2 (%3).", "61,250; 61250; columns")
                .arg(showTyped(remark.words[0]), remark.words[1], columns);
        case CsvRemarkKind::CommaRead:
            return tr("The comma is decimal: %1 is %2 (%3).", "0,5; 0.5; columns")
                .arg(showTyped(remark.words[0]), remark.words[1], columns);
        case CsvRemarkKind::SignedLeftOut:
            return tr("Left out, as it holds numbers with a sign or a unit, such as %1: %2.",
                      "15%; columns")
                .arg(words(remark), columns);
        case CsvRemarkKind::DatesLeftOut:
            return tr("Left out, as it holds dates or times, such as %1: %2.", "12:30; columns")
                .arg(words(remark), columns);
        case CsvRemarkKind::CountingKept:
            return tr("It counts the rows, and is an input; leave it out if it says nothing else: "
                      "%1.",
                      "columns")
                .arg(columns);
        case CsvRemarkKind::CountingLeftOut:
            return tr("Left out, as it counts the rows; make it an input if it says something "
                      "else: %1.",
                      "columns")
                .arg(columns);
        case CsvRemarkKind::OneOfTwoRead:
            return remark.words[3] == u"comma"
                       ? tr("%1 is read as %2, which would be %3 with a decimal comma (%4).",
                            "1.200; 1.2; 1200; columns")
                             .arg(showTyped(remark.words[0]), remark.words[1], remark.words[2],
                                  columns)
                       : tr("%1 is read as %2, which would be %3 with a decimal point (%4).",
                            "1,200; 1.2; 1200; columns")
                             .arg(showTyped(remark.words[0]), remark.words[1], remark.words[2],
                                  columns);
        case CsvRemarkKind::CountingNames:
            return tr("The first row is read as the names of the columns: %1.", "0, 1, 2")
                .arg(words(remark));
        case CsvRemarkKind::CommentNames:
            return tr("The comment above the rows is read as the names of the columns: %1.",
                      "a, b, c")
                .arg(words(remark));
        case CsvRemarkKind::CountingData:
            return tr("The first row is read as data, though it may be the names of the columns: "
                      "%1.",
                      "0, 1, 2")
                .arg(words(remark));
        case CsvRemarkKind::Scaled:
            return tr("%1 is scaled: its value minus %2, divided by %3, with %4 decimals.")
                .arg(columns, remark.words[0], remark.words[1])
                .arg(remark.count);
        default:
            return counted(remark);
        }
    }

private:
    static QString words(const CsvRemark &remark)
    {
        QStringList shown;
        for (const QString &word : remark.words)
            shown += showTyped(word);
        return shown.join(QStringLiteral(", "));
    }

    static bool isUnnamed(const CsvRemark &remark, const CsvFacts &facts)
    {
        return facts.columns.at(static_cast<std::size_t>(remark.columns.front()))
            .name.trimmed()
            .isEmpty();
    }

    /// Returns the names of the columns; "column 2" for one without a name.
    static QString columnsOf(const CsvRemark &remark, const CsvFacts &facts)
    {
        QStringList shown;
        const int first = facts.form.format == CsvFormat::LibSvm ? 0 : 1; // inputs are counted
        for (const int column : remark.columns) {
            const QString &name = facts.columns.at(static_cast<std::size_t>(column)).name;
            shown +=
                name.trimmed().isEmpty() ? tr("column %1").arg(column + first) : showTyped(name);
        }
        // A comma would look like one between two columns.
        for (QString &name : shown) {
            if (name.contains(u',') && !name.startsWith(u'"'))
                name = u'"' + name + u'"';
        }
        // "Nro." at the end of a sentence is no reason for two points.
        if (!shown.isEmpty() && shown.last().endsWith(u'.'))
            shown.last() = u'"' + shown.last() + u'"';
        return shown.join(QStringLiteral(", "));
    }

    static QString yesNo(const CsvRemark &remark, const QString &columns)
    {
        const QString yes = showTyped(remark.words[0]);
        const QString no = showTyped(remark.words[1]);
        if (remark.words[1].isEmpty())
            return tr("%1 is read as 1: %2.", "yes; columns").arg(yes, columns);
        if (remark.words[0].isEmpty())
            return tr("%1 is read as 0: %2.", "no; columns").arg(no, columns);
        return tr("%1 and %2 are read as 1 and 0: %3.", "yes; no; columns").arg(yes, no, columns);
    }

    static QString counted(const CsvRemark &remark)
    {
        const int form = pluralOf(remark.count);
        switch (remark.kind) {
        case CsvRemarkKind::TitleLeftOut:
            return tr("%1 line(s) above the names left out.", nullptr, form).arg(remark.count);
        case CsvRemarkKind::BesidesLeftOut:
            return tr("%1 line(s) above or below the table left out.", nullptr, form)
                .arg(remark.count);
        case CsvRemarkKind::CommentsLeftOut:
            return tr("%1 comment(s) left out.", nullptr, form).arg(remark.count);
        case CsvRemarkKind::Rounded:
            return tr("%1 number(s) with more than %2 digits rounded to these.", nullptr, form)
                .arg(remark.count)
                .arg(Decimal::maxDigits);
        case CsvRemarkKind::GapsLeftOut:
            return tr("%1 row(s) left out in which a number is missing.", nullptr, form)
                .arg(remark.count);
        case CsvRemarkKind::QueriesLeftOut:
            return tr("\"qid:\" left out of %1 row(s).", nullptr, form).arg(remark.count);
        case CsvRemarkKind::UnlabelledLeftOut:
            return tr("%1 row(s) without a class left out.", nullptr, form).arg(remark.count);
        default:
            return tr("%1 row(s) of other classes left out.", nullptr, form).arg(remark.count);
        }
    }
};

} // namespace

QStringList describeRemarks(const CsvFacts &facts)
{
    QStringList sentences;
    for (const CsvRemark &remark : facts.remarks)
        sentences += CsvRemarkWords::sentence(remark, facts);
    return sentences;
}

} // namespace frontera
