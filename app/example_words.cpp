// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/example_words.h"

namespace frontera {

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
