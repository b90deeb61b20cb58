// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace frontera {

/// Opens a box that says what the program is.
void showAboutBox(QWidget *window);

} // namespace frontera
