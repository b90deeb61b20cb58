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

/// The model of a truth table. Sum and output of an observation are computed when its cell is asked
/// for, however many observations there are.
///
/// Columns: the mark of the row presented last, the inputs, then target, sum, output and ✓ or ✗. Of
/// three neurons the hidden outputs stand after the target.
class TruthTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum AfterInputs { Target, Sum, Output, Right, CountAfterInputs };

    explicit TruthTableModel(const Run &run, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Heads the columns after the inputs with letters alone: "t" in place of "target t".
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    /// Sets the number of characters that a sum may have: at least 9 (showNumber()).
    void setSumLength(qsizetype length) { m_sumLength = length; }
    /// Sets the names in the head, one for each input, cut to the room there is. An empty list
    /// restores the whole names.
    void setShownNames(QStringList names) { m_shownNames = std::move(names); }
    /// Returns the name that stands below an input's letter; empty if it is that letter, or if
    /// there are more than three inputs.
    [[nodiscard]] QString nameBelow(int input) const;
    /// Returns the data that are shown.
    [[nodiscard]] const Dataset &dataset() const { return m_data; }
    /// Allows or forbids entering inputs and targets.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    [[nodiscard]] bool isEditable(int column) const;
    /// Returns what is wrong with a text for a cell of an input or a target, in one sentence; empty
    /// if nothing is.
    [[nodiscard]] QString problem(const QModelIndex &index, const QString &text) const;
    /// Shows the run's data judged by this predictor. `isOfRun` tells that it is the run's present
    /// one: then the observation presented last is marked.
    void show(const PredictorPointer &predictor, bool isOfRun);
    /// Returns the row presented last; −1 if none is marked.
    [[nodiscard]] int markedRow() const { return m_marked; }
    /// Returns the column of one of the cells after the inputs.
    [[nodiscard]] int column(AfterInputs what) const
    {
        return 1 + m_inputs + what + (what == Target ? 0 : m_hidden);
    }
    /// Returns how many columns of hidden outputs there are, after that of the target.
    [[nodiscard]] int hiddenCount() const { return m_hidden; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Emits editWanted() and leaves the data themselves to others. Returns false, without
    /// emitting, if the text is refused, nothing would change, or the run has other data by now.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void editWanted(const frontera::DataEdit &edit);

private:
    /// Returns which hidden output a column has, from 0; nothing if it has another thing.
    [[nodiscard]] std::optional<int> hiddenIn(int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString inputHeader(int input) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool isRight(int row) const;
    [[nodiscard]] std::optional<int> targetIn(const QString &text) const;

    const Run &m_run;
    Dataset m_data; ///< a copy: the view may ask for cells when the run has other data
    Settings m_settings;
    Theme m_theme;
    PredictorPointer m_predictor;
    int m_rows = 0;
    int m_inputs = 0;
    int m_hidden = 0;
    int m_marked = -1;
    bool m_isBrief = false;
    qsizetype m_sumLength = 20;
    QStringList m_shownNames;
    bool m_isEditable = false;
};

} // namespace frontera
