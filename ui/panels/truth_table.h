// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/record/predictor.h"
#include "ui/base/theme.h"
#include "ui/widgets/card.h"

#include <vector>

class QTableView;

namespace frontera {

class CellDelegate;
class PointTool;
class Run;
class TruthTableModel;
struct DataEdit;

/// The observations with their targets, and what the present weights make of them.
class TruthTable : public Card
{
    Q_OBJECT

public:
    /// What is chosen among observations that are placed by hand is chosen in the table too.
    TruthTable(const Run &run, PointTool &points, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// How large the letters are, relative to the widget's font.
    void setTextScale(double scale);
    /// What these weights make of the observations; the one presented last is marked where they are
    /// those of the run.
    void refresh(const PredictorPointer &predictor, bool isOfRun);

Q_SIGNALS:
    /// A cell was changed.
    void editWanted(const frontera::DataEdit &edit);
    /// An entry was left that could not be taken, and why; empty once one was taken.
    void entryRefused(const QString &sentence);

protected:
    bool eventFilter(QObject *header, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct InputWidth
    {
        int numbers = 0; ///< as its longest number needs it
        int name = 0;    ///< and as its name does, if that is longer
    };
    static constexpr int leastInput = 20;
    static constexpr int leastWidth = 26; ///< of the target and the output

    void describe(bool areOfRun);
    void setEditable(bool isEditable);
    void leaveCell();
    void showChosen();
    void measureInputs();
    void fitColumns();
    void fitHeight();
    void applyStyle();

    const Run &m_run;
    PointTool &m_points;
    Theme m_theme;
    double m_scale = 1;
    bool m_isEditable = false;
    TruthTableModel *m_model;
    QTableView *m_table;
    Dataset m_described; ///< of which data m_isOfTruth tells
    bool m_isOfTruth = false;
    Dataset m_measured; ///< of which data m_inputs tells
    std::vector<InputWidth> m_inputs;
};

} // namespace frontera
