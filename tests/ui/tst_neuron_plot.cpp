// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/neuron_plot.h"

#include "core/data/gates.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/core/run/step.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "ui/views/neuron/neuron_layout.h"
#include "ui/words/number_words.h"

#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

constexpr int neuronEpochs = 12; // at most, of each run

/// A number as it is to be seen, in the C locale.
QString shown(const Decimal &number)
{
    return number.toString().replace(u'-', u'−');
}

/// Data of n inputs, all bits of 0 … 15, of which each is class 1 where its bits' sum is large.
Dataset manyInputs(int n)
{
    std::vector<QString> names;
    std::vector<Decimal> values;
    std::vector<int> targets;
    for (int row = 0; row < 16; ++row) {
        int ones = 0;
        for (int i = 0; i < n; ++i) {
            const int bit = (row * (i + 3) >> 2) & 1;
            values.emplace_back(bit);
            ones += bit;
        }
        targets.push_back(2 * ones > n);
    }
    for (int i = 0; i < n; ++i)
        names.push_back(u"x"_s + QString::number(i + 1));
    return Dataset(u"many"_s, names, values, targets);
}

/// What is wrong with an edge's words; empty if nothing.
QString edgeProblem(const NeuronInput &edge, const QString &name, const Decimal &before,
                    const Decimal &after, double largest)
{
    const ChangeWords &words = edge.weight.front();
    if (words.before != name + u" = "_s + shown(before))
        return u"the weight is "_s + words.before;
    if (words.after != (before == after ? QString() : u" → "_s + shown(after)))
        return u"the change is "_s + words.after;
    if (edge.sign != before.sign())
        return u"the sign of "_s + words.before;
    const double share = largest > 0 ? std::abs(before.toDouble()) / largest : 0;
    return std::abs(edge.share - share) < 1e-12 ? QString() : u"the share of "_s + words.before;
}

/// What is wrong with the neuron's words, given the step; empty if nothing.
QString wordsProblem(const NeuronPicture &picture, const Run &run)
{
    const Step step = stepOf(run);
    double largest = std::abs(step.before.b.toDouble());
    for (const Decimal &weight : step.before.w)
        largest = std::max(largest, std::abs(weight.toDouble()));
    const QString subscripts = u"₁₂₃₄₅₆₇₈"_s;
    for (std::size_t i = 0; i < picture.inputs.size(); ++i) {
        const NeuronInput &input = picture.inputs[i];
        const QChar index = subscripts[static_cast<qsizetype>(i)];
        if (input.name != u'x' + QString(index) || input.value != shown(step.inputs[i]))
            return u"the input "_s + input.name + u' ' + input.value;
        const QString problem =
            edgeProblem(input, u'w' + QString(index), step.before.w[i], step.after.w[i], largest);
        if (!problem.isEmpty())
            return problem;
        const QString factor =
            step.inputs[i].sign() < 0 ? u'(' + shown(step.inputs[i]) + u')' : shown(step.inputs[i]);
        if (input.product != u"%1 · %2 = %3"_s.arg(shown(step.before.w[i]), factor,
                                                   shown(step.before.w[i] * step.inputs[i])))
            return u"the product "_s + input.product;
    }
    if (picture.bias.has_value() != run.settings().useBias)
        return u"the bias"_s;
    if (picture.bias) {
        const QString problem =
            edgeProblem(*picture.bias, u"b"_s, step.before.b, step.after.b, largest);
        if (!problem.isEmpty() || picture.bias->name != u"1"_s)
            return u"the bias: "_s + problem;
    }
    if (picture.sum != u"z = "_s + shown(step.sum) || picture.sumSign != step.sum.sign())
        return u"the sum: "_s + picture.sum;
    if (picture.output != shown(Decimal(step.output)) ||
        picture.target != shown(Decimal(step.target)) ||
        picture.error != u"e = "_s + shown(Decimal(step.error)) ||
        picture.isMistake != (step.error != 0))
        return u"the results: "_s + picture.output + picture.target + picture.error;
    const bool isTie = picture.isBipolar && step.sum.isZero();
    if (picture.outClass.has_value() == isTie ||
        (!isTie && picture.outClass != (step.output > 0)) ||
        picture.targetClass != (step.target > 0))
        return u"the classes"_s;
    return {};
}

} // namespace

