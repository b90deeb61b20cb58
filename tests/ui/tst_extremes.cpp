// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/dataset.h"
#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "ui/plots/line_geometry.h"
#include "ui/plots/scatter.h"
#include "ui/plots/step_ticker.h"
#include "ui/slides/picture.h"
#include "ui/slides/slide.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/history/history_plot.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/weight_plot.h"

#include <QRegularExpression>
#include <cmath>
#include <limits>
#include <string_view>

using namespace frontera;
using namespace Qt::StringLiterals;

// Numbers of every size there is, in every view: a picture shows them rightly, or says why there is
// none. It never draws what is no number, nor different observations at one place.
class tst_Extremes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();
    void withoutRoom();
    void axesNameThePower_data();
    void axesNameThePower();
    void told_data();
    void told();
    void lines_data();
    void lines();
    void onePlace_data();
    void onePlace();
    void steps();
};

namespace {

/// What a coordinate of an observation is: unit · (0, 1, 2 …) + origin.
struct Size
{
    const char *name;
    const char *origin;
    const char *unit;
    bool isDrawn;
};

constexpr Size sizesOf[] = {
    {"1", "0", "1", true},
    {"1e300", "0", "1e299", false},
    {"-1e300", "0", "-1e299", false},
    {"1e250", "0", "1e250", false},
    {"1e230", "0", "1e230", true},
    {"1e160", "0", "1e160", true},
    {"1e-160", "0", "1e-160", true},
    {"1e-230", "0", "1e-230", true},
    {"1e-250", "0", "1e-250", false},
    {"1e-280", "0", "1e-280", false},
    {"1e-300", "0", "1e-300", false},
    {"16-digit twins", "1", "1e-16", false},
    {"twins in 18 digits", "1e200", "1e183", false},
    {"far from 0", "1000000", "0.001", true},
    {"far from 0, small", "1e-200", "1e-207", true},
};

Decimal numberOf(const char *literal)
{
    return Decimal::parse(QString::fromLatin1(literal)).value();
}

/// A grid of observations, no line between the classes of which is upright; or, mixed, with the
/// first input of this size and the others of 1.
Dataset dataOf(const Size &size, int inputs, bool isMixed)
{
    std::vector<QString> names;
    for (int k = 0; k < inputs; ++k)
        names.push_back(u"x%1"_s.arg(k + 1));
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < (1 << inputs) + 1; ++row) {
        for (int k = 0; k < inputs; ++k) {
            const Decimal step(row == 1 << inputs ? 2 : (row >> k) % 2);
            values.push_back(isMixed && k > 0 ? step
                                              : numberOf(size.origin) + step * numberOf(size.unit));
        }
        targets.push_back(row >= (1 << inputs) - 1);
    }
    return Dataset(u"extreme"_s, names, values, targets);
}

