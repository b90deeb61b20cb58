// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plot_signs.h"

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/ui/isolated_main.h"
#include "ui/views/boundary/boundary_plot.h"

using namespace frontera;

namespace {

/// A single sign in the middle of a plot.
class OneSign : public PlotSigns
{
public:
    using PlotSigns::PlotSigns;

    Sign sign;
    double r = 0;

protected:
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        drawSign(painter, QPointF(60.5, 60.5), sign, r);
    }
};

constexpr QPoint centre(60, 60);

QImage drawn(const Theme &theme, const Sign &sign, double r)
{
    const Run run;
    BoundaryPlot plot(run);
    plot.resize(120, 120);
    auto *item = new OneSign(&plot);
    item->setTheme(theme);
    item->sign = sign;
    item->r = r;
    QImage image(120, 120, QImage::Format_RGB32);
    image.fill(theme.oneTint);
    QCPPainter painter(&image);
    plot.setTransparent(true);
    plot.toPainter(&painter, 120, 120);
    return image;
}

/// True if colours differ by no more than what shows through where two soft edges meet.
bool areAlike(const QColor &one, const QColor &other)
{
    constexpr int little = 6;
    return std::abs(one.red() - other.red()) < little &&
           std::abs(one.green() - other.green()) < little &&
           std::abs(one.blue() - other.blue()) < little;
}

const Theme themes[] = {lightTheme(), darkTheme(), printTheme()};

} // namespace

class tst_Signs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongStaysWhole_data();
    void wrongStaysWhole();
    void wrongInThePlane();
    void wrongInTheCube();
};

void tst_Signs::wrongStaysWhole_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<bool>("isPresented");
    QTest::addColumn<double>("radius");
    for (int theme = 0; theme < 3; ++theme) {
        for (const bool isOne : {false, true}) {
            for (const bool isPresented : {false, true}) {
                for (const double radius : {14.0, 9.0, 6.0, 4.0, 3.0})
                    QTest::addRow("theme %d, class %d, presented %d, radius %.0f", theme, isOne,
                                  isPresented, radius)
                        << theme << isOne << isPresented << radius;
            }
        }
    }
}

/// A wrong sign looks like a right one of its class but in its upper right quarter; and it does not
/// look like a right one.
void tst_Signs::wrongStaysWhole()
{
    QFETCH(int, theme);
    QFETCH(bool, isOne);
    QFETCH(bool, isPresented);
    QFETCH(double, radius);
    Sign sign{.isOne = isOne, .isPresented = isPresented};
    const QImage right = drawn(themes[theme], sign, radius);
    sign.isWrong = true;
    const QImage wrong = drawn(themes[theme], sign, radius);
    QVERIFY(right != wrong);
    const double inside = radius - 1.6; // the edge is blended with what lies beside it
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 120; ++x) {
            const QPoint from = QPoint(x, y) - centre;
            if (std::hypot(from.x(), from.y()) > inside || (from.x() > 0 && from.y() < 0))
                continue;
            QVERIFY2(areAlike(right.pixelColor(x, y), wrong.pixelColor(x, y)),
                     qPrintable(QStringLiteral("%1, %2").arg(from.x()).arg(from.y())));
        }
    }
    // Of the quarter with the mark, the half next to the middle is left.
    const int half = int(radius * 0.35);
    QCOMPARE(wrong.pixel(centre + QPoint(half, -half)), right.pixel(centre + QPoint(half, -half)));
}

/// In the middle of each sign of the picture is the colour of its class.
void tst_Signs::wrongInThePlane()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    run.reach(3);
    BoundaryPlot plot(run);
    plot.resize(640, 520);
    plot.replot();
    const QImage image = plot.toPixmap(640, 520).toImage();
    int wrong = 0;
    for (const Marker &marker : plot.picture().markers) {
        const QPoint at = QPointF(plot.xAxis->coordToPixel(marker.at.x()),
                                  plot.yAxis->coordToPixel(marker.at.y()))
                              .toPoint();
        wrong += marker.sign.isWrong;
        const QColor inside = marker.sign.isOne ? lightTheme().one : lightTheme().card;
        QCOMPARE(image.pixelColor(at - QPoint(3, -3)), inside);
    }
    QVERIFY(wrong > 0);
}

void tst_Signs::wrongInTheCube()
{
    Run run;
    run.start(exampleDataset(Example::Concert3), Settings());
    run.reach(3);
    BoundaryPlot plot(run);
    plot.resize(640, 520);
    plot.replot();
    const QImage image = plot.toPixmap(640, 520).toImage();
    int wrong = 0;
    for (const CubeMarker &marker : plot.cube().markers) {
        if (marker.isBehind || !marker.sign.isWrong)
            continue;
        ++wrong;
        const QPoint at = QPointF(plot.xAxis->coordToPixel(marker.at.x()),
                                  plot.yAxis->coordToPixel(marker.at.y()))
                              .toPoint();
        const QColor inside = marker.sign.isOne ? lightTheme().one : lightTheme().card;
        QCOMPARE(image.pixelColor(at - QPoint(3, -3)), inside);
    }
    QVERIFY(wrong > 0);
}

FRONTERA_WINDOW_TEST(tst_Signs)
#include "tst_signs.moc"
