// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/sampled_rows.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/settings_bar.h"
#include "ui/edit/settings_line.h"
#include "ui/widgets/key_button.h"
#include "ui/window/at_hand.h"
#include "ui/window/gate_tile.h"
#include "ui/words/number_words.h"
#include "ui/words/settings_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QToolButton>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

const QString settingsRate = u"Learning rate η"_s;
const QString firstWeight = u"Initial weight w₁"_s;
const QString secondWeight = u"Initial weight w₂"_s;
const QString bias = u"Initial bias b"_s;
const QString order = u"Order of the observations"_s;
const QString seed = u"Seed"_s;

/// A window whose second row of settings is open.
class SettingsWindow : public ShownWindow
{
public:
    SettingsWindow()
    {
        for (auto *button : window.findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"More settings"_s))
                click(button);
        }
    }

    /// Chooses an entry of a box, by its accessible name, with the keys.
    void choose(const QString &box, int index)
    {
        for (auto *candidate : window.findChildren<QComboBox *>()) {
            if (candidate->accessibleName() != box || !candidate->isVisible())
                continue;
            candidate->setFocus();
            pressTimes(Qt::Key_Up, candidate->count());
            pressTimes(Qt::Key_Down, index);
        }
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const Settings &settings() const { return run().settings(); }
    [[nodiscard]] QLabel *bubble() { return window.findChild<QLabel *>(u"entryBubble"_s); }
};

} // namespace

class tst_WindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWithSettings();
        sampleRows(3);
    }
    void lineSaysSettings_data();
    void lineSaysSettings();
    void lineMakesNothingNarrower();
    void lineOpensControls();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void wrongEntries_data();
    void wrongEntries();
    void rightEntries_data();
    void rightEntries();
    void bothDecimalPoints_data();
    void bothDecimalPoints();
    void escapeRestores();
    void permutations();
    void seeds();
    void choices();
    void choicesWithAThreshold();
    void drawnStart();
    void conventions();
    void biasOnMinusOne();
    void barOfOtherFields();
    void theRunGoesOn();
    void typingDoesNotMoveTheRun();
    void leavingTheFieldEnters();
    void sentencesFollowTheLanguage();
};

void tst_WindowSettings::wrongEntries_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &field, const QString &typed, const QString &sentence) {
        QTest::addRow("%s: %s", qPrintable(field), qPrintable(typed)) << field << typed << sentence;
    };
    const QString rightRate = u" Enter a number greater than 0, such as 0.1."_s;
    const QString rightNumber = u" Enter a number, such as −0.5."_s;
    row(settingsRate, u"abc"_s, u"“abc” is not a number."_s + rightRate);
    row(settingsRate, u"nan"_s, u"“nan” is not a number."_s + rightRate);
    row(settingsRate, u"inf"_s, u"“inf” is not a number."_s + rightRate);
    row(settingsRate, u"1,000.5"_s, u"“1,000.5” is not a number."_s + rightRate);
    row(settingsRate, u"0"_s, u"“0” is not greater than 0."_s + rightRate);
    row(settingsRate, u"-1"_s, u"“-1” is not greater than 0."_s + rightRate);
    row(settingsRate, u""_s, u"Nothing is entered."_s + rightRate);
    row(settingsRate, u"1e400"_s, u"“1e400” is too large or too small."_s + rightRate);
    row(settingsRate, u"1e-400"_s, u"“1e-400” is too large or too small."_s + rightRate);
    row(settingsRate, u"0.1234567890123456789"_s,
        u"“0.1234567890123456789” has more than 18 digits."_s + rightRate);
    row(firstWeight, u"1 2"_s, u"“1 2” is not a number."_s + rightNumber);
    row(secondWeight, u"--1"_s, u"“--1” is not a number."_s + rightNumber);
    row(bias, u"x"_s, u"“x” is not a number."_s + rightNumber);
}

