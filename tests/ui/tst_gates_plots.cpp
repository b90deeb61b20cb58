// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of three neurons: what is drawn is what they answer.

#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "tests/core/literals.h"
#include "tests/core/models/gates_with.h"
#include "tests/thoroughness.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/plot_svg.h"
#include "ui/base/translator.h"
#include "ui/plots/line_geometry.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/hidden/hidden_picture.h"
#include "ui/views/hidden/hidden_plot.h"
#include "ui/views/neuron/network_picture.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/shown.h"
#include "ui/views/view_kind.h"
#include "ui/views/weights/weight_plot.h"
#include "ui/words/gates_words.h"
#include "ui/words/number_words.h"

#include <map>
#include <random>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

bool isIn(const std::vector<QPolygonF> &parts, QPointF at)
{
    return std::ranges::any_of(
        parts, [at](const QPolygonF &part) { return part.containsPoint(at, Qt::OddEvenFill); });
}

bool isIn(const QPolygonF &first, std::vector<QPolygonF> parts, QPointF at)
{
    parts.push_back(first);
    return isIn(parts, at);
}

Weights unitOf(std::mt19937 &random)
{
    const auto tenths = [&random] { return Decimal(static_cast<int>(random() % 21) - 10, -1); };
    return {{tenths(), tenths()}, tenths()};
}

/// A run at a random step, of random gates.
void begin(Run &run, std::mt19937 &random)
{
    GateUnits units;
    for (int &gate : units)
        gate = static_cast<int>(random() % gateCount);
    Settings settings = gatesWith(units);
    settings.firesAtZero = random() % 2 == 0;
    run.start(gateDataset(static_cast<int>(random() % gateCount),
                          random() % 2 == 0 ? GateInputs::ZeroOne : GateInputs::Bipolar),
              settings);
    run.reach(static_cast<qint64>(random() % 40));
}

} // namespace

class tst_GatesPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void unitsWithoutALine();
    void observations();
    void lines();
    void hiddenPlane();
    void fourBecomeThree();
    void classesMeet();
    void countsHaveRoom();
    void emptyPlacesHaveWords();
    void linesCrossNoNames();
    void contradictions();
    void network();
    void weightSpaces();
    void roomForWeightSpaces();
    void wordsKeepApart_data();
    void wordsKeepApart();
    void squaresAreFree();
    void allWeightsAreWritten_data();
    void allWeightsAreWritten();
    void marksHideNoWords();
    void notForThem();
    void otherModels();
};

/// Each point of the plane lies in a part of the class that the three answer there, on a grid of
/// decimals, where nothing is rounded.
void tst_GatesPlots::parts()
{
    std::mt19937 random(8);
    const QRectF area(-1, -1, 3, 3);
    for (int round = 0; round < rounds(200); ++round) {
        const UnitWeights units{unitOf(random), unitOf(random), unitOf(random)};
        Settings settings = gatesWith({OrGate, NandGate, AndGate});
        settings.firesAtZero = round % 2 == 0;
        const GateLearner learner(settings);
        const UnitParts parts = unitParts(units, settings, area);
        const UnitParts own = partsOfUnit(units[0], settings, area);
        for (int i = -9; i < 20; i += 2) {
            for (int j = -9; j < 20; j += 2) {
                // In the middle of cells of the grid no unit's sum is 0 but for w = 0.
                const std::array at{Decimal(i * 100 + 37, -3), Decimal(j * 100 + 11, -3)};
                const QPointF point(at[0].toDouble(), at[1].toDouble());
                const Pass pass = learner.pass(units, at);
                if ((!pass[0].sum.isZero() && std::abs(pass[0].sum.toDouble()) < 1e-9) ||
                    std::abs(pass[1].sum.toDouble()) < 1e-9)
                    continue;
                QCOMPARE(isIn(parts.ones, point), pass[2].output == 1);
                QCOMPARE(isIn(parts.zeros, point), pass[2].output == 0);
                if (!pass[0].sum.isZero())
                    QCOMPARE(isIn(own.ones, point), pass[0].output == 1);
            }
        }
    }
}

