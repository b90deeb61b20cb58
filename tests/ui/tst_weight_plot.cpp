// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/step_ticker.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/words/number_words.h"

#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/thoroughness.h"
#include "tests/ui/drawn_state.h"
#include "tests/ui/isolated_main.h"

#include <QSvgGenerator>
#include <QSvgRenderer>
#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr int weightEpochs = 12; // at most, of each run

QString nowhere(const Settings &settings)
{
    return settings.useBias ? u"no weights are right for all at this b"_s
                            : u"no weights are right for all"_s;
}

/// What must hold of z = w·x + b for an observation to be right; z in doubles.
bool isRight(int target, double z, const Settings &settings)
{
    if (settings.targets == Targets::Bipolar)
        return target == 1 ? z > 0 : z < 0;
    return target == 1 ? (settings.firesAtZero ? z >= 0 : z > 0)
                       : (settings.firesAtZero ? z < 0 : z <= 0);
}

QString labelOf(int row, int target, const Settings &settings)
{
    const bool isBipolar = settings.targets == Targets::Bipolar;
    return u"(%1, %2) → %3"_s.arg(row / 2).arg(row % 2).arg(target == 1 ? u"1"_s
                                                            : isBipolar ? u"−1"_s
                                                                        : u"0"_s);
}

/// What is wrong with the lines of a gate's observations; empty if nothing.
QString demandsProblem(const WeightPicture &picture, const Run &run, const QRectF &area)
{
    const Settings &settings = run.settings();
    const Weights weights = weightsOf(run);
    const double b = weights.b.toDouble();
    if (picture.demands.size() != 3)
        return u"%1 lines"_s.arg(picture.demands.size());
    for (int row = 1; row < 4; ++row) {
        const int target = run.data().target(row);
        const QString label = labelOf(row, target, settings);
        const auto found = std::ranges::find(picture.demands, label, &Demand::label);
        if (found == picture.demands.end())
            return u"no line for "_s + label;
        const bool presented = run.position() > 0 && run.facts().observation == row;
        if (found->sign.isPresented != presented ||
            (presented && &*found != &picture.demands.back()))
            return u"the emphasis of "_s + label;
        const bool wrong = predicted(weights, settings, row / 2, row % 2) != target;
        if (found->sign.isWrong != wrong || found->sign.isOne != (target == 1))
            return u"the sign of "_s + label;
        const auto z = [&](QPointF w) { return (row / 2) * w.x() + (row % 2) * w.y() + b; };
        // Corners of the area on both sides: the line is seen. All on one side: it is not.
        const double corners[] = {z(area.topLeft()), z(area.topRight()), z(area.bottomLeft()),
                                  z(area.bottomRight())};
        const auto [least, most] = std::ranges::minmax(corners);
        if (found->line.has_value() != (least < 0 && most > 0))
            return u"the line of %1 is seen, or not"_s.arg(label);
        if (!found->line)
            continue;
        for (const QPointF end : {found->line->p1(), found->line->p2()}) {
            if (std::abs(z(end)) > 1e-9 * (std::abs(b) + area.width()))
                return u"an end of the line of %1 is off it"_s.arg(label);
            if (!area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(end))
                return u"an end of the line of %1 is outside"_s.arg(label);
        }
        const QPointF aside = found->line->pointAt(0.4) + found->allowed * 0.01 * area.width();
        if (!isRight(target, z(aside), settings))
            return u"the ticks of %1 are on the wrong side"_s.arg(label);
        if (found->allowsLine != isRight(target, 0, settings))
            return u"the dashes of "_s + label;
    }
    return {};
}

/// What is wrong with what (0, 0) asks; empty if nothing.
QString biasProblem(const WeightPicture &picture, const Run &run)
{
    const Settings &settings = run.settings();
    const int target = run.data().target(0);
    const bool zeroIsRight = isRight(target, 0, settings);
    const QString symbol =
        target == 1 ? (zeroIsRight ? u"≥"_s : u">"_s) : (zeroIsRight ? u"≤"_s : u"<"_s);
    const QString label = labelOf(0, target, settings);
    const QString words = settings.useBias ? u"%1 needs b %2 0"_s.arg(label, symbol)
                          : zeroIsRight    ? u"%1 has z = 0: always right"_s.arg(label)
                                           : u"%1 has z = 0: never right"_s.arg(label);
    if (picture.biasDemands.size() != 1 || picture.biasDemands[0].words != words)
        return u"not said: "_s + words;
    if (picture.biasDemands[0].isMet != isRight(target, weightsOf(run).b.sign(), settings))
        return u"met or not: "_s + words;
    return {};
}

