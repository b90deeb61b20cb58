// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/data/data_actions.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/feature_actions.h"
#include "ui/run/ask_actions.h"
#include "ui/session/session_actions.h"
#include "ui/slides/slide_actions.h"
#include "ui/tools/point_actions.h"
#include "ui/tools/range_actions.h"
#include "ui/window/actions.h"
#include "ui/window/view_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <algorithm>

namespace frontera {

namespace {

/// A button in the corner of a menu bar, no higher than its menus. Its width is that of the widest
/// language, as the bar does not follow it.
class CornerButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        int widest = 0;
        for (const LanguageKind &kind : frontera::languages()) {
            const QString name = QString::fromUtf16(kind.name).remove(u'&') + QStringLiteral(" ▾");
            widest = std::max(widest, fontMetrics().horizontalAdvance(name));
        }
        return {widest + 28, fontMetrics().height() + 4};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

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
    m_menus[Run]->addActions({offers.questions.toggle(), offers.edits.threeNeurons()});
    QMenu *gates = actions.gateMenu();
    gates->addSeparator();
    gates->addAction(offers.edits.bipolarInputs());
    gates->addAction(offers.edits.scaling());
    gates->addMenu(offers.edits.features().menu());
    gates->addSeparator();
    gates->addAction(offers.points.fresh());
    offers.data.addTo(gates);
    m_menus[Data]->addActions(gates->actions());
    m_menus[View]->addAction(offers.views.plane());
    m_menus[View]->addActions(offers.views.all());
    m_menus[View]->addAction(offers.sortSquares);
    m_menus[View]->addSeparator();
    m_zoom = m_menus[View]->addMenu(QString());
    m_zoom->addActions(offers.ranges.all());
    m_languages = m_menus[View]->addMenu(QString());
    m_languages->addActions(actions.languages()->actions());
    m_themes = m_menus[View]->addMenu(QString());
    m_themes->addActions(actions.themes()->actions());
    m_menus[Help]->addAction(actions.about());
    addLanguageButton(bar);
}

void Menus::addLanguageButton(QMenuBar *bar)
{
    m_language = new CornerButton(bar);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::NoFocus); // the keyboard has it in the menu of views
    bar->setCornerWidget(m_language);
    connect(m_language, &QToolButton::clicked, this, [this] {
        m_languages->popup(m_language->mapToGlobal(m_language->rect().bottomLeft()));
    });
}

void Menus::addLooks(const QList<QAction *> &looks)
{
    m_menus[View]->insertActions(m_zoom->menuAction(), looks);
    m_menus[View]->insertSeparator(m_zoom->menuAction());
}

void Menus::addSettings(QAction *settings)
{
    m_menus[Run]->addAction(settings);
}

void Menus::addHelp(QAction *help)
{
    m_menus[Help]->insertAction(m_menus[Help]->actions().constFirst(), help);
}

QList<const QMenu *> Menus::byUse() const
{
    QList<const QMenu *> menus;
    for (const Title title : {Run, View, Edit, Data, File, Help})
        menus += m_menus[title];
    return menus;
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
    m_zoom->setTitle(tr("&Zoom"));
    m_language->setText(tr("English", "the name of the language that this is") +
                        QStringLiteral(" ▾"));
    m_language->setToolTip(tr("Language of the window"));
    m_language->setAccessibleName(tr("Language of the window"));
}

} // namespace frontera
