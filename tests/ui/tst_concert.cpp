// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/examples.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/neuron/try_bar.h"
#include "ui/views/squares/answer_table.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/step_words.h"
#include "ui/words/trace_words.h"

#include <QComboBox>
#include <QToolButton>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// A window with the lecture's first example.
class ConcertWindow : public ShownWindow
{
public:
    explicit ConcertWindow(Example example = Example::Concert)
    {
        window.openRun(exampleDataset(example), Settings());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<QToolButton *> switches()
    {
        auto *bar = window.findChild<TryBar *>();
        return bar == nullptr ? QList<QToolButton *>() : bar->findChildren<QToolButton *>();
    }
    [[nodiscard]] QComboBox *form() { return window.findChild<QComboBox *>(u"planeForm"_s); }
};

} // namespace

class tst_Concert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void squaresAreSortedOnlyWhenAsked()
    {
        ConcertWindow shown;
        QVERIFY(shown.isActive);
        const Plane usual = squaresWith(3, 4);
        QCOMPARE(shown.plot()->squares(), std::optional(usual));
        shown.pressTimes(Qt::Key_Right, 20);
        QCOMPARE(shown.plot()->squares(), std::optional(usual));
        while (shown.run().canGoForward())
            shown.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.plot()->squares(), std::optional(usual));
        shown.press(Qt::Key_O);
        QCOMPARE(shown.plot()->squares(), std::optional(squaresWith(1, 3)));
        shown.plot()->prepare();
        QCOMPARE(shown.plot()->squaresPicture().conclusion, u"shirt and camera do not matter."_s);
        // Back at the start the arrangement stays, and what it says of the data.
        shown.press(Qt::Key_Home);
        shown.plot()->prepare();
        QCOMPARE(shown.plot()->squares(), std::optional(squaresWith(1, 3)));
        QCOMPARE(shown.plot()->squaresPicture().conclusion, u"shirt and camera do not matter."_s);
    }

    void sliceIsReachable()
    {
        ConcertWindow shown;
        QVERIFY(shown.form()->isVisible());
        shown.form()->setFocus();
        QTest::keyClick(shown.form(), Qt::Key_Down);
        QVERIFY(!shown.plot()->squares());
        QVERIFY(shown.plot()->hasAxes());
        QVERIFY(shown.field(u"Values of the other inputs"_s)->isVisible());
        shown.form()->setFocus();
        QTest::keyClick(shown.form(), Qt::Key_Up);
        QVERIFY(shown.plot()->squares());
        QVERIFY(!shown.field(u"Values of the other inputs"_s)->isVisible());
    }

    /// Points are placed in the table alone, as in a cube, and again by mouse in a slice.
    void pointsAreNotPlacedInSquares()
    {
        ConcertWindow shown;
        shown.press(Qt::Key_P);
        QTest::mouseClick(shown.plot(), Qt::LeftButton, {}, shown.plot()->rect().center());
        QCOMPARE(shown.run().data().observationCount(), 32);
        shown.form()->setFocus();
        QTest::keyClick(shown.form(), Qt::Key_Down);
        QTest::mouseClick(shown.plot(), Qt::LeftButton, {},
                          shown.plot()->axisRect()->rect().center());
        QCOMPARE(shown.run().data().observationCount(), 33);
        // The new point is no answer: the slice stays, and does so where it is taken back.
        QVERIFY(!shown.plot()->squares());
        shown.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.run().data().observationCount(), 32);
        QVERIFY(!shown.plot()->squares());
    }

    /// Switches ask the neuron and leave the run alone: what they say is w·x + b.
    void switchesAskTheNeuron()
    {
        ConcertWindow shown;
        shown.press(Qt::Key_N);
        while (shown.run().canGoForward())
            shown.press(Qt::Key_Right, Qt::ShiftModifier);
        QCoreApplication::processEvents();
        const qint64 position = shown.position();
        const QList<QToolButton *> switches = shown.switches();
        QCOMPARE(switches.size(), 5);
        QVERIFY(switches.front()->isVisible());
        const Weights weights = *shown.run().predictor()->linear();
        for (int asked = 1; asked < 32; ++asked) {
            // Gray's code: one switch at a time, by mouse and by keyboard.
            int bit = 0;
            while ((asked >> bit & 1) == 0)
                ++bit;
            QToolButton *one = switches[4 - bit];
            if (asked % 2 == 0) {
                QTest::mouseClick(one, Qt::LeftButton);
            } else {
                one->setFocus();
                QTest::keyClick(one, Qt::Key_Space);
            }
            Decimal sum = weights.b;
            for (int i = 0; i < 5; ++i)
                sum = sum + (switches[i]->isChecked() ? weights.w[std::size_t(i)] : Decimal());
            const QString answer = shown.label("tryAnswer");
            QVERIFY2(answer.endsWith(sum.sign() >= 0 ? u"it says “I\u00a0go”"_s
                                                     : u"it says “I\u00a0don't”"_s),
                     qPrintable(answer));
        }
        QCOMPARE(shown.position(), position);
        QCOMPARE(shown.run().data(), exampleDataset(Example::Concert));
    }

    void wordsNameTheQuestions_data()
    {
        QTest::addColumn<Example>("example");
        QTest::addColumn<Language>("language");
        for (const Example example : {Example::Concert, Example::Concert3}) {
            QTest::addRow("%d en", int(example)) << example << Language::English;
            QTest::addRow("%d es", int(example)) << example << Language::Spanish;
        }
    }
    /// At every step the arithmetic has the names of the answers that are yes and of no other, and
    /// the sentence calls the classes by their names.
    void wordsNameTheQuestions()
    {
        QFETCH(const Example, example);
        QFETCH(const Language, language);
        Translator translator;
        translator.use(language);
        const bool isSpanish = language == Language::Spanish;
        const QStringList names =
            isSpanish
                ? QStringList{u"visa"_s, u"camiseta"_s, u"vacuna"_s, u"cámara"_s, u"maleta"_s}
                : QStringList{u"visa"_s, u"shirt"_s, u"vaccine"_s, u"camera"_s, u"suitcase"_s};
        const QStringList shortNames{names[0], names[2], names[4]};
        const QStringList &used = example == Example::Concert ? names : shortNames;
        Run run;
        run.start(exampleDataset(example), Settings());
        run.reach(1000);
        for (qint64 step = 1; step <= run.length(); ++step) {
            run.jump(step);
            const QString lines = describeArithmetic(run).lines.join(u'\n');
            const auto inputs = run.data().inputs(run.facts().observation);
            for (qsizetype i = 0; i < used.size(); ++i)
                QCOMPARE(lines.contains(used[i]), inputs[std::size_t(i)] == Decimal(1));
            QVERIFY2(!lines.contains(u'₁'), qPrintable(lines));
            const QString head = describeStep(run).head;
            QVERIFY2(!head.contains(u'('), qPrintable(head));
            const QString go = isSpanish ? u"voy"_s : u"I\u00a0"_s;
            QVERIFY2(head.contains(go), qPrintable(head));
        }
    }

    /// Tables for people have the names beside the letters; those for programs do not.
    void tablesNameTheInputs()
    {
        Dataset data = exampleDataset(Example::Concert3);
        const auto head = [&data](TraceFormat format) {
            return QString::fromUtf8(traceOf(format, data, Settings(), 1, traceWords(data)));
        };
        QVERIFY(head(TraceFormat::Latex).contains(u" & visa $x_1$ & vaccine $x_2$ & "_s));
        QVERIFY(head(TraceFormat::Markdown).contains(u"| visa (x1) | vaccine (x2) |"_s));
        QVERIFY(head(TraceFormat::Csv).startsWith(u"step,epoch,sample,x1,x2,x3,"_s));
        data = Dataset(u"file"_s, {u"a_b|c\\"_s, u"50 %"_s, u"x3"_s},
                       {Decimal(0), Decimal(1), Decimal(2)}, {1});
        QVERIFY(head(TraceFormat::Latex)
                    .contains(u"a\\_b|c\\textbackslash{} $x_1$ & 50 \\% $x_2$ & $x_3$ &"_s));
        QVERIFY(head(TraceFormat::Markdown).contains(u"| a_b\\|c\\ (x1) | 50 % (x2) | x3 |"_s));
    }

    void dottedWiresAreWeightsOfZero()
    {
        Run run;
        run.start(exampleDataset(Example::Concert), Settings());
        run.reach(1000);
        for (qint64 step = 0; step <= run.length(); ++step) {
            run.jump(step);
            const NeuronPicture picture = neuronPicture(run);
            QVERIFY(picture.isNamed);
            const UnitReading unit = run.reading().units.front();
            bool hasZero = false;
            for (std::size_t i = 0; i < 5; ++i) {
                const bool isZero =
                    signOf(unit.links[i].weight) == 0 && signOf(unit.links[i].after) == 0;
                QCOMPARE(picture.inputs[i].counts, !isZero);
                hasZero = hasZero || isZero;
            }
            QCOMPARE(!picture.dotted.isEmpty(), hasZero);
        }
    }
};

FRONTERA_WINDOW_TEST(tst_Concert)
#include "tst_concert.moc"
