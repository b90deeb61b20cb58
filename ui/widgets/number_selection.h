// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace frontera {

/// Makes a double click in the line select the whole number under the pointer, because Qt takes
/// "0.1" for two words. In a list it selects one number, without the separator; in a spin box
/// everything but the unit.
void selectWholeNumbers(QLineEdit *line);

} // namespace frontera
