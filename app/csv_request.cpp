// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/csv_request.h"

#include "app/option_reader.h"
#include "core/csv/csv_error.h"
#include "core/csv/csv_facts.h"
#include "core/csv/csv_words.h"
#include "core/data/csv_choices.h"
#include "core/session/command_line.h"
#include "ui/words/csv_remark_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace frontera {

namespace {

/// Returns the column of this name or number, or all columns of a range such as 2..9; none if the
/// text is empty or the range is none.
QStringList columnsIn(const QString &text)
{
    constexpr int most = 100'000;
    static const QRegularExpression range(QStringLiteral("^([0-9]+)\\.\\.([0-9]+)$"));
    const QRegularExpressionMatch match = range.match(text);
    if (!match.hasMatch())
        return text.isEmpty() ? QStringList() : QStringList{text};
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    QStringList columns;
    for (int column = first; column <= last && last <= most; ++column)
        columns += QString::number(column);
    return columns;
}

/// Splits a text at its commas, but not at those between double quotes around a whole part.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("\\G(\\s*\"[^\"]+\"\\s*|[^,]*)(?:,|$)"));
    QStringList parts;
    qsizetype start = 0;
    while (start <= text.size()) {
        const QRegularExpressionMatch match = part.match(text, start);
        if (!match.hasMatch())
            break;
        parts += match.captured(1);
        start = match.capturedEnd(1) + 1;
    }
    return parts;
}

/// Reads names, numbers or ranges of columns with commas between; none is empty.
bool readColumns(OptionReader &reader, Option option, QStringList &columns)
{
    const std::optional<QString> text = reader.given().value(option);
    if (!text)
        return true;
    for (const QString &part : partsOf(*text)) {
        const QStringList named = columnsIn(part.trimmed());
        if (named.isEmpty())
            return reader.refuse(ArgumentWords::wrongValue(option, *text));
        columns += named;
    }
    return true;
}

bool readClasses(OptionReader &reader, CsvChoices &choices)
{
    choices.one = reader.given().value(Option::One);
    if (choices.one && choices.one->trimmed().isEmpty())
        return reader.refuse(ArgumentWords::wrongValue(Option::One, *choices.one));
    const std::optional<QString> text = reader.given().value(Option::Classes);
    if (!text)
        return true;
    const QStringList labels = text->split(u',');
    if (labels.size() != 2 || labels[0].trimmed().isEmpty() || labels[1].trimmed().isEmpty() ||
        labels[0].trimmed() == labels[1].trimmed())
        return reader.refuse(ArgumentWords::wrongValue(Option::Classes, *text));
    choices.classes = {labels[0].trimmed(), labels[1].trimmed()};
    return true;
}

/// Reads how inputs are scaled; in export the option is also that of the picture.
bool readScale(OptionReader &reader, CsvChoices &choices)
{
    const std::optional<QString> text = reader.given().value(Option::Scale);
    if (text && isInputScale(*text))
        choices.scale = *text == u"standard" ? CsvScale::Standard : CsvScale::Range;
    return reader.choose<CsvScale>(Option::ScaleInputs,
                                   {{u"standard", CsvScale::Standard}, {u"range", CsvScale::Range}},
                                   choices.scale);
}

constexpr std::pair<QStringView, char> separatorWords[] = {
    {u"comma", ','}, {u"semicolon", ';'}, {u"tab", '\t'}, {u"blank", ' '}, {u"pipe", '|'}};

/// Returns the word of the option for one of separatorWords.
QString separatorWord(char separator)
{
    const auto *const found =
        std::ranges::find(separatorWords, separator, &std::pair<QStringView, char>::second);
    return found->first.toString();
}

bool readSeparator(OptionReader &reader, CsvChoices &choices)
{
    const std::optional<QString> text = reader.given().value(Option::Separator);
    if (!text)
        return true;
    for (const auto &[word, separator] : separatorWords) {
        if (*text == word || *text == QLatin1Char(separator)) {
            choices.separator = separator;
            return true;
        }
    }
    const char typed = text->size() == 1 ? text->front().toLatin1() : '\0';
    const bool isRight = typed > ' ' && typed < '\x7f' && !text->front().isLetterOrNumber() &&
                         !QLatin1StringView("\"'+-.").contains(QLatin1Char(typed));
    if (!isRight)
        return reader.refuse(ArgumentWords::wrongValue(Option::Separator, *text));
    choices.separator = typed;
    return true;
}

} // namespace

