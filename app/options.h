// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/option.h"

#include <QString>
#include <span>
#include <vector>

namespace frontera {

struct Model;

/// Options in groups, in the order in which help lists them.
[[nodiscard]] std::span<const Option> dataOptions();
/// Which model, where there are several, and the fields of each; what two of them have, once.
[[nodiscard]] std::vector<Option> settingsOptions();
/// Those of one model's fields.
[[nodiscard]] std::vector<Option> fieldOptions(const Model &model);
/// Returns the option of a field that has this name, which must be one of settingsOptions().
[[nodiscard]] Option settingsOption(std::string_view name);
/// How long a run is.
[[nodiscard]] std::span<const Option> runOptions();
/// How a trace is written.
[[nodiscard]] std::span<const Option> formatOptions();
/// How a check is written.
[[nodiscard]] std::span<const Option> reportOptions();
/// What an exported picture shows, and how.
[[nodiscard]] std::span<const Option> pictureOptions();
/// What a deck shows, and how.
[[nodiscard]] std::span<const Option> deckOptions();
/// How long a worksheet is, and whether it is filled in.
[[nodiscard]] std::span<const Option> worksheetOptions();
[[nodiscard]] std::span<const Option> helpOptions();
/// Where the window begins.
[[nodiscard]] std::span<const Option> windowOptions();
/// Help and version.
[[nodiscard]] std::span<const Option> programOptions();

/// As it is typed: "--rate".
[[nodiscard]] QString optionName(Option option);
/// What stands for its value in help: "R"; empty where it takes none.
[[nodiscard]] QString valueName(Option option);
/// What it does, for help.
[[nodiscard]] QString purpose(Option option);
/// What a right value is: "a learning rate is a number greater than 0, such as 0.1".
[[nodiscard]] QString rightValue(Option option);

} // namespace frontera
