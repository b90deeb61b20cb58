// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QSize>

namespace frontera {

enum class PictureFormat { Png, Svg, Pdf, Gif };

/// What stands around the plots.
struct PictureParts
{
    bool title = true; ///< with the verdict, and the settings below
    bool table = false;
    bool arithmetic = false;
    bool legend = false;

    bool operator==(const PictureParts &) const = default;
};

/// How a picture looks, whatever it shows (Shown).
struct Look
{
    PictureFormat format = PictureFormat::Png;
    QSize size{1280, 720}; ///< pixels at scale 1, of which 96 make an inch
    double scale = 1;
    ThemeChoice theme = ThemeChoice::Light;
    bool isTransparent = false; ///< no background
    double textScale = 1;       ///< of letters, relative to what goes with the size
    PictureParts parts;

    bool operator==(const Look &) const = default;

    /// In pixels, or in their unit of length.
    [[nodiscard]] QSizeF scaledSize() const { return QSizeF(size) * scale; }
    /// Whether it is made of pixels, which are more at a larger scale.
    [[nodiscard]] bool hasPixels() const
    {
        return format == PictureFormat::Png || format == PictureFormat::Gif;
    }
};

/// Steps of a run, a picture for each: an animation, numbered files, or pages.
struct StepRange
{
    qint64 from = 0;
    qint64 to = 0;   ///< ≥ from
    int delay = 700; ///< milliseconds from one to the next, in an animation
    bool loops = true;

    bool operator==(const StepRange &) const = default;
};

} // namespace frontera
