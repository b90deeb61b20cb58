// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace frontera {

/// Tells whether the keyboard may be where it is: keys act on the run unless text is being edited,
/// and the focus is never on a button that nobody chose. True for
/// - nobody (null), and the window's FocusHome: every key is the run's;
/// - a button, a list or a slider, and a field in which text is entered, if a person went there (by
///   Tab, a mnemonic, an assistive technology; into a field by a click too), and it can still be
///   seen and used;
/// - a cell of the table while it is edited;
/// - a picture or a table that can be worked by keys just now: the wall, the line or the points
///   placed by hand, the cube;
/// - whatever is no part of a window with a FocusHome: menus, dialogs.
///
/// To be asked when all events are handled, for QApplication::focusWidget().
[[nodiscard]] bool mayHaveFocus(const QWidget *widget);

} // namespace frontera
