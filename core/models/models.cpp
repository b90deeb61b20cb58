// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/models.h"

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron_model.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <vector>

namespace frontera {

namespace {

std::vector<const Model *> &list()
{
    static std::vector<const Model *> all = {&perceptronModel()};
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
        result.model = &usualModel();
    return result;
}

std::optional<LinearQuestion> questionOf(const Settings &settings)
{
    return settings.model->question(settings);
}

} // namespace frontera
