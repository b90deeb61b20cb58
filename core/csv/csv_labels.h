// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/number/decimal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

namespace frontera {

/// The two labels of a target column, and which class each row is of.
///
/// Two cells name the same class if they are the same text or the same number, in which "," is a
/// decimal point too, whatever separates the cells: data are then the same when they are written
/// with another separator. Once all are known, class 0 is the smaller label where both are numbers,
/// else the first in alphabetical order (of Unicode's code points). Where there is only one label,
/// it is class 1 if it is the number 1, and class 0 otherwise; the missing one is then "0" or "1"
/// beside "1" or "0", and "" beside others.
class CsvLabels
{
public:
    /// Takes the label of the next row; false if it is a third one.
    [[nodiscard]] bool take(QByteArrayView text);
    /// Whether a row had this label.
    [[nodiscard]] bool has(QByteArrayView text) const
    {
        return find(text) < static_cast<int>(m_labels.size());
    }
    void reserve(std::size_t rows) { m_targets.reserve(rows); }
    [[nodiscard]] int rows() const { return static_cast<int>(m_targets.size()); }

    /// The labels as they came.
    [[nodiscard]] Dataset::Labels seen() const;
    /// Once at the end: the labels of class 0 and class 1, and the class of each row.
    [[nodiscard]] Dataset::Labels order();
    [[nodiscard]] std::vector<int> takeTargets() { return std::move(m_targets); }

private:
    struct Label
    {
        QByteArray text;
        std::optional<Decimal> number;
    };

    [[nodiscard]] int find(QByteArrayView text) const;

    std::vector<Label> m_labels;
    std::vector<int> m_targets; ///< which label, as they came
};

} // namespace frontera
