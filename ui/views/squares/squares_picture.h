// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plot_signs.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace frontera {

class AnswerTable;
class Predictor;
class Run;
struct Plane;

/// The picture of a run whose inputs are answers, yes or no, at a position: a square for each
/// combination of the outer inputs, and in each square four cells, one for each combination of the
/// two inner ones. A pure function of the position and of the choice of the inner inputs.
struct SquaresPicture
{
    /// A combination of answers. Columns are counted from the left, rows from below.
    struct Cell
    {
        int column = 0;
        int row = 0;
        std::optional<int> says; ///< the class that is predicted; nothing for a tie
    };
    /// All observations of one class in a cell.
    struct Marker
    {
        int column = 0;
        int row = 0;
        Sign sign = {};
        int count = 1;
        int place = 0; ///< beside the other class, if there is one: −1 to its left, 1 to its right
    };
    /// The words above a run of columns of squares, or beside a row of squares.
    struct Head
    {
        int first = 0;  ///< column or row of squares
        int count = 1;  ///< of columns of squares
        QString words;  ///< "with visa"
        QString answer; ///< "yes": enough where the input's name stands beside
    };
    /// The heads of one of the outer inputs.
    struct Level
    {
        QString name; ///< of the input
        std::vector<Head> heads;
    };
    /// Tells how much the four signs of each square are alike.
    enum class Alike { No, InClass, Wholly };

    int across = 0; ///< columns of squares
    int up = 0;     ///< rows of squares
    std::vector<Cell> cells;
    std::vector<Marker> markers;
    std::vector<Level> columns; ///< from the outermost
    std::vector<Level> rows;
    Alike alike = Alike::No;
    QString inside;          ///< names the inner inputs
    QString observed;        ///< "The four signs of each square are alike:"; or empty
    QString conclusion;      ///< "shirt and camera do not matter."; or empty
    QString longestObserved; ///< the longest that `observed` can become with these observations
    std::array<QString, 2> wants; ///< names the sign of each class
    std::array<QString, 2> says;  ///< names the tint of each class
    QString presented;            ///< the combination presented last, in words; or empty
    QString heading;              ///< tells whose answers are shown, if not the run's; else empty
    bool isJudged = true;         ///< the signs tell which observations are right

    /// Returns how many of the observations are right, and how many there are.
    [[nodiscard]] std::pair<qint64, qint64> right() const;
};

/// Returns the picture of the run's present position. `predictor` answers; `plane` has the inner
/// inputs as its axes. An empty picture if one of them is of other data than the run.
[[nodiscard]] SquaresPicture squaresPicture(const Run &run, const Predictor &predictor,
                                            const AnswerTable &table, const Plane &plane);
/// Marks the observation that comes next (row, from 0), too.
void markNext(SquaresPicture &picture, const AnswerTable &table, const Run &run, int row);
/// Takes off what belongs to the run, because a proof is not about it; the tints too, unless
/// `keepsTints`.
void quieten(SquaresPicture &picture, bool keepsTints);
/// Returns what the picture shows, in words.
[[nodiscard]] QString describeSquares(const SquaresPicture &picture);

} // namespace frontera
