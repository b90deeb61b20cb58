// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/line_icon.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace frontera {

class KeyButton;

/// The buttons at the right of the top bar: what is wanted at any time. All but the first show an
/// icon in place of their words.
class AtHand : public QWidget
{
    Q_OBJECT

public:
    explicit AtHand(QWidget *parent = nullptr);

    /// Adds the yellow button of the proof.
    void addDoor(QAction *action);
    /// Adds a button with an icon, as the last one, for Tab too.
    void add(QAction *action, DrawIcon icon);
    /// Shows the keys of the buttons with icons, and that of the door, or leaves them to the tips.
    void setKeysShown(bool ofIcons, bool ofDoor);

    /// Returns the size without the keys that can be left out.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void append(KeyButton *button);

    QHBoxLayout *m_row;
    QList<KeyButton *> m_buttons;
    bool m_areIconKeysShown = true;
    bool m_isDoorKeyShown = true;
};

} // namespace frontera
