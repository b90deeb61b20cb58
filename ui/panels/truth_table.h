// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/predictor.h"
#include "ui/base/theme.h"
#include "ui/widgets/card.h"

#include <utility>
#include <vector>

class QTableView;

namespace frontera {

class CellDelegate;
class FittedLabel;
class PointTool;
class Run;
class TruthTableModel;
struct DataEdit;

/// A table of the observations with their targets, sums and outputs under given weights.
class TruthTable : public Card
{
    Q_OBJECT

public:
    /// While observations are placed by hand, the row chosen in `points` is the table's current
    /// one, and the other way round.
    TruthTable(const Run &run, PointTool &points, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font, and whether rows are close
    /// together.
    void setTextScale(double scale, bool isLow = false);
    /// Shows as many rows as this height has room for, nearer or farther from each other, so that
    /// they fill it; 0 for a few rows.
    void setMostHeight(int height);
    /// Shows fewer rows where there are more than a few, so that the table is this much lower, or
    /// as far as it goes; 0 for as many as usual. The observation presented last stays in sight.
    void giveWay(int height)
    {
        if (std::exchange(m_givenWay, height) != height)
            fitHeight();
    }
    /// Returns the height of the rows beyond so many first ones.
    [[nodiscard]] int heightOfMoreThan(int rows) const;
    /// True if not all rows are shown at once.
    [[nodiscard]] bool isCut() const;
    /// Returns how far the columns are scrolled to the side, in pixels.
    [[nodiscard]] int scrolledBy() const;
    /// Scrolls the columns so far to the side, or as far as they go.
    void scrollTo(int across);
    /// Shows the answers of this predictor. `isOfRun` tells that it is the run's present one: then
    /// the observation presented last is marked.
    void refresh(const PredictorPointer &predictor, bool isOfRun);
    /// Hides from the next refresh() on the answers of the run's predictor, or no longer.
    void setAsking(bool isAsking) { m_isAsking = isAsking; }

Q_SIGNALS:
    /// Tells that a cell was changed.
    void editWanted(const frontera::DataEdit &edit);
    /// Tells that an editor was left with an entry that could not be taken: `sentence` says why.
    /// Empty after an entry that was taken.
    void entryRefused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct InputWidth
    {
        int numbers = 0; ///< pixels for its longest number
        int name = 0;    ///< pixels for its name too: ≥ numbers
    };
    static constexpr int leastInput = 20; ///< pixels
    static constexpr int leastWidth = 26; ///< pixels for the target, and for the output

    void describe(bool areOfRun);
    void setEditable(bool isEditable);
    void leaveCell();
    void showChosen();
    void measureInputs();
    void fitColumns();
    void fitHeight();
    void showMarked();
    /// Returns as many pixels as these are beside letters that are not scaled.
    [[nodiscard]] int inLetters(int pixels) const { return qRound(pixels * m_scale); }
    [[nodiscard]] int usualRow() const;
    [[nodiscard]] int rowsInRoom();
    void applyStyle();

    const Run &m_run;
    PointTool &m_points;
    Theme m_theme;
    double m_scale = 1;
    int m_mostHeight = 0;
    int m_givenWay = 0;
    bool m_isLow = false;
    bool m_isEditable = false;
    bool m_isAsking = false;
    TruthTableModel *m_model;
    FittedLabel *m_caption; ///< tells with which weights
    QTableView *m_table;
    Dataset m_described; ///< the data that m_isOfTruth tells of
    bool m_isOfTruth = false;
    Dataset m_measured; ///< the data whose inputs m_inputs measures
    std::vector<InputWidth> m_inputs;
};

} // namespace frontera
