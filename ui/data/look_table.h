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
/// Enter in the column, opens the list of uses.
class LookTable : public QTableView
{
    Q_OBJECT

public:
    LookTable(LookModel *model, QWidget *parent);

    /// Shows what is known of a file that is read by these choices. Goes to the cell with the
    /// problem, if there is one, and else stays where it is.
    void show(const CsvLook &look, const CsvChoices &choices);
    using QTableView::show;

Q_SIGNALS:
    void roleChosen(int column, frontera::ColumnRole role);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void openRoles(int column);
    void showRing();

    LookModel *m_model;
    LookHeader *m_header;
};

} // namespace frontera
