// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/core/models/gates_with.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/legible.h"
#include "tests/ui/shown_window.h"
#include "ui/window/view_actions.h"

#include <QElapsedTimer>

using namespace frontera;
using namespace Qt::StringLiterals;

/// All can be read, in the window and from the back row. With FRONTERA_ALL=1 (and
/// QTEST_FUNCTION_TIMEOUT=3600000) every step, view, language and size, else a sample.
class tst_Legible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void finds();
    void presented_data();
    void presented();
    void presentedViews();
    void inWindow_data();
    void inWindow();
};

namespace {

/// Every so many things are looked at in a sample.
bool isSampled(int index, int every)
{
    return isComplete() || index % every == 0;
}

const std::array<QSize, 4> screens{QSize(1024, 768), QSize(1280, 720), QSize(1366, 768),
                                   QSize(1920, 1080)};

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// Lets the full screen of a window have this size.
void project(ShownWindow &w, QSize screen)
{
    w.window.resize(screen);
    QTRY_COMPARE(w.window.size(), screen);
    settle();
}

/// What is found twice: layouts follow what is shown when they get round to it.
QStringList found(QWidget &window, const legible::Demand &demand)
{
    settle();
    if (legible::problems(window, demand).isEmpty())
        return {};
    QTest::qWait(60);
    return legible::problems(window, demand);
}

/// Fails where a word cannot be read from the back row.
QStringList fromTheBack(ShownWindow &w, const QString &where, double share = 1)
{
    constexpr double margin = 1.5; // letters have whole pixels
    QStringList all = found(w.window, {share * w.window.height() / 30.0 - margin, false});
    for (QString &problem : all)
        problem.prepend(where + u": "_s);
    return all;
}

/// Tells what was found.
bool isQuiet(const QStringList &found)
{
    constexpr qsizetype most = 100;
    for (const QString &problem : found.first(std::min(most, found.size())))
        qWarning().noquote() << problem;
    return found.isEmpty();
}

} // namespace

/// What this test finds in words that are cut, small, hidden, and on each other.
void tst_Legible::finds()
{
    QWidget window;
    window.resize(300, 100);
    auto *label = new QLabel(u"some words"_s, &window);
    label->setGeometry(10, 10, 200, 30);
    window.show();
    const legible::Demand demand{8, false};
    QCOMPARE(legible::problems(window, demand), QStringList());
    QVERIFY(legible::problems(window, {40, false}).value(0).startsWith(u"small"_s));
    label->setGeometry(10, 10, 30, 30);
    QVERIFY(legible::problems(window, demand).value(0).startsWith(u"cut"_s));
    label->setGeometry(10, 95, 200, 30);
    QVERIFY(legible::problems(window, demand).value(0).startsWith(u"cut"_s));
    label->setGeometry(10, 10, 200, 30);
    auto *other = new QLabel(u"other words"_s, &window);
    other->setGeometry(14, 12, 200, 30);
    other->show();
    QVERIFY(legible::problems(window, demand).value(0).startsWith(u"on each other"_s));
}

void tst_Legible::presented_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<Settings>("settings");
    const int few[] = {AndGate, XorGate, OrGate};
    for (int gate = 0; gate < gateCount; ++gate) {
        if (isComplete() || std::ranges::count(few, gate) > 0)
            QTest::addRow("gate %d", gate) << gateDataset(gate) << Settings();
    }
    QTest::newRow("concert") << exampleDataset(Example::Concert) << Settings();
    QTest::newRow("concert3") << exampleDataset(Example::Concert3) << Settings();
    QTest::newRow("iris") << exampleDataset(Example::Iris) << Settings();
    QTest::newRow("three") << gateDataset(XorGate) << gatesWith({OrGate, NandGate, AndGate});
}

