// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/point_actions.h"

#include "core/data/data_edit.h"
#include "core/run/run.h"
#include "ui/base/action_words.h"
#include "ui/tools/point_tool.h"

#include <QAction>

namespace frontera {

PointActions::PointActions(PointTool &tool, const Run &run, QAction *toggle, QWidget *window)
    : QObject(window)
    , m_tool(tool)
    , m_run(run)
    , m_fresh(newAction(this, window, Qt::CTRL | Qt::Key_N))
    , m_add(newAction(this, window, Qt::Key_A))
    , m_remove(newAction(this, window, Qt::Key_Delete))
    , m_flip(newAction(this, window, Qt::Key_T))
{
    connect(m_fresh, &QAction::triggered, this, [this, toggle] {
        Q_EMIT dataWanted(twoPoints());
        toggle->setChecked(true);
    });
    connect(m_add, &QAction::triggered, &tool, &PointTool::add);
    connect(m_remove, &QAction::triggered, &tool, &PointTool::remove);
    connect(m_flip, &QAction::triggered, &tool, &PointTool::flip);
    connect(&tool, &PointTool::changed, this, &PointActions::update);
    retranslate();
    update();
}

void PointActions::update()
{
    const bool isChosen = m_tool.isActive() && m_tool.chosen().has_value();
    m_add->setEnabled(m_tool.isActive());
    m_remove->setEnabled(isChosen && m_run.data().observationCount() > 1);
    m_flip->setEnabled(isChosen);
}

void PointActions::retranslate()
{
    say(m_fresh, tr("&New points"), tr("New points"),
        tr("Begin data of your own, with two points"));
    say(m_add, tr("&Add a point"), tr("Add"),
        tr("Add a point in the middle; in the plot a click adds one where it is"));
    say(m_remove, tr("&Delete the point"), tr("Delete"),
        tr("Delete the chosen point (the last one stays: a run needs one)"));
    say(m_flip, tr("&Turn its class"), tr("Other class"),
        tr("Give the chosen point the other class"));
}

} // namespace frontera
