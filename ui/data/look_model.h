// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_look.h"
#include "ui/base/theme.h"

#include <QAbstractTableModel>
#include <optional>

namespace frontera {

/// The first rows of a file as they were read, for a table: what is not used of them is quiet, and
/// the cell with a problem stands out. Its rows are those of the cells, whatever they hold.
class LookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what is known of a file that is read by these choices.
    void show(const CsvLook &look, const CsvChoices &choices, const Theme &theme);
    [[nodiscard]] const CsvLook &look() const { return m_look; }
    /// Returns the number, from 0, of the row that has the problem's place; −1 if none has.
    [[nodiscard]] int wrongRow() const { return m_wrongRow; }
    [[nodiscard]] int wrongColumn() const { return m_wrongColumn; }
    /// Returns the class, 0 or 1, of a label; nothing if it has none.
    [[nodiscard]] std::optional<int> classOf(const QString &label) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void findWrongCell();
    [[nodiscard]] bool isData(int row) const { return row >= m_look.layout.firstRow; }
    [[nodiscard]] bool isLeftOut(int row) const;
    [[nodiscard]] bool isWrong(const QModelIndex &index) const;
    [[nodiscard]] QColor colourOf(const QModelIndex &index) const;
    [[nodiscard]] QFont fontOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant signOf(const QModelIndex &index) const;
    [[nodiscard]] const ColumnFacts *factsOf(int column) const;

    CsvLook m_look;
    CsvChoices m_choices;
    Theme m_theme;
    std::vector<int> m_rows; ///< for each row that of the cells; −1: some are not shown
    int m_columns = 0;
    int m_target = -1;
    int m_wrongRow = -1;
    int m_wrongColumn = -1; ///< −1: the whole row
};

} // namespace frontera
