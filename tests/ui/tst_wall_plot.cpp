// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/wall/wall_plot.h"

#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/core/run/plain_trainer.h"
#include "tests/ui/isolated_main.h"
#include "ui/base/translator.h"
#include "ui/views/wall/wall_layout.h"
#include "ui/views/wall/wall_words.h"

#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <functional>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize wallSizes[] = {{790, 480}, {1280, 720}, {1920, 1080}, {1200, 260}, {420, 700}};
constexpr QSize wallSlide(1280, 720);

using Outcome = WallCell::Outcome;
using Change = std::function<void(Settings &)>;

/// Whether some of many weights get all four observations of a gate right.
bool isLearnable(int gate, const Settings &settings)
{
    const Dataset data = gateDataset(gate);
    constexpr int most = 6;
    for (int w1 = -most; w1 <= most; ++w1) {
        for (int w2 = -most; w2 <= most; ++w2) {
            for (int b = -most; b <= most; ++b) {
                const Weights weights{{Decimal(w1), Decimal(w2)},
                                      settings.useBias ? Decimal(b) : Decimal(0)};
                if (countRight(weights, data, settings) == data.observationCount())
                    return true;
            }
        }
    }
    return false;
}

/// Is nearly of this colour, wherever antialiasing may have mixed a bit in.
bool isLike(const QColor &a, const QColor &b)
{
    constexpr int near = 24;
    return std::abs(a.red() - b.red()) < near && std::abs(a.green() - b.green()) < near &&
           std::abs(a.blue() - b.blue()) < near;
}

/// The pixels of a colour within a rectangle.
int count(const QImage &image, const QRectF &rect, const QColor &colour)
{
    int count = 0;
    const QRect pixels = rect.toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += isLike(image.pixelColor(x, y), colour);
    }
    return count;
}

QImage drawn(WallPlot &plot, QSize size)
{
    plot.setViewport(QRect(QPoint(0, 0), size));
    plot.prepare();
    return plot.toPixmap(size.width(), size.height()).toImage();
}

} // namespace

class tst_WallPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translator.use(Language::English); }
    void outcomes_data();
    void outcomes();
    void followsTheSettings();
    void otherData();
    void summaries_data();
    void summaries();
    void layout_data();
    void layout();
    void signsAndBorders();
    void clicks();
    void keys();
    void spokenDescription();

private:
    Translator m_translator;
};

void tst_WallPlot::outcomes_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("learnt"); // how many; −1 where that is not known beforehand
    const auto row = [](const char *name, int learnt, const Change &change) {
        Settings settings;
        change(settings);
        QTest::newRow(name) << settings << learnt;
    };
    row("usual", 14, [](Settings &) {});
    row("rate 1", 14, [](Settings &s) { s.rate = Decimal(1); });
    row("not firing at zero", 14, [](Settings &s) { s.firesAtZero = false; });
    row("bipolar", 14, [](Settings &s) { s.targets = Targets::Bipolar; });
    row("shuffled", 14, [](Settings &s) { s.order = Order::Shuffled; });
    row("chosen order", 14, [](Settings &s) {
        s.order = Order::Chosen;
        s.permutation = {3, 1, 0, 2};
    });
    row("odd start", 14, [](Settings &s) {
        s.weights = {Decimal(-15, -1), Decimal(7, -1)};
        s.bias = Decimal(3, -1);
    });
    row("no bias", -1, [](Settings &s) { s.useBias = false; });
    row("no bias, not at zero", -1, [](Settings &s) { s.useBias = s.firesAtZero = false; });
    row("no bias, bipolar", -1, [](Settings &s) {
        s.useBias = false;
        s.targets = Targets::Bipolar;
    });
    row("far away", -1, [](Settings &s) {
        s.rate = Decimal(1, -3);
        s.bias = Decimal(30);
    });
}

void tst_WallPlot::outcomes()
{
    QFETCH(Settings, settings);
    QFETCH(int, learnt);
    Run run;
    run.start(gateDataset(XorGate), settings);
    const WallPlot plot(run);
    int count = 0;
    for (int gate = 0; gate < gateCount; ++gate) {
        const WallCell &cell = plot.wall()[static_cast<std::size_t>(gate)];
        QCOMPARE(cell.gate, gate);
        PlainTrainer trainer(gateDataset(gate), settings);
        while (trainer.lastStep().number < 4 * wallEpochs && !trainer.cycle() &&
               trainer.presentNext()) {
        }
        const QByteArray where = gateName(gate).toLatin1();
        QVERIFY2(cell.epochs == trainer.lastStep().epoch, where);
        QCOMPARE(cell.weights, trainer.lastStep().after);
        if (trainer.learntEpoch()) {
            QVERIFY2(cell.outcome == Outcome::Learnt, where);
            QCOMPARE(cell.epochs, *trainer.learntEpoch());
            ++count;
        } else if (!isLearnable(gate, settings)) {
            QVERIFY2(cell.outcome == Outcome::NoLine, where);
        } else {
            QVERIFY2(cell.outcome == (trainer.cycle() ? Outcome::GoesRound : Outcome::NotYet),
                     where);
        }
        if (settings.useBias)
            QCOMPARE(cell.outcome == Outcome::NoLine, gate == XorGate || gate == 9);
    }
    QVERIFY(learnt < 0 || count == learnt);
}

