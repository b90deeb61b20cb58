// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/run/next_observation.h"
#include "tests/core/literals.h"
#include "tests/core/models/gates_with.h"
#include "tests/core/run/random_run.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "tests/ui/shown_window.h"
#include "ui/edit/settings_bar.h"
#include "ui/edit/settings_line.h"
#include "ui/panels/truth_table.h"
#include "ui/run/asking.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/neuron/neuron_picture.h"
#include "ui/views/neuron/try_bar.h"
#include "ui/views/registry.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"
#include "ui/widgets/answer_button.h"
#include "ui/window/view_actions.h"
#include "ui/words/arithmetic_question.h"
#include "ui/words/number_words.h"

#include <QRegularExpression>
#include <QTableView>

using namespace frontera;
using namespace Qt::StringLiterals;

/// Asking a class what the neuron will say: before it is shown, nothing tells it.
class tst_Asking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void asValue();
    void twoPressesAStep();
    void answers();
    void movesWithoutAsking();
    void otherRuns();
    void scoreAtTheEnd();
    void whereNothingIsAsked();
    void digitsInFields();
    void onTheProjector();
    void arithmeticToWorkOut();
    void whySaysWhatItWaitsFor();
    void overTheCode();
    void nothingTells_data();
    void nothingTells();
    void everyView();
    void neverBeenThere();
    void nothingIsTried();
    void windowEnds();
};

namespace {

QString headline(ShownWindow &w)
{
    QCoreApplication::processEvents();
    return w.label("verdictHeadline");
}

bool isAsked(ShownWindow &w)
{
    return headline(w).startsWith(u"What will the n"_s);
}

AnswerButton *answerButton(ShownWindow &w, int target)
{
    for (auto *button : w.window.findChildren<AnswerButton *>()) {
        if (button->isVisible() && button->text() == QString::number(target))
            return button;
    }
    return nullptr;
}

/// All that is said, wherever: what labels, tables, tips and screen readers tell. The settings are
/// left out, which may be read.
QStringList said(ShownWindow &w)
{
    QCoreApplication::processEvents();
    QStringList words;
    const auto *settings = w.window.findChild<SettingsBar *>();
    for (const auto *widget : w.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || settings->isAncestorOf(widget) || widget == settings ||
            qobject_cast<const SettingsLine *>(widget) != nullptr)
            continue;
        words += widget->toolTip();
        words += widget->accessibleName();
        words += widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words += label->text();
        if (const auto *plot = qobject_cast<const RunPlot *>(widget))
            words += plot->description();
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                for (const int role : {int{Qt::DisplayRole}, int{Qt::EditRole},
                                       int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}})
                    words += cell.data(role).toString();
                words += cell.data(Qt::ForegroundRole).value<QColor>().name();
            }
        }
    }
    return words;
}

QStringList difference(const QStringList &a, const QStringList &b)
{
    QStringList differ;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            differ += a.value(i) + u" | "_s + b.value(i);
    }
    return differ;
}

} // namespace

void tst_Asking::asValue()
{
    Asking asking = turned(true, 3);
    QVERIFY(asking.hidesAnswerAt(3) && !asking.hidesAnswerAt(4));
    asking = movedTo(answered(asking, 1), 4, 0);
    QVERIFY(!asking.hidesAnswerAt(4));
    QCOMPARE(asking.answersAt(4), (ClassAnswers{1, 0, 1}));
    QCOMPARE(asking.answersAt(3), (ClassAnswers{{}, 0, 0}));
    // A step answered again has the last answer; one shown otherwise has none.
    asking = movedTo(askedAt(movedTo(asking, 3, {}), 3), 4, 0);
    QCOMPARE(asking.answersAt(4), (ClassAnswers{1, 0, 1}));
    asking = movedTo(answered(askedAt(movedTo(asking, 3, {}), 3), 0), 4, 0);
    QCOMPARE(asking.answersAt(4), (ClassAnswers{0, 1, 1}));
    asking = movedTo(answered(askedAt(asking, 4), 1), 6, 1);
    QCOMPARE(asking.answersAt(6), (ClassAnswers{{}, 1, 1}));
    // At a tie the neuron says neither class.
    asking = movedTo(answered(askedAt(asking, 6), 0), 7, {});
    QCOMPARE(asking.answersAt(7), (ClassAnswers{0, 1, 2}));
    QVERIFY(movedTo(asking, 0, {}).hidesAnswerAt(0)); // nothing else is to be seen there
    QVERIFY(!withoutQuestion(askedAt(asking, 7)).hidesAnswerAt(7));
    QCOMPARE(answered(asking, 1), asking);
    QCOMPARE(turned(false, 7), Asking());
    QCOMPARE(movedTo(Asking(), 5, 1), Asking());
}

