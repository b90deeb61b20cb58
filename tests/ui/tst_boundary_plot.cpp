// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/boundary_plot.h"

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/thoroughness.h"
#include "tests/ui/drawn_state.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "ui/base/translator.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <cmath>
#include <random>
#include <set>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr int epochs = 20; // at most, of each run
constexpr QSize sizes[] = {{640, 520}, {1280, 720}, {300, 700}};

/// Whether a colour, or nearly it at a soft edge, shows at a pixel or beside it.
bool showsNear(const QImage &image, const QColor &colour, QPoint at)
{
    constexpr int soft = 70;
    for (int y = at.y() - 1; y <= at.y() + 1; ++y) {
        for (int x = at.x() - 1; x <= at.x() + 1; ++x) {
            if (!image.rect().contains(x, y))
                continue;
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) < soft &&
                std::abs(pixel.green() - colour.green()) < soft &&
                std::abs(pixel.blue() - colour.blue()) < soft)
                return true;
        }
    }
    return false;
}

/// What is wrong with the colours of a picture drawn of the plot; empty if nothing.
QString coloursProblem(const BoundaryPlot &plot, const Run &run, const QImage &image,
                       const Theme &theme)
{
    const QRect axes = plot.axisRect()->rect();
    const Weights weights = weightsOf(run);
    const double w1 = weights.w[0].toDouble();
    const double w2 = weights.w[1].toDouble();
    const double b = weights.b.toDouble();
    const double unit = plot.xAxis->coordToPixel(1) - plot.xAxis->coordToPixel(0);
    const double slope = std::hypot(w1, w2) / unit; // change of z in a pixel
    const int plane = predicted(weights, run.settings(), Rational(1, 2), Rational(1, 2));
    std::vector<double> x1;
    for (int x = 0; x < image.width(); ++x)
        x1.push_back(plot.xAxis->pixelToCoord(x + 0.5));
    int count[2] = {0, 0};  // pixels of a predicted class
    int tinted[2] = {0, 0}; // those that show its tint
    const QRect around = axes.adjusted(-1, -1, 1, 1);
    for (int y = 0; y < image.height(); ++y) {
        const double x2 = plot.yAxis->pixelToCoord(y + 0.5);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const bool isOne = pixel == theme.oneTint.rgb();
            const bool isZero = pixel == theme.zeroTint.rgb();
            if (!around.contains(x, y)) {
                if (isOne || isZero || pixel == theme.one.rgb() || pixel == theme.zero.rgb())
                    return u"painted outside the axes at %1, %2"_s.arg(x).arg(y);
                continue;
            }
            const double z = w1 * x1[static_cast<std::size_t>(x)] + w2 * x2 + b;
            if (slope > 0 && std::abs(z) < 3 * slope)
                continue; // on the line
            const int output = slope > 0 ? z > 0 : plane;
            if ((isOne && output != 1) || (isZero && output != 0))
                return u"the tint of another class at %1, %2"_s.arg(x).arg(y);
            if (output >= 0) {
                ++count[output];
                tinted[output] += output == 1 ? isOne : isZero;
            }
        }
    }
    for (const int output : {0, 1}) {
        if (count[output] > axes.width() * axes.height() / 10 && tinted[output] < count[output] / 2)
            return u"class %1 is not tinted"_s.arg(output);
    }
    if (!plot.picture().line)
        return {};
    // Signs and words lie over the line in places.
    int onLine = 0;
    for (int i = 1; i < 40; ++i) {
        const QPointF at = plot.picture().line->pointAt(i / 40.0);
        onLine += showsNear(image, theme.text,
                            QPoint(static_cast<int>(plot.xAxis->coordToPixel(at.x())),
                                   static_cast<int>(plot.yAxis->coordToPixel(at.y()))));
    }
    return onLine < 12 ? u"the line is drawn at %1 of 39 places"_s.arg(onLine) : QString();
}

QImage svgImage(BoundaryPlot &plot, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    QSvgRenderer(bytes).render(&onImage);
    return image;
}

using Change = std::function<void(Settings &)>;

} // namespace

class tst_BoundaryPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translator.use(Language::English); }
    void states_data() { runs(); }
    void states();
    void colours_data() { runs(); }
    void colours();
    void remarks_data();
    void remarks();
    void remarksOfOneInput();
    void remarksOfASlice();
    void remarkCoversNoTag_data();
    void remarkCoversNoTag();
    void deadZone();
    void closePoints();
    void changesAreMerged();
    void spokenDescription();

private:
    void runs();

    Translator m_translator;
};

