// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/control_paint.h"
#include "ui/widgets/line_icon.h"

#include <QPushButton>

class QAction;

namespace frontera {

/// A button for an action, with the action's key in small quiet letters beside its words or its
/// icon.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    /// Fills the button, as the one to press next.
    void setPrimary(bool primary);
    /// Colours the button yellow, as one that opens the proof.
    void setDoor(bool door);
    /// Shows an icon in place of the words, which stay the button's name.
    void setPictogram(DrawIcon icon);
    /// Sets the least height, in pixels of a window that is not large.
    void setLeastHeight(int pixels);
    /// Shows the key, or leaves it to the tip.
    void setKeyShown(bool isShown);

    /// Returns the width that the button would ask for without its key.
    [[nodiscard]] int keylessWidth() const { return sizeHint().width() - keyWidth(); }
    /// Return the widths that it would ask for with its words, and with an icon in their place.
    [[nodiscard]] int widthWithWords() const;
    [[nodiscard]] int widthWithIcon() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ButtonLook look() const;
    void followAction();
    /// Returns the width of the words, or of the icon in their place.
    [[nodiscard]] int wordsWidth() const;
    /// Returns the width of the key with the gap before it; 0 if it is not shown.
    [[nodiscard]] int keyWidth() const;

    QAction *m_action;
    QString m_key;
    bool m_primary = false;
    bool m_door = false;
    DrawIcon m_icon = nullptr;
    bool m_isKeyShown = true;
    int m_leastHeight = 0;
};

} // namespace frontera
