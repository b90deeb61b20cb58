// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/presentation.h"

#include "ui/widgets/let_go.h"
#include "ui/window/position_bar.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QMouseEvent>
#include <QWindow>
#include <algorithm>
#include <cmath>
#include <utility>

namespace frontera {

namespace {

constexpr int pointerRests = 2000; // ms
constexpr double letterStep = 1.125;
constexpr int mostLetterSteps = 4; // 1.6 times as large

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return true;
    default:
        return false;
    }
}

} // namespace

Presentation::Presentation(QMainWindow *window, Stage *stage, PositionBar *bar,
                           const QList<QWidget *> &chrome)
    : QObject(window)
    , m_window(window)
    , m_stage(stage)
    , m_bar(bar)
    , m_chrome(chrome)
    , m_toggle(new QAction(this))
    , m_leave(new QAction(this))
    , m_black(new QAction(this))
    , m_larger(new QAction(this))
    , m_smaller(new QAction(this))
    , m_usual(new QAction(this))
{
    m_toggle->setShortcuts({Qt::Key_F5, Qt::Key_F11});
    m_toggle->setAutoRepeat(false);
    m_leave->setShortcut(Qt::Key_Escape);
    m_black->setShortcuts({Qt::Key_Period, Qt::Key_B});
    m_black->setAutoRepeat(false);
    addLetterKeys(window);
    for (QAction *action : {m_toggle, m_leave, m_black})
        window->addAction(action);
    for (QAction *action : {m_leave, m_black})
        action->setEnabled(false); // these keys do nothing outside a presentation
    connect(m_toggle, &QAction::triggered, this, [this] { setOn(!m_isOn); });
    connect(m_leave, &QAction::triggered, this, [this] { setOn(false); });
    connect(m_black, &QAction::triggered, this, [this] { setBlack(true); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(pointerRests);
    connect(&m_rest, &QTimer::timeout, this, [this] { showPointer(false); });
    retranslate();
}

void Presentation::addLetterKeys(QMainWindow *window)
{
    // "+" is on the key of "=" where there is no key of its own.
    m_larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    m_smaller->setShortcuts({Qt::CTRL | Qt::Key_Minus});
    m_usual->setShortcuts({Qt::CTRL | Qt::Key_0});
    for (QAction *action : {m_larger, m_smaller, m_usual}) {
        action->setEnabled(false); // outside a presentation the same keys zoom
        window->addAction(action);
    }
    connect(m_larger, &QAction::triggered, this, [this] { setLetters(m_letterSteps + 1); });
    connect(m_smaller, &QAction::triggered, this, [this] { setLetters(m_letterSteps - 1); });
    connect(m_usual, &QAction::triggered, this, [this] { setLetters(0); });
}

void Presentation::setLetters(int steps)
{
    m_letterSteps = std::clamp(steps, 0, mostLetterSteps);
    m_stage->setPresentedLetters(std::pow(letterStep, m_letterSteps));
}

void Presentation::retranslate()
{
    m_larger->setText(tr("Larger letters"));
    m_smaller->setText(tr("Smaller letters, down to those for the back row"));
    m_usual->setText(tr("Letters as usual"));
    m_toggle->setText(tr("&Presentation"));
    m_toggle->setIconText(tr("Presentation"));
    m_black->setText(tr("Black screen, until the next key"));
    m_leave->setText(tr("End of the presentation"));
    m_toggle->setToolTip(tr("Full screen, in letters for the back row (%1)")
                             .arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
}

void Presentation::setOn(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    setBlack(false);
    m_window->centralWidget()->setFocus(); // the focused widget may be hidden now
    m_leave->setEnabled(isOn);
    for (QAction *action : {m_black, m_larger, m_smaller, m_usual})
        action->setEnabled(isOn);
    m_window->menuBar()->setVisible(!isOn);
    for (QWidget *widget : std::as_const(m_chrome))
        widget->setVisible(!isOn);
    m_bar->setPresenting(isOn);
    m_stage->setPresenting(isOn);
    if (isOn) {
        // A panel that needs more room than the screen has must not end the full screen.
        m_window->setMinimumSize(1, 1);
        m_statesBefore = m_window->windowState();
        m_window->setWindowState(m_statesBefore | Qt::WindowFullScreen);
        qApp->installEventFilter(this);
        m_rest.start();
    } else {
        qApp->removeEventFilter(this);
        m_rest.stop();
        showPointer(true);
        m_window->setWindowState(m_statesBefore);
        m_window->setMinimumSize(0, 0); // back to the layout's minimum
    }
}

void Presentation::setBlack(bool isBlack)
{
    if (m_curtain != nullptr)
        letGo(std::exchange(m_curtain, nullptr));
    if (!isBlack)
        return;
    m_curtain = new QWidget(m_window);
    m_curtain->setObjectName(QStringLiteral("curtain"));
    m_curtain->setAutoFillBackground(true);
    m_curtain->setPalette(QPalette(Qt::black));
    m_curtain->setGeometry(m_window->rect());
    m_curtain->show();
    m_curtain->raise();
}

void Presentation::showPointer(bool isShown)
{
    if (isShown != m_isPointerHidden)
        return;
    m_isPointerHidden = !isShown;
    if (m_isPointerHidden)
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    else
        QGuiApplication::restoreOverrideCursor();
}

bool Presentation::wakes(const QObject *receiver, const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress && m_curtain != nullptr && receiver == m_curtain) {
        setBlack(false);
        return true;
    }
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &press = static_cast<const QKeyEvent &>(event);
    if (!press.isAutoRepeat())
        m_wokenBy = 0;
    if (m_curtain == nullptr)
        return press.isAutoRepeat() && press.key() == m_wokenBy;
    if (isModifier(press.key()))
        return false;
    if (!press.isAutoRepeat() && event.type() == QEvent::KeyPress) {
        setBlack(false);
        m_wokenBy = press.key();
    }
    return true;
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const bool isInWindow =
        widget != nullptr ? widget->window() == m_window : watched == m_window->windowHandle();
    if (isInWindow && wakes(watched, *event)) {
        event->accept(); // so that no shortcut takes it
        return true;
    }
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        showPointer(true);
        m_rest.start();
    }
    if (watched == m_window && event->type() == QEvent::Resize && m_curtain != nullptr)
        m_curtain->setGeometry(m_window->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace frontera
