// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is drawn and said of weights that are kept beside those that learn.

#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "ui/base/theme.h"
#include "ui/slides/side_text.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/code/code_plot.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/parting_words.h"
#include "ui/words/settings_words.h"
#include "ui/words/verdict_words.h"
#include "ui/words/worksheet_words.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// XOR from b = 0.3: the fourth step leaves w = (−0.1, −0.1), b = 0.1, which gets three right.
Settings kept(Keep keep)
{
    Settings settings;
    settings.keep = keep;
    settings.bias = Decimal(3, -1);
    return settings;
}

VerdictWords verdictAt(Run &run, qint64 step)
{
    Explanation unknown;
    unknown.isKnown = false;
    run.reach(step);
    return describe(verdictOf(run, unknown), run);
}

double sumAt(const Weights &weights, QPointF at)
{
    return weights.w[0].toDouble() * at.x() + weights.w[1].toDouble() * at.y() +
           weights.b.toDouble();
}

/// Returns the line of an arithmetic that tells what is kept: the last but that of the boundary.
QString keptLine(const Run &run)
{
    QStringList lines = describeArithmetic(run).lines;
    if (lines.last().contains(u"z = 0:"_s))
        lines.removeLast();
    return lines.last();
}

} // namespace

class tst_KeptWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts();
    void arithmetic();
    void settingsInWords();
    void worksheet();
    void line_data();
    void line();
    void curve();
    void plane();
    void legend();
    void parting();
    void code();
};

void tst_KeptWeights::verdicts()
{
    Run run;
    run.start(gateDataset(XorGate), kept(Keep::Best));
    QVERIFY(verdictAt(run, 0).detail.endsWith(u" Best kept: 2 of 4 right since the start."_s));
    QVERIFY(verdictAt(run, 3).detail.endsWith(u" Best kept: 2 of 4 right since the start."_s));
    for (const qint64 step : {4, 9, 400})
        QVERIFY(verdictAt(run, step).detail.endsWith(u" Best kept: 3 of 4 right since step 4."_s));
    run.start(gateDataset(AndGate), kept(Keep::Average));
    run.reach(500);
    QVERIFY(run.hasStopped());
    const int right = run.keptPredictor()->countRight(run.data());
    QVERIFY(verdictAt(run, 500).detail.endsWith(u" The average gets %1 of 4 right."_s.arg(right)));
    // No cycle is looked for where the order depends on what is wrong.
    Settings drawn;
    drawn.order = Order::Wrong;
    const QString none = u"Where wrong ones are drawn, no cycle can be proved."_s;
    run.start(gateDataset(XorGate), drawn);
    QVERIFY(!verdictAt(run, 4).detail.contains(none));
    QVERIFY(verdictAt(run, 5).detail.contains(none));
}

void tst_KeptWeights::arithmetic()
{
    Run run;
    run.start(gateDataset(XorGate), kept(Keep::Best));
    QCOMPARE(keptLine(run), u"Kept: the weights that got the most right so far"_s);
    run.reach(5);
    QCOMPARE(keptLine(run), u"Best kept: w = (−0.1, −0.1), b = 0.1"_s);
    run.start(gateDataset(XorGate), kept(Keep::Average));
    QCOMPARE(keptLine(run), u"Kept: the mean of the weights after each presentation"_s);
    run.reach(4); // b was 0.2, 0.2, 0.2 and 0.1
    QCOMPARE(keptLine(run), u"Average: w = (−0.025, −0.025), b = 0.175"_s);
    QVERIFY(!describeArithmetic(run).remark.contains(u"rounded"_s));
    run.reach(7);
    QVERIFY(describeArithmetic(run).remark.endsWith(u"The average is rounded to 18 digits."_s));
}

