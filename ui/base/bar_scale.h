// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace frontera {

/// The share of a projected window's height that letters have at least, to be read from the back
/// row.
constexpr double backRowShare = 1.0 / 30;

/// Returns the factor by which all in a window of this size is larger than in one of 1280 × 720: 1
/// there and in smaller ones, 1.5 at 1920 × 1080, in steps of a sixteenth.
[[nodiscard]] inline double barScale(QSize window)
{
    constexpr double largest = 3;
    const double factor = std::min(window.width() / 1280.0, window.height() / 720.0);
    return std::clamp(std::floor(factor * 16) / 16, 1.0, largest);
}

/// Returns the program's font, `factor` times as large.
[[nodiscard]] inline QFont scaledFont(double factor)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

/// Returns how much larger a widget's letters are than the program's. What is measured in pixels
/// beside them is multiplied by it.
[[nodiscard]] inline double scaleOf(const QWidget &widget)
{
    const QFont usual = QApplication::font();
    const QFont font = widget.font();
    return usual.pointSizeF() > 0 && font.pointSizeF() > 0
               ? font.pointSizeF() / usual.pointSizeF()
               : double(font.pixelSize()) / usual.pixelSize();
}

/// Gives a dialog letters that are larger by the factor of the window it was opened over. To be
/// called before anything is put into it, which then has them too.
inline void growWithWindow(QDialog &dialog)
{
    if (dialog.parentWidget() == nullptr)
        return;
    const QWidget &below = *dialog.parentWidget()->window();
    const bool isDialog = qobject_cast<const QDialog *>(&below) != nullptr;
    dialog.setFont(scaledFont(isDialog ? scaleOf(below) : barScale(below.size())));
}

[[nodiscard]] inline int scaled(const QWidget &widget, double pixels)
{
    return qRound(pixels * scaleOf(widget));
}

} // namespace frontera
