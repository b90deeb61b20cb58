// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/models.h"

#include "core/data/dataset.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/models/perceptron/perceptron_model.h"
#include "core/settings/field.h"

#include <algorithm>
#include <vector>

namespace frontera {

namespace {

std::vector<const Model *> &list()
{
    static std::vector<const Model *> all = {&perceptronModel(), &gatesModel()};
    return all;
}

} // namespace

std::span<const Model *const> models()
{
    return list();
}

const Model *modelOf(std::string_view key)
{
    const auto all = models();
    const auto it = std::ranges::find(all, key, &Model::key);
    return it == all.end() ? nullptr : *it;
}

AddedModel::AddedModel(const Model &model)
{
    list().push_back(&model);
}

AddedModel::~AddedModel()
{
    list().pop_back();
}

const Model &usualModel()
{
    return perceptronModel();
}

Settings fittedTo(const Dataset &data, const Settings &settings)
{
    Settings result = fitted(settings, data.inputCount(), data.observationCount());
    if (!result.model->takes(data))
        result = withModel(result, usualModel());
    return result;
}

Settings withModel(const Settings &settings, const Model &model)
{
    Settings result;
    result.model = &model;
    const auto keep = [&]<typename Kind>(const Kind &kind) {
        if constexpr (std::is_same_v<Kind, ChoiceKind>)
            kind.setValue(result, kind.value(settings));
        else
            result.*kind.member = settings.*kind.member;
    };
    for (const Field &field : model.fields) {
        const auto &own = settings.model->fields;
        if (std::ranges::find(own, field.key, &Field::key) != own.end())
            std::visit(keep, field.kind);
    }
    return result;
}

Settings chosenFor(const Dataset &data, const Settings &settings, const Model &model)
{
    Settings result = withModel(settings, model);
    if (isGates(result) && !isGates(settings))
        result.units = unitsFor(data).value_or(result.units);
    return result;
}

std::optional<LinearQuestion> questionOf(const Settings &settings)
{
    return settings.model->question(settings);
}

} // namespace frontera
