// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gates_model.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/base/action_words.h"
#include "ui/base/preferences.h"
#include "ui/panels/arithmetic_panel.h"
#include "ui/panels/formula_label.h"
#include "ui/panels/legend_row.h"
#include "ui/window/help_sheet.h"
#include "ui/words/glossary.h"
#include "ui/words/start_words.h"

#include <QHelpEvent>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

/// The window as a person meets it first.
class FirstWindow : public ShownWindow
{
public:
    FirstWindow()
    {
        window.resize(1280, 720);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    void open(const Dataset &data, const Settings &settings = {})
    {
        window.openRun(data, settings);
        settle();
    }
    /// Draws the plot, and returns where the hint is; nothing if there is none.
    std::optional<QRectF> hint()
    {
        settle();
        (void)plot()->grab();
        return plot()->placeOfHint();
    }
    QStringList legend()
    {
        settle();
        (void)plot()->grab();
        settle();
        QStringList words;
        for (const LegendEntry &entry : legendRow()->drawn())
            words += entry.words;
        return words;
    }
    LegendRow *legendRow() { return window.findChild<LegendRow *>(); }
    FormulaLabel *formulas() { return window.findChild<FormulaLabel *>(); }
    HelpSheet *sheet() { return window.findChild<HelpSheet *>(); }
    QLabel *invitation() { return window.findChild<QLabel *>(u"invitation"_s); }
};

/// All points of a cloud of two inputs that may have a bubble in their midst.
Dataset pointsOfClasses(const Dataset::Labels &labels, std::vector<int> targets)
{
    std::vector<Decimal> values;
    for (std::size_t i = 0; i < targets.size(); ++i)
        values.insert(values.end(), {Decimal(static_cast<std::int64_t>(i)), Decimal(1)});
    return Dataset(u"points"_s, {u"x1"_s, u"x2"_s}, values, std::move(targets), labels);
}

QString wordsOfSheet(const HelpSheet &sheet)
{
    QStringList words;
    for (const auto *label : sheet.findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

class tst_FirstMinute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsFor();
    void namesTheClasses();
    void hintCoversNothing();
    void hintIsForTheFirstStep();
    void invitationMovesNothing();
    void formulasAreExplained();
    void meaningsGiveWay();
    void legendTellsWhatIsSeen();
    void legendGivesWay();
    void narrowLegendsNameAll();
    void lettersHaveTips();
    void everySymbolHasATip();
    void sheetHasEveryKey();
    void sheetTakesTheKeys();
    void sheetIsWhole();
};

void tst_FirstMinute::saysWhatItIsFor()
{
    FirstWindow w;
    QCOMPARE(w.label("verdictHeadline"),
             u"A perceptron looks for a line\nand learns from its mistakes."_s);
    QCOMPARE(plain(w.label("verdictDetail")), u"Ones ● on one side of it, zeros ○ on the other."_s);
    w.press(Qt::Key_Right);
    QTRY_COMPARE(w.label("verdictHeadline"), u"(0, 0) should give 0 but gave 1"_s);
    w.press(Qt::Key_Home);
    QTRY_VERIFY(w.label("verdictHeadline").startsWith(u"A perceptron looks for"));
    w.open(exampleDataset(Example::Concert3));
    QVERIFY(w.label("verdictHeadline").contains(u"a plane\n"));
    w.open(exampleDataset(Example::Concert));
    QVERIFY(w.label("verdictHeadline").contains(u"a hyperplane\n"));
    w.choose(u"XOR"_s);
    w.press(Qt::Key_T);
    FirstWindow::settle();
    QVERIFY(w.label("verdictHeadline").startsWith(u"Three neurons look for their gates"));
    QVERIFY(w.label("verdictDetail").startsWith(u"OR and NAND learn from the inputs"));
}

void tst_FirstMinute::namesTheClasses()
{
    const auto classes = [](const Dataset &data, const Settings &settings = {}) {
        Run run;
        run.start(data, settings);
        return describeStart(run).classes;
    };
    QCOMPARE(classes(exampleDataset(Example::Iris)),
             u"versicolor ● on one side of it, setosa ○ on the other."_s);
    Settings settings;
    settings.targets = Targets::Bipolar;
    settings.useBias = false;
    QCOMPARE(classes(gateDataset(AndGate), settings),
             u"1 ● on one side of it, −1 ○ on the other. "
             "It goes through the origin: there is no bias."_s);
    settings.hasThreshold = true;
    QVERIFY(!classes(gateDataset(AndGate), settings).contains(u"origin"));
    QCOMPARE(classes(pointsOfClasses({u"no"_s, u"yes"_s}, {1, 1, 1})),
             u"All are yes ●: all belong on one side of it."_s);
}

/// The bubble stands in the picture and over no sign, wherever there is one; of a gate there always
/// is.
void tst_FirstMinute::hintCoversNothing()
{
    FirstWindow w;
    for (const QSize size : {QSize(1280, 720), QSize(900, 600), QSize(1920, 1080)}) {
        w.window.resize(size);
        for (const char *data : {"and", "concert3", "concert", "clouds", "iris", "spiral"}) {
            const auto example = findExample(QString::fromLatin1(data));
            w.open(example ? exampleDataset(example->example) : gateDataset(AndGate));
            const auto place = w.hint();
            QVERIFY2(place || example, data);
            if (!place)
                continue;
            QVERIFY2(QRectF(w.plot()->axisRect()->rect()).contains(*place), data);
            const auto isCovered = [&w, &place](const auto &marker) {
                return place->contains({w.plot()->xAxis->coordToPixel(marker.at.x()),
                                        w.plot()->yAxis->coordToPixel(marker.at.y())});
            };
            QVERIFY2(std::ranges::none_of(w.plot()->picture().markers, isCovered), data);
            QVERIFY2(std::ranges::none_of(w.plot()->cube().markers, isCovered), data);
        }
    }
}

void tst_FirstMinute::hintIsForTheFirstStep()
{
    FirstWindow w;
    QVERIFY(w.hint());
    QCOMPARE(w.plot()->picture().hint, u"comes first: press %1"_s);
    for (const Qt::Key other : {Qt::Key_L, Qt::Key_P, Qt::Key_W, Qt::Key_F5}) {
        w.press(other);
        QVERIFY2(!w.hint(), qPrintable(QKeySequence(other).toString()));
        w.press(other);
        QVERIFY2(w.hint(), qPrintable(QKeySequence(other).toString()));
    }
    w.press(Qt::Key_Right);
    QVERIFY(!w.hint());
    w.press(Qt::Key_Left);
    QVERIFY(w.hint());
}

/// Step stays where it is, and so does all below and beside it.
void tst_FirstMinute::invitationMovesNothing()
{
    FirstWindow w;
    for (const QSize size : {QSize(1280, 720), QSize(900, 600)}) {
        w.window.resize(size);
        w.press(Qt::Key_Home);
        w.choose(u"OR"_s);
        FirstWindow::settle();
        QVERIFY(w.invitation()->isVisible());
        QVERIFY(!w.button(u"Back"_s)->isVisible());
        const QRect words = w.invitation()->geometry();
        const QRect step = w.button(u"Step"_s)->geometry();
        QVERIFY(words.right() < step.left() && words.left() >= 0);
        const QRect plot = w.plot()->geometry();
        w.press(Qt::Key_Right);
        FirstWindow::settle();
        QVERIFY(!w.invitation()->isVisible());
        for (const char *name : {"Back", "Restart", "« Epoch"})
            QVERIFY(w.button(QString::fromUtf8(name))->isVisible());
        QCOMPARE(w.button(u"Step"_s)->geometry(), step);
        QCOMPARE(w.plot()->geometry(), plot);
        w.press(Qt::Key_Left); // the steps made are kept: Restart has something to do
        FirstWindow::settle();
        QVERIFY(w.button(u"Restart"_s)->isVisible());
    }
}

/// Beside each formula stands what it is, as the settings have it; in a window of the usual size
/// all of it has room.
void tst_FirstMinute::formulasAreExplained()
{
    const std::pair<std::function<void(Settings &)>, QStringList> cases[] = {
        {[](Settings &) {},
         {u"the sum"_s, u"the output: 1 if z ≥ 0"_s, u"the error: target less output"_s,
          u"the weights learn: the rate η"_s, u"times e times their own input,"_s,
          u"and so does the bias"_s}},
        {[](Settings &s) { s.firesAtZero = false; }, {u"the output: 1 if z > 0"_s}},
        {[](Settings &s) {
             s.useBias = false;
             s.hasThreshold = true;
         },
         {u"the output: 1 if z ≥ θ"_s, u"the threshold"_s, u"times e times their own input"_s}},
        {[](Settings &s) { s.update = Update::Batch; }, {u"the changes add up,"_s}},
        {[](Settings &s) { s.targets = Targets::Bipolar; }, {u"the error: 0 where it is right"_s}},
        {[](Settings &s) { s.schedule = Schedule::Epoch; }, {u"the learning rate"_s}}};
    FirstWindow w;
    for (const auto &[change, meanings] : cases) {
        Settings settings;
        change(settings);
        w.open(gateDataset(AndGate), settings);
        const QString words = plain(w.formulas()->text());
        const ArithmeticWords told = describeArithmetic(w.run());
        for (const QString &meaning : meanings) {
            QVERIFY2(told.meanings.contains(meaning), qPrintable(told.meanings.join(u'|')));
            QVERIFY2(settings.targets == Targets::Bipolar || words.contains(meaning),
                     qPrintable(words)); // the formula of signs is long
        }
        QVERIFY(told.meanings.size() <= told.lines.size());
        for (qsizetype i = 0; i < told.meanings.size(); ++i) {
            const QString line = plain(told.lines[i]);
            QCOMPARE(told.meanings[i] == u"the sum"_s, line.startsWith(u"z ="));
            QCOMPARE(told.meanings[i].startsWith(u"the error"), line.startsWith(u"e ="));
            QCOMPARE(told.meanings[i].startsWith(u"and so do"),
                     line.startsWith(u"b ←") || line.startsWith(u"Δb ←"));
        }
    }
}

/// What has no room beside the formulas is left out as a whole, never cut.
void tst_FirstMinute::meaningsGiveWay()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    ArithmeticPanel panel(run);
    panel.show();
    panel.refresh(Explanation());
    const auto *formulas = panel.findChild<FormulaLabel *>();
    QList<bool> areShown;
    for (int width = 200; width <= 500; width += 10) {
        panel.resize(width, 300);
        FirstWindow::settle();
        QTextDocument words;
        words.setDefaultFont(formulas->font());
        words.setDocumentMargin(0);
        words.setHtml(formulas->text());
        words.setTextWidth(formulas->width());
        QVERIFY2(words.size().width() <= formulas->width(), qPrintable(QString::number(width)));
        areShown += words.toPlainText().contains(u"the sum");
    }
    QVERIFY(!areShown.first() && areShown.last());
    QVERIFY(std::ranges::is_sorted(areShown));
}

void tst_FirstMinute::legendTellsWhatIsSeen()
{
    FirstWindow w;
    w.window.resize(1920, 1080);
    QCOMPARE(w.legend(), (QStringList{u"wants 1"_s, u"wants 0"_s, u"predicts 1"_s, u"wrong now"_s,
                                      u"comes next"_s}));
    w.pressTimes(Qt::Key_Right, 10);
    QCOMPARE(w.legend(), (QStringList{u"wants 1"_s, u"wants 0"_s, u"predicts 1"_s, u"predicts 0"_s,
                                      u"wrong now"_s, u"presented"_s, u"comes next"_s, u"before"_s,
                                      u"w points to 1"_s}));
    w.press(Qt::Key_W); // a proof is of the data alone
    QCOMPARE(w.legend(), (QStringList{u"wants 1"_s, u"wants 0"_s}));
    w.press(Qt::Key_W);
    w.press(Qt::Key_F5);
    FirstWindow::settle();
    QVERIFY(!w.legendRow()->isVisible());
    w.press(Qt::Key_F5);
    w.open(exampleDataset(Example::Iris));
    QCOMPARE(w.legend().first(2), (QStringList{u"wants versicolor"_s, u"wants setosa"_s}));
    QVERIFY(w.plot()->picture().remark.endsWith(u"All is predicted versicolor."));
    w.open(exampleDataset(Example::Concert3));
    w.pressTimes(Qt::Key_Right, 9);
    QVERIFY(w.legend().contains(u"w points to “I\u00a0go”"_s));
    w.press(Qt::Key_G);
    FirstWindow::settle();
    QVERIFY(!w.legendRow()->isVisible());
}

/// However narrow the plot: of what it shows all is named below it, but for the areas, which it may
/// name itself; and no step moves it.
void tst_FirstMinute::narrowLegendsNameAll()
{
    Settings three;
    three.model = &gatesModel();
    FirstWindow w;
    int entries = 0;
    for (const Language language : {Language::English, Language::Spanish}) {
        w.translator.use(language);
        for (const QSize size : {QSize(900, 600), QSize(1024, 768), QSize(1280, 720)}) {
            if (isSanitized() && size.width() > 900)
                continue;
            w.window.resize(size);
            for (const Settings &settings : {three, Settings()}) {
                w.window.openRun(gateDataset(XorGate), settings);
                FirstWindow::settle();
                const QSize plot = w.plot()->size();
                for (int step = 0; step < 9; ++step) {
                    const QStringList seen = w.legend();
                    for (const LegendEntry &entry : legendOf(*w.plot(), w.run())) {
                        const bool isArea = entry.sign == LegendSign::PredictsOne ||
                                            entry.sign == LegendSign::PredictsZero;
                        QVERIFY2(isArea || seen.contains(entry.words),
                                 qPrintable(u"%1 at %2: %3 is not in %4"_s.arg(size.width())
                                                .arg(step)
                                                .arg(entry.words, seen.join(u'|'))));
                        ++entries;
                    }
                    QCOMPARE(w.plot()->size(), plot);
                    w.press(Qt::Key_Right);
                }
            }
        }
    }
    QVERIFY(entries > (isSanitized() ? 160 : 500));
    w.translator.use(Language::English);
}

/// No step moves the plot; what has no room is left out, and the row itself where the plot is low.
void tst_FirstMinute::legendGivesWay()
{
    FirstWindow w;
    w.window.resize(900, 600);
    QStringList words = w.legend();
    QStringList all;
    const QRect plot = w.plot()->geometry();
    for (int step = 0; step < 12; ++step) {
        QVERIFY2(words.contains(u"wants 1"_s), qPrintable(words.join(u'|')));
        w.press(Qt::Key_Right);
        words = w.legend();
        all += words;
        QCOMPARE(w.plot()->geometry(), plot);
    }
    // In two rows nothing is left out that the plot does not name itself.
    for (const QString &entry :
         {u"wrong now"_s, u"presented"_s, u"comes next"_s, u"before"_s, u"w points to 1"_s})
        QVERIFY2(all.contains(entry), qPrintable(all.join(u'|')));
    w.action(u"Le&gend"_s)->trigger();
    FirstWindow::settle();
    QVERIFY(!w.legendRow()->isVisible());
    QVERIFY(w.plot()->height() > plot.height());
    QVERIFY(!preferredPanel(u"legend"_s, true)); // at the next start, too
    w.action(u"Le&gend"_s)->trigger();
    FirstWindow::settle();
    QVERIFY(w.legendRow()->isVisible());
    QCOMPARE(w.plot()->geometry(), plot);
    QCOMPARE(w.window.size(), QSize(900, 600));
    w.window.resize(1280, 640);
    w.press(Qt::Key_H); // below the plot
    FirstWindow::settle();
    QVERIFY(!w.legendRow()->isVisible());
    w.press(Qt::Key_H); // or the next window would begin with it
}

void tst_FirstMinute::lettersHaveTips()
{
    FirstWindow w;
    w.press(Qt::Key_Right);
    FirstWindow::settle();
    QStringList met;
    for (int y = 0; y < w.formulas()->height(); y += 6) {
        for (int x = 0; x < w.formulas()->width(); x += 4) {
            QRect letter;
            const QString tip = w.formulas()->tipAt({x, y}, letter);
            QVERIFY(tip.isEmpty() || letter.contains(x, y));
            if (!tip.isEmpty() && !met.contains(tip))
                met += tip;
        }
    }
    const Settings settings = w.run().settings();
    for (const char16_t *symbol : {u"z", u"ŷ", u"e", u"t", u"w₁", u"w₂", u"b", u"←", u"x₁"}) {
        const QString tip = tipOfSymbol(symbol, settings, w.run().data());
        QVERIFY2(met.contains(tip), qPrintable(tip + u'\n' + met.join(u'\n')));
    }
    QVERIFY(met.contains(u"e = t − ŷ, the error: +1 fired too little, −1 fired too much, "
                         "0 is right."_s));
    // by the mouse
    QRect letter;
    QPoint at;
    for (at.ry() = 0; at.y() < 60 && letter.isNull(); at.ry() += 2)
        (void)w.formulas()->tipAt({3, at.y()}, letter);
    QHelpEvent help(QEvent::ToolTip, letter.center(), w.formulas()->mapToGlobal(letter.center()));
    QApplication::sendEvent(w.formulas(), &help);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().startsWith(u"z, the sum:"));
    QToolTip::hideText();
    // in the head of the table
    const auto *table = w.window.findChild<QTableView *>();
    const auto headTip = [table](int column) {
        return table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    };
    for (int column = 1; column <= 5; ++column)
        QVERIFY(!headTip(column).isEmpty());
    QCOMPARE(headTip(4), tipOfSymbol(u"z", settings, w.run().data()));
}

void tst_FirstMinute::everySymbolHasATip()
{
    for (const char16_t *symbol : {u"z", u"ŷ", u"e", u"t", u"η", u"w₁", u"w₁₂", u"Δw₁", u"w₀", u"b",
                                   u"Δb", u"x₃", u"θ", u"←", u"h₁"})
        QVERIFY(termOf(symbol).has_value());
    for (const char16_t *other : {u"", u"=", u"step", u"w·", u"ze", u"0"})
        QVERIFY(!termOf(other));
    const QString formula = u"Δw₁ ← Δw₁ + η·e·x₁, step(z)"_s;
    QCOMPARE(symbolAt(formula, 0), u"Δw₁");
    QCOMPARE(symbolAt(formula, 2), u"Δw₁");
    QCOMPARE(symbolAt(formula, formula.indexOf(u'x') + 1), u"x₁");
    QVERIFY(symbolAt(formula, formula.indexOf(u"step") + 2).isEmpty()); // the e of a word
    QVERIFY(symbolAt(formula, formula.size()).isEmpty());
    Settings settings;
    settings.targets = Targets::Bipolar;
    QCOMPARE(tipOfSymbol(u"e", settings, gateDataset(AndGate)),
             u"e, the error: the target after a mistake, else 0."_s);
    settings.biasInput = BiasInput::MinusOne;
    QVERIFY(tipOfSymbol(u"w₀", settings, gateDataset(AndGate)).contains(u"always −1"));
}