class tst_NeuronPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void words_data();
    void words();
    void start();
    void biasOnMinusOne();
    void worked();
    void sumsOfBatches();
    void decimalComma();
    void conventions();
    void manyInputs_data();
    void manyInputs();
    void lowPicture_data();
    void lowPicture();
    void layoutIsSteady();
    void edges();
    void drawnWords();
    void newNumbersStay_data();
    void newNumbersStay();
    void courses();
    void coursesHaveRoom();
};

void tst_NeuronPlot::words_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<Settings>("settings");
    Settings usual;
    Settings odd;
    odd.rate = Decimal(25, -2);
    odd.weights = {Decimal(-15, -1), Decimal(7, -1)};
    odd.bias = Decimal(3, -1);
    Settings noBias;
    noBias.useBias = false;
    Settings bipolar;
    bipolar.targets = Targets::Bipolar;
    const std::pair<const char *, Settings> kinds[] = {
        {"usual", usual}, {"odd start", odd}, {"no bias", noBias}, {"bipolar", bipolar}};
    for (int gate = 0; gate < gateCount; ++gate) {
        for (const auto &[name, settings] : kinds)
            QTest::addRow("%s, %s", qPrintable(gateName(gate)), name) << gate << settings;
    }
}

void tst_NeuronPlot::words()
{
    QFETCH(int, gate);
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(gate), settings);
    NeuronPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    while (run.canGoForward() && run.position() < 4 * neuronEpochs) {
        run.forward();
        plot.prepare();
        const QString problem = wordsProblem(plot.picture(), run);
        QVERIFY2(problem.isEmpty(), qPrintable(u"step %1: "_s.arg(run.position()) + problem));
    }
}

void tst_NeuronPlot::start()
{
    Settings settings;
    settings.weights = {Decimal(5, -1), Decimal(-1)};
    Run run;
    run.start(gateDataset(XorGate), settings);
    NeuronPlot plot(run);
    plot.prepare();
    const NeuronPicture &picture = plot.picture();
    QCOMPARE(picture.inputs.size(), 2U);
    QCOMPARE(picture.inputs[0].weight.front().whole(), u"w₁ = 0.5"_s);
    QCOMPARE(picture.inputs[0].share, 0.5);
    QCOMPARE(picture.inputs[1].weight.front().whole(), u"w₂ = −1"_s);
    QCOMPARE(picture.bias->weight.front().whole(), u"b = 0"_s);
    for (const NeuronInput &input : picture.inputs)
        QVERIFY(input.value.isEmpty() && input.product.isEmpty() &&
                input.weight.front().after.isEmpty());
    QCOMPARE(picture.sum, u"z"_s);
    QVERIFY(picture.output.isEmpty() && picture.target.isEmpty() && picture.error.isEmpty());
    QVERIFY(!picture.sumSign && !picture.outClass);
    QCOMPARE(plot.spokenDescription(), u"w₁ = 0.5; w₂ = −1; b = 0"_s);
}

/// A bias that is the weight of −1 is drawn as an input x₀ = −1 with its product.
void tst_NeuronPlot::biasOnMinusOne()
{
    Settings settings;
    settings.biasInput = BiasInput::MinusOne;
    settings.bias = Decimal(3, -1);
    Run run;
    run.start(gateDataset(OrGate), settings);
    run.reach(2); // (0, 1) → 1: z = −0.3, e = 1, w₀ ← 0.3 + 0.1·1·(−1)
    const NeuronPicture picture = neuronPicture(run, 10);
    QCOMPARE(picture.bias->name, u"x₀"_s);
    QCOMPARE(picture.bias->value, u"−1"_s);
    QCOMPARE(picture.bias->weight.front().whole(), u"w₀ = 0.3 → 0.2"_s);
    QCOMPARE(picture.bias->product, u"0.3 · (−1) = −0.3"_s);
}

