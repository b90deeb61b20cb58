// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/deck.h"

#include "core/data/truth_table.h"
#include "core/explanation/explanation.h"
#include "core/explanation/step_effect.h"
#include "core/explanation/verdict.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "ui/base/fonts.h"
#include "ui/slides/caption.h"
#include "ui/slides/pdf_pages.h"
#include "ui/slides/points_square.h"
#include "ui/slides/slide.h"
#include "ui/words/bias_words.h"
#include "ui/words/data_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"
#include "ui/words/settings_words.h"
#include "ui/words/verdict_words.h"

#include <QApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <vector>

namespace frontera {

namespace {

constexpr QSize deckPage(1280, 720);
constexpr double deckEdge = 19; ///< where the words of a slide begin

class DeckWords
{
    Q_DECLARE_TR_FUNCTIONS(Deck)

public:
    static QString aim(const Settings &settings, int inputs)
    {
        if (settings.hasThreshold)
            return tr("A perceptron looks for weights with which the sum w·x is on the right side "
                      "of a threshold, θ = %1. It learns from its mistakes.")
                .arg(showNumber(settings.threshold));
        if (inputs > 2) {
            return settings.useBias
                       ? tr("A perceptron looks for weights and a bias: for a boundary that "
                            "separates the two classes. It learns from its mistakes.")
                       : tr("A perceptron looks for weights: for a boundary through the origin "
                            "that separates the two classes. It learns from its mistakes.");
        }
        return settings.useBias
                   ? tr("A perceptron looks for weights and a bias: for a line that separates the "
                        "two classes. It learns from its mistakes.")
                   : tr("A perceptron looks for weights: for a line through the origin that "
                        "separates the two classes. It learns from its mistakes.");
    }

    static QString rule(const Settings &settings, const Dataset &data)
    {
        QString rate = QStringLiteral("η");
        if (settings.schedule != Schedule::Constant)
            rate = settings.schedule == Schedule::Epoch ? QStringLiteral("(η/k)")
                                                        : QStringLiteral("(η/√k)");
        if (settings.update == Update::Batch)
            rate.prepend(QStringLiteral("Σ "));
        const QString weights = QStringLiteral("w ← w + %1·e·x").arg(rate);
        if (!settings.useBias)
            return weights;
        const QString sign = isBiasOpposite(settings) ? QStringLiteral("−") : QStringLiteral("+");
        return weights +
               QStringLiteral("        %1 ← %1 %2 %3·e").arg(biasName(settings, data), sign, rate);
    }

    static QString error(const Settings &settings)
    {
        if (learnsByError(settings))
            return tr("The error e is the target t less the output ŷ.");
        const bool isBySign =
            !classAtZero(settings) && !settings.hasThreshold && deadZoneOf(settings).isZero();
        return !isBySign ? tr("The error e is the target t where ŷ ≠ t, else 0.")
                         : tr("The error e is the target t where t·z ≤ 0, else 0.");
    }

    static QString table(const Dataset &data)
    {
        // Measured data are no truth table.
        return isTruthTable(data) ? tr("The truth table of %1").arg(dataTitle(data))
                                  : tr("The observations of %1").arg(dataInSentence(data));
    }

