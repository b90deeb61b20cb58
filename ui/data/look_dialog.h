// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace frontera {

class DataLook;
class LookForm;
class LookTable;

/// Shows how a file is read, its first rows and what was found out of them, and lets a person say
/// otherwise. What is chosen is read at once, and one line tells what would be opened, or why it
/// cannot be.
class LookDialog : public QDialog
{
    Q_OBJECT

public:
    /// The look must outlive the dialog; it may be read already, or begin to read.
    LookDialog(DataLook &look, QWidget *parent);

    /// Returns the data that were chosen. Call it after the dialog was accepted.
    [[nodiscard]] Dataset data() const;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showAll();
    void fitRemarks();
    void showState();

    DataLook &m_look;
    LookTable *m_table;
    QLabel *m_hint;
    LookForm *m_form;
    QLabel *m_remarks;
    QScrollArea *m_remarksRoom;
    QLabel *m_state;
    QPushButton *m_open = nullptr;
    int m_percent = 0;
};

} // namespace frontera
