// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace frontera {

/// Returns whether the keyboard may be at this widget. The rule: keys act on the run unless text is
/// being edited, and the focus is never on a button that nobody chose. True for
/// - no widget (null), and the window's FocusHome: every key is the run's;
/// - a button, a list, a slider or a field in which text is entered, if a person went there (with
///   Tab, a mnemonic or an assistive technology; into a field with a click too), and it is visible
///   and enabled;
/// - a cell of the table while it is edited;
/// - a picture or a table that keys can work just now: the wall, the line or the points placed by
///   hand, the cube;
/// - any widget outside a window with a FocusHome: menus, dialogs.
///
/// Call it for QApplication::focusWidget(), when all events are handled.
[[nodiscard]] bool mayHaveFocus(const QWidget *widget);

} // namespace frontera
