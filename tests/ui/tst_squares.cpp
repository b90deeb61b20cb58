// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/squares/squares_picture.h"

#include "core/data/data_edit.h"
#include "core/data/examples.h"
#include "core/data/truth_table.h"
#include "core/run/run.h"
#include "tests/ui/isolated_main.h"
#include "tests/ui/shown_window.h"
#include "ui/views/squares/answer_table.h"
#include "ui/views/squares/squares_layout.h"

#include <QFontMetricsF>
#include <map>
#include <random>
#include <set>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// Some answers of `inputs` inputs, of which two at random do not matter, or all do.
Dataset randomAnswers(std::minstd_rand &random, int inputs, bool isBipolar, bool isWhole)
{
    const int one = int(random()) % inputs;
    const int other = int(random()) % inputs;
    std::vector<QString> names;
    for (int i = 1; i <= inputs; ++i)
        names.push_back(u"x%1"_s.arg(i));
    std::vector<Decimal> values;
    std::vector<int> targets;
    std::map<int, int> classes;
    for (int row = 0; row < 1 << inputs; ++row) {
        if (!isWhole && random() % 7 == 0)
            continue;
        int relevant = row & ~(1 << (inputs - 1 - one)) & ~(1 << (inputs - 1 - other));
        if (!classes.contains(relevant))
            classes[relevant] = int(random() % 2);
        for (int i = inputs; i-- > 0;)
            values.emplace_back((row >> i & 1) != 0 ? 1 : isBipolar ? -1 : 0);
        targets.push_back(!isWhole && random() % 40 == 0 ? 1 - classes[relevant]
                                                         : classes[relevant]);
    }
    return Dataset(u"random"_s, names, values, targets);
}

bool isYes(const Dataset &data, int row, int input)
{
    return data.inputs(row)[std::size_t(input)] == Decimal(1);
}

/// True if whatever two rows agree in all inputs but these two, they have one class, and each
/// combination is there once. Looks at pairs of rows alone.
bool doNotMatter(const Dataset &data, int one, int other)
{
    if (data.observationCount() != 1 << data.inputCount())
        return false;
    for (int a = 0; a < data.observationCount(); ++a) {
        for (int b = 0; b < data.observationCount(); ++b) {
            bool agree = true;
            for (int input = 0; input < data.inputCount(); ++input)
                agree = agree && (input == one || input == other ||
                                  isYes(data, a, input) == isYes(data, b, input));
            if (agree && data.target(a) != data.target(b))
                return false;
        }
    }
    return true;
}

/// Where a row is drawn, found by the words of the heads and the inner inputs.
QPoint placeOf(const SquaresPicture &picture, const Dataset &data, const Plane &plane, int row)
{
    const auto squareOf = [&](const std::vector<SquaresPicture::Level> &levels, int count) {
        for (int square = 0; square < count; ++square) {
            bool isHere = true;
            for (const SquaresPicture::Level &level : levels) {
                const int input = level.name.right(1).at(0).unicode() - u'₁'; // "x₂"
                for (const SquaresPicture::Head &head : level.heads) {
                    if (square < head.first || square >= head.first + head.count)
                        continue;
                    const bool saysYes = head.words.endsWith(u"=\u00a01"_s);
                    isHere = isHere && saysYes == isYes(data, row, input);
                }
            }
            if (isHere)
                return square;
        }
        return -1;
    };
    return {2 * squareOf(picture.columns, picture.across) + isYes(data, row, plane.across),
            2 * squareOf(picture.rows, picture.up) + isYes(data, row, *plane.up)};
}

QFont fontOf(double pixels, bool isBold)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(pixels));
    font.setBold(isBold);
    return font;
}

/// Tells what is wrong with a layout; empty if nothing is.
QString problemOf(const SquaresPicture &picture, const QRectF &area, double letters)
{
    const SquaresLayout layout = squaresLayout(picture, area, [letters](double size, bool isBold) {
        return fontOf(letters * size / 15, isBold);
    });
    const QRectF seen = area.adjusted(-1, -1, 1, 1);
    for (std::size_t i = 0; i < layout.words.size(); ++i) {
        const SquaresLayout::Words &words = layout.words[i];
        if (!seen.contains(words.rect))
            return u"outside: "_s + words.text;
        if (words.text.contains(u'…'))
            return u"cut: "_s + words.text;
        if (words.font.pixelSize() < 12)
            return u"small: "_s + words.text;
        for (std::size_t j = 0; j < i; ++j) {
            if (layout.words[j].rect.adjusted(1, 1, -1, -1).intersects(words.rect))
                return words.text + u" over "_s + layout.words[j].text;
        }
        for (int column = 0; column < picture.across; ++column) {
            for (int row = 0; row < picture.up; ++row) {
                if (layout.square(column, row).adjusted(1, 1, -1, -1).intersects(words.rect))
                    return words.text + u" over a square"_s;
                if (!seen.contains(layout.square(column, row)))
                    return u"a square outside"_s;
            }
        }
    }
    return layout.side < 24 ? u"squares of %1"_s.arg(layout.side) : QString();
}

} // namespace