/// AND from w = (0, 0), b = 0, η = 0.1, firing at z ≥ 0, by hand: (0, 0) fires, z = 0, a mistake
/// that makes b −0.1. (0, 1) and (1, 0) have z = −0.1 and are right. (1, 1) has z = −0.1, a
/// mistake that makes w = (0.1, 0.1), b = 0.
void tst_NeuronPlot::worked()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    NeuronPlot plot(run);
    run.forward();
    plot.prepare();
    QCOMPARE(plot.spokenDescription(), u"x₁ = 0; w₁ = 0; x₂ = 0; w₂ = 0; b = 0 → −0.1; z = 0; "
                                       "output 1; target 0; e = −1, a mistake"_s);
    run.forward();
    plot.prepare();
    QCOMPARE(plot.spokenDescription(), u"x₁ = 0; w₁ = 0; x₂ = 1; w₂ = 0; b = −0.1; z = −0.1; "
                                       "output 0; target 0; e = 0, right"_s);
    run.forward();
    run.forward();
    plot.prepare();
    QCOMPARE(plot.spokenDescription(), u"x₁ = 1; w₁ = 0 → 0.1; x₂ = 1; w₂ = 0 → 0.1; "
                                       "b = −0.1 → 0; z = −0.1; output 0; target 1; "
                                       "e = 1, a mistake"_s);
    QCOMPARE(plot.picture().inputs[1].product, u"0 · 1 = 0"_s);
    QCOMPARE(plot.picture().bias->share, 1.0);
}

/// In batches all presentations of an epoch are with the same weights. AND from 0, by hand: all
/// four have z = 0 and fire, which is right for (1, 1) alone; each other one adds −0.1·x and −0.1.
void tst_NeuronPlot::sumsOfBatches()
{
    Settings settings;
    settings.update = Update::Batch;
    Run run;
    run.start(gateDataset(AndGate), settings);
    NeuronPlot plot(run);
    const auto spokenAt = [&](int step) {
        run.reach(step);
        plot.prepare();
        return plot.spokenDescription();
    };
    QCOMPARE(spokenAt(2), u"x₁ = 0; w₁ = 0; Δw₁ = 0; x₂ = 1; w₂ = 0; Δw₂ = 0 → −0.1; b = 0; "
                          "Δb = −0.1 → −0.2; z = 0; output 1; target 0; e = −1, a mistake"_s);
    QCOMPARE(spokenAt(4), u"x₁ = 1; w₁ = 0 → −0.1; Δw₁ = −0.1; x₂ = 1; w₂ = 0 → −0.1; "
                          "Δw₂ = −0.1; b = 0 → −0.3; Δb = −0.3; z = 0; output 1; target 1; "
                          "e = 0, right"_s);
    QCOMPARE(neuronPicture(run).inputs[0].sum.front().whole(), u"Δw₁ = −0.1"_s);
    run.jump(0);
    QVERIFY(neuronPicture(run).inputs[0].sum.empty() && neuronPicture(run).hasSums);
    // Three lines along each edge keep apart, and within the picture; and nothing moves.
    for (const QSizeF size : {QSizeF(360, 300), QSizeF(640, 500), QSizeF(1280, 720)}) {
        double unit = 0;
        for (run.jump(0); run.position() < 12; run.forward()) {
            const QRectF area(QPointF(10, 20), size);
            const NeuronLayout layout(neuronPicture(run), area, QFont(u"DejaVu Sans"_s));
            QVERIFY(unit == 0 || unit == layout.unit);
            unit = layout.unit;
            const double gap = 6.4 * layout.unit / 2 + layout.unit;
            const int below = layout.showsProducts ? 2 : 1;
            QVERIFY(layout.rows.front() - gap - layout.line() >= area.top());
            QVERIFY(layout.rows.back() + gap + below * layout.line() <= area.bottom());
            for (std::size_t i = 1; i < layout.rows.size(); ++i)
                QVERIFY(layout.rows[i] - layout.rows[i - 1] >= (1 + below) * layout.line());
        }
    }
}