/// What is wrong with the region of a gate; empty if nothing. All lines are w₁ = −b, w₂ = −b and
/// w₁ + w₂ = −b: so every part they cut the plane into, edges and corners too, has a place that is
/// a multiple of b/4 up to 3b away in each direction. All is counted in units of |b|/4.
QString regionProblem(const WeightPicture &picture, const Run &run, const QRectF &area)
{
    const Decimal bias = weightsOf(run).b;
    const double unit = bias.isZero() ? 1 : std::abs(bias.toDouble()) / 4;
    const double edge = area.width() * 1e-9;
    const QRectF within = area.adjusted(edge, edge, -edge, -edge);
    bool exists = false;
    for (int i = -12; i <= 12; ++i) {
        for (int j = -12; j <= 12; ++j) {
            bool allRight = true;
            bool isInside = true; // of one of the parts, or of none
            for (int row = 0; row < 4; ++row) {
                const int z = (row / 2) * i + (row % 2) * j + 4 * bias.sign();
                allRight = allRight && isRight(run.data().target(row), z, run.settings());
                isInside = isInside && z != 0;
            }
            exists = exists || allRight;
            const QPointF place(i * unit, j * unit);
            if (isInside && within.contains(place) &&
                picture.region.containsPoint(place, Qt::OddEvenFill) != allRight)
                return u"at (%1, %2)"_s.arg(place.x()).arg(place.y());
        }
    }
    if ((picture.problem == nowhere(run.settings())) == exists)
        return exists ? u"there are weights that are right"_s : u"none are right"_s;
    if (picture.region.isEmpty() != !picture.problem.isEmpty() ||
        picture.region.isEmpty() != picture.regionWords.isEmpty())
        return u"the words do not go with the region"_s;
    for (const QPointF corner : picture.region) {
        for (int row = 1; row < 4; ++row) {
            const double z =
                (row / 2) * corner.x() + (row % 2) * corner.y() + weightsOf(run).b.toDouble();
            if ((run.data().target(row) == 1 ? -z : z) > 1e-9 * (area.width() + std::abs(z)))
                return u"a corner is wrong"_s;
        }
    }
    return {};
}

QPointF pointOf(const Weights &weights)
{
    return {weights.w[0].toDouble(), weights.w[1].toDouble()};
}

QImage imageOf(WeightPlot &plot, QSize size)
{
    plot.prepare();
    return plot.toPixmap(size.width(), size.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

QImage svgImage(WeightPlot &plot, QSize size)
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

/// What is wrong with the colours of a picture; empty if nothing.
QString coloursProblem(const WeightPlot &plot, const QImage &image, const Theme &theme)
{
    const QRect axes = plot.axisRect()->rect();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const bool isSign = pixel == theme.one.rgb() || pixel == theme.zero.rgb();
            if (isSign && !axes.adjusted(-3, -3, 3, 3).contains(x, y))
                return u"painted outside the axes at %1, %2"_s.arg(x).arg(y);
        }
    }
    const QPointF w = plot.picture().weights;
    const QPoint dot(qRound(plot.xAxis->coordToPixel(w.x())),
                     qRound(plot.yAxis->coordToPixel(w.y())));
    if (image.pixel(dot) != theme.text.rgb())
        return u"no dot at w"_s;
    return {};
}

using Change = std::function<void(Settings &)>;

} // namespace

class tst_WeightPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void states_data();
    void states();
    void trail_data() { states_data(); }
    void trail();
    void trailOfALongRun();
    void trailOfAnotherRun();
    void areaIsSteady();
    void hop();
    void regionOfAnd();
    void biasOnMinusOne();
    void elsewhere();
    void colours();
    void spokenDescription();
    void decimalComma();
    void otherInputs();
    void extremes();
    void manyObservations();
    void roundSteps();
};