void tst_WindowSettings::wrongEntries()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    SettingsWindow w;
    QVERIFY(w.isActive);
    w.enter(settingsRate, u"0.3"_s);
    w.pressTimes(Qt::Key_Return, 1);
    const Settings before = w.settings();
    QCOMPARE(before.rate, number(u"0.3"));
    w.enter(field, typed);
    QVERIFY(w.field(field)->isWrong());
    QCOMPARE(w.field(field)->text(), typed);
    QCOMPARE(w.field(field)->sentence(), sentence);
    QVERIFY(w.bubble() != nullptr && w.bubble()->isVisible());
    QCOMPARE(w.bubble()->text(), u"✗ "_s + sentence);
    // Below its field, and wholly within the window.
    const QRect where = w.bubble()->geometry();
    QVERIFY(w.window.rect().contains(where));
    QVERIFY(where.top() >= w.field(field)->mapTo(&w.window, QPoint(0, 0)).y());
    QCOMPARE(w.settings(), before);
    // A right one clears it.
    w.enter(field, u"2"_s);
    QVERIFY(!w.field(field)->isWrong());
    QVERIFY(!w.bubble()->isVisible());
    QVERIFY(!(w.settings() == before));
}

void tst_WindowSettings::rightEntries_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("trailing 0") << settingsRate << u"0.50"_s << u"0.5"_s;
    QTest::newRow("power") << settingsRate << u"1e-2"_s << u"0.01"_s;
    QTest::newRow("largest") << settingsRate << u"1e300"_s << u"1e300"_s;
    QTest::newRow("blanks") << firstWeight << u" 7 "_s << u"7"_s;
    QTest::newRow("negative") << secondWeight << u"-1.25"_s << u"-1.25"_s;
    QTest::newRow("true minus") << bias << u"−3"_s << u"-3"_s;
    QTest::newRow("18 decimals") << firstWeight << u"0.123456789012345678"_s
                                 << u"0.123456789012345678"_s;
    QTest::newRow("18 decimals, negative")
        << firstWeight << u"-0.123456789012345678"_s << u"-0.123456789012345678"_s;
    QTest::newRow("18 digits and a power")
        << bias << u"1.23456789012345678e-100"_s << u"1.23456789012345678e-100"_s;
}

/// Whatever is taken is in force, and stands in the field as something that can be taken again.
void tst_WindowSettings::rightEntries()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    SettingsWindow w;
    w.enter(field, typed);
    const auto inForce = [&] {
        const Settings &settings = w.settings();
        return field == settingsRate  ? settings.rate
               : field == bias        ? settings.bias
               : field == firstWeight ? settings.weights.at(0)
                                      : settings.weights.at(1);
    };
    QCOMPARE(inForce(), number(value));
    QVERIFY2(!w.field(field)->isWrong(), qPrintable(w.field(field)->text()));
    QVERIFY(w.bubble() == nullptr || !w.bubble()->isVisible());
    // Return once more changes nothing.
    w.press(Qt::Key_Return);
    QCOMPARE(inForce(), number(value));
    // Nor does another setting.
    w.enter(field == settingsRate ? bias : settingsRate, u"3"_s);
    QCOMPARE(inForce(), number(value));
}

void tst_WindowSettings::bothDecimalPoints_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << u"0.5"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain) << u"0,5"_s;
}

void tst_WindowSettings::bothDecimalPoints()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, shown);
    QLocale::setDefault(locale);
    for (const QString &typed : {u"0,5"_s, u"0.5"_s}) {
        SettingsWindow w;
        w.enter(settingsRate, typed);
        QVERIFY(!w.field(settingsRate)->isWrong());
        QCOMPARE(w.settings().rate, number(u"0.5"));
        QCOMPARE(w.field(settingsRate)->text(), shown);
        w.enter(firstWeight, u"-"_s + typed);
        QCOMPARE(w.settings().weights.at(0), number(u"-0.5"));
        QCOMPARE(w.field(firstWeight)->text(), u'−' + shown);
    }
}

