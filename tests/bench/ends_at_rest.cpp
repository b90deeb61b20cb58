// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin of Qt with which any program of Qt ends as soon as its first window is painted and
// nothing is left to be done. QT_QPA_GENERIC_PLUGINS=ends_at_rest loads it.

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QWindow>
#include <cstdlib>

namespace {

/// Ends the program when its event loop first waits after a window was painted.
class EndsAtRest : public QObject
{
public:
    EndsAtRest() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *window = qobject_cast<QWindow *>(object);
        if (event->type() != QEvent::Expose || window == nullptr || !window->isExposed())
            return false;
        qApp->removeEventFilter(this);
        object->event(event); // in which it is painted
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                [] { std::_Exit(0); });
        return true;
    }
};

class EndsAtRestPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "ends_at_rest.json")
public:
    QObject *create(const QString &, const QString &) override { return new EndsAtRest; }
};

} // namespace

#include "ends_at_rest.moc"
