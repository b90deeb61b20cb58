// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/model.h"

#include <span>

namespace frontera {

/// Returns all models that there are; the usual one is the first.
[[nodiscard]] std::span<const Model *const> models();
/// Returns the model with this key; null where there is none.
[[nodiscard]] const Model *modelOf(std::string_view key);

/// Adds a model to these for as long as it lives: tests have models of their own. To be made and
/// destroyed while nobody else looks at them.
class AddedModel
{
public:
    explicit AddedModel(const Model &model);
    ~AddedModel();
    AddedModel(const AddedModel &) = delete;
    AddedModel &operator=(const AddedModel &) = delete;
};

/// Returns these settings for other data (fitted()): with the usual model where their own one
/// cannot learn from the data.
[[nodiscard]] Settings fittedTo(const Dataset &data, const Settings &settings);
/// Returns settings of another model: those that both models have are kept.
[[nodiscard]] Settings withModel(const Settings &settings, const Model &model);
/// Returns settings of another model, as one begins with it on these data: withModel(), with units
/// that compute the data together where there are some.
[[nodiscard]] Settings chosenFor(const Dataset &data, const Settings &settings, const Model &model);
/// Returns what a proof has to know of the settings; nothing where their model's boundary is no
/// linear form.
[[nodiscard]] std::optional<LinearQuestion> questionOf(const Settings &settings);

} // namespace frontera