void tst_Asking::twoPressesAStep()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.press(Qt::Key_Q);
    QVERIFY(isAsked(w));
    QCOMPARE(w.label("verdictPlace"), u"Step 1 · next comes (0, 0), target 0"_s);
    QVERIFY(w.plot()->picture().isAsked && w.plot()->picture().ones.isEmpty());
    QVERIFY(w.plot()->description().contains(u"(0, 0) → 0, comes next"_s));
    w.press(Qt::Key_Right); // no answer shows too
    QCOMPARE(headline(w), u"(0, 0) should give 0 but gave 1"_s);
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Right);
    QVERIFY(isAsked(w));
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Left); // takes the question back, then the step
    QVERIFY(!isAsked(w));
    QCOMPARE(w.position(), 1);
    w.press(Qt::Key_Left);
    QCOMPARE(w.position(), 0);
    QVERIFY(isAsked(w));
    w.press(Qt::Key_Q);
    QVERIFY(!isAsked(w));
    QVERIFY(!w.plot()->picture().isAsked);
    w.pressTimes(Qt::Key_Right, 3);
    QCOMPARE(w.position(), 3);
}

void tst_Asking::answers()
{
    ShownWindow w;
    w.press(Qt::Key_1); // nobody asks
    w.press(Qt::Key_Q);
    w.press(Qt::Key_0);
    w.press(Qt::Key_1); // thinks again
    w.press(Qt::Key_1); // and stays with it
    QVERIFY(isAsked(w));
    QVERIFY(w.says(u"The class says 1: → shows the answer"_s));
    w.press(Qt::Key_Right);
    QCOMPARE(headline(w), u"The neuron said 1, too"_s);
    QVERIFY(w.label("verdictPlace").endsWith(u"step 1 · the class said 1"_s));
    QVERIFY(w.label("verdictDetail").startsWith(u"(0, 0) should give 0 but gave 1."_s));
    w.press(Qt::Key_Right);
    QVERIFY(isAsked(w));
    QCOMPARE(w.label("verdictScore"), u"Class: 1 of 1"_s);
    QCoreApplication::processEvents();
    QVERIFY(answerButton(w, 1) != nullptr);
    w.click(answerButton(w, 1));
    w.press(Qt::Key_PageDown);
    QCOMPARE(headline(w), u"The neuron said 0, not 1"_s);
    // Back before the steps that were answered, the score is what it was there.
    w.press(Qt::Key_Left);
    QCOMPARE(headline(w), u"The neuron said 1, too"_s);
    QVERIFY(w.label("verdictScore").contains(u"1 of 1"_s));
    w.press(Qt::Key_Right);
    w.press(Qt::Key_0, Qt::KeypadModifier);
    w.press(Qt::Key_Right);
    QCOMPARE(headline(w), u"The neuron said 0, too"_s);
    QVERIFY(w.label("verdictScore").contains(u"2 of 2"_s));
}

void tst_Asking::movesWithoutAsking()
{
    ShownWindow w;
    w.press(Qt::Key_Q);
    w.press(Qt::Key_1);
    w.press(Qt::Key_Right, Qt::ShiftModifier); // the end of the epoch is shown
    QCOMPARE(w.position(), 4);
    QVERIFY(!isAsked(w));
    QVERIFY(w.label("verdictScore").contains(u"right now"_s)); // the answer was to another step
    w.press(Qt::Key_Right);
    QVERIFY(isAsked(w));
    Q_EMIT w.bar()->positionWanted(9);
    QVERIFY(!isAsked(w));
    w.press(Qt::Key_Right);
    w.fullSpeed();
    w.press(Qt::Key_Space);
    QTRY_VERIFY(!w.isRunning() && !w.run().canGoForward());
    QVERIFY(headline(w).startsWith(u"Learnt"_s));
    w.press(Qt::Key_Right);
    QVERIFY(!isAsked(w)); // nothing comes
}