void tst_BoundaryPlot::runs()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    const std::pair<const char *, Change> kinds[] = {
        {"0.1", [](Settings &) {}},
        {"1", [](Settings &s) { s.rate = Decimal(1); }},
        {"odd start",
         [](Settings &s) {
             s.rate = Decimal(25, -2);
             s.weights = {Decimal(-15, -1), Decimal(7, -1)};
             s.bias = Decimal(3, -1);
         }},
        {"far away", [](Settings &s) { s.bias = Decimal(3); }},
        {"nearly vertical",
         [](Settings &s) {
             s.weights = {Decimal(1), Decimal(1, -12)};
         }},
        {"no bias", [](Settings &s) { s.useBias = false; }},
        {"bipolar", [](Settings &s) { s.targets = Targets::Bipolar; }},
        {"bipolar, fires at zero",
         [](Settings &s) {
             s.targets = Targets::Bipolar;
             s.tie = BipolarTie::One;
             s.rule = LearningRule::Error;
         }},
        {"threshold",
         [](Settings &s) {
             s.useBias = false;
             s.hasThreshold = true;
             s.threshold = Decimal(3, -1);
         }},
        {"bipolar, no bias",
         [](Settings &s) {
             s.targets = Targets::Bipolar;
             s.useBias = false;
         }},
        {"not firing at zero", [](Settings &s) { s.firesAtZero = false; }},
        {"shuffled", [](Settings &s) { s.order = Order::Shuffled; }},
    };
    int row = 0;
    for (int gate = 0; gate < gateCount; ++gate) {
        for (const auto &[name, change] : kinds) {
            if (!isTried(row++))
                continue;
            Settings settings;
            change(settings);
            QTest::addRow("%s, %s", qPrintable(gateName(gate)), name) << gate << settings;
        }
    }
}

void tst_BoundaryPlot::states()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(gate), settings);
    BoundaryPlot plot(run);
    plot.show();
    for (const QSize size : sizes) {
        plot.resize(size);
        run.jump(0);
        while (true) {
            plot.prepare();
            QString problem = linesAndAreasProblem(plot, run);
            if (problem.isEmpty())
                problem = markersProblem(plot, run);
            const QString where =
                u"%1 × %2, step %3: "_s.arg(size.width()).arg(size.height()).arg(run.position());
            QVERIFY2(problem.isEmpty(), qPrintable(where + problem));
            if (!run.canGoForward() || run.position() == 4 * epochs)
                break;
            run.forward();
        }
    }
}

void tst_BoundaryPlot::colours()
{
    static Sampling sampling(6);
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(gate), settings);
    BoundaryPlot plot(run);
    const QSize size(400, 340);
    plot.setViewport(QRect(QPoint(0, 0), size));
    std::set<QString> seenWeights; // each line once: nothing else moves the colours
    while (run.canGoForward() && run.position() < 4 * epochs) {
        const Theme theme = seenWeights.size() % 2 == 0 ? lightTheme() : darkTheme();
        plot.setTheme(theme);
        if (seenWeights.insert(text(weightsOf(run))).second) {
            plot.prepare();
            const QImage drawn = plot.toPixmap(size.width(), size.height()).toImage();
            QVERIFY(isSquare(plot));
            QString problem = coloursProblem(plot, run, drawn, theme);
            if (problem.isEmpty() && seenWeights.size() < 4) {
                problem = coloursProblem(plot, run, svgImage(plot, size), theme);
                problem = problem.isEmpty() ? problem : u"SVG: "_s + problem;
            }
            QVERIFY2(problem.isEmpty(), qPrintable(u"step %1: "_s.arg(run.position()) + problem));
        }
        run.forward();
    }
}

void tst_BoundaryPlot::remarks_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const QString &remark, const Change &change) {
        Settings settings;
        change(settings);
        QTest::newRow(name) << settings << remark;
    };
    row("fires", u"w = (0, 0): there is no line. All is predicted 1."_s, [](Settings &) {});
    row("does not fire", u"w = (0, 0): there is no line. All is predicted 0."_s,
        [](Settings &s) { s.firesAtZero = false; });
    row("bias below 0", u"w = (0, 0): there is no line. All is predicted 0."_s,
        [](Settings &s) { s.bias = Decimal(-1, -3); });
    row("bipolar tie", u"w = (0, 0): there is no line. Every sum is 0, a tie."_s,
        [](Settings &s) { s.targets = Targets::Bipolar; });
    row("bipolar", u"w = (0, 0): there is no line. All is predicted −1."_s, [](Settings &s) {
        s.targets = Targets::Bipolar;
        s.bias = Decimal(-1);
    });
    row("outside", u"The line 0.1·x₁ − 0.2·x₂ + 3 = 0 lies outside the picture."_s,
        [](Settings &s) {
            s.weights = {Decimal(1, -1), Decimal(-2, -1)};
            s.bias = Decimal(3);
        });
    row("outside, vertical", u"The line −x₁ − 7 = 0 lies outside the picture."_s, [](Settings &s) {
        s.weights = {Decimal(-1), Decimal(0)};
        s.bias = Decimal(-7);
    });
    row("vertical", QString(), [](Settings &s) {
        s.weights = {Decimal(1), Decimal(0)};
        s.bias = Decimal(-5, -1);
    });
}

