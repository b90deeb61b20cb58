// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "tests/core/literals.h"
#include "tests/ui/isolated_main.h"
#include "ui/base/theme.h"
#include "ui/window/position_bar.h"
#include "ui/window/run_signs.h"

#include <map>

using namespace frontera;
using namespace Qt::StringLiterals;

/// What the bar of the run shows, compared with what the run told while it was trained.
class tst_RunBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void areas();
    void dots();
    void goesRound();
    void twoRuns();
    void hasRoomForItsWords();
    void measuresAnew();
};

namespace {

struct BarOfRun
{
    BarOfRun(const Dataset &data, const Settings &settings)
        : bar(run)
    {
        QObject::connect(&run, &Run::presented, &bar, [this](const StepFacts &facts) {
            isMistake.push_back(facts.isMistake);
            mistakes[facts.epoch] += facts.isMistake ? 1 : 0;
        });
        run.start(data, settings);
        bar.resize(1250, bar.sizeHint().height());
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList texts;
        for (const PositionBar::Word &word : bar.words())
            texts << word.text;
        return texts;
    }
    /// Returns the colour at a place, which the grey edges of signs are not.
    [[nodiscard]] QColor colourAt(QPointF place)
    {
        return bar.grab().toImage().pixelColor(place.toPoint());
    }

    Run run;
    PositionBar bar;
    std::vector<bool> isMistake;    ///< of each step, as it was presented
    std::map<qint64, int> mistakes; ///< of each epoch
};

/// Returns the middle of a step on the bar.
QPointF middleOf(const PositionBar &bar, qint64 number)
{
    return (QPointF(bar.placeOf(number - 1)) + QPointF(bar.placeOf(number))) / 2;
}

} // namespace

void tst_RunBar::counts_data()
{
    QTest::addColumn<Gate>("gate");
    QTest::addColumn<Update>("update");
    for (int gate = 0; gate < gateCount; ++gate) {
        QTest::addRow("%d", gate) << Gate(gate) << Update::Online;
        QTest::addRow("%d, repeated", gate) << Gate(gate) << Update::Repeat;
    }
}

/// Each epoch's number has its mistakes beside it, as they were presented.
void tst_RunBar::counts()
{
    QFETCH(const Gate, gate);
    QFETCH(const Update, update);
    Settings settings;
    settings.update = update;
    BarOfRun b(gateDataset(gate), settings);
    QCOMPARE(b.words(), QStringList({u"epoch"_s, u"mistakes"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s,
                                     u"5"_s, u"6"_s}));
    for (int step = 1; step <= 21 && b.run.canGoForward(); ++step) {
        b.run.forward();
        QStringList shown = b.words();
        shown.removeIf([](const QString &words) { return words.startsWith(u'↺'); });
        QCOMPARE(shown.mid(0, 2), QStringList({u"epoch"_s, u"mistakes"_s}));
        qsizetype at = 2;
        const RunClock &clock = b.run.clock();
        for (qint64 epoch = 1; clock.endOf(epoch - 1) < b.bar.shownLength(); ++epoch) {
            QCOMPARE(shown.value(at++), QString::number(epoch));
            const qint64 end = std::min(b.run.length(), clock.endOf(epoch));
            const int room = b.bar.placeOf(end).x() - b.bar.placeOf(clock.endOf(epoch - 1)).x();
            // Where the epoch has just begun, the number would stand on the epoch's own.
            const QString mistakes = QString::number(b.mistakes[epoch]);
            if (room > 40 || (room > 20 && shown.value(at) == mistakes && epoch == b.run.epoch()))
                QCOMPARE(shown.value(at++), mistakes);
        }
        QCOMPARE(at, shown.size());
    }
}

/// Areas are as high as there are mistakes: the first of AND's epochs has one, the second three.
void tst_RunBar::areas()
{
    BarOfRun b(gateDataset(AndGate), {});
    b.run.reach(24);
    const QImage image = b.bar.grab().toImage();
    const QRgb line = lightTheme().zero.rgb();
    std::map<int, int> tops; // by the number of mistakes
    for (int epoch = 1; epoch <= 6; ++epoch) {
        const int x = b.bar.placeOf(4LL * epoch - 2).x() + 3; // between two steps
        int top = -1;
        for (int y = 0; y < b.bar.placeOf(0).y() - 3 && top < 0; ++y) {
            if (image.pixel(x, y) == line)
                top = y;
        }
        const int mistakes = b.mistakes[epoch];
        QCOMPARE(top < 0, mistakes == 0);
        if (mistakes == 0)
            continue;
        QVERIFY(!tops.contains(mistakes) || std::abs(tops[mistakes] - top) <= 1);
        tops[mistakes] = top;
    }
    QVERIFY(tops.size() >= 3);
    int above = 1'000;
    for (const auto &[mistakes, top] : tops) {
        QVERIFY2(top < above, qPrintable(QString::number(mistakes)));
        above = top;
    }
}