void tst_NeuronPlot::decimalComma()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    Run run;
    run.start(gateDataset(AndGate), Settings());
    while (run.position() < 4)
        run.forward();
    NeuronPlot plot(run);
    plot.prepare();
    QCOMPARE(plot.picture().inputs[0].weight.front().after, u" → 0,1"_s);
    QCOMPARE(plot.picture().sum, u"z = −0,1"_s);
    run.epochForward();
    plot.prepare();
    QCOMPARE(plot.picture().inputs[0].product, u"0,1 · 1 = 0,1"_s);
}

void tst_NeuronPlot::conventions()
{
    Run run;
    Settings settings;
    const auto shownFor = [&] {
        run.start(gateDataset(AndGate), settings);
        return neuronPicture(run);
    };
    QCOMPARE(shownFor().convention, u"z ≥ 0 → 1"_s);
    QVERIFY(shownFor().firesAtZero);
    settings.firesAtZero = false;
    QCOMPARE(shownFor().convention, u"z > 0 → 1"_s);
    QVERIFY(!shownFor().firesAtZero && !shownFor().isBipolar);
    QCOMPARE(shownFor().function, u"step"_s);
    settings.targets = Targets::Bipolar;
    QCOMPARE(shownFor().function, u"sign"_s);
    QVERIFY(shownFor().isBipolar);
}

void tst_NeuronPlot::manyInputs_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("drawn");
    QTest::addColumn<QString>("more");
    QTest::newRow("1") << 1 << 1 << QString();
    QTest::newRow("3") << 3 << 3 << QString();
    QTest::newRow("8") << 8 << 8 << QString();
    QTest::newRow("9") << 9 << 7 << u"… and 2 more"_s;
    QTest::newRow("40") << 40 << 7 << u"… and 33 more"_s;
}

void tst_NeuronPlot::manyInputs()
{
    QFETCH(int, inputs);
    Run run;
    run.start(::manyInputs(inputs), Settings());
    for (int step = 0; step < 20; ++step)
        run.forward();
    const NeuronPicture picture = neuronPicture(run);
    QTEST(static_cast<int>(picture.inputs.size()), "drawn");
    QTEST(picture.more, "more");
    QCOMPARE(wordsProblem(picture, run), QString());
    // Everything lies within the picture, in its order, and the rows do not touch.
    for (const QSize size : {QSize(300, 220), QSize(400, 300), QSize(1280, 720), QSize(300, 700)}) {
        const QRectF area(QPointF(10, 20), size);
        const NeuronLayout layout(picture, area, QFont(u"DejaVu Sans"_s));
        QVERIFY(layout.valuesRight >= area.left());
        QVERIFY(layout.valuesRight <= layout.inputX - layout.inputRadius);
        QVERIFY(layout.inputX + layout.inputRadius <= layout.wordsLeft);
        QVERIFY(layout.wordsLeft < layout.wordsRight);
        QVERIFY(layout.wordsRight < layout.bodyX - layout.bodyRadius);
        QVERIFY(layout.bodyX + layout.bodyRadius < layout.boxX - layout.boxRadius);
        QVERIFY(layout.boxX + layout.boxRadius < layout.outputX - layout.outputRadius);
        QVERIFY(layout.outputX + layout.outputWidth / 2 <= area.right() + 0.01);
        QVERIFY(layout.targetY + layout.outputRadius <= area.bottom());
        QVERIFY(layout.rows.front() - layout.inputRadius >= area.top());
        QVERIFY(layout.rows.back() + layout.inputRadius <= area.bottom());
        for (std::size_t i = 1; i < layout.rows.size(); ++i)
            QVERIFY(layout.rows[i] - layout.rows[i - 1] >= 2 * layout.inputRadius);
    }
}

