// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace frontera {

/// Offers to go on where the program ended without being closed. It waits at the top of the window
/// and stops nothing; hidden at first.
class RestoreBar : public QFrame
{
    Q_OBJECT

public:
    explicit RestoreBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_question;
    QPushButton *m_restore;
    QPushButton *m_discard;
};

} // namespace frontera