void tst_BoundaryPlot::remarks()
{
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(AndGate), settings);
    BoundaryPlot plot(run);
    for (const QSize size : sizes) {
        plot.setViewport(QRect(QPoint(0, 0), size));
        plot.prepare();
        QTEST(plot.picture().remark, "remark");
        QVERIFY(plot.spokenDescription().endsWith(plot.picture().remark));
    }
}

/// The boundary of one input is a point, and is called so.
void tst_BoundaryPlot::remarksOfOneInput()
{
    const Dataset data(u"d"_s, {u"a"_s}, {Decimal(1), Decimal(2)}, {0, 1});
    const auto remark = [&data](const Change &change) {
        Settings settings;
        change(settings);
        Run run;
        run.start(data, settings);
        BoundaryPlot plot(run);
        plot.setViewport(QRect(QPoint(0, 0), sizes[0]));
        plot.prepare();
        return plot.picture().remark;
    };
    QCOMPARE(remark([](Settings &) {}), u"w = (0): there is no point. All is predicted 1."_s);
    QCOMPARE(remark([](Settings &s) { s.targets = Targets::Bipolar; }),
             u"w = (0): there is no point. Every sum is 0, a tie."_s);
}

/// What is true of the slice that is seen says nothing of all there is: of the five weights only
/// two are 0, and the observations beside the slice have other sums.
void tst_BoundaryPlot::remarksOfASlice()
{
    Settings settings;
    settings.weights = {Decimal(0), Decimal(0), Decimal(1), Decimal(1), Decimal(1)};
    for (const bool isBipolar : {false, true}) {
        if (isBipolar)
            settings.targets = Targets::Bipolar;
        Run run;
        run.start(exampleDataset(Example::Concert), settings);
        BoundaryPlot plot(run);
        Plane plane = plot.plane();
        plane.across = 0;
        plane.up = 1;
        plane.at.assign(5, Decimal(0));
        plot.setPlane(plane);
        plot.resize(640, 520);
        plot.prepare();
        QCOMPARE(
            plot.picture().remark,
            isBipolar
                ? u"w₁ = w₂ = 0: there is no line here. Every sum in the slice is 0, a tie."_s
                : u"w₁ = w₂ = 0: there is no line here. All of the slice is predicted “I\u00a0go”."_s);
    }
}

/// A run of key presses is drawn once, as it is at its end.
void tst_BoundaryPlot::remarkCoversNoTag_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("letters");
    for (const double letters : {0.0, 20.0, 28.0}) {
        for (const QSize size :
             {QSize(260, 160), QSize(400, 300), QSize(600, 420), QSize(640, 520)})
            QTest::addRow("%dx%d, %g", size.width(), size.height(), letters) << size << letters;
    }
}

/// "There is no line" and "predicts 0" stand apart, however large the letters are.
void tst_BoundaryPlot::remarkCoversNoTag()
{
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    QFETCH(const QSize, size);
    QFETCH(const double, letters);
    Settings settings;
    settings.bias = Decimal(-1);
    for (const Dataset &data : {gateDataset(AndGate), exampleDataset(Example::Moons)}) {
        Run run;
        run.start(data, settings);
        BoundaryPlot plot(run);
        plot.setFont(QFont(u"DejaVu Sans"_s));
        plot.resize(size);
        plot.setViewport(QRect(QPoint(0, 0), size));
        plot.setSmallestLetters(letters);
        plot.prepare();
        QVERIFY(plot.picture().remark.contains(u"there is no line"_s));
        std::vector<QRectF> remark;
        std::vector<QRectF> tags;
        static const QRegularExpression text(
            u"x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" font-family=\"[^\"]*\" "
            "font-size=\"([0-9]+)\"[^>]*>([^<]+)</text>"_s);
        auto matches = text.globalMatch(svgOf(plot, size).simplified());
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString words = match.captured(4).trimmed();
            const bool isTag = words.startsWith(u"predicts"_s);
            if (!isTag && !plot.picture().remark.contains(words))
                continue;
            if (!isTag && words.size() < 4) // a number at an axis
                continue;
            QFont font = plot.font();
            font.setPixelSize(match.captured(3).toInt());
            const QFontMetricsF metrics(font);
            const QPointF start(match.captured(1).toDouble(), match.captured(2).toDouble());
            (isTag ? tags : remark)
                .emplace_back(start - QPointF(0, metrics.ascent()),
                              QSizeF(metrics.horizontalAdvance(words), metrics.height()));
        }
        QVERIFY(!remark.empty());
        for (const QRectF &tag : tags) {
            for (const QRectF &line : remark)
                QVERIFY(!tag.intersects(line));
        }
    }
}