void tst_NeuronPlot::lowPicture_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("height");
    for (const int inputs : {2, 5, 8, 64}) {
        for (const int height : {126, 140, 160, 200}) // of the smallest pane, and of larger ones
            QTest::addRow("%d inputs, %d high", inputs, height) << inputs << height;
    }
}

/// A low picture shows fewer inputs, so that neither circles nor words touch each other.
void tst_NeuronPlot::lowPicture()
{
    QFETCH(const int, inputs);
    QFETCH(const int, height);
    Run run;
    run.start(::manyInputs(inputs), Settings());
    for (int step = 0; step < 20; ++step)
        run.forward();
    const QFont font(u"DejaVu Sans"_s);
    const QRectF area(10, 20, 360, height);
    const NeuronPicture picture = neuronPicture(run, NeuronLayout::mostRows(height, font));
    const auto drawn = static_cast<int>(picture.inputs.size());
    QCOMPARE(picture.more.isEmpty(), drawn == inputs);
    QVERIFY(picture.bias && drawn >= 2);
    const NeuronLayout layout(picture, area, font);
    const double line = QFontMetricsF(layout.font(15)).height();
    QVERIFY(layout.rows.front() - layout.inputRadius >= area.top());
    QVERIFY(layout.rows.back() + layout.inputRadius <= area.bottom());
    for (std::size_t i = 1; i < layout.rows.size(); ++i) {
        QVERIFY(layout.rows[i] - layout.rows[i - 1] >= 2 * layout.inputRadius);
        QVERIFY(layout.rows[i] - layout.rows[i - 1] >= line);
    }
    if (!picture.more.isEmpty()) {
        // The bias's words end above the middle of its edge, at most as far as it is thick.
        const double more = layout.rows[layout.rows.size() - 2];
        QVERIFY(layout.rows.back() - 4.2 * layout.unit - line >= more + line / 2);
        QVERIFY(layout.rows[layout.rows.size() - 3] + layout.inputRadius <= more - line / 2);
    }
    // A gate's neuron is whole in the smallest pane.
    NeuronPlot plot(run);
    plot.resize(plot.minimumSizeHint());
    plot.setViewport(plot.rect());
    plot.prepare();
    const NeuronLayout least(neuronPicture(run), plot.axisRect()->rect(), font);
    QVERIFY(inputs > 2 ||
            least.outputX + least.outputWidth / 2 <= plot.axisRect()->rect().right() + 1);
    // Output and target with their letters, and the names above the function.
    QVERIFY(layout.targetY + layout.outputRadius + line <= area.bottom());
    QVERIFY(layout.middle - layout.boxRadius - 2 * line >= area.top());
}

void tst_NeuronPlot::layoutIsSteady()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    const auto layoutNow = [&] {
        return NeuronLayout(neuronPicture(run), QRectF(0, 0, 400, 300), QFont(u"DejaVu Sans"_s));
    };
    const NeuronLayout first = layoutNow();
    while (run.canGoForward()) {
        run.forward();
        QCOMPARE(layoutNow().unit, first.unit);
        QCOMPARE(layoutNow().bodyX, first.bodyX);
        QCOMPARE(layoutNow().rows, first.rows);
    }
}

/// Weights ≥ 0 are solid in the colour of class 1, others dashed in that of class 0.
void tst_NeuronPlot::edges()
{
    Settings settings;
    settings.weights = {Decimal(1), Decimal(-1)};
    Run run;
    run.start(gateDataset(AndGate), settings);
    NeuronPlot plot(run);
    const QSize size(800, 500);
    plot.setViewport(QRect(QPoint(0, 0), size));
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        plot.setTheme(theme);
        plot.prepare();
        const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
        const NeuronLayout layout(plot.picture(), plot.axisRect()->rect(), plot.font());
        const auto shareOf = [&](const QColor &colour, std::size_t row) {
            int found = 0;
            const int from = qCeil(layout.wordsLeft);
            const int to = qFloor(layout.wordsRight) - 2;
            for (int x = from; x < to; ++x)
                found += image.pixelColor(x, qRound(layout.rows[row])) == colour;
            return static_cast<double>(found) / (to - from);
        };
        QCOMPARE(shareOf(theme.one, 0), 1.0);
        QVERIFY(shareOf(theme.zero, 1) > 0.4);
        QVERIFY(shareOf(theme.zero, 1) < 0.8);
        QCOMPARE(shareOf(theme.one, 1), 0.0);
    }
}

