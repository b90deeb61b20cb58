// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/named_convention.h"

#include "core/models/model.h"
#include "core/session/field_text.h"
#include "core/session/session.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

void setBipolar(Settings &settings, BipolarTie tie, LearningRule rule)
{
    settings.targets = Targets::Bipolar;
    settings.tie = tie;
    settings.rule = rule;
}

constexpr auto conventions = std::to_array<NamedConvention>({
    {"lecture", "", "Saturdays AI, La Paz: introductory lecture on deep learning",
     [](Settings &, int) {}},
    {"rosenblatt", "Rosenblatt 1962",
     "F. Rosenblatt: Principles of Neurodynamics. Spartan Books, 1962, chapter 5",
     [](Settings &settings, int) {
         settings.rate = Decimal(1);
         settings.useBias = false; // a response unit has connections and no threshold of its own
         setBipolar(settings, BipolarTie::Mistake, LearningRule::Target);
     }},
    {"novikoff", "Novikoff 1962",
     "A. B. J. Novikoff: On convergence proofs on perceptrons. Symposium on the Mathematical "
     "Theory of Automata, 1962",
     [](Settings &settings, int) {
         settings.rate = Decimal(1);
         setBipolar(settings, BipolarTie::Mistake, LearningRule::Target);
     }},
    {"fausett", "Fausett 1994",
     "L. Fausett: Fundamentals of Neural Networks. Prentice Hall, 1994, section 2.3",
     [](Settings &settings, int) {
         settings.rate = Decimal(1);
         settings.deadZone = Decimal(2, -1);
         setBipolar(settings, BipolarTie::Mistake, LearningRule::Target);
     }},
    {"hagan", "Hagan 1996",
     "M. T. Hagan, H. B. Demuth, M. Beale: Neural Network Design. PWS, 1996, chapter 4",
     [](Settings &settings, int) { settings.rate = Decimal(1); }},
    {"mitchell", "Mitchell 1997",
     "T. M. Mitchell: Machine Learning. McGraw-Hill, 1997, section 4.4",
     [](Settings &settings, int) {
         setBipolar(settings, BipolarTie::MinusOne, LearningRule::Error);
     }},
    {"negnevitsky", "Negnevitsky 2002",
     "M. Negnevitsky: Artificial Intelligence. Addison-Wesley, 2002, section 6.3",
     [](Settings &settings, int inputs) {
         settings.useBias = false;
         settings.hasThreshold = true;
         settings.threshold = Decimal(2, -1);
         if (inputs == 2) // his example, a gate
             settings.weights = {Decimal(3, -1), Decimal(-1, -1)};
     }},
    {"cornell", "Cornell 2004", "Cornell University, CS 472, 2004: perceptron-example.txt",
     [](Settings &settings, int) {
         settings.rate = Decimal(5, -1);
         settings.biasInput = BiasInput::MinusOne;
     }},
    {"raschka", "Raschka 2015", "S. Raschka: Python Machine Learning. Packt, 2015, chapter 2",
     [](Settings &settings, int) {
         setBipolar(settings, BipolarTie::One, LearningRule::Error);
         settings.arithmetic = Arithmetic::Float;
     }},
});

bool isOrder(const Field &field)
{
    return field.key == "order" || field.key == "permutation" || field.key == "seed";
}

/// Returns true if all that has an effect is the same, but for the order of presentation.
bool areAlike(const Settings &a, const Settings &b)
{
    const std::span<const Field> fields = a.model->fields;
    return std::ranges::all_of(fields, [&](const Field &field) {
        if (isOrder(field))
            return true;
        const bool isUsedInBoth = isUsed(fields, field, a);
        if (isUsedInBoth != isUsed(fields, field, b))
            return false;
        const auto *flag = std::get_if<FlagKind>(&field.kind);
        return !isUsedInBoth || (flag != nullptr ? a.*flag->member == b.*flag->member
                                                 : textOf(field, a) == textOf(field, b));
    });
}

} // namespace

std::span<const NamedConvention> namedConventions()
{
    return conventions;
}

const NamedConvention *findConvention(std::string_view name)
{
    const auto *const found = std::ranges::find(conventions, name, &NamedConvention::name);
    return found == conventions.end() ? nullptr : found;
}

Settings withConvention(const Settings &settings, const NamedConvention &convention, int inputs)
{
    Settings result;
    result.model = settings.model;
    result.order = settings.order;
    result.permutation = settings.permutation;
    result.seed = settings.seed;
    convention.set(result, inputs);
    return result;
}

const NamedConvention *conventionOf(const Settings &settings, int inputs)
{
    if (!settings.model->isPerceptron)
        return nullptr;
    const Settings present = withAllWeights(settings, inputs);
    const auto *const found =
        std::ranges::find_if(conventions, [&](const NamedConvention &convention) {
            return areAlike(withAllWeights(withConvention(settings, convention, inputs), inputs),
                            present);
        });
    return found == conventions.end() ? nullptr : found;
}

} // namespace frontera
