// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/data/data_actions.h"
#include "ui/edit/edit_actions.h"
#include "ui/session/session_actions.h"
#include "ui/slides/slide_actions.h"
#include "ui/tools/point_actions.h"
#include "ui/window/actions.h"
#include "ui/window/view_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace frontera {

Menus::Menus(QMenuBar *bar, const Offers &offers)
    : QObject(bar)
{
    for (QMenu *&menu : m_menus)
        menu = bar->addMenu(QString());
    offers.sessions.addTo(m_menus[File]);
    m_menus[File]->addSeparator();
    offers.slides.addTo(m_menus[File]);
    m_menus[File]->addSeparator();
    m_menus[File]->addAction(offers.actions.quit());
    m_menus[Edit]->addActions({offers.edits.undo(), offers.edits.redo()});
    m_menus[Edit]->addSeparator();
    m_menus[Edit]->addActions(QList{offers.views.points()} + offers.points.all());
    const Actions &actions = offers.actions;
    m_menus[Run]->addActions({actions.step(), actions.back(), actions.epoch(), actions.epochBack(),
                              actions.play(), actions.restart()});
    m_menus[Run]->addSeparator();
    m_menus[Run]->addAction(offers.edits.threeNeurons());
    QMenu *gates = actions.gateMenu();
    gates->addSeparator();
    gates->addAction(offers.edits.bipolarInputs());
    gates->addSeparator();
    gates->addAction(offers.points.fresh());
    offers.data.addTo(gates);
    m_menus[Data]->addActions(gates->actions());
    m_menus[View]->addActions(offers.views.all());
    m_menus[View]->addSeparator();
    m_languages = m_menus[View]->addMenu(QString());
    m_languages->addActions(actions.languages()->actions());
    m_themes = m_menus[View]->addMenu(QString());
    m_themes->addActions(actions.themes()->actions());
    m_menus[Help]->addAction(actions.about());
}

void Menus::addPresentation(QAction *toggle)
{
    m_menus[View]->insertAction(m_languages->menuAction(), toggle);
    m_menus[View]->insertSeparator(m_languages->menuAction());
}

void Menus::retranslate()
{
    m_menus[File]->setTitle(tr("&File"));
    m_menus[Edit]->setTitle(tr("&Edit"));
    m_menus[Run]->setTitle(tr("&Run"));
    m_menus[Data]->setTitle(tr("&Data"));
    m_menus[View]->setTitle(tr("&View"));
    m_menus[Help]->setTitle(tr("&Help"));
    m_languages->setTitle(tr("L&anguage"));
    m_themes->setTitle(tr("&Theme"));
}

} // namespace frontera
