// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QList>
#include <QWidget>

namespace frontera {

class Actions;
class GateTile;

/// Tiles for AND, OR and XOR, and one with a menu of all sixteen gates, which shows any other gate
/// that is learnt.
class GateChooser : public QWidget
{
    Q_OBJECT

public:
    explicit GateChooser(Actions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    QList<GateTile *> m_tiles;
};

} // namespace frontera
