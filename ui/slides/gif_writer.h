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

/// Writes an animation frame by frame, keeping only one frame in memory. Of each frame only the
/// rectangle that changed is written, transparent where it did not change. All frames share one
/// palette.
class GifWriter
{
public:
    /// Begins an animation on a device that is open for writing. A side may have 1 to 65,535
    /// pixels. The palette is chosen from `samples`. `loops` shows the animation for ever,
    /// otherwise once.
    GifWriter(QIODevice &device, QSize size, std::span<const QImage> samples, bool loops);
    ~GifWriter();
    Q_DISABLE_COPY_MOVE(GifWriter)

    /// Adds a frame, opaque and of the animation's size, shown for `delayMs`: rounded to 1/100 s,
    /// and at least 2/100 s, because viewers slow shorter ones down. False if writing failed, now
    /// or before.
    [[nodiscard]] bool add(const QImage &frame, int delayMs);

    /// Ends the file, after the last frame. False if writing failed, or there is no frame.
    [[nodiscard]] bool finish();

private:
    struct Output;

    void begin(bool loops);
    /// Brings m_shown and m_change up to this frame. Returns the rectangle that changed.
    [[nodiscard]] QRect update(const QImage &frame);
    void write(const QRect &changed, int delayMs);

    QSize m_size;
    GifPalette m_palette;
    std::vector<std::uint8_t> m_shown;  ///< indices of the colours of the last frame
    std::vector<std::uint8_t> m_change; ///< those of this frame, transparent if unchanged
    std::unique_ptr<Output> m_output;
    GifFileType *m_gif = nullptr; ///< giflib's; null after the end
    bool m_hasFrame = false;
};

} // namespace frontera
