// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace frontera {

class Dataset;
class PointTool;
class Run;

/// The actions for observations placed by hand, beside the mouse.
class PointActions : public QObject
{
    Q_OBJECT

public:
    /// `toggle` is the action that turns the tool on.
    PointActions(PointTool &tool, const Run &run, QAction *toggle, QWidget *window);

    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *flip() const { return m_flip; }
    /// Returns the action that begins new data of the person's own.
    [[nodiscard]] QAction *fresh() const { return m_fresh; }
    /// Returns all actions in the order of the menu.
    [[nodiscard]] QList<QAction *> all() const { return {m_fresh, m_add, m_remove, m_flip}; }
    /// Enables the actions that are possible now.
    void update();
    void retranslate();

Q_SIGNALS:
    /// Tells that the person wants to begin with these data.
    void dataWanted(const frontera::Dataset &data);

private:
    PointTool &m_tool;
    const Run &m_run;
    QAction *m_fresh;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_flip;
};

} // namespace frontera
