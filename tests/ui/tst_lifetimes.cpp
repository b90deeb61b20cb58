// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/models/models.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/data/data_actions.h"
#include "ui/edit/settings_bar.h"
#include "ui/views/neuron/try_bar.h"
#include "ui/widgets/toast.h"
#include "ui/window/view_actions.h"

#include <QPointer>
#include <QToolButton>
#include <utility>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, notes what is deleted although a parent may still be handing an event on to it:
/// Qt does this from a copy of the parent's list of children, for some kinds of events.
class Mourner : public QObject
{
public:
    Mourner(QWidget &window, QEvent::Type type)
        : m_type(type)
    {
        for (QObject *each : window.findChildren<QObject *>()) {
            connect(each, &QObject::destroyed, this,
                    [this, each, name = nameOf(each), parent = each->parent()] {
                        if (!m_told.contains(each) && isTelling(parent))
                            lost += name;
                    });
        }
        qApp->installEventFilter(this);
    }

    QStringList lost;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == m_type) {
            m_told.insert(watched);
            m_last = watched;
        }
        return false;
    }

private:
    static QString nameOf(const QObject *object)
    {
        return QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName();
    }
    /// Returns whether what was told last lies in this parent.
    [[nodiscard]] bool isTelling(const QObject *parent) const
    {
        const QObject *above = m_last != nullptr ? m_last->parent() : nullptr;
        while (above != nullptr && above != parent)
            above = above->parent();
        return above != nullptr;
    }

    QEvent::Type m_type;
    QPointer<QObject> m_last;
    QSet<const QObject *> m_told;
};

} // namespace

/// What is deleted while Qt still has something to do with it ends the program, now and then.
class tst_Lifetimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void noneDiesWhileAllAreTold_data();
    void noneDiesWhileAllAreTold();
    void controlsOutliveTheirEvents();
    void switchesOutliveTheirClick();
};

void tst_Lifetimes::noneDiesWhileAllAreTold_data()
{
    QTest::addColumn<QEvent::Type>("type");
    QTest::newRow("another language") << QEvent::LanguageChange;
    QTest::newRow("a dialog opens") << QEvent::WindowBlocked;
    QTest::newRow("it closes") << QEvent::WindowUnblocked;
    QTest::newRow("to another window") << QEvent::WindowDeactivate;
    QTest::newRow("and back") << QEvent::WindowActivate;
}

/// Whatever has the keyboard, also the words about what was copied, which another language hides.
void tst_Lifetimes::noneDiesWhileAllAreTold()
{
    QFETCH(const QEvent::Type, type);
    ShownWindow w;
    QVERIFY(w.isActive);
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 3);
    w.window.findChild<ViewActions *>()->setOpen({u"neuron"_s, u"history"_s});
    QWidgetList stops{nullptr};
    for (QWidget *next = w.window.nextInFocusChain(); next != &w.window;
         next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0)
            stops += next;
    }
    QVERIFY(stops.size() > 20);
    for (QWidget *stop : std::as_const(stops)) {
        if (stop != nullptr) {
            stop->setFocus(Qt::TabFocusReason);
        } else {
            Toast::of(&w.window)->tell({u"Copied"_s});
            w.press(Qt::Key_F6);
            QVERIFY(Toast::of(&w.window)->isAncestorOf(QApplication::focusWidget()));
        }
        Mourner mourner(w.window, type);
        QEvent event(type);
        QCoreApplication::sendEvent(&w.window, &event);
        QCOMPARE(mourner.lost, QStringList());
    }
}

/// Another model has other settings: the control that an event belongs to lives until its end.
void tst_Lifetimes::controlsOutliveTheirEvents()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.openSettings();
    auto *bar = w.window.findChild<SettingsBar *>();
    for (const Model *model : models()) {
        bar->setFields(model->fields);
        QCoreApplication::processEvents();
        QList<QPointer<QWidget>> controls;
        for (auto *child : bar->findChildren<QWidget *>()) {
            if (!child->isWindow() && child->isVisible() && child->focusPolicy() != Qt::NoFocus)
                controls += child;
        }
        QVERIFY(controls.size() > 2);
        const Model *other = models()[model == models()[0] ? 1 : 0];
        controls.constFirst()->setFocus(Qt::TabFocusReason);
        bar->setFields(other->fields);
        for (const QPointer<QWidget> &control : std::as_const(controls))
            QVERIFY(control != nullptr);
    }
}

/// Its question has fewer switches where the data are other ones by then.
void tst_Lifetimes::switchesOutliveTheirClick()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    Q_EMIT w.window.findChild<DataActions *>()->dataChosen(exampleDataset(Example::Concert));
    w.window.findChild<ViewActions *>()->setOpen({u"neuron"_s});
    QTRY_VERIFY(w.window.findChild<TryBar *>() != nullptr);
    auto *bar = w.window.findChild<TryBar *>();
    QTRY_VERIFY(!bar->findChildren<QToolButton *>().isEmpty());
    const QPointer<QToolButton> one = bar->findChildren<QToolButton *>().constFirst();
    connect(one, &QToolButton::pressed, &w.window, [&w] {
        Q_EMIT w.window.findChild<DataActions *>()->dataChosen(exampleDataset(Example::Concert3));
    });
    one->click();
    QVERIFY(one != nullptr);
}

FRONTERA_WINDOW_TEST(tst_Lifetimes)
#include "tst_lifetimes.moc"
