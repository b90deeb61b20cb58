// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/presentation.h"

#include "ui/stage.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QMouseEvent>

namespace frontera {

namespace {

constexpr int pointerRests = 2000; // ms

} // namespace

Presentation::Presentation(QMainWindow *window, Stage *stage, const QList<QWidget *> &chrome)
    : QObject(window)
    , m_window(window)
    , m_stage(stage)
    , m_chrome(chrome)
    , m_toggle(new QAction(this))
    , m_leave(new QAction(this))
    , m_black(new QAction(this))
{
    m_toggle->setShortcuts({Qt::Key_F5, Qt::Key_F11});
    m_toggle->setAutoRepeat(false);
    m_leave->setShortcut(Qt::Key_Escape);
    m_black->setShortcuts({Qt::Key_Period, Qt::Key_B});
    m_black->setAutoRepeat(false);
    for (QAction *action : {m_toggle, m_leave, m_black})
        window->addAction(action);
    for (QAction *action : {m_leave, m_black})
        action->setEnabled(false); // these keys are nobody's while there is no presentation
    connect(m_toggle, &QAction::triggered, this, [this] { setOn(!m_isOn); });
    connect(m_leave, &QAction::triggered, this, &Presentation::leave);
    connect(m_black, &QAction::triggered, this, [this] { setBlack(m_curtain == nullptr); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(pointerRests);
    connect(&m_rest, &QTimer::timeout, this, [this] { showPointer(false); });
    retranslate();
}

void Presentation::retranslate()
{
    m_toggle->setText(tr("&Presentation"));
    m_toggle->setToolTip(tr("Full screen, in letters for the back row (%1)")
                             .arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
}

void Presentation::setOn(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    setBlack(false);
    m_leave->setEnabled(isOn);
    m_black->setEnabled(isOn);
    m_window->menuBar()->setVisible(!isOn);
    for (QWidget *widget : std::as_const(m_chrome))
        widget->setVisible(!isOn);
    m_stage->setPresenting(isOn);
    if (isOn) {
        m_statesBefore = m_window->windowState();
        m_window->setWindowState(m_statesBefore | Qt::WindowFullScreen);
        m_window->centralWidget()->setFocus(); // a field that had it is no longer there
        qApp->installEventFilter(this);
        m_rest.start();
    } else {
        qApp->removeEventFilter(this);
        m_rest.stop();
        showPointer(true);
        m_window->setWindowState(m_statesBefore);
    }
}

void Presentation::leave()
{
    if (m_curtain != nullptr)
        setBlack(false);
    else
        setOn(false);
}

void Presentation::setBlack(bool isBlack)
{
    delete m_curtain;
    m_curtain = nullptr;
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

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        showPointer(true);
        m_rest.start();
    }
    if (watched == m_window && event->type() == QEvent::Resize && m_curtain != nullptr)
        m_curtain->setGeometry(m_window->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace frontera
