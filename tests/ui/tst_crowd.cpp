// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/crowd_signs.h"

#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/cube/cube_picture.h"

#include <QSvgGenerator>
#include <QTest>
#include <algorithm>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(1000, 700);

/// Points in hundredths, some of them on the line x₁ = x₂, and often more than one at a place.
Dataset randomData(int count, unsigned seed, int inputs = 2)
{
    std::mt19937 random(seed);
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < count; ++row) {
        const int x1 = static_cast<int>(random() % 401) - 200;
        const int x2 = random() % 4 == 0 ? x1 : static_cast<int>(random() % 401) - 200;
        values.emplace_back(x1, -2);
        values.emplace_back(x2, -2);
        for (int input = 2; input < inputs; ++input)
            values.emplace_back(random() % 3 == 0 ? 1 : 0);
        targets.push_back((x1 > x2) != (random() % 10 == 0) ? 1 : 0);
    }
    return Dataset(u"crowd"_s, std::vector<QString>(static_cast<std::size_t>(inputs)),
                   std::move(values), std::move(targets));
}

/// Few places, far from each other, at each of which lie many observations of one class.
struct Places
{
    static constexpr int across = 5;
    static constexpr int atEach = 120;

    static QPointF at(int place) { return {double(place % across), double(place / across)}; }
    static int target(int place) { return place % 3 == 0 ? 1 : 0; }

    static Dataset data()
    {
        std::vector<Decimal> values;
        std::vector<int> targets;
        for (int row = 0; row < across * across * atEach; ++row) {
            const int place = row % (across * across);
            values.emplace_back(place % across);
            values.emplace_back(place / across);
            targets.push_back(target(place));
        }
        return Dataset(u"places"_s, {u"x1"_s, u"x2"_s}, std::move(values), std::move(targets));
    }
};

std::vector<std::uint8_t> wrongExactly(const Run &run)
{
    const Dataset &data = run.data();
    std::vector<std::uint8_t> wrong;
    for (int row = 0; row < data.observationCount(); ++row) {
        const Decimal sum = weightedSum(weightsOf(run), data.inputs(row));
        wrong.push_back(activation(sum, run.settings()) !=
                        targetValue(data.target(row), run.settings()));
    }
    return wrong;
}

QImage drawn(BoundaryPlot &plot, double scale = 1)
{
    // The axes' numbers and the room for them settle each other.
    for (int i = 0; i < 6; ++i) {
        plot.prepare();
        plot.toPixmap(plot.width(), plot.height());
    }
    return plot.toPixmap(plot.width(), plot.height(), scale)
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// How many pixels around a place have a colour.
int pixelsOf(const QImage &image, const QColor &colour, QPointF centre, double reach)
{
    int count = 0;
    for (int y = qFloor(centre.y() - reach); y <= qCeil(centre.y() + reach); ++y) {
        for (int x = qFloor(centre.x() - reach); x <= qCeil(centre.x() + reach); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 40 &&
                     std::abs(pixel.green() - colour.green()) < 40 &&
                     std::abs(pixel.blue() - colour.blue()) < 40;
        }
    }
    return count;
}

QPointF pixelOf(const BoundaryPlot &plot, QPointF place)
{
    constexpr double shift = 0.5; // QCustomPlot's, of what is antialiased
    return {plot.xAxis->coordToPixel(place.x()) + shift,
            plot.yAxis->coordToPixel(place.y()) + shift};
}

/// Weights under which some of either class are wrong and none lies on the line, at any step.
Settings slanted()
{
    Settings settings;
    settings.weights = {Decimal(1), Decimal(-2)};
    settings.bias = Decimal(55, -2);
    return settings;
}

} // namespace

class tst_Crowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereMarkersEnd();
    void wrongAsExactSumsSay_data();
    void wrongAsExactSumsSay();
    void besideTheSlice();
    void showsClassesAndWhatIsWrong_data();
    void showsClassesAndWhatIsWrong();
    void isRemadeForOtherThings();
    void oneStepIsAsAFreshPicture();
    void remarkHasItsPlate();
    void isDrawnInVectors();
    void proofForgetsTheRun();
    void inTheCube();
    void planeCoversWhatIsBehind();
    void cubeIsRemadeForOtherThings();
};

void tst_Crowd::beginsWhereMarkersEnd()
{
    for (const int count : {Scatter::mostMarkers, Scatter::mostMarkers + 1}) {
        Run run;
        run.start(randomData(count, 1), {});
        BoundaryPlot plot(run);
        plot.resize(size);
        plot.prepare();
        const bool isCrowd = count > Scatter::mostMarkers;
        QCOMPARE(plot.picture().crowd != nullptr, isCrowd);
        QCOMPARE(plot.picture().markers.size(), isCrowd ? 0 : std::size_t(count));
    }
}