/// Where a hidden unit has no line, the plane says which, by its gate; and of none that has one.
void tst_GatesPlots::unitsWithoutALine()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    const auto said = [&run](int step) {
        run.reach(step);
        run.jump(step);
        BoundaryPlot plot(run);
        plot.setViewport(QRect(0, 0, 600, 500));
        plot.prepare();
        for (const DrawnWords &drawn : drawnWords(plot, QSize(600, 500))) {
            if (drawn.words.contains(u"no line"))
                return drawn.words;
        }
        return QString();
    };
    QCOMPARE(said(0), u"OR, NAND: no line yet, because w = 0."_s);
    QCOMPARE(said(2), u"NAND: no line yet, because w = 0."_s);
    QCOMPARE(said(8), QString());
}

/// The signs of the plot are right where the answer is.
void tst_GatesPlots::observations()
{
    std::mt19937 random(9);
    for (int round = 0; round < rounds(40); ++round) {
        Run run;
        begin(run, random);
        BoundaryPlot plot(run);
        plot.setViewport(QRect(0, 0, 500, 400));
        plot.prepare();
        const BoundaryPicture &picture = plot.picture();
        QCOMPARE(picture.markers.size(), std::size_t{4});
        QVERIFY(!picture.line && picture.units.size() == 2);
        for (int row = 0; row < 4; ++row) {
            const Marker &marker = picture.markers[static_cast<std::size_t>(row)];
            QCOMPARE(marker.sign.isWrong, !run.predictor()->isRight(run.data(), row));
            QCOMPARE(marker.sign.isPresented, run.position() > 0 && run.facts().observation == row);
        }
        const bool isSomewhere = isIn(picture.ones, picture.moreOnes, {0.31, 0.47}) ||
                                 isIn(picture.zeros, picture.moreZeros, {0.31, 0.47});
        QVERIFY(isSomewhere);
    }
}

/// A unit's line is where its sum is 0, and where it lay before the last update if that moved it.
void tst_GatesPlots::lines()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    run.reach(60);
    int ghosts = 0;
    for (qint64 position = 0; position <= run.length(); ++position) {
        run.jump(position);
        BoundaryPlot plot(run);
        plot.setViewport(QRect(0, 0, 500, 400));
        plot.prepare();
        const auto now = run.predictor();
        const auto before = run.predictorBeforeUpdate();
        for (std::size_t unit = 0; unit < 2; ++unit) {
            const UnitLine &drawn = plot.picture().units[unit];
            QCOMPARE(drawn.name, unit == 0 ? u"OR"_s : u"NAND"_s);
            const auto sumAt = [](const Weights &weights, QPointF at) {
                return weights.w[0].toDouble() * at.x() + weights.w[1].toDouble() * at.y() +
                       weights.b.toDouble();
            };
            if (drawn.line) {
                QVERIFY(std::abs(sumAt(now->units()[unit], drawn.line->p1())) < 1e-9);
                QVERIFY(std::abs(sumAt(now->units()[unit], drawn.line->p2())) < 1e-9);
                QVERIFY(sumAt(now->units()[unit], drawn.line->center() + drawn.normal) > 0);
            }
            if (!drawn.ghost)
                continue;
            ++ghosts;
            QVERIFY(before->units()[unit] != now->units()[unit]);
            QVERIFY(std::abs(sumAt(before->units()[unit], drawn.ghost->p1())) < 1e-9);
        }
    }
    QVERIFY(ghosts > 3);
}

/// In the hidden plane each observation stands where the hidden units put it.
void tst_GatesPlots::hiddenPlane()
{
    std::mt19937 random(10);
    for (int round = 0; round < rounds(200); ++round) {
        Run run;
        begin(run, random);
        const BoundaryPicture picture = hiddenPicture(run, hiddenArea());
        const GateLearner learner(run.settings());
        const UnitWeights weights = unitWeightsOf(*run.predictor());
        int points = 0;
        for (const Marker &marker : picture.markers)
            points += marker.count;
        QCOMPARE(points, 4);
        for (int row = 0; row < 4; ++row) {
            const Pass pass = learner.pass(weights, run.data().inputs(row));
            const QPointF place(pass[0].output, pass[1].output);
            const bool isOne = run.data().target(row) == 1;
            const auto it = std::ranges::find_if(picture.markers, [&](const Marker &marker) {
                return marker.at == place && marker.sign.isOne == isOne;
            });
            QVERIFY(it != picture.markers.end());
            QCOMPARE(it->sign.isWrong, !run.predictor()->isRight(run.data(), row));
            QVERIFY(!(run.position() > 0 && run.facts().observation == row) ||
                    it->sign.isPresented);
            QVERIFY(std::ranges::none_of(picture.vacancies,
                                         [&](const Note &note) { return note.at == place; }));
        }
        for (const Marker &marker : picture.markers) {
            const bool isOne = isIn({picture.ones}, marker.at + QPointF(1e-7, 1.3e-7));
            const std::array hidden{Decimal(qRound(marker.at.x())), Decimal(qRound(marker.at.y()))};
            const UnitPass output = learner.computed(weights[outputUnit], hidden);
            if (!output.sum.isZero())
                QCOMPARE(isOne, output.output == 1);
        }
    }
}

