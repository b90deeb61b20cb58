// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/history/history_plot.h"

#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/core/models/gates_with.h"
#include "tests/core/run/plain_trainer.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "ui/base/translator.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize strip(1200, 170);
constexpr QSize slide(1280, 720);
constexpr unsigned historySeed = 11;

/// A run as a trainer of its own gives it, in numbers for drawing.
struct PlainRun
{
    std::vector<std::vector<double>> values; ///< by position: w₁ … and b
    std::vector<int> mistakes;               ///< by position: 1 where that step was one

    PlainRun(const Dataset &data, const Settings &settings, qint64 steps)
    {
        PlainTrainer trainer(data, settings);
        do {
            const Step &step = trainer.lastStep();
            std::vector<double> now;
            for (const Decimal &weight : step.after.w)
                now.push_back(weight.toDouble());
            if (settings.useBias)
                now.push_back(step.after.b.toDouble());
            values.push_back(now);
            mistakes.push_back(step.number > 0 && step.isMistake() ? 1 : 0);
        } while (length() < steps && trainer.presentNext());
    }

    [[nodiscard]] qint64 length() const { return static_cast<qint64>(values.size()) - 1; }
    [[nodiscard]] int mistakesIn(qint64 from, qint64 to) const
    {
        int count = 0;
        for (qint64 step = from + 1; step <= to; ++step)
            count += mistakes[static_cast<std::size_t>(step)];
        return count;
    }
};

/// What is wrong with a curve against the values of a run; empty if nothing.
QString curveProblem(const HistoryPicture &picture, std::size_t index, const PlainRun &plain,
                     qint64 length)
{
    const double unit = std::pow(10.0, picture.power);
    const std::vector<Stretch> &stretches = picture.curves[index].stretches;
    double reached = 0;
    for (const Stretch &stretch : stretches) {
        if (stretch.from != reached)
            return u"a gap at %1"_s.arg(reached);
        reached = stretch.to;
        // The place of position p reaches to p + 1; the last is cut off at the end.
        const auto from = static_cast<qint64>(stretch.from);
        const qint64 last =
            &stretch == &stretches.back() ? length : static_cast<qint64>(stretch.to) - 1;
        double low = plain.values[static_cast<std::size_t>(from)][index];
        double high = low;
        double sum = 0;
        for (qint64 position = from; position <= last; ++position) {
            sum += plain.values[static_cast<std::size_t>(position)][index] / unit;
            low = std::min(low, plain.values[static_cast<std::size_t>(position)][index]);
            high = std::max(high, plain.values[static_cast<std::size_t>(position)][index]);
        }
        const auto isNear = [unit](double a, double b) {
            return std::abs(a * unit - b) <= 1e-12 * std::abs(b);
        };
        const double mean = sum / static_cast<double>(last - from + 1);
        if (std::abs(stretch.mean - mean) > 1e-9 * (high - low) / unit + 1e-12 * std::abs(mean))
            return u"a mean of %1 instead of %2"_s.arg(stretch.mean).arg(mean);
        if (!isNear(stretch.low, low) || !isNear(stretch.high, high))
            return u"%1 … %2 instead of %3 … %4 at %5"_s.arg(stretch.low)
                .arg(stretch.high)
                .arg(low)
                .arg(high)
                .arg(stretch.from);
    }
    return reached == static_cast<double>(length) ? QString() : u"it ends at %1"_s.arg(reached);
}

QString barsProblem(const HistoryPicture &picture, const PlainRun &plain, qint64 length)
{
    const qint64 observations = picture.observations;
    double reached = 0;
    for (const Stretch &bar : picture.bars) {
        if (bar.from != reached)
            return u"a gap at %1"_s.arg(reached);
        reached = bar.to;
        int fewest = std::numeric_limits<int>::max();
        int most = 0;
        for (auto from = static_cast<qint64>(bar.from); from < static_cast<qint64>(bar.to);
             from += observations) {
            const int count = plain.mistakesIn(from, std::min(from + observations, length));
            fewest = std::min(fewest, count);
            most = std::max(most, count);
        }
        const double epochs = std::ceil((bar.to - bar.from) / static_cast<double>(observations));
        const int all =
            plain.mistakesIn(static_cast<qint64>(bar.from), static_cast<qint64>(bar.to));
        if (std::abs(bar.mean - all / epochs) > 1e-9)
            return u"a mean of %1 mistakes"_s.arg(bar.mean);
        if (bar.low != fewest || bar.high != most)
            return u"%1 … %2 mistakes instead of %3 … %4 from %5"_s.arg(bar.low)
                .arg(bar.high)
                .arg(fewest)
                .arg(most)
                .arg(bar.from);
    }
    return reached == static_cast<double>(length) ? QString() : u"they end at %1"_s.arg(reached);
}