bool isInputScale(QStringView text)
{
    return text == u"standard" || text == u"range";
}

bool readCsvChoices(OptionReader &reader, CsvChoices &choices)
{
    using Yes = std::optional<bool>;
    using Mark = std::optional<char>;
    using Encoding = std::optional<CsvEncoding>;
    choices.target = reader.given().value(Option::Target);
    return readColumns(reader, Option::Columns, choices.columns) &&
           readColumns(reader, Option::Skip, choices.skipped) && readClasses(reader, choices) &&
           reader.choose<Yes>(Option::Header, {{u"yes", true}, {u"no", false}}, choices.hasNames) &&
           reader.choose<Encoding>(Option::Encoding,
                                   {{u"utf-8", CsvEncoding::Utf8},
                                    {u"utf-16", CsvEncoding::Utf16},
                                    {u"windows-1252", CsvEncoding::Windows1252}},
                                   choices.encoding) &&
           readSeparator(reader, choices) &&
           reader.choose<Mark>(Option::DecimalMark, {{u"point", '.'}, {u"comma", ','}},
                               choices.decimalMark) &&
           reader.choose<CsvGaps>(Option::Gaps,
                                  {{u"refuse", CsvGaps::Refuse}, {u"drop", CsvGaps::Drop}},
                                  choices.gaps) &&
           readScale(reader, choices);
}

namespace {

QString see(const QString &options)
{
    return u' ' + QCoreApplication::translate("Arguments", "See %1.", "options").arg(options);
}

/// Returns the option that chooses the other column that could be the target; if there are several,
/// as the list of all options has it.
QString targetOption(const CsvError &error)
{
    return error.otherTargets.size() == 1
               ? QStringLiteral("--target ") + shellWord(error.otherTargets.front())
               : QStringLiteral("--target NAME|N");
}

/// Returns a sentence about the options that choose among more than two classes. None where
/// they are spelt in several ways.
QString classOptions(const CsvError &error)
{
    const Dataset::Labels &labels = error.labels;
    // One class in several spellings must not be learnt as two.
    if (QStringList spellings = spellingsOf(error.allLabels); spellings.removeDuplicates() > 0)
        return {};
    QString one = QStringLiteral("--one ") + shellWord(labels[0]);
    if (error.otherTargets.size() == 1)
        one += QStringLiteral(", ") + targetOption(error);
    const bool canList = !labels[0].contains(u',') && !labels[1].contains(u',');
    return see(
        canList
            ? QStringLiteral("--classes %1, %2").arg(shellWord(labels[0] + u',' + labels[1]), one)
            : one);
}

/// Returns what a person calls a column in an option.
QString keyOf(int column, const CsvFacts &facts)
{
    const int first = facts.form.format == CsvFormat::LibSvm ? 0 : 1;
    const QString &name = facts.columns[static_cast<std::size_t>(column)].name;
    const bool isKey = !name.trimmed().isEmpty() && !name.contains(u',') &&
                       std::ranges::count(facts.columns, name, &ColumnFacts::name) == 1;
    return isKey ? name : QString::number(column + first);
}

/// Returns what a person writes behind an option for these columns.
QString keysOf(const std::vector<int> &columns, const CsvFacts &facts)
{
    QStringList keys;
    for (const int column : columns)
        keys += keyOf(column, facts);
    return shellWord(keys.join(u','));
}

/// Returns the same with the numbers of the columns, which are in order: 1..9,11.
QString rangesOf(const std::vector<int> &columns, const CsvFacts &facts)
{
    const int before = facts.form.format == CsvFormat::LibSvm ? 0 : 1;
    QStringList ranges;
    for (auto first = columns.begin(); first != columns.end();) {
        auto last = first;
        while (last + 1 != columns.end() && *(last + 1) == *last + 1)
            ++last;
        const QString number = QString::number(*first + before);
        ranges += last == first ? number : QStringLiteral("%1..%2").arg(number).arg(*last + before);
        first = last + 1;
    }
    return ranges.join(u',');
}

/// Returns the same for the columns that are left out and all inputs; for many, with ranges, unless
/// a number is the name of some column.
QString withInputs(std::vector<int> columns, const CsvFacts &facts)
{
    constexpr std::size_t most = 8;
    const std::vector<int> &inputs = facts.places.inputs;
    columns.insert(columns.end(), inputs.begin(), inputs.end());
    std::ranges::sort(columns);
    const bool areNumbers = std::ranges::any_of(facts.columns, [](const ColumnFacts &column) {
        bool isNumber = false;
        (void)column.name.toInt(&isNumber);
        return isNumber;
    });
    return columns.size() > most && !areNumbers ? rangesOf(columns, facts) : keysOf(columns, facts);
}

} // namespace