/// Each step at some size: the whole picture, asked and shown.
void tst_Legible::presented()
{
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    static std::size_t row = 0;
    ++row;
    ShownWindow w;
    w.window.openRun(data, settings);
    w.press(Qt::Key_F5);
    QStringList found;
    const int steps = isComplete() ? 40 : 12;
    for (std::size_t i = 0; i < screens.size(); ++i) {
        if (!isComplete() && (row + i) % 2 != 0)
            continue;
        w.press(Qt::Key_Home);
        project(w, screens[i]);
        const bool isSpanish = (row / 2 + i / 2) % 2 == 1;
        w.translator.use(isSpanish ? Language::Spanish : Language::English);
        for (int step = 0; step <= steps && w.run().canGoForward(); ++step) {
            const QString where = u"%1 x %2, step %3"_s.arg(screens[i].width())
                                      .arg(screens[i].height())
                                      .arg(w.position());
            if (isSampled(step + 2 * static_cast<int>(i), 7)) {
                found += fromTheBack(w, where);
                QCOMPARE(w.window.size(), screens[i]);
                w.press(Qt::Key_Q);
                found += fromTheBack(w, where + u", asked"_s);
                w.press(Qt::Key_Q);
            }
            w.press(Qt::Key_Right);
        }
    }
    QVERIFY(isQuiet(found));
}

/// Each view, alone beside the plot.
void tst_Legible::presentedViews()
{
    // The neuron's letters fit its circles, those of the wall sixteen pictures; two runs, and a
    // program's lines, have many words.
    const QHash<QString, double> smallViews{
        {u"neuron"_s, 0.8}, {u"wall"_s, 0.8}, {u"compare"_s, 0.65}, {u"code"_s, 0}};
    ShownWindow w;
    QStringList found;
    int probe = 0;
    for (const Dataset &data :
         {gateDataset(XorGate), gateDataset(AndGate), exampleDataset(Example::Concert3)}) {
        w.window.openRun(data, Settings(), 7);
        w.press(Qt::Key_F5);
        auto &views = *w.window.findChild<ViewActions *>();
        for (const QSize screen : screens) {
            project(w, screen);
            for (QAction *view : views.all()) {
                if (!view->isEnabled() || !isSampled(probe++, 8))
                    continue;
                view->trigger();
                QTest::qWait(isComplete() ? 30 : 5); // a proof may be found
                const double share = smallViews.value(view->objectName(), 1);
                const QString where = u"%1 x %2, %3 of %4"_s.arg(screen.width())
                                          .arg(screen.height())
                                          .arg(view->iconText(), data.name());
                found += fromTheBack(w, where, share);
                if (w.window.size() != screen)
                    found += u"%1 changes the size"_s.arg(view->iconText());
                view->trigger();
            }
        }
        w.press(Qt::Key_Escape);
    }
    QVERIFY(isQuiet(found));
}

void tst_Legible::inWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const QSize size : {QSize(900, 600), QSize(1280, 720), QSize(1920, 1080)}) {
        QTest::addRow("%d, en", size.width()) << size << Language::English;
        QTest::addRow("%d, es", size.width()) << size << Language::Spanish;
    }
}

void tst_Legible::inWindow()
{
    QFETCH(QSize, size);
    QFETCH(Language, language);
    ShownWindow w;
    w.translator.use(language);
    w.window.resize(size);
    QStringList found;
    int probe = 0;
    const std::vector<std::pair<Dataset, Settings>> kinds{
        {gateDataset(AndGate), Settings()},
        {gateDataset(XorGate), Settings()},
        {gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate})},
        {exampleDataset(Example::Concert3), Settings()},
        {exampleDataset(Example::Concert), Settings()},
        {exampleDataset(Example::Moons), Settings()}};
    for (const auto &[data, settings] : kinds) {
        w.window.openRun(data, settings, 5);
        auto &views = *w.window.findChild<ViewActions *>();
        views.plane()->trigger();
        for (QAction *view : views.all()) {
            if (!view->isEnabled() || !isSampled(probe++, 8))
                continue;
            view->trigger();
            QTest::qWait(isComplete() ? 30 : 5);
            for (const QString &problem : ::found(w.window, {0, true}))
                found += u"%1 of %2: "_s.arg(view->iconText(), data.name()) + problem;
            if (w.window.size() != size)
                found += u"%1 changes the size"_s.arg(view->iconText());
            view->trigger();
        }
    }
    QVERIFY(isQuiet(found));
}

FRONTERA_WINDOW_TEST(tst_Legible)
#include "tst_legible.moc"
