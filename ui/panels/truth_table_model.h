// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/data_edit.h"
#include "core/record/predictor.h"
#include "core/settings/settings.h"
#include "ui/base/theme.h"

#include <QAbstractTableModel>
#include <optional>

namespace frontera {

class Run;

/// The rows of a truth table. What weights make of an observation is computed for the cells that
/// are asked for, however many observations there are.
///
/// Columns: the mark of the row presented last, the inputs, then target, sum, output and ✓ or ✗.
class TruthTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum AfterInputs { Target, Sum, Output, Right, CountAfterInputs };

    explicit TruthTableModel(const Run &run, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Letters alone above the columns after the inputs: "t" in place of "target t".
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    /// In how many characters the sums are shown, at most.
    void setSumLength(qsizetype length) { m_sumLength = length; }
    /// Those of the inputs, cut to what there is room for; an empty list: whole.
    void setShownNames(QStringList names) { m_shownNames = std::move(names); }
    /// An input's name, if it stands below its letter.
    [[nodiscard]] QString nameBelow(int input) const;
    /// Whose observations are shown.
    [[nodiscard]] const Dataset &dataset() const { return m_data; }
    /// Whether inputs and targets can be entered.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    [[nodiscard]] bool isEditable(int column) const;
    /// What is wrong with a text for a cell that can be edited, in one sentence; or nothing.
    [[nodiscard]] QString problem(const QModelIndex &index, const QString &text) const;
    /// Another predictor, and perhaps other data; the observation presented last is marked where
    /// the predictor is the run's.
    void show(const PredictorPointer &predictor, bool isOfRun);
    /// The row presented last; −1 if there is none to mark.
    [[nodiscard]] int markedRow() const { return m_marked; }
    /// The column of what stands after the inputs.
    [[nodiscard]] int column(AfterInputs what) const { return 1 + m_inputs + what; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the edit: the data are not the table's.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void editWanted(const frontera::DataEdit &edit);

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString inputHeader(int input) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool isRight(int row) const;
    [[nodiscard]] std::optional<int> targetIn(const QString &text) const;

    const Run &m_run;
    Dataset m_data; ///< as shown: the view may ask when the run is no more
    Settings m_settings;
    Theme m_theme;
    PredictorPointer m_predictor;
    int m_rows = 0;
    int m_inputs = 0;
    int m_marked = -1;
    bool m_isBrief = false;
    qsizetype m_sumLength = 20;
    QStringList m_shownNames;
    bool m_isEditable = false;
};

} // namespace frontera
