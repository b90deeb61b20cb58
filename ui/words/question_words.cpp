// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/question_words.h"

#include "core/models/gates/gates_model.h"
#include "core/run/next_observation.h"
#include "core/run/run.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>

namespace frontera {

namespace {

constexpr qsizetype longestInput = 9;

class QuestionPhrases
{
    Q_DECLARE_TR_FUNCTIONS(Question)

public:
    static QString headline(const Run &run)
    {
        return isGates(run.settings()) ? tr("What will the network say?")
                                       : tr("What will the neuron say?");
    }

    static QString place(const Run &run)
    {
        const int row = nextObservation(run).value_or(0);
        const Dataset &data = run.data();
        const auto given = data.given(row);
        const std::vector<Number> inputs(given.begin(), given.end());
        return tr("Step %1 · next comes %2, target %3")
            .arg(showCount(run.position() + 1), showBriefVector(inputs, longestInput),
                 showNumber(targetValue(data.target(row), run.settings())));
    }

    static QString hint(const std::optional<int> &said, const Run &run)
    {
        return said ? tr("The class says %1: → shows the answer").arg(answerName(*said, run))
                    : tr("Press 0 or 1, then → shows the answer");
    }

    static QString score(const ClassAnswers &answers)
    {
        return tr("The class so far: %1 of %2 right")
            .arg(showCount(answers.right), showCount(answers.answered));
    }

    static QString briefScore(const ClassAnswers &answers)
    {
        return tr("Class: %1 of %2").arg(showCount(answers.right), showCount(answers.answered));
    }

    static QString said(const QString &place, int said, const Run &run)
    {
        return tr("%1 · the class said %2", "where the run stands")
            .arg(place, answerName(said, run));
    }

    static QString verdict(int said, const std::optional<int> &neuron, const Run &run)
    {
        const bool isNetwork = isGates(run.settings());
        const QString word = answerName(said, run);
        if (neuron == said)
            return isNetwork ? tr("The network said %1, too").arg(word)
                             : tr("The neuron said %1, too").arg(word);
        const QString other = neuron ? answerName(*neuron, run) : showNumber(0);
        return isNetwork ? tr("The network said %1, not %2").arg(other, word)
                         : tr("The neuron said %1, not %2").arg(other, word);
    }

    static QString outcome(const Run &run, const ClassAnswers &answers)
    {
        const qint64 mistakes = run.mistakesUpTo(run.position());
        return score(answers) + QStringLiteral(" · ") +
               tr("the neuron: %1 mistake(s)", nullptr, pluralOf(mistakes))
                   .arg(showCount(mistakes));
    }

    static QString noColours() { return tr("no colours while you guess"); }
    static QString covered() { return tr("This picture waits: it would tell the answer."); }
};

} // namespace

StandingWords describeQuestion(const Run &run, const ClassAnswers &answers)
{
    StandingWords words{.place = QuestionPhrases::place(run),
                        .headline = QuestionPhrases::headline(run),
                        .change = QuestionPhrases::hint(answers.said, run)};
    if (answers.answered > 0) {
        words.score = QuestionPhrases::score(answers);
        words.briefScore = QuestionPhrases::briefScore(answers);
    }
    return words;
}

void addAnswers(StandingWords &words, const Run &run, const ClassAnswers &answers,
                std::optional<int> neuron)
{
    if (answers.answered == 0)
        return;
    const bool isEnd = !run.canGoForward();
    words.score = QuestionPhrases::outcome(run, answers);
    words.briefScore = QuestionPhrases::briefScore(answers);
    if (isEnd) // what has come of it all stands above what was said last
        words.outlook = words.score;
    if (!answers.said || run.position() == 0)
        return;
    words.place = QuestionPhrases::said(words.place, *answers.said, run);
    if (isEnd)
        return;
    words.change = describeStep(run).paragraph();
    words.headline = QuestionPhrases::verdict(*answers.said, neuron, run);
}

QString answerName(int target, const Run &run)
{
    const QString output = showNumber(targetValue(target, run.settings()));
    const QString name = className(target, run.data(), run.settings());
    constexpr int longest = 12; // letters
    if (run.data().labels() == Dataset::plainLabels() || name == output)
        return output;
    return name.size() > longest ? name.left(longest - 1) + u'…' : name;
}

QString noColoursWords()
{
    return QuestionPhrases::noColours();
}

QString coveredWords()
{
    return QuestionPhrases::covered();
}

} // namespace frontera
