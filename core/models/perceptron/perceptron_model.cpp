// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron_model.h"

#include "core/models/model.h"
#include "core/models/perceptron/batch_rule.h"
#include "core/models/perceptron/float_perceptron.h"
#include "core/models/perceptron/perceptron_rule.h"
#include "core/record/record_of.h"
#include "core/settings/perceptron_fields.h"

#include <utility>

namespace frontera {

namespace {

static_assert(KeepingRule<BatchOf<PerceptronRule>> && KeepingRule<BatchOf<FloatPerceptronRule>>);

/// Returns the record of a rule that learns at once, or of one that collects what it learns.
template <typename R>
std::unique_ptr<Record> recordOf(R rule)
{
    if (rule.settings().update == Update::Batch)
        return std::make_unique<RecordOf<BatchOf<R>>>(BatchOf<R>(std::move(rule)));
    return std::make_unique<RecordOf<R>>(std::move(rule));
}

} // namespace

const Model &perceptronModel()
{
    static const Model model{
        "perceptron",
        perceptronFields(),
        [](const Dataset &) { return true; },
        [](const Dataset &data, const Settings &settings) -> std::unique_ptr<Record> {
            return settings.arithmetic == Arithmetic::Float
                       ? recordOf(FloatPerceptronRule(data, settings))
                       : recordOf(PerceptronRule(data, settings));
        },
        [](const Settings &settings) {
            return settings.hasThreshold ? std::nullopt : std::optional(linearQuestion(settings));
        },
        true};
    return model;
}

} // namespace frontera
