// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QAction;

namespace frontera {

class Actions;

/// Buttons for AND, OR and XOR, and a menu of all sixteen gates.
class GateChooser : public QWidget
{
    Q_OBJECT

public:
    explicit GateChooser(Actions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
};

} // namespace frontera