void tst_WindowSettings::escapeRestores()
{
    SettingsWindow w;
    w.enter(settingsRate, u"0.3"_s);
    w.enter(settingsRate, u"abc"_s);
    QVERIFY(w.field(settingsRate)->isWrong());
    w.press(Qt::Key_Escape);
    QCOMPARE(w.field(settingsRate)->text(), u"0.3"_s);
    QVERIFY(!w.field(settingsRate)->isWrong());
    QVERIFY(!w.bubble()->isVisible());
    w.type(settingsRate, u"0.7"_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.field(settingsRate)->text(), u"0.3"_s);
    QCOMPARE(w.settings().rate, number(u"0.3"));
}

void tst_WindowSettings::permutations()
{
    SettingsWindow w;
    QVERIFY(!w.field(order)->isVisible());
    w.choose(u"Order"_s, 1);
    QCOMPARE(w.settings().order, Order::Chosen);
    QTRY_VERIFY(w.field(order)->isVisible());
    w.enter(order, u"4,3,2,1"_s);
    QVERIFY(!w.field(order)->isWrong());
    const std::vector<int> backwards = {3, 2, 1, 0};
    QVERIFY(w.settings().permutation == backwards);
    for (const QString &wrong : {u"1,1,2,3"_s, u"1,2,3"_s, u"1,2,3,4,5"_s, u"0,1,2,3"_s, u"a"_s}) {
        w.enter(order, wrong);
        QVERIFY2(w.field(order)->isWrong(), qPrintable(wrong));
        QCOMPARE(
            w.bubble()->text(),
            u"✗ “%1” is not an order of the observations. Enter each of 1, 2, 3, 4 once."_s.arg(
                wrong));
        QVERIFY(w.bubble()->isVisible());
        QVERIFY(w.settings().permutation == backwards);
    }
    w.enter(order, u"2 1 4 3"_s);
    const std::vector<int> pairs = {1, 0, 3, 2};
    QVERIFY(w.settings().permutation == pairs);
    w.click(u"Step"_s);
    QCOMPARE(w.run().facts().observation, 1);
}

void tst_WindowSettings::seeds()
{
    SettingsWindow w;
    w.choose(u"Order"_s, 2);
    QCOMPARE(w.settings().order, Order::Shuffled);
    QTRY_VERIFY(w.field(seed)->isVisible());
    w.enter(seed, u"18446744073709551615"_s);
    QCOMPARE(w.settings().seed, std::uint64_t{18'446'744'073'709'551'615U});
    for (const QString &wrong : {u"18446744073709551616"_s, u"-1"_s, u"1.5"_s, u""_s}) {
        w.enter(seed, wrong);
        QVERIFY2(w.field(seed)->isWrong(), qPrintable(wrong));
        QVERIFY(w.bubble()->text().contains(wrong));
        QCOMPARE(w.settings().seed, std::uint64_t{18'446'744'073'709'551'615U});
    }
}

void tst_WindowSettings::choices()
{
    SettingsWindow w;
    w.choose(u"Output at z = 0"_s, 1);
    QVERIFY(!w.settings().firesAtZero);
    w.choose(u"Output at z = 0"_s, 0);
    QVERIFY(w.settings().firesAtZero);
    w.choose(u"Targets"_s, 1);
    QCOMPARE(w.settings().targets, Targets::Bipolar);
    // Its own outputs at z = 0 take the place of those for 0 and 1, and it has the choice of a
    // rule.
    w.choose(u"Output at z = 0"_s, 1);
    QCOMPARE(w.settings().tie, BipolarTie::One);
    w.choose(u"Update"_s, 0);
    QCOMPARE(w.settings().rule, LearningRule::Error);
    auto *withBias = w.window.findChild<QCheckBox *>();
    QTest::mouseClick(withBias, Qt::LeftButton, {}, QPoint(8, withBias->height() / 2));
    QVERIFY(!w.settings().useBias);
    QTRY_VERIFY(!w.field(bias)->isEnabled());
    // The gate stays, and so do the settings when the gate changes.
    QCOMPARE(w.run().data().name(), u"and"_s);
    const Settings before = w.settings();
    w.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(w.run().data().name(), u"xor"_s);
    QCOMPARE(w.settings(), before);
}