/// A dot stands in the middle of each step that was a mistake, the handle between two.
void tst_RunBar::dots()
{
    for (const Gate gate : {AndGate, OrGate, XorGate}) {
        BarOfRun b(gateDataset(gate), {});
        b.run.reach(11);
        b.run.jump(0);
        for (int step = 1; step <= static_cast<int>(b.isMistake.size()); ++step) {
            const QPointF place = middleOf(b.bar, step);
            const bool isDot = b.colourAt(place) == lightTheme().zero;
            QVERIFY2(isDot == b.isMistake[static_cast<std::size_t>(step - 1)],
                     qPrintable(QString::number(step)));
        }
    }
}

void tst_RunBar::goesRound()
{
    BarOfRun b(gateDataset(XorGate), {});
    const auto says = [&] { return b.words().filter(u"↺"_s); };
    while (!b.run.cycle()) {
        QVERIFY(says().isEmpty());
        b.run.forward();
    }
    QCOMPARE(says(), QStringList(u"↺ epoch 3 again, for ever"_s));
    // The way back runs below the line, from the end of the round to its beginning.
    const Cycle cycle = *b.run.cycle();
    const QPoint from = b.bar.placeOf(b.run.clock().endOf(cycle.repeatEpoch));
    const QPoint to = b.bar.placeOf(b.run.clock().endOf(cycle.firstEpoch));
    const auto isDrawn = [&](int x) {
        const QColor colour = b.colourAt(QPointF(x, from.y() + 10));
        return colour.lightness() < 140;
    };
    QVERIFY(isDrawn((from.x() + to.x()) / 2));
    QVERIFY(!isDrawn(from.x() + 12));
    QVERIFY(!isDrawn(to.x() - 12));
    // No room is left where the run has gone on to the bar's end; the way back stays.
    b.bar.resize(300, b.bar.height());
    QVERIFY(says().isEmpty());
}

/// Exact decimals and floats: two rows, the first difference framed, and where the one has ended.
void tst_RunBar::twoRuns()
{
    BarOfRun exact(gateDataset(AndGate), {});
    Settings settings;
    settings.arithmetic = Arithmetic::Float;
    BarOfRun floats(gateDataset(AndGate), settings);
    exact.bar.setCompanion(&floats.run);
    exact.run.reach(14);
    floats.run.reach(14);
    QVERIFY(!firstDifference(floats.run, exact.run));
    exact.run.reach(20);
    floats.run.reach(20);
    QCOMPARE(firstDifference(floats.run, exact.run), std::optional<qint64>(15));
    QCOMPARE(firstDifference(exact.run, floats.run), std::optional<qint64>(15));
    QCOMPARE(exact.bar.shownLength(), 24);
    const QStringList words = exact.words();
    QVERIFY2(words.contains(u"learnt after step 16"_s), qPrintable(words.join(u", ")));
    QVERIFY(words.contains(u"left"_s) && words.contains(u"right"_s));
    QVERIFY(!words.contains(u"mistakes"_s));
    const QPointF below = middleOf(exact.bar, 15);
    QCOMPARE(exact.colourAt(below), lightTheme().zero);
    QVERIFY(exact.colourAt(below - QPointF(0, 18)) != lightTheme().zero);
    QCOMPARE(exact.colourAt(middleOf(exact.bar, 4) - QPointF(0, 18)), lightTheme().zero);
    exact.bar.setCompanion(nullptr);
    QVERIFY(exact.words().contains(u"mistakes"_s));
}

/// No word reaches beyond the bar or over another, however narrow it is and however far the run.
void tst_RunBar::hasRoomForItsWords()
{
    for (const int width : {200, 420, 560, 1250, 1900}) {
        for (const qint64 steps : {0, 3, 11, 12, 40, 4'000, 4'000'001}) {
            Run run;
            run.start(gateDataset(XorGate), {});
            run.reach(steps);
            PositionBar bar(run);
            bar.resize(width, bar.sizeHint().height());
            std::vector<QRectF> rooms;
            for (const PositionBar::Word &word : bar.words()) {
                QFont font = bar.font();
                font.setBold(word.isBold);
                const QFontMetricsF metrics(font);
                const QRectF room(word.at - QPointF(0, metrics.ascent()),
                                  QSizeF(metrics.horizontalAdvance(word.text), metrics.height()));
                const QString where = u"%1 of %2, %3"_s.arg(word.text).arg(width).arg(steps);
                QVERIFY2(QRectF(bar.rect()).adjusted(0, -1, 0, 1).contains(room),
                         qPrintable(where));
                for (const QRectF &other : rooms)
                    QVERIFY2(!room.intersects(other), qPrintable(where));
                rooms.push_back(room);
            }
        }
    }
}

/// What is measured once is measured again with another font.
void tst_RunBar::measuresAnew()
{
    Run run;
    run.start(gateDataset(XorGate), {});
    run.reach(12);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * large.pointSizeF());
    PositionBar bar(run);
    bar.show();
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    PositionBar anew(run);
    for (PositionBar *each : {&bar, &anew})
        each->resize(1250, each->sizeHint().height());
    const QPoint expected = anew.placeOf(0);
    const QPoint place = bar.placeOf(0);
    QApplication::setFont(usual);
    QCoreApplication::processEvents();
    QCOMPARE(place, expected);
    QVERIFY(bar.placeOf(0).x() < expected.x());
}

FRONTERA_WINDOW_TEST(tst_RunBar)
#include "tst_run_bar.moc"