/// OR and NAND make three points of four, of which (1, 1) is two.
void tst_GatesPlots::fourBecomeThree()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    run.reach(400);
    HiddenPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    plot.prepare();
    const BoundaryPicture &picture = plot.picture();
    QCOMPARE(picture.heading, u"4 points become 3"_s);
    QCOMPARE(picture.markers.size(), std::size_t{3});
    const auto both = std::ranges::find(picture.markers, 2, &Marker::count);
    QVERIFY(both != picture.markers.end());
    QCOMPARE(both->at, QPointF(1, 1));
    QCOMPARE(both->label, u"(0, 1) (1, 0)"_s);
    QVERIFY(both->sign.isOne && !both->sign.isWrong);
    QCOMPARE(picture.vacancies.size(), std::size_t{1});
    QCOMPARE(picture.vacancies[0].at, QPointF(0, 0));
    QVERIFY(plot.spokenDescription().contains(u"(1, 1): (0, 1) (1, 0), right"_s));
}

/// Where both classes come to one place they are halves of one sign there, and no line runs between
/// the halves as if it parted them. After step 16 of XOR (0, 1), (1, 0) and (1, 1) are at (1, 0),
/// on the line.
void tst_GatesPlots::classesMeet()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    const QSize size(400, 400);
    int met = 0;
    for (int step = 0; step <= 20; ++step) {
        run.reach(step);
        HiddenPlot plot(run);
        plot.setViewport(QRect(QPoint(), size));
        plot.prepare();
        const BoundaryPicture picture = plot.picture(); // other themes make others
        bool areMet = false;
        for (const Marker &marker : picture.markers) {
            const auto other = std::ranges::find_if(picture.markers, [&](const Marker &it) {
                return it.at == marker.at && it.sign.isOne != marker.sign.isOne;
            });
            QCOMPARE(other != picture.markers.end(), !marker.sign.half.isNull());
            if (other == picture.markers.end())
                continue;
            areMet = true;
            QCOMPARE(marker.sign.half, -other->sign.half);
            QVERIFY(marker.sign.isWrong != other->sign.isWrong); // one answer for both
            const QString words = marker.sign.isWrong ? u", wrong"_s : u", right"_s;
            QVERIFY2(marker.label.endsWith(marker.sign.isOne ? u" → 1"_s : u" → 0"_s),
                     qPrintable(marker.label));
            QVERIFY(plot.spokenDescription().contains(u": "_s + marker.label + words));
            if (const std::optional<QLineF> line = picture.units.front().line) {
                const double along =
                    std::abs(line->dx() * marker.sign.half.x() - line->dy() * marker.sign.half.y());
                QVERIFY(along >= 0.7 * line->length());
            }
            const Theme themes[] = {lightTheme(), darkTheme(), printTheme()};
            for (const Theme &theme : themes) {
                plot.setTheme(theme);
                plot.prepare();
                const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
                const QPointF at(plot.xAxis->coordToPixel(marker.at.x()),
                                 plot.yAxis->coordToPixel(marker.at.y()));
                const double r = 1.3 * 14 * 0.55; // signs are no smaller
                const QPointF across(-marker.sign.half.y(), marker.sign.half.x());
                const QPointF down = across.y() + across.x() > 0 ? across : -across;
                // Away from the count, and from the cross above.
                const QPointF within = at + r * (0.3 * marker.sign.half + 0.62 * down);
                if (marker.sign.isOne)
                    QCOMPARE(image.pixelColor(within.toPoint()), theme.one);
                else if (marker.count == 1 && marker.sign.half.y() == 0)
                    QCOMPARE(image.pixelColor((at + r * 0.55 * marker.sign.half).toPoint()),
                             theme.card);
            }
        }
        met += areMet;
        QCOMPARE(picture.heading.contains(u"no line parts them"_s), areMet);
    }
    QVERIFY(met > 3);
    run.reach(16);
    run.jump(16);
    const BoundaryPicture picture = hiddenPicture(run, hiddenArea());
    const auto ones = std::ranges::find(picture.markers, u"(0, 1) (1, 0) → 1"_s, &Marker::label);
    QVERIFY(ones != picture.markers.end());
    QCOMPARE(ones->at, QPointF(1, 0));
    QCOMPARE(ones->count, 2);
}

