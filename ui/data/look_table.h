// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/csv/csv_facts.h"

#include <QTableView>

namespace frontera {

struct CsvChoices;
struct CsvLook;
class LookHeader;
class LookModel;

/// The first rows of a file, with the use of each column in its head: a click there, or Space or
/// Enter in the column, opens the list of uses. Several columns are chosen as in any table, with
/// Shift or Ctrl and a click or a key, and then have one list.
class LookTable : public QTableView
{
    Q_OBJECT

public:
    LookTable(LookModel *model, QWidget *parent);

    /// Shows what is known of a file that is read by these choices. Goes to the cell with the
    /// problem, if there is one, and else stays where it is.
    void show(const CsvLook &look, const CsvChoices &choices);
    using QTableView::show;
    /// Returns true if the column is one of several that are chosen.
    [[nodiscard]] bool isChosen(int column) const;

Q_SIGNALS:
    /// Tells the use that was chosen for one column or several.
    void roleChosen(const QList<int> &columns, frontera::ColumnRole role);

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void press(int column, Qt::KeyboardModifiers modifiers);
    void openRoles(int column);
    void fitRows();
    void showRing();

    LookModel *m_model;
    LookHeader *m_header;
    QList<int> m_chosen; ///< in the order of the table; one at least where there is a present one
};

} // namespace frontera