void tst_WallPlot::followsTheSettings()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    WallPlot plot(run);
    plot.prepare();
    const Weights weights = plot.wall()[AndGate].weights;
    const qint64 epochs = plot.wall()[AndGate].epochs;
    run.epochForward();
    run.start(gateDataset(OrGate), Settings());
    plot.prepare();
    QCOMPARE(plot.wall()[AndGate].weights, weights);
    Settings settings;
    settings.bias = Decimal(3);
    run.start(gateDataset(OrGate), settings);
    plot.prepare();
    QVERIFY(plot.wall()[AndGate].epochs > epochs);
}

/// Data with more inputs and observations than a gate.
void tst_WallPlot::otherData()
{
    const Dataset data(u"three"_s, {u"a"_s, u"b"_s, u"c"_s},
                       {Decimal(0), Decimal(0), Decimal(1), Decimal(1), Decimal(0), Decimal(0),
                        Decimal(1), Decimal(1), Decimal(1), Decimal(0), Decimal(1), Decimal(0),
                        Decimal(0), Decimal(0), Decimal(0)},
                       {0, 1, 1, 0, 0});
    Settings settings;
    settings.weights = {Decimal(1), Decimal(-1), Decimal(2)};
    settings.order = Order::Chosen;
    settings.permutation = {4, 3, 2, 1, 0};
    Run run;
    run.start(data, settings);
    WallPlot plot(run);
    const QImage image = drawn(plot, wallSlide);
    QVERIFY(plot.summary().startsWith(u"14 of 16 gates learnt"));
    PlainTrainer trainer(gateDataset(AndGate), [] {
        Settings fitting;
        fitting.weights = {Decimal(1), Decimal(-1)};
        return fitting;
    }());
    while (trainer.presentNext()) {
    }
    QCOMPARE(plot.wall()[AndGate].epochs, *trainer.learntEpoch());
    // No cell is that of the run: none is outlined.
    for (int gate = 0; gate < gateCount; ++gate) {
        const QRectF cell = plot.cellRect(gate);
        QVERIFY(count(image, QRectF(cell.left(), cell.center().y(), 3, 20), lightTheme().text) ==
                0);
    }
}

void tst_WallPlot::summaries_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("summary");
    Settings settings;
    QTest::newRow("usual") << settings
                           << u"14 of 16 gates learnt; no line separates XOR and XNOR"_s;
    settings.rate = Decimal(1, -5);
    settings.bias = Decimal(3);
    QTest::newRow("far away") << settings
                              << u"1 of 16 gates learnt; no line separates XOR and XNOR; "
                                 "not learnt within 1000 epochs: 13 gate"_s;
    settings = Settings();
    settings.useBias = false;
    QTest::newRow("no bias")
        << settings << u"6 of 16 gates learnt; no line through the origin separates 10 gate"_s;
}

void tst_WallPlot::summaries()
{
    QFETCH(Settings, settings);
    QFETCH(QString, summary);
    Run run;
    run.start(gateDataset(XorGate), settings);
    const WallPlot plot(run);
    QVERIFY2(plot.summary().startsWith(summary), qPrintable(plot.summary()));
}

void tst_WallPlot::layout_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : wallSizes)
        QTest::addRow("%d × %d", size.width(), size.height()) << size;
}

/// Cells do not touch, plots and words lie within them side by side, and every word fits.
void tst_WallPlot::layout()
{
    QFETCH(QSize, size);
    const QRectF area(QPointF(0, 0), size);
    Settings noBias;
    noBias.useBias = false;
    for (const Settings &settings : {Settings(), noBias}) {
        std::vector<WallTexts> texts;
        for (const WallCell &cell : trainWall(settings))
            texts.push_back(
                {wallTitle(cell.gate), gateBits(cell.gate), wallOutcome(cell, settings)});
        const WallLayout layout(area, texts, QFont(u"DejaVu Sans"_s));
        QVERIFY(layout.columns() == 4 || layout.columns() == 8);
        for (int gate = 0; gate < gateCount; ++gate) {
            const QRectF cell = layout.cell(gate);
            QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(cell));
            QVERIFY(cell.contains(layout.plot(gate)) && cell.contains(layout.words(gate)));
            QVERIFY(!layout.plot(gate).intersects(layout.words(gate)));
            QVERIFY(layout.plot(gate).width() > 0.3 * std::min(cell.width(), cell.height()));
            for (int other = 0; other < gate; ++other)
                QVERIFY(!cell.intersects(layout.cell(other)));
            double height = 0;
            const WallTexts &cellTexts = texts[static_cast<std::size_t>(gate)];
            for (std::size_t i = 0; i < cellTexts.size(); ++i) {
                const QFontMetricsF metrics(layout.font(i != 1));
                for (const QString &line : layout.lines(cellTexts[i], i != 1)) {
                    QVERIFY2(metrics.horizontalAdvance(line) <= layout.words(gate).width() + 0.5,
                             qPrintable(line));
                    // Between them and the outline are as many pixels as letters need.
                    const double outline = std::max(2.0, 0.35 * layout.margin());
                    QVERIFY(layout.words(gate).right() <= cell.right() - outline - 3.5);
                    height += layout.lineHeight();
                }
            }
            QVERIFY(height <= layout.words(gate).height() + 0.5);
        }
    }
}

