// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/gif_palette.h"
#include "ui/slides/gif_writer.h"

#include "tests/thoroughness.h"
#include "tests/ui/drawing.h"
#include "tests/ui/full_device.h"
#include "tests/ui/gif_animation.h"
#include "tests/ui/isolated_main.h"

#include <QBuffer>
#include <QTest>
#include <algorithm>
#include <cstdlib>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb black = 0xff000000;

/// Empty if the writer refuses.
QByteArray encode(const std::vector<QImage> &frames, std::span<const QImage> samples,
                  int delayMs = 40, bool loops = true)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    GifWriter writer(buffer, frames.front().size(), samples, loops);
    for (const QImage &frame : frames) {
        if (!writer.add(frame, delayMs))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

Animation written(const std::vector<QImage> &frames)
{
    return decode(encode(frames, frames));
}

struct Difference
{
    int flat = 0; // pixels of flat colours that are not exact
    double mean = 0;
    int worst = 0; // in the other pixels, in levels of red, green or blue
    qsizetype colours = 0;
};

Difference differenceOf(const QImage &shown, const QImage &original)
{
    Difference difference;
    QSet<QRgb> between;
    qint64 sum = 0;
    int values = 0;
    for (int y = 0; y < original.height(); ++y) {
        for (int x = 0; x < original.width(); ++x) {
            const QRgb is = shown.pixel(x, y);
            const QRgb should = original.pixel(x, y);
            if (flatColours.contains(should)) {
                difference.flat += is != should;
                continue;
            }
            between.insert(should);
            for (const int off : {qRed(is) - qRed(should), qGreen(is) - qGreen(should),
                                  qBlue(is) - qBlue(should)}) {
                difference.worst = std::max(difference.worst, std::abs(off));
                sum += std::abs(off);
                ++values;
            }
        }
    }
    difference.mean = double(sum) / std::max(1, values);
    difference.colours = between.size();
    return difference;
}

} // namespace

class tst_GifWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeTheFrames();
    void countOfColours_data();
    void countOfColours();
    void coloursNotInTheSamples();
    void noSamples();
    void otherFormats();
    void loops_data();
    void loops();
    void delays_data();
    void delays();
    void firstFrameIsWhole();
    void smallChange();
    void changesAtTheCorners();
    void equalFrame();
    void narrow_data();
    void narrow();
    void isSmall();
    void isTheSameEachTime();
    void fullDevice();
    void withoutFinish();
    void refusals();
};

void tst_GifWriter::looksLikeTheFrames()
{
    const std::vector<QImage> frames = drawings({640, 360}, 8);
    const Animation animation = written(frames);
    QCOMPARE(animation.version, QByteArray("GIF89a"));
    QVERIFY(animation.paletteSize <= 256);
    QCOMPARE(animation.frames.size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Difference difference = differenceOf(animation.frames[i].picture, frames[i]);
        QCOMPARE(difference.flat, 0);
        QVERIFY2(difference.mean < 10, qPrintable(QString::number(difference.mean)));
        QVERIFY2(difference.worst <= 60, qPrintable(QString::number(difference.worst)));
        QVERIFY(difference.colours > 1'000); // a palette that holds them all proves nothing
    }
}

void tst_GifWriter::countOfColours_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("paletteSize"); // with a transparent one, a power of two
    QTest::newRow("1") << 1 << 2;
    QTest::newRow("3") << 3 << 4;
    QTest::newRow("4") << 4 << 8;
}

void tst_GifWriter::countOfColours()
{
    QFETCH(int, count);
    QFETCH(int, paletteSize);
    // Two frames, so that the transparent colour comes in too. The neighbours are hardly different.
    std::vector<QImage> frames(2, plain({256, 2}, black));
    for (int x = 0; x < count; ++x) {
        const QRgb colour = qRgb(x, x, x / 2);
        frames[0].setPixel(x, 0, colour);
        frames[1].setPixel(x, 0, colour);
        frames[1].setPixel(255 - x, 1, colour);
    }
    const Animation animation = written(frames);
    QCOMPARE(animation.paletteSize, paletteSize);
    QCOMPARE(animation.frames.size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        int different = 0;
        for (int x = 0; x < 256; ++x)
            for (int y = 0; y < 2; ++y)
                different += animation.frames[i].picture.pixel(x, y) != frames[i].pixel(x, y);
        // One colour too many: the rarest is shown as the nearest.
        QVERIFY2(different == 0, qPrintable(QString::number(different)));
    }
}

