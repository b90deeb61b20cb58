// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QImage>
#include <cstring>
#include <gif_lib.h>
#include <vector>

/// A frame of an animation, as a reader finds it in a GIF file.
struct ShownFrame
{
    QRect changed;
    int delay = 0; // 1/100 s
    int disposal = 0;
    int transparentPixels = 0;
    QImage picture; // as a viewer shows it: this frame on all before it
};

struct Animation
{
    QByteArray version;
    int paletteSize = 0;
    int repeats = -1; // 0: for ever; -1: not said
    std::vector<ShownFrame> frames;
};

inline int readBytes(GifFileType *gif, GifByteType *bytes, int size)
{
    return static_cast<int>(
        static_cast<QBuffer *>(gif->UserData)->read(reinterpret_cast<char *>(bytes), size));
}

inline int repeatsOf(const SavedImage &image)
{
    for (int i = 0; i + 1 < image.ExtensionBlockCount; ++i) {
        const ExtensionBlock &name = image.ExtensionBlocks[i];
        const ExtensionBlock &data = image.ExtensionBlocks[i + 1];
        if (name.Function == APPLICATION_EXT_FUNC_CODE && name.ByteCount == 11 &&
            std::memcmp(name.Bytes, "NETSCAPE2.0", 11) == 0 && data.ByteCount == 3 &&
            data.Bytes[0] == 1)
            return data.Bytes[1] + 256 * data.Bytes[2];
    }
    return -1;
}

inline ShownFrame shownFrame(GifFileType *gif, int index, QImage &screen)
{
    const SavedImage &image = gif->SavedImages[index];
    GraphicsControlBlock control{};
    if (DGifSavedExtensionToGCB(gif, index, &control) != GIF_OK)
        return {};
    ShownFrame frame;
    frame.changed = QRect(image.ImageDesc.Left, image.ImageDesc.Top, image.ImageDesc.Width,
                          image.ImageDesc.Height);
    frame.delay = control.DelayTime;
    frame.disposal = control.DisposalMode;
    const GifByteType *pixel = image.RasterBits;
    for (int y = frame.changed.top(); y <= frame.changed.bottom(); ++y) {
        for (int x = frame.changed.left(); x <= frame.changed.right(); ++x, ++pixel) {
            const GifColorType colour = gif->SColorMap->Colors[*pixel];
            if (*pixel == control.TransparentColor)
                ++frame.transparentPixels;
            else
                screen.setPixel(x, y, qRgb(colour.Red, colour.Green, colour.Blue));
        }
    }
    frame.picture = screen.copy();
    return frame;
}

/// Reads an animation with giflib. Returns one without frames if the bytes are not a whole GIF
/// file.
inline Animation decode(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Animation animation;
    GifFileType *gif = DGifOpen(&buffer, &readBytes, nullptr);
    if (!gif)
        return animation;
    if (DGifSlurp(gif) == GIF_OK && buffer.atEnd() && gif->SColorMap && gif->ImageCount > 0) {
        animation.version = bytes.left(6);
        animation.paletteSize = gif->SColorMap->ColorCount;
        animation.repeats = repeatsOf(gif->SavedImages[0]);
        QImage screen(gif->SWidth, gif->SHeight, QImage::Format_RGB32);
        screen.fill(Qt::magenta);
        for (int i = 0; i < gif->ImageCount; ++i)
            animation.frames.push_back(shownFrame(gif, i, screen));
    }
    DGifCloseFile(gif, nullptr);
    return animation;
}
