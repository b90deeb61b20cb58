// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "tests/core/models/gates_with.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/legible.h"
#include "tests/ui/shown_window.h"
#include "ui/base/bar_scale.h"
#include "ui/window/help_sheet.h"
#include "ui/window/view_actions.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QRegularExpression>
#include <functional>
#include <iterator>

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
    void dialogs_data();
    void dialogs();
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

/// What is found again: layouts follow what is shown when they get round to it.
QStringList found(QWidget &window, const legible::Demand &demand)
{
    settle();
    QStringList problems = legible::problems(window, demand);
    constexpr int tries = 4;
    for (int i = 0; i < tries && !problems.isEmpty(); ++i) {
        QTest::qWait(60);
        problems = legible::problems(window, demand);
    }
    return problems;
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

/// The sizes of windows; in pixels of the program's, if it is scaled (tst_legible_scaled).
std::vector<QSize> windowSizes()
{
    if (const double scale = qGuiApp->devicePixelRatio(); scale != 1)
        return {(QSizeF(1280, 720) / scale).toSize()};
    return {QSize(900, 600), QSize(1280, 720), QSize(1920, 1080)};
}

void addLooks()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const char *name = theme == ThemeChoice::Light ? "light" : "dark";
        QTest::addRow("en, %s", name) << Language::English << theme;
        QTest::addRow("es, %s", name) << Language::Spanish << theme;
    }
}

/// Saves what a person would look at, where FRONTERA_KEEP_PICTURES names a folder.
void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("FRONTERA_KEEP_PICTURES");
    if (folder.isEmpty())
        return;
    QString file = u"%1, %2"_s.arg(QLatin1String(QTest::currentDataTag()), name);
    static const QRegularExpression notInNames(u"[^\\w]+"_s);
    settle();
    window.grab().save(folder + u'/' + file.replace(notInNames, u"-"_s) + u".png"_s);
}

/// Returns what the keyboard reaches and screen readers cannot name, or what has no tip.
QStringList nameless(QWidget &window, bool areTipped)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window ||
            (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface == nullptr ? QString() : interface->text(QAccessible::Name);
        const QString kind = QLatin1String(widget->metaObject()->className()) + u' ' +
                             widget->objectName() + u' ' + name;
        if (name.isEmpty())
            found += u"nameless: "_s + kind;
        else if (areTipped && widget->toolTip().isEmpty() &&
                 qobject_cast<QCustomPlot *>(widget) == nullptr) // it tells what is pointed at
            found += u"without a tip: "_s + kind;
    }
    return found;
}

/// Opens a view, looks for what cannot be read, and closes it.
QStringList inView(ShownWindow &w, QAction &view, QSize size, const QString &data)
{
    const QString where =
        u"%1 of %2 at %3 x %4"_s.arg(view.iconText(), data).arg(size.width()).arg(size.height());
    const bool opens = !view.isChecked();
    if (opens)
        view.trigger();
    QTest::qWait(isComplete() ? 30 : 5); // a proof may be found
    constexpr double least = 12;
    constexpr double rounded = 0.5; // letters have whole pixels
    const double pixels = least * barScale(size) / qGuiApp->devicePixelRatio(); // of the screen's
    QStringList all = found(w.window, {pixels - rounded, true});
    all += nameless(w.window, true);
    if (w.window.size() != size)
        all += u"the window is %1 x %2"_s.arg(w.window.width()).arg(w.window.height());
    keepPicture(w.window, where);
    if (opens)
        view.trigger();
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
    addLooks();
}

