// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/feature.h"
#include "core/number/decimal.h"

#include <QString>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace frontera {

class SignedColumns;
struct DataOrigin;

/// The observations that a model learns from: for each row the values of n inputs, and its class, 0
/// or 1. Any data have at most `mostInputs` inputs. The last of them may be derived from the
/// others, which are given: exact products, one for each of features().
///
/// Immutable. Copies share the content, so they cost nothing.
class Dataset
{
public:
    static constexpr int mostInputs = 64;
    /// The names of class 0 and class 1 in the data.
    using Labels = std::array<QString, 2>;
    /// Returns the labels "0" and "1".
    [[nodiscard]] static Labels plainLabels();

    /// Makes an empty data set without inputs.
    Dataset();
    /// Makes a data set of `values`, the rows one after another, inputNames.size() values each, and
    /// `targets`, one class, 0 or 1, for each row. `name` is the key of the data ("xor"), which
    /// ui/words turns into words for people.
    Dataset(QString name, std::vector<QString> inputNames, std::vector<Decimal> values,
            std::vector<int> targets, Labels labels = plainLabels());
    /// Makes the same observations with these features, in place of those they have. problemOf()
    /// (features.h) has nothing against them.
    Dataset(const Dataset &data, std::vector<Feature> features);

    [[nodiscard]] const QString &name() const { return m_content->name; }
    [[nodiscard]] int inputCount() const { return static_cast<int>(m_content->inputNames.size()); }
    [[nodiscard]] int observationCount() const
    {
        return static_cast<int>(m_content->targets.size());
    }
    [[nodiscard]] const std::vector<QString> &inputNames() const { return m_content->inputNames; }
    /// Returns the derived inputs, which stand behind the given ones.
    [[nodiscard]] const std::vector<Feature> &features() const { return m_content->features; }
    /// Returns how many inputs are given, not derived.
    [[nodiscard]] int givenCount() const
    {
        return inputCount() - static_cast<int>(m_content->features.size());
    }
    [[nodiscard]] std::span<const QString> givenNames() const
    {
        return std::span(m_content->inputNames).first(static_cast<std::size_t>(givenCount()));
    }
    /// Returns the names of class 0 and class 1 in the data: "setosa" and "versicolor".
    [[nodiscard]] const Labels &labels() const { return m_content->labels; }
    /// Returns the n inputs of one observation (row, from 0).
    [[nodiscard]] std::span<const Decimal> inputs(int observation) const
    {
        const auto n = m_content->inputNames.size();
        return std::span(m_content->values).subspan(static_cast<std::size_t>(observation) * n, n);
    }
    /// Returns those of them that are given.
    [[nodiscard]] std::span<const Decimal> given(int observation) const
    {
        return inputs(observation).first(static_cast<std::size_t>(givenCount()));
    }
    /// Returns the class, 0 or 1, of one observation (row, from 0).
    [[nodiscard]] int target(int observation) const
    {
        return m_content->targets[static_cast<std::size_t>(observation)];
    }

    /// Returns the same data with the file that they come from.
    [[nodiscard]] Dataset withOrigin(DataOrigin origin) const;
    /// Returns the file that the data come from, unchanged but for features; null if there is none.
    /// Equal data may come from different files.
    [[nodiscard]] const DataOrigin *origin() const { return m_origin.get(); }

    /// Returns the observations in doubles (signed_columns.h). They are made at the first call, in
    /// any thread, and shared by all copies of the data.
    [[nodiscard]] const SignedColumns &columns() const;
    /// Returns the doubles nearest to the observations: like columns(), but always in the unit 1.
    [[nodiscard]] const SignedColumns &nearestColumns() const;

    /// Returns true if both share one content, and so are equal. Takes no time; equal data that
    /// were made apart give false.
    [[nodiscard]] bool isSharedWith(const Dataset &other) const
    {
        return m_content == other.m_content;
    }

    friend bool operator==(const Dataset &a, const Dataset &b)
    {
        return a.m_content == b.m_content || *a.m_content == *b.m_content;
    }

private:
    struct Content
    {
        QString name;
        std::vector<QString> inputNames;
        std::vector<Decimal> values;
        std::vector<int> targets;
        Labels labels = plainLabels();
        std::vector<Feature> features = {};

        bool operator==(const Content &) const = default;
    };
    struct Columns;
    std::shared_ptr<const Content> m_content;
    std::shared_ptr<Columns> m_columns;
    std::shared_ptr<const DataOrigin> m_origin;
};

} // namespace frontera
