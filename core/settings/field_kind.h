// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <span>
#include <string_view>
#include <type_traits>
#include <variant>

namespace frontera {

/// An option of the command line that sets a field. Both members are plain ASCII.
struct FieldOption
{
    std::string_view name = {};  ///< without "--": "rate"; empty: there is none
    std::string_view value = {}; ///< stands for the value in help: "R"; empty: it takes none
};

/// One value of a choice and its word.
struct FieldWord
{
    template <typename Value>
    constexpr FieldWord(std::string_view word, Value value, FieldOption option = {},
                        std::string_view detail = {}, int since = 1)
        : word(word)
        , value(static_cast<int>(value))
        , option(option)
        , detail(detail)
        , since(since)
    {
    }

    std::string_view word;   ///< names the value in session files and on the command line
    int value;               ///< the value of the member, as an int
    FieldOption option;      ///< chooses this word, and sets the detail if there is one
    std::string_view detail; ///< key of a field that has an effect only with this word; or empty
    int since; ///< the first version of session files that has it; later words come last
};

// The kinds of fields. Each holds a pointer to the member of Settings that the field is, or
// functions that read and write it.

/// A decimal number.
struct NumberKind
{
    Decimal Settings::*member;
    bool isPositive = false; ///< true if it must be greater than 0
    bool isSize = false;     ///< true if it must be 0 or greater
};
/// A list of numbers, one for each input; a missing one is 0.
struct InputNumbersKind
{
    std::vector<Decimal> Settings::*member;
};
/// A truth value. Its option takes no value, and sets the value that is not usual.
struct FlagKind
{
    bool Settings::*member;
};
/// One of several values, each with a word.
struct ChoiceKind
{
    std::span<const FieldWord> words;
    int (*value)(const Settings &settings);
    void (*setValue)(Settings &settings, int value);
    bool isTruth = false; ///< true if the member is a bool: true or false in session files
};
/// An order of the rows 0 … n − 1, each once; empty if no order was chosen.
struct RowOrderKind
{
    std::vector<int> Settings::*member;
};
/// A whole number from 0 to mostSeed.
struct SeedKind
{
    std::uint64_t Settings::*member;
};
/// The gates of three units.
struct UnitsKind
{
    GateUnits Settings::*member;
};
using FieldKind = std::variant<NumberKind, InputNumbersKind, FlagKind, ChoiceKind, RowOrderKind,
                               SeedKind, UnitsKind>;

/// Returns the kind of a member that is an enum or a bool.
template <auto member>
constexpr ChoiceKind choiceOf(std::span<const FieldWord> words)
{
    using Value = std::remove_cvref_t<decltype(Settings().*member)>;
    return {words, [](const Settings &settings) { return static_cast<int>(settings.*member); },
            [](Settings &settings, int value) { settings.*member = static_cast<Value>(value); },
            std::is_same_v<Value, bool>};
}

} // namespace frontera
