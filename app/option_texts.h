// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/option.h"

#include <span>

namespace frontera {

/// The words about one of the program's own options, untranslated.
struct OptionText
{
    Option::Own option;
    const char *name;
    const char *value;
    const char *purpose;
    const char *right;
};

/// Returns the words about all of the program's own options.
[[nodiscard]] std::span<const OptionText> optionTexts();

} // namespace frontera
