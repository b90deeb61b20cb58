// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linear/linear_question.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace frontera {

class Dataset;
class Record;
struct Field;
struct Settings;

/// What a model registers (models.h).
struct Model
{
    /// Names it in files and on the command line: a word of small letters.
    std::string_view key;
    /// What can be set for it.
    std::span<const Field> fields;
    /// True if it can learn from these data.
    bool (*takes)(const Dataset &data);
    /// Begins a run over data that it takes, with at least one observation, under settings that fit
    /// them.
    std::unique_ptr<Record> (*begin)(const Dataset &data, const Settings &settings);
    /// Returns what a proof about the data has to know of the settings; nothing where its boundary
    /// is no linear form in the inputs, or where nothing is proved of it.
    std::optional<LinearQuestion> (*question)(const Settings &settings);
    /// True if it learns by the perceptron's rule, of which Novikoff's theorem holds
    /// (core/explanation/mistake_bound.h).
    bool isPerceptron = false;
};

} // namespace frontera