void tst_KeptWeights::settingsInWords()
{
    Settings settings = kept(Keep::Best);
    settings.order = Order::Wrong;
    settings.seed = 6;
    const QStringList lines = listSettings(settings, gateDataset(XorGate));
    QVERIFY(lines.contains(u"Order: each time one of the wrong ones, drawn from the seed 6"_s));
    QVERIFY(lines.contains(u"Kept: the weights that got the most right so far"_s));
    QVERIFY(describeSettings(settings, gateDataset(AndGate))
                .endsWith(u"drawn from the wrong ones, seed 6 · the best weights kept"_s));
    settings.keep = Keep::Average;
    QVERIFY(describeSettings(settings, gateDataset(AndGate)).endsWith(u"the average kept"_s));
    settings.keep = Keep::Last;
    QVERIFY(!describeSettings(settings, gateDataset(AndGate)).contains(u"kept"_s));
    for (const QString &line : listSettings(settings, gateDataset(XorGate)))
        QVERIFY(!line.startsWith(u"Kept"_s));
}

void tst_KeptWeights::worksheet()
{
    Run run;
    run.start(gateDataset(XorGate), kept(Keep::Best));
    run.reach(12);
    const Explanation explanation = explain(run.data(), run.settings());
    QVERIFY(worksheetAnswers(run, explanation, LastBoundary::Drawn)
                .contains(u"Best kept: w = (−0.1, −0.1), b = 0.1"_s));
    run.start(gateDataset(XorGate), kept(Keep::Average));
    run.reach(7);
    const QStringList answers = worksheetAnswers(run, explanation, LastBoundary::Drawn);
    QVERIFY(answers.join(u'\n').contains(u". The average is rounded to 18 digits."_s));
}

void tst_KeptWeights::line_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<Arithmetic>("arithmetic");
    for (const Keep keep : {Keep::Best, Keep::Average}) {
        QTest::addRow("exact %d", static_cast<int>(keep)) << keep << Arithmetic::Exact;
        QTest::addRow("float %d", static_cast<int>(keep)) << keep << Arithmetic::Float;
    }
}

/// The line lies where the sum of the kept weights is 0, and is drawn with dots of its own; where
/// it is the present one, it is not drawn.
void tst_KeptWeights::line()
{
    QFETCH(const Keep, keep);
    QFETCH(const Arithmetic, arithmetic);
    Settings settings = kept(keep);
    settings.arithmetic = arithmetic;
    settings.rate = Decimal(25, -2); // in floats the same
    settings.bias = Decimal(75, -2);
    Run run;
    run.start(gateDataset(XorGate), settings);
    BoundaryPlot plot(run);
    plot.resize(600, 500);
    int seen = 0;
    for (qint64 step = 0; step <= 40; ++step) {
        run.reach(step);
        plot.prepare();
        const BoundaryPicture &picture = plot.picture();
        QCOMPARE(picture.keptName.isEmpty(), !picture.kept.has_value());
        const QString svg = svgOf(plot, {600, 500});
        const QString name = keep == Keep::Best ? u"kept"_s : u"average"_s;
        QCOMPARE(svg.contains(u'>' + name + u'<'), picture.kept.has_value());
        QCOMPARE(plot.spokenDescription().contains(u"dotted line: "_s + name),
                 picture.kept.has_value());
        if (!picture.kept)
            continue;
        ++seen;
        const PredictorPointer predictor = run.keptPredictor();
        const Weights &weights = *predictor->linear();
        QVERIFY(std::abs(sumAt(weights, picture.kept->p1())) < 1e-9);
        QVERIFY(std::abs(sumAt(weights, picture.kept->p2())) < 1e-9);
        QVERIFY(picture.kept != picture.line);
    }
    QVERIFY(seen > 5);
    settings.keep = Keep::Last;
    run.start(gateDataset(XorGate), settings);
    run.reach(20);
    plot.prepare();
    QVERIFY(!plot.picture().kept && plot.picture().keptName.isEmpty());
}