/// With a fixed threshold z is compared with it, and the choice says so.
void tst_WindowSettings::choicesWithAThreshold()
{
    SettingsWindow w;
    const auto texts = [&w](const QString &name) {
        QStringList all;
        for (const auto *box : w.window.findChildren<QComboBox *>()) {
            for (int i = 0; box->accessibleName() == name && i < box->count(); ++i)
                all += box->itemText(i);
        }
        return all;
    };
    const QStringList withZero{u"fires at z ≥ 0"_s, u"fires at z > 0"_s};
    w.choose(u"Offset"_s, 1);
    QVERIFY(w.settings().hasThreshold);
    const QStringList withTheta = texts(u"Output at z = θ"_s);
    QVERIFY(withTheta.contains(u"fires at z ≥ θ"_s) && withTheta.contains(u"fires at z > θ"_s));
    for (const QString &text : withZero)
        QVERIFY2(!withTheta.contains(text), qPrintable(text));
    w.choose(u"Offset"_s, 0);
    QCOMPARE(texts(u"Output at z = θ"_s), QStringList());
    for (const QString &text : withZero)
        QVERIFY2(texts(u"Output at z = 0"_s).contains(text), qPrintable(text));
}

/// The bar shows the numbers that were drawn in place of those that would be given.
/// A book's settings come in one step that can be undone, and are known again.
void tst_WindowSettings::conventions()
{
    SettingsWindow w;
    auto *box = w.window.findChild<QComboBox *>(u"convention"_s);
    QCOMPARE(box->currentText(), u"this course"_s);
    const Settings before = w.settings();
    const int fausett = box->findText(u"Fausett 1994"_s);
    Q_EMIT box->activated(fausett);
    QCOMPARE(w.settings().deadZone, Decimal(2, -1));
    QCOMPARE(w.settings().rate, Decimal(1));
    QCOMPARE(w.settings().targets, Targets::Bipolar);
    QTRY_COMPARE(box->currentIndex(), fausett);
    QVERIFY2(box->toolTip().contains(u"Prentice Hall"_s), qPrintable(box->toolTip()));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.settings(), before);
    QTRY_COMPARE(box->currentText(), u"this course"_s);
    w.enter(settingsRate, u"0.7"_s);
    QTRY_COMPARE(box->currentIndex(), -1);
}

/// The initial bias is named as the book has it, and has its sign.
void tst_WindowSettings::biasOnMinusOne()
{
    SettingsWindow w;
    w.enter(bias, u"0.5"_s);
    w.choose(u"Input of the bias"_s, 1);
    QCOMPARE(w.settings().biasInput, BiasInput::MinusOne);
    QCOMPARE(weightsOf(w.run()).b, Decimal(-5, -1));
    QTRY_VERIFY(w.field(u"Initial bias w₀"_s) != nullptr);
    QCOMPARE(w.field(u"Initial bias w₀"_s)->text(), u"0.5"_s);
}

