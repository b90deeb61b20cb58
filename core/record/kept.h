// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/rule.h"

#include <concepts>
#include <optional>

namespace frontera {

/// A state that is kept beside the one that learns.
template <typename State>
struct Kept
{
    State state;
    std::optional<int> right = {}; ///< of the best: how many observations it gets right
    qint64 since = 0;              ///< of the best: the step that left it; 0 is the start
    bool isRounded = false;        ///< of an average: a decimal with no end was rounded
};

/// A rule with a state that can be kept (Settings::keep), and whose mean is known. sumsUpTo()
/// returns the sums of its numbers after the presentations 1 … `steps`, the last of which left this
/// state; addSums() adds a multiple of other sums; mean() divides them by `steps` > 0.
template <typename R>
concept KeepingRule = Rule<R> &&
    requires(const R &rule, const typename R::State &state, typename R::Sums &sums)
{
    {
        rule.sumsUpTo(state, 1)
        } -> std::same_as<typename R::Sums>;
    addSums(sums, sums, qint64{1});
    {
        rule.mean(sums, 1)
        } -> std::same_as<Kept<typename R::State>>;
};

} // namespace frontera
