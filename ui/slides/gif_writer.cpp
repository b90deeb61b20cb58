// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/gif_writer.h"

#include <QIODevice>
#include <QImage>
#include <algorithm>
#include <bit>
#include <gif_lib.h>

namespace frontera {

namespace {

constexpr int longestGifSide = 65'535;

std::uint8_t transparentIn(const GifPalette &palette)
{
    return static_cast<std::uint8_t>(palette.colours().size());
}

/// Returns the colours as giflib wants them: as many as a power of two.
std::vector<GifColorType> paddedColours(const GifPalette &palette)
{
    std::vector<GifColorType> padded(std::bit_ceil(palette.colours().size() + 1));
    std::ranges::transform(palette.colours(), padded.begin(), [](QRgb colour) {
        return GifColorType{static_cast<GifByteType>(qRed(colour)),
                            static_cast<GifByteType>(qGreen(colour)),
                            static_cast<GifByteType>(qBlue(colour))};
    });
    return padded;
}

} // namespace

/// The destination of giflib's bytes. Remembers a failure, because giflib does not look at the
/// result of every write.
struct GifWriter::Output
{
    QIODevice &device;
    bool failed = false;

    static int write(GifFileType *gif, const GifByteType *bytes, int size)
    {
        auto *output = static_cast<Output *>(gif->UserData);
        output->failed =
            output->failed ||
            output->device.write(reinterpret_cast<const char *>(bytes), size) != qint64{size};
        return output->failed ? 0 : size;
    }

    void check(int result) { failed = failed || result != GIF_OK; }
};

GifWriter::GifWriter(QIODevice &device, QSize size, std::span<const QImage> samples, bool loops)
    : m_size(size)
    , m_palette(samples)
    , m_output(new Output{device})
{
    const bool fits = !size.isEmpty() && std::max(size.width(), size.height()) <= longestGifSide;
    if (fits)
        m_gif = EGifOpen(m_output.get(), &Output::write, nullptr);
    m_output->failed = !m_gif;
    if (!m_gif)
        return;
    const std::size_t pixels = std::size_t(size.width()) * std::size_t(size.height());
    // As if a transparent frame had been there: all of the first is a change.
    m_shown.assign(pixels, transparentIn(m_palette));
    m_change.resize(pixels);
    begin(loops);
}

GifWriter::~GifWriter()
{
    m_output->failed = true; // giflib would write the end of the file
    if (m_gif)
        EGifCloseFile(m_gif, nullptr);
}

void GifWriter::begin(bool loops)
{
    const std::vector<GifColorType> colours = paddedColours(m_palette);
    const int count = static_cast<int>(colours.size());
    const std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)> map(
        GifMakeMapObject(count, colours.data()), &GifFreeMapObject);
    if (!map) {
        m_output->failed = true;
        return;
    }
    EGifSetGifVersion(m_gif, true);
    m_output->check(
        EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), GifBitSize(count), 0, map.get()));
    if (!loops || m_output->failed)
        return;
    constexpr GifByteType forEver[] = {1, 0, 0};
    m_output->check(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE));
    m_output->check(EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0"));
    m_output->check(EGifPutExtensionBlock(m_gif, sizeof forEver, forEver));
    m_output->check(EGifPutExtensionTrailer(m_gif));
}

bool GifWriter::add(const QImage &frame, int delayMs)
{
    const QImage plain = frame.convertToFormat(QImage::Format_RGB32);
    if (!m_gif || plain.size() != m_size)
        m_output->failed = true;
    if (m_output->failed)
        return false;
    QRect changed = update(plain);
    if (changed.isEmpty())
        changed = QRect(0, 0, 1, 1); // a frame needs a pixel, and its delay counts
    write(changed, delayMs);
    m_hasFrame = true;
    return !m_output->failed;
}

QRect GifWriter::update(const QImage &frame)
{
    const int width = m_size.width();
    const std::uint8_t transparent = transparentIn(m_palette);
    int left = width;
    int right = -1;
    int top = m_size.height();
    int bottom = -1;
    QRgb colour = frame.pixel(0, 0);
    std::uint8_t index = m_palette.indexOf(colour);
    for (int y = 0; y < m_size.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(frame.constScanLine(y));
        std::uint8_t *shown = m_shown.data() + std::size_t(y) * std::size_t(width);
        std::uint8_t *change = m_change.data() + std::size_t(y) * std::size_t(width);
        int first = width;
        int last = -1;
        for (int x = 0; x < width; ++x) {
            if (row[x] != colour) {
                colour = row[x];
                index = m_palette.indexOf(colour);
            }
            if (shown[x] == index) {
                change[x] = transparent;
                continue;
            }
            change[x] = shown[x] = index;
            first = std::min(first, x);
            last = x;
        }
        if (last < 0)
            continue;
        left = std::min(left, first);
        right = std::max(right, last);
        top = std::min(top, y);
        bottom = y;
    }
    return QRect(QPoint(left, top), QPoint(right, bottom));
}

void GifWriter::write(const QRect &changed, int delayMs)
{
    const GraphicsControlBlock control{
        .DisposalMode = DISPOSE_DO_NOT,
        .UserInputFlag = false,
        .DelayTime = std::clamp(delayMs / 10 + (delayMs % 10 >= 5), 2, 65'535),
        .TransparentColor = transparentIn(m_palette),
    };
    GifByteType bytes[4];
    const std::size_t size = EGifGCBToExtension(&control, bytes);
    m_output->check(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(size), bytes));
    m_output->check(EGifPutImageDesc(m_gif, changed.left(), changed.top(), changed.width(),
                                     changed.height(), false, nullptr));
    for (int y = changed.top(); y <= changed.bottom() && !m_output->failed; ++y) {
        const std::size_t at =
            std::size_t(y) * std::size_t(m_size.width()) + static_cast<std::size_t>(changed.left());
        m_output->check(EGifPutLine(m_gif, m_change.data() + at, changed.width()));
    }
}

bool GifWriter::finish()
{
    if (!m_hasFrame)
        m_output->failed = true;
    if (m_output->failed || !m_gif)
        return false;
    m_output->check(EGifCloseFile(m_gif, nullptr));
    m_gif = nullptr;
    return !m_output->failed;
}

} // namespace frontera
