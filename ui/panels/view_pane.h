// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace frontera {

/// A card with a title, a picture and a cross that hides it.
class ViewPane : public Card
{
    Q_OBJECT

public:
    /// `action` shows and hides the card and gives its title. The card takes ownership of
    /// `picture`.
    ViewPane(QAction *action, QWidget *picture, QWidget *parent = nullptr);

    /// Shows or hides title and cross; without them the picture has all the room.
    void setHeaded(bool isHeaded);
    /// Moves a widget of the picture's into the head, beside the cross.
    void addToHead(QWidget *widget);
    /// Makes the title as large as the letters of the bars around the stage.
    void scaleHead(double factor);

private:
    void followAction();

    QAction *m_action;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QToolButton *m_close;
};

} // namespace frontera
