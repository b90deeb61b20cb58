// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/six_points.h"
#include "ui/views/boundary/boundary_plot.h"

#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_WhyPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xorFigure();
    void sixPointsFigure();
    void streetFigure_data();
    void streetFigure();
    void quietPicture();
    void drawsThePoint();
    void drawsTheStreet();
    void words();
};

namespace {

WhyFigure figureOf(const Dataset &data)
{
    return whyFigure(explain(data, Settings()).separability, data, hullsOf(data));
}

/// A plot of a data set with its proof, drawn.
class Drawn
{
public:
    explicit Drawn(const Dataset &data)
    {
        run.start(data, Settings());
        plot = std::make_unique<BoundaryPlot>(run);
        plot->setViewport(QRect(0, 0, 800, 600));
        plot->setTheme(lightTheme());
        const Explanation explanation = explain(data, Settings());
        plot->showWhy(&explanation.separability);
        plot->prepare();
        image = plot->toPixmap(800, 600).toImage();
    }
    /// The colour at a point of the plane.
    [[nodiscard]] QColor at(double x, double y) const
    {
        return image.pixelColor(qRound(plot->xAxis->coordToPixel(x)),
                                qRound(plot->yAxis->coordToPixel(y)));
    }

    Run run;
    std::unique_ptr<BoundaryPlot> plot;
    QImage image;
};

} // namespace

void tst_WhyPlot::xorFigure()
{
    const WhyFigure figure = figureOf(gateDataset(XorGate));
    QCOMPARE(figure.point, QPointF(0.5, 0.5));
    QCOMPARE(figure.pointWords, u"(½, ½)"_s);
    QCOMPARE(figure.spokes.size(), 4U);
    for (const WhyFigure::Spoke &spoke : figure.spokes) {
        QCOMPARE(spoke.line.p1(), QPointF(0.5, 0.5));
        const QPointF end = spoke.line.p2();
        QCOMPARE(spoke.target, end.x() == end.y() ? 0 : 1);
    }
    QCOMPARE(figure.hulls[0].size(), 2);
    QCOMPARE(figure.hulls[1].size(), 2);
    QVERIFY(!figure.street && figure.support.empty());
}

void tst_WhyPlot::sixPointsFigure()
{
    const WhyFigure figure = figureOf(sixPoints());
    QCOMPARE(figure.point, QPointF(1, 1));
    QCOMPARE(figure.spokes.size(), 3U);
    QCOMPARE(figure.spokes[0].line.p2(), QPointF(0, 0));
    QCOMPARE(figure.spokes[1].line.p2(), QPointF(3, 3));
    QCOMPARE(figure.spokes[2].line.p2(), QPointF(1, 1));
    QCOMPARE(figure.hulls[0].size(), 3);
    QCOMPARE(figure.hulls[1].size(), 3);
}

void tst_WhyPlot::streetFigure_data()
{
    QTest::addColumn<int>("gate");
    for (int gate = 1; gate < 15; ++gate) {
        if (gate != XorGate && gate != 9)
            QTest::addRow("%s", qPrintable(gateBits(gate))) << gate;
    }
}

/// No observation lies in the street, its support points lie on its edges, and it is as wide as is
/// said.
void tst_WhyPlot::streetFigure()
{
    QFETCH(int, gate);
    const Dataset data = gateDataset(gate);
    const WhyFigure figure = figureOf(data);
    QVERIFY(figure.street.has_value());
    const auto value = [&](QPointF p) {
        return figure.street->a1 * p.x() + figure.street->a2 * p.y() + figure.street->c;
    };
    for (int row = 0; row < 4; ++row) {
        const double side = value(QPointF(row / 2, row % 2)) * (data.target(row) == 1 ? 1 : -1);
        QVERIFY(side > 1 - 1e-12);
    }
    QVERIFY(!figure.support.empty());
    for (const QPointF support : figure.support)
        QVERIFY(std::abs(std::abs(value(support)) - 1) < 1e-12);
    const double margin = 1 / std::hypot(figure.street->a1, figure.street->a2);
    QVERIFY(std::abs(figure.marginWords.toDouble() - margin) < 5e-4);
}

/// While the proof is shown, nothing is judged: no tints, no crosses; the notes are there.
void tst_WhyPlot::quietPicture()
{
    const Drawn drawn(gateDataset(XorGate));
    const BoundaryPicture &picture = drawn.plot->picture();
    QVERIFY(picture.isQuiet);
    for (const Marker &marker : picture.markers)
        QVERIFY(!marker.sign.isWrong && !marker.sign.isPresented);
    QCOMPARE(picture.notes.size(), 1U);
    QCOMPARE(picture.notes.front().at, QPointF(0.5, 0.5));
    QCOMPARE(drawn.at(1.3, 0.5), lightTheme().card);
    drawn.plot->showWhy(nullptr);
    drawn.plot->prepare();
    QVERIFY(!drawn.plot->picture().isQuiet);
    QVERIFY(drawn.plot->picture().notes.empty());
}

void tst_WhyPlot::drawsThePoint()
{
    const Drawn drawn(gateDataset(XorGate));
    QCOMPARE(drawn.at(0.5, 0.5), lightTheme().card); // hollow
    for (const double t : {0.25, 0.75}) {
        QCOMPARE(drawn.at(t, t), lightTheme().zero);
        QCOMPARE(drawn.at(t, 1 - t), lightTheme().one);
    }
}

void tst_WhyPlot::drawsTheStreet()
{
    const Drawn drawn(gateDataset(AndGate));
    QCOMPARE(drawn.at(0.75, 0.75), lightTheme().good);   // the middle, x₁ + x₂ = 3/2
    QCOMPARE(drawn.at(0.6, 0.6), lightTheme().marked);   // within
    QCOMPARE(drawn.at(0.9, 0.9), lightTheme().marked);   // within, on the other side
    QCOMPARE(drawn.at(0.3, 0.3), lightTheme().zeroTint); // the hull of class 0
    QCOMPARE(drawn.at(1.2, 1.2), lightTheme().card);     // outside
    QCOMPARE(drawn.plot->picture().notes.front().words, u"0.354"_s);
}

void tst_WhyPlot::words()
{
    QVERIFY(
        Drawn(gateDataset(XorGate)).plot->spokenDescription().endsWith(u"shared point (½, ½)"_s));
    QVERIFY(Drawn(gateDataset(AndGate)).plot->spokenDescription().endsWith(u"margin 0.354"_s));
}

FRONTERA_WINDOW_TEST(tst_WhyPlot)
#include "tst_why_plot.moc"
