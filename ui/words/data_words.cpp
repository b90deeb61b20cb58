// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/data_words.h"

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/input_letters.h"
#include "core/data/truth_table.h"
#include "ui/words/example_words.h"
#include "ui/words/feature_words.h"
#include "ui/words/number_words.h"
#include "ui/words/typed_words.h"

#include <QLocale>
#include <QStringList>

namespace frontera {

namespace {

/// A changed example still has the inputs' names of the example.
bool isFromExample(const Dataset &data)
{
    return findSeededExample(data.name()) || data.name() == nameOfOwnData();
}

} // namespace

QString inputName(const Dataset &data, int input)
{
    if (input >= data.givenCount())
        return featureWords(data.features()[static_cast<std::size_t>(input - data.givenCount())],
                            data);
    const QString &name = data.inputNames()[static_cast<std::size_t>(input)];
    if (const InputLetters letters(data); letters.isName(input))
        return letters.input(input);
    return isFromExample(data) ? ExampleWords::input(name) : oneLine(name);
}

QString axisName(const Dataset &data, int input)
{
    const QString name = inputName(data, input);
    const QString letter = inputLetter(data, input);
    return name == letter ? letter : QStringLiteral("%1 (%2)").arg(name, letter);
}

namespace {

/// True if the name of an input is a question that comes with the program, which may be changed.
bool isQuestion(const Dataset &data, int input)
{
    return isFromExample(data) &&
           ExampleWords::isQuestion(data.inputNames()[static_cast<std::size_t>(input)]);
}

} // namespace

int numberOfAnswer(const Dataset &data, bool isYes)
{
    for (int row = 0; row < data.observationCount() && !isYes; ++row) {
        for (const Decimal &value : data.inputs(row)) {
            if (value != Decimal(1))
                return value.isZero() ? 0 : -1;
        }
    }
    return isYes ? 1 : 0;
}

QString answerWords(const Dataset &data, int input, bool isYes)
{
    const QString name = inputName(data, input);
    if (isQuestion(data, input))
        return ExampleWords::answer(name, isYes);
    return QStringLiteral("%1\u00a0=\u00a0%2").arg(name, showNumber(numberOfAnswer(data, isYes)));
}

QString briefAnswer(const Dataset &data, int input, bool isYes)
{
    return isQuestion(data, input) ? ExampleWords::answer(isYes)
                                   : showNumber(numberOfAnswer(data, isYes));
}

QString allAnswers(const Dataset &data, std::span<const Decimal> inputs)
{
    QStringList answers;
    for (int input = 0; input < static_cast<int>(inputs.size()); ++input)
        answers += answerWords(data, input, inputs[static_cast<std::size_t>(input)] == Decimal(1));
    return answers.join(QStringLiteral(", "));
}

bool areQuestions(const Dataset &data)
{
    if (data.givenCount() != data.inputCount() || !hasAnswers(data))
        return false;
    for (int input = 0; input < data.inputCount(); ++input) {
        if (!isQuestion(data, input))
            return false;
    }
    return true;
}

QString yesAnswers(const Dataset &data, std::span<const Decimal> inputs)
{
    QStringList yes;
    QStringList no;
    for (int input = 0; input < static_cast<int>(inputs.size()); ++input)
        (inputs[static_cast<std::size_t>(input)] == Decimal(1) ? yes : no) +=
            inputName(data, input);
    return ExampleWords::answers(yes, no);
}

bool hasNamedInputs(const Dataset &data)
{
    if (data.inputCount() < 3 || data.givenCount() != data.inputCount())
        return false;
    const InputLetters letters(data);
    for (int input = 0; input < data.inputCount(); ++input) {
        if (letters.isName(input))
            return false;
    }
    return true;
}

QString letterNames(const Dataset &data)
{
    const InputLetters letters(data);
    QStringList names;
    for (int input = 0; input < data.givenCount(); ++input) {
        const QString letter = letters.input(input);
        const QString name = inputName(data, input);
        if (name != letter)
            names += QStringLiteral("%1\u00a0=\u00a0%2").arg(letter, name);
    }
    return names.join(QStringLiteral(", "));
}

QString classLabel(const Dataset &data, int target)
{
    const QString &label = data.labels().at(static_cast<std::size_t>(target));
    return isFromExample(data) ? ExampleWords::label(label) : oneLine(label);
}

QString listSeparator()
{
    return QLocale().decimalPoint() == u"," ? QStringLiteral("; ") : QStringLiteral(", ");
}

} // namespace frontera
