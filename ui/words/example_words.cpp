// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/example_words.h"

#include <algorithm>
#include <utility>

namespace frontera {

QString ExampleWords::name(Example example)
{
    switch (example) {
    case Example::Concert:
        return tr("Concert");
    case Example::Concert3:
        return tr("Concert, three questions");
    case Example::Clouds:
        return tr("Clouds");
    case Example::NoisyClouds:
        return tr("Noisy clouds");
    case Example::Circles:
        return tr("Circles");
    case Example::Moons:
        return tr("Moons");
    case Example::Spiral:
        return tr("Spiral");
    case Example::Iris:
        return tr("Iris");
    case Example::IrisHard:
        break;
    }
    return tr("Iris, hard");
}

QString ExampleWords::name(const SeededExample &example)
{
    const QString plain = name(example.facts.example);
    return example.seed == 1 ? plain : tr("%1, seed %2").arg(plain, QString::number(example.seed));
}

QString ExampleWords::ownData()
{
    return tr("Own points");
}

QString ExampleWords::thesePoints()
{
    return tr("these points");
}

QString ExampleWords::inSentence(const QString &name)
{
    return tr("%1", "the name of data within a sentence, in quotation marks if need be").arg(name);
}

QString ExampleWords::input(const QString &name)
{
    const std::pair<const char *, QString> names[] = {{"visa", tr("visa")},
                                                      {"shirt", tr("shirt")},
                                                      {"vaccine", tr("vaccine")},
                                                      {"camera", tr("camera")},
                                                      {"suitcase", tr("suitcase")},
                                                      {"petal length", tr("petal length")},
                                                      {"petal width", tr("petal width")}};
    for (const auto &[english, translated] : names) {
        if (name == QLatin1String(english))
            return translated;
    }
    return name;
}

bool ExampleWords::isQuestion(const QString &name)
{
    constexpr QLatin1String questions[] = {QLatin1String("visa"), QLatin1String("shirt"),
                                           QLatin1String("vaccine"), QLatin1String("camera"),
                                           QLatin1String("suitcase")};
    return std::ranges::any_of(questions,
                               [&name](QLatin1String question) { return name == question; });
}

QString ExampleWords::answer(const QString &name, bool isYes)
{
    return isYes ? tr("with %1", "an answer: yes to the question for it").arg(name)
                 : tr("without %1", "an answer: no to the question for it").arg(name);
}

QString ExampleWords::answers(QStringList yes, const QStringList &no)
{
    if (yes.isEmpty())
        return tr("with nothing", "all answers are no");
    if (no.isEmpty())
        return tr("with everything", "all answers are yes");
    constexpr qsizetype mostNamed = 3;
    if (yes.size() > mostNamed && no.size() == 1)
        return tr("with everything but %1", "all answers but one are yes").arg(no.front());
    if (yes.size() == 1)
        return answer(yes.front(), true);
    const QString last = yes.takeLast();
    return tr("with %1 and %2", "names of questions; one more")
        .arg(yes.join(QStringLiteral(", ")), last);
}

QString ExampleWords::answer(bool isYes)
{
    return isYes ? tr("yes") : tr("no");
}

QString ExampleWords::label(const QString &label)
{
    const std::pair<const char *, QString> labels[] = {{"I go", tr("I go")},
                                                       {"I don't", tr("I don't")}};
    for (const auto &[english, translated] : labels) {
        if (label == QLatin1String(english))
            return translated;
    }
    return label;
}

QString ExampleWords::title(Example example)
{
    switch (example) {
    case Example::Concert:
        return tr("Shall I go to the concert? Five questions, and two do not matter");
    case Example::Concert3:
        return tr("The three questions that matter: an AND of three inputs");
    case Example::Clouds:
        return tr("Two clouds of points with a gap between");
    case Example::NoisyClouds:
        return tr("Two clouds of points that overlap");
    case Example::Circles:
        return tr("A disc within a ring");
    case Example::Moons:
        return tr("Two half moons, each with an end within the other");
    case Example::Spiral:
        return tr("Two arms of a spiral");
    case Example::Iris:
        return tr("Irises by their petals in cm: setosa and versicolor");
    case Example::IrisHard:
        break;
    }
    return tr("Irises by their petals in cm: versicolor and virginica");
}

QString ExampleWords::source(const ExampleFacts &facts)
{
    if (facts.takesSeed)
        return tr("drawn from a seed");
    if (facts.example == Example::Iris || facts.example == Example::IrisHard)
        return QStringLiteral("R. A. Fisher, Annals of Eugenics 7 (1936) 179–188");
    return tr("the first example of the deep-learning lecture of Saturdays AI, La Paz");
}

} // namespace frontera