void tst_Asking::otherRuns()
{
    ShownWindow w;
    w.press(Qt::Key_Q);
    w.press(Qt::Key_1);
    w.press(Qt::Key_Right);
    w.choose(u"XOR"_s);
    QVERIFY(isAsked(w)); // of the new data, with a new score
    w.press(Qt::Key_0);
    w.press(Qt::Key_Right);
    QCOMPARE(headline(w), u"The neuron said 1, not 0"_s);
    w.press(Qt::Key_Z, Qt::ControlModifier); // back to where it stood
    QVERIFY(!isAsked(w));
    QCOMPARE(w.position(), 1);
    QVERIFY(!w.label("verdictScore").contains(u"lass"_s));
    w.press(Qt::Key_Home);
    QVERIFY(isAsked(w));
    QVERIFY(!w.window.findChild<QLabel *>(u"verdictScore"_s)->isVisible());
}

void tst_Asking::scoreAtTheEnd()
{
    ShownWindow w;
    w.choose(u"OR"_s);
    w.press(Qt::Key_Q);
    while (w.run().canGoForward()) {
        w.press(Qt::Key_1);
        w.press(Qt::Key_Right);
        w.press(Qt::Key_Right);
    }
    QVERIFY(headline(w).startsWith(u"Learnt"_s));
    // Fired, of all steps, as often as it was right about a 1 or wrong about a 0.
    int fired = 0;
    for (qint64 step = 1; step <= w.run().length(); ++step) {
        const bool isMistake = w.run().mistakesUpTo(step) > w.run().mistakesUpTo(step - 1);
        fired += (w.run().data().target(w.run().observationAt(step)) == 1) != isMistake ? 1 : 0;
    }
    QCOMPARE(w.label("verdictOutlook"),
             u"The class so far: %1 of %2 right · the neuron: %3 mistakes"_s.arg(fired)
                 .arg(w.run().length())
                 .arg(w.run().mistakesUpTo(w.run().length())));
}

void tst_Asking::whereNothingIsAsked()
{
    ShownWindow w;
    QAction *toggle = w.window.findChild<QAction *>(u"askFirst"_s);
    w.press(Qt::Key_Right);
    w.press(Qt::Key_Q);
    w.press(Qt::Key_C);
    QCoreApplication::processEvents();
    QVERIFY(!toggle->isEnabled());
    QVERIFY(toggle->toolTip().startsWith(u"Not while two runs are compared"_s));
    w.press(Qt::Key_Right); // steps, as there is no question
    QCOMPARE(w.position(), 2);
    w.press(Qt::Key_C);
    QCoreApplication::processEvents();
    QVERIFY(toggle->isEnabled() && toggle->isChecked());
    w.press(Qt::Key_Right);
    QVERIFY(isAsked(w));
    const Dataset many(u"many"_s, {u"x1"_s}, std::vector<Decimal>(2001, Decimal(1)),
                       std::vector<int>(2001, 1));
    w.window.openRun(many, Settings());
    QCoreApplication::processEvents();
    QVERIFY(!toggle->isEnabled());
    QVERIFY(toggle->toolTip().startsWith(u"Not for so many observations"_s));
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 1);
    QVERIFY(!w.plot()->isAsking());
}

void tst_Asking::digitsInFields()
{
    ShownWindow w;
    w.press(Qt::Key_Q);
    w.enter(u"Learning rate η"_s, u"1"_s);
    QCOMPARE(w.run().settings().rate, Decimal(1));
    QVERIFY(isAsked(w));
    QVERIFY(w.says(u"Press 0 or 1"_s)); // nobody has answered
}

/// The same keys; while the screen is black, they do nothing but bring it back.
void tst_Asking::onTheProjector()
{
    ShownWindow w;
    w.press(Qt::Key_F5);
    w.press(Qt::Key_Q);
    const auto *verdict = w.window.findChild<QWidget *>(u"curtain"_s);
    QVERIFY(verdict == nullptr);
    QVERIFY(w.says(u"What will the neuron say?"_s));
    w.press(Qt::Key_Period);
    w.press(Qt::Key_1);
    QCoreApplication::processEvents();
    QVERIFY(w.window.findChild<QWidget *>(u"curtain"_s) == nullptr);
    QVERIFY(w.says(u"Press 0 or 1"_s));
    w.press(Qt::Key_Period);
    w.press(Qt::Key_Right);
    QCOMPARE(w.position(), 0);
    w.press(Qt::Key_1);
    w.press(Qt::Key_PageDown);
    QCoreApplication::processEvents();
    QVERIFY(w.says(u"The neuron said 1, too"_s));
    QVERIFY(w.says(u"(0, 0) should give 0 but gave 1"_s));
}

