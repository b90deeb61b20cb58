// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plane.h"

#include "core/data/examples.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "ui/plots/line_breaks.h"
#include "ui/views/boundary/boundary_picture.h"
#include "ui/views/boundary/boundary_plot.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

class tst_Plane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usual();
    void usualOfMeasurements();
    void sliceIsExact();
    void oneInput();
    void whatIsSeen();
    void nothingInThePlane();
    void plotFollowsTheData();
    void longNamesFitTheirAxes();
    void startsOnWhatMatters();
    void headingIsShort_data();
    void headingIsShort();
    void ticks_data();
    void ticks();
};

void tst_Plane::usual()
{
    const Dataset data = exampleDataset(Example::Concert);
    const Plane plane = usualPlane(data);
    QCOMPARE(plane.across, 0);
    QCOMPARE(plane.up, 2); // shirt and camera do not matter
    for (const std::size_t fixed : {1, 3, 4})
        QCOMPARE(plane.at[fixed], Decimal(1));
    QVERIFY(plane.isAxis(0) && plane.isAxis(2) && !plane.isAxis(1));
    const QString words = describePlane(plane, data);
    QCOMPARE(words.count(u" = 1"_s.replace(u' ', QChar::Nbsp)), 3);
    QVERIFY(words.startsWith(u"slice at "_s));
    QCOMPARE(describePlane(usualPlane(exampleDataset(Example::Moons)), {}), QString());
}

/// A slice starts on the two inputs that part the classes best, and never on a constant one.
void tst_Plane::startsOnWhatMatters()
{
    const auto axesOf = [](std::vector<Decimal> values, std::vector<int> targets, int inputs) {
        std::vector<QString> names;
        for (int input = 1; input <= inputs; ++input)
            names.push_back(u"c%1"_s.arg(input));
        const Plane plane = usualPlane(Dataset(u"own"_s, names, std::move(values), targets));
        return std::pair(plane.across, plane.up.value_or(-1));
    };
    const auto numbers = [](std::initializer_list<int> all) {
        return std::vector<Decimal>(all.begin(), all.end());
    };
    // Input 1 is constant, 2 says nothing, 3 and 5 part the classes, 4 does a little.
    QCOMPARE(axesOf(numbers({7, 0, 0,  0, 9, //
                             7, 1, 1,  1, 8, //
                             7, 0, 10, 1, 1, //
                             7, 1, 11, 2, 0}),
                    {0, 0, 1, 1}, 5),
             std::pair(2, 4));
    // Alone none parts them: the first that vary.
    QCOMPARE(axesOf(numbers({5, 0, 0, 5, 5, 0, 1, 5, 5, 1, 0, 5, 5, 1, 1, 5}), {0, 1, 1, 0}, 4),
             std::pair(1, 2));
    // One class alone, and a single row.
    QCOMPARE(axesOf(numbers({5, 0, 0, 5, 5, 0, 1, 5, 5, 1, 0, 5, 5, 1, 1, 5}), {1, 1, 1, 1}, 4),
             std::pair(1, 2));
    QCOMPARE(axesOf(numbers({5, 0, 0, 5}), {1}, 4), std::pair(0, 1));
    // What differs only between the classes comes before all others.
    QCOMPARE(axesOf(numbers({0, 3, 1, 1, 0, 4, 2, 1, 0, 9, 1, 2, 0, 9, 2, 2}), {0, 0, 1, 1}, 4),
             std::pair(1, 3));
    // Sizes do not matter, as far as numbers go.
    const Decimal huge(1, 300);
    QCOMPARE(axesOf({huge, Decimal(1), Decimal(), Decimal(1, -300), huge, Decimal(2), Decimal(1),
                     Decimal(1, -300), -huge, Decimal(1), Decimal(1), Decimal(2, -300), -huge,
                     Decimal(2), Decimal(), Decimal(2, -300)},
                    {0, 0, 1, 1}, 4),
             std::pair(0, 3));
}

/// Where hardly any value occurs twice, the one in the middle.
void tst_Plane::usualOfMeasurements()
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 101; ++row) {
        for (int input = 0; input < 4; ++input)
            values.emplace_back((row * 37) % 101 + input);
        targets.push_back(row % 2);
    }
    const Dataset data(u"m"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, values, targets);
    const Plane plane = planeOf(data, 3, 1);
    QCOMPARE(plane.at[0], Decimal(50));
    QCOMPARE(plane.at[2], Decimal(52));
    QCOMPARE(describePlane(plane, data),
             u"slice at a\u00a0=\u00a050, c\u00a0=\u00a052 (small: observations beside it)"_s);
}

