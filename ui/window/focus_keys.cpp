// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/focus_keys.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace frontera {

namespace {

bool worksBy(const QObject *widget, int key)
{
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr)
        return key == Qt::Key_Space;
    if (qobject_cast<const QComboBox *>(widget) != nullptr)
        return key == Qt::Key_Space || key == Qt::Key_Home || key == Qt::Key_End;
    // ← and → stay with the run.
    if (qobject_cast<const QScrollBar *>(widget) != nullptr)
        return key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (qobject_cast<const QAbstractSlider *>(widget) != nullptr)
        return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home ||
               key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    return false;
}

/// Returns whether Ctrl+C copies selected words, rather than the picture.
bool copiesWords(const QObject *widget, const QKeyEvent &key)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label != nullptr && label->hasSelectedText() && key.matches(QKeySequence::Copy);
}

/// Returns the button of a dialog that Enter presses because it has the focus, whatever button is
/// the dialog's own for Enter.
QPushButton *pressedByEnter(QObject *watched, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(watched);
    const bool isPressed = button != nullptr && isEnter && !key.isAutoRepeat() &&
                           (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
                           button->menu() == nullptr &&
                           qobject_cast<const QDialog *>(button->window()) != nullptr;
    return isPressed ? button : nullptr;
}

} // namespace

bool FocusKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (QPushButton *button = pressedByEnter(watched, *key)) {
            button->click();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->modifiers() == Qt::NoModifier && worksBy(watched, key->key())) ||
            copiesWords(watched, *key)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontera
