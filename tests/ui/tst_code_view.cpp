// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gates_model.h"
#include "tests/files.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "tests/ui/shown_window.h"
#include "ui/slides/picture.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/registry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// AND in floats, after a step.
struct AndInFloats
{
    explicit AndInFloats(int steps)
    {
        Settings settings;
        settings.arithmetic = Arithmetic::Float;
        run.start(gateDataset(AndGate), settings);
        run.reach(steps);
        plot.prepare();
    }

    const CodeRow &row(const QString &text) const
    {
        static const CodeRow none;
        for (const CodeRow &row : plot.picture().rows) {
            if (row.text.trimmed().startsWith(text))
                return row;
        }
        return none;
    }
    QString marked() const
    {
        const CodePicture &picture = plot.picture();
        return picture.rows[static_cast<std::size_t>(picture.marked)].text.trimmed();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&plot, key);
        plot.prepare();
    }

    Run run;
    CodePlot plot{run, CodeLanguage::Python};
};

QAbstractButton *buttonNamed(const ShownWindow &w, const QString &text)
{
    for (auto *button : w.window.findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

/// The run as a program, in a window and in pictures.
class tst_CodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void valuesOfAStep();
    void partingOfNumbers();
    void comparesTheNumbers();
    void marksWhatAStepDid();
    void hasRoom();
    void cutLinesCanBeRead_data();
    void cutLinesCanBeRead();
    void lineByLine();
    void endsAtTheBreak();
    void threeUnits();
    void endOfADrawnEpoch();
    void foldsWhatIsLong();
    void manyInputs();
    void classesByName();
    void clicksInTwoColumns();
    void inTheWindow();
    void decimalPoints();
    void saved();
    void pictureHasItsLanguage();
};

void tst_CodeView::valuesOfAStep()
{
    const AndInFloats at(15);
    QCOMPARE(at.marked().first(11), u"print(step,"_s);
    QCOMPARE(at.row(u"for epoch"_s).value, u"4"_s);
    QCOMPARE(at.row(u"for sample"_s).value, u"(1, 0) → 0"_s);
    QCOMPARE(at.row(u"z ="_s).value, u"−2.7755575615628914e−17"_s);
    QVERIFY(at.row(u"z ="_s).isNew);
    QCOMPARE(at.row(u"y ="_s).value, u"0"_s);
    QCOMPARE(at.row(u"w1 = w1"_s).value, u"0.2"_s);
    QVERIFY(!at.row(u"w1 = w1"_s).isNew);
    QCOMPARE(at.row(u"b = b"_s).value, u"−0.20000000000000004"_s);
    QCOMPARE(at.row(u"mistakes +="_s).value, u"0"_s);
    QCOMPARE(at.row(u"eta"_s).number, u"2"_s);
    const AndInFloats start(0);
    QCOMPARE(start.marked(), u"for epoch in range(1, 21):"_s);
    QCOMPARE(start.row(u"z ="_s).value, QString());
    QCOMPARE(start.row(u"b = b"_s).value, u"0.0"_s);
}

/// AND parts at step 15 (z = −2.8e-17 in floats, 0 exactly), whichever of both runs it is: the step
/// has figures, what comes later a headline alone, what came before nothing.
void tst_CodeView::partingOfNumbers()
{
    for (const Arithmetic arithmetic : {Arithmetic::Float, Arithmetic::Exact}) {
        AndInFloats at(0);
        Settings settings = at.run.settings();
        settings.arithmetic = arithmetic;
        at.run.start(gateDataset(AndGate), settings);
        at.plot.setExplanation(
            std::make_shared<const Explanation>(explain(at.run.data(), settings)));
        const auto partingAt = [&](int step) -> const std::optional<CodeParting> & {
            at.run.reach(step);
            at.plot.prepare();
            return at.plot.picture().parting;
        };
        QVERIFY(!partingAt(14));
        QVERIFY(!at.row(u"z ="_s).isParting);
        const CodeParting here = partingAt(15).value_or(CodeParting());
        QVERIFY(here.isHere && at.row(u"z ="_s).isParting);
        QCOMPARE(here.headline, u"Here floats and decimals part"_s);
        QVERIFY(here.sentence.contains(u"−2.78e−17, while exactly 0.2 − 0.2 = 0"_s) ||
                here.sentence.contains(u"−2.78e-17, while exactly 0.2 − 0.2 = 0"_s));
        const std::vector<PartingFigures::Row> rows = {
            {u"z"_s, u"0"_s, u"−2.78e−17"_s}, {u"ŷ"_s, u"1"_s, u"0"_s}, {u"e"_s, u"−1"_s, u"0"_s}};
        QCOMPARE(here.figures.rows.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(here.figures.rows[i].name, rows[i].name);
            QCOMPARE(here.figures.rows[i].exact, rows[i].exact);
            QCOMPARE(here.figures.rows[i].floats, rows[i].floats);
        }
        QVERIFY(at.plot.spokenDescription().contains(here.headline));
        at.press(Qt::Key_Down); // the sum is not there yet
        QVERIFY(!at.row(u"z ="_s).isParting);
        const CodeParting after = partingAt(16).value_or(CodeParting());
        QVERIFY(!after.isHere && after.sentence.isEmpty());
        QCOMPARE(after.headline, u"Floats and decimals parted at step 15"_s);
        QVERIFY(!at.row(u"z ="_s).isParting);
    }
}

/// The door in the bar opens the comparison with the other numbers, and is there only where they
/// part.
void tst_CodeView::comparesTheNumbers()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_K);
    w.pressTimes(Qt::Key_Right, 15);
    auto *door = w.window.findChild<QAbstractButton *>(u"compareArithmetics"_s);
    QTRY_VERIFY(door != nullptr && door->isVisible());
    const auto *plot = w.window.findChild<CodePlot *>();
    QTRY_VERIFY(plot->picture().parting && plot->picture().parting->isHere);
    w.click(door);
    const auto *compared = w.window.findChild<CompareView *>();
    QTRY_VERIFY(compared != nullptr && compared->isVisible());
    QCOMPARE(compared->kept().settings.arithmetic, Arithmetic::Float);
    QCOMPARE(w.run().settings().arithmetic, Arithmetic::Exact);
    QCOMPARE(w.run().position(), 15);
    w.press(Qt::Key_K);
    QTRY_VERIFY(plot->isVisible() && door->isVisible());
    w.press(Qt::Key_K);
    w.enter(u"Learning rate η"_s, u"1"_s); // whole numbers never part
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_K);
    QTRY_VERIFY(plot->isVisible() && !door->isVisible());
}

/// What a step computed or changed is marked, and nothing else: by the numbers of the run before
/// and after it. Weights are not where e = 0.
void tst_CodeView::marksWhatAStepDid()
{
    AndInFloats at(0);
    for (const CodeRow &row : at.plot.picture().rows)
        QVERIFY(!row.isNew);
    Settings settings = at.run.settings();
    settings.arithmetic = Arithmetic::Exact;
    at.run.start(gateDataset(AndGate), settings);
    for (int step = 1; step <= 24; ++step) {
        const Weights before = *at.run.predictor()->linear();
        at.run.reach(step);
        at.plot.prepare();
        const Weights after = *at.run.predictor()->linear();
        QStringList expected{u"for sample"_s, u"z ="_s, u"y ="_s, u"e ="_s};
        if (before.w[0] != after.w[0])
            expected += u"w1 ="_s;
        if (before.w[1] != after.w[1])
            expected += u"w2 ="_s;
        if (before.b != after.b)
            expected += {u"b ="_s};
        if (at.run.facts().isMistake)
            expected += u"mistakes +="_s;
        QStringList marked;
        for (const CodeRow &row : at.plot.picture().rows) {
            if (row.isNew)
                marked += row.text.trimmed();
        }
        QCOMPARE(marked.size(), expected.size());
        for (qsizetype i = 0; i < marked.size(); ++i)
            QVERIFY2(marked[i].startsWith(expected[i]), qPrintable(marked[i]));
    }
}

/// A long program is in two columns where one would leave out lines or have small letters; where
/// there is room for neither, the loop is seen from its head.
void tst_CodeView::hasRoom()
{
    Settings settings;
    settings.model = &gatesModel();
    Run run;
    run.start(gateDataset(XorGate), settings);
    run.reach(3);
    const auto wordsIn = [&run](QSize size, CodeLanguage language) {
        CodePlot plot(run, language);
        plot.setViewport(QRect(QPoint(), size));
        plot.prepare();
        return drawnWords(plot, size);
    };
    for (const CodeLanguage language : {CodeLanguage::Python, CodeLanguage::PseudoEs}) {
        const QList<DrawnWords> words = wordsIn({1250, 560}, language);
        CodePlot plot(run, language);
        plot.prepare();
        for (const CodeRow &row : plot.picture().rows) {
            const auto number = std::ranges::find(words, row.number, &DrawnWords::words);
            QVERIFY2(row.number.isEmpty() || number != words.end(), qPrintable(row.text));
            QVERIFY(row.number.isEmpty() || number->letters >= 13);
        }
    }
    const QList<DrawnWords> few = wordsIn({520, 560}, CodeLanguage::Python);
    QVERIFY(std::ranges::count(few, u"27"_s, &DrawnWords::words) == 1); // the loop over epochs
    QVERIFY(std::ranges::count(few, u"13"_s, &DrawnWords::words) == 0);
}

void tst_CodeView::cutLinesCanBeRead_data()
{
    QTest::addColumn<Settings>("settings");
    Settings settings;
    settings.keep = Keep::Best;
    settings.update = Update::Batch;
    settings.targets = Targets::Bipolar;
    settings.deadZone = Decimal(2, -1);
    settings.schedule = Schedule::Root;
    QTest::newRow("wide loop") << settings;
    settings = Settings();
    settings.model = &gatesModel();
    QTest::newRow("three units") << settings;
    settings = Settings();
    settings.keep = Keep::Average;
    QTest::newRow("average") << settings;
}

/// Where a line is cut in one of two columns, 24 letters of it are seen or more.
void tst_CodeView::cutLinesCanBeRead()
{
    QFETCH(const Settings, settings);
    Run run;
    run.start(gateDataset(XorGate), settings);
    run.reach(8);
    int cut = 0;
    for (const CodeLanguage language :
         {CodeLanguage::Python, CodeLanguage::PseudoEs, CodeLanguage::Cpp}) {
        for (const QSize size : {QSize(760, 500), QSize(900, 460), QSize(900, 600),
                                 QSize(1146, 442), QSize(1250, 560)}) {
            CodePlot plot(run, language);
            plot.setViewport(QRect(QPoint(), size));
            plot.prepare();
            const QList<DrawnWords> all = drawnWords(plot, size);
            QStringList numbers;
            for (const CodeRow &row : plot.picture().rows)
                numbers += row.number;
            for (const DrawnWords &words : all) {
                // The number of its line is the next one to the left.
                const DrawnWords *number = nullptr;
                for (const DrawnWords &other : all) {
                    if (numbers.contains(other.words) && other.words.toInt() > 0 &&
                        std::abs(other.place.bottom() - words.place.bottom()) < 1 &&
                        other.place.left() < words.place.left() &&
                        (number == nullptr || other.place.left() > number->place.left()))
                        number = &other;
                }
                if (number == nullptr || words.words == u"…"_s || !words.words.endsWith(u'…'))
                    continue;
                ++cut;
                const double letter = 0.602 * words.letters; // DejaVu Sans Mono
                const auto end = [letter](const DrawnWords &it) {
                    return it.place.left() / letter + static_cast<double>(it.words.size());
                };
                const double seen = end(words) - end(*number) - 1;
                QVERIFY2(seen > 23, qPrintable(u"%1: %2 letters of line %3"_s.arg(size.width())
                                                   .arg(seen)
                                                   .arg(number->words)));
            }
        }
    }
    QVERIFY(cut > 0);
}

/// What a line has not done yet is not shown as if it had.
void tst_CodeView::lineByLine()
{
    AndInFloats at(1); // a mistake: b becomes −0.1
    QCOMPARE(at.row(u"b = b"_s).value, u"−0.1"_s);
    QVERIFY(at.row(u"b = b"_s).isNew);
    at.press(Qt::Key_Down); // the first line of the step again
    QVERIFY(at.marked().startsWith(u"for sample"_s));
    QCOMPARE(at.row(u"z ="_s).value, u"…"_s);
    QCOMPARE(at.row(u"b = b"_s).value, u"0.0"_s);
    QCOMPARE(at.row(u"mistakes +="_s).value, u"0"_s);
    at.press(Qt::Key_Down);
    QVERIFY(at.marked().startsWith(u"z ="_s));
    QCOMPARE(at.row(u"z ="_s).value, u"0.0"_s);
    QCOMPARE(at.row(u"y ="_s).value, u"…"_s);
    at.press(Qt::Key_Up);
    at.press(Qt::Key_Up); // over the first to the last
    QVERIFY(at.marked().startsWith(u"print("_s));
    QCOMPARE(at.row(u"b = b"_s).value, u"−0.1"_s);
    at.press(Qt::Key_Up);
    at.run.forward();
    at.plot.prepare();
    QVERIFY(at.marked().startsWith(u"print("_s)); // a new step is shown whole
}

void tst_CodeView::endsAtTheBreak()
{
    const AndInFloats at(100);
    QCOMPARE(at.run.position(), 16);
    QCOMPARE(at.marked(), u"break"_s);
    const AndInFloats epoch(4);
    QCOMPARE(epoch.marked(), u"if mistakes == 0:"_s);
}

/// Each line of three units has the values of its own unit. By hand: at the start all fire. OR must
/// not for (0, 0) and gets b = −0.1; NAND and AND are right. For (0, 1) OR is silent and learns;
/// NAND is right; AND has (0, 1), fires at 0 and must not, which makes the whole right.
void tst_CodeView::threeUnits()
{
    Settings settings;
    settings.model = &gatesModel();
    Run run;
    run.start(gateDataset(XorGate), settings);
    run.reach(2);
    for (const auto &[language, expected] :
         {std::pair(CodeLanguage::Python, QStringList{u"for sample|(0, 1) → 1"_s,
                                                      u"z1 =|−0.1"_s,
                                                      u"h1 =|0"_s,
                                                      u"e1 =|1"_s,
                                                      u"z2 =|0"_s,
                                                      u"h2 =|1"_s,
                                                      u"e2 =|0"_s,
                                                      u"z3 =|0"_s,
                                                      u"y =|1"_s,
                                                      u"e3 =|−1"_s,
                                                      u"e =|0"_s,
                                                      u"w11 = w11|0"_s,
                                                      u"w12 = w12|0.1"_s,
                                                      u"b1 = b1|0"_s,
                                                      u"w21 = w21|0"_s,
                                                      u"b2 = b2|0"_s,
                                                      u"w31 = w31|0"_s,
                                                      u"w32 = w32|−0.1"_s,
                                                      u"b3 = b3|−0.1"_s,
                                                      u"mistakes +=|2"_s}),
          std::pair(CodeLanguage::PseudoEs,
                    QStringList{u"z₁ ←|−0,1"_s, u"w₁₂ ← w₁₂|0,1"_s, u"e ←|0"_s, u"ŷ ←|1"_s}),
          std::pair(CodeLanguage::Cpp, QStringList{u"const Decimal z3|0"_s, u"w12 = w12|0.1"_s,
                                                   u"const int e =|0"_s})}) {
        CodePlot plot(run, language);
        plot.prepare();
        for (const QString &line : expected) {
            QString value = u"no such line"_s;
            for (const CodeRow &row : plot.picture().rows) {
                if (row.text.trimmed().startsWith(line.section(u'|', 0, 0)))
                    value = row.value;
            }
            QCOMPARE(line.section(u'|', 0, 0) + u'|' + value, line);
        }
    }
}

/// Drawn with replacement a run ends where all are right, which only an epoch without a mistake
/// asks.
void tst_CodeView::endOfADrawnEpoch()
{
    Settings settings;
    settings.order = Order::Drawn;
    Run run;
    run.start(gateDataset(AndGate), settings);
    run.reach(4);
    QVERIFY(run.mistakesUpTo(4) > 0);
    CodePlot plot(run, CodeLanguage::Python);
    plot.prepare();
    const auto marked = [&plot] {
        const CodePicture &picture = plot.picture();
        return picture.rows[static_cast<std::size_t>(picture.marked)].text.trimmed();
    };
    QCOMPARE(marked(), u"if mistakes == 0:"_s);
    run.reach(1000);
    QVERIFY(run.learntEpoch());
    plot.prepare();
    QCOMPARE(marked(), u"break"_s);
}

/// Rows of data and what a language lacks are told in one line each.
void tst_CodeView::foldsWhatIsLong()
{
    Run run;
    run.start(exampleDataset(Example::Iris), Settings());
    run.reach(200);
    for (const CodeLanguage language :
         {CodeLanguage::Python, CodeLanguage::PseudoEs, CodeLanguage::Cpp}) {
        CodePlot plot(run, language);
        plot.prepare();
        QVERIFY(plot.picture().rows.size() < 60);
        QVERIFY(plot.picture().rows[static_cast<std::size_t>(plot.picture().marked)].isMarked);
    }
    QCOMPARE(codeEpochs(20), 20);
    QCOMPARE(codeEpochs(21), 100);
    QCOMPARE(codeEpochs(101), 1000);
}

void tst_CodeView::manyInputs()
{
    std::vector<Decimal> values(12, Decimal(1));
    values[3] = Decimal(5, -1);
    Run run;
    run.start(Dataset(u"six"_s, std::vector<QString>(6), values, {1, 0}), Settings());
    run.reach(2);
    CodePlot plot(run, CodeLanguage::Python);
    plot.prepare();
    bool found = false;
    for (const CodeRow &row : plot.picture().rows) {
        found = found || row.value.startsWith(u"(−0.1, −0.1, "_s);
    }
    QVERIFY(found);
}

/// Where the data have names for their classes, these follow the numbers that stand for them.
void tst_CodeView::classesByName()
{
    const Dataset data(u"named"_s, {u"x1"_s, u"x2"_s},
                       {Decimal(0), Decimal(0), Decimal(1), Decimal(1)}, {0, 1},
                       {u"no voy"_s, u"voy"_s});
    for (const Targets targets : {Targets::ZeroOne, Targets::Bipolar}) {
        Settings settings;
        settings.targets = targets;
        Run run;
        run.start(data, settings);
        CodePlot plot(run, CodeLanguage::Python);
        const auto values = [&] {
            run.forward();
            plot.prepare();
            QStringList all;
            for (const CodeRow &row : plot.picture().rows)
                all += row.value;
            return all;
        };
        const QStringList first = values();
        const QString no = targets == Targets::ZeroOne ? u"0"_s : u"−1"_s;
        QVERIFY2(first.contains(u"(0, 0) → %1: no voy"_s.arg(no)), qPrintable(first.join(u'\n')));
        if (targets == Targets::ZeroOne) // else a tie is neither
            QVERIFY(first.contains(u"1: voy"_s));
        QVERIFY(values().contains(u"(1, 1) → 1: voy"_s));
    }
    // A long name would leave no room for the program.
    Run run;
    run.start(Dataset(u"named"_s, {u"x1"_s, u"x2"_s},
                      {Decimal(0), Decimal(0), Decimal(1), Decimal(1)}, {0, 1},
                      {QString(190, u'n'), u"voy"_s}),
              {});
    run.forward();
    CodePlot plot(run, CodeLanguage::Python);
    plot.prepare();
    for (const CodeRow &row : plot.picture().rows)
        QVERIFY2(row.value.size() < 40, qPrintable(row.value));
}

/// A click on a line that the step executes marks it, in whichever column it stands.
void tst_CodeView::clicksInTwoColumns()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.resize(1280, 720);
    Settings settings;
    settings.model = &gatesModel();
    w.window.openRun(gateDataset(XorGate), settings, 1);
    w.press(Qt::Key_K);
    auto *plot = w.window.findChild<CodePlot *>();
    QTRY_VERIFY(plot->picture().linesOfStep > 20);
    const QList<DrawnWords> words = drawnWords(*plot, plot->size());
    std::vector<double> columns;
    const std::vector<CodeRow> rows = plot->picture().rows;
    for (const CodeRow &row : rows) {
        if (!row.isNew)
            continue;
        const auto number = std::ranges::find(words, row.number, &DrawnWords::words);
        QVERIFY(number != words.end());
        if (std::ranges::find(columns, number->place.right()) == columns.end())
            columns.push_back(number->place.right());
        QTest::mouseClick(plot, Qt::LeftButton, {}, number->place.center().toPoint());
        QTRY_COMPARE(plot->picture().rows[static_cast<std::size_t>(plot->picture().marked)].number,
                     row.number);
    }
    QCOMPARE(columns.size(), 2U);
}

void tst_CodeView::inTheWindow()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_K);
    w.press(Qt::Key_Right);
    const auto *plot = w.window.findChild<CodePlot *>();
    QVERIFY(plot != nullptr && plot->isVisible());
    QTRY_COMPARE(plot->picture().linesOfStep, 10);
    QCOMPARE(plot->picture().sentence.head, u"(0, 0) should give 0 but gave 1"_s);
    w.press(Qt::Key_Down);
    QTRY_COMPARE(plot->picture().place, 0);
    for (const auto &[name, language] : {std::pair(u"C++"_s, CodeLanguage::Cpp),
                                         std::pair(u"Pseudo-code"_s, CodeLanguage::PseudoEn),
                                         std::pair(u"Seudocódigo"_s, CodeLanguage::PseudoEs)}) {
        buttonNamed(w, name)->click();
        QCOMPARE(plot->language(), language);
        buttonNamed(w, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromUtf8(codeFile(w.run().data(), w.run().settings(), {}, language)));
    }
    QTRY_VERIFY(plot->spokenDescription().contains(u"z ← w₁·x₁"_s));
    w.translator.use(Language::Spanish);
    QTRY_VERIFY(buttonNamed(w, u"Copiar"_s) != nullptr);
    w.translator.use(Language::English);
    w.press(Qt::Key_K);
    QVERIFY(!plot->isVisible());
    ShownWindow next; // it has the language chosen last
    next.press(Qt::Key_K);
    QCOMPARE(next.window.findChild<CodePlot *>()->language(), CodeLanguage::PseudoEs);
}

/// A program has its own decimal point, wherever the window is.
void tst_CodeView::decimalPoints()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    AndInFloats at(15);
    QCOMPARE(at.row(u"w1 = w1"_s).value, u"0.2"_s);
    QCOMPARE(at.row(u"for sample"_s).value, u"(1, 0) → 0"_s);
    at.plot.setLanguage(CodeLanguage::PseudoEs);
    QLocale::setDefault(QLocale::c());
    at.plot.prepare();
    QCOMPARE(at.row(u"w₁ ← w₁"_s).value, u"0,2"_s);
    QCOMPARE(at.row(u"para cada observación"_s).value, u"(1; 0) → 0"_s);
}

/// The ending decides whether Python is saved as a notebook.
void tst_CodeView::saved()
{
    const QTemporaryDir folder;
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_K);
    for (const auto &[name, language] : {std::pair(u"a.py"_s, CodeLanguage::Python),
                                         std::pair(u"a.ipynb"_s, CodeLanguage::Notebook)}) {
        const QString path = folder.filePath(name);
        QTimer::singleShot(0, &w.window, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        });
        buttonNamed(w, u"Save…"_s)->click();
        QCOMPARE(contentOf(path), codeFile(w.run().data(), w.run().settings(), {}, language));
    }
}

void tst_CodeView::pictureHasItsLanguage()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.reach(3);
    Shown shown = Shown().as(codeView);
    Look look;
    look.format = PictureFormat::Svg;
    QVERIFY(renderPicture(run, shown, look).contains("enumerate(rows"));
    shown.codeLanguage = CodeLanguage::Cpp;
    QVERIFY(renderPicture(run, shown, look).contains("epoch = 1"));
}

FRONTERA_WINDOW_TEST(tst_CodeView)
#include "tst_code_view.moc"