QString problem(const HistoryPlot &plot, const Run &run, const PlainRun &plain)
{
    const HistoryPicture &picture = plot.picture();
    const qint64 length = run.length();
    if (picture.length != length || picture.position != run.position())
        return u"another place"_s;
    if (picture.end != std::max(length, picture.observations))
        return u"the axis ends at %1"_s.arg(picture.end);
    if (picture.curves.size() != plain.values.front().size())
        return u"%1 curves"_s.arg(picture.curves.size());
    for (std::size_t i = 0; i < picture.curves.size(); ++i) {
        if (const QString wrong = curveProblem(picture, i, plain, length); !wrong.isEmpty())
            return picture.curves[i].name + u": "_s + wrong;
        const double here = plain.values[static_cast<std::size_t>(run.position())][i];
        if (std::abs(picture.curves[i].here * std::pow(10.0, picture.power) - here) >
            1e-12 * std::abs(here))
            return u"the value at the position"_s;
    }
    const QString wrong = barsProblem(picture, plain, length);
    return wrong.isEmpty() ? wrong : u"bars: "_s + wrong;
}

void place(HistoryPlot &plot, QSize size)
{
    plot.setViewport(QRect(QPoint(0, 0), size));
    plot.prepare();
}

void train(Run &run, qint64 steps)
{
    run.jump(run.length());
    while (run.length() < steps && run.canGoForward())
        run.forward();
}

const QCPAxis *stepAxis(const HistoryPlot &plot)
{
    return plot.axisRect(1)->axis(QCPAxis::atBottom);
}

Settings shuffledSettings()
{
    Settings settings;
    settings.order = Order::Shuffled;
    return settings;
}

