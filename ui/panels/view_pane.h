// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QToolButton;

namespace frontera {

/// A card around a picture that can be shown and hidden: its title, and a cross that hides it.
class ViewPane : public Card
{
    Q_OBJECT

public:
    /// The action shows and hides it and gives its title; the picture becomes the card's own.
    ViewPane(QAction *action, QWidget *picture, QWidget *parent = nullptr);

    /// Without its head, all room is the picture's.
    void setHeaded(bool isHeaded);

private:
    void followAction();

    QAction *m_action;
    QLabel *m_title;
    QToolButton *m_close;
};

} // namespace frontera
