// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"
#include "core/data/dataset.h"
#include "core/number/decimal.h"
#include "core/os/large_memory.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace frontera {

/// The two labels of a target column, and the class of each row.
///
/// Two cells name the same class if they are the same text or the same number. Here "," counts as a
/// decimal point whatever separates the cells, so that data do not depend on the separator. Once
/// all rows are known, class 0 is the smaller label if both are numbers, else the first one in the
/// order of Unicode's code points. A single label is class 1 if it is the number 1, else class 0;
/// the label of the other class is then "0" (beside 1), "1" (beside 0) or "" (beside any other).
///
/// Where the classes are chosen, class 0 and class 1 are as they were chosen. Of one class against
/// the rest, that one is class 1, and the label of the others is "≠ " and its label.
class CsvLabels
{
public:
    explicit CsvLabels(const CsvChoices &choices = {});

    /// Adds the label of the next row. Returns false, and adds nothing, if it is a third label.
    [[nodiscard]] bool take(QByteArrayView text);
    /// Adds the label of the next row by its place() among those that are known.
    void takeKnown(int place)
    {
        m_targets.push_back(m_isOneAgainstAll ? (place == 1 ? 1 : 0) : place);
    }
    /// Returns the place of a label among those that are known; nothing if it is a new one.
    [[nodiscard]] std::optional<int> place(QByteArrayView text) const
    {
        const int found = find(text);
        return found < static_cast<int>(m_labels.size()) ? std::optional(found) : std::nullopt;
    }
    /// Returns true if a row so far has this label.
    [[nodiscard]] bool has(QByteArrayView text) const
    {
        return find(text) < static_cast<int>(m_labels.size());
    }
    /// Returns true if a row of this label is left out, as other classes were chosen.
    [[nodiscard]] bool leavesOut(QByteArrayView text) const
    {
        return m_isChosen && !m_isOneAgainstAll && !has(text);
    }
    /// Returns the first chosen class that no row so far has; nothing if there is none.
    [[nodiscard]] std::optional<QString> missing() const;
    /// Makes room for `rows` rows in all.
    void reserve(std::size_t rows) { reserveWhole(m_targets, rows); }
    [[nodiscard]] int rows() const { return static_cast<int>(m_targets.size()); }

    /// Returns the labels in the order in which the rows brought them; "" for each missing one.
    [[nodiscard]] Dataset::Labels seen() const;
    /// Decides which label is class 0, by the rule above, and returns the labels of class 0 and
    /// class 1. To be called once, after the last row.
    [[nodiscard]] Dataset::Labels order();
    /// Hands over the class of each row, 0 or 1. To be called after order().
    [[nodiscard]] std::vector<int> takeTargets() { return std::move(m_targets); }

private:
    struct Label
    {
        QByteArray text;
        std::optional<Decimal> number;
    };

    /// Returns the index of the label in m_labels; their number if it is none of them.
    [[nodiscard]] int find(QByteArrayView text) const;

    bool m_isChosen = false;
    bool m_isOneAgainstAll = false;
    std::vector<Label> m_labels; ///< in the order in which the rows brought them
    std::vector<int> m_targets;  ///< for each row an index into m_labels; after order() the class
};

} // namespace frontera