/// Filled for 1, hollow for 0; a heavy border where not learnt; an outline around the run's gate.
void tst_WallPlot::signsAndBorders()
{
    Run run;
    run.start(gateDataset(OrGate), Settings());
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        WallPlot plot(run);
        plot.setTheme(theme);
        const QImage image = drawn(plot, wallSlide);
        for (int gate = 0; gate < gateCount; ++gate) {
            const QRectF cell = plot.cellRect(gate);
            const Dataset data = gateDataset(gate);
            int ones = 0;
            for (int row = 0; row < 4; ++row)
                ones += data.target(row);
            QVERIFY((count(image, cell, theme.one) > 60) == (ones > 0));
            QVERIFY((count(image, cell, theme.zero) > 40) == (ones < 4));
            const bool isMarked = count(image, cell, theme.bad) > 800;
            QCOMPARE(isMarked, gate == XorGate || gate == 9);
            const QRectF side(cell.left(), cell.center().y() - 10, 3, 20);
            QCOMPARE(count(image, side, theme.text) > 15, gate == OrGate);
        }
    }
}

void tst_WallPlot::clicks()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    WallPlot plot(run);
    QSignalSpy chosen(&plot, &WallPlot::gateChosen);
    plot.show();
    for (const QSize size : wallSizes) {
        plot.resize(size);
        plot.prepare();
        for (int gate = 0; gate < gateCount; ++gate) {
            chosen.clear();
            const QPoint centre = plot.cellRect(gate).center().toPoint();
            QTest::mouseMove(&plot, centre);
            QTest::mouseClick(&plot, Qt::LeftButton, {}, centre);
            QCOMPARE(chosen.count(), 1);
            QCOMPARE(chosen.front().front().toInt(), gate);
            QCOMPARE(plot.cursor().shape(), Qt::PointingHandCursor);
            QTest::mouseClick(&plot, Qt::RightButton, {}, centre);
            QCOMPARE(chosen.count(), 1);
        }
        // Pressed on one and let go on another: no choice.
        chosen.clear();
        QTest::mousePress(&plot, Qt::LeftButton, {}, plot.cellRect(0).center().toPoint());
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, plot.cellRect(3).center().toPoint());
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(chosen.count(), 0);
    }
}

/// Arrows, Return, Enter and Space, although the window has shortcuts of its own for them.
void tst_WallPlot::keys()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    QWidget window;
    auto *plot = new WallPlot(run, &window);
    auto *rows = new QVBoxLayout(&window);
    rows->addWidget(plot);
    int taken = 0;
    for (const Qt::Key key :
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return}) {
        auto *shortcut = new QShortcut(QKeySequence(key), &window);
        connect(shortcut, &QShortcut::activated, this, [&taken] { ++taken; });
    }
    window.resize(790, 480);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(plot->focusPolicy(), Qt::StrongFocus);
    plot->setFocus(Qt::TabFocusReason);
    plot->prepare();
    QCOMPARE(plot->focusedGate(), int(XorGate)); // that of the run
    QSignalSpy chosen(plot, &WallPlot::gateChosen);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(window.windowHandle(), key);
        return plot->focusedGate();
    };
    QCOMPARE(press(Qt::Key_Right), 7);
    QCOMPARE(press(Qt::Key_Right), 7); // the last of its row
    QCOMPARE(press(Qt::Key_Up), 3);
    QCOMPARE(press(Qt::Key_Up), 3);
    QCOMPARE(press(Qt::Key_Left), 2);
    QCOMPARE(press(Qt::Key_Down), 6);
    QCOMPARE(press(Qt::Key_Down), 10);
    QCOMPARE(press(Qt::Key_Down), 14);
    QCOMPARE(press(Qt::Key_Down), 14);
    QCOMPARE(chosen.count(), 0);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        chosen.clear();
        QCOMPARE(press(key), 14);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toInt(), 14);
    }
    QCOMPARE(taken, 0);
    QTest::keyClick(window.windowHandle(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(plot->focusedGate(), 14);
}

void tst_WallPlot::spokenDescription()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    const WallPlot plot(run);
    const QString words = plot.spokenDescription();
    QVERIFY(words.startsWith(plot.summary()));
    QVERIFY(words.contains(u"XOR (0110): no line can"_s));
    QVERIFY(words.contains(u"AND (0001): learnt in 6 epoch"_s));
    for (int gate = 0; gate < gateCount; ++gate)
        QVERIFY(words.contains(gateBits(gate)));
}

FRONTERA_WINDOW_TEST(tst_WallPlot)
#include "tst_wall_plot.moc"