void tst_GifWriter::coloursNotInTheSamples()
{
    const std::vector<QImage> samples{plain({2, 2}, white), plain({2, 2}, 0xffff0000)};
    const Animation animation = decode(encode(
        {plain({2, 2}, 0xffc0e0e0), plain({2, 2}, 0xff800010), plain({2, 2}, white)}, samples));
    QCOMPARE(animation.frames.size(), 3U);
    QCOMPARE(animation.frames[0].picture.pixel(1, 1), white);
    QCOMPARE(animation.frames[1].picture.pixel(1, 1), 0xffff0000);
    QCOMPARE(animation.frames[2].picture.pixel(1, 1), white);
}

void tst_GifWriter::noSamples()
{
    const Animation animation = decode(encode({drawing({64, 36}, 1)}, {}));
    QCOMPARE(animation.frames.size(), 1U);
    QCOMPARE(animation.frames[0].picture, plain({64, 36}, black));
}

void tst_GifWriter::otherFormats()
{
    const QImage frame = drawing({64, 36}, 1);
    const Animation animation = written({frame.convertToFormat(QImage::Format_ARGB32_Premultiplied),
                                         frame.convertToFormat(QImage::Format_RGB888)});
    QCOMPARE(animation.frames.size(), 2U);
    QCOMPARE(animation.frames[0].picture, written({frame}).frames.at(0).picture);
    QCOMPARE(animation.frames[1].changed.size(), QSize(1, 1));
}

void tst_GifWriter::loops_data()
{
    QTest::addColumn<bool>("loops");
    QTest::addColumn<int>("repeats");
    QTest::newRow("for ever") << true << 0;
    QTest::newRow("once") << false << -1;
}

void tst_GifWriter::loops()
{
    QFETCH(bool, loops);
    QFETCH(int, repeats);
    const Animation animation = decode(encode({plain({5, 5}, white)}, {}, 40, loops));
    QCOMPARE(animation.frames.size(), 1U);
    QCOMPARE(animation.repeats, repeats);
}

void tst_GifWriter::delays_data()
{
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<int>("hundredths");
    QTest::newRow("negative") << -100 << 2;
    QTest::newRow("shorter than viewers obey") << 10 << 2;
    QTest::newRow("down") << 34 << 3;
    QTest::newRow("up") << 35 << 4;
    QTest::newRow("two bytes") << 12'345 << 1'235;
    QTest::newRow("longest") << 655'350 << 65'535;
    QTest::newRow("too long") << 2'147'483'647 << 65'535;
}

void tst_GifWriter::delays()
{
    QFETCH(int, delayMs);
    QFETCH(int, hundredths);
    const std::vector<QImage> frames(2, plain({5, 5}, white));
    const Animation animation = decode(encode(frames, frames, delayMs));
    QCOMPARE(animation.frames.size(), 2U);
    for (const ShownFrame &frame : animation.frames)
        QCOMPARE(frame.delay, hundredths);
}

void tst_GifWriter::firstFrameIsWhole()
{
    const Animation animation = written({drawing({64, 36}, 0)});
    QCOMPARE(animation.frames.size(), 1U);
    QCOMPARE(animation.frames[0].changed, QRect(0, 0, 64, 36));
    QCOMPARE(animation.frames[0].transparentPixels, 0);
}

void tst_GifWriter::smallChange()
{
    std::vector<QImage> frames(3, drawing({320, 180}, 0));
    for (std::size_t i : {1U, 2U}) {
        frames[i].setPixel(100, 81, ink);
        frames[i].setPixel(110, 80, ink);
    }
    frames[2].setPixel(100, 81, nearlyWhite);
    const Animation animation = written(frames);
    QCOMPARE(animation.frames.size(), 3U);
    QCOMPARE(animation.frames[1].changed, QRect(100, 80, 11, 2));
    QCOMPARE(animation.frames[1].transparentPixels, 20);
    QCOMPARE(animation.frames[2].changed, QRect(100, 81, 1, 1));
    QCOMPARE(animation.frames[2].transparentPixels, 0);
    for (const ShownFrame &frame : animation.frames)
        QCOMPARE(frame.disposal, DISPOSE_DO_NOT);
    QCOMPARE(animation.frames[1].picture.pixel(110, 80), ink);
    QCOMPARE(animation.frames[2].picture.pixel(110, 80), ink);
    QCOMPARE(animation.frames[2].picture.pixel(100, 81), nearlyWhite);
}

void tst_GifWriter::changesAtTheCorners()
{
    std::vector<QImage> frames{plain({30, 20}, white)};
    for (const QPoint corner : {QPoint(0, 0), QPoint(29, 0), QPoint(0, 19), QPoint(29, 19)}) {
        frames.push_back(frames.front());
        frames.back().setPixel(corner, ink);
    }
    const Animation animation = written(frames);
    QCOMPARE(animation.frames.size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i)
        QCOMPARE(animation.frames[i].picture, frames[i]); // the last corner is white again
    QCOMPARE(animation.frames[1].changed, QRect(0, 0, 1, 1));
    QCOMPARE(animation.frames[2].changed, QRect(0, 0, 30, 1));
    QCOMPARE(animation.frames[3].changed, QRect(0, 0, 30, 20));
    QCOMPARE(animation.frames[4].changed, QRect(0, 19, 30, 1));
}

