// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <array>

namespace frontera {

/// A word of Qt's own, which the program's catalogue has too, because Qt's Spanish is that of Spain
/// or too long for a menu: the program's catalogue is asked first.
struct QtWord
{
    const char *context;
    const char *source;
};

/// All of them. lupdate finds them by QT_TRANSLATE_NOOP.
inline constexpr std::array qtWords = {
    // The names of keys, as they stand on a Latin-American keyboard.
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Ctrl")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Shift")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Del")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Ins")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Esc")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Tab")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Enter")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Return")},
    QtWord{"QShortcut", QT_TRANSLATE_NOOP("QShortcut", "Backspace")},
    // The dialog in which a file is chosen.
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "File &name:")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Files of type:")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Look in:")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Directory:")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Directories")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Find Directory")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go back")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Go forward")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Forward")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "File Folder")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Delete")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Delete")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "&Choose")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "My Computer")},
    QtWord{"QFileDialog",
           QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?")},
    QtWord{"QFileDialog",
           QT_TRANSLATE_NOOP("QFileDialog", "'%1' is write protected.\nDo you want to delete it "
                                            "anyway?")},
    QtWord{"QFileDialog", QT_TRANSLATE_NOOP("QFileDialog", "Could not delete directory.")},
    QtWord{"QFileDialog",
           QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?")},
    QtWord{"QFileDialog",
           QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file "
                                            "name was given.")},
    QtWord{"QFileDialog",
           QT_TRANSLATE_NOOP("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct "
                                            "directory name was given.")},
    QtWord{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Computer")},
    QtWord{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "My Computer")},
    QtWord{"QFileSystemModel", QT_TRANSLATE_NOOP("QFileSystemModel", "Invalid filename")},
    QtWord{"QFileSystemModel",
           QT_TRANSLATE_NOOP("QFileSystemModel",
                             "<b>The name \"%1\" can not be used.</b><p>Try using another name, "
                             "with fewer characters or no punctuations marks.")},
    // The kinds of files in it, which have no Spanish at all.
    QtWord{"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder")},
    QtWord{"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File")},
    QtWord{"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File")},
    QtWord{"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")},
    QtWord{"QAbstractFileIconProvider", QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")},
    // The menus of a field.
    QtWord{"QLineEdit", QT_TRANSLATE_NOOP("QLineEdit", "Delete")},
    QtWord{"QWidgetTextControl", QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete")},
    QtWord{"QComboBox", QT_TRANSLATE_NOOP("QComboBox", "Open the combo box selection popup")},
    QtWord{"QPlatformTheme", QT_TRANSLATE_NOOP("QPlatformTheme", "Reset")},
};

} // namespace frontera