void tst_WindowSettings::drawnStart()
{
    SettingsWindow w;
    w.enter(bias, u"7"_s);
    w.choose(u"Start of weights and bias"_s, 1);
    QCOMPARE(w.settings().start, Start::Drawn);
    const auto shown = [&w](const QString &name, const Decimal &value) {
        return !w.field(name)->isEnabled() && w.field(name)->text() == showNumber(value);
    };
    const auto areShown = [&] {
        const Weights start = weightsOf(w.run());
        return shown(firstWeight, start.w[0]) && shown(bias, start.b);
    };
    QTRY_VERIFY(areShown());
    QVERIFY(weightsOf(w.run()).b != Decimal(7));
    w.enter(u"Range of the start"_s, u"-3; 2"_s);
    QCOMPARE(w.settings().startRange, (NumberRange{Decimal(-3), Decimal(2)}));
    QTRY_VERIFY(areShown());
    const Weights before = weightsOf(w.run());
    w.enter(u"Seed of the start"_s, u"8"_s);
    QTRY_VERIFY(areShown());
    QVERIFY(weightsOf(w.run()) != before);
    for (const auto &[wrong, sentence] :
         {std::pair(u"2; -3"_s, u"✗ In “2; -3” the second number is not larger than the first. "
                                "Enter two numbers with “;” between, the smaller first, such as "
                                "−0.5; 0.5."_s),
          std::pair(u"2"_s, u"✗ “2” is not two numbers. Enter two numbers with “;” between, the "
                            "smaller first, such as −0.5; 0.5."_s)}) {
        w.enter(u"Range of the start"_s, wrong);
        QCOMPARE(w.bubble()->text(), sentence);
        QCOMPARE(w.settings().startRange, (NumberRange{Decimal(-3), Decimal(2)}));
    }
    w.press(Qt::Key_Escape);
    w.choose(u"Start of weights and bias"_s, 0);
    QTRY_VERIFY(w.field(bias)->isEnabled());
    QCOMPARE(w.field(bias)->text(), u"7"_s);
}

/// The bar is made of whatever fields there are: in their places, with the same rules.
void tst_WindowSettings::barOfOtherFields()
{
    static constexpr FieldWord words[] = {{"b", Order::Shuffled, {}, "seed"}, {"a", Order::Given}};
    static constexpr Field fields[] = {
        {.key = "order", .kind = choiceOf<&Settings::order>(words), .isOften = true},
        {.key = "seed", .kind = SeedKind{&Settings::seed}, .isOften = true},
        {.key = "bias", .kind = NumberKind{&Settings::bias}, .isOften = true, .place = -1},
        {.key = "rate",
         .kind = NumberKind{&Settings::rate, true},
         .idle = FieldIdle{"order", [](const Settings &s) { return s.order == Order::Given; }}}};
    SettingsBar bar(fields);
    bar.show(Settings(), gateDataset(AndGate));
    static_cast<QWidget &>(bar).show();
    const auto entry = [&bar](const QString &name) {
        const QList<EntryField *> all = bar.findChildren<EntryField *>();
        return *std::ranges::find(all, name, &QWidget::accessibleName);
    };
    QCOMPARE(bar.findChildren<EntryField *>().size(), 3);
    const QList<QComboBox *> boxes = bar.findChildren<QComboBox *>();
    auto *box = *std::ranges::find(boxes, u"Order"_s, &QWidget::accessibleName);
    QCOMPARE(box->currentIndex(), 1); // "a", whatever its number
    const auto leftOf = [&bar](QWidget *widget) { return widget->mapTo(&bar, QPoint()).x(); };
    QVERIFY(leftOf(entry(bias)) < leftOf(box));
    QVERIFY(!entry(seed)->isVisible());
    auto *more = bar.findChild<QToolButton *>();
    QVERIFY(!more->isChecked() && !entry(settingsRate)->isVisible());
    more->setChecked(true);
    QVERIFY(entry(settingsRate)->isVisible() && !entry(settingsRate)->isEnabled());
    Settings entered;
    connect(&bar, &SettingsBar::settingsEntered, this,
            [&entered](const Settings &settings) { entered = settings; });
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QCOMPARE(entered.order, Order::Shuffled);
    QTRY_VERIFY(entry(seed)->isVisible());
    QVERIFY(entry(settingsRate)->isEnabled());
    QVERIFY(leftOf(box) < leftOf(entry(seed)));
}