void tst_WeightPlot::states_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    const std::pair<const char *, Change> kinds[] = {
        {"0.1", [](Settings &) {}},
        {"odd start",
         [](Settings &s) {
             s.rate = Decimal(25, -2);
             s.weights = {Decimal(-15, -1), Decimal(7, -1)};
             s.bias = Decimal(3, -1);
         }},
        {"far away",
         [](Settings &s) {
             s.weights = {Decimal(1000), Decimal(-500)};
         }},
        {"no bias", [](Settings &s) { s.useBias = false; }},
        {"bipolar", [](Settings &s) { s.targets = Targets::Bipolar; }},
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

void tst_WeightPlot::states()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(gate), settings);
    WeightPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    while (true) {
        plot.prepare();
        const WeightPicture &picture = plot.picture();
        const QRectF area = seen(plot);
        QString problem = demandsProblem(picture, run, area);
        if (problem.isEmpty())
            problem = biasProblem(picture, run);
        if (problem.isEmpty())
            problem = regionProblem(picture, run, area);
        QVERIFY2(problem.isEmpty(), qPrintable(u"step %1: "_s.arg(run.position()) + problem));
        QVERIFY(isSquare(plot));
        QCOMPARE(picture.weights, pointOf(weightsOf(run)));
        QVERIFY(area.contains(picture.weights) && area.contains(QPointF(0, 0)));
        QCOMPARE(picture.trail.last(), picture.weights);
        if (gate == XorGate)
            QCOMPARE(picture.problem, nowhere(run.settings()));
        if (!run.canGoForward() || run.position() == 4 * weightEpochs)
            break;
        run.forward();
    }
}

void tst_WeightPlot::trail()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(gate), settings);
    WeightTrail trail;
    QPolygonF expected{pointOf(weightsOf(run))};
    while (run.canGoForward() && run.position() < 4 * weightEpochs) {
        run.forward();
        if (run.facts().updated)
            expected += pointOf(weightsOf(run));
        trail.follow(run);
        // Once a run goes round, the trail begins to repeat itself.
        const QPolygonF drawn = trail.upTo(run.position());
        if (!run.cycle())
            QCOMPARE(drawn, expected);
        QCOMPARE(drawn.last(), expected.last());
        for (const QPointF place : std::as_const(expected))
            QVERIFY(drawn.contains(place));
        for (const QPointF place : drawn)
            QVERIFY(expected.contains(place));
    }
    // Going back changes nothing but where it ends.
    run.jump(run.length() / 2);
    trail.follow(run);
    QCOMPARE(trail.upTo(run.position()).last(), pointOf(weightsOf(run)));
}

void tst_WeightPlot::trailOfALongRun()
{
    Settings settings;
    settings.order = Order::Shuffled;
    for (const Order order : {Order::Given, Order::Shuffled}) {
        settings.order = order;
        Run run;
        run.start(gateDataset(XorGate), settings);
        WeightTrail trail;
        for (int step = 1; step <= 20'000; ++step) {
            run.forward();
            if (step % 4999 == 0)
                trail.follow(run);
        }
        trail.follow(run);
        for (const qint64 position : {20'000, 19'999, 12'345, 4321, 401, 17, 0}) {
            run.jump(position);
            const QPolygonF drawn = trail.upTo(position);
            QCOMPARE(drawn.last(), pointOf(weightsOf(run)));
            QVERIFY(drawn.size() <= static_cast<qsizetype>(WeightTrail::most));
        }
    }
}

void tst_WeightPlot::trailOfAnotherRun()
{
    Run run;
    WeightTrail trail;
    for (const int gate : {AndGate, XorGate, OrGate}) {
        run.start(gateDataset(gate), Settings());
        trail.follow(run);
        QCOMPARE(trail.upTo(0), QPolygonF{QPointF(0, 0)});
        while (run.position() < 12 && run.canGoForward())
            run.forward();
        trail.follow(run);
        QCOMPARE(trail.upTo(run.position()).last(), pointOf(weightsOf(run)));
        run.restart();
        trail.follow(run);
        QCOMPARE(trail.upTo(0), QPolygonF{QPointF(0, 0)});
    }
}

/// A gate's run stays in one area from its first step on.
void tst_WeightPlot::areaIsSteady()
{
    for (const Targets targets : {Targets::ZeroOne, Targets::Bipolar}) {
        for (int gate = 0; gate < gateCount; ++gate) {
            Settings settings;
            settings.targets = targets;
            Run run;
            run.start(gateDataset(gate), settings);
            WeightPlot plot(run);
            plot.setViewport(QRect(0, 0, 400, 300));
            plot.prepare();
            const QRectF first = seen(plot);
            while (run.canGoForward() && run.position() < 200) {
                run.forward();
                plot.prepare();
                QCOMPARE(seen(plot), first);
            }
        }
    }
}

void tst_WeightPlot::hop()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    WeightPlot plot(run);
    plot.prepare();
    QVERIFY(!plot.picture().hop);
    run.forward(); // (0, 0) moves the bias alone
    plot.prepare();
    QVERIFY(!plot.picture().hop);
    while (run.position() < 4)
        run.forward();
    plot.prepare(); // (1, 1) → 1 moves w from (0, 0) to (0.1, 0.1)
    QCOMPARE(plot.picture().hop, QLineF(0, 0, 0.1, 0.1));
    QVERIFY(plot.picture().hopSign.isOne);
}

