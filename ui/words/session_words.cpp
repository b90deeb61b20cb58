// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/session_words.h"

#include "core/session/session_file.h"
#include "ui/words/number_words.h"
#include "ui/words/typed_words.h"

namespace frontera {

namespace {

/// Returns a text from a file on one line and not too long, however odd it is.
QString shownPart(QString text)
{
    constexpr qsizetype longest = 40;
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

} // namespace

QString SessionWords::problem(const QString &path, const SessionError &error)
{
    QString words;
    for (const auto part : {&ofFile, &ofKeys, &ofTypes, &ofNumbers, &ofValues}) {
        if (words.isEmpty())
            words = part(error);
    }
    return tr("%1: %2.", "a place in a file; what is wrong there").arg(place(path, error), words);
}

QString SessionWords::beyondEnd(const QString &path, qint64 position, qint64 length)
{
    return tr("%1, key “position”: the run ends at step %2, before step %3; the position is a "
              "whole number from 0 to %2.")
        .arg(showPath(path), QString::number(length), QString::number(position));
}

QString SessionWords::otherState(qint64 position)
{
    return tr("At step %1 this version of Frontera computes other weights than the session was "
              "saved with")
        .arg(showCount(position));
}

QString SessionWords::tooLarge(const QString &path)
{
    return tr("%1 was not written: a session file has at most %2 MiB, and these data need more; "
              "take fewer observations.")
        .arg(showPath(path), QString::number(sessionMostBytes >> 20));
}

QString SessionWords::place(const QString &path, const SessionError &error)
{
    const QString file = showPath(path);
    if (error.byte > 0)
        return tr("%1, byte %2").arg(file, QString::number(error.byte));
    if (error.key.isEmpty())
        return file;
    const QString key = shownPart(error.key);
    return error.entry > 0
               ? tr("%1, key “%2”, entry %3").arg(file, key, QString::number(error.entry))
               : tr("%1, key “%2”").arg(file, key);
}

QString SessionWords::ofFile(const SessionError &error)
{
    switch (error.problem) {
    case SessionProblem::Missing:
        return tr("there is no such file; give the name of a session file");
    case SessionProblem::NotPermitted:
        return tr("this file may not be read; change its permissions, or give another one");
    case SessionProblem::IsFolder:
        return tr("this is a folder; give the name of a session file");
    case SessionProblem::NotAFile:
        return tr("this is a pipe or a device, which can be read only once; save what comes out "
                  "of it as a file, and open that");
    case SessionProblem::Unreadable:
        return tr("the file cannot be read (%1); try a copy of it").arg(error.text);
    case SessionProblem::TooLarge:
        return tr("the file has more than %1 MiB, so it is no session file; give another one")
            .arg(sessionMostBytes >> 20);
    case SessionProblem::Damaged:
        return tr("the file is damaged from here on, or no session file; take a copy of it that is "
                  "whole");
    case SessionProblem::Foreign:
        return tr(
            "this is no session; data as CSV are opened by Data ▸ Open data…, or with --data");
    case SessionProblem::OtherFormat:
        return tr("this is no session file of Frontera: its key “format” would be "
                  "“frontera-session”; give another one");
    case SessionProblem::LaterVersion:
        return tr("written by a newer Frontera, as version %1 of session files; this one reads "
                  "versions 1 to %2, so open it with a newer one")
            .arg(error.count)
            .arg(sessionVersion);
    default:
        return {};
    }
}

QString SessionWords::ofKeys(const SessionError &error)
{
    switch (error.problem) {
    case SessionProblem::MissingKey:
        return tr("this key is missing; a session file has it");
    case SessionProblem::UnknownKey:
        return tr("a session file has no such key; remove it");
    case SessionProblem::RepeatedKey:
        return tr("a key occurs twice in the same part of the file; leave one of the two");
    default:
        return {};
    }
}

QString SessionWords::ofTypes(const SessionError &error)
{
    const QString there = shownPart(error.text);
    switch (error.problem) {
    case SessionProblem::NotAnObject:
        return tr("“%1” should be keys and values in braces").arg(there);
    case SessionProblem::NotAList:
        return tr("“%1” should be a list in brackets").arg(there);
    case SessionProblem::NotAText:
        return tr("“%1” should be a text in quotation marks").arg(there);
    case SessionProblem::NotTrueOrFalse:
        return tr("“%1” should be true or false").arg(there);
    case SessionProblem::NotWhole:
        return tr("“%1” should be a whole number from 0 to %2")
            .arg(there)
            .arg(Session::mostPosition);
    case SessionProblem::NotAnAngle:
        return tr("“%1” should be a number of degrees from −%2 to %2").arg(there).arg(error.count);
    case SessionProblem::NotAPlace:
        return tr("“%1” should be numbers of columns, from 1 to %2").arg(there).arg(error.count);
    case SessionProblem::NotAPart:
        return tr("“%1” should be four numbers: a left end and a larger right one, a lower end and "
                  "a larger upper one")
            .arg(there);
    case SessionProblem::UnknownWord:
        return tr("“%1” should be one of: %2").arg(there, error.words.join(QStringLiteral(", ")));
    default:
        return {};
    }
}

QString SessionWords::ofNumbers(const SessionError &error)
{
    const QString there = shownPart(error.text);
    switch (error.problem) {
    case SessionProblem::NotANumber:
        return tr("“%1” is not a decimal number, such as −0.5").arg(there);
    case SessionProblem::TooManyDigits:
        return tr("“%1” has more digits than the %2 that a number may have")
            .arg(there)
            .arg(Decimal::maxDigits);
    case SessionProblem::OutOfRange:
        return tr("“%1” is too large or too small: a number other than 0 has a size from 1e-%2 to "
                  "1e%2")
            .arg(there)
            .arg(Decimal::maxPower);
    case SessionProblem::NotPositive:
        return tr("“%1” should be greater than 0, such as 0.1").arg(there);
    case SessionProblem::Negative:
        return tr("“%1” should be 0 or greater").arg(there);
    case SessionProblem::NotASeed:
        return tr("“%1” should be a whole number from 0 to %2").arg(there).arg(mostSeed);
    case SessionProblem::NotARange:
        return tr("“%1” should be two numbers, the smaller first").arg(there);
    case SessionProblem::NotUnits:
        return tr("“%1” should be the names of three gates with commas between, such as "
                  "or,nand,and")
            .arg(there);
    case SessionProblem::NotTargets:
        return tr("“%1” should be a target, 0 or 1").arg(there);
    default:
        return {};
    }
}

QString SessionWords::ofValues(const SessionError &error)
{
    const QString there = shownPart(error.text);
    switch (error.problem) {
    case SessionProblem::Empty:
        return tr("there is nothing here, and there should be something");
    case SessionProblem::WrongCount:
        return tr("the number of entries is %1, and %2 would be right")
            .arg(error.count)
            .arg(error.rightCount);
    case SessionProblem::TooManyInputs:
        return tr("there are %1 inputs, and at most %2 are possible")
            .arg(error.count)
            .arg(Dataset::mostInputs);
    case SessionProblem::Repeated:
        return tr("“%1” occurs twice, and each should occur once").arg(there);
    case SessionProblem::NotPermutation:
        return tr("there should be each of the numbers 1 to %1 once").arg(error.count);
    case SessionProblem::NotADigest:
        return tr("“%1” should be %2 digits from 0 to 9 and a to f").arg(there).arg(error.count);
    case SessionProblem::NotForModel:
        return tr("the model “%1” cannot learn from these data").arg(there);
    case SessionProblem::NotBeyond:
        return tr("“%1” should be a step beyond %2, the position of the session; leave this key "
                  "out of a run that steps along")
            .arg(there)
            .arg(error.count);
    case SessionProblem::NotAFeature:
        return tr("“%1” should be a product of two of the %2 inputs, such as x1*x2, or a square, "
                  "such as x1^2")
            .arg(there)
            .arg(error.count);
    case SessionProblem::TooLargeProduct:
        return tr("“%1” is too large or too small in row %2: a number other than 0 has a size from "
                  "1e-%3 to 1e%3")
            .arg(there)
            .arg(error.count)
            .arg(Decimal::maxPower);
    case SessionProblem::NotAnInput:
        return tr("“%1” should be the number of an input, from 1 to %2, and another one for each "
                  "axis")
            .arg(there)
            .arg(error.count);
    default:
        return {};
    }
}

} // namespace frontera
