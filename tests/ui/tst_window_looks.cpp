// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/base/preferences.h"
#include "ui/panels/why_panel.h"
#include "ui/widgets/work_progress.h"
#include "ui/window/view_actions.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QString spokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

/// All words that are to be seen in a window.
QStringList wordsOf(QWidget &window)
{
    QStringList words = {window.windowTitle()};
    for (const auto *label : window.findChildren<QLabel *>())
        words += label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        words += button->text() + u'|' + button->toolTip();
    for (const auto *action : window.findChildren<QAction *>())
        words += action->text() + u'|' + action->toolTip();
    return words;
}

} // namespace

/// How the window shows itself: language, theme, focus, pictures of it.
class tst_WindowLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithSettings(); }
    void tabReachesEveryControl();
    void focusedButtonKeepsSpace();
    void oneStyleForAll();
    void languageChangesLive();
    void choicesAreWideEnough();
    void languageIsRemembered();
    void themeChangesLive();
    void narrowWithPanels();
    void emptyFirst();
    void titlesHaveRoom();
    void copiesThePicture();
    void sizes_data();
    void sizes();
    void buttonsGrow();
    void damagedSettings();
    void framesAfterChanges();
    void paintsOnceAStep();
};

void tst_WindowLooks::tabReachesEveryControl()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    for (auto *button : w.window.findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"More settings"_s))
            w.click(button);
    }
    w.choose(u"XOR"_s);
    w.click(u"Step"_s);
    QCoreApplication::processEvents();
    w.window.centralWidget()->setFocus();
    QWidgetList reached;
    for (int i = 0; i < 100; ++i) {
        w.press(Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr);
        if (reached.contains(focused))
            break;
        reached += focused;
    }
    QStringList names;
    for (QWidget *widget : std::as_const(reached)) {
        const QString name = spokenName(widget);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(name));
        names += name;
    }
    for (const QString &name : {u"AND"_s,
                                u"OR"_s,
                                u"XOR"_s,
                                u"More ▾"_s,
                                u"Learning rate η"_s,
                                u"Initial weight w₁"_s,
                                u"Initial weight w₂"_s,
                                u"Initial bias b"_s,
                                u"Output at z = 0"_s,
                                u"More settings ▾"_s,
                                u"Targets"_s,
                                u"with bias"_s,
                                u"Order"_s,
                                u"Save picture…"_s,
                                u"Restart"_s,
                                u"« Epoch"_s,
                                u"Back"_s,
                                u"Step"_s,
                                u"Epoch »"_s,
                                u"Run"_s,
                                u"Speed of running"_s})
        QVERIFY2(names.contains(name), qPrintable(name + u" is not in "_s + names.join(u", "_s)));
    // From above to below, as they are read.
    qsizetype last = -1;
    for (const QString &name : {u"AND"_s, u"Learning rate η"_s, u"Output at z = 0"_s, u"Why?"_s,
                                u"Save picture…"_s, u"Restart"_s, u"Speed of running"_s}) {
        QVERIFY2(names.indexOf(name) > last, qPrintable(names.join(u", ")));
        last = names.indexOf(name);
    }
    for (QWidget *widget : w.window.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
            widget->isEnabled() && widget->focusProxy() == nullptr)
            QVERIFY2(reached.contains(widget), qPrintable(spokenName(widget)));
    }
    // Backwards just the same.
    QWidgetList backwards;
    for (qsizetype i = 0; i < reached.size(); ++i) {
        backwards.prepend(QApplication::focusWidget());
        w.press(Qt::Key_Tab, Qt::ShiftModifier);
    }
    QCOMPARE(QSet<QWidget *>(backwards.begin(), backwards.end()),
             QSet<QWidget *>(reached.begin(), reached.end()));
}

void tst_WindowLooks::focusedButtonKeepsSpace()
{
    ShownWindow w;
    w.button(u"Step"_s)->setFocus(Qt::TabFocusReason);
    w.press(Qt::Key_Space);
    QCOMPARE(w.position(), 1);
    QVERIFY(!w.isRunning());
    w.press(Qt::Key_Right); // the other keys go on meaning what they say
    QCOMPARE(w.position(), 2);
    auto *speed = w.window.findChild<QSlider *>();
    const int before = speed->value();
    speed->setFocus(Qt::TabFocusReason);
    w.press(Qt::Key_Right);
    QCOMPARE(speed->value(), before + 1);
    QCOMPARE(w.position(), 2);
}