void tst_Crowd::wrongAsExactSumsSay_data()
{
    QTest::addColumn<Targets>("targets");
    QTest::addColumn<bool>("firesAtZero");
    QTest::newRow("0/1, fires at 0") << Targets::ZeroOne << true;
    QTest::newRow("0/1, not at 0") << Targets::ZeroOne << false;
    QTest::newRow("bipolar") << Targets::Bipolar << true;
}

void tst_Crowd::wrongAsExactSumsSay()
{
    QFETCH(Targets, targets);
    QFETCH(bool, firesAtZero);
    Settings settings;
    settings.targets = targets;
    settings.firesAtZero = firesAtZero;
    settings.useBias = false; // the line goes through the points that lie on x₁ = x₂, at times
    settings.weights = {Decimal(3, -1), Decimal(-3, -1)};
    Run run;
    run.start(randomData(5'000, 2), settings);
    BoundaryPlot plot(run);
    plot.resize(size);
    for (const qint64 position : {0, 1, 2, 3, 100, 4'999, 5'000, 20'000}) {
        run.reach(position);
        plot.prepare();
        const std::vector<std::uint8_t> wrong = wrongExactly(run);
        QVERIFY(plot.picture().wrong == wrong);
        const auto right = std::ranges::count(wrong, 0);
        QVERIFY(right < 5'000);
        QCOMPARE(rightOf(plot.picture()), std::pair(qsizetype(right), qsizetype(5'000)));
        QVERIFY(plot.spokenDescription().contains(QString::number(right).right(3)));
        QCOMPARE(plot.picture().markers.size(), position > 0 ? 1 : 0);
        if (position > 0) {
            const Marker &presented = plot.picture().markers.front();
            const int row = run.facts().observation;
            QCOMPARE(presented.at, plot.picture().crowd->at(row));
            QCOMPARE(presented.sign.isWrong, wrong[static_cast<std::size_t>(row)] != 0);
            QVERIFY(presented.sign.isPresented);
        }
    }
}

/// Of four inputs a slice is drawn: what lies beside it is faint.
void tst_Crowd::besideTheSlice()
{
    const Dataset data = randomData(3'000, 3, 4);
    Run run;
    run.start(data, {});
    run.reach(40);
    BoundaryPlot plot(run);
    plot.resize(size);
    plot.prepare();
    const Plane plane = usualPlane(data);
    const BoundaryPicture &picture = plot.picture();
    QVERIFY(picture.crowd->hasFaint());
    QCOMPARE(picture.heading.toLower(), describePlane(plane, data).toLower());
    for (int row = 0; row < data.observationCount(); ++row) {
        QCOMPARE(picture.crowd->isFaint(row), !plane.contains(data.inputs(row)));
        QCOMPARE(picture.crowd->at(row), plane.place(data.inputs(row)));
        QCOMPARE(picture.crowd->isOne(row), data.target(row) == 1);
    }
    QVERIFY(picture.wrong == wrongExactly(run));
}

void tst_Crowd::showsClassesAndWhatIsWrong_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<double>("scale");
    for (const auto &[name, choice] :
         {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark),
          std::pair("print", ThemeChoice::Print)}) {
        for (const double scale : {1.0, 1.5, 2.0})
            QTest::addRow("%s, %g", name, scale) << choice << scale;
    }
}

/// Class 1 is full of its colour, class 0 is not; and a cross, of another colour, is where the
/// exact sums say so, and nowhere else.
void tst_Crowd::showsClassesAndWhatIsWrong()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(double, scale);
    const Theme theme = themeOf(choice, QPalette());
    Run run;
    run.start(Places::data(), slanted());
    BoundaryPlot plot(run);
    plot.resize(size);
    plot.setTheme(theme);
    const QImage image = drawn(plot, scale);
    const std::vector<std::uint8_t> wrong = wrongExactly(run);
    const double r =
        CrowdSigns::radiusOf(run.data().observationCount(),
                             std::min(plot.axisRect()->width(), plot.axisRect()->height()) / 460.0);
    int seen[2][2] = {};
    for (int place = 0; place < Places::across * Places::across; ++place) {
        const QPointF at = pixelOf(plot, Places::at(place)) * scale;
        const bool isOne = Places::target(place) == 1;
        const bool isWrong = wrong[static_cast<std::size_t>(place)] != 0;
        ++seen[isOne][isWrong];
        const QByteArray where = QByteArray::number(place);
        // At the end of an arm of a cross there is nothing else, but hatching in print.
        const QPointF arm(1.25 * r * scale, 1.25 * r * scale);
        const bool isShaded = theme.isHatched && isOne != isWrong;
        const int crossed = pixelsOf(image, theme.text, at + arm, 1);
        if (isWrong || !isShaded)
            QVERIFY2(isWrong == (crossed > 0), where);
        const QColor middle = image.pixelColor(qFloor(at.x()), qFloor(at.y()));
        const QColor expected = isOne ? theme.one : theme.card;
        QVERIFY2(std::abs(middle.red() - expected.red()) < 60 &&
                     std::abs(middle.green() - expected.green()) < 60 &&
                     std::abs(middle.blue() - expected.blue()) < 60,
                 where);
    }
    QVERIFY(seen[0][0] > 1 && seen[0][1] > 1 && seen[1][0] > 1 && seen[1][1] > 1);
}

/// What is kept from one picture to the next is made again for other data, another size, theme or
/// plane: a plot that has drawn others draws as a fresh one.
void tst_Crowd::isRemadeForOtherThings()
{
    Run run;
    run.start(randomData(5'000, 4, 4), {});
    BoundaryPlot plot(run);
    plot.resize(size);
    const auto isAsFresh = [&](const std::optional<Plane> &plane, const Theme &theme) {
        BoundaryPlot fresh(run);
        fresh.resize(plot.size());
        fresh.setTheme(theme);
        if (plane)
            fresh.setPlane(*plane);
        return drawn(plot) == drawn(fresh);
    };
    QVERIFY(isAsFresh({}, lightTheme()));
    plot.setTheme(darkTheme());
    QVERIFY(isAsFresh({}, darkTheme()));
    const Plane plane = planeOf(run.data(), 1, 2);
    plot.setPlane(plane);
    QVERIFY(isAsFresh(plane, darkTheme()));
    run.start(randomData(5'000, 5, 4), {});
    QVERIFY(isAsFresh(plane, darkTheme()));
    plot.resize(size / 2);
    QVERIFY(isAsFresh(plane, darkTheme()));
    run.start(randomData(30, 5, 4), {});
    QVERIFY(isAsFresh(plane, darkTheme()));
}

void tst_Crowd::oneStepIsAsAFreshPicture()
{
    Run run;
    run.start(randomData(5'000, 6), {});
    BoundaryPlot plot(run);
    plot.resize(size);
    QImage before = drawn(plot);
    for (int step = 0; step < 12; ++step) {
        run.forward();
        BoundaryPlot fresh(run);
        fresh.resize(size);
        const QImage image = drawn(plot);
        QVERIFY(image == drawn(fresh));
        QVERIFY(image != before);
        before = image;
    }
}

/// What is said of weights without a line stands below, where a plate keeps the many out of it.
void tst_Crowd::remarkHasItsPlate()
{
    Run run;
    run.start(randomData(40'000, 8), {});
    BoundaryPlot plot(run);
    plot.resize(size);
    const QImage image = drawn(plot);
    QVERIFY(!plot.picture().remark.isEmpty());
    const QColor card = lightTheme().card;
    const QRect axes = plot.axisRect()->rect();
    const auto plainWithin = [&](int from, int to) {
        int longest = 0;
        for (int y = from; y < to; ++y) {
            for (int x = axes.left(), length = 0; x <= axes.right(); ++x) {
                length = image.pixelColor(x, y) == card ? length + 1 : 0;
                longest = std::max(longest, length);
            }
        }
        return longest;
    };
    const int below = axes.bottom() - axes.height() / 8;
    QVERIFY(plainWithin(below, axes.bottom() - 2) > axes.width() / 3);
    QVERIFY(plainWithin(axes.top() + 4, below) < axes.width() / 12);
}

void tst_Crowd::isDrawnInVectors()
{
    Run run;
    run.start(randomData(2'500, 7), {});
    run.reach(3);
    BoundaryPlot plot(run);
    plot.resize(size);
    plot.prepare();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    QCPPainter painter;
    QVERIFY(painter.begin(&generator));
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    QVERIFY(!buffer.data().contains("<image"));
    // A shape for each observation, and two strokes in two colours through each that is wrong.
    const auto shapes = buffer.data().count("<path") + buffer.data().count("<circle") +
                        buffer.data().count("<ellipse");
    const auto strokes = buffer.data().count("<polyline");
    const std::vector<std::uint8_t> exact = wrongExactly(run);
    const auto wrong = std::ranges::count(exact, 1);
    QVERIFY(wrong > 100);
    QVERIFY2(shapes >= 2'500 && shapes < 2'600, qPrintable(QString::number(shapes)));
    QVERIFY2(strokes >= 4 * wrong && strokes < 4 * wrong + 200,
             qPrintable(u"%1 for %2"_s.arg(strokes).arg(wrong)));
}

/// A proof is not about the run.
void tst_Crowd::proofForgetsTheRun()
{
    Run run;
    run.start(randomData(5'000, 8), {});
    run.reach(7);
    BoundaryPlot plot(run);
    plot.resize(size);
    plot.prepare();
    BoundaryPicture picture = plot.picture();
    QVERIFY(std::ranges::count(picture.wrong, 1) > 0);
    clearJudgement(picture);
    QVERIFY(picture.crowd != nullptr);
    QVERIFY(picture.markers.empty());
    QCOMPARE(std::ranges::count(picture.wrong, 1), 0);
}

/// With three inputs: which are wrong, and which the plane hides, is what the exact sums say.
void tst_Crowd::inTheCube()
{
    Settings settings;
    settings.useBias = false;
    settings.weights = {Decimal(1), Decimal(-1), Decimal(0)};
    Run run;
    run.start(randomData(4'000, 9, 3), settings);
    BoundaryPlot plot(run);
    plot.resize(size);
    const Dataset &data = run.data();
    for (const qint64 position : {0, 1, 50, 4'000}) {
        run.reach(position);
        plot.prepare();
        const CubePicture &cube = plot.cube();
        QCOMPARE(cube.crowd->count(), 4'000);
        QCOMPARE(cube.markers.size(), position > 0 ? 1 : 0);
        QVERIFY(cube.wrong == wrongExactly(run));
        // On the side that is seen all lie that are predicted as it is, or on the plane itself.
        for (int row = 0; row < data.observationCount(); ++row) {
            const Decimal sum = weightedSum(weightsOf(run), data.inputs(row));
            if (std::abs(sum.toDouble()) < 1e-9)
                continue;
            const bool isOnSeenSide = (sum.sign() > 0) == cube.facesOne;
            QCOMPARE(cube.behind[static_cast<std::size_t>(row)], isOnSeenSide ? 0 : 1);
        }
        const auto right = std::ranges::count(cube.wrong, 0);
        QVERIFY(plot.spokenDescription().contains(QString::number(right).right(3)));
    }
}

/// Of many at the corners of a cube, looked at from above: those above the level plane have their
/// own colour, and the plane's tint lies over those below it.
void tst_Crowd::planeCoversWhatIsBehind()
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 8 * 400; ++row) {
        for (const int bit : {4, 2, 1})
            values.emplace_back((row & bit) != 0 ? 1 : 0);
        targets.push_back(row & 1);
    }
    Settings settings;
    settings.weights = {Decimal(0), Decimal(0), Decimal(1)};
    settings.bias = Decimal(-5, -1);
    Run run;
    run.start(Dataset(u"corners"_s, std::vector<QString>(3), values, targets), settings);
    BoundaryPlot plot(run);
    plot.resize(size);
    plot.setCamera({-25, 60});
    const QImage image = drawn(plot);
    const CubePicture &cube = plot.cube();
    int covered = 0;
    for (int row = 0; row < 8; ++row) {
        const QPointF seen = cube.crowd->at(row);
        const QPointF at = pixelOf(plot, seen);
        const QColor middle = image.pixelColor(qFloor(at.x()), qFloor(at.y()));
        const bool isAbove = targets[static_cast<std::size_t>(row)] == 1;
        QCOMPARE(cube.behind[static_cast<std::size_t>(row)], isAbove ? 0 : 1);
        if (isAbove) {
            QCOMPARE(middle, lightTheme().one);
        } else if (cube.plane.containsPoint(seen, Qt::OddEvenFill)) {
            QVERIFY2(middle != lightTheme().card, QByteArray::number(row));
            ++covered;
        }
    }
    QVERIFY(covered > 0);
}

void tst_Crowd::cubeIsRemadeForOtherThings()
{
    Run run;
    run.start(randomData(4'000, 10, 3), {});
    run.reach(30);
    BoundaryPlot plot(run);
    plot.resize(size);
    const auto isAsFresh = [&](const Camera &camera, const Theme &theme) {
        BoundaryPlot fresh(run);
        fresh.resize(plot.size());
        fresh.setTheme(theme);
        fresh.setCamera(camera);
        return drawn(plot) == drawn(fresh);
    };
    QVERIFY(isAsFresh({}, lightTheme()));
    const QImage before = drawn(plot);
    const Camera camera{40, -10};
    plot.setCamera(camera);
    QVERIFY(drawn(plot) != before);
    QVERIFY(isAsFresh(camera, lightTheme()));
    plot.setTheme(printTheme());
    QVERIFY(isAsFresh(camera, printTheme()));
    run.forward();
    QVERIFY(isAsFresh(camera, printTheme()));
    run.start(randomData(4'000, 11, 3), {});
    QVERIFY(isAsFresh(camera, printTheme()));
}

FRONTERA_WINDOW_TEST(tst_Crowd)
#include "tst_crowd.moc"
