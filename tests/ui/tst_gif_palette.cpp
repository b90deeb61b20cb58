// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/gif_palette.h"

#include "tests/ui/drawing.h"
#include "tests/ui/isolated_main.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace frontera;

class tst_GifPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none();
    void frequentFirst();
    void flatAmongManyOthers();
    void tooManyFlat();
    void nearestOfAll();
};

void tst_GifPalette::none()
{
    QCOMPARE(GifPalette({}).colours(), std::vector<QRgb>{0xff000000});
    const QImage null;
    QCOMPARE(GifPalette({&null, 1}).colours(), std::vector<QRgb>{0xff000000});
}

void tst_GifPalette::frequentFirst()
{
    std::vector<QImage> samples(2, plain({10, 10}, blueTint));
    for (int x = 0; x < 6; ++x) {
        samples[0].setPixel(x, 0, ink);
        samples[x % 2].setPixel(x, 1, x < 5 ? white : nearlyWhite);
    }
    GifPalette palette(samples);
    QCOMPARE(palette.colours(), (std::vector<QRgb>{blueTint, ink, white, nearlyWhite}));
    QCOMPARE(palette.indexOf(ink), 1);
    QCOMPARE(palette.indexOf(ink & 0xffffff), 1); // alpha is nothing
}

/// Every colour of a cube once, and of two that differ by one level some more.
void tst_GifPalette::flatAmongManyOthers()
{
    QImage sample = plain({64, 70}, 0xff808080);
    for (int i = 0; i < 64 * 64; ++i)
        sample.setPixel(i % 64, i / 64, qRgb(i / 256 * 16, i / 16 % 16 * 16, i % 16 * 16));
    sample.setPixel(0, 69, 0xff808081);
    for (int x = 1; x < 6; ++x)
        sample.setPixel(x, 69, 0xff808081);
    const GifPalette palette({&sample, 1});
    QCOMPARE(palette.colours()[0], 0xff808080);
    QCOMPARE(palette.colours()[1], 0xff808081);
    // The others lie all over the cube, not where the rarest happen to begin.
    for (const QRgb corner : {0xff000000, 0xfff00000, 0xff00f000, 0xff0000f0, 0xfff0f0f0}) {
        const bool near = std::ranges::any_of(palette.colours(), [corner](QRgb c) {
            return std::hypot(qRed(c) - qRed(corner), qGreen(c) - qGreen(corner),
                              qBlue(c) - qBlue(corner)) <= 60;
        });
        QVERIFY2(near, qPrintable(QString::number(corner, 16)));
    }
}

/// More flat colours than a GIF can have: the most frequent are kept.
void tst_GifPalette::tooManyFlat()
{
    QImage sample = plain({320, 2}, 0xff000000);
    for (int x = 0; x < 320; ++x) {
        sample.setPixel(x, 0, qRgb(x / 2, 1, 1));
        if (x < 20)
            sample.setPixel(x, 1, qRgb(x, 1, 2));
        else if (x < 300)
            sample.setPixel(x, 1, qRgb(x % 256, 1, 3));
    }
    const GifPalette palette({&sample, 1});
    QCOMPARE(palette.colours().size(), std::size_t(GifPalette::largest));
    for (int red = 0; red < 160; ++red)
        QVERIFY(std::ranges::count(palette.colours(), qRgb(red, 1, 1)) == 1);
}

/// More colours than are remembered, against looking at the whole palette each time.
void tst_GifPalette::nearestOfAll()
{
    const std::vector<QImage> samples = drawings({320, 180}, 2);
    GifPalette palette(samples);
    const std::vector<QRgb> &colours = palette.colours();
    QVERIFY(colours.size() > 16 && colours.size() <= std::size_t(GifPalette::largest));
    const auto distance = [](QRgb a, QRgb b) {
        return std::hypot(qRed(a) - qRed(b), qGreen(a) - qGreen(b), qBlue(a) - qBlue(b));
    };
    std::minstd_rand random(1);
    for (int i = 0; i < 40'000; ++i) {
        const QRgb colour = 0xff000000 | static_cast<QRgb>(random() >> 4);
        const double least = distance(colour, *std::ranges::min_element(colours, {}, [&](QRgb c) {
                                          return distance(colour, c);
                                      }));
        for (int time = 0; time < 2; ++time)
            QCOMPARE(distance(colour, colours.at(palette.indexOf(colour))), least);
    }
    for (std::size_t i = 0; i < colours.size(); ++i)
        QCOMPARE(palette.indexOf(colours[i]), i);
}

FRONTERA_WINDOW_TEST(tst_GifPalette)
#include "tst_gif_palette.moc"
