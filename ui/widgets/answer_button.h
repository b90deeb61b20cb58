// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QPushButton>

class QAction;

namespace frontera {

/// A button with which a class answers: the sign of a class, filled or hollow as in the plot, and
/// what that is called. The answer that is given has a strong edge.
class AnswerButton : public QPushButton
{
    Q_OBJECT

public:
    /// The action, whose words the button shows, is checked while its answer is given.
    AnswerButton(QAction *action, bool isOne, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followAction();
    [[nodiscard]] int signSide() const;

    QAction *m_action;
    bool m_isOne;
    Theme m_theme;
};

} // namespace frontera
