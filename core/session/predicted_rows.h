// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_unlabelled.h"
#include "core/data/dataset.h"
#include "core/record/predictor.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>
#include <array>
#include <variant>

namespace frontera {

class Run;

/// Reads the rows without a class of a file with the inputs of the data. Error: the first problem
/// of the file.
[[nodiscard]] std::variant<UnlabelledRows, CsvError> readUnclassified(const Dataset &data,
                                                                      const QString &path);

/// The weights by which rows are classified.
struct PredictingWeights
{
    qint64 position = 0;  ///< the step after which the run had them, or stood when they were kept
    bool areKept = false; ///< true if they are those that are kept beside the present ones
    int wrong = 0;        ///< how many of the data they answer wrongly
    int observations = 0; ///< of the data
};

/// Classifies rows as a run does at its position, by the weights that are kept beside the present
/// ones, if some are. It needs the run no more, and may be used in any thread.
class RowPredictor
{
public:
    explicit RowPredictor(const Run &run);

    /// Returns the weights. Takes as long as answering each observation once.
    [[nodiscard]] PredictingWeights weights() const;
    /// Returns the file as CSV: all of its columns as they stand there, and the class in the column
    /// of the classes, or in a further one; none where the answer is neither, or an input is
    /// missing.
    [[nodiscard]] QByteArray classified(const UnlabelledRows &rows) const;

private:
    [[nodiscard]] QString labelOf(int output) const;

    PredictorPointer m_predictor;
    qint64 m_position;
    bool m_areKept;
    Dataset m_data;
    std::array<int, 2> m_targets; ///< what stands for class 0 and class 1
};

} // namespace frontera
