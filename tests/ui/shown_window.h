// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "ui/base/translator.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/widgets/entry_field.h"
#include "ui/widgets/key_button.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/position_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QWindow>
#include <algorithm>

/// Forgets what a person has chosen before, but for the settings, whose controls are open.
inline void beginWithSettings()
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("panels/settings"), true);
}

/// A window in English on the screen, with the actions of a person on it. Keys go to the window and
/// from there to the widget with the focus, as they do from the window system.
class ShownWindow
{
public:
    ShownWindow()
        : window(&translator)
    {
        translator.use(frontera::Language::English);
        window.show();
        isActive = activate();
    }
    /// Gives the keys back to the window once no dialog is open, as a window manager does. Returns
    /// whether it has them.
    bool activate()
    {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }))
            return false;
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    ~ShownWindow() { window.setThemeChoice(frontera::ThemeChoice::System); }
    ShownWindow(const ShownWindow &) = delete;
    ShownWindow &operator=(const ShownWindow &) = delete;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    void pressTimes(Qt::Key key, int times)
    {
        for (int i = 0; i < times; ++i)
            press(key);
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void click(const QString &button) { click(this->button(button)); }
    /// Clicks into the field, replaces its text, and presses Return.
    void enter(const QString &field, const QString &text)
    {
        type(field, text);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// Opens the controls of the settings if they are closed.
    void openSettings()
    {
        window.findChild<QAction *>(QStringLiteral("settings"))->setChecked(true);
    }
    void type(const QString &field, const QString &text)
    {
        if (!this->field(field)->isVisible())
            openSettings();
        click(this->field(field));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; })) {
            QTest::keyClicks(this->field(field), text);
        } else { // QTest has keys for ASCII only
            QGuiApplication::clipboard()->setText(text);
            press(Qt::Key_V, Qt::ControlModifier);
        }
    }
    /// Calls act(dialog) for the dialog that opens next, once it is visible.
    template <typename Act>
    void inDialog(Act act)
    {
        auto *timer = new QTimer(&window);
        QObject::connect(timer, &QTimer::timeout, &window, [timer, act] {
            QWidget *dialog = QApplication::activeModalWidget();
            // A widget has the focus only in the active window.
            if (dialog == nullptr || !dialog->isVisible() || !dialog->isActiveWindow())
                return;
            timer->stop();
            timer->deleteLater();
            act(dialog);
        });
        timer->start(10);
    }
    /// Triggers the action with this text: gates and choices are actions of the menus.
    void choose(const QString &menuText) { action(menuText)->trigger(); }
    void fullSpeed() { window.findChild<QSlider *>()->setValue(frontera::Player::fastest); }

    [[nodiscard]] const frontera::Run &run() const { return window.run(); }
    [[nodiscard]] qint64 position() const { return run().position(); }
    [[nodiscard]] frontera::Actions &actions() { return *window.findChild<frontera::Actions *>(); }
    [[nodiscard]] frontera::PositionBar *bar()
    {
        return window.findChild<frontera::PositionBar *>();
    }
    [[nodiscard]] frontera::BoundaryPlot *plot()
    {
        return window.findChild<frontera::BoundaryPlot *>(QStringLiteral("plot"));
    }
    /// Returns the button with these words; null if there is none.
    [[nodiscard]] frontera::KeyButton *button(const QString &words)
    {
        for (auto *button : window.findChildren<frontera::KeyButton *>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
    /// Returns the widget of a kind with this accessible name; null if there is none.
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name)
    {
        for (auto *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] frontera::EntryField *field(const QString &name)
    {
        return named<frontera::EntryField>(name);
    }
    [[nodiscard]] QAction *action(const QString &text)
    {
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    /// Returns the words of the label with this object name, which must exist.
    [[nodiscard]] QString label(const char *name)
    {
        return window.findChild<QLabel *>(QLatin1String(name))->text();
    }
    /// Returns true if a visible label anywhere in the window contains these words.
    [[nodiscard]] bool says(const QString &words)
    {
        return std::ranges::any_of(window.findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] bool isRunning() { return button(QStringLiteral("Pause")) != nullptr; }

    frontera::Translator translator;
    frontera::MainWindow window;
    bool isActive = false;
};