class tst_Squares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentenceIsTrueOfTheData()
    {
        std::minstd_rand random(5);
        int said = 0;
        int unsaid = 0;
        for (int round = 0; round < 60; ++round) {
            const int inputs = 4 + round % 3;
            const Dataset data =
                randomAnswers(random, inputs, random() % 2 == 0, random() % 3 != 0);
            QVERIFY(hasSquares(data));
            Run run;
            run.start(data, Settings());
            run.jump(0);
            const AnswerTable table(data);
            for (int one = 0; one < inputs; ++one) {
                for (int other = one + 1; other < inputs; ++other) {
                    const Plane plane = squaresWith(one, other);
                    const SquaresPicture picture =
                        squaresPicture(run, *run.predictor(), table, plane);
                    QCOMPARE(!picture.conclusion.isEmpty(), doNotMatter(data, one, other));
                    ++(picture.conclusion.isEmpty() ? unsaid : said);
                }
            }
        }
        QVERIFY2(said > 10 && unsaid > 100, qPrintable(u"%1 %2"_s.arg(said).arg(unsaid)));
    }

    /// Each observation is drawn once, where its answers are, and with its class; each cell has the
    /// tint of w·x + b.
    void signsStandAtTheirAnswers()
    {
        std::minstd_rand random(8);
        for (int round = 0; round < 24; ++round) {
            const int inputs = 4 + round % 3;
            const Dataset data = randomAnswers(random, inputs, round % 2 == 0, round % 4 == 0);
            Settings settings;
            for (int i = 0; i < inputs; ++i)
                settings.weights.emplace_back(int(random() % 7) - 3);
            settings.bias = Decimal(int(random() % 7) - 3);
            Run run;
            run.start(data, settings);
            const Plane plane = squaresByWeight(settings.weights);
            const AnswerTable table(data);
            const SquaresPicture picture = squaresPicture(run, *run.predictor(), table, plane);
            QCOMPARE(int(picture.cells.size()), 1 << inputs);
            std::map<std::pair<int, int>, int> counts;
            for (int row = 0; row < data.observationCount(); ++row) {
                const QPoint place = placeOf(picture, data, plane, row);
                ++counts[{place.x(), place.y()}];
                double sum = settings.bias.toDouble();
                for (int i = 0; i < inputs; ++i)
                    sum += settings.weights[std::size_t(i)].toDouble() *
                           data.inputs(row)[std::size_t(i)].toDouble();
                const int said = sum >= 0 ? 1 : 0;
                int signs = 0;
                for (const SquaresPicture::Marker &marker : picture.markers) {
                    if (QPoint(marker.column, marker.row) != place)
                        continue;
                    ++signs;
                    QCOMPARE(marker.sign.isOne, data.target(row) == 1);
                    QCOMPARE(marker.sign.isWrong, data.target(row) != said);
                }
                QCOMPARE(signs, 1);
                for (const SquaresPicture::Cell &cell : picture.cells) {
                    if (QPoint(cell.column, cell.row) == place)
                        QCOMPARE(cell.says, std::optional(said));
                }
            }
            QCOMPARE(int(counts.size()), data.observationCount());
            QCOMPARE(std::ssize(picture.markers), qsizetype(data.observationCount()));
        }
    }

    void equalObservationsAreCounted()
    {
        Dataset data = exampleDataset(Example::Concert);
        const std::vector<Decimal> first(data.given(0).begin(), data.given(0).end());
        data = edited(data, insertion(data, first, 0));
        data = edited(data, insertion(data, first, 1));
        Run run;
        run.start(data, Settings());
        const SquaresPicture picture =
            squaresPicture(run, *run.predictor(), AnswerTable(data), squaresWith(1, 3));
        QCOMPARE(std::ssize(picture.markers), 33);
        QCOMPARE(picture.markers[0].count, 2);
        QCOMPARE(picture.markers[0].place, -1);
        QCOMPARE(picture.markers[1].place, 1);
        QVERIFY(picture.conclusion.isEmpty());
        QCOMPARE(picture.right().second, 34);
    }

    void lightWeightsStandInside_data()
    {
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("up");
        QTest::newRow("ties: the later") << QList{0, 0, 0, 0, 0} << 3 << 4;
        QTest::newRow("sizes, not signs") << QList{2, -1, 3, -2, 1} << 1 << 4;
        QTest::newRow("one tie") << QList{1, 0, 1, 1, 5} << 1 << 3;
    }
    void lightWeightsStandInside()
    {
        QFETCH(const QList<int>, weights);
        std::vector<Decimal> numbers(weights.begin(), weights.end());
        const Plane plane = squaresByWeight(numbers);
        QTEST(plane.across, "across");
        QTEST(*plane.up, "up");
    }

    void otherDataHaveNone()
    {
        QVERIFY(!hasSquares(exampleDataset(Example::Concert3)));
        QVERIFY(!hasSquares(exampleDataset(Example::Iris)));
        const Dataset concert = exampleDataset(Example::Concert);
        QVERIFY(hasSquares(concert));
        std::vector<Decimal> inputs(5, Decimal(0));
        inputs[2] = Decimal(2);
        QVERIFY(!hasSquares(edited(concert, insertion(concert, inputs, 0))));
        inputs[2] = Decimal(-1); // a table is written one way
        QVERIFY(!hasSquares(edited(concert, insertion(concert, inputs, 0))));
    }

    /// Every step of the concert, in both languages, at the sizes that the plot has in the window
    /// and for the projector: no word is cut, or over another one.
    void wordsHaveRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("letters");
        QTest::newRow("900x600") << QSize(430, 330) << 12.0;
        QTest::newRow("1024x768") << QSize(530, 440) << 13.0;
        QTest::newRow("1280x720") << QSize(700, 430) << 15.0;
        QTest::newRow("beside the neuron") << QSize(410, 440) << 12.0;
        QTest::newRow("projector 1024x768") << QSize(525, 580) << 26.0;
        QTest::newRow("projector 1280x720") << QSize(650, 540) << 24.0;
        QTest::newRow("projector 1920x1080") << QSize(1000, 830) << 36.0;
    }
    void wordsHaveRoom()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, letters);
        for (const Language language : {Language::English, Language::Spanish}) {
            Translator translator;
            translator.use(language);
            const Dataset data = exampleDataset(Example::Concert);
            const AnswerTable table(data);
            Run run;
            run.start(data, Settings());
            run.reach(1000);
            QVERIFY(run.hasStopped());
            const Plane sorted = squaresByWeight(run.predictor()->linear()->w);
            QCOMPARE(sorted.across, 1);
            QCOMPARE(*sorted.up, 3);
            std::set<QString> seen; // words that differ: what else is drawn has the same places
            for (qint64 step = 0; step <= run.length(); ++step) {
                run.jump(step);
                for (const Plane &plane : {sorted, usualSquares(data)}) {
                    const SquaresPicture picture =
                        squaresPicture(run, *run.predictor(), table, plane);
                    const bool isNew = seen.insert(picture.inside + picture.observed).second;
                    const QString problem =
                        isNew ? problemOf(picture, QRectF({10, 10}, size), letters) : QString();
                    QVERIFY2(problem.isEmpty(), qPrintable(problem));
                    QCOMPARE(!picture.conclusion.isEmpty(), plane == sorted);
                }
            }
            QCOMPARE(squaresPicture(run, *run.predictor(), table, sorted).alike,
                     SquaresPicture::Alike::Wholly);
        }
    }

    void fourAndSixInputsHaveRoom()
    {
        std::minstd_rand random(3);
        for (const int inputs : {4, 6}) {
            const Dataset data = randomAnswers(random, inputs, false, true);
            Run run;
            run.start(data, Settings());
            const SquaresPicture picture =
                squaresPicture(run, *run.predictor(), AnswerTable(data), usualSquares(data));
            QCOMPARE(picture.across * picture.up, 1 << (inputs - 2));
            for (const auto &[size, letters] : {std::pair(QSizeF(430, 330), 12.0),
                                                {QSizeF(700, 430), 15.0},
                                                {QSizeF(525, 580), 26.0}}) {
                const QString problem = problemOf(picture, QRectF({0, 0}, size), letters);
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
        }
    }
};

FRONTERA_WINDOW_TEST(tst_Squares)
#include "tst_squares.moc"