bool isNumber(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

bool isNumber(const QLineF &line)
{
    return isNumber(line.p1()) && isNumber(line.p2());
}

bool areNumbers(const QPolygonF &polygon)
{
    return std::ranges::all_of(polygon, [](QPointF point) { return isNumber(point); });
}

/// Tells what of a picture is no number.
QString faultOf(const BoundaryPicture &picture)
{
    for (const Marker &marker : picture.markers) {
        if (!isNumber(marker.at))
            return u"a marker"_s;
    }
    if ((picture.line && !isNumber(*picture.line)) || (picture.ghost && !isNumber(*picture.ghost)))
        return u"a line"_s;
    if (!areNumbers(picture.ones) || !areNumbers(picture.zeros))
        return u"an area"_s;
    if (!isNumber(picture.normal))
        return u"the normal"_s;
    for (const Note &note : picture.notes) {
        if (!isNumber(note.at))
            return u"a note"_s;
    }
    return {};
}

QString faultOf(const CubePicture &picture)
{
    for (const CubeMarker &marker : picture.markers) {
        if (!isNumber(marker.at))
            return u"a marker"_s;
    }
    if (!areNumbers(picture.plane) || !isNumber(picture.arrow))
        return u"the plane"_s;
    return {};
}

QString faultOf(const WeightPicture &picture)
{
    if (!isNumber(picture.weights) || (picture.hop && !isNumber(*picture.hop)) ||
        !areNumbers(picture.trail))
        return u"the weights"_s;
    if (!areNumbers(picture.region))
        return u"the region"_s;
    for (const Demand &demand : picture.demands) {
        if ((demand.line && !isNumber(*demand.line)) || !isNumber(demand.allowed))
            return u"a demand"_s;
    }
    return {};
}

QString faultOf(const HistoryPicture &picture)
{
    if (!std::isfinite(picture.low) || !std::isfinite(picture.high))
        return u"the range"_s;
    for (const HistoryCurve &curve : picture.curves) {
        if (!std::isfinite(curve.here))
            return u"a curve's place"_s;
        for (const Stretch &stretch : curve.stretches) {
            if (!std::isfinite(stretch.low) || !std::isfinite(stretch.mean) ||
                !std::isfinite(stretch.high))
                return u"a curve"_s;
        }
    }
    return {};
}

/// Different observations that lie on the same pixel, where that is not their proportion.
bool areApart(const BoundaryPlot &plot, const Dataset &data)
{
    const auto pixel = [&plot](QPointF at) {
        return QPointF(plot.xAxis->coordToPixel(at.x()), plot.yAxis->coordToPixel(at.y()));
    };
    const std::vector<Marker> &markers = plot.picture().markers;
    for (std::size_t i = 0; i < markers.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool isSame = std::ranges::equal(data.inputs(static_cast<int>(i)),
                                                   data.inputs(static_cast<int>(j)));
            const QPointF apart = pixel(markers[i].at) - pixel(markers[j].at);
            if (!isSame && apart.manhattanLength() < 20)
                return false;
        }
    }
    return true;
}

/// In exact numbers: the axes of a plane have one scale, those of a cube each their own.
bool mayBeDrawn(const Dataset &data)
{
    const std::size_t axes = data.inputCount() == 3 ? 3 : std::min(data.inputCount(), 2);
    const Plane plane = usualPlane(data);
    std::vector<Decimal> sizes;
    std::vector<Decimal> extents;
    for (std::size_t axis = 0; axis < axes; ++axis) {
        const auto k = axes == 3 ? axis : std::size_t(axis == 0 ? plane.across : *plane.up);
        Decimal least = data.inputs(0)[k];
        Decimal most = least;
        for (int row = 1; row < data.observationCount(); ++row) {
            least = std::min(least, data.inputs(row)[k]);
            most = std::max(most, data.inputs(row)[k]);
        }
        sizes.push_back(std::max(most, -least));
        extents.push_back(most - least);
    }
    if (axes < 3) {
        sizes = {std::ranges::max(sizes)};
        extents = {std::ranges::max(extents)};
    }
    for (std::size_t k = 0; k < sizes.size(); ++k) {
        if (sizes[k] > Decimal(1, 240) || extents[k] < Decimal(1, -240) ||
            extents[k] < Decimal(1, -11) * sizes[k])
            return false;
    }
    return true;
}

void addCases()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<bool>("isMixed");
    int row = 0;
    for (int size = 0; size < static_cast<int>(std::size(sizesOf)); ++size) {
        for (const int inputs : {1, 2, 3, 4}) {
            for (const bool isMixed : {false, true}) {
                if ((inputs > 1 || !isMixed) && isTried(row++, 2))
                    QTest::addRow("%s, %d inputs%s", sizesOf[size].name, inputs,
                                  isMixed ? ", mixed" : "")
                        << size << inputs << isMixed;
            }
        }
    }
}

} // namespace

void tst_Extremes::pictures_data()
{
    addCases();
}

