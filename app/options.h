// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/option.h"

#include <QString>
#include <span>
#include <vector>

namespace frontera {

struct Model;

// Groups of options, in the order in which help lists them.

/// Returns the options of the data: gate, file, example, session.
[[nodiscard]] std::span<const Option> dataOptions();
/// Returns those of them that say how a file is read.
[[nodiscard]] std::span<const Option> fileOptions();
/// Returns the option of the model, where there are several, and those of the fields of each; an
/// option that two models share stands once.
[[nodiscard]] std::vector<Option> settingsOptions();
/// Returns the options of one model's fields.
[[nodiscard]] std::vector<Option> fieldOptions(const Model &model);
/// Returns the option of a field that has this name, which must be one of settingsOptions().
[[nodiscard]] Option settingsOption(std::string_view name);
/// Returns the options of a run's length.
[[nodiscard]] std::span<const Option> runOptions();
/// Returns the options of a trace: its format, its rows, and whether it goes on once the run has
/// learnt.
[[nodiscard]] std::span<const Option> formatOptions();
/// Returns the options of a program that is written.
[[nodiscard]] std::span<const Option> codeOptions();
/// Returns the options of a report's format.
[[nodiscard]] std::span<const Option> reportOptions();
/// Returns the options of a proof's report: its format, its time and its digits.
[[nodiscard]] std::span<const Option> proofOptions();
/// Returns the options of an exported picture.
[[nodiscard]] std::span<const Option> pictureOptions();
/// Returns the options of a deck.
[[nodiscard]] std::span<const Option> deckOptions();
/// Returns the options of a worksheet.
[[nodiscard]] std::span<const Option> worksheetOptions();
/// Returns the option of a command's help.
[[nodiscard]] std::span<const Option> helpOptions();
/// Returns the options of the window.
[[nodiscard]] std::span<const Option> windowOptions();
/// Returns the options of the program: help and version.
[[nodiscard]] std::span<const Option> programOptions();

/// Returns the option as a person types it: "--rate".
[[nodiscard]] QString optionName(Option option);
/// Returns the placeholder of the option's value in help: "R"; empty if it takes none.
[[nodiscard]] QString valueName(Option option);
/// Returns the purpose of the option, for help.
[[nodiscard]] QString purpose(Option option);
/// Returns words about a right value: "a learning rate is a number greater than 0, such as 0.1".
[[nodiscard]] QString rightValue(Option option);

} // namespace frontera
