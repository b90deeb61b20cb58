// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace frontera {

class EntryField;
class Run;

/// The number of the step where the run stands. Another one that is entered is asked for.
class StepBox : public QWidget
{
    Q_OBJECT

public:
    explicit StepBox(const Run &run, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// Tells that the person wants to go to this position, which may lie beyond the run's length().
    void positionWanted(qint64 position);
    /// Tells why what is being entered is no position; empty if it is one.
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Run &m_run;
    QLabel *m_caption;
    EntryField *m_field;
};

} // namespace frontera