/// Where names of curves stand to the right of the lower axes, from above: their base lines.
QList<double> linesBeside(HistoryPlot &plot, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    QCPPainter painter(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    static const QRegularExpression text(
        QStringLiteral("<text [^>]*x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"[^>]*>\\s*(weight|bias|and)"));
    QList<double> lines;
    for (const QRegularExpressionMatch &match :
         text.globalMatch(QString::fromUtf8(buffer.data()))) {
        if (match.captured(1).toDouble() > plot.axisRect(1)->right())
            lines += match.captured(2).toDouble();
    }
    std::ranges::sort(lines);
    return lines;
}

QImage svgImage(HistoryPlot &plot, QSize size)
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

class tst_HistoryPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translator.use(Language::English); }
    void partOfALongRun();
    void drawnWithinTheAxes();
    void picture_data();
    void picture();
    void longRuns_data();
    void longRuns();
    void anotherRun();
    void clicks_data();
    void clicks();
    void cursor();
    void vectors();
    void labelsOfManyCurves();
    void unitsHaveAxes();
    void everyWordHasRoom_data();
    void everyWordHasRoom();
    void samplesShowTheirPattern();
    void mistakesOnEach();
    void mistakesOnEachInAnyMode();
    void mistakesOnMany();
    void spokenDescription();

private:
    Translator m_translator;
};

/// Of a run too long to be kept step by step, each step is exact where few are seen.
void tst_HistoryPlot::partOfALongRun()
{
    constexpr qint64 steps = 4 * Envelope::capacity;
    const Dataset data = gateDataset(XorGate);
    const PlainRun plain(data, Settings(), steps);
    Run run;
    run.start(data, Settings());
    run.reach(steps);
    HistoryRecord record(run);
    record.update();
    QVERIFY(record.curves().front().width() > 1);
    for (const qint64 from : {qint64{0}, qint64{12'345}, steps - 30}) {
        const HistorySteps part{static_cast<double>(from), static_cast<double>(from + 30)};
        const HistoryPicture picture = historyPicture(run, record, 600, part);
        QCOMPARE(picture.curves.size(), 3U);
        for (std::size_t i = 0; i < picture.curves.size(); ++i) {
            const std::vector<Stretch> &stretches = picture.curves[i].stretches;
            QCOMPARE(stretches.front().from, part.from);
            QCOMPARE(stretches.back().to, part.to);
            for (const Stretch &stretch : stretches) {
                QCOMPARE(stretch.low, stretch.high);
                for (auto step = static_cast<qint64>(stretch.from);
                     static_cast<double>(step) < stretch.to; ++step)
                    QCOMPARE(plain.values[static_cast<std::size_t>(step)][i], stretch.mean);
            }
        }
        QCOMPARE(picture.epochsPerBar, 1);
        for (std::size_t i = 0; i < picture.wholeBars; ++i) {
            const Stretch &bar = picture.bars[i];
            QCOMPARE(bar.to - bar.from, 4.0); // an epoch of XOR
            QCOMPARE(bar.mean,
                     plain.mistakesIn(static_cast<qint64>(bar.from), static_cast<qint64>(bar.to)));
        }
        QVERIFY(picture.bars.front().from <= part.from && picture.bars.back().to >= part.to);
        QVERIFY(picture.ends.front() <= part.from && picture.ends.back() >= part.to);
        QCOMPARE(static_cast<double>(4 * picture.firstEnd), picture.ends.front());
    }
}

/// A file clips nothing: of a part, nothing is drawn between the axes and below them.
void tst_HistoryPlot::drawnWithinTheAxes()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    run.reach(200);
    HistoryPlot plot(run);
    plot.setViewport(QRect(QPoint(), strip));
    plot.prepare();
    const QRectF whole(QPointF(0, plot.picture().low), QPointF(200, plot.picture().high));
    for (const double share : {0.5, 0.1, 0.02}) {
        QRectF part(QPointF(), whole.size() * share);
        part.moveCenter(whole.center());
        plot.setRange(part);
        plot.prepare();
        const QCPAxisRect &curves = *plot.axes().lowest();
        QCOMPARE(curves.axis(QCPAxis::atBottom)->range().lower, part.left());
        QCOMPARE(curves.axis(QCPAxis::atLeft)->range().upper, part.bottom());
        QImage image(strip, QImage::Format_RGB32);
        image.fill(Qt::white);
        QCPPainter painter(&image);
        painter.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&painter, strip.width(), strip.height());
        painter.end();
        const QRgb ground = image.pixel(1, 1);
        const int between = (plot.axes().mistakes->bottom() + curves.top()) / 2;
        const auto isCursor = [&](int x) {
            return std::abs(x - curves.axis(QCPAxis::atBottom)->coordToPixel(200)) < 4;
        };
        for (int x = curves.left() + 2; x < curves.right(); ++x) {
            if (!isCursor(x))
                QVERIFY2(image.pixel(x, between + 1) == ground, qPrintable(QString::number(x)));
        }
        for (int y = curves.top(); y < curves.bottom(); ++y)
            QVERIFY2(image.pixel(curves.right() + 3, y) == ground, qPrintable(QString::number(y)));
    }
}

void tst_HistoryPlot::picture_data()
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
        {"no bias", [](Settings &s) { s.useBias = false; }},
        {"bipolar", [](Settings &s) { s.targets = Targets::Bipolar; }},
        {"shuffled", [](Settings &s) { s.order = Order::Shuffled; }},
        {"tiny", [](Settings &s) { s.rate = Decimal(1, -290); }},
        {"huge", [](Settings &s) { s.rate = Decimal(7, 290); }},
    };
    for (const int gate : {int(AndGate), int(XorGate), 8, 0}) {
        for (const auto &[name, change] : kinds) {
            Settings settings;
            change(settings);
            QTest::addRow("%s, %s", qPrintable(gateName(gate)), name) << gate << settings;
        }
    }
}

