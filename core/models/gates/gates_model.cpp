// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gates_model.h"

#include "core/models/gates/gates_rule.h"
#include "core/models/model.h"
#include "core/record/record_of.h"
#include "core/settings/perceptron_fields.h"

namespace frontera {

namespace {

Field perceptronField(std::string_view key)
{
    return fieldOf(perceptronFields(), key);
}

/// Returns the field without the conditions of a perceptron's other fields.
Field always(Field field)
{
    field.idle.reset();
    field.idleToo.reset();
    return field;
}

} // namespace

const Model &gatesModel()
{
    static const std::array fields{
        Field{.key = "units",
              .kind = UnitsKind{&Settings::units},
              .option = {"units", "A,B,C"},
              .isOften = true,
              .since = 2},
        perceptronField("rate"),
        perceptronField("weights"),
        always(perceptronField("bias")),
        always(perceptronField("firesAtZero")),
        perceptronField("order"),
        perceptronField("permutation"),
        perceptronField("seed"),
    };
    static const Model model{
        "gates", fields, hasGateInputs,
        [](const Dataset &data, const Settings &settings) -> std::unique_ptr<Record> {
            return std::make_unique<RecordOf<GatesRule>>(GatesRule(data, settings));
        },
        [](const Settings &) -> std::optional<LinearQuestion> { return std::nullopt; }};
    return model;
}

bool isGates(const Settings &settings)
{
    return settings.model == &gatesModel();
}

} // namespace frontera