/// What is to be worked out becomes, with its results, the arithmetic that is shown.
void tst_Asking::arithmeticToWorkOut()
{
    random_run::RandomRun random(11);
    const QRegularExpression factor(u"·e(?=[·= ])"_s);
    for (int round = 0; round < rounds(400); ++round) {
        const auto kind = static_cast<random_run::Numbers>(random.below(4));
        const Dataset data = random.data(kind);
        Settings settings = random.settings(kind, data);
        settings.update =
            std::array{Update::Online, Update::Batch, Update::Repeat}[random.below(3)];
        settings.schedule = std::array{Schedule::Constant, Schedule::Epoch}[random.below(2)];
        if (settings.update != Update::Online) // as the fields allow
            settings.keep = Keep::Last;
        settings.arithmetic = random.below(2) == 0 ? Arithmetic::Exact : Arithmetic::Float;
        Run run;
        run.start(data, settings);
        run.reach(random.below(3 * data.observationCount()));
        if (!run.canGoForward())
            continue;
        const QStringList asked = describeArithmeticAsked(run, ArithmeticForm::Short).lines;
        run.forward();
        const QStringList shown = describeArithmetic(run, ArithmeticForm::Short).lines;
        const Number error = run.reading().units.front().error;
        for (QString line : asked) {
            const QString start = line.left(line.indexOf(hiddenResult()));
            if (start == line) {
                QVERIFY2(shown.contains(line), qPrintable(line));
            } else if (line.contains(u"<i>z</i>"_s) || line.contains(u'←')) {
                const QString worked = QString(start).replace(factor, u'·' + showFactor(error));
                const bool isThere = std::ranges::any_of(shown, [&worked](const QString &one) {
                    return one.startsWith(worked) && one.size() > worked.size();
                });
                QVERIFY2(isThere, qPrintable(worked + u" in "_s + shown.join(u'\n')));
            }
        }
        QVERIFY(asked.size() >= 3);
    }
}

