// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/line_icon.h"
#include "ui/window/rail_plan.h"

#include <QAbstractButton>

class QAction;

namespace frontera {

/// A tab of the rail, for an action: a click triggers it. While the action is checked, the tab is
/// part of the card beside it. Up and Down are asked to move the focus to another tab.
class RailTab : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailTab(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Shows this short name, and this icon; the action's key in its place if it is null.
    void setWords(const QString &name, DrawIcon icon);
    void setShape(TabShape shape);
    void setTheme(const Theme &theme);
    /// Looks chosen although the action is not checked.
    void setChosen(bool isChosen);
    /// Looks as if it were not chosen although the action is checked: there is no room for its
    /// view.
    void setUnseen(bool isUnseen);
    /// Returns true if it looks as a part of the card beside it.
    [[nodiscard]] bool isChosen() const;
    /// Returns the width that name and key need in this shape.
    [[nodiscard]] int neededWidth(TabShape shape) const;

    /// The words on the tab and where they stand.
    struct Word
    {
        QString text;
        QRectF place;
        bool isBold = false;
    };
    /// Returns the words that are drawn, without what stands in an icon's place.
    [[nodiscard]] QList<Word> words() const;

Q_SIGNALS:
    /// Asks for the focus to go to the next tab (1) or to the one before (−1).
    void moved(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followAction();
    [[nodiscard]] QRectF iconPlace() const;
    [[nodiscard]] QFont strongFont() const;
    /// True if the key stands in the place of the icon.
    [[nodiscard]] bool isLettered() const;

    QAction *m_action;
    DrawIcon m_icon = nullptr;
    QString m_key;
    TabShape m_shape = TabShape::Tall;
    Theme m_theme;
    bool m_isMarked = false;
    bool m_isUnseen = false;
};

} // namespace frontera
