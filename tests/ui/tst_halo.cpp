// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/isolated_main.h"
#include "ui/plots/halo.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmapCache>
#include <QTest>
#include <algorithm>
#include <functional>
#include <tuple>

using namespace frontera;
using namespace Qt::StringLiterals;

/// What surrounds words is where their outlines are, whether it was kept or not.
class tst_Halo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheOutline_data();
    void isTheOutline();
    void isOfThePen();
};

namespace {

const QColor paper = Qt::black;

QImage drawn(double scale, const std::function<void(QPainter &)> &draw)
{
    QImage image(QSize(420, 90) * scale, QImage::Format_RGB32);
    const double ratio = std::max(1.0, scale); // a painter follows none below 1
    image.setDevicePixelRatio(ratio);
    image.fill(paper);
    QPainter painter(&image);
    painter.scale(scale / ratio, scale / ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    return image;
}

/// Returns how much of one image's white is not in the other, in parts of its own.
double missing(const QImage &from, const QImage &in)
{
    double all = 0;
    double lost = 0;
    for (int y = 0; y < from.height(); ++y) {
        for (int x = 0; x < from.width(); ++x) {
            const int here = qRed(from.pixel(x, y));
            all += here;
            lost += std::max(0, here - qRed(in.pixel(x, y)));
        }
    }
    return all > 0 ? lost / all : 1;
}

} // namespace

void tst_Halo::isTheOutline_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("origin");
    for (const double scale : {1.0, 2.0, 1.5, 0.5, 0.75}) {
        for (const QPointF origin : {QPointF(20, 50), QPointF(20.4, 49.7)}) {
            QTest::addRow("words, %g, %g", scale, origin.x())
                << u"w = (0, 0): there is no line"_s << scale << origin;
            QTest::addRow("accents, %g, %g", scale, origin.x())
                << u"ŷ Época Ñ jg"_s << scale << origin;
        }
    }
}

void tst_Halo::isTheOutline()
{
    QFETCH(const QString, words);
    QFETCH(const double, scale);
    QFETCH(const QPointF, origin);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(20);
    const QPen pen(Qt::white, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QImage plain = drawn(scale, [&](QPainter &painter) {
        QPainterPath outline;
        outline.addText(origin, font, words);
        painter.strokePath(outline, pen);
    });
    QPixmapCache::clear();
    const auto halo = [&](QPainter &painter) { drawHalo(&painter, origin, words, font, pen); };
    const QImage first = drawn(scale, halo);
    // To the nearest pixel: an edge may be half of one beside.
    const double most = 0.12 / std::min(1.0, scale);
    QVERIFY2(missing(plain, first) < most, qPrintable(QString::number(missing(plain, first))));
    QVERIFY2(missing(first, plain) < most, qPrintable(QString::number(missing(first, plain))));
    QCOMPARE(drawn(scale, halo), first); // which was kept
}

/// Another pen, font or word is not one that was kept.
void tst_Halo::isOfThePen()
{
    QFont plain(u"DejaVu Sans"_s);
    plain.setPixelSize(20);
    QFont bold = plain;
    bold.setBold(true);
    const auto halo = [](const QString &words, const QFont &font, const QPen &pen) {
        return drawn(1, [&](QPainter &painter) { drawHalo(&painter, {20, 50}, words, font, pen); });
    };
    const std::tuple<QString, QFont, QPen> all[] = {
        {u"x₁"_s, plain, QPen(Qt::white, 2)}, {u"x₁"_s, plain, QPen(Qt::white, 6)},
        {u"x₂"_s, plain, QPen(Qt::white, 2)}, {u"x₁"_s, plain, QPen(Qt::red, 2)},
        {u"x₁"_s, bold, QPen(Qt::white, 2)},
    };
    for (const auto &before : all) {
        for (const auto &one : all) {
            QPixmapCache::clear();
            const QImage alone = std::apply(halo, one);
            QPixmapCache::clear();
            const QImage other = std::apply(halo, before);
            QCOMPARE(std::apply(halo, one), alone);
            QCOMPARE(other == alone, &before == &one);
        }
    }
}

FRONTERA_WINDOW_TEST(tst_Halo)
#include "tst_halo.moc"
