// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/perceptron/perceptron_model.h"

#include "core/models/model.h"
#include "core/models/perceptron/float_perceptron.h"
#include "core/models/perceptron/perceptron_rule.h"
#include "core/record/record_of.h"
#include "core/settings/perceptron_fields.h"

namespace frontera {

const Model &perceptronModel()
{
    static const Model model{
        "perceptron",
        perceptronFields(),
        [](const Dataset &) { return true; },
        [](const Dataset &data, const Settings &settings) -> std::unique_ptr<Record> {
            if (settings.arithmetic == Arithmetic::Float)
                return std::make_unique<RecordOf<FloatPerceptronRule>>(
                    FloatPerceptronRule(data, settings));
            return std::make_unique<RecordOf<PerceptronRule>>(PerceptronRule(data, settings));
        },
        [](const Settings &settings) {
            return settings.hasThreshold ? std::nullopt : std::optional(linearQuestion(settings));
        },
        true};
    return model;
}

} // namespace frontera
