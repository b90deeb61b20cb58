// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QSize>

namespace frontera {

enum class PictureFormat { Png, Svg, Pdf, Gif };

/// The parts that stand around the plots.
struct PictureParts
{
    bool title = true; ///< headline and verdict above, and the settings below
    bool table = false;
    bool arithmetic = false;
    bool legend = false;

    bool operator==(const PictureParts &) const = default;
};

/// The look of a picture, whatever it shows (Shown).
struct Look
{
    PictureFormat format = PictureFormat::Png;
    QSize size{1280, 720}; ///< pixels at scale 1, of which 96 make an inch
    double scale = 1;
    ThemeChoice theme = ThemeChoice::Light;
    bool isTransparent = false; ///< no background
    double textScale = 1;       ///< of letters, relative to the size that goes with the picture's
    PictureParts parts;

    bool operator==(const Look &) const = default;

    /// Returns the size in pixels, or of a vector file in 1/96 inch.
    [[nodiscard]] QSizeF scaledSize() const { return QSizeF(size) * scale; }
    /// True if the format consists of pixels, so that a larger scale gives more of them.
    [[nodiscard]] bool hasPixels() const
    {
        return format == PictureFormat::Png || format == PictureFormat::Gif;
    }
};

/// The steps of a run that get a picture each: an animation, numbered files, or pages.
struct StepRange
{
    qint64 from = 0;
    qint64 to = 0;   ///< ≥ from
    int delay = 700; ///< milliseconds that a frame of an animation is shown
    bool loops = true;

    bool operator==(const StepRange &) const = default;
};

} // namespace frontera