/// A wrong entry leaves the run where it is, and it can go on.
void tst_WindowSettings::theRunGoesOn()
{
    SettingsWindow w;
    w.enter(settingsRate, u"0.3"_s);
    w.window.centralWidget()->setFocus();
    w.pressTimes(Qt::Key_Right, 5);
    const Weights weights = weightsOf(w.run());
    w.enter(settingsRate, u"abc"_s);
    QCOMPARE(w.position(), 5);
    QCOMPARE(weightsOf(w.run()), weights);
    w.click(u"Step"_s);
    QCOMPARE(w.position(), 6);
    QVERIFY(w.field(settingsRate)->isWrong());
    QVERIFY(w.bubble()->isVisible());
    // A new run keeps the last right one too.
    w.enter(bias, u"0.25"_s);
    QCOMPARE(w.settings().rate, number(u"0.3"));
    QCOMPARE(w.settings().bias, number(u"0.25"));
    QCOMPARE(w.field(settingsRate)->text(), u"abc"_s);
    QVERIFY(w.field(settingsRate)->isWrong());
    QVERIFY(w.bubble()->isVisible());
}

void tst_WindowSettings::typingDoesNotMoveTheRun()
{
    SettingsWindow w;
    w.pressTimes(Qt::Key_Right, 6);
    w.click(w.field(settingsRate));
    QVERIFY(w.field(settingsRate)->hasFocus());
    w.press(Qt::Key_End);
    for (const Qt::Key key :
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_Space, Qt::Key_End, Qt::Key_Delete}) {
        w.press(key);
        QCOMPARE(w.position(), 6);
    }
    w.press(Qt::Key_Left, Qt::ShiftModifier);
    w.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(w.position(), 6);
    QVERIFY(!w.isRunning());
    QCOMPARE(w.run().length(), 6);
    w.press(Qt::Key_Escape);
    // A click beside the fields gives the keys back to the run.
    QTest::mouseClick(w.window.centralWidget(), Qt::LeftButton, {}, QPoint(3, 3));
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 7);
}

void tst_WindowSettings::leavingTheFieldEnters()
{
    SettingsWindow w;
    w.type(settingsRate, u"0.4"_s);
    QCOMPARE(w.settings().rate, number(u"0.1"));
    w.press(Qt::Key_Tab);
    QCOMPARE(w.settings().rate, number(u"0.4"));
    QVERIFY(w.field(firstWeight)->hasFocus());
    w.type(firstWeight, u"oops"_s);
    QVERIFY(w.bubble()->isVisible());
    w.press(Qt::Key_Tab);
    QVERIFY(w.field(firstWeight)->isWrong());
    QCOMPARE(w.settings().weights.at(0), Decimal());
}

void tst_WindowSettings::sentencesFollowTheLanguage()
{
    SettingsWindow w;
    w.enter(settingsRate, u"abc"_s);
    w.ShownWindow::choose(u"E&spañol"_s);
    QTRY_COMPARE(w.bubble()->text(),
                 u"✗ «abc» no es un número. Escriba un número mayor que 0, como 0.1."_s);
    QVERIFY(w.bubble()->isVisible());
}

void tst_WindowSettings::lineSaysSettings_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, void (*change)(Settings &), const char16_t *line) {
        Settings settings;
        change(settings);
        QTest::newRow(name) << settings << QString::fromUtf16(line).replace(u'_', QChar::Nbsp);
    };
    row(
        "usual", [](Settings &) {}, u"η_=_0.1 · start w_=_(0, 0), b_=_0 · fires at z_≥_0");
    row(
        "rate and start",
        [](Settings &settings) {
            settings.rate = Decimal(25, -2);
            settings.schedule = Schedule::Epoch;
            settings.weights = {Decimal(-1, -1), Decimal(2, -1)};
            settings.useBias = false;
        },
        u"η_=_0.25/k · start w_=_(−0.1, 0.2), no bias · fires at z_≥_0");
    row(
        "unusual ones come before usual ones",
        [](Settings &settings) {
            settings.order = Order::Shuffled;
            settings.seed = 7;
            settings.keep = Keep::Best;
        },
        u"η_=_0.1 · start w_=_(0, 0), b_=_0 · shuffled every epoch · Seed 7 · the best so far · "
        u"fires at z_≥_0");
    row(
        "threshold", [](Settings &settings) { settings.hasThreshold = true; },
        u"η_=_0.1 · start w_=_(0, 0), θ_=_0 · fires at z_≥_θ");
    row(
        "drawn", [](Settings &settings) { settings.start = Start::Drawn; },
        u"η_=_0.1 · start drawn · fires at z_≥_0");
}