void tst_GifWriter::equalFrame()
{
    const Animation animation = written(std::vector<QImage>(3, drawing({64, 36}, 1)));
    QCOMPARE(animation.frames.size(), 3U);
    for (const std::size_t i : {1U, 2U}) {
        QCOMPARE(animation.frames[i].changed.size(), QSize(1, 1));
        QCOMPARE(animation.frames[i].transparentPixels, 1);
        QCOMPARE(animation.frames[i].delay, 4);
        QCOMPARE(animation.frames[i].picture, animation.frames[0].picture);
    }
}

void tst_GifWriter::narrow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("pixel") << QSize(1, 1);
    QTest::newRow("row") << QSize(300, 1);
    QTest::newRow("column") << QSize(1, 300);
    QTest::newRow("longest row") << QSize(65'535, 1);
    QTest::newRow("odd") << QSize(101, 33); // rows of which the bytes are not whole words
}

void tst_GifWriter::narrow()
{
    QFETCH(QSize, size);
    const std::vector<QImage> frames{plain(size, white), plain(size, ink), plain(size, white)};
    const Animation animation = written(frames);
    QCOMPARE(animation.frames.size(), 3U);
    for (std::size_t i = 0; i < frames.size(); ++i)
        QCOMPARE(animation.frames[i].picture, frames[i]);
}

void tst_GifWriter::isSmall()
{
    const QSize size(1280, 720);
    const std::vector<QImage> samples{drawing(size, 0), drawing(size, 10), drawing(size, 19)};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    GifWriter writer(buffer, size, samples, true);
    for (int i = 0; i < 20; ++i)
        QVERIFY(writer.add(drawing(size, i), 40));
    QVERIFY(writer.finish());
    // Several times as much without transparent pixels.
    QVERIFY2(buffer.size() < 150'000, qPrintable(QString::number(buffer.size())));
}

void tst_GifWriter::isTheSameEachTime()
{
    const std::vector<QImage> frames = drawings({320, 180}, 3);
    const QByteArray bytes = encode(frames, frames);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(encode(frames, frames) == bytes);
}

void tst_GifWriter::fullDevice()
{
    const std::vector<QImage> frames = drawings({40, 30}, 3);
    const qint64 whole = encode(frames, frames).size();
    QVERIFY(whole > 500);
    for (qint64 room = 0; room <= whole; ++room) {
        if (!isTried(static_cast<int>(whole - room)))
            continue;
        FullDevice device(room);
        bool good = true;
        {
            GifWriter writer(device, frames.front().size(), frames, true);
            for (const QImage &frame : frames) {
                const bool added = writer.add(frame, 40);
                QVERIFY(good || !added); // once failed, always failed
                good = added;
            }
            const bool finished = writer.finish();
            QVERIFY(good || !finished);
            QCOMPARE(finished, room == whole);
        }
        QCOMPARE(device.taken(), room);
        QCOMPARE(device.refusals(), room == whole ? 0 : 1); // and nothing is tried again
    }
}

void tst_GifWriter::withoutFinish()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qint64 size = 0;
    {
        GifWriter writer(buffer, {5, 5}, {}, true);
        QVERIFY(writer.add(plain({5, 5}, white), 40));
        size = buffer.size();
    }
    QVERIFY(size > 0);
    QCOMPARE(buffer.size(), size); // not made to look complete
}

void tst_GifWriter::refusals()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (const QSize size : {QSize(), QSize(0, 5), QSize(5, -1), QSize(65'536, 1)}) {
        GifWriter writer(buffer, size, {}, true);
        QVERIFY(!writer.add(plain({5, 5}, white), 40));
        QVERIFY(!writer.finish());
        QCOMPARE(buffer.size(), 0);
    }
    GifWriter otherSize(buffer, {5, 5}, {}, true);
    QVERIFY(!otherSize.add(plain({5, 6}, white), 40));
    QVERIFY(!otherSize.finish());
    GifWriter noFrame(buffer, {5, 5}, {}, true);
    QVERIFY(!noFrame.finish());
    GifWriter ended(buffer, {5, 5}, {}, true);
    QVERIFY(ended.add(plain({5, 5}, white), 40));
    QVERIFY(ended.finish());
    QVERIFY(!ended.add(plain({5, 5}, white), 40));
    QVERIFY(!ended.finish());
}

FRONTERA_WINDOW_TEST(tst_GifWriter)
#include "tst_gif_writer.moc"