/// Each view, at the start, after some steps and at the end, with weights of ordinary size and with
/// ones as extreme as the data.
void tst_Extremes::pictures()
{
    QFETCH(int, size);
    QFETCH(int, inputs);
    QFETCH(bool, isMixed);
    const Dataset data = dataOf(sizesOf[size], inputs, isMixed);
    const bool isPlane = inputs == 2; // which has all the views
    for (const char *const rate : {"1", "1e300", "1e-300"}) {
        if (!isPlane && rate != std::string_view("1"))
            continue;
        Settings settings;
        settings.rate = numberOf(rate);
        settings.weights.assign(static_cast<std::size_t>(inputs), settings.rate);
        Run run;
        run.start(data, settings);
        BoundaryPlot boundary(run);
        WeightPlot weights(run);
        HistoryPlot history(run);
        NeuronPlot neuron(run);
        const Explanation explanation = explain(data, settings);
        for (const int steps : {0, 1, 7, 60}) {
            while (run.position() < steps && run.canGoForward())
                run.forward();
            for (const bool isWhy : {false, true}) {
                boundary.showWhy(isWhy ? &explanation.separability : nullptr);
                for (RunPlot *const plot :
                     {static_cast<RunPlot *>(&boundary), static_cast<RunPlot *>(&weights),
                      static_cast<RunPlot *>(&history), static_cast<RunPlot *>(&neuron)}) {
                    plot->resize(640, 520);
                    plot->prepare();
                }
                QCOMPARE(faultOf(boundary.picture()), QString());
                QCOMPARE(faultOf(boundary.cube()), QString());
                QCOMPARE(faultOf(weights.picture()), QString());
                QCOMPARE(faultOf(history.picture()), QString());
                if (inputs != 3 && boundary.picture().notice.isEmpty() && !isMixed)
                    QVERIFY(inputs > 2 || areApart(boundary, data));
            }
        }
        for (const ViewKind *const view :
             {&boundaryView, &whyView, &weightsView, &historyView, &neuronView}) {
            if (!isPlane && view != &boundaryView)
                continue;
            Shown shown;
            Look look;
            look.format = PictureFormat::Svg;
            look.size = QSize(480, 360);
            shown.view = view;
            const QString svg = QString::fromUtf8(renderPicture(run, shown, look));
            static const QRegularExpression noNumber(u"\\b(nan|inf)\\b"_s);
            QVERIFY(!svg.isEmpty());
            QVERIFY2(!noNumber.match(svg).hasMatch(),
                     qPrintable(svg.mid(noNumber.match(svg).capturedStart() - 60, 120)));
        }
    }
}

/// Panels that are resized pass through sizes that have no room for words.
void tst_Extremes::withoutRoom()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    for (const int steps : {0, 5, 400}) {
        run.reach(steps);
        run.jump(steps);
        BoundaryPlot boundary(run);
        WeightPlot weights(run);
        HistoryPlot history(run);
        NeuronPlot neuron(run);
        for (RunPlot *const plot :
             {static_cast<RunPlot *>(&boundary), static_cast<RunPlot *>(&weights),
              static_cast<RunPlot *>(&history), static_cast<RunPlot *>(&neuron)}) {
            for (const int width : {1, 5, 20, 40, 60, 90, 300}) {
                for (const int height : {1, 5, 30, 300}) {
                    plot->resize(width, height);
                    plot->prepare();
                    QVERIFY(!plot->grab().isNull());
                }
            }
        }
        QVERIFY(!history.picture().ends.empty());
    }
}

void tst_Extremes::axesNameThePower_data()
{
    QTest::addColumn<int>("power");
    for (const int power : {30, 100, 107, 200, 239, -30, -100, -107, -200})
        QTest::addRow("%d", power) << power;
}

/// The power of ten is typeset as a word of its own, with each of its digits.
void tst_Extremes::axesNameThePower()
{
    QFETCH(int, power);
    const Dataset data(u"data"_s, {u"x1"_s, u"x2"_s},
                       {Decimal(1, power), Decimal(0), Decimal(3, power), Decimal(1, power),
                        Decimal(0), Decimal(2, power)},
                       {0, 1, 1});
    Settings settings;
    settings.rate = Decimal(1);
    settings.useBias = false;
    Run run;
    run.start(data, settings);
    run.reach(6);
    const QString number = u'>' + QString::number(power) + u"</text>"_s;
    for (const ViewKind *const view : {&boundaryView, &historyView}) {
        Shown shown;
        Look look;
        look.format = PictureFormat::Svg;
        look.size = QSize(700, 500);
        shown.view = view;
        const QString svg = QString::fromUtf8(renderPicture(run, shown, look));
        QVERIFY2(svg.contains(u"·10</text>"_s) && svg.contains(number), qPrintable(number));
    }
}