/// Every length from the start, and places within.
void tst_HistoryPlot::picture()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    const PlainRun plain(gateDataset(gate), settings, 90);
    Run run;
    run.start(gateDataset(gate), settings);
    HistoryPlot plot(run);
    for (const QSize size : {strip, slide}) {
        place(plot, size);
        while (true) {
            run.jump(run.length() * 2 / 3);
            plot.prepare();
            const QString wrong = problem(plot, run, plain);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"length %1: "_s.arg(run.length()) + wrong));
            for (const HistoryCurve &curve : plot.picture().curves) {
                for (const Stretch &stretch : curve.stretches)
                    QCOMPARE(stretch.low, stretch.high); // steps, not bands
                const QCPRange range = plot.axisRect(1)->axis(QCPAxis::atLeft)->range();
                QVERIFY(range.contains(curve.here) && range.contains(curve.end()));
            }
            run.jump(run.length());
            if (!run.canGoForward() || run.length() == plain.length())
                break;
            run.forward();
        }
    }
}

void tst_HistoryPlot::longRuns_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("shuffled") << shuffledSettings();
    QTest::newRow("beyond a cycle") << Settings();
    Settings settings;
    settings.rate = Decimal(3, -3);
    settings.weights = {Decimal(1), Decimal(-2)};
    settings.bias = Decimal(3);
    QTest::newRow("a long way into a cycle") << settings;
}

/// What is read bit by bit is what the whole run is; and never more than the pixels can show.
void tst_HistoryPlot::longRuns()
{
    QFETCH(Settings, settings);
    constexpr qint64 steps = 100'000;
    const PlainRun plain(gateDataset(XorGate), settings, steps);
    Run run;
    run.start(gateDataset(XorGate), settings);
    HistoryPlot plot(run);
    place(plot, strip);
    std::mt19937 random(historySeed);
    while (run.length() < steps) {
        train(run, std::min<qint64>(steps, run.length() + 1 + random() % 9000));
        run.jump(static_cast<qint64>(random() % static_cast<unsigned>(run.length())));
        plot.prepare();
        const QString wrong = problem(plot, run, plain);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"length %1: "_s.arg(run.length()) + wrong));
        const auto columns = static_cast<std::size_t>(plot.axisRect(1)->width());
        QVERIFY(plot.picture().bars.size() <= columns);
        for (const HistoryCurve &curve : plot.picture().curves)
            QVERIFY(curve.stretches.size() <= columns);
    }
}

void tst_HistoryPlot::anotherRun()
{
    Run run;
    run.start(gateDataset(XorGate), shuffledSettings());
    train(run, 5000);
    HistoryPlot plot(run);
    place(plot, strip);
    Settings settings;
    settings.bias = Decimal(5, -1);
    settings.useBias = false;
    for (const qint64 steps : {0, 3, 40}) {
        run.start(gateDataset(AndGate), settings);
        train(run, steps);
        plot.prepare();
        const QString wrong = problem(plot, run, PlainRun(gateDataset(AndGate), settings, steps));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    run.restart();
    plot.prepare();
    QCOMPARE(plot.picture().length, 0);
    QCOMPARE(plot.picture().end, 4);
    QVERIFY(plot.picture().bars.empty());
}

void tst_HistoryPlot::clicks_data()
{
    QTest::addColumn<qint64>("steps");
    QTest::newRow("none") << qint64{0};
    QTest::newRow("less than an epoch") << qint64{3};
    QTest::newRow("some") << qint64{50};
    QTest::newRow("many") << qint64{60'000};
}

/// Click and drag to the nearest step, anywhere over the picture and beyond its sides.
void tst_HistoryPlot::clicks()
{
    QFETCH(qint64, steps);
    Run run;
    run.start(gateDataset(XorGate), shuffledSettings());
    train(run, steps);
    HistoryPlot plot(run);
    plot.resize(strip);
    plot.show();
    plot.prepare();
    QCOMPARE(plot.cursor().shape(), Qt::PointingHandCursor);
    QSignalSpy wanted(&plot, &HistoryPlot::positionWanted);
    const QRect axes = plot.axisRect(1)->rect();
    const double pixel = static_cast<double>(std::max<qint64>(4, steps)) / axes.width();
    QTest::mousePress(&plot, Qt::LeftButton, {}, QPoint(axes.left(), 30));
    for (int x = 1; x < plot.width(); x += 13) {
        wanted.clear();
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 100), plot.mapToGlobal(QPointF(x, 100)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&plot, &move);
        QCOMPARE(wanted.count(), 1);
        const double exact = std::clamp((x - axes.left()) * pixel, 0.0, static_cast<double>(steps));
        QVERIFY(std::abs(wanted.front().front().toDouble() - exact) <= 0.5 + pixel);
        QVERIFY(wanted.front().front().toLongLong() <= steps);
    }
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, QPoint(5, 5));
    wanted.clear();
    QTest::mouseMove(&plot, QPoint(300, 60)); // no button
    QCOMPARE(wanted.count(), 0);
    // Where a step is drawn, there is the click that leads to it.
    for (qint64 step = 0; step <= std::min<qint64>(steps, 50); ++step) {
        if (steps > 50)
            break;
        wanted.clear();
        const int x = qRound(stepAxis(plot)->coordToPixel(static_cast<double>(step)));
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(x, axes.center().y()));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toLongLong(), step);
    }
    QTest::mouseClick(&plot, Qt::RightButton, {}, axes.center());
    QVERIFY(wanted.count() <= 1);
}