    static QString more(int count) { return tr("and %n more", nullptr, count); }
};

QFont deckFont(int pixels, bool bold = false)
{
    QFont font = pictureFont();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// Trains the run, and returns the positions that have pages of their own; stops soon after
/// PageCount::mostCounted.
std::vector<qint64> positionsOf(Run &run, const DeckOptions &options, const GoesOn &goesOn)
{
    std::vector<qint64> positions;
    qint64 begin = run.position();
    while (std::ssize(positions) <= PageCount::mostCounted &&
           mayGoOn(goesOn, run.epoch(), options.epochs) && goOnInDeck(run, options)) {
        const qint64 end = run.position();
        switch (options.per) {
        case Per::Step:
            for (qint64 step = begin + 1; step <= end; ++step)
                positions.push_back(step);
            break;
        case Per::Update:
            run.forEachUpdate(begin, end, [&](const StepFacts &facts, std::span<const double>) {
                positions.push_back(facts.number);
            });
            break;
        case Per::Epoch:
            positions.push_back(end);
            break;
        }
        begin = end;
        if (options.per == Per::Update && run.hasSettled())
            break;
    }
    return positions;
}

/// The title, the truth table and, where there is one, the proof.
int pagesAround(const Settings &settings)
{
    return hasProof(settings) ? 3 : 2;
}

class DeckPainter
{
public:
    /// The explanation of `shown` must be set.
    DeckPainter(Run &run, const Shown &shown, ThemeChoice theme, WholeFile &file,
                const GoesOn &goesOn)
        : m_run(run)
        , m_shown(shown)
        , m_themeChoice(theme)
        , m_theme(themeOf(theme, QApplication::palette()))
        , m_file(file)
        , m_goesOn(goesOn)
        , m_pages(file.device(), deckPage, goesOn)
    {
    }

    /// Draws all pages. False if goesOn() stopped it.
    [[nodiscard]] bool paint(const std::vector<qint64> &positions)
    {
        const qint64 all = 2 * std::ssize(positions);
        qint64 done = 0;
        if (!mayGoOn(m_goesOn, done, all))
            return false;
        m_pages.add([this](QCPPainter &painter) { paintTitle(painter); });
        m_pages.add([this](QCPPainter &painter) { paintTable(painter); });
        const qint64 end = m_run.position();
        Look look;
        look.theme = m_themeChoice;
        look.size = deckPage;
        look.parts.arithmetic = true;
        look.parts.table = true;
        Slide slide(m_run, m_shown.alone(boundaryView), look);
        for (const qint64 position : positions) {
            if (!mayGoOn(m_goesOn, done++, all))
                return false;
            m_run.jump(position);
            slide.fitColumn();
        }
        for (const qint64 position : positions) {
            if (m_file.error())
                break;
            if (!mayGoOn(m_goesOn, done++, all))
                return false;
            m_run.jump(position);
            m_pages.add(slide);
        }
        m_run.jump(end);
        if (hasProof(m_run.settings()))
            m_pages.add([this](QCPPainter &painter) { paintProof(painter); });
        m_pages.finish();
        return mayGoOn(m_goesOn, all, all);
    }

private:
    struct TitleLine
    {
        QString words;
        int letters;
        bool isBold;
        QColor colour;
        double space; ///< below it
    };

    [[nodiscard]] std::vector<TitleLine> titleLines() const
    {
        const Settings &settings = m_run.settings();
        std::vector<TitleLine> lines = {{dataTitle(m_run.data()), 108, true, m_theme.text, 10}};
        if (m_run.model().isPerceptron) {
            lines.push_back(
                {DeckWords::aim(settings, m_run.data().inputCount()), 30, false, m_theme.text, 34});
            lines.push_back({DeckWords::rule(settings, m_run.data()), 46, true, m_theme.one, 6});
            lines.push_back({DeckWords::error(settings), 24, false, m_theme.quietText, 36});
        }
        for (const QString &words : listSettings(settings, m_run.data()))
            lines.push_back({words, 24, false, m_theme.text, 7});
        return lines;
    }

    /// Draws all lines as large as there is room for.
    void paintTitle(QCPPainter &painter) const
    {
        painter.fillRect(QRect(QPoint(0, 0), deckPage), m_theme.card);
        constexpr QPointF corner(96, 60);
        constexpr double least = 0.3;
        const std::vector<TitleLine> lines = titleLines();
        for (double scale = 1; scale > least; scale *= 0.95) {
            std::vector<Caption> captions;
            double height = 0;
            for (const TitleLine &line : lines) {
                captions.emplace_back(line.words,
                                      deckFont(qRound(scale * line.letters), line.isBold),
                                      deckPage.width() - 2 * corner.x());
                height += captions.back().height() + scale * line.space;
            }
            if (height > deckPage.height() - 1.5 * corner.y() && 0.95 * scale > least)
                continue;
            QPointF here = corner;
            for (std::size_t i = 0; i < lines.size(); ++i) {
                captions[i].draw(painter, here, lines[i].colour);
                here.ry() += captions[i].height() + scale * lines[i].space;
            }
            return;
        }
    }

    /// Draws the table on the left and its points on the right.
    void paintTable(QCPPainter &painter) const
    {
        const Dataset &data = m_run.data();
        painter.fillRect(QRect(QPoint(0, 0), deckPage), m_theme.card);
        const Caption headline(DeckWords::table(data), deckFont(27, true),
                               deckPage.width() - 2 * deckEdge);
        headline.draw(painter, {deckEdge, deckEdge}, m_theme.text);
        const double top = 120;
        const double height = deckPage.height() - 2 * top;
        const bool hasSquare = data.inputCount() == 2;
        const double middle = hasSquare ? 0.5 * deckPage.width() : deckPage.width();
        paintCells(painter, QRectF(72, top, middle - 144, height));
        if (!hasSquare)
            return;
        SquareLook look{deckFont(24), m_theme.text, m_theme.quietText, m_theme.card, m_theme.one,
                        m_theme.zero, 1.5};
        paintPoints(painter, QRectF(middle + 24, top, height, height), data, look);
        paintPointsLegend(painter, {middle + 60, top + height + 24}, m_run.settings(), look);
    }

    void paintCells(QCPPainter &painter, const QRectF &room) const
    {
        const Dataset &data = m_run.data();
        constexpr int mostRows = 12;
        const int rows = std::min(data.observationCount(), mostRows);
        const double rowHeight = std::min(room.height() / (rows + 1), 80.0);
        const QFont font = deckFont(qRound(0.42 * rowHeight));
        const double columnWidth = room.width() / (data.inputCount() + 1);
        const auto cell = [&](int row, int column, const QString &words, const QColor &colour) {
            const QRectF place(room.left() + column * columnWidth, room.top() + row * rowHeight,
                               columnWidth, rowHeight);
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(place, Qt::AlignCenter, words);
        };
        const int last = data.inputCount();
        for (int i = 0; i < last; ++i) {
            const QString name = inputName(data, i);
            const bool hasRoom = QFontMetricsF(font).horizontalAdvance(name) < 0.96 * columnWidth;
            cell(0, i, hasRoom ? name : inputLetter(data, i), m_theme.quietText);
        }
        cell(0, last, QStringLiteral("t"), m_theme.quietText);
        for (int row = 0; row < rows; ++row) {
            const auto inputs = data.inputs(row);
            for (int i = 0; i < last; ++i)
                cell(row + 1, i, showNumber(inputs[static_cast<std::size_t>(i)]), m_theme.text);
            cell(row + 1, last, showNumber(targetValue(data.target(row), m_run.settings())),
                 data.target(row) == 1 ? m_theme.one : m_theme.zero);
        }
        painter.setPen(QPen(m_theme.edge, 2));
        const double line = room.top() + rowHeight;
        painter.drawLine(QPointF(room.left(), line), QPointF(room.right(), line));
        if (rows < data.observationCount()) {
            Caption(DeckWords::more(data.observationCount() - rows), deckFont(22), room.width())
                .draw(painter, {room.left(), room.top() + (rows + 1) * rowHeight + 8},
                      m_theme.quietText);
        }
    }

    /// Draws the verdict, and below it the proof as a slide.
    void paintProof(QCPPainter &painter) const
    {
        painter.fillRect(QRect(QPoint(0, 0), deckPage), m_theme.card);
        const VerdictWords verdict = describe(verdictOf(m_run, *m_shown.explanation), m_run);
        const double width = deckPage.width() - 2 * deckEdge;
        QFont font = deckFont(34, true);
        while (font.pixelSize() > 27 &&
               QFontMetricsF(font).horizontalAdvance(verdict.headline) > width)
            font.setPixelSize(font.pixelSize() - 1);
        const Caption headline(verdict.headline, font, width);
        const Caption detail(verdict.detail, deckFont(22), width);
        headline.draw(painter, {deckEdge, deckEdge}, m_theme.text);
        detail.draw(painter, {deckEdge, deckEdge + headline.height() + 4}, m_theme.text);
        const int top = qRound(deckEdge + headline.height() + detail.height() + 20);
        painter.setPen(QPen(m_theme.edge, 1));
        painter.drawLine(QPointF(deckEdge, top), QPointF(deckEdge + width, top));
        Look look;
        look.theme = m_themeChoice;
        look.size = deckPage - QSize(0, top);
        look.isTransparent = true;
        // Letters go with the size; here they are as large as on the other pages.
        look.textScale = double(deckPage.height()) / look.size.height();
        Slide slide(m_run, m_shown.alone(whyView), look);
        painter.translate(0, top);
        slide.paint(painter);
    }

    Run &m_run;
    Shown m_shown;
    ThemeChoice m_themeChoice;
    Theme m_theme;
    WholeFile &m_file;
    const GoesOn &m_goesOn;
    PdfPages m_pages;
};

} // namespace

bool goOnInDeck(Run &run, const DeckOptions &options)
{
    if (!run.canGoForward() || run.isStuck() || run.epoch() >= options.epochs ||
        (options.endsWithRound && returnOf(run)))
        return false;
    run.epochForward();
    return true;
}

PageCount deckPages(const Dataset &data, const Settings &settings, const DeckOptions &options,
                    const GoesOn &goesOn)
{
    Run run;
    run.start(data, settings);
    PageCount count =
        countedPages(std::ssize(positionsOf(run, options, goesOn)) + pagesAround(settings));
    if (run.isStuck())
        count.stuckEpoch = run.epoch();
    return count;
}

std::optional<WriteError> writeDeck(const Dataset &data, const Settings &settings,
                                    const Shown &shown, const DeckOptions &options,
                                    const QString &path, const GoesOn &goesOn)
{
    Run run;
    run.start(data, settings);
    const std::vector<qint64> positions = positionsOf(run, options, goesOn);
    Shown explained = shown;
    if (explained.explanation == nullptr)
        explained.explanation = std::make_shared<const Explanation>(explain(data, settings));
    WholeFile file(path);
    if (file.error())
        return file.error();
    if (!DeckPainter(run, explained, options.theme, file, goesOn).paint(positions))
        return std::nullopt;
    return file.commit();
}

} // namespace frontera