/// Whatever key the window's actions have stands in the sheet: it is made of them.
void tst_FirstMinute::sheetHasEveryKey()
{
    FirstWindow w;
    w.press(Qt::Key_F1);
    QVERIFY(w.sheet()->isVisible());
    QStringList missing;
    const QString words = u'\n' + wordsOfSheet(*w.sheet()) + u'\n';
    for (const QAction *action : w.window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (!words.contains(u'\n' + shortKey(key) + u'\n'))
                missing += key.toString() + u' ' + action->text();
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    for (const Term term : glossaryTerms())
        QVERIFY(
            words.contains(glossaryEntry(term, w.run().settings(), w.run().data()).meaningAlone()));
    QVERIFY(words.contains(u"GNU General Public License"));
}

void tst_FirstMinute::sheetTakesTheKeys()
{
    FirstWindow w;
    for (const bool isPresented : {false, true}) {
        if (isPresented)
            w.press(Qt::Key_F5);
        FirstWindow::settle();
        for (const Qt::Key end : {Qt::Key_Escape, Qt::Key_F1}) {
            w.press(Qt::Key_F1);
            QVERIFY(w.sheet()->isVisible());
            QCOMPARE(w.sheet()->geometry(), w.window.rect());
            for (const Qt::Key other : {Qt::Key_Right, Qt::Key_Space, Qt::Key_W, Qt::Key_Tab})
                w.press(other);
            QVERIFY(w.sheet()->isVisible());
            QCOMPARE(w.position(), 0);
            w.press(end);
            QVERIFY(!w.sheet()->isVisible());
            QCOMPARE(QApplication::focusWidget(), w.window.centralWidget());
        }
        w.press(Qt::Key_F1);
        QTest::mouseClick(w.sheet()->findChild<QWidget *>(u"words"_s), Qt::LeftButton);
        QVERIFY(!w.sheet()->isVisible());
    }
    w.press(Qt::Key_Escape); // now it ends the presentation
    QVERIFY(w.window.menuBar()->isVisible());
}

/// No word of the sheet is cut, and all of it can be reached by scrolling.
void tst_FirstMinute::sheetIsWhole()
{
    FirstWindow w;
    for (const Language language : {Language::English, Language::Spanish}) {
        w.translator.use(language);
        for (const QSize size : {QSize(1280, 720), QSize(900, 600), QSize(700, 500)}) {
            w.window.resize(size);
            FirstWindow::settle();
            w.press(Qt::Key_F1);
            FirstWindow::settle();
            const auto *area = w.sheet()->findChild<QScrollArea *>();
            const QWidget *content = area->widget();
            QVERIFY(content->width() <= area->viewport()->width());
            int bottoms[] = {0, 0}; // of the keys at the left, of the words and keys at the right
            for (const auto *label : content->findChildren<QLabel *>()) {
                const QString words = label->text();
                const QSize needed = label->wordWrap()
                                         ? QSize(0, label->heightForWidth(label->width()))
                                         : label->sizeHint();
                QVERIFY2(label->height() >= needed.height(), qPrintable(words));
                QVERIFY2(label->width() >= needed.width(), qPrintable(words));
                const QRect place(label->mapTo(content, QPoint()), label->size());
                QVERIFY2(content->rect().contains(place), qPrintable(words));
                int &bottom = bottoms[place.left() > 0.55 * content->width() ? 1 : 0];
                if (!words.contains(u"GNU"_s)) // which stands below both
                    bottom = std::max(bottom, place.bottom());
            }
            if (size.width() > 1000)
                QVERIFY(std::abs(bottoms[0] - bottoms[1]) < content->height() / 5);
            w.press(Qt::Key_End);
            QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
            w.press(Qt::Key_Escape);
        }
    }
    w.translator.use(Language::English);
}

FRONTERA_WINDOW_TEST(tst_FirstMinute)
#include "tst_first_minute.moc"
