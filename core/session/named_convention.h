// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <span>
#include <string_view>

namespace frontera {

/// The perceptron as a book has it: the settings that make the program's runs the book's.
///
/// A convention sets all that a perceptron has, but not the order of the observations, and not how
/// the inputs of a gate are written: these belong to the data. Where a book has no numbers to begin
/// with, or draws them, it starts at 0. Nothing stores that one was chosen: a run is in a
/// convention as long as its settings are those.
struct NamedConvention
{
    std::string_view name;   ///< names it on the command line; plain ASCII
    const char *title;       ///< "Fausett 1994", in UTF-8; empty for the course's own
    std::string_view source; ///< author, title, publisher and year, and where in it; in UTF-8
    /// Changes usual settings to the convention's, for data with so many inputs.
    void (*set)(Settings &settings, int inputs);
};

/// Returns all conventions; the course's own comes first.
[[nodiscard]] std::span<const NamedConvention> namedConventions();
/// Returns the convention with this name; null if there is none.
[[nodiscard]] const NamedConvention *findConvention(std::string_view name);
/// Returns the settings of a perceptron in a convention, with the order of the present ones.
[[nodiscard]] Settings withConvention(const Settings &settings, const NamedConvention &convention,
                                      int inputs);
/// Returns the convention that the settings are in, by all that has an effect; null if in none.
[[nodiscard]] const NamedConvention *conventionOf(const Settings &settings, int inputs);

} // namespace frontera