/// The line stands at the position; what lies after it is paler than what lies before.
void tst_HistoryPlot::cursor()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    train(run, 40);
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        HistoryPlot plot(run);
        plot.setTheme(theme);
        for (const qint64 position : {qint64{7}, qint64{14}, qint64{33}}) {
            run.jump(position);
            place(plot, slide);
            const QImage image = plot.toPixmap(slide.width(), slide.height()).toImage();
            const double at = stepAxis(plot)->coordToPixel(static_cast<double>(position));
            const QRect upper = plot.axisRect(0)->rect();
            const QRect lower = plot.axisRect(1)->rect();
            int onLine = 0;
            for (int y = upper.top(); y < upper.bottom(); ++y) {
                for (const int x : {qRound(at) - 1, qRound(at), qRound(at) + 1})
                    onLine += image.pixelColor(x, y) == theme.text;
            }
            QVERIFY(onLine >= upper.height() * 9 / 10);
            // Each epoch of XOR has a mistake: there is ink just above the ground everywhere.
            const auto distance = [&](double step) {
                const int x = qRound(stepAxis(plot)->coordToPixel(step));
                const QColor ink = image.pixelColor(x, upper.bottom() - 4);
                return std::abs(ink.red() - theme.card.red()) +
                       std::abs(ink.green() - theme.card.green()) +
                       std::abs(ink.blue() - theme.card.blue());
            };
            QVERIFY(distance(static_cast<double>(position) - 0.5) >
                    distance(static_cast<double>(position) + 0.5) + 60);
            QVERIFY(distance(static_cast<double>(position) + 0.5) > 30);
            // Nothing of the curves is drawn above or below their axes.
            for (int y = upper.bottom() + 3; y < lower.top() - 3; ++y)
                QVERIFY(image.pixelColor(lower.left() + 2, y) == theme.card);
        }
    }
}

/// On a screen lines are made of rectangles, in a vector file they are lines: one looks like the
/// other.
void tst_HistoryPlot::vectors()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    train(run, 24);
    run.jump(13);
    HistoryPlot plot(run);
    place(plot, slide);
    const QImage drawn = plot.toPixmap(slide.width(), slide.height()).toImage();
    const QImage vectors = svgImage(plot, slide);
    const QRect lower = plot.axisRect(1)->rect();
    int ink = 0;
    int missing = 0;
    for (int y = lower.top(); y < lower.bottom(); ++y) {
        for (int x = lower.left() + 1; x < lower.right(); ++x) {
            if (drawn.pixelColor(x, y).lightness() > 100)
                continue;
            ++ink;
            bool isNear = false;
            for (int dx = -2; dx <= 2 && !isNear; ++dx) {
                for (int dy = -2; dy <= 2 && !isNear; ++dy)
                    isNear = vectors.pixelColor(x + dx, y + dy).lightness() < 160;
            }
            missing += !isNear;
        }
    }
    QVERIFY(ink > 2000);
    QVERIFY2(missing < ink / 50, qPrintable(u"%1 of %2"_s.arg(missing).arg(ink)));
}