QString adviceFor(const CsvRemark &remark, const CsvFacts &facts)
{
    switch (remark.kind) {
    case CsvRemarkKind::TargetFound:
        return remark.words.isEmpty()
                   ? QString()
                   : see(QStringLiteral("--target ") + shellWord(remark.words.front()));
    case CsvRemarkKind::CountingKept:
        return see(QStringLiteral("--skip ") + keysOf(remark.columns, facts));
    case CsvRemarkKind::CountingLeftOut:
    case CsvRemarkKind::IdentityLeftOut:
        return see(QStringLiteral("--columns ") + withInputs(remark.columns, facts));
    case CsvRemarkKind::OneOfTwoRead:
        return see(QStringLiteral("--decimal ") + remark.words[3]);
    case CsvRemarkKind::CommentNames:
    case CsvRemarkKind::CountingNames:
        return see(QStringLiteral("--header no"));
    case CsvRemarkKind::CountingData:
        return see(QStringLiteral("--header yes"));
    default:
        return {};
    }
}

QStringList remarkLines(const CsvFacts &facts)
{
    QStringList lines = describeRemarks(facts);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += adviceFor(facts.remarks[static_cast<std::size_t>(i)], facts);
    return lines;
}

QString adviceFor(const CsvError &error)
{
    const QString skipping = QStringLiteral("--skip %1").arg(error.column);
    switch (error.problem) {
    case CsvProblem::EmptyCell:
    case CsvProblem::NoValue:
        return see(QStringLiteral("--gaps drop"));
    case CsvProblem::ManyNumbers:
    case CsvProblem::ManyWords:
        return error.otherTargets.isEmpty() ? QString() : see(targetOption(error));
    case CsvProblem::TooFewLabelled:
    case CsvProblem::TargetAsInput:
        return see(targetOption(error));
    case CsvProblem::ThirdClass:
        return classOptions(error);
    case CsvProblem::NotANumber:
        if (std::ranges::count_if(error.text, [](QChar c) { return c.isLetter(); }) < 2)
            return {}; // a slip
        return std::ranges::all_of(error.text, [](QChar c) { return c.isLetter(); })
                   ? see(skipping) // the sentence before tells what for
                   : u' ' + QCoreApplication::translate("Arguments", "%1 leaves out the column.",
                                                        "an option")
                                .arg(skipping);
    case CsvProblem::NoInput:
        return error.otherSeparator == 0
                   ? QString()
                   : see(QStringLiteral("--separator ") + separatorWord(error.otherSeparator));
    case CsvProblem::NotUtf8:
    case CsvProblem::NotUtf16:
    case CsvProblem::NotWindows1252:
        return see(QStringLiteral("--encoding"));
    case CsvProblem::TwoReadings:
        return see(QStringLiteral("--decimal point|comma"));
    case CsvProblem::TooManyGaps:
    case CsvProblem::TooManyInputs:
        return see(QStringLiteral("--columns, --skip"));
    default:
        return {};
    }
}

} // namespace frontera
