// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/gate_chooser.h"

#include "core/data/gates.h"
#include "ui/window/actions.h"
#include "ui/window/gate_tile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>
#include <optional>

namespace frontera {

namespace {

constexpr Gate first[] = {AndGate, OrGate, XorGate};

/// Returns the gate that is learnt, if it has no tile of its own.
std::optional<int> otherGate(const Actions &actions)
{
    for (int gate = 0; gate < gateCount; ++gate) {
        if (actions.gate(gate)->isChecked() && std::ranges::count(first, gate) == 0)
            return gate;
    }
    return std::nullopt;
}

} // namespace

GateChooser::GateChooser(Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Gate gate : first) {
        m_tiles += new GateTile(actions.gate(gate), this);
        m_tiles.last()->setGate(gate);
    }
    auto *more = new GateTile(actions.allGates(), this);
    more->setMenu(actions.gateMenu());
    more->setPopupMode(QToolButton::InstantPopup);
    connect(actions.allGates(), &QAction::changed, more,
            [more, &actions] { more->setGate(otherGate(actions)); });
    m_tiles += more;
    for (GateTile *tile : std::as_const(m_tiles))
        layout->addWidget(tile);
}

void GateChooser::setTheme(const Theme &theme)
{
    for (GateTile *tile : std::as_const(m_tiles))
        tile->setTheme(theme);
}

} // namespace frontera