void tst_HistoryPlot::labelsOfManyCurves()
{
    constexpr int inputs = 30;
    std::vector<QString> names;
    std::vector<Decimal> values;
    std::vector<int> targets;
    std::mt19937 random(historySeed);
    for (int i = 1; i <= inputs; ++i)
        names.push_back(u"x%1"_s.arg(i));
    for (int row = 0; row < 12; ++row) {
        for (int i = 0; i < inputs; ++i)
            values.emplace_back(static_cast<int>(random() % 9), -1);
        targets.push_back(row % 2);
    }
    const Dataset data(u"many"_s, names, values, targets);
    Run run;
    run.start(data, Settings());
    train(run, 60);
    HistoryPlot plot(run);
    for (const QSize size : {strip, slide, QSize(300, 120)}) {
        place(plot, size);
        const QString wrong = problem(plot, run, PlainRun(data, Settings(), 60));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        // No name lies over another, nor over how many more there are.
        const QList<double> lines = linesBeside(plot, size);
        QVERIFY(lines.size() >= 2);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(lines[i] - lines[i - 1] > 8, qPrintable(QString::number(lines[i])));
        // What is written to the right of the axes stays in the picture's height.
        const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
        for (int x = plot.axisRect(1)->right() + 2; x < size.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 0), lightTheme().card);
            QCOMPARE(image.pixelColor(x, size.height() - 1), lightTheme().card);
        }
    }
}

/// The curves of each of three units have axes of their own, and each has its name beside these.
void tst_HistoryPlot::unitsHaveAxes()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    run.reach(20);
    HistoryPlot plot(run);
    for (const QSize size : {QSize(1200, plot.minimumSizeHint().height()), slide}) {
        place(plot, size);
        QCOMPARE(plot.axes().groups.size(), 3U);
        QCOMPARE(plot.axisRectCount(), 4);
        const QList<DrawnWords> words = drawnWords(plot, size);
        for (const HistoryCurve &curve : plot.picture().curves) {
            const auto name = std::ranges::find(words, curve.name, &DrawnWords::words);
            QVERIFY2(name != words.end(), qPrintable(curve.name));
            const QRect axes = plot.axes().groups[static_cast<std::size_t>(curve.group)]->rect();
            QVERIFY2(name->place.center().y() > axes.top() - 4 &&
                         name->place.center().y() < axes.bottom() + 4,
                     qPrintable(curve.name));
        }
        for (const QCPAxisRect *axes : plot.axes().groups)
            QVERIFY(std::abs(axes->height() - plot.axes().lowest()->height()) <= 2);
    }
    // Another run of one unit has one of them, and what follows three again.
    run.start(gateDataset(XorGate), Settings());
    place(plot, slide);
    QCOMPARE(plot.axisRectCount(), 2);
    // They stand where those of a plot stand that has shown nothing else.
    HistoryPlot fresh(run);
    place(fresh, slide);
    QCOMPARE(plot.axes().mistakes->rect(), fresh.axes().mistakes->rect());
    QCOMPARE(plot.axes().lowest()->rect(), fresh.axes().lowest()->rect());
    run.start(gateDataset(XorGate), gatesWith({OrGate, OrGate, AndGate}));
    place(plot, slide);
    QCOMPARE(plot.axisRectCount(), 4);
}

void tst_HistoryPlot::everyWordHasRoom_data()
{
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<int>("units"); // 1 or 3
    QTest::addColumn<int>("inputs");
    for (const bool isSpanish : {false, true}) {
        const char *language = isSpanish ? "Spanish" : "English";
        QTest::addRow("%s, one unit", language) << isSpanish << 1 << 2;
        QTest::addRow("%s, three inputs", language) << isSpanish << 1 << 3;
        QTest::addRow("%s, three units", language) << isSpanish << 3 << 2;
    }
}

