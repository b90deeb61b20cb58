// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/gate_chooser.h"

#include "core/data/gates.h"
#include "ui/window/actions.h"
#include "ui/words/gate_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace frontera {

GateChooser::GateChooser(Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](QToolButton *button) {
        button->setObjectName(QStringLiteral("gateButton"));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(button);
    };
    for (const int gate : {int(AndGate), int(OrGate), int(XorGate)}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions.gate(gate));
        add(button);
    }
    auto *all = new QToolButton(this);
    all->setDefaultAction(actions.allGates());
    all->setMenu(actions.gateMenu());
    all->setPopupMode(QToolButton::InstantPopup);
    add(all);
}

void GateChooser::setTheme(const Theme &theme)
{
    setStyleSheet(
        QStringLiteral("QToolButton#gateButton { background: %1; color: %2; "
                       "border: 1px solid %3; padding: 6px 15px; } "
                       "QToolButton#gateButton:hover { border-color: %2; } "
                       "QToolButton#gateButton:focus { border: 2px solid %4; } "
                       "QToolButton#gateButton:checked { background: %2; color: %1; } "
                       "QToolButton#gateButton::menu-indicator { image: none; }")
            .arg(theme.card.name(), theme.text.name(), theme.edge.name(), theme.one.name()));
}

} // namespace frontera