/// No widget has a style of its own beside that of all controls: the theme is their one source.
void tst_WindowLooks::oneStyleForAll()
{
    ShownWindow w;
    w.window.openRun(exampleDataset(Example::Concert), Settings(), 3);
    for (QAction *action : w.window.findChild<ViewActions *>()->all()) {
        action->setChecked(true);
        QCoreApplication::processEvents();
        for (const QWidget *widget : w.window.findChildren<QWidget *>())
            QVERIFY2(widget->styleSheet().isEmpty(), widget->metaObject()->className());
    }
}

void tst_WindowLooks::languageChangesLive()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 12);
    QTRY_COMPARE(w.label("verdictHeadline"), u"XOR: no line gets more than 3 of 4."_s);
    const QStringList english = wordsOf(w.window);
    w.choose(u"E&spañol"_s);
    QTRY_COMPARE(w.label("verdictHeadline"), u"XOR: ninguna recta acierta más de 3 de 4."_s);
    QVERIFY(w.button(u"Paso"_s) != nullptr);
    QVERIFY(w.button(u"Step"_s) == nullptr);
    QVERIFY(w.field(u"Learning rate η"_s) == nullptr);
    for (const QAction *menu : w.window.menuBar()->actions())
        QVERIFY2(!english.contains(menu->text() + u'|' + menu->toolTip()),
                 qPrintable(menu->text()));
    QCOMPARE(w.position(), 12);
    QVERIFY(w.action(u"E&spañol"_s)->isChecked());
    w.choose(u"&English"_s);
    QTRY_COMPARE(w.label("verdictHeadline"), u"XOR: no line gets more than 3 of 4."_s);
    QTRY_COMPARE(wordsOf(w.window), english);
}

/// In each language, whichever was there before.
void tst_WindowLooks::choicesAreWideEnough()
{
    ShownWindow w;
    w.click(w.window.findChild<QToolButton *>(u"moreSettings"_s));
    w.press(Qt::Key_P);
    int count = 0;
    const auto cut = [&]() -> QString {
        count = 0;
        for (const auto *box : w.window.findChildren<QComboBox *>()) {
            if (!box->isVisible())
                continue;
            QStyleOptionComboBox option;
            option.initFrom(box);
            const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                            QStyle::SC_ComboBoxEditField, box);
            for (int i = 0; i < box->count(); ++i) {
                if (box->fontMetrics().horizontalAdvance(box->itemText(i)) > room.width())
                    return box->itemText(i);
            }
            ++count;
        }
        return {};
    };
    for (const Language language : {Language::Spanish, Language::English, Language::Spanish}) {
        w.translator.use(language);
        QTRY_COMPARE(cut(), QString()); // the layouts follow one another
        QCOMPARE(count, 15);
    }
    w.translator.use(Language::English);
}

void tst_WindowLooks::languageIsRemembered()
{
    {
        ShownWindow w;
        w.choose(u"E&spañol"_s);
    }
    QCOMPARE(preferredLanguage(), Language::Spanish);
    QSettings().clear();
}

void tst_WindowLooks::themeChangesLive()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.pressTimes(Qt::Key_Right, 3);
    const auto corner = [&] { return w.plot()->grab().toImage().pixelColor(3, 3); };
    const auto shows = [&](const QColor &colour) {
        const QImage image = w.plot()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb();
        }
        return count > 500;
    };
    w.choose(u"&Light"_s);
    QTRY_COMPARE(corner(), lightTheme().card);
    QVERIFY(shows(lightTheme().zeroTint));
    w.choose(u"&Dark"_s);
    QTRY_COMPARE(corner(), darkTheme().card);
    QTRY_VERIFY(shows(darkTheme().zeroTint));
    QVERIFY(!shows(lightTheme().zeroTint));
    QCOMPARE(w.window.palette().color(QPalette::Window), darkTheme().page);
    {
        ShownWindow another;
        QVERIFY(another.action(u"&Dark"_s)->isChecked());
        QTRY_COMPARE(another.plot()->grab().toImage().pixelColor(3, 3), darkTheme().card);
    }
    w.choose(u"As the &system"_s);
    QSettings().clear();
}

