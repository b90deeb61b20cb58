// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/data_edit.h"
#include "core/record/predictor.h"
#include "core/settings/settings.h"
#include "ui/base/theme.h"

#include <QAbstractTableModel>
#include <functional>
#include <optional>
#include <utility>

namespace frontera {

class Run;

/// The model of a truth table. Sum and output of an observation are computed when its cell is asked
/// for, however many observations there are.
///
/// The row presented last tells what changed in it, "0 → −0.2": before and after the step.
///
/// Columns: the mark of the rows presented last and next, the inputs, then target, sum, output and
/// ✓ or ✗. Of three neurons the hidden outputs stand after the target.
class TruthTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a cell has besides its text.
    enum Role {
        BeforeRole = Qt::UserRole, ///< the beginning of the text that is about before: "0 → "
        QuietRole,                 ///< the colour of that
        MarkRole,                  ///< a RowMark, in the first column
    };
    /// How a row is marked: as its observation is in the plot.
    enum RowMark { NoMark = 0, Presented = 1, Next = 2 };

    enum AfterInputs { Target, Sum, Output, Right, CountAfterInputs };

    explicit TruthTableModel(const Run &run, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Heads the columns after the inputs with letters alone: "t" in place of "target t".
    void setBrief(bool isBrief) { m_isBrief = isBrief; }
    /// Sets the number of characters that a sum may have: at least 9 (showNumber()).
    void setSumLength(qsizetype length) { m_sumLength = length; }
    /// Sets what tells whether a sum before and after a step has room in its cell, and whether two
    /// outputs, "1 → 0", have.
    void setRoom(std::function<bool(const QString &)> fitsSum, bool fitOutputs)
    {
        m_fitsSum = std::move(fitsSum);
        m_fitOutputs = fitOutputs;
    }
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
    /// Hides from the next show() on what is answered, because a class is asked for it, or no
    /// longer.
    void setAsking(bool isAsking) { m_isAsking = isAsking; }
    /// Returns the row presented last; −1 if none is marked, as is the one presented next.
    [[nodiscard]] int markedRow() const { return m_marked; }
    /// Returns the row that is marked as the one presented next; −1 if none is.
    [[nodiscard]] int nextRow() const { return m_next; }
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
    [[nodiscard]] QString before(int row, int column) const;
    [[nodiscard]] QString after(int row, int column) const;
    [[nodiscard]] bool isAnswer(int column) const;
    [[nodiscard]] int markOf(int row) const;
    [[nodiscard]] QString inputHeader(int input) const;
    [[nodiscard]] QString headerTip(int section) const;
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
    int m_next = -1;                           ///< the row presented next
    std::optional<Predictor::Answer> m_before; ///< to the row presented last, before the step
    bool m_isBrief = false;
    qsizetype m_sumLength = 20;
    std::function<bool(const QString &)> m_fitsSum;
    bool m_fitOutputs = false;
    QStringList m_shownNames;
    bool m_isEditable = false;
    bool m_isAsking = false;
};

} // namespace frontera
