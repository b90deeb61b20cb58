// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QAction;
class QMainWindow;
class QWidget;

namespace frontera {

class PositionBar;
class Stage;

/// The window for the projector: full screen, with nothing but the pictures, in letters for the
/// back row. Keys or a presenter's clicker control it. "." or B makes the screen black until the
/// next press of any key, which does nothing else. Ctrl with + and − sizes the letters, which stay
/// so for the next presentation of this window. The pointer hides while it rests.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// `chrome` are the parts of the window that are hidden meanwhile.
    Presentation(QMainWindow *window, Stage *stage, PositionBar *bar,
                 const QList<QWidget *> &chrome);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Returns the action that begins and ends it (F5, F11).
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    /// Returns the actions of keys that only it has.
    [[nodiscard]] QList<QAction *> keys() const
    {
        return {m_larger, m_smaller, m_usual, m_black, m_leave};
    }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool isOn);
    void setBlack(bool isBlack);
    void addLetterKeys(QMainWindow *window);
    void setLetters(int steps);
    /// Returns whether the black screen uses up this press of a key or a button, which may end it.
    /// Repeats of the key that ended it are used up too.
    bool wakes(const QObject *receiver, const QEvent &event);
    void showPointer(bool isShown);

    QMainWindow *m_window;
    Stage *m_stage;
    PositionBar *m_bar;
    QList<QWidget *> m_chrome;
    QAction *m_toggle;
    QAction *m_leave;  ///< Esc
    QAction *m_black;  ///< "." and B
    QAction *m_larger; ///< the letters
    QAction *m_smaller;
    QAction *m_usual;
    int m_letterSteps = 0;        ///< ≥ 0, by which the letters are larger than they must be
    QWidget *m_curtain = nullptr; ///< over the window while it is black
    QTimer m_rest;                ///< runs since the pointer moved
    Qt::WindowStates m_statesBefore;
    int m_wokenBy = 0; ///< the key that ended the black screen and may still be held down
    bool m_isOn = false;
    bool m_isPointerHidden = false;
};

} // namespace frontera