/// At b = −0.3, AND asks w₁ < 0.3, w₂ < 0.3, w₁ + w₂ ≥ 0.3: a triangle.
void tst_WeightPlot::regionOfAnd()
{
    Settings settings;
    settings.bias = Decimal(-3, -1);
    Run run;
    run.start(gateDataset(AndGate), settings);
    WeightPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    plot.prepare();
    const WeightPicture &picture = plot.picture();
    QCOMPARE(picture.biasWords, u"at b = −0.3"_s);
    QCOMPARE(picture.regionWords, u"all right here"_s);
    QCOMPARE(picture.region.size(), 3);
    for (const QPointF corner : {QPointF(0.3, 0), QPointF(0.3, 0.3), QPointF(0, 0.3)})
        QVERIFY(picture.region.contains(corner));
}

/// The same picture, but for the name and the sign of the bias.
void tst_WeightPlot::biasOnMinusOne()
{
    Settings usual;
    usual.bias = Decimal(-3, -1);
    Settings opposite;
    opposite.bias = Decimal(3, -1);
    opposite.biasInput = BiasInput::MinusOne;
    Run plain;
    Run other;
    plain.start(gateDataset(AndGate), usual);
    other.start(gateDataset(AndGate), opposite);
    plain.reach(9);
    other.reach(9);
    WeightPlot first(plain);
    WeightPlot second(other);
    for (WeightPlot *plot : {&first, &second}) {
        plot->setViewport(QRect(0, 0, 400, 300));
        plot->prepare();
    }
    const WeightPicture &a = first.picture();
    const WeightPicture &b = second.picture();
    QCOMPARE(a.biasWords, u"at b = "_s + showNumber(weightsOf(plain).b));
    QCOMPARE(b.biasWords, u"at w₀ = "_s + showNumber(-weightsOf(plain).b));
    QCOMPARE(a.biasDemands.front().words, u"(0, 0) → 0 needs b < 0"_s);
    QCOMPARE(b.biasDemands.front().words, u"(0, 0) → 0 needs w₀ > 0"_s);
    QCOMPARE(b.biasDemands.front().isMet, a.biasDemands.front().isMet);
    QCOMPARE(b.region, a.region);
    QCOMPARE(b.trail, a.trail);
    QCOMPARE(second.xAxis->range(), first.xAxis->range());
    QCOMPARE(second.yAxis->range(), first.yAxis->range());
}

/// OR at b = −0.1 asks w₁ ≥ 0.1, w₂ ≥ 0.1: to the left of that there is nothing to be seen.
void tst_WeightPlot::elsewhere()
{
    Settings settings;
    settings.bias = Decimal(-1, -1);
    Run run;
    run.start(gateDataset(OrGate), settings);
    WeightTrail trail;
    trail.follow(run);
    const WeightPicture picture = weightPicture(run, trail, QRectF(-1, -1, 1, 1));
    QVERIFY(picture.region.isEmpty());
    QCOMPARE(picture.problem, u"what is right for all lies outside the picture"_s);
}

void tst_WeightPlot::colours()
{
    const QSize size(400, 300);
    for (const int gate : {AndGate, XorGate}) {
        Run run;
        run.start(gateDataset(gate), Settings());
        WeightPlot plot(run);
        plot.setFont(QFont(u"DejaVu Sans"_s));
        plot.setViewport(QRect(QPoint(0, 0), size));
        for (const Theme &theme : {lightTheme(), darkTheme()}) {
            plot.setTheme(theme);
            for (int step = 0; step < 6 && run.canGoForward(); ++step) {
                run.forward();
                QCOMPARE(coloursProblem(plot, imageOf(plot, size), theme), QString());
            }
            QCOMPARE(coloursProblem(plot, svgImage(plot, size), theme), QString());
        }
    }
}

void tst_WeightPlot::spokenDescription()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.epochForward(); // w = (0.1, 0.1), b = 0: all fire
    WeightPlot plot(run);
    plot.prepare();
    QCOMPARE(plot.spokenDescription(),
             u"at b = 0; w = (0.1, 0.1); (0, 1) → 0 wrong; (1, 0) → 0 wrong; (1, 1) → 1 right; "
             "(0, 0) → 0 needs b < 0 ✗; no weights are right for all at this b"_s);
}