void tst_NeuronPlot::drawnWords()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    while (run.position() < 4)
        run.forward();
    NeuronPlot plot(run);
    plot.setFont(QFont(u"DejaVu Sans"_s));
    for (const QSize size : {QSize(400, 300), QSize(1280, 720)}) {
        plot.setViewport(QRect(QPoint(0, 0), size));
        plot.prepare();
        const QString svg = svgOf(plot, size);
        for (const QString &words :
             {u"w₁ = 0"_s, u" → 0.1"_s, u"0 · 1 = 0"_s, u"b = −0.1"_s, u"Σ"_s, u"z = −0.1"_s,
              u"step"_s, u"z ≥ 0 → 1"_s, u"ŷ"_s, u"t"_s, u"e = 1 ✗"_s})
            QVERIFY2(svg.contains(u'>' + words.trimmed() + u'<') || svg.contains(words),
                     qPrintable(words));
    }
}

void tst_NeuronPlot::newNumbersStay_data()
{
    QTest::addColumn<Settings>("settings");
    Settings settings;
    settings.rate = Decimal(707106781187, -13);
    QTest::newRow("at once") << settings;
    settings.update = Update::Batch;
    QTest::newRow("batch") << settings;
    settings.rate = Decimal(123456789, -4);
    QTest::newRow("large") << settings;
    settings = Settings();
    settings.rate = Decimal(1, -1);
    settings.arithmetic = Arithmetic::Float;
    QTest::newRow("floats") << settings;
    settings = Settings();
    settings.update = Update::Batch;
    settings.targets = Targets::Bipolar;
    settings.deadZone = Decimal(2, -1);
    QTest::newRow("long convention") << settings;
}

/// Where there is no room for a number before and after the step, the one after it stays, and all
/// that can be lost of it are its last digits.
void tst_NeuronPlot::newNumbersStay()
{
    QFETCH(Settings, settings);
    Run run;
    run.start(gateDataset(AndGate), settings);
    int left = 0; // out, of the numbers before
    for (int step = 1; step <= 16; ++step) {
        run.reach(step);
        const QSize least = static_cast<const QWidget &>(NeuronPlot(run)).minimumSizeHint();
        for (const auto &[size, letters] :
             {std::pair(least, 0), {{442, 380}, 0}, {{540, 540}, 26}, {{640, 480}, 0}}) {
            NeuronPlot plot(run);
            plot.setViewport(QRect(QPoint(0, 0), size));
            plot.setSmallestLetters(letters);
            plot.prepare();
            QStringList words;
            const QList<DrawnWords> drawn = ::drawnWords(plot, size);
            for (const DrawnWords &one : drawn)
                words += one.words;
            const QString seen = words.join(u'|');
            // The convention does not run into the output's name.
            const auto output = std::ranges::find(drawn, u"ŷ"_s, &DrawnWords::words);
            const auto convention = std::ranges::find_if(drawn, [](const DrawnWords &one) {
                return one.words.startsWith(u"z "_s) && one.words.endsWith(u" → 1"_s);
            });
            QVERIFY(output != drawn.end() && convention != drawn.end());
            const double apart = output->place.left() - convention->place.right();
            QVERIFY2(apart > 0.4 * output->place.width(),
                     qPrintable(u"%1: %2 pixels"_s.arg(convention->words).arg(apart)));
            const auto check = [&](const QString &name, const Number &before, const Number &after) {
                const QString arrow = before == after ? name + u" = "_s : u"→ "_s;
                QVERIFY2(words.removeOne(arrow + showNumber(after)) ||
                             words.removeOne(arrow + showNumber(after, 9)),
                         qPrintable(arrow + showNumber(after) + u" is not in "_s + seen));
                left += before != after && !words.removeOne(name + u" = "_s + showNumber(before));
            };
            const Reading reading = run.reading();
            const QString sum = showNumber(reading.units[0].sum);
            QVERIFY2(words.contains(u"z = "_s + sum) || words.contains(sum) ||
                         words.contains(showNumber(reading.units[0].sum, 9)),
                     qPrintable(sum + u" is not in "_s + seen));
            std::vector<std::pair<QString, LinkReading>> links{{u"w₁"_s, reading.units[0].links[0]},
                                                               {u"w₂"_s, reading.units[0].links[1]},
                                                               {u"b"_s, *reading.units[0].bias}};
            for (const auto &[name, link] : links) {
                check(name, link.weight, link.after);
                if (link.sum) // "Δ" is of another font
                    check(name, link.sum->before, link.sum->after);
            }
        }
    }
    QVERIFY(left > 0);
}

