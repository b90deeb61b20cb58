// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/number/decimal.h"

#include <QString>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace frontera {

class SignedColumns;

/// The observations a perceptron learns from: for each row the values of n inputs, and the class
/// (0 or 1) it belongs to.
///
/// Data have at most `mostInputs` inputs wherever they come from.
///
/// Immutable, and copied by sharing: handing one around costs nothing.
class Dataset
{
public:
    static constexpr int mostInputs = 64;
    /// What the classes 0 and 1 are called in the data.
    using Labels = std::array<QString, 2>;
    /// "0" and "1".
    [[nodiscard]] static Labels plainLabels();

    /// An empty data set without inputs.
    Dataset();
    /// `values` holds the rows one after another, inputNames.size() values each; `targets` holds
    /// one class, 0 or 1, for each row. `name` is the key of the data ("xor"), not words for
    /// people.
    Dataset(QString name, std::vector<QString> inputNames, std::vector<Decimal> values,
            std::vector<int> targets, Labels labels = plainLabels());

    [[nodiscard]] const QString &name() const { return m_content->name; }
    [[nodiscard]] int inputCount() const { return static_cast<int>(m_content->inputNames.size()); }
    [[nodiscard]] int observationCount() const
    {
        return static_cast<int>(m_content->targets.size());
    }
    [[nodiscard]] const std::vector<QString> &inputNames() const { return m_content->inputNames; }
    /// What class 0 and class 1 are called in the data: "setosa" and "versicolor".
    [[nodiscard]] const Labels &labels() const { return m_content->labels; }
    /// The inputs of one observation (row, from 0).
    [[nodiscard]] std::span<const Decimal> inputs(int observation) const
    {
        const auto n = m_content->inputNames.size();
        return std::span(m_content->values).subspan(static_cast<std::size_t>(observation) * n, n);
    }
    /// The class, 0 or 1, of one observation (row, from 0).
    [[nodiscard]] int target(int observation) const
    {
        return m_content->targets[static_cast<std::size_t>(observation)];
    }

    /// The same in doubles, made when it is first asked for, by whichever thread, and then shared.
    [[nodiscard]] const SignedColumns &columns() const;

    /// Whether it shares its content with another one, and so is equal: seen without looking at it.
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

        bool operator==(const Content &) const = default;
    };
    struct Columns;
    std::shared_ptr<const Content> m_content;
    std::shared_ptr<Columns> m_columns;
};

} // namespace frontera