/// Of three neurons the proof tells what they answer; until that is asked, a sentence stands there.
void tst_Asking::whySaysWhatItWaitsFor()
{
    ShownWindow w;
    QVERIFY(w.isActive);
    w.window.openRun(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    w.press(Qt::Key_W);
    const auto *title = w.window.findChild<QLabel *>(u"whyTitle"_s);
    const auto *proof = w.window.findChild<QLabel *>(u"whyProof"_s);
    QTRY_VERIFY(title->isVisible() && title->text().startsWith(u"Why "_s));
    w.window.findChild<QAction *>(u"askFirst"_s)->trigger();
    QTRY_COMPARE(title->text(), u"The proof waits: it would tell the answer."_s);
    QVERIFY(title->isVisible() && !proof->isVisible());
    w.window.findChild<QAction *>(u"askFirst"_s)->trigger();
    QTRY_VERIFY(title->text().startsWith(u"Why "_s));
}

/// The code hides the card with the question: its words stand above the code.
void tst_Asking::overTheCode()
{
    for (const bool isNetwork : {false, true}) {
        ShownWindow w;
        QVERIFY(w.isActive);
        if (isNetwork)
            w.window.openRun(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
        const QString who = isNetwork ? u"network"_s : u"neuron"_s;
        w.press(Qt::Key_K);
        w.press(Qt::Key_Q);
        QCoreApplication::processEvents();
        const auto *code = w.window.findChild<CodePlot *>();
        const StepWords &words = code->picture().sentence;
        QVERIFY(code->isVisible());
        QCOMPARE(words.head, u"What will the %1 say?"_s.arg(who));
        QVERIFY2(words.change.endsWith(u"· Press 0 or 1, then → shows the answer"_s),
                 qPrintable(words.change));
        w.press(Qt::Key_1);
        QVERIFY2(words.change.contains(u"The class says 1"_s), qPrintable(words.change));
        QVERIFY(code->description().contains(words.paragraph()));
        w.press(Qt::Key_Right);
        QCOMPARE(w.position(), 1);
        QCOMPARE(words.head, u"The %1 said 1, too"_s.arg(who));
        w.press(Qt::Key_Right);
        QCOMPARE(w.position(), 1);
        QCOMPARE(words.head, u"What will the %1 say?"_s.arg(who));
        w.press(Qt::Key_Q);
        QVERIFY2(words.head.startsWith(u"(0, 0) should give 0"_s), qPrintable(words.head));
    }
}

void tst_Asking::nothingTells_data()
{
    QTest::addColumn<Dataset>("data");
    QTest::addColumn<Settings>("settings");
    const Dataset gate = gateDataset(AndGate);
    QTest::newRow("AND") << gate << Settings();
    Settings batch;
    batch.update = Update::Batch;
    QTest::newRow("batch") << gate << batch;
    Settings repeated;
    repeated.update = Update::Repeat;
    QTest::newRow("repeat") << gate << repeated;
    Settings inFloats;
    inFloats.arithmetic = Arithmetic::Float;
    QTest::newRow("floats") << gate << inFloats;
    QTest::newRow("three units") << gateDataset(XorGate) << gatesWith({OrGate, NandGate, AndGate});
    QTest::newRow("cube") << exampleDataset(Example::Concert3) << Settings();
    QTest::newRow("five inputs") << exampleDataset(Example::Concert) << Settings();
    QTest::newRow("curve") << withFeatures(gateDataset(XorGate), allFeatures(2)) << Settings();
    QTest::newRow("lifted") << withFeatures(gateDataset(XorGate), {allFeatures(2).front()})
                            << Settings();
}

/// Two runs that say different things of the first observation, and differ in nothing else that is
/// shown: all weights are 0, and one fires at z = 0. Whatever is open, no word is another one.
void tst_Asking::nothingTells()
{
    QFETCH(Dataset, data);
    QFETCH(Settings, settings);
    static Sampling sampling;
    if (sampling.leavesOut())
        QSKIP(Sampling::reason);
    Settings other = settings;
    settings.firesAtZero = true;
    other.firesAtZero = false;
    std::array<ShownWindow, 2> windows;
    windows[0].window.openRun(data, settings);
    windows[1].window.openRun(data, other);
    for (ShownWindow &w : windows)
        w.window.findChild<QAction *>(u"askFirst"_s)->trigger();
    const auto differ = [&windows] { return difference(said(windows[0]), said(windows[1])); };
    QAction *none = nullptr;
    auto &views = *windows[0].window.findChild<ViewActions *>();
    for (std::size_t i = 0; i <= static_cast<std::size_t>(views.all().size()); ++i) {
        QString name;
        for (ShownWindow &w : windows) {
            const QList<QAction *> all = w.window.findChild<ViewActions *>()->all();
            QAction *view = i == 0 ? none : all.at(static_cast<qsizetype>(i - 1));
            name = view == nullptr ? u"plot"_s : view->objectName();
            if (view != nullptr)
                view->setChecked(view->isEnabled());
        }
        // These two show the rule itself, which is among the settings; and two runs are compared
        // with each other without questions.
        if (name != u"neuron" && name != u"code" && name != u"compare")
            QVERIFY2(QTest::qWaitFor([&] { return differ().isEmpty(); }),
                     qPrintable(name + u": "_s + differ().join(u'\n')));
        for (ShownWindow &w : windows)
            w.window.findChild<ViewActions *>()->plane()->trigger();
    }
    for (ShownWindow &w : windows)
        w.actions().step()->trigger();
    QVERIFY(!differ().isEmpty()); // what was hidden
}

/// Weights and their opposites have the same line, and say the opposite. Of every view that is
/// known, also of one to come, nothing is seen but what is listed here: these show the weights.
void tst_Asking::everyView()
{
    const QStringList showWeights{u"neuron"_s, u"code"_s, u"history"_s};
    Settings settings;
    settings.weights = {Decimal(2), Decimal(1)};
    settings.bias = Decimal(-1);
    Settings opposite = settings;
    opposite.weights = {Decimal(-2), Decimal(-1)};
    opposite.bias = Decimal(1);
    for (const Dataset &data : {gateDataset(AndGate), exampleDataset(Example::Concert3),
                                exampleDataset(Example::Concert)}) {
        Run run;
        Run other;
        run.start(data, settings);
        other.start(data, opposite);
        BoundaryPlot plot(run);
        BoundaryPlot otherPlot(other);
        std::vector<std::pair<QString, std::array<RunPlot *, 2>>> plots{
            {u"boundary"_s, {&plot, &otherPlot}}};
        std::vector<std::unique_ptr<RunPlot>> made;
        for (const ViewKind *view : views()) {
            if (view->place == ViewPlace::Plot || view->make == nullptr || !view->isFor(run))
                continue;
            made.push_back(view->make(run, Shown(), nullptr));
            made.push_back(view->make(other, Shown(), nullptr));
            plots.push_back(
                {keyOf(*view), {made[made.size() - 2].get(), made[made.size() - 1].get()}});
        }
        for (const auto &[name, pair] : plots) {
            for (RunPlot *one : pair) {
                one->resize(560, 420);
                one->setAsking(true);
                one->prepare(); // nobody sees it
                for (const DrawnWords &drawn : drawnWords(*one, one->size()))
                    QVERIFY2(name != u"neuron"_s || !drawn.words.contains(u'✓'),
                             qPrintable(drawn.words));
            }
            if (showWeights.contains(name))
                continue;
            QVERIFY2(pair[0]->grab().toImage() == pair[1]->grab().toImage(), qPrintable(name));
            QVERIFY2(pair[0]->description() == pair[1]->description(), qPrintable(name));
            for (RunPlot *one : pair)
                one->setAsking(false);
            const bool isSame = name == u"wall" || data.inputCount() == 3 || // or not drawn at all
                                (data.inputCount() == 5 && name != u"boundary");
            QVERIFY2(isSame || pair[0]->grab().toImage() != pair[1]->grab().toImage(),
                     qPrintable(name));
        }
        const NeuronPicture neuron = askedNeuronPicture(run, 0);
        QVERIFY(neuron.output.isEmpty() && neuron.error.isEmpty() && neuron.sum == u"z");
        QVERIFY(neuron.inputs.front().product.isEmpty() && !neuron.target.isEmpty());
    }
}

/// Who has gone back sees no more, while there is a question, than who has never been farther.
void tst_Asking::neverBeenThere()
{
    for (const QString &gate : {u"AND"_s, u"XOR"_s}) {
        std::array<ShownWindow, 2> windows;
        for (ShownWindow &w : windows) {
            w.choose(gate);
            if (&w == &windows[0])
                Q_EMIT w.bar()->positionWanted(60); // the end, or some rounds
            Q_EMIT w.bar()->positionWanted(5);
            w.window.findChild<QAction *>(u"askFirst"_s)->trigger();
            QCoreApplication::processEvents();
        }
        QVERIFY(windows[0].run().length() > windows[1].run().length());
        QTRY_VERIFY(difference(said(windows[0]), said(windows[1])).isEmpty());
        QTRY_VERIFY(windows[0].window.grab().toImage() == windows[1].window.grab().toImage());
        for (ShownWindow &w : windows)
            w.actions().step()->trigger(); // what is shown now tells nothing of what follows
        QTRY_VERIFY(windows[0].bar()->grab().toImage() == windows[1].bar()->grab().toImage());
    }
}

/// The switches that ask the neuron would tell what it says.
void tst_Asking::nothingIsTried()
{
    ShownWindow w;
    w.window.resize(1280, 720);
    w.window.openRun(exampleDataset(Example::Concert), Settings(), 3);
    w.press(Qt::Key_N);
    QCoreApplication::processEvents();
    const auto *bar = w.window.findChild<TryBar *>();
    QVERIFY(bar->isVisible());
    w.press(Qt::Key_Q);
    QCoreApplication::processEvents();
    QVERIFY(isAsked(w) && !bar->isVisible());
    w.press(Qt::Key_Right);
    QCoreApplication::processEvents();
    QVERIFY(!isAsked(w) && bar->isVisible());
}

/// A window may end while it asks, whatever is covered then.
void tst_Asking::windowEnds()
{
    for (const Qt::Key view : {Qt::Key_H, Qt::Key_S, Qt::Key_N, Qt::Key_K}) {
        ShownWindow w;
        w.press(view);
        w.press(Qt::Key_Q);
        while (w.run().canGoForward() && w.position() < 6)
            w.press(Qt::Key_Right);
        QCoreApplication::processEvents();
        if (!isAsked(w)) // the last answer is still shown
            w.press(Qt::Key_Right);
        QVERIFY(isAsked(w));
    }
}

FRONTERA_WINDOW_TEST(tst_Asking)
#include "tst_asking.moc"