/// The line says what is in force, whole or in a shorter version that ends with "…", and never more
/// than it has room for.
void tst_WindowSettings::lineSaysSettings()
{
    QFETCH(const Settings, settings);
    QFETCH(const QString, line);
    const QStringList versions = settingsInShort(settings, gateDataset(AndGate));
    QCOMPARE(versions.front(), line);
    ShownWindow w;
    auto *shown = w.window.findChild<SettingsLine *>();
    for (const int width : {1600, 1280, 900, 792}) {
        w.window.resize(width, 640);
        w.window.openRun(gateDataset(AndGate), settings, 0);
        QCoreApplication::processEvents();
        QCOMPARE(w.window.width(), width);
        QVERIFY2(versions.contains(shown->text()), qPrintable(shown->text()));
        QVERIFY(shown->fontMetrics().horizontalAdvance(shown->text()) < shown->width());
        if (width == 1600)
            QCOMPARE(shown->text(), line);
    }
    QVERIFY(shown->accessibleName().contains(line));
}

/// Many words of the line leave the buttons beside it, and the name of the data, as wide as they
/// are.
void tst_WindowSettings::lineMakesNothingNarrower()
{
    Settings settings;
    settings.order = Order::Shuffled;
    settings.keep = Keep::Best;
    settings.schedule = Schedule::Root;
    settings.weights = {Decimal(125, -3), Decimal(-375, -3)};
    ShownWindow w;
    w.window.resize(1280, 640);
    w.window.openRun(gateDataset(AndGate), settings, 0);
    QCoreApplication::processEvents();
    const auto *shown = w.window.findChild<SettingsLine *>();
    QVERIFY(shown->text().endsWith(u'…')); // it would need more
    for (const auto *button : w.window.findChild<AtHand *>()->findChildren<KeyButton *>())
        QVERIFY(button->width() >= button->sizeHint().width());
    for (const auto *tile : w.window.findChildren<GateTile *>()) {
        if (tile->isVisible())
            QVERIFY(tile->width() >= tile->sizeHint().width());
    }
}

/// The controls are closed at first; the line and its key open them, which is remembered.
void tst_WindowSettings::lineOpensControls()
{
    QSettings().clear();
    {
        ShownWindow w;
        const auto *bar = w.window.findChild<SettingsBar *>();
        const int before = w.plot()->height();
        QVERIFY(!bar->isVisible());
        w.click(w.window.findChild<SettingsLine *>());
        QCoreApplication::processEvents();
        QVERIFY(bar->isVisible());
        QVERIFY(w.plot()->height() < before);
        w.press(Qt::Key_Right); // the keys are still the run's
        QCOMPARE(w.position(), 1);
        w.press(Qt::Key_M);
        QVERIFY(!bar->isVisible());
        w.press(Qt::Key_M);
        w.enter(u"Learning rate η"_s, u"0.5"_s);
        QVERIFY(w.window.findChild<SettingsLine *>()->text().startsWith(u"η\u00a0=\u00a00.5"));
    }
    ShownWindow w;
    QVERIFY(w.window.findChild<SettingsBar *>()->isVisible());
}

FRONTERA_WINDOW_TEST(tst_WindowSettings)
#include "tst_window_settings.moc"
