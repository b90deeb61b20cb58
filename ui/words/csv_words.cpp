// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/csv_words.h"

#include "core/csv/csv_error.h"
#include "core/csv/csv_facts.h"
#include "core/csv/csv_numbers.h"
#include "core/csv/csv_words.h"
#include "ui/words/look_words.h"
#include "ui/words/typed_words.h"

#include <algorithm>
#include <array>

namespace frontera {

QString CsvWords::problem(const QString &path, const CsvError &error)
{
    QString words;
    for (const auto part : {&ofFile, &ofBytes, &ofCells, &ofColumns, &ofValues}) {
        if (words.isEmpty())
            words = part(error);
    }
    return tr("%1: %2.", "a place in a file; what is wrong there").arg(place(path, error), words);
}

QString CsvWords::fileKinds()
{
    constexpr std::array endings = {"csv",  "tsv",  "tab", "txt",    "dat",
                                    "data", "arff", "svm", "libsvm", "md"};
    QStringList patterns;
    for (const char *ending : endings)
        patterns += QStringLiteral("*.") + QLatin1String(ending);
    return tr("Data files (%1)", "*.csv *.txt").arg(patterns.join(u' ')) + QStringLiteral(";;") +
           tr("All files (*)");
}

QString CsvWords::allHaveClasses(const QString &path)
{
    return tr("%1 has no row without a class; leave the cell of the class empty, or the whole "
              "column out, where the neuron is to say it.")
        .arg(showTyped(path));
}

QString CsvWords::place(const QString &path, const CsvError &error)
{
    const QString file = showTyped(path);
    if (error.line == 0)
        return file;
    if (error.column == 0)
        return tr("%1, line %2").arg(file, QString::number(error.line));
    return tr("%1, line %2, column %3")
        .arg(file, QString::number(error.line), QString::number(error.column));
}

QString CsvWords::ofFile(const CsvError &error)
{
    switch (error.problem) {
    case CsvProblem::Missing:
        return tr("there is no such file; give the name of a CSV file");
    case CsvProblem::NotPermitted:
        return tr("this file may not be read; change its permissions, or give another one");
    case CsvProblem::IsFolder:
        return tr("this is a folder; give the name of a CSV file");
    case CsvProblem::NotAFile:
        return tr("this is a pipe or a device, which can be read only once; save what comes out "
                  "of it as a file, and open that");
    case CsvProblem::Unreadable:
        return tr("the file cannot be read (%1); try a copy of it").arg(error.text);
    case CsvProblem::Changed:
        return tr("the file was changed while it was read; open it again when it is complete");
    case CsvProblem::Cancelled:
        return tr("the reading was cancelled; open the file again");
    case CsvProblem::NoRows:
        return tr("there is no row of data; there should be two at least, below the names of the "
                  "columns or without them");
    case CsvProblem::OneRow:
        return tr("there is only one row of data; there should be two at least");
    default:
        return {};
    }
}

QString CsvWords::ofBytes(const CsvError &error)
{
    switch (error.problem) {
    case CsvProblem::NotUtf8:
        return notInEncoding(error, CsvEncoding::Utf8);
    case CsvProblem::NotUtf16:
        return notInEncoding(error, CsvEncoding::Utf16);
    case CsvProblem::NotWindows1252:
        return notInEncoding(error, CsvEncoding::Windows1252);
    case CsvProblem::NullByte:
        return tr("byte %1 of the file is 0, which is no text; save the data as CSV in UTF-8")
            .arg(error.byte);
    case CsvProblem::OtherFormat:
        return tr("this is a file of another kind (%1) and no table as text; open it in the "
                  "program that it comes from, and save the data as CSV")
            .arg(error.text);
    default:
        return {};
    }
}

QString CsvWords::notInEncoding(const CsvError &error, CsvEncoding encoding)
{
    return tr("byte %1 of the file is not %2; choose another encoding, or save the text as UTF-8, "
              "which spreadsheets call CSV UTF-8")
        .arg(QString::number(error.byte), LookWords::encoding(encoding));
}

QString CsvWords::ofCells(const CsvError &error)
{
    const QString counts = tr("this row has another number of cells than the first (%1 instead of "
                              "%2)")
                               .arg(error.cells)
                               .arg(error.rightCells);
    switch (error.problem) {
    case CsvProblem::TooLarge:
        return tr("the file has more than 4 GB of text; give a part of it");
    case CsvProblem::NotAPair:
        return tr("%1 is no input with its number; write one such as 3:0.5")
            .arg(showTyped(error.text));
    case CsvProblem::SeveralLabels:
        return tr("%1 are several classes of one row; write one").arg(showTyped(error.text));
    case CsvProblem::StrayQuote:
        return tr("there is a quote within the cell; put quotes around the whole cell, and write "
                  "each one within it twice");
    case CsvProblem::OpenQuote:
        return tr("a quote opens here and is never closed; close it, or leave it out");
    case CsvProblem::TooFewCells:
        return tr("%1; fill in what is missing, or delete the row").arg(counts);
    case CsvProblem::TooManyCells:
        return tr("%1; delete what is too much, or put quotes around a cell that contains the "
                  "separator")
            .arg(counts);
    case CsvProblem::CutNumbers:
        return tr("%1; if the commas are decimal, separate the cells by semicolons or tabs, or put "
                  "quotes around the numbers")
            .arg(counts);
    case CsvProblem::RepeatedNames:
        return tr("this row repeats the names of the columns; delete it, or split the file here");
    default:
        return {};
    }
}

QString CsvWords::ofColumns(const CsvError &error)
{
    switch (error.problem) {
    case CsvProblem::NoInput:
        if (error.separator != 0)
            return oneColumn(error);
        return tr("there is only one column; there should be one of numbers at least, and that of "
                  "the classes, with a comma, a semicolon or a tab between");
    case CsvProblem::TooManyInputs:
        return tr("there are %1 inputs besides the classes, and %2 are the most; choose columns, "
                  "or delete some")
            .arg(error.cells - 1)
            .arg(Dataset::mostInputs);
    case CsvProblem::EmptyName:
        return tr("this column has no name, and others have; give it one, or delete the column");
    case CsvProblem::DuplicateName:
        return tr("another column is called %1 too; give each its own name")
            .arg(showTyped(error.text));
    case CsvProblem::NoSuchTarget:
        return error.hasNames
                   ? tr("no column is called %1; the target is one of the names in this row, or "
                        "the number of a column, from 1 to %2")
                         .arg(showTyped(error.text))
                         .arg(error.rightCells)
                   : tr("no column is called %1; the target is the number of a column, from 1 to "
                        "%2")
                         .arg(showTyped(error.text))
                         .arg(error.rightCells);
    case CsvProblem::NoSuchColumn:
        return error.hasNames ? tr("no column is called %1; a column is one of the names in this "
                                   "row, or a number from 1 to %2")
                                    .arg(showTyped(error.text))
                                    .arg(error.rightCells)
                              : tr("no column is called %1; a column is a number from 1 to %2")
                                    .arg(showTyped(error.text))
                                    .arg(error.rightCells);
    case CsvProblem::TooFewLabelled:
        return error.text.isEmpty()
                   ? tr("%1 row(s) have no class in the target column, and fewer than two are "
                        "left; choose another target column",
                        nullptr, error.cells)
                         .arg(error.cells)
                   : tr("%1 row(s) have no class in the column %2, and fewer than two are left; "
                        "choose another target column",
                        nullptr, error.cells)
                         .arg(error.cells)
                         .arg(showTyped(error.text));
    case CsvProblem::TooManyGaps:
        return tr("a number is missing in %1 row(s), and fewer than two are left; leave out the "
                  "columns with many gaps",
                  nullptr, error.cells)
            .arg(error.cells);
    case CsvProblem::NoNumbers:
        return error.hasNames
                   ? tr("%1 is not a number, and no column that could be an input has numbers; "
                        "write the inputs as numbers, such as -0.5")
                         .arg(showTyped(error.text))
                   : tr("this looks like data without a row of names, and %1 is not a number; "
                        "write the inputs as numbers, such as -0.5")
                         .arg(showTyped(error.text));
    case CsvProblem::TooFine:
        return tr("the numbers of %1 lie so close together beside their spread that %2 digits do "
                  "not tell them apart once they are scaled; leave out the column, or the scaling")
            .arg(error.text.isEmpty() ? tr("column %1").arg(error.column) : showTyped(error.text))
            .arg(Decimal::maxDigits);
    case CsvProblem::WrongWidth:
        return error.rightCells == 0
                   ? tr("the columns have no names, and it is not known where those of the data "
                        "stand in their file; write the names into a row above")
                   : tr("there are %1 columns, which are not named as those of the data; there "
                        "should be %2, as in these, or %3 without that of the classes")
                         .arg(error.cells)
                         .arg(error.rightCells)
                         .arg(error.rightCells - 1);
    case CsvProblem::TargetAsInput:
        return tr("%1 is the column of the classes, and cannot be an input too; choose other "
                  "inputs, or another target column")
            .arg(showTyped(error.text));
    case CsvProblem::SkippedToo:
        return tr("the column %1 is to be used and to be left out; choose one of the two")
            .arg(showTyped(error.text));
    case CsvProblem::NoInputLeft:
        return tr("every column that could be an input is left out; leave one in");
    case CsvProblem::NoSuchClass:
        return tr("no row has the class %1; the classes are %2")
            .arg(showTyped(error.text), labels(error));
    default:
        return {};
    }
}

QString CsvWords::oneColumn(const CsvError &error)
{
    const QString chosen = LookWords::separator(error.separator);
    return error.otherSeparator != 0
               ? tr("there is only one column where the separator is %1; choose %2, which splits "
                    "the rows into several",
                    "semicolon; comma")
                     .arg(chosen, LookWords::separator(error.otherSeparator))
               : tr("there is only one column where the separator is %1; choose what stands "
                    "between the cells of a row",
                    "semicolon")
                     .arg(chosen);
}

QString CsvWords::ofValues(const CsvError &error)
{
    const QString cell = showTyped(error.text);
    switch (error.problem) {
    case CsvProblem::EmptyCell:
        return tr("the cell is empty; fill it in, or leave out the rows with gaps");
    case CsvProblem::NoValue:
        return tr("nothing can be computed with %1; write a number, or leave out the rows with "
                  "gaps")
            .arg(cell);
    case CsvProblem::NotANumber:
        return notANumber(error);
    case CsvProblem::TwoReadings:
        return twoReadings(error);
    case CsvProblem::TooManyDigits:
        return tr("%1 has too many digits; a number has at most %2").arg(cell).arg(csvMostDigits);
    case CsvProblem::OutOfRange:
        return tr("%1 is too large or too small; a number other than 0 has a size from 1e-%2 to "
                  "1e%2")
            .arg(cell)
            .arg(Decimal::maxPower);
    case CsvProblem::ManyNumbers:
    case CsvProblem::ManyWords:
        return noClass(error);
    case CsvProblem::ThirdClass:
        return thirdClass(error);
    default:
        return {};
    }
}

QString CsvWords::thirdClass(const CsvError &error)
{
    const QString third = showTyped(error.text);
    const QString one = showTyped(error.labels[0]);
    const QString other = showTyped(error.labels[1]);
    if (const QString same = spellings(error.allLabels); !same.isEmpty())
        return tr("%1 is a third class besides %2 and %3, but some classes are one that is spelt "
                  "in several ways: %4; spell each class in one way",
                  "si; no; sí; sí and si")
            .arg(third, one, other, same);
    if (error.allLabels.size() > 2 && error.allLabels.size() < CsvFacts::mostLabels)
        return tr("%1 is a third class besides %2 and %3; choose two of the %4 classes, or one "
                  "against the rest, or another target column")
            .arg(third, one, other)
            .arg(error.allLabels.size());
    return tr("%1 is a third class besides %2 and %3; choose two classes, or one against the rest, "
              "or another target column")
        .arg(third, one, other);
}

/// Returns the labels that are one in several spellings: "sí = si, no = NO"; empty if none are.
QString CsvWords::spellings(const QStringList &labels)
{
    const QStringList spellings = spellingsOf(labels);
    QStringList groups;
    for (qsizetype first = 0; first < labels.size(); ++first) {
        if (spellings.indexOf(spellings[first]) != first)
            continue;
        QStringList group;
        for (qsizetype i = first; i < labels.size(); ++i) {
            if (spellings[i] == spellings[first])
                group += showTyped(labels[i]);
        }
        if (group.size() > 1)
            groups += group.join(QStringLiteral(" = "));
    }
    return groups.join(QStringLiteral(", "));
}

/// Tells that the target has other things than classes, and which columns have two.
QString CsvWords::noClass(const CsvError &error)
{
    const QString sentence =
        (error.problem == CsvProblem::ManyWords
             ? tr("this column is the target, but holds %1 different words, such as %2, %3 and %4, "
                  "and is no class")
             : tr("this column is the target, but holds %1 different numbers, such as %2, %3 and "
                  "%4, and is no class"))
            .arg(error.cells)
            .arg(showTyped(error.allLabels[0]), showTyped(error.allLabels[1]),
                 showTyped(error.allLabels[2]));
    constexpr qsizetype most = 4;
    if (error.otherTargets.isEmpty())
        return sentence;
    if (error.otherTargets.size() > most)
        return tr("%1; choose another target column").arg(sentence);
    QStringList shown;
    for (const QString &column : error.otherTargets)
        shown += showTyped(column);
    return tr("%1; choose another target column: %2", "survived")
        .arg(sentence, shown.join(QStringLiteral(", ")));
}

QString CsvWords::labels(const CsvError &error)
{
    QStringList shown;
    for (const QString &label : error.allLabels)
        shown += showTyped(label);
    return shown.join(QStringLiteral(", "));
}

QString CsvWords::twoReadings(const CsvError &error)
{
    const QByteArray cell = error.text.toUtf8();
    const auto reading = [&cell](NumberMarks marks) {
        const auto number = fileNumber(cell, marks);
        return number ? number->value.toString() : QString();
    };
    const QString one = reading(NumberMarks::CommaThousands);
    const QString other = reading(NumberMarks::PointThousands);
    if (one.isEmpty() || other.isEmpty() || one == other)
        return tr("%1 and the other numbers of this column have their points and commas in "
                  "different ways; write all of them in one")
            .arg(showTyped(error.text));
    return tr("%1 may be %2 or %3, and the other numbers do not tell which; write "
              "all of them without groups of digits, and with a decimal point")
        .arg(showTyped(error.text), one, other);
}

QString CsvWords::notANumber(const CsvError &error)
{
    const QString sentence =
        tr("%1 is not a number; write one with digits and at most one decimal point, such as -0.5")
            .arg(showTyped(error.text));
    // A word may be what the whole column is about.
    const bool isWord = error.text.size() > 1 && std::ranges::all_of(error.text, [](QChar letter) {
                            return letter.isLetter();
                        });
    return isWord ? tr("%1, or leave out the column").arg(sentence) : sentence;
}

} // namespace frontera