void tst_WeightPlot::decimalComma()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    Settings settings;
    settings.bias = Decimal(-3, -1);
    Run run;
    run.start(gateDataset(AndGate), settings);
    WeightPlot plot(run);
    plot.prepare();
    QCOMPARE(plot.picture().biasWords, u"at b = −0,3"_s);
    QCOMPARE(plot.picture().demands[0].label, u"(0; 1) → 0"_s);
    const QVector<QString> numbers = plot.xAxis->tickVectorLabels();
    QVERIFY(std::ranges::any_of(numbers, [](const QString &n) { return n.contains(u','); }));
    QVERIFY(std::ranges::none_of(numbers, [](const QString &n) { return n.contains(u'.'); }));
}

void tst_WeightPlot::otherInputs()
{
    Run run;
    WeightPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    for (const int inputs : {3, 2, 1}) {
        const std::vector<Decimal> values(static_cast<std::size_t>(2 * inputs), Decimal(1));
        std::vector<QString> names(static_cast<std::size_t>(inputs), u"x"_s);
        run.start(Dataset(u"other"_s, names, values, {1, 1}), Settings());
        run.forward();
        plot.prepare();
        QCOMPARE(plot.xAxis->visible(), inputs == 2);
        QCOMPARE(weightsView.isFor(run), inputs == 2); // no door leads to the sentence
        const QString notice = u"The weight space is drawn for two inputs."_s;
        QCOMPARE(plot.picture().notice, inputs == 2 ? QString() : notice);
        if (inputs != 2)
            QCOMPARE(plot.spokenDescription(), notice);
        QVERIFY(!plot.toPixmap(400, 300).isNull());
    }
}

/// Numbers of any size are drawn, or it is said that they are not.
void tst_WeightPlot::extremes()
{
    const std::tuple<int, int, bool> rows[] = {
        {200, 0, true}, {300, 0, false}, {0, -200, true}, {-300, -300, false}, {-200, -200, true}};
    for (const auto &[power, ratePower, isDrawn] : rows) {
        Settings settings;
        settings.weights = {Decimal(1, power), Decimal(-1, power)};
        settings.bias = Decimal(-3, power);
        settings.rate = Decimal(1, ratePower);
        Run run;
        run.start(gateDataset(AndGate), settings);
        while (run.position() < 9 && run.canGoForward())
            run.forward();
        WeightPlot plot(run);
        plot.setViewport(QRect(0, 0, 400, 300));
        plot.prepare();
        QCOMPARE(plot.picture().notice.isEmpty(), isDrawn);
        QCOMPARE(plot.xAxis->visible(), isDrawn);
        if (isDrawn)
            QVERIFY(seen(plot).contains(pointOf(weightsOf(run))));
        QVERIFY(!plot.toPixmap(400, 300).isNull());
    }
}

void tst_WeightPlot::manyObservations()
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int i = 1; i <= 1200; ++i) {
        values.emplace_back(i * 37 % 101, -1);
        values.emplace_back(i * 53 % 97, -1);
        targets.push_back(i * 37 % 101 > i * 53 % 97);
    }
    Run run;
    run.start(Dataset(u"many"_s, {u"x1"_s, u"x2"_s}, values, targets), Settings());
    while (run.position() < 1000)
        run.forward();
    WeightPlot plot(run);
    plot.prepare();
    QCOMPARE(plot.picture().demands.size(), 41U);
    QVERIFY(plot.picture().demands.back().sign.isPresented);
    QCOMPARE(plot.picture().fewerWords, u"41 of 1200 observations drawn"_s);
}

void tst_WeightPlot::roundSteps()
{
    const std::pair<double, const char16_t *> expected[] = {
        {1, u"1"},     {1.01, u"2"},         {2, u"2"},       {2.5, u"5"},
        {5, u"5"},     {7, u"10"},           {0.03, u"0.05"}, {0.1, u"0.1"},
        {0.2, u"0.2"}, {0.00021, u"0.0005"}, {130, u"200"},   {1e-300, u"1e-300"}};
    for (const auto &[atLeast, step] : expected)
        QCOMPARE(roundStep(atLeast), Decimal::parse(step).value());
}

FRONTERA_WINDOW_TEST(tst_WeightPlot)
#include "tst_weight_plot.moc"