/// However large the letters, a count stands in its sign.
void tst_GatesPlots::countsHaveRoom()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    for (const int step : {16, 400}) { // a half of a sign, and a whole one
        run.reach(step);
        for (const auto &[size, letters] :
             {std::pair(QSize(240, 200), 0), {{400, 300}, 0}, {{640, 480}, 36}, {{480, 400}, 30}}) {
            HiddenPlot plot(run);
            plot.setViewport(QRect(QPoint(), size));
            plot.setSmallestLetters(letters);
            plot.prepare();
            const QList<DrawnWords> words = drawnWords(plot, size);
            const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
            const auto count = std::ranges::find(words, u"2"_s, &DrawnWords::words);
            QVERIFY(count != words.end());
            QFont font = plot.font();
            font.setPixelSize(qRound(count->letters));
            const double ascent = QFontMetricsF(font).ascent();
            font.setBold(true);
            const QFontMetricsF metrics(font);
            const double middle = count->place.top() + ascent - metrics.capHeight() / 2;
            const double right = count->place.left() + metrics.horizontalAdvance(u'2');
            for (const double x : {count->place.left() - 1, right + 1}) {
                for (const double y : {-0.35, 0.0, 0.35}) { // as high as a digit
                    const QPointF at(x, middle + y * count->letters);
                    QCOMPARE(image.pixelColor(at.toPoint()), lightTheme().one);
                }
            }
        }
    }
}

/// Empty places are marked once one of them has words: without any the marks would be a riddle. No
/// line runs through the words.
void tst_GatesPlots::emptyPlacesHaveWords()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    run.reach(400); // no line runs through (0, 0)
    qsizetype silent = 0;
    qsizetype told = 0;
    for (const auto &[size, letters] : {std::pair(QSize(240, 200), 0),
                                        {{400, 300}, 0},
                                        {{640, 480}, 36},
                                        {{300, 240}, 26},
                                        {{640, 300}, 44}}) {
        HiddenPlot plot(run);
        plot.setViewport(QRect(QPoint(), size));
        plot.setSmallestLetters(letters);
        plot.prepare();
        const QList<DrawnWords> words = drawnWords(plot, size);
        const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
        const auto said = std::ranges::count(words, u"no point here"_s, &DrawnWords::words);
        qsizetype marked = 0;
        for (const Note &note : plot.picture().vacancies) {
            const QPoint at = QPointF(plot.xAxis->coordToPixel(note.at.x()),
                                      plot.yAxis->coordToPixel(note.at.y()))
                                  .toPoint();
            bool isMarked = false; // dashes of a small circle, on a tint
            for (int dx = -7; dx <= 7; ++dx) {
                for (int dy = -7; dy <= 7; ++dy)
                    isMarked = isMarked || image.pixelColor(at + QPoint(dx, dy)).lightness() < 190;
            }
            marked += isMarked;
        }
        QCOMPARE(marked, said > 0 ? std::ssize(plot.picture().vacancies) : 0);
        told += said;
        silent += std::ssize(plot.picture().vacancies) - said;
    }
    QVERIFY(told > 0 && silent > 0);
}

/// In no step and no size does a neuron's line run through its name, or through the words of a
/// place without a point.
void tst_GatesPlots::linesCrossNoNames()
{
    qsizetype seen = 0;
    for (const auto &[gate, last] : {std::pair(XorGate, AndGate), {AndGate, Gate(2)}}) {
        Run run;
        run.start(gateDataset(gate), gatesWith({OrGate, NandGate, last}));
        for (int step = 0; step < 30; ++step) {
            run.reach(step);
            for (const QSize size : {QSize(300, 300), QSize(210, 320), QSize(640, 480)}) {
                HiddenPlot plot(run);
                plot.setViewport(QRect(QPoint(), size));
                plot.prepare();
                const UnitLine &unit = plot.picture().units.front();
                if (!unit.line)
                    continue;
                const auto pixel = [&](QPointF at) {
                    return QPointF(plot.xAxis->coordToPixel(at.x()),
                                   plot.yAxis->coordToPixel(at.y()));
                };
                const QLineF line(pixel(unit.line->p1()), pixel(unit.line->p2()));
                for (const DrawnWords &drawn : drawnWords(plot, size)) {
                    if (drawn.words != unit.name && drawn.words != u"no point here"_s)
                        continue;
                    ++seen;
                    QVERIFY2(!meets(line, drawn.place),
                             qPrintable(u"%1 at step %2"_s.arg(drawn.words).arg(step)));
                }
            }
        }
    }
    QVERIFY(seen > 100);
}