/// In a strip below the plot, in a column, on a slide and for the projector all that is written is
/// large enough, lies within the picture and on nothing else; no name and no count is left out.
void tst_HistoryPlot::everyWordHasRoom()
{
    QFETCH(const bool, isSpanish);
    QFETCH(const int, units);
    QFETCH(const int, inputs);
    m_translator.use(isSpanish ? Language::Spanish : Language::English);
    Run run;
    Settings settings = units == 3 ? gatesWith({NandGate, NandGate, OrGate}) : Settings();
    run.start(inputs == 3 ? *threeInputGate(u"10010110") : gateDataset(XorGate), settings);
    run.reach(40);
    struct Room
    {
        QSize size;
        double letters = 0; ///< the smallest, of a presentation
    };
    HistoryPlot plot(run);
    for (const Room &room :
         {Room{QSize(1230, plot.minimumSizeHint().height())}, Room{slide}, Room{QSize(500, 300)},
          Room{QSize(700, 560), 24}, Room{QSize(1050, 850), 36}}) {
        plot.setViewport(QRect(QPoint(0, 0), room.size));
        plot.setSmallestLetters(room.letters);
        place(plot, room.size);
        const QByteArray at = QByteArray::number(room.size.width());
        const QList<DrawnWords> words = drawnWords(plot, room.size);
        const QString wrong = problemOfWords(words, room.size, std::max(12.0, room.letters));
        QVERIFY2(wrong.isEmpty(), at + wrong.toUtf8());
        QStringList all;
        for (const DrawnWords &one : words)
            all += one.words;
        const QString written = all.join(u' ');
        for (const HistoryCurve &curve : plot.picture().curves)
            QVERIFY2(all.contains(curve.name), at + curve.name.toUtf8());
        const QStringList counts = plot.picture().mistakesOn.split(QStringLiteral(" · "));
        QCOMPARE(counts.size(), run.data().observationCount());
        for (const QString &count : counts)
            QVERIFY2(written.contains(count), at + count.toUtf8());
    }
}

/// Counts of each observation, forth and back, are those of a trainer of its own.
void tst_HistoryPlot::mistakesOnEach()
{
    for (const Order order : {Order::Given, Order::Shuffled, Order::Drawn}) {
        for (const int gate : {AndGate, XorGate}) {
            Settings settings;
            settings.order = order;
            settings.useBias = gate == XorGate || order != Order::Given;
            Run run;
            run.start(gateDataset(gate), settings);
            run.reach(60);
            HistoryRecord record(run);
            std::mt19937 random(historySeed);
            for (int look = 0; look < 40; ++look) {
                const auto position = static_cast<qint64>(random() % (run.length() + 1));
                record.countUpTo(position);
                std::vector<qint64> counts(4);
                PlainTrainer trainer(run.data(), settings);
                while (trainer.lastStep().number < position && trainer.presentNext()) {
                    const Step &step = trainer.lastStep();
                    counts[static_cast<std::size_t>(step.observation)] += step.isMistake();
                }
                QCOMPARE(record.mistakesOn(), counts);
            }
        }
    }
}

/// They are counted by what was presented, whatever decided that.
void tst_HistoryPlot::mistakesOnEachInAnyMode()
{
    for (const Order order : {Order::Given, Order::Chosen, Order::Shuffled, Order::ShuffledOnce,
                              Order::Drawn, Order::Wrong}) {
        for (const Update update : {Update::Online, Update::Batch, Update::Repeat}) {
            Settings settings;
            settings.order = order;
            settings.update = update;
            settings.permutation =
                order == Order::Chosen ? std::vector{2, 0, 3, 1} : std::vector<int>();
            Run run;
            run.start(gateDataset(XorGate), settings);
            run.reach(70);
            HistoryRecord record(run);
            Run other;
            other.start(run.data(), settings);
            std::vector<qint64> counts(4);
            for (qint64 position = 1; position <= 70; ++position) {
                other.forward();
                if (other.facts().isMistake)
                    ++counts[static_cast<std::size_t>(other.facts().observation)];
                record.countUpTo(position);
                QCOMPARE(record.mistakesOn(), counts);
            }
            // Far away, in a cycle after very many rounds, and back.
            for (const int far : {rounds(400'001), 70, rounds(100'003), 3}) {
                run.reach(far);
                record.countUpTo(far);
                const std::vector<qint64> &on = record.mistakesOn();
                QCOMPARE(std::accumulate(on.begin(), on.end(), qint64(0)), run.mistakesUpTo(far));
            }
        }
    }
}

