// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/field_kind.h"

#include <optional>

namespace frontera {

/// The condition under which another setting leaves a field without effect. An idle field is
/// disabled in the window, refused on the command line, and not copied.
struct FieldIdle
{
    std::string_view because; ///< the key of the other setting's field
    bool (*isIdle)(const Settings &settings);
    /// True if the usual value agrees with the other setting: --bias 0 --no-bias.
    bool agreesWhenUsual = false;
    /// The word of a choice that says what holds then, or the option of a flag; empty if none does.
    /// It agrees, too.
    std::string_view holds = {};
    /// Returns the numbers that hold then, of a field of numbers; null if there are none.
    std::vector<Decimal> (*numbers)(const Settings &settings, int inputs) = nullptr;
};

/// A setting, declared once for the session file, the command line with its help, the copied
/// command line and the settings bar. Its usual value is that of Settings(); its words are in
/// ui/words/field_words.cpp, by its key.
struct Field
{
    std::string_view key; ///< names it in session files and in other fields' declarations
    FieldKind kind;
    FieldOption option = {};
    bool isOften = false; ///< true if it stands in the first row of the settings bar
    int place = 0;        ///< in its row: fields with the same place keep the order of the list
    int since = 1; ///< the first version of session files that has it; of later ones, if not usual
    std::optional<FieldIdle> idle = {};
    std::optional<FieldIdle> idleToo = {};  ///< another such condition
    std::optional<FieldIdle> idleAlso = {}; ///< and a third one
};

/// Returns the first condition under which the field has no effect now; null if there is none.
[[nodiscard]] const FieldIdle *idleOf(const Field &field, const Settings &settings);
/// Returns true if the value of the field, which is idle under this condition, contradicts nothing:
/// it is what holds without it.
[[nodiscard]] bool agrees(const Field &field, const FieldIdle &idle, const Settings &settings);
/// Returns the settings with the usual value for each of these fields that is idle and has one that
/// does not agree. Their run is the same.
[[nodiscard]] Settings withoutIdle(std::span<const Field> fields, Settings settings);
/// Returns true if the field has its usual value.
[[nodiscard]] bool isUsual(const Field &field, const Settings &settings);
/// Returns the word of a choice that is chosen.
[[nodiscard]] const FieldWord &chosenWord(const ChoiceKind &choice, const Settings &settings);
/// Returns true if the field, one of `fields`, is the detail of a word of a choice (field_kind.h).
[[nodiscard]] bool isDetail(std::span<const Field> fields, const Field &field);
/// Returns true if the field, one of `fields`, has an effect: it is not idle and, if it is a
/// detail, a word that has it is chosen.
[[nodiscard]] bool isUsed(std::span<const Field> fields, const Field &field,
                          const Settings &settings);
/// Returns true if the field is idle and another one of `fields`, a twin, has the same option, and
/// is not idle or comes later. So of twins, of which at most one is in effect, the option sets that
/// one; if none is, the last one tells why. The fields that this depends on stand before them.
[[nodiscard]] bool givesWay(std::span<const Field> fields, const Field &field,
                            const Settings &settings);
/// Returns the field with this key, which must be one of `fields`.
[[nodiscard]] const Field &fieldOf(std::span<const Field> fields, std::string_view key);

} // namespace frontera
