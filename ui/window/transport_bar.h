// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QSlider;

namespace frontera {

class Actions;
class ElidedLabel;
class KeyButton;
class Player;
class Run;

/// The buttons that move through the run, and the speed of running.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(const Run &run, Actions &actions, Player &player, QWidget *parent = nullptr);

    /// Shows what was just done, or why the run paused. The remark goes when the run moves, when
    /// the language changes, and with the next remark; an empty one ends it.
    void say(const QString &remark);
    /// Takes the remark back, unless it is about what goes on just now.
    void letGoOfRemark();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Run &m_run;
    Player &m_player;
    QSlider *m_speed;
    QLabel *m_speedWords;
    ElidedLabel *m_remark;
    qint64 m_saidAt = 0;  ///< the position at which the remark was made
    QElapsedTimer m_said; ///< since then
    bool m_isNew = false; ///< in this turn of the event loop
};

} // namespace frontera