void tst_Extremes::told_data()
{
    addCases();
}

/// The boundary plot says in one sentence why there is no picture, and then nothing else.
void tst_Extremes::told()
{
    QFETCH(int, size);
    QFETCH(int, inputs);
    QFETCH(bool, isMixed);
    const Dataset data = dataOf(sizesOf[size], inputs, isMixed);
    Run run;
    run.start(data, Settings());
    BoundaryPlot plot(run);
    plot.resize(640, 520);
    plot.prepare();
    const BoundaryPicture &picture = plot.picture();
    const bool isDrawn = inputs == 3 ? !plot.cube().markers.empty() : !picture.markers.empty();
    QCOMPARE(isDrawn, mayBeDrawn(data));
    QVERIFY(isMixed || isDrawn == sizesOf[size].isDrawn);
    QCOMPARE(picture.notice.isEmpty(), isDrawn);
    QCOMPARE(plot.xAxis->visible(), isDrawn && inputs != 3);
    if (!isDrawn)
        QCOMPARE(plot.spokenDescription(), picture.notice);
}

void tst_Extremes::lines_data()
{
    QTest::addColumn<int>("power");
    for (const int power : {0, 250, 300, 308, 400, 700, -250, -300, -320, -700})
        QTest::addRow("1e%d", power) << power;
}

/// A line is the same for weights of any size.
void tst_Extremes::lines()
{
    QFETCH(int, power);
    const Decimal unit(1, power);
    const DrawnLine line(Weights{{Decimal(3) * unit, Decimal(-4) * unit}, Decimal(2) * unit});
    QCOMPARE(line.a1, 0.75);
    QCOMPARE(line.a2, -1.0);
    QCOMPARE(line.c, 0.5);
    const DrawnLine flat(Weights{{Decimal(), unit}, Decimal(1, power - 50)});
    QCOMPARE(flat.a1, 0.0);
    QCOMPARE(flat.a2, 1.0);
    QVERIFY(std::abs(flat.c - 1e-50) < 1e-60);
    const DrawnLine away(Weights{{unit, unit}, Decimal(-1, power + 900)});
    QVERIFY(away.exists());
    QVERIFY(std::isinf(away.c) && away.c < 0);
    const DrawnLine none(Weights{{Decimal(), Decimal()}, -unit});
    QVERIFY(!none.exists());
    QCOMPARE(none.c, -1.0);
}

void tst_Extremes::onePlace_data()
{
    QTest::addColumn<QString>("x");
    for (const char *const x : {"0", "5", "-1e5", "1e9", "1e30", "-1e239", "1e-300"})
        QTest::newRow(x) << QString::fromLatin1(x);
}

/// Observations at one place have room around it, wherever that is.
void tst_Extremes::onePlace()
{
    QFETCH(QString, x);
    const Decimal number = Decimal::parse(x).value();
    const Dataset data(u"one"_s, {u"x1"_s, u"x2"_s}, {number, Decimal(1), number, Decimal(1)},
                       {0, 1});
    const Scatter scatter(data, usualPlane(data));
    QVERIFY(!scatter.problem());
    QVERIFY(scatter.area().left() < number.toDouble());
    QVERIFY(scatter.area().right() > number.toDouble());
}

/// A step for what is no size at all is any step, and one for a size is near it.
void tst_Extremes::steps()
{
    for (const double none : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity()})
        QCOMPARE(roundStep(none), Decimal(1));
    for (int power = -300; power <= 300; power += 25) {
        QCOMPARE(roundStep(1.5 * std::pow(10, power)), Decimal(2, power));
        QCOMPARE(roundStep(7 * std::pow(10, power)), Decimal(1, power + 1));
    }
}

FRONTERA_WINDOW_TEST(tst_Extremes)
#include "tst_extremes.moc"