/// In the plane the sum of the slice is the sum.
void tst_Plane::sliceIsExact()
{
    std::minstd_rand random(5);
    const auto decimal = [&] { return Decimal(int(random() % 2001) - 1000, -3); };
    for (int round = 0; round < 500; ++round) {
        const int inputs = 2 + int(random() % 5);
        Plane plane;
        plane.across = int(random() % inputs);
        plane.up = (plane.across + 1 + int(random() % (inputs - 1))) % inputs;
        Weights weights;
        std::vector<Decimal> x;
        for (int i = 0; i < inputs; ++i) {
            weights.w.push_back(decimal());
            x.push_back(decimal());
            plane.at.push_back(plane.isAxis(i) ? decimal() : x.back());
        }
        weights.b = decimal();
        QVERIFY(plane.contains(x));
        const std::vector<Decimal> seen = {x[std::size_t(plane.across)], x[std::size_t(*plane.up)]};
        QCOMPARE(weightedSum(plane.slice(weights), seen), weightedSum(weights, x));
        QCOMPARE(plane.place(x), QPointF(seen[0].toDouble(), seen[1].toDouble()));
    }
}

void tst_Plane::oneInput()
{
    const Dataset data(u"one"_s, {u"x1"_s}, {Decimal(0), Decimal(1), Decimal(3)}, {0, 1, 1});
    Run run;
    run.start(data, Settings());
    while (run.canGoForward())
        run.epochForward();
    const Plane plane = usualPlane(data);
    QVERIFY(!plane.up);
    const QRectF area = dataArea(data, plane);
    const BoundaryPicture picture = boundaryPicture(run, plane, area);
    QVERIFY(picture.line && picture.line->dx() == 0);
    QVERIFY(picture.line->x1() > 0 && picture.line->x1() <= 1);
    QCOMPARE(picture.markers.size(), 3);
    QCOMPARE(picture.markers[2].at, QPointF(3, 0));
}

void tst_Plane::whatIsSeen()
{
    const Dataset data = exampleDataset(Example::Concert);
    Run run;
    run.start(data, Settings());
    while (run.canGoForward())
        run.epochForward();
    QVERIFY(run.learntEpoch());
    const Plane plane = planeOf(data, 0, 2); // visa and vaccine, with the small suitcase
    const BoundaryPicture picture = boundaryPicture(run, plane, dataArea(data, plane));
    int clear = 0;
    for (std::size_t row = 0; row < picture.markers.size(); ++row) {
        const Marker &marker = picture.markers[row];
        QCOMPARE(marker.isFaint, !plane.contains(data.inputs(int(row))));
        QCOMPARE(marker.label.isEmpty(), marker.isFaint);
        clear += !marker.isFaint;
        QVERIFY(!marker.sign.isWrong);
        // What lies in the plane is on its side of the line that is drawn.
        if (!marker.isFaint)
            QVERIFY((marker.sign.isOne ? picture.ones : picture.zeros)
                        .containsPoint(marker.at, Qt::OddEvenFill));
    }
    QCOMPARE(clear, 4);
    QVERIFY(!picture.heading.isEmpty());
}

void tst_Plane::nothingInThePlane()
{
    const Dataset data = exampleDataset(Example::Concert);
    Run run;
    run.start(data, Settings());
    Plane plane = usualPlane(data);
    plane.at[3] = Decimal(5, -1);
    const BoundaryPicture picture = boundaryPicture(run, plane, dataArea(data, plane));
    QVERIFY(std::ranges::all_of(picture.markers, &Marker::isFaint)); // seen from the side
    QVERIFY(picture.heading.endsWith(u"(small: observations beside it)"_s));
    QVERIFY(
        std::ranges::all_of(picture.markers, [](const Marker &m) { return m.label.isEmpty(); }));
}

/// A name that is longer than its axis has room is shortened, and keeps its letter.
void tst_Plane::longNamesFitTheirAxes()
{
    Run run;
    run.start(Dataset(u"long"_s, {QString(200, u'o'), QString(200, u'u')},
                      {Decimal(0), Decimal(0), Decimal(1), Decimal(1)}, {0, 1},
                      Dataset::plainLabels()),
              {});
    BoundaryPlot plot(run);
    plot.setViewport(QRect(0, 0, 420, 320));
    plot.replot();
    const QFontMetrics metrics(plot.xAxis->labelFont());
    QVERIFY(metrics.horizontalAdvance(plot.xAxis->label()) < 420);
    QVERIFY(metrics.horizontalAdvance(plot.yAxis->label()) < 320);
    QVERIFY(plot.xAxis->label().endsWith(u" (x₁)"_s));
    QVERIFY(plot.yAxis->label().endsWith(u" (x₂)"_s));
}

/// A chosen plane is one of its data; other data have their usual one.
void tst_Plane::plotFollowsTheData()
{
    Run run;
    run.start(exampleDataset(Example::Concert), Settings());
    BoundaryPlot plot(run);
    plot.resize(640, 480);
    const Plane plane = planeOf(run.data(), 4, 2);
    plot.setPlane(plane);
    QCOMPARE(plot.plane(), plane);
    plot.replot();
    QCOMPARE(plot.xAxis->label(), run.data().inputNames()[4] + u" (x₅)"_s);
    QCOMPARE(plot.yAxis->label(), run.data().inputNames()[2] + u" (x₃)"_s);
    QVERIFY(plot.spokenDescription().startsWith(u"Slice at"_s));
    run.start(exampleDataset(Example::Moons), Settings());
    QCOMPARE(plot.plane(), usualPlane(run.data()));
    plot.replot();
    QCOMPARE(plot.xAxis->label(), u"x₁"_s);
    QVERIFY(plot.spokenDescription().contains(u" of 200 observations right"_s) ||
            plot.spokenDescription().contains(u"observations right"_s));
}