/// Each view and tool in each language, theme and size: no word is cut, small, or on another one,
/// and the window keeps its size. Which data are seen in a view changes from look to look.
void tst_Legible::inWindow()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    const std::vector<std::pair<Dataset, Settings>> kinds{
        {gateDataset(XorGate), Settings()},
        {gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate})},
        {exampleDataset(Example::Concert3), Settings()},
        {withFeatures(gateDataset(XorGate), {{0, 1}}), Settings()},
        {gateDataset(AndGate), Settings()},
        {exampleDataset(Example::Concert), Settings()},
        {exampleDataset(Example::Moons), Settings()}};
    ShownWindow w;
    w.translator.use(language);
    w.window.setThemeChoice(theme);
    settle();
    auto &actions = *w.window.findChild<ViewActions *>();
    QList<QAction *> views{actions.plane(), actions.points()};
    views += actions.all();
    QHash<QAction *, std::vector<std::size_t>> kindsOf; // that a view is for
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        w.window.openRun(kinds[kind].first, kinds[kind].second);
        for (QAction *view : std::as_const(views)) {
            if (view->isEnabled())
                kindsOf[view].push_back(kind);
        }
    }
    QStringList found;
    qsizetype looks = 0;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        w.window.openRun(kinds[kind].first, kinds[kind].second, 5);
        for (const QSize size : windowSizes()) {
            actions.plane()->trigger();
            w.window.resize(size);
            auto turn = static_cast<std::size_t>(language) + 2 * static_cast<std::size_t>(theme);
            for (QAction *view : std::as_const(views)) {
                const std::vector<std::size_t> &suitable = kindsOf[view];
                if (suitable.empty() ||
                    (!isComplete() && suitable[turn++ % suitable.size()] != kind) ||
                    (isSanitized() && size.width() == 1280) || !view->isEnabled())
                    continue;
                found += inView(w, *view, size, kinds[kind].first.name());
                ++looks;
            }
        }
    }
    QVERIFY(isQuiet(found));
    QVERIFY(looks >= views.size() * (std::ssize(windowSizes()) - int(isSanitized())));
}

void tst_Legible::dialogs_data()
{
    addLooks();
}

/// All dialogs and sheets.
void tst_Legible::dialogs()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    ShownWindow w;
    w.translator.use(language);
    w.window.setThemeChoice(theme);
    w.window.resize(900, 600);
    w.window.openRun(gateDataset(XorGate), Settings(), 5);
    QGuiApplication::clipboard()->setText(u"width;height;class\n1,5;2;a\n2;1;b\n3;4,5;b\n"_s);
    const auto keys = [&w](QKeyCombination key) {
        return [&w, key] { w.press(key.key(), key.keyboardModifiers()); };
    };
    const std::function<void()> openings[] = {
        keys(Qt::Key_X),
        keys(Qt::CTRL | Qt::Key_E),
        keys(Qt::CTRL | Qt::Key_D),
        keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
        [&w] { w.window.findChild<QMenu *>(u"features"_s)->actions().constLast()->trigger(); },
        [&w] { w.actions().about()->trigger(); },
        [&w] {
            w.press(Qt::Key_V, Qt::ControlModifier);
            QTRY_COMPARE(w.run().data().observationCount(), 3);
            w.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); // how it was read
        }};
    QStringList found;
    int dialogs = 0;
    for (const auto &open : openings) {
        w.inDialog([&](QWidget *dialog) {
            ++dialogs;
            const QString name = u"dialog %1"_s.arg(dialogs);
            keepPicture(*dialog, name);
            for (const QString &problem : ::found(*dialog, {12, true}) + nameless(*dialog, false))
                found += name + u": "_s + problem;
            static_cast<QDialog *>(dialog)->reject();
        });
        open();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        w.window.activateWindow(); // nobody else sees to it without a window manager
        QTRY_VERIFY(w.window.isActiveWindow());
    }
    QCOMPARE(dialogs, static_cast<int>(std::size(openings)));
    w.press(Qt::Key_F1);
    keepPicture(w.window, u"F1"_s);
    for (const QString &problem : ::found(*w.window.findChild<HelpSheet *>(), {12, true}))
        found += u"F1: "_s + problem;
    QVERIFY(isQuiet(found));
}

FRONTERA_WINDOW_TEST(tst_Legible)
#include "tst_legible.moc"
