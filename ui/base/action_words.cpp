// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/action_words.h"

#include <QAction>
#include <QWidget>

namespace frontera {

QAction *newAction(QObject *owner, QWidget *window, const QKeySequence &key)
{
    auto *action = new QAction(owner);
    action->setShortcut(key);
    window->addAction(action);
    return action;
}

void say(QAction *action, const QString &menuWords, const QString &buttonWords, const QString &tip)
{
    action->setText(menuWords);
    action->setIconText(buttonWords);
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    action->setToolTip(
        keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys.join(QStringLiteral(", "))));
}

QString shortKey(const QKeySequence &key)
{
    if (key == QKeySequence(Qt::Key_Right))
        return QStringLiteral("→");
    if (key == QKeySequence(Qt::Key_Left))
        return QStringLiteral("←");
    if (key == QKeySequence(Qt::SHIFT | Qt::Key_Right))
        return QStringLiteral("⇧→");
    if (key == QKeySequence(Qt::SHIFT | Qt::Key_Left))
        return QStringLiteral("⇧←");
    return key.toString(QKeySequence::NativeText);
}

} // namespace frontera