/// Rows of a file that contradict each other, too.
void tst_GatesPlots::contradictions()
{
    Run run;
    run.start(Dataset(u"twice"_s, {u"x1"_s, u"x2"_s},
                      {Decimal(0), Decimal(0), Decimal(0), Decimal(0), Decimal(1), Decimal(1)},
                      {0, 1, 1}),
              Settings());
    BoundaryPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    plot.prepare();
    const std::vector<Marker> &markers = plot.picture().markers;
    QCOMPARE(markers[0].sign.half, QPointF(-1, 0));
    QCOMPARE(markers[1].sign.half, QPointF(1, 0));
    QVERIFY(markers[2].sign.half.isNull());
}

/// Its numbers are those of the reading.
void tst_GatesPlots::network()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, OrGate}));
    QVERIFY(networkPicture(run).output.isEmpty());
    run.reach(2); // (0, 1): OR and NAND see 0 and 1
    const NetworkPicture picture = networkPicture(run);
    QCOMPARE(picture.inputs, (std::array{u"0"_s, u"1"_s}));
    QCOMPARE(picture.units[0].title, u"OR (h₁)"_s);
    QCOMPARE(picture.units[1].title, u"NAND"_s);
    QCOMPARE(picture.units[0].result, u"h₁ = 0"_s);
    QCOMPARE(picture.units[0].error, u"e = 1"_s);
    QVERIFY(picture.units[0].isMistake && !picture.units[1].isMistake);
    QCOMPARE(picture.units[0].bias.front().whole(), u"b = −0.1 → 0"_s);
    QCOMPARE(picture.wires.size(), std::size_t{6});
    QCOMPARE(picture.wires[1].weight.front().whole(), u"0 → 0.1"_s);
    QCOMPARE(picture.output + u' ' + picture.target, u"1 t = 1"_s);
    QCOMPARE(picture.points.size(), std::size_t{4});
    NeuronPlot plot(run);
    plot.setViewport(QRect(0, 0, 400, 300));
    plot.prepare();
    QVERIFY(plot.network() != nullptr);
    QVERIFY(
        plot.spokenDescription().startsWith(u"x₁ = 0; x₂ = 1; OR (h₁): w₁ = 0, w₂ = 0 → 0.1"_s));
}

/// In each unit's weight space stand its own weights, what it may be given now, and where all of
/// that is right.
void tst_GatesPlots::weightSpaces()
{
    std::mt19937 random(12);
    int regions = 0;
    for (int round = 0; round < rounds(60); ++round) {
        Run run;
        begin(run, random);
        WeightPlot plot(run);
        plot.setViewport(QRect(0, 0, 900, 400));
        plot.prepare();
        const std::vector<WeightPicture> pictures = plot.pictures();
        QCOMPARE(pictures.size(), std::size_t{unitCount});
        const UnitWeights weights = unitWeightsOf(*run.predictor());
        const GateLearner learner(run.settings());
        for (int i = 0; i < unitCount; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const WeightPicture &picture = pictures[at];
            QVERIFY(picture.notice.isEmpty());
            QVERIFY(picture.biasWords.startsWith(unitTitle(run.settings().units, i)));
            const QPointF here(weights[at].w[0].toDouble(), weights[at].w[1].toDouble());
            QCOMPARE(picture.weights, here);
            QCOMPARE(picture.trail.last(), here);
            // All that is given to the unit now, the presented step's included.
            std::map<QString, bool> rightByLabel;
            const auto add = [&](const UnitPass &pass) {
                const UnitPass now = learner.computed(weights[at], pass.inputs);
                rightByLabel[showVector(pass.inputs) + u" → "_s + QString::number(pass.target)] =
                    now.output == pass.target;
            };
            for (int row = 0; row < 4; ++row)
                add(learner.pass(weights, run.data().inputs(row))[at]);
            if (run.position() > 0) {
                const UnitReading unit = run.reading().units[at];
                UnitPass presented;
                presented.inputs = {exact(unit.links[0].input), exact(unit.links[1].input)};
                presented.target = static_cast<int>(toDouble(*unit.target));
                add(presented);
            }
            bool isAllRight = true;
            for (const Demand &demand : picture.demands) {
                QVERIFY(rightByLabel.contains(demand.label));
                QCOMPARE(!demand.sign.isWrong, rightByLabel[demand.label]);
                isAllRight = isAllRight && !demand.sign.isWrong;
            }
            for (const BiasDemand &demand : picture.biasDemands)
                isAllRight = isAllRight && demand.isMet;
            QCOMPARE(picture.demands.size() + picture.biasDemands.size(), rightByLabel.size());
            if (isAllRight)
                QVERIFY(!picture.region.isEmpty());
            regions += !picture.region.isEmpty();
        }
    }
    QVERIFY(regions > rounds(20));
}

