// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/model.h"
#include "core/record/record_of.h"
#include "core/settings/perceptron_fields.h"

#include <array>

/// A model as small as possible, and unlike the perceptron in all properties that a record relies
/// on: its answer is the class that was presented more often, it changes at every presentation,
/// never comes back to a state, and does not end by itself.
class MajorityRule
{
public:
    /// The observations presented so far: those of class 1 less those of class 0, and all of them.
    struct State
    {
        std::int64_t lead = 0;
        std::int64_t met = 0;

        bool operator==(const State &) const = default;
    };
    static constexpr frontera::Pace pace = frontera::Pace::Always;
    static constexpr bool isExact = true;
    static constexpr bool endsWhenLearnt = false;

    MajorityRule(frontera::Dataset data, frontera::Settings settings)
        : m_data(std::move(data))
        , m_settings(std::move(settings))
    {
    }

    [[nodiscard]] const frontera::Dataset &data() const { return m_data; }
    [[nodiscard]] const frontera::Settings &settings() const { return m_settings; }
    [[nodiscard]] State start() const
    {
        return {static_cast<std::int64_t>(m_settings.bias.toDouble()), 0};
    }
    void present(State &state, frontera::StepFacts &facts) const
    {
        const int target = m_data.target(facts.observation);
        facts.isMistake = classOf(state) != target;
        facts.updated = true;
        state.lead += 2 * target - 1;
        ++state.met;
    }
    [[nodiscard]] frontera::Reading reading(const State &before,
                                            const frontera::StepFacts &facts) const
    {
        using frontera::Decimal;
        State after = before;
        frontera::Reading reading{facts, {}, {}};
        frontera::UnitReading unit;
        unit.sum = Decimal(before.lead);
        unit.output = Decimal(classOf(before));
        if (facts.number > 0) {
            present(after, reading.facts);
            const int target = m_data.target(facts.observation);
            unit.target = Decimal(target);
            unit.error = Decimal(target - classOf(before));
        }
        unit.bias = frontera::LinkReading{Decimal(1), Decimal(before.lead), Decimal(after.lead)};
        reading.units.push_back(unit);
        return reading;
    }
    [[nodiscard]] frontera::PredictorPointer predictor(const State &state) const
    {
        return std::make_shared<const Answers>(state);
    }
    void parameters(const State &state, std::vector<double> &values) const
    {
        values = {static_cast<double>(state.lead)};
    }
    [[nodiscard]] quint64 hash(const State &state) const
    {
        return static_cast<quint64>(state.lead * 31 + state.met);
    }

    class Trainer
    {
    public:
        explicit Trainer(const MajorityRule &rule)
            : m_rule(&rule)
        {
        }
        void take(const State &state) { m_state = state; }
        [[nodiscard]] const State &state() const { return m_state; }
        [[nodiscard]] int next(int from, int) const { return from; }
        [[nodiscard]] int next(std::span<const int>, int from, int) const { return from; }
        void present(frontera::StepFacts &facts) { m_rule->present(m_state, facts); }

    private:
        const MajorityRule *m_rule;
        State m_state;
    };

private:
    [[nodiscard]] static int classOf(const State &state) { return state.lead > 0 ? 1 : 0; }

    class Answers final : public frontera::Predictor
    {
    public:
        explicit Answers(const State &state)
            : m_state(state)
        {
        }
        [[nodiscard]] Answer answerTo(std::span<const frontera::Decimal>) const override
        {
            return {frontera::Decimal(m_state.lead), classOf(m_state)};
        }
        [[nodiscard]] std::vector<std::uint8_t>
        wrongRows(const frontera::Dataset &data) const override
        {
            std::vector<std::uint8_t> wrong;
            for (int row = 0; row < data.observationCount(); ++row)
                wrong.push_back(isRight(data, row) ? 0 : 1);
            return wrong;
        }
        [[nodiscard]] int countRight(const frontera::Dataset &data) const override
        {
            const auto wrong = wrongRows(data);
            return static_cast<int>(std::count(wrong.begin(), wrong.end(), 0));
        }
        [[nodiscard]] bool isRight(const frontera::Dataset &data, int row) const override
        {
            return data.target(row) == classOf(m_state);
        }

    private:
        State m_state;
    };

    frontera::Dataset m_data;
    frontera::Settings m_settings;
};

static_assert(frontera::Rule<MajorityRule>);

inline std::span<const frontera::Field> majorityFields()
{
    static const std::array fields = {
        frontera::Field{.key = "bias",
                        .kind = frontera::NumberKind{&frontera::Settings::bias},
                        .option = {"lead", "N"},
                        .isOften = true},
        frontera::fieldOf(frontera::perceptronFields(), "order"),
        frontera::fieldOf(frontera::perceptronFields(), "permutation"),
        frontera::fieldOf(frontera::perceptronFields(), "seed")};
    return fields;
}

/// It learns from four inputs at most.
inline const frontera::Model &majorityModel()
{
    static const frontera::Model model{
        "majority", majorityFields(),
        [](const frontera::Dataset &data) { return data.inputCount() <= 4; },
        [](const frontera::Dataset &data,
           const frontera::Settings &settings) -> std::unique_ptr<frontera::Record> {
            return std::make_unique<frontera::RecordOf<MajorityRule>>(MajorityRule(data, settings));
        },
        [](const frontera::Settings &) -> std::optional<frontera::LinearQuestion> {
            return std::nullopt;
        }};
    return model;
}
