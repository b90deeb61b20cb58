// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace frontera {

class Actions;
class KeyButton;
class Player;
class Timeline;

/// The buttons that move through the run, and the speed of running.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(Actions &actions, Player &player, QWidget *parent = nullptr);

    /// A remark about the run itself, such as why it paused.
    void say(const QString &remark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Player &m_player;
    QSlider *m_speed;
    QLabel *m_speedWords;
    QLabel *m_remark;
};

} // namespace frontera