/// As many as there is room for, the first ones.
void tst_GatesPlots::roomForWeightSpaces()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    const auto drawn = [&run](QSize size) {
        WeightPlot plot(run);
        plot.setViewport(QRect(QPoint(), size));
        plot.prepare();
        return plot.pictures().size();
    };
    QCOMPARE(drawn({900, 300}), std::size_t{3});
    QCOMPARE(drawn({300, 900}), std::size_t{3});
    QCOMPARE(drawn({300, 300}), std::size_t{2});
    QCOMPARE(drawn({170, 140}), std::size_t{1});
}

/// A plot that is drawn once more, for a run that it cannot show, comes to no harm.
void tst_GatesPlots::notForThem()
{
    Settings threshold;
    threshold.hasThreshold = true;
    threshold.useBias = false;
    for (const ViewKind *view : views()) {
        if (view->make == nullptr)
            continue;
        Run run;
        run.start(gateDataset(XorGate), Settings());
        Shown shown;
        shown.explanation =
            std::make_shared<const Explanation>(explain(run.data(), run.settings()));
        const std::unique_ptr<RunPlot> plot = view->make(run, shown, nullptr);
        plot->setViewport(QRect(0, 0, 400, 300));
        for (const Settings &settings :
             {Settings(), gatesWith({OrGate, NandGate, AndGate}), threshold, Settings()}) {
            run.start(gateDataset(XorGate), settings);
            run.reach(5);
            plot->prepare();
            QVERIFY(view->isFor(run) || !plot->spokenDescription().isNull());
        }
    }
}

/// The same plots draw the runs of one neuron after those of three.
void tst_GatesPlots::otherModels()
{
    Run run;
    NeuronPlot neuron(run);
    BoundaryPlot boundary(run);
    HiddenPlot hidden(run);
    WeightPlot weights(run);
    for (const bool isThree : {true, false, true, false}) {
        run.start(gateDataset(AndGate),
                  isThree ? gatesWith({OrGate, AndGate, AndGate}) : Settings());
        run.reach(24);
        for (RunPlot *plot :
             std::initializer_list<RunPlot *>{&neuron, &boundary, &hidden, &weights}) {
            plot->setViewport(QRect(0, 0, 400, 300));
            plot->prepare();
        }
        QCOMPARE(neuron.network() != nullptr, isThree);
        QCOMPARE(boundary.picture().units.size(), std::size_t{isThree ? 2U : 0U});
        QCOMPARE(boundary.picture().line.has_value(), !isThree);
        QCOMPARE(hidden.picture().notice.isEmpty(), isThree);
        QCOMPARE(weights.pictures().empty(), !isThree);
        QCOMPARE(weights.picture().demands.empty(), isThree);
    }
}

void tst_GatesPlots::wordsKeepApart_data()
{
    QTest::addColumn<bool>("isSpanish");
    QTest::addColumn<bool>("isNetwork");
    for (const bool isSpanish : {false, true}) {
        for (const bool isNetwork : {false, true})
            QTest::addRow("%s, %s", isNetwork ? "network" : "weights",
                          isSpanish ? "Spanish" : "English")
                << isSpanish << isNetwork;
    }
}