/// A derived input bends it, like the present one.
void tst_KeptWeights::curve()
{
    const Dataset data = gateDataset(XorGate);
    const Feature square{0, 0};
    const Feature product{0, 1};
    const Dataset more = withFeatures(data, {square, product});
    Run run;
    run.start(more, kept(Keep::Best));
    BoundaryPlot plot(run);
    plot.resize(600, 500);
    int seen = 0;
    for (qint64 step = 0; step <= 60 && run.canGoForward(); ++step) {
        run.reach(step);
        plot.prepare();
        QVERIFY(!plot.picture().kept);
        seen += plot.picture().keptCurve.empty() ? 0 : 1;
        for (const QPolygonF &piece : plot.picture().keptCurve) {
            const PredictorPointer predictor = run.keptPredictor();
            const Weights &weights = *predictor->linear();
            for (const QPointF &at : piece) {
                const double sum = sumAt({{weights.w[0], weights.w[1]}, weights.b}, at) +
                                   weights.w[2].toDouble() * at.x() * at.x() +
                                   weights.w[3].toDouble() * at.x() * at.y();
                QVERIFY(std::abs(sum) < 1e-6);
            }
        }
    }
    QVERIFY(seen > 0);
}

void tst_KeptWeights::plane()
{
    Settings settings = kept(Keep::Average);
    Run run;
    run.start(withFeatures(gateDataset(XorGate), {Feature{0, 1}}), settings);
    const CubePicture start = cubePicture(run, Camera());
    QVERIFY(start.kept.isEmpty() && start.keptName.isEmpty());
    run.reach(9);
    const CubePicture picture = cubePicture(run, Camera());
    QVERIFY(!picture.kept.isEmpty() && picture.kept != picture.plane);
    QCOMPARE(picture.keptName, u"average"_s);
    QVERIFY(describeCube(picture).endsWith(u"dotted plane: average"_s));
    // The plane of the average alone is the same polygon.
    const PredictorPointer predictor = run.keptPredictor();
    const Weights &weights = *predictor->linear();
    QCOMPARE(cubePicture(run, weights, Camera()).plane, picture.kept);
}

void tst_KeptWeights::legend()
{
    Run run;
    run.start(gateDataset(XorGate), Settings());
    QVERIFY(!legendHtml(run, lightTheme()).contains(u"····"_s));
    run.start(gateDataset(XorGate), kept(Keep::Best));
    QVERIFY(legendHtml(run, lightTheme()).contains(u"the best weights kept"_s));
    run.start(gateDataset(XorGate), kept(Keep::Average));
    QVERIFY(legendHtml(run, lightTheme()).contains(u"the average"_s));
}

void tst_KeptWeights::parting()
{
    FloatParting parting;
    parting.step = 5;
    parting.isSameObservation = false;
    Settings settings;
    QCOMPARE(explainParting(parting, settings),
             u"Python’s floats give other answers from step 5 on, where not the same observations "
             u"are wrong, and "
             "another one is drawn."_s);
    settings.arithmetic = Arithmetic::Float;
    QVERIFY(explainParting(parting, settings).startsWith(u"Exact decimals give other answers"_s));
}

/// A step of the program comes by the line that keeps, and shows what is kept.
void tst_KeptWeights::code()
{
    const std::pair<CodeLanguage, QString> lines[] = {
        {CodeLanguage::Python, u"kept = [w1, w2, b]"_s},
        {CodeLanguage::PseudoEs, u"si hay más aciertos"_s},
        {CodeLanguage::Cpp, u"kept = {w1, w2, b};"_s}};
    Run run;
    run.start(gateDataset(XorGate), kept(Keep::Best));
    run.reach(5);
    for (const auto &line : lines) {
        const CodeLanguage language = line.first;
        const QString &text = line.second;
        CodePlot plot(run, language);
        plot.prepare();
        const auto &rows = plot.picture().rows;
        // The last one: the first ones are kept in the same words.
        const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const CodeRow &row) {
            return row.text.trimmed().startsWith(text);
        });
        QVERIFY2(found != rows.rend(), qPrintable(text));
        QCOMPARE(found->value, language == CodeLanguage::PseudoEs ? u"(−0,1; −0,1; 0,1)"_s
                                                                  : u"(−0.1, −0.1, 0.1)"_s);
    }
}

FRONTERA_WINDOW_TEST(tst_KeptWeights)
#include "tst_kept_weights.moc"