/// The courses are the weights of the run so far, step by step, counted from the run's own states.
void tst_NeuronPlot::courses()
{
    for (const int gate : {AndGate, XorGate}) {
        Run run;
        run.start(gateDataset(gate), Settings());
        run.reach(12);
        NeuronPlot plot(run);
        plot.setViewport(QRect(0, 0, 500, 500));
        for (const qint64 position : {12, 7, 1}) {
            run.jump(position);
            plot.prepare();
            std::vector<std::vector<double>> seen;
            for (qint64 step = 0; step <= position; ++step)
                seen.push_back(run.parametersAt(step));
            std::vector<NeuronInput> all = plot.picture().inputs;
            all.push_back(*plot.picture().bias);
            for (std::size_t i = 0; i < all.size(); ++i) {
                const std::vector<QPointF> &course = all[i].course;
                QVERIFY(course.size() >= 2);
                QCOMPARE(course.front().x(), 0.0);
                QCOMPARE(course.back(), QPointF(double(position), seen.back()[i]));
                for (std::size_t j = 0; j + 1 < course.size(); j += 2) {
                    for (double at = course[j].x(); at < course[j + 1].x(); ++at)
                        QCOMPARE(course[j].y(), seen[static_cast<std::size_t>(at)][i]);
                }
            }
            QVERIFY(plot.picture().courseArea.bottom() >= 0);
        }
        plot.setAsking(true); // they would tell what was learnt last, and take the eye
        plot.prepare();
        QVERIFY(plot.picture().inputs[0].course.empty());
    }
}

/// In a low picture the words come first; and the courses move nothing else.
void tst_NeuronPlot::coursesHaveRoom()
{
    Run run;
    run.start(gateDataset(AndGate), Settings());
    run.reach(12);
    NeuronPlot plot(run);
    plot.setViewport(QRect(0, 0, 500, 120));
    plot.prepare();
    QVERIFY(plot.picture().inputs[0].course.empty());
    NeuronPicture without = neuronPicture(run);
    NeuronPicture with = without;
    without.courses.clear();
    const QRectF area(0, 0, 500, 500);
    const NeuronLayout one(without, area, QFont());
    const NeuronLayout other(with, area, QFont());
    QVERIFY(one.courseHeight == 0 && other.courseHeight > 0);
    QCOMPARE(one.rows, other.rows);
    QCOMPARE(one.unit, other.unit);
    QCOMPARE(one.bodyX, other.bodyX);
    // Between two rows there is room for the words and a course.
    QVERIFY(other.rows[1] - other.rows[0] >= 3 * other.line() + other.courseHeight);
}

FRONTERA_WINDOW_TEST(tst_NeuronPlot)
#include "tst_neuron_plot.moc"
