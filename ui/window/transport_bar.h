// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <vector>

class QLabel;
class QSlider;

namespace frontera {

class Actions;
class AskActions;
class ElidedLabel;
class KeyButton;
class Player;
class Run;

/// The buttons that move through the run, the speed of playing, and a remark.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(const Run &run, Actions &actions, AskActions &questions, Player &player,
                 QWidget *parent = nullptr);

    /// Shows a remark: what was just done, or why playing paused. It goes when the run moves (while
    /// playing, after it could be read), when the language changes, and with the next remark. An
    /// empty one removes it.
    void say(const QString &remark);
    /// Removes the remark, unless it was made in this turn of the event loop.
    void letGoOfRemark();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void giveWay();
    /// Shows "Begin here:" in place of the buttons that lead back, while none of them does.
    void invite();
    void placeInvitation();

    const Run &m_run;
    Player &m_player;
    std::vector<KeyButton *> m_backward; ///< the buttons that lead back, left of m_forward
    KeyButton *m_forward = nullptr;      ///< that of the next step
    QLabel *m_invitation;                ///< "Begin here:", over the place of m_backward
    bool m_invites = false;
    bool m_isAskBrief = false;          ///< its button shows an icon
    std::vector<KeyButton *> m_buttons; ///< the last one asks first
    QSlider *m_speed;
    QLabel *m_speedWords;
    ElidedLabel *m_remark;
    qint64 m_saidAt = 0;  ///< the position at which the remark was made
    QElapsedTimer m_said; ///< runs since the remark was made
    bool m_isNew = false; ///< the remark was made in this turn of the event loop
};

} // namespace frontera