/// Whatever stands in the file of settings, the window opens.
void tst_WindowLooks::damagedSettings()
{
    QSettings().setValue(u"theme"_s, u"purple"_s);
    {
        ShownWindow w;
        QVERIFY(w.action(u"As the &system"_s)->isChecked());
    }
    for (const int impossible : {7, -1}) {
        QSettings().setValue(u"theme"_s, impossible);
        QSettings().setValue(u"language"_s, impossible);
        ShownWindow w;
        QVERIFY(w.action(u"As the &system"_s)->isChecked());
        QCOMPARE(preferredTheme(), ThemeChoice::System);
        QCOMPARE(preferredLanguage(), Language::System);
    }
    QSettings().clear();
}

/// Panels beside the plot ask for no wider window than a small screen has.
void tst_WindowLooks::narrowWithPanels()
{
    for (const Language language : {Language::English, Language::Spanish}) {
        ShownWindow w;
        w.translator.use(language);
        w.press(Qt::Key_S);
        w.press(Qt::Key_N);
        QCoreApplication::processEvents();
        QVERIFY2(w.window.minimumSizeHint().width() <= 800,
                 qPrintable(QString::number(w.window.minimumSizeHint().width())));
        w.translator.use(Language::English);
        w.press(Qt::Key_S);
        w.press(Qt::Key_N);
    }
}

/// The window is there, in the colours of its theme, before what takes long.
void tst_WindowLooks::emptyFirst()
{
    Translator translator;
    translator.use(Language::English);
    MainWindow window(&translator);
    window.showEmpty();
    QVERIFY(window.isVisible() && window.windowHandle()->isExposed());
    QVERIFY(!window.centralWidget()->isVisible());
    QCOMPARE(window.grab().toImage().pixelColor(600, 400),
             window.palette().color(QPalette::Window));
    window.show();
    window.showContent();
    QVERIFY(window.centralWidget()->isVisible());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.windowHandle(), Qt::Key_Right);
    QCOMPARE(window.run().position(), 1);
}

/// The title of what says how far long work has come is read whole.
void tst_WindowLooks::titlesHaveRoom()
{
    for (const QString &title : {u"Frontera"_s, QString(60, u'W')}) {
        QProgressDialog dialog(u"…"_s, u"Stop"_s, 0, 1);
        showWhole(dialog, title);
        dialog.show();
        QCOMPARE(dialog.windowTitle(), title);
        QVERIFY(dialog.width() >= dialog.fontMetrics().horizontalAdvance(title) + 100);
    }
    // That of a window with a file has a mark for changes in it, and is long.
    ShownWindow w;
    const WorkProgress progress(u"…"_s, &w.window);
    for (auto *dialog : w.window.findChildren<QProgressDialog *>())
        QCOMPARE(dialog->windowTitle(), u"Frontera"_s);
}

void tst_WindowLooks::copiesThePicture()
{
    ShownWindow w;
    w.pressTimes(Qt::Key_Right, 7);
    QGuiApplication::clipboard()->clear();
    w.press(Qt::Key_C, Qt::ControlModifier);
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(2560, 1440));
    int tinted = 0;
    for (int y = 0; y < image.height(); y += 10) {
        for (int x = 0; x < image.width(); x += 10)
            tinted += image.pixel(x, y) == lightTheme().zeroTint.rgb();
    }
    QVERIFY(tinted > 1'000);
    QCOMPARE(w.position(), 7);
}

void tst_WindowLooks::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it opens") << QSize(1280, 720);
    QTest::newRow("small") << QSize(800, 600);
    QTest::newRow("large") << QSize(1920, 1080);
    QTest::newRow("tiny") << QSize(300, 200);
}

/// The words of a button that is cut, or lies over another; empty if all is well.
static QString untidyButton(const QWidget &window)
{
    QList<QRect> places;
    for (const KeyButton *button : window.findChildren<KeyButton *>()) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&window, QPoint(0, 0)), button->size());
        if (button->width() < button->sizeHint().width() || !window.rect().contains(place))
            return button->text();
        for (const QRect &other : std::as_const(places)) {
            if (place.intersects(other))
                return button->text();
        }
        places += place;
    }
    return {};
}

/// Every button lies whole within the window, and no two lie over each other.
void tst_WindowLooks::sizes()
{
    QFETCH(QSize, size);
    ShownWindow w;
    for (const QString &language : {u"&English"_s, u"E&spañol"_s}) {
        w.choose(language);
        w.window.resize(size);
        // The layout follows the words of another language when it gets round to it.
        QTRY_COMPARE(untidyButton(w.window), QString());
    }
    QSettings().clear();
}