/// As small as the window makes them, on a slide and for the projector, all words of three units
/// are large enough, in the picture, and over no others; each unit is named.
void tst_GatesPlots::wordsKeepApart()
{
    QFETCH(const bool, isSpanish);
    QFETCH(const bool, isNetwork);
    Translator translator;
    translator.use(isSpanish ? Language::Spanish : Language::English);
    std::mt19937 random(15);
    for (int i = 0; i < rounds(12); ++i) {
        Run run;
        begin(run, random);
        std::unique_ptr<RunPlot> plot;
        if (isNetwork)
            plot = std::make_unique<NeuronPlot>(run);
        else
            plot = std::make_unique<WeightPlot>(run);
        const std::pair<QSize, double> rooms[] = {
            {static_cast<const QWidget &>(*plot).minimumSizeHint(), 0},
            {{1280, 720}, 0},
            {{720, 590}, 24},
            {{1090, 900}, 36}};
        for (const auto &[size, letters] : rooms) {
            plot->setViewport(QRect(QPoint(0, 0), size));
            plot->setSmallestLetters(letters);
            plot->prepare();
            const QList<DrawnWords> words = drawnWords(*plot, size);
            const QString wrong = problemOfWords(words, size, std::max(12.0, letters));
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QString::number(size.width()) + QStringLiteral(": ") + wrong));
            for (int unit = 0; unit < unitCount; ++unit) {
                const QString name = unitTitle(run.settings().units, unit).section(u' ', 0, 0);
                QVERIFY2(std::ranges::any_of(words,
                                             [&](const DrawnWords &it) {
                                                 return it.words.startsWith(name.left(3));
                                             }),
                         qPrintable(name));
            }
        }
    }
    translator.use(Language::English);
}

/// No words lie on a unit's square, which stands between its name and its bias.
void tst_GatesPlots::squaresAreFree()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    int squares = 0;
    for (int step = 0; step <= 24; ++step) {
        run.reach(step);
        for (const auto &[size, letters] : {std::pair(QSize(560, 540), 30.0),
                                            {QSize(580, 500), 32.0},
                                            {QSize(720, 590), 24.0},
                                            {QSize(330, 244), 0.0}}) {
            NeuronPlot plot(run);
            plot.setViewport(QRect(QPoint(), size));
            plot.setSmallestLetters(letters);
            plot.prepare();
            const QList<DrawnWords> words = drawnWords(plot, size);
            for (const QString &name : {u"OR"_s, u"NAND"_s, u"AND"_s}) {
                const auto title = std::ranges::find(words, name, &DrawnWords::words);
                if (title == words.end()) // cut
                    continue;
                const double x = title->place.center().x();
                QRectF square; // as yet a line, from the name to the bias
                for (const DrawnWords &bias : words) {
                    const bool isBelow = bias.place.top() > title->place.bottom() &&
                                         std::abs(bias.place.center().x() - x) < 24;
                    if (isBelow && bias.words.startsWith(u'b') && square.isNull())
                        square = QRectF(x, title->place.bottom(), 0,
                                        bias.place.top() - title->place.bottom());
                }
                QVERIFY(square.height() > 10);
                // Words are measured in another font than they are drawn in: so its middle.
                const double half = 0.25 * square.height();
                square = QRectF(square.center() - QPointF(half, half), QSizeF(2 * half, 2 * half));
                ++squares;
                for (const DrawnWords &each : words)
                    QVERIFY2(!each.place.intersects(square),
                             qPrintable(u"%1 on %2, step %3, width %4"_s.arg(each.words, name)
                                            .arg(step)
                                            .arg(size.width())));
            }
        }
    }
    QVERIFY(squares > 200);
}

void tst_GatesPlots::allWeightsAreWritten_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<double>("letters");
    // In the window of 900 x 600 and 1280 x 720 pixels, with one view below and two beside each
    // other, on slides and for the projector.
    QTest::newRow("least") << QSize() << 0.0;
    QTest::newRow("with history below") << QSize(330, 244) << 0.0;
    QTest::newRow("beside another") << QSize(330, 222) << 0.0;
    QTest::newRow("small window") << QSize(442, 380) << 0.0;
    QTest::newRow("alone") << QSize(420, 500) << 0.0;
    QTest::newRow("slide") << QSize(1280, 720) << 0.0;
    QTest::newRow("projector") << QSize(720, 590) << 24.0;
    QTest::newRow("large projector") << QSize(1090, 900) << 36.0;
}