/// The zone's edges are where z = ±T; between them nothing is predicted.
void tst_BoundaryPlot::deadZone()
{
    Settings settings;
    settings.targets = Targets::Bipolar;
    settings.weights = {Decimal(1), Decimal(1)};
    settings.bias = Decimal(-1);
    settings.deadZone = Decimal(2, -1);
    Run run;
    run.start(gateDataset(AndGate), settings);
    const QRectF area(-1, -1, 3, 3);
    const Plane plane = usualPlane(run.data());
    const BoundaryPicture picture = boundaryPicture(run, plane, area);
    QCOMPARE(picture.zone.size(), std::size_t{2});
    const auto sum = [](QPointF at) { return at.x() + at.y() - 1; };
    for (const QPointF end : {picture.zone[0].p1(), picture.zone[0].p2()})
        QVERIFY(std::abs(sum(end) - 0.2) < 1e-12);
    for (const QPointF end : {picture.zone[1].p1(), picture.zone[1].p2()})
        QVERIFY(std::abs(sum(end) + 0.2) < 1e-12);
    for (const QPointF corner : picture.ones)
        QVERIFY(sum(corner) > 0.2 - 1e-12);
    for (const QPointF corner : picture.zeros)
        QVERIFY(sum(corner) < -0.2 + 1e-12);
    settings.deadZone = Decimal();
    run.start(gateDataset(AndGate), settings);
    QVERIFY(boundaryPicture(run, plane, area).zone.empty());
}

/// Four points have all their labels, as far as these do not lie on each other.
void tst_BoundaryPlot::closePoints()
{
    std::mt19937 random(1);
    const auto number = [&random](int most) { return Decimal(static_cast<int>(random() % most)); };
    for (int i = 0; i < rounds(200); ++i) {
        std::vector<Decimal> inputs;
        const int most = i % 2 == 0 ? 3 : 8;
        for (int k = 0; k < 8; ++k)
            inputs.push_back(number(most));
        Run run;
        run.start(Dataset(u"close"_s, {u"x1"_s, u"x2"_s}, inputs, {0, 1, 0, 1}), Settings());
        run.reach(i % 5);
        const QSize size(180 + 20 * (i % 9), 140 + 20 * (i % 7));
        BoundaryPlot plot(run);
        plot.setViewport(QRect(QPoint(), size));
        plot.prepare();
        QList<QRectF> labels;
        for (const DrawnWords &words : drawnWords(plot, size)) {
            if (!words.words.startsWith(u'('))
                continue;
            for (const QRectF &other : labels)
                QVERIFY2(!other.intersects(words.place), qPrintable(words.words));
            labels += words.place;
        }
    }
}

void tst_BoundaryPlot::changesAreMerged()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    BoundaryPlot plot(run);
    plot.resize(640, 520);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QCoreApplication::processEvents();
    const QSignalSpy drawn(&plot, &QCustomPlot::afterReplot);
    for (int i = 0; i < 20; ++i) {
        run.forward();
        plot.refresh();
    }
    QCOMPARE(drawn.count(), 0);
    QTRY_COMPARE(drawn.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(drawn.count(), 1);
    BoundaryPlot other(run);
    other.prepare();
    QCOMPARE(plot.spokenDescription(), other.spokenDescription());
}

void tst_BoundaryPlot::spokenDescription()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.epochForward(); // w = (0.1, 0.1), b = 0: all fire
    BoundaryPlot plot(run);
    plot.prepare();
    QCOMPARE(plot.spokenDescription(),
             u"(0, 0) → 0 wrong; (0, 1) → 0 wrong; (1, 0) → 0 wrong; (1, 1) → 1 right"_s);
}

FRONTERA_WINDOW_TEST(tst_BoundaryPlot)
#include "tst_boundary_plot.moc"