/// On a large screen the buttons of a panel grow with the words beside them.
void tst_WindowLooks::buttonsGrow()
{
    ShownWindow w;
    w.choose(u"XOR"_s);
    w.press(Qt::Key_W);
    w.window.resize(1920, 1080);
    const auto *panel = w.window.findChild<WhyPanel *>();
    const auto buttons = panel->findChildren<KeyButton *>();
    QVERIFY(!buttons.isEmpty());
    const double usual = QApplication::font().pointSizeF();
    for (const KeyButton *button : buttons)
        QTRY_VERIFY2(button->font().pointSizeF() > 1.2 * usual, qPrintable(button->text()));
}

namespace {

/// Returns what is on the screen of a window: what its frames so far have left there.
QImage onScreen(const QWidget &window)
{
    return window.screen()
        ->grabWindow(window.winId())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// Returns where two pictures are not alike; letters may be shaded by a trace differently.
QRect differenceOf(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.rect() | b.rect();
    constexpr int trace = 8;
    QRect different;
    for (int y = 0; y < a.height(); ++y) {
        const auto *ones = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *others = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        if (std::equal(ones, ones + a.width(), others))
            continue;
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = ones[x];
            const QRgb other = others[x];
            if (std::abs(qRed(one) - qRed(other)) > trace ||
                std::abs(qGreen(one) - qGreen(other)) > trace ||
                std::abs(qBlue(one) - qBlue(other)) > trace)
                different |= QRect(x, y, 1, 1);
        }
    }
    return different;
}

void leaveFocus(QWidget &window)
{
    if (QWidget *focused = window.focusWidget())
        focused->clearFocus();
}

} // namespace

/// What frames leave out and keep never shows: after any change the screen has what a window shows
/// that begins in that state.
void tst_WindowLooks::framesAfterChanges()
{
    QSettings().clear();
    ShownWindow w;
    w.choose(u"XOR"_s);
    const auto steps = [](QAction *action, int times) {
        for (int i = 0; i < times; ++i) {
            action->trigger();
            QCoreApplication::processEvents();
        }
    };
    const std::pair<const char *, std::function<void()>> changes[] = {
        {"first steps", [&] { steps(w.actions().step(), 2); }},
        {"a mistake", [&] { steps(w.actions().step(), 3); }},
        {"back", [&] { steps(w.actions().back(), 2); }},
        {"epochs", [&] { steps(w.actions().epoch(), 8); }},
        {"dark", [&] { w.choose(u"&Dark"_s); }},
        {"Spanish", [&] { w.choose(u"E&spañol"_s); }},
        {"smaller", [&] { w.window.resize(1000, 620); }},
        {"learnt",
         [&] {
             w.window.openRun(gateDataset(AndGate), Settings());
             steps(w.actions().epoch(), 12);
         }},
    };
    for (const auto &[name, change] : changes) {
        change();
        MainWindow fresh(&w.translator);
        fresh.resize(w.window.size());
        fresh.openRun(w.run().data(), w.run().settings(), w.run().length());
        fresh.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fresh));
        Q_EMIT fresh.findChild<PositionBar *>()->positionWanted(w.position());
        leaveFocus(w.window);
        leaveFocus(fresh);
        QRect different;
        const bool areAlike = QTest::qWaitFor([&] {
            different = differenceOf(onScreen(w.window), onScreen(fresh));
            return different.isEmpty();
        });
        if (!areAlike)
            qWarning() << name << different;
        QVERIFY(areAlike);
    }
    QSettings().clear();
}

/// The panels are laid out before the frame, not after it: or it would be painted again.
void tst_WindowLooks::paintsOnceAStep()
{
    class Paints : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    };
    QSettings().clear();
    ShownWindow w;
    w.choose(u"XOR"_s);
    QCoreApplication::processEvents();
    Paints plot;
    Paints formulas;
    w.plot()->installEventFilter(&plot);
    w.window.findChild<QLabel *>(u"arithmetic"_s)->installEventFilter(&formulas);
    for (int step = 1; step <= 30; ++step) {
        const int before = plot.count;
        w.actions().step()->trigger();
        QTRY_VERIFY(plot.count > before);
        QCoreApplication::processEvents();
        if (step == 10) // of the first ones panels come and go
            formulas.count = 0;
    }
    QCOMPARE(formulas.count, 20);
}

FRONTERA_WINDOW_TEST(tst_WindowLooks)
#include "tst_window_looks.moc"
