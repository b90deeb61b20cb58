// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <span>
#include <string_view>
#include <type_traits>
#include <variant>

namespace frontera {

/// An option of the command line that sets a field.
struct FieldOption
{
    std::string_view name = {};  ///< without "--": "rate"; empty: there is none
    std::string_view value = {}; ///< stands for its value in help: "R"; empty: it takes none
};

/// One value of a choice, by its word.
struct FieldWord
{
    template <typename Value>
    constexpr FieldWord(std::string_view word, Value value, FieldOption option = {},
                        std::string_view detail = {})
        : word(word)
        , value(static_cast<int>(value))
        , option(option)
        , detail(detail)
    {
    }

    std::string_view word;   ///< in session files and on the command line
    int value;               ///< of the member
    FieldOption option;      ///< chooses this word, and sets the detail where there is one
    std::string_view detail; ///< key of a field that counts only where this word is chosen
};

// The kinds of fields. Each says which member of Settings the field is.

struct NumberKind
{
    Decimal Settings::*member;
    bool isPositive = false; ///< it must be greater than 0
};
/// A number for each input; a missing one is 0.
struct InputNumbersKind
{
    std::vector<Decimal> Settings::*member;
};
/// Its option takes no value, and sets what is not usual.
struct FlagKind
{
    bool Settings::*member;
};
struct ChoiceKind
{
    std::span<const FieldWord> words;
    int (*value)(const Settings &settings);
    void (*setValue)(Settings &settings, int value);
    bool isTruth = false; ///< the member is a bool, and in session files true or false
};
/// The rows 0 … n − 1, each once; empty where none were chosen.
struct RowOrderKind
{
    std::vector<int> Settings::*member;
};
/// A whole number from 0 to mostSeed.
struct SeedKind
{
    std::uint64_t Settings::*member;
};
using FieldKind =
    std::variant<NumberKind, InputNumbersKind, FlagKind, ChoiceKind, RowOrderKind, SeedKind>;

/// Makes the kind of a member that is an enum or a bool.
template <auto member>
constexpr ChoiceKind choiceOf(std::span<const FieldWord> words)
{
    using Value = std::remove_cvref_t<decltype(Settings().*member)>;
    return {words, [](const Settings &settings) { return static_cast<int>(settings.*member); },
            [](Settings &settings, int value) { settings.*member = static_cast<Value>(value); },
            std::is_same_v<Value, bool>};
}

} // namespace frontera
