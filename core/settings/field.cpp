// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/field.h"

#include <algorithm>

namespace frontera {

namespace {

/// Calls `visit` with each choice and each of its words that have this detail.
template <typename Visit>
void forEachOwner(std::span<const Field> fields, std::string_view detail, Visit visit)
{
    for (const Field &field : fields) {
        const auto *choice = std::get_if<ChoiceKind>(&field.kind);
        if (choice == nullptr)
            continue;
        for (const FieldWord &word : choice->words) {
            if (word.detail == detail || word.detailToo == detail)
                visit(*choice, word);
        }
    }
}

} // namespace

const FieldIdle *idleOf(const Field &field, const Settings &settings)
{
    for (const std::optional<FieldIdle> *idle : {&field.idle, &field.idleToo, &field.idleAlso}) {
        if (*idle && (*idle)->isIdle(settings))
            return &**idle;
    }
    return nullptr;
}

bool agrees(const Field &field, const FieldIdle &idle, const Settings &settings)
{
    if (idle.agreesWhenUsual && isUsual(field, settings))
        return true;
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind))
        return chosenWord(*choice, settings).word == idle.holds;
    return std::holds_alternative<FlagKind>(field.kind) && !idle.holds.empty();
}

Settings withoutIdle(std::span<const Field> fields, Settings settings)
{
    const auto makeUsual = [&settings]<typename Kind>(const Kind &kind) {
        static const Settings usual;
        if constexpr (std::is_same_v<Kind, ChoiceKind>)
            kind.setValue(settings, kind.value(usual));
        else if constexpr (std::is_same_v<Kind, InputNumbersKind>)
            std::ranges::fill(settings.*kind.member, Decimal());
        else
            settings.*kind.member = usual.*kind.member;
    };
    for (const Field &field : fields) {
        const FieldIdle *const idle = idleOf(field, settings);
        if (idle != nullptr && !agrees(field, *idle, settings))
            std::visit(makeUsual, field.kind);
    }
    return settings;
}

bool isUsual(const Field &field, const Settings &settings)
{
    static const Settings usual;
    const auto isSame = [&settings]<typename Kind>(const Kind &kind) {
        if constexpr (std::is_same_v<Kind, ChoiceKind>)
            return kind.value(settings) == kind.value(usual);
        else if constexpr (std::is_same_v<Kind, InputNumbersKind>)
            return std::ranges::all_of(settings.*kind.member, &Decimal::isZero);
        else
            return settings.*kind.member == usual.*kind.member;
    };
    return std::visit(isSame, field.kind);
}

const FieldWord &chosenWord(const ChoiceKind &choice, const Settings &settings)
{
    return *std::ranges::find(choice.words, choice.value(settings), &FieldWord::value);
}

bool isDetail(std::span<const Field> fields, const Field &field)
{
    bool isOwned = false;
    forEachOwner(fields, field.key,
                 [&isOwned](const ChoiceKind &, const FieldWord &) { isOwned = true; });
    return isOwned;
}

bool isUsed(std::span<const Field> fields, const Field &field, const Settings &settings)
{
    if (idleOf(field, settings) != nullptr)
        return false;
    bool isChosen = false;
    forEachOwner(fields, field.key, [&](const ChoiceKind &choice, const FieldWord &word) {
        isChosen = isChosen || chosenWord(choice, settings).value == word.value;
    });
    return isChosen || !isDetail(fields, field);
}

bool givesWay(std::span<const Field> fields, const Field &field, const Settings &settings)
{
    if (idleOf(field, settings) == nullptr || field.option.name.empty())
        return false;
    return std::ranges::any_of(fields, [&](const Field &other) {
        return other.option.name == field.option.name && other.key != field.key &&
               (&other > &field || idleOf(other, settings) == nullptr);
    });
}

const Field &fieldOf(std::span<const Field> fields, std::string_view key)
{
    return *std::ranges::find(fields, key, &Field::key);
}

} // namespace frontera
