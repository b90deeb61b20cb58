// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_unlabelled.h"
#include "core/data/dataset.h"
#include "core/record/predictor.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <variant>
#include <vector>

namespace frontera {

class Run;

/// Reads the rows without a class of a file with the inputs of the data. Error: the first problem
/// of the file.
[[nodiscard]] std::variant<std::vector<UnlabelledRow>, CsvError>
readUnclassified(const Dataset &data, const QString &path);

/// Classifies rows as a run does at its position, by the weights that are kept beside the present
/// ones, if some are. It needs the run no more, and may be used in any thread.
class RowPredictor
{
public:
    explicit RowPredictor(const Run &run);

    /// Returns rows as CSV: their cells and the class, none where the answer is neither.
    [[nodiscard]] QByteArray classified(const std::vector<UnlabelledRow> &rows) const;

private:
    [[nodiscard]] QString labelOf(int output) const;

    PredictorPointer m_predictor;
    Dataset m_data;
    std::array<int, 2> m_targets; ///< what stands for class 0 and class 1
};

} // namespace frontera