/// Beside the name of a curve stands a sample of its line, in print, too, where there are no
/// colours: of dashes and dots it has both.
void tst_HistoryPlot::samplesShowTheirPattern()
{
    Run run;
    run.start(withFeatures(gateDataset(XorGate), {{0, 1}}), Settings());
    run.reach(32);
    const QSize size(1280, 600);
    HistoryPlot plot(run);
    plot.setTheme(printTheme());
    place(plot, size);
    const QList<DrawnWords> words = drawnWords(plot, size);
    const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
    /// The lengths of the strokes before a name.
    const auto strokesBefore = [&](const QString &name) {
        const auto found = std::ranges::find(words, name, &DrawnWords::words);
        std::vector<int> strokes;
        if (found == words.end())
            return strokes;
        const int y = qRound(found->place.center().y());
        bool wasDark = false;
        for (int x = qRound(found->place.left() - 2.6 * found->letters); x < found->place.left();
             ++x) {
            bool isDark = false; // the line is thin
            for (int dy = -4; dy <= 4; ++dy)
                isDark = isDark || image.pixelColor(x, y + dy).lightness() < 128;
            if (isDark && !wasDark)
                strokes.push_back(0);
            if (isDark)
                ++strokes.back();
            wasDark = isDark;
        }
        return strokes;
    };
    QCOMPARE(strokesBefore(u"weight w₁"_s).size(), std::size_t{1});
    const std::vector<int> dashes = strokesBefore(u"weight w₂"_s);
    QVERIFY(dashes.size() >= 2);
    const std::vector<int> mixed = strokesBefore(u"weight w₃"_s);
    QCOMPARE(mixed.size(), std::size_t{3});
    QVERIFY(mixed[1] < 0.7 * mixed[0] && mixed[1] < 0.7 * mixed[2]);
    QVERIFY(strokesBefore(u"bias b"_s).size() > 3);
}

/// Of many observations those with the most mistakes are named, and of very many none.
void tst_HistoryPlot::mistakesOnMany()
{
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 2001; ++row) {
        values.push_back(Decimal(row % 3 - 1));
        targets.push_back(row == 3 ? 1 : 0);
    }
    const auto words = [&](int rows) {
        const auto count = static_cast<std::size_t>(rows);
        Run run;
        run.start(Dataset(u"many"_s, {u"x1"_s}, std::vector(values.begin(), values.begin() + rows),
                          std::vector(targets.begin(), targets.begin() + rows)),
                  Settings());
        run.reach(static_cast<qint64>(4 * count));
        HistoryRecord record(run);
        record.update();
        record.countUpTo(run.position());
        return historyPicture(run, record, 100).mistakesOn;
    };
    // Row 4 alone is of class 1; row 2, at 0, is right from the second epoch on.
    QVERIFY2(words(9).startsWith(u"most mistakes so far on row 4: 4 · "_s), qPrintable(words(9)));
    QVERIFY2(!words(9).contains(u": 0"_s), qPrintable(words(9)));
    QCOMPARE(words(2001), QString());
}

void tst_HistoryPlot::spokenDescription()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    HistoryPlot plot(run);
    plot.prepare();
    QCOMPARE(plot.spokenDescription(), u"Step 0 of 0; w₁ = 0; w₂ = 0; b = 0"_s);
    train(run, 24);
    run.jump(9);
    plot.prepare();
    QCOMPARE(plot.spokenDescription(),
             u"Step 9 of 24; mistakes per epoch, the last epochs up to here: 2, 3; "
             "mistakes so far on (0, 0): 2 · (0, 1): 1 · (1, 0): 0 · (1, 1): 2; "
             "w₁ = 0.2; w₂ = 0.1; b = −0.1"_s);
}

FRONTERA_WINDOW_TEST(tst_HistoryPlot)
#include "tst_history_plot.moc"
