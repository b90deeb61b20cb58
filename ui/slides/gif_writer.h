// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/gif_palette.h"

#include <QRect>
#include <QSize>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

class QIODevice;
class QImage;
struct GifFileType;

namespace frontera {

/// Writes an animation frame by frame, and keeps no more than one frame of it. Of each frame only
/// the rectangle that changed is written, transparent where it did not. All frames share one
/// palette.
class GifWriter
{
public:
    /// A side may have 1 to 65,535 pixels. `samples` are pictures from which the palette is chosen;
    /// `loops`: shown for ever, and otherwise once. The device is open for writing.
    GifWriter(QIODevice &device, QSize size, std::span<const QImage> samples, bool loops);
    ~GifWriter();
    Q_DISABLE_COPY_MOVE(GifWriter)

    /// One more frame, opaque and of that size, shown for `delayMs`: rounded to 1/100 s, and at
    /// least 2 of them, for viewers make less much slower. False: writing failed, now or before.
    [[nodiscard]] bool add(const QImage &frame, int delayMs);

    /// The end of the file, after the last frame. False: writing failed, or there is no frame.
    [[nodiscard]] bool finish();

private:
    struct Output;

    void begin(bool loops);
    [[nodiscard]] QRect update(const QImage &frame);
    void write(const QRect &changed, int delayMs);

    QSize m_size;
    GifPalette m_palette;
    std::vector<std::uint8_t> m_shown;  ///< indices of the colours of the last frame
    std::vector<std::uint8_t> m_change; ///< the same of this one, transparent where it is equal
    std::unique_ptr<Output> m_output;
    GifFileType *m_gif = nullptr; ///< giflib's; null after the end
    bool m_hasFrame = false;
};

} // namespace frontera
