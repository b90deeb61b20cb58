// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/predictor.h"
#include "core/record/reading.h"
#include "core/settings/settings.h"

#include <concepts>
#include <span>
#include <vector>

namespace frontera {

/// When a presentation can change the state.
enum class Pace {
    OnMistakes,        ///< only where it is a mistake: nothing else needs to be kept or replayed
    OnMistakesAndEnds, ///< and at the last step of an epoch that had one
    Always,
};

/// What the author of a model writes: how one presentation changes a State. A rule is a cheap
/// value that knows the data and the settings, and is asked from any thread.
///
/// `pace`, `isExact` (equal states have equal futures where epochs are alike, so that a state which
/// comes back proves a cycle) and `endsWhenLearnt` (nothing changes after an epoch without a
/// mistake) say what a record may rely on. present() takes facts with number, epoch and observation
/// and fills in the rest. reading() takes the state before; facts with number 0 stand for the
/// start. parameters() writes what training changes as doubles: for each unit its weights, then its
/// bias if it has one, as in the reading.
///
/// A Trainer presents many observations quickly, with the same results, and lives no longer than
/// its rule: next() returns the first place from `from` on whose presentation is not certainly
/// right and idle, or `to`; present() presents one observation to the state that was taken or left.
// clang-format off
template <typename R>
concept Rule =
    std::copy_constructible<R> && std::regular<typename R::State> &&
    std::constructible_from<typename R::Trainer, const R &> &&
    requires(const R &rule, const typename R::State &state, typename R::State &changed,
             StepFacts &facts, std::vector<double> &values, typename R::Trainer &trainer,
             std::span<const int> order) {
        { R::pace } -> std::convertible_to<Pace>;
        { R::isExact } -> std::convertible_to<bool>;
        { R::endsWhenLearnt } -> std::convertible_to<bool>;
        { rule.data() } -> std::same_as<const Dataset &>;
        { rule.settings() } -> std::same_as<const Settings &>;
        { rule.start() } -> std::same_as<typename R::State>;
        rule.present(changed, facts);
        { rule.reading(state, facts) } -> std::same_as<Reading>;
        { rule.predictor(state) } -> std::same_as<PredictorPointer>;
        rule.parameters(state, values);
        { rule.hash(state) } -> std::convertible_to<quint64>;
        trainer.take(state);
        { trainer.state() } -> std::convertible_to<const typename R::State &>;
        { trainer.next(0, 0) } -> std::same_as<int>;
        { trainer.next(order, 0, 0) } -> std::same_as<int>;
        trainer.present(facts);
    };
// clang-format on

} // namespace frontera