/// Whatever the room, each wire has its weight: before and after the step, or what comes of it.
void tst_GatesPlots::allWeightsAreWritten()
{
    QFETCH(const QSize, room);
    QFETCH(const double, letters);
    Translator translator;
    int both = 0;
    for (const Language language : {Language::English, Language::Spanish}) {
        translator.use(language);
        for (const Decimal &rate : {Decimal(1, -1), Decimal(25), Decimal(707106781187, -13)}) {
            std::mt19937 random(21);
            for (int round = 0; round < rounds(12); ++round) {
                Run run;
                begin(run, random);
                Settings settings = run.settings();
                settings.rate = rate;
                run.start(run.data(), settings);
                run.reach(1 + round);
                NeuronPlot plot(run);
                const QSize least = static_cast<const QWidget &>(plot).minimumSizeHint();
                const QSize size = room.expandedTo(least);
                plot.setViewport(QRect(QPoint(), size));
                plot.setSmallestLetters(letters);
                plot.prepare();
                const QList<DrawnWords> drawn = drawnWords(plot, size);
                QCOMPARE(problemOfWords(drawn, size, 12), QString());
                QStringList words;
                for (const DrawnWords &one : drawn)
                    words += one.words;
                const QString seen = words.join(u'|');
                const Reading reading = run.reading();
                std::vector<LinkReading> links;
                for (const UnitReading &unit : reading.units) {
                    const QString bias = showNumber(exact(unit.bias->after));
                    const QString brief = showNumber(exact(unit.bias->after), 9);
                    const auto tells = [&](const QString &it) {
                        return it.startsWith(u"b ") &&
                               (it.endsWith(u' ' + bias) || it.endsWith(u' ' + brief));
                    };
                    QVERIFY2(std::ranges::any_of(words, tells),
                             qPrintable(u"b = "_s + bias + u" is not in "_s + seen));
                    links.insert(links.end(), unit.links.begin(), unit.links.end());
                }
                // Those of which there is one number only come first.
                std::stable_partition(links.begin(), links.end(), [](const LinkReading &link) {
                    return link.weight == link.after;
                });
                for (const LinkReading &link : links) {
                    const QString arrow = link.weight == link.after ? QString() : u"→ "_s;
                    const QString after = arrow + showNumber(exact(link.after));
                    const QString brief = arrow + showNumber(exact(link.after), 9);
                    // Without an arrow where it would cover a square.
                    QVERIFY2(words.removeOne(after) || words.removeOne(brief) ||
                                 words.removeOne(showNumber(exact(link.after))) ||
                                 words.removeOne(showNumber(exact(link.after), 9)),
                             qPrintable(after + u" is not in "_s + seen));
                    both += !arrow.isEmpty() && words.removeOne(showNumber(exact(link.weight)));
                }
            }
        }
    }
    QVERIFY(both > 0);
}

/// In print, words have plates: that of a mark behind words leaves these whole.
void tst_GatesPlots::marksHideNoWords()
{
    Run run;
    run.start(gateDataset(XorGate), gatesWith({OrGate, NandGate, AndGate}));
    const QSize size(740, 560);
    int marks = 0;
    for (int step = 1; step <= 12; ++step) {
        run.reach(step);
        WeightPlot plot(run);
        plot.setViewport(QRect(QPoint(0, 0), size));
        plot.prepare();
        const QList<DrawnWords> words = drawnWords(plot, size);
        const auto inkOf = [&](const Theme &theme, const QRect &place) {
            plot.setTheme(theme);
            plot.prepare();
            const QImage image = plot.toPixmap(size.width(), size.height()).toImage();
            int ink = 0;
            for (int x = place.left(); x <= place.right(); ++x) {
                for (int y = place.top(); y <= place.bottom(); ++y)
                    ink += 255 - image.pixelColor(x, y).lightness();
            }
            return ink;
        };
        for (const DrawnWords &mark : words) {
            const auto label = std::ranges::find_if(words, [&](const DrawnWords &it) {
                const double gap = mark.place.left() - it.place.right();
                return it.place.bottom() == mark.place.bottom() && gap > 0 && gap < 12;
            });
            if (mark.words != u"✗" || label == words.end())
                continue;
            ++marks;
            QRectF last = label->place; // the end of its last digit
            last.setLeft(last.right() - 0.3 * label->letters);
            const int ink = inkOf(lightTheme(), last.toRect());
            QVERIFY(inkOf(printTheme(), last.toRect()) > ink * 9 / 10);
        }
    }
    QVERIFY(marks > 3);
}

FRONTERA_WINDOW_TEST(tst_GatesPlots)
#include "tst_gates_plots.moc"