void tst_Plane::headingIsShort_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("letters"); // at least this high
    QTest::newRow("a window") << QSize(400, 400) << 0.0;
    QTest::newRow("beside other views") << QSize(170, 160) << 0.0;
    QTest::newRow("a presentation") << QSize(400, 480) << 24.0;
    QTest::newRow("a slide") << QSize(1280, 720) << 0.0;
}

/// The words above a slice of many inputs leave the plot its room: two lines, cut in the middle.
/// All of them are said.
void tst_Plane::headingIsShort()
{
    QFETCH(const QSize, size);
    QFETCH(const double, letters);
    std::vector<QString> names;
    for (int i = 1; i <= 64; ++i)
        names.push_back(u"columna_%1"_s.arg(i));
    std::vector<Decimal> values(2 * names.size());
    std::fill(values.begin() + 64, values.end(), Decimal(1));
    Run run;
    run.start(Dataset(u"columns"_s, names, values, {0, 1}), Settings());
    BoundaryPlot plot(run);
    plot.resize(size);
    plot.setViewport(QRect(QPoint(0, 0), size));
    plot.setSmallestLetters(letters);
    plot.prepare();
    const QString heading = plot.picture().heading;
    QVERIFY(heading.startsWith(u"Slice at columna_3"_s));
    QVERIFY(plot.spokenDescription().startsWith(heading));
    const QFont font = plot.sizedFont(15);
    const double room = plot.axisRect()->outerRect().width();
    const QStringList lines = fewLines(heading, font, room, 2);
    QVERIFY(lines.size() <= 2 && (size.width() > 1000 || lines.join(u' ').contains(u'…')));
    QVERIFY(!lines.join(u' ').contains(u"… …"_s));
    for (const QString &line : lines)
        QVERIFY2(QFontMetricsF(font).horizontalAdvance(line) <= room, qPrintable(line));
    QVERIFY(plot.axisRect()->top() - plot.axisRect()->outerRect().top() <=
            2.5 * QFontMetricsF(font).height());
}

void tst_Plane::ticks_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("gate") << QStringList{u"0"_s, u"0"_s, u"1"_s, u"1"_s};
    QTest::newRow("incomes") << QStringList{u"20000"_s, u"25"_s, u"150000"_s, u"60"_s};
    QTest::newRow("large") << QStringList{u"300000"_s, u"25"_s, u"15000000"_s, u"60"_s};
    QTest::newRow("far off") << QStringList{u"3000000001"_s, u"1"_s, u"3000000003"_s, u"2"_s};
    QTest::newRow("small") << QStringList{u"0.001"_s, u"0.002"_s, u"0.004"_s, u"0.003"_s};
    QTest::newRow("both") << QStringList{u"1e-7"_s, u"0"_s, u"123456.789"_s, u"1"_s};
    QTest::newRow("negative") << QStringList{u"-12.5"_s, u"-13"_s, u"12.25"_s, u"11"_s};
}

/// Some numbers, that do not touch, and each is right where it stands.
void tst_Plane::ticks()
{
    QFETCH(QStringList, values);
    std::vector<Decimal> inputs;
    for (const QString &value : std::as_const(values))
        inputs.push_back(Decimal::parse(value).value());
    Run run;
    run.start(Dataset(u"some"_s, {u"x1"_s, u"x2"_s}, inputs, {0, 1}), Settings());
    BoundaryPlot plot(run);
    for (const QSize size : {QSize(260, 160), QSize(800, 520), QSize(1900, 1000)}) {
        plot.resize(size);
        plot.replot();
        for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
            const QVector<double> at = axis->tickVector();
            const QVector<QString> labels = axis->tickVectorLabels();
            QCOMPARE(labels.size(), at.size());
            const QFontMetricsF metrics(axis->tickLabelFont());
            int seen = 0;
            for (qsizetype i = 0; i < at.size(); ++i) {
                QString text = labels[i];
                const Decimal number = Decimal::parse(text.replace(u'−', u'-')).value();
                const double range = axis->range().size();
                QVERIFY2(std::abs(number.toDouble() - at[i]) < 1e-6 * range, qPrintable(text));
                if (!axis->range().contains(at[i]))
                    continue;
                ++seen;
                const double gap =
                    i == 0 ? 1e9
                           : std::abs(axis->coordToPixel(at[i]) - axis->coordToPixel(at[i - 1]));
                const double needed = axis == plot.xAxis ? metrics.horizontalAdvance(labels[i]) + 3
                                                         : metrics.height();
                QVERIFY2(gap > needed, qPrintable(text));
            }
            QVERIFY2(seen >= (size.width() > 300 ? 2 : 1) && seen < 40,
                     qPrintable(QString::number(seen)));
        }
    }
}

FRONTERA_WINDOW_TEST(tst_Plane)
#include "tst_plane.moc"
