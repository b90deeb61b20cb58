// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/receipt.h"

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace frontera {

/// Tells at the lower right of the window's picture, where it covers no controls, what was saved or
/// copied, with a door to the file's folder, or what was left out of a file, with a door to what
/// shows it. All words are seen whole: they break into lines, and only a name that is longer than a
/// line is shortened. It goes after some seconds, not while
/// the pointer or the keyboard is at it. F6 goes there, Esc closes it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);
    /// Returns the action that gives it the keys.
    [[nodiscard]] QAction *goThere() const { return m_goThere; }

    /// Returns the toast of the window that a widget is in; null if that has none.
    [[nodiscard]] static Toast *of(const QWidget *widget);
    void tell(const Receipt &receipt);
    /// Goes at once if it tells of the data that were in force until now.
    void letGoOfData();
    /// Sets what returns the room for it, in the window's pixels; it is the whole window without.
    void setRoom(std::function<QRect()> room);
    /// Goes to where the room is now.
    void place();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QRect room() const;
    [[nodiscard]] int widthOfOthers() const;
    void takeKeys();
    void close();
    /// Lets the time run, or stops it.
    void keepTime();
    void openMore();
    void nameDoor();

    QLabel *m_words;
    QPushButton *m_folder; ///< the file's folder, or what else shows more
    QPointer<QAction> m_door;
    QToolButton *m_close;
    QAction *m_goThere;
    std::function<QRect()> m_room;
    QString m_said;
    QString m_file;
    bool m_isOfData = false;
    QTimer m_time;
    bool m_isPointedAt = false;
    QPointer<QWidget> m_before; ///< had the keyboard before the toast
};

} // namespace frontera
