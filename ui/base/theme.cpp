// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme.h"

namespace frontera {

Theme lightTheme()
{
    Theme theme;
    theme.page = QColor(0xf3f4f6);
    theme.card = QColor(0xffffff);
    theme.text = QColor(0x1c212b);
    theme.quietText = QColor(0x596273);
    theme.edge = QColor(0xd3d7de);
    theme.frame = QColor(0x858d9b);
    theme.focus = QColor(0x0072b2);
    theme.pointed = QColor(0xedeff2);
    theme.pressed = QColor(0xe2e5ea);
    theme.selection = QColor(0x0072b2);
    theme.door = QColor(0xffde82);
    theme.doorEdge = QColor(0xa87400);
    theme.doorText = QColor(0x1c212b);
    theme.doorKey = QColor(0x5c4a12);
    theme.one = QColor(0x0072b2);
    theme.zero = QColor(0xd55e00);
    theme.oneTint = QColor(0xe1f0fa);
    theme.zeroTint = QColor(0xfceade);
    theme.oneMid = QColor(0x9ccbe8);
    theme.zeroMid = QColor(0xf4c6a3);
    theme.good = QColor(0x00795c);
    theme.bad = QColor(0xb84300);
    theme.marked = QColor(0xe8edf8);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.isDark = true;
    theme.page = QColor(0x14171d);
    theme.card = QColor(0x1b1f27);
    theme.text = QColor(0xeceff4);
    theme.quietText = QColor(0xa4adbb);
    theme.edge = QColor(0x3a414d);
    theme.frame = QColor(0x6f7889);
    theme.focus = QColor(0x56b4e9);
    theme.pointed = QColor(0x232833);
    theme.pressed = QColor(0x3a414d);
    theme.selection = QColor(0x2b6f9c);
    theme.door = theme.doorEdge = QColor(0xffd766);
    theme.doorText = QColor(0x1c212b);
    theme.doorKey = QColor(0x4a3b0b);
    theme.one = QColor(0x56b4e9);
    theme.zero = QColor(0xe69f00);
    theme.oneTint = QColor(0x17303f);
    theme.zeroTint = QColor(0x33281a);
    theme.oneMid = QColor(0x2c6e93);
    theme.zeroMid = QColor(0x7a5a12);
    theme.good = QColor(0x2fc79b);
    theme.bad = QColor(0xf0a35a);
    theme.marked = QColor(0x2a3140);
    return theme;
}

Theme printTheme()
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    Theme theme;
    theme.isHatched = true;
    theme.page = theme.card = theme.oneTint = theme.zeroTint = theme.marked = white;
    theme.pointed = theme.pressed = theme.door = white;
    theme.text = theme.one = theme.zero = theme.good = theme.bad = theme.focus = black;
    theme.selection = theme.doorEdge = theme.doorText = theme.doorKey = black;
    theme.quietText = QColor(0x333333);
    theme.edge = theme.frame = QColor(0x808080);
    theme.oneMid = theme.zeroMid = QColor(0xd0d0d0);
    return theme;
}

Theme themeOf(ThemeChoice choice, const QPalette &palette)
{
    switch (choice) {
    case ThemeChoice::System:
        return themeFor(palette);
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::Print:
        break;
    }
    return printTheme();
}

Theme themeFor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightnessF() <
                        palette.color(QPalette::WindowText).lightnessF();
    return isDark ? darkTheme() : lightTheme();
}

QPalette paletteFor(const Theme &theme)
{
    QPalette palette(theme.pointed, theme.page);
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.page);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.quietText);
    palette.setColor(QPalette::Mid, theme.edge);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.one);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.quietText);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.page);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace frontera
