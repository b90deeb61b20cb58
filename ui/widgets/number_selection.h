// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace frontera {

/// Lets a double click in the line select the whole number under the pointer: Qt takes "0.1" for
/// two words. Of a list only the one number, without the sign that separates it from the next; of
/// a spin box all but its unit.
void selectWholeNumbers(QLineEdit *line);

} // namespace frontera
