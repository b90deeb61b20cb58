// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focus_home.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace frontera {

namespace {

/// Returns whether a widget is worked by keys that are also the run's: Space, the arrows, Home.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider *>(widget) != nullptr;
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr;
}

bool isCell(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    return qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) != nullptr;
}

bool canBeUsed(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

} // namespace

FocusHome::FocusHome(QWidget *window)
    : QWidget(window)
{
    // A click beside the fields takes the focus from them.
    setFocusPolicy(Qt::ClickFocus);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { bringBack(now); });
    setFocus();
}

FocusHome::~FocusHome()
{
    // Children are deleted after this, and lose the focus then.
    qApp->removeEventFilter(this);
    qApp->disconnect(this);
}

const FocusHome *FocusHome::of(const QWidget *window)
{
    return window->findChild<const FocusHome *>(QString(), Qt::FindDirectChildrenOnly);
}

bool FocusHome::mayHave(const QWidget *widget) const
{
    if (widget == nullptr || widget == this || !isAncestorOf(widget))
        return true;
    if (!canBeUsed(widget))
        return false;
    if (isControl(widget) || isText(widget))
        return widget == m_reached || isCell(widget);
    return widget->focusPolicy() != Qt::NoFocus;
}

void FocusHome::note(const QWidget *widget, Qt::FocusReason reason)
{
    // When a window, a menu or a list is closed, Qt gives the focus back, or to any widget.
    const bool isReturn = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
                          reason == Qt::MenuBarFocusReason;
    if (!isReturn)
        m_reached = widget;
}

void FocusHome::bringBack(const QWidget *now)
{
    const bool isLost =
        now == nullptr ? window()->isActiveWindow() && QApplication::activePopupWidget() == nullptr
                       : !mayHave(now);
    if (isLost)
        setFocus();
}

bool FocusHome::focusNextPrevChild(bool next)
{
    const QWidget *holder = window()->focusWidget();
    const bool isLost = holder != nullptr && isAncestorOf(holder) && !canBeUsed(holder);
    if (!isLost)
        return QWidget::focusNextPrevChild(next);
    setFocus(); // Qt calls this too when the focused widget is hidden or disabled, without Tab
    return true;
}

void FocusHome::keyPressEvent(QKeyEvent *event)
{
    const bool isEnd = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return ||
                       event->key() == Qt::Key_Enter;
    if (isEnd && !hasFocus())
        setFocus();
    else
        QWidget::keyPressEvent(event);
}

bool FocusHome::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && isAncestorOf(widget) && isControl(widget))
            widget->setFocusPolicy(Qt::FocusPolicy(widget->focusPolicy() & Qt::TabFocus));
        break;
    }
    case QEvent::FocusIn: {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget != nullptr && widget->window() == window())
            note(widget, static_cast<const QFocusEvent *>(event)->reason());
        break;
    }
    case QEvent::WindowActivate:
        // Before Qt looks for another widget, as the one with the focus may be gone.
        if (watched == window() &&
            (window()->focusWidget() == nullptr || !mayHave(window()->focusWidget())))
            setFocus();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontera
