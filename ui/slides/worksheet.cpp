// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet.h"

#include "core/data/truth_table.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "ui/slides/caption.h"
#include "ui/slides/pdf_pages.h"
#include "ui/slides/worksheet_gates_table.h"
#include "ui/slides/worksheet_pages.h"
#include "ui/slides/worksheet_question.h"
#include "ui/slides/worksheet_style.h"
#include "ui/slides/worksheet_table.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"
#include "ui/words/settings_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <vector>

namespace frontera {

namespace {

constexpr QSizeF sheetSize(210 * millimetre, 297 * millimetre);
constexpr double sheetMargin = 14 * millimetre;
constexpr double sheetWidth = sheetSize.width() - 2 * sheetMargin;
constexpr double sheetBottom = sheetSize.height() - sheetMargin;
constexpr double questionHeight = 56 * millimetre;
constexpr double questionGap = 5 * millimetre;
constexpr double taskHeight = 5 * millimetre;
constexpr double pageHeadHeight = 9 * millimetre; ///< from the second page on

class WorksheetWords
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    static QString kind(bool hasAnswers)
    {
        return hasAnswers ? tr("Perceptron worksheet: answers") : tr("Perceptron worksheet");
    }
    static QString name() { return tr("Name"); }
    static QString date() { return tr("Date"); }
    static QString settings() { return tr("Settings"); }
    static QString formulas() { return tr("Formulas"); }
    static QString table(const Dataset &data)
    {
        return isTruthTable(data) ? tr("Truth table") : tr("Observations");
    }
    static QString task() { return tr("Fill in the table: a row for each presentation."); }
    static QString more(int count) { return tr("and %n more", nullptr, count); }
    static QString page(qint64 page, qint64 pages)
    {
        return tr("Page %1 of %2").arg(page).arg(pages);
    }
};

double heightOf(const QStringList &paragraphs, const QFont &font, double width, double space)
{
    double height = 0;
    for (const QString &words : paragraphs)
        height += Caption(words, font, width).height() + space;
    return height;
}

/// Returns the steps from which the table is laid out: the first thousand at most.
std::vector<Reading> firstSteps(Run &run)
{
    constexpr qint64 most = 1000;
    std::vector<Reading> steps;
    run.jump(0);
    while (!run.isAtEnd() && run.position() < most) {
        run.forward();
        steps.push_back(run.reading());
    }
    return steps;
}

/// Returns the table of a run's model.
std::unique_ptr<WorksheetTable> tableOf(Run &run)
{
    if (isGates(run.settings()))
        return std::make_unique<WorksheetGatesTable>(run.data(), run.settings(), firstSteps(run),
                                                     sheetWidth);
    return std::make_unique<WorksheetRows>(run.data(), run.settings(), firstSteps(run), sheetWidth);
}

/// The layout of all pages, and their painter.
class Sheet
{
public:
    Sheet(Run &run, bool hasAnswers)
        : m_run(run)
        , m_hasAnswers(hasAnswers)
        , m_table(tableOf(run))
        , m_end(run.length())
        , m_settings(listSettings(run.settings(), run.data()))
    {
        run.jump(0);
        for (QString line : describeArithmetic(run).lines)
            m_formulas += line.remove(QStringLiteral("<i>")).remove(QStringLiteral("</i>"));
        layOut();
    }

    [[nodiscard]] qint64 pages() const { return std::ssize(m_firstSteps); }

    /// Draws a page. The explanation is used on the last one.
    void paint(QCPPainter &painter, qint64 page, const Explanation &explanation)
    {
        QPointF here(sheetMargin, sheetMargin);
        if (page == 0)
            paintTop(painter);
        else
            paintPageHead(painter);
        here.ry() = tableTop(page);
        if (QPointF above = here - QPointF(0, taskHeight); page == 0 && !m_hasAnswers)
            paintWords(painter, above, sheetWidth, WorksheetWords::task(), sheetFont(sheetLetters),
                       0);
        const qint64 last = lastStep(page);
        const qint64 first = m_firstSteps[static_cast<std::size_t>(page)];
        if (page == 0 || first <= last)
            here.ry() += paintRows(painter, here, first, last);
        if (page + 1 == pages()) {
            const bool isBelowTable = page == 0 || first <= last;
            here.ry() += isBelowTable ? questionGap : 0;
            m_run.jump(m_end);
            paintQuestion(painter, {here, QSizeF(sheetWidth, questionHeight)}, m_run, explanation,
                          m_hasAnswers);
        }
        if (pages() > 1) {
            painter.setFont(sheetFont(12));
            painter.setPen(Qt::black);
            painter.drawText(QRectF(sheetMargin, sheetBottom, sheetWidth, sheetMargin - 10),
                             Qt::AlignCenter, WorksheetWords::page(page + 1, pages()));
        }
    }

private:
    // The three columns of the first page.
    static constexpr double gap = 6 * millimetre;
    static constexpr double settingsWidth = 70 * millimetre;
    static constexpr double formulasWidth = 60 * millimetre;
    static constexpr double truthWidth = sheetWidth - settingsWidth - formulasWidth - 2 * gap;
    static constexpr double topHeight = 27 * millimetre;
    static constexpr double headingHeight = 7 * millimetre;
    static constexpr double truthRow = 6 * millimetre;
    static constexpr double lineSpace = 3;
    static constexpr int mostTruthRows = 16;

    [[nodiscard]] int truthRows() const
    {
        return std::min(m_run.data().observationCount(), mostTruthRows);
    }

    [[nodiscard]] bool hasMoreRows() const { return truthRows() < m_run.data().observationCount(); }

    /// Returns the size of letters at which every number fits its cell.
    [[nodiscard]] int truthLetters(double width) const
    {
        constexpr int least = 4;
        const auto fits = [&](int pixels) {
            const QFontMetricsF metrics(sheetFont(pixels));
            for (int row = 0; row < truthRows(); ++row) {
                for (const Decimal &input : m_run.data().inputs(row)) {
                    if (metrics.horizontalAdvance(showNumber(input)) > width - 2)
                        return false;
                }
            }
            return true;
        };
        int pixels = sheetLetters;
        while (pixels > least && !fits(pixels))
            --pixels;
        return pixels;
    }

    [[nodiscard]] double tableTop(qint64 page) const
    {
        if (page > 0)
            return sheetMargin + pageHeadHeight;
        const double columns =
            std::max({heightOf(m_settings, sheetFont(sheetLetters), settingsWidth, lineSpace),
                      heightOf(m_formulas, sheetFont(sheetLetters), formulasWidth, lineSpace),
                      (truthRows() + (hasMoreRows() ? 2 : 1)) * truthRow});
        return sheetMargin + topHeight + headingHeight + columns +
               (m_hasAnswers ? 5 * millimetre : taskHeight + 2 * millimetre);
    }

    void layOut()
    {
        const SheetRooms rooms{.first = sheetBottom - tableTop(0),
                               .later = sheetBottom - tableTop(1),
                               .question = questionHeight + questionGap};
        SheetPages pages = sheetPages(m_end, m_table->stepHeight() / m_table->rowHeight(), rooms,
                                      WorksheetTable::usualRow, WorksheetTable::leastRow);
        m_firstSteps = std::move(pages.firstSteps);
        m_table->setRowHeight(pages.rowHeight);
    }

    [[nodiscard]] qint64 lastStep(qint64 page) const
    {
        return page + 1 < pages() ? m_firstSteps[static_cast<std::size_t>(page) + 1] - 1 : m_end;
    }

    void paintTop(QCPPainter &painter) const
    {
        QPointF here(sheetMargin, sheetMargin);
        const QFont small = sheetFont(sheetLetters);
        const QString kind = WorksheetWords::kind(m_hasAnswers);
        const double kindWidth = QFontMetricsF(small).horizontalAdvance(kind) + 4;
        paintWords(painter, here, sheetWidth - kindWidth - gap, dataTitle(m_run.data()),
                   sheetFont(30, true), 0);
        painter.setFont(small);
        painter.drawText(QRectF(sheetMargin, sheetMargin, sheetWidth, 10 * millimetre),
                         Qt::AlignRight | Qt::AlignVCenter, kind);
        const double line = sheetMargin + 20 * millimetre;
        paintBlank(painter, {sheetMargin, line}, 120 * millimetre, WorksheetWords::name());
        paintBlank(painter, {sheetMargin + 126 * millimetre, line}, sheetWidth - 126 * millimetre,
                   WorksheetWords::date());
        paintColumns(painter);
    }

    /// Draws a word and a line to write on after it; `left` is on the line.
    static void paintBlank(QPainter &painter, QPointF left, double width, const QString &word)
    {
        painter.setFont(sheetFont(sheetLetters));
        painter.setPen(QPen(Qt::black, sheetStroke));
        painter.drawText(left, word);
        const double words = QFontMetricsF(sheetFont(sheetLetters)).horizontalAdvance(word) + 6;
        painter.drawLine(left + QPointF(words, 2), left + QPointF(width, 2));
    }

    void paintColumns(QCPPainter &painter) const
    {
        QPointF here(sheetMargin, sheetMargin + topHeight);
        const auto column = [&](const QString &heading, const QStringList &lines, double width) {
            QPointF place = here;
            paintWords(painter, place, width, heading, sheetFont(sheetLetters, true), 0);
            place.ry() = here.y() + headingHeight;
            for (const QString &line : lines)
                paintWords(painter, place, width, line, sheetFont(sheetLetters), lineSpace);
            here.rx() += width + gap;
        };
        column(WorksheetWords::settings(), m_settings, settingsWidth);
        column(WorksheetWords::formulas(), m_formulas, formulasWidth);
        const QPointF truth = here;
        const Dataset &data = m_run.data();
        column(WorksheetWords::table(data), {}, truthWidth);
        paintTruth(painter, truth + QPointF(0, headingHeight));
    }

    void paintTruth(QCPPainter &painter, QPointF topLeft) const
    {
        const Dataset &data = m_run.data();
        const double width = truthWidth / (data.inputCount() + 1);
        const int letters = truthLetters(width);
        const auto row = [&](const QStringList &cells, bool isBold) {
            QRectF cell(topLeft, QSizeF(width, truthRow));
            painter.setFont(sheetFont(letters, isBold));
            for (const QString &words : cells) {
                painter.setPen(QPen(Qt::black, sheetStroke));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(cell);
                painter.drawText(cell, Qt::AlignCenter, words);
                cell.moveLeft(cell.right());
            }
            topLeft.ry() += truthRow;
        };
        row(InputLetters(data).inputs() + QStringList(QStringLiteral("t")), true);
        for (int i = 0; i < truthRows(); ++i) {
            QStringList cells;
            for (const Decimal &input : data.inputs(i))
                cells += showNumber(input);
            cells += showNumber(targetValue(data.target(i), m_run.settings()));
            row(cells, false);
        }
        if (!hasMoreRows())
            return;
        painter.setFont(sheetFont(sheetLetters));
        painter.drawText(QRectF(topLeft, QSizeF(truthWidth, truthRow)), Qt::AlignCenter,
                         WorksheetWords::more(data.observationCount() - truthRows()));
    }

    void paintPageHead(QCPPainter &painter) const
    {
        const QRectF place(sheetMargin, sheetMargin, sheetWidth, 6 * millimetre);
        painter.setPen(Qt::black);
        painter.setFont(sheetFont(sheetLetters, true));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, dataTitle(m_run.data()));
        painter.setFont(sheetFont(sheetLetters));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         WorksheetWords::kind(m_hasAnswers));
    }

    /// Draws the head and these rows. Returns their height.
    double paintRows(QCPPainter &painter, QPointF topLeft, qint64 first, qint64 last)
    {
        const QPointF down(0, m_table->stepHeight());
        QPointF here = topLeft;
        std::vector<QPointF> ends; // of epochs; their rules are drawn last, over the rows
        m_table->paintHead(painter, here);
        here.ry() += m_table->rowHeight();
        if (first == 1) {
            m_run.jump(0);
            m_table->paintStart(painter, here, m_run.reading());
            here += down;
        }
        for (qint64 step = first; step <= last; ++step) {
            m_run.jump(step);
            m_table->paintStep(painter, here, m_run.reading(), m_hasAnswers);
            here += down;
            if (m_run.clock().isEnd(step))
                ends.push_back(here);
        }
        for (const QPointF &end : ends)
            m_table->paintRule(painter, end);
        return here.y() - topLeft.y();
    }

    Run &m_run;
    bool m_hasAnswers;
    std::unique_ptr<WorksheetTable> m_table;
    qint64 m_end; ///< the last step
    QStringList m_settings;
    QStringList m_formulas;
    std::vector<qint64> m_firstSteps; ///< of each page
};

/// Trains as far as asked for, but not much beyond the last page that is counted.
void trainFor(Run &run, const WorksheetOptions &options, const GoesOn &goesOn)
{
    constexpr qint64 mostRowsOnAPage = 40;
    while (run.canGoForward() && !run.isStuck() && run.epoch() < options.epochs &&
           run.length() <= (PageCount::mostCounted + 1) * mostRowsOnAPage &&
           mayGoOn(goesOn, run.epoch(), options.epochs))
        run.epochForward();
}

} // namespace

bool hasWorksheet(const Settings &settings)
{
    return settings.model->isPerceptron || isGates(settings);
}

PageCount worksheetPages(const Dataset &data, const Settings &settings,
                         const WorksheetOptions &options, const GoesOn &goesOn)
{
    Run run;
    run.start(data, settings);
    trainFor(run, options, goesOn);
    return countedPages(Sheet(run, options.hasAnswers).pages());
}

std::optional<WriteError> writeWorksheet(const Dataset &data, const Settings &settings,
                                         const Shown &shown, const WorksheetOptions &options,
                                         const QString &path, const GoesOn &goesOn)
{
    Run run;
    run.start(data, settings);
    trainFor(run, options, goesOn);
    std::shared_ptr<const Explanation> explanation = shown.explanation;
    if (explanation == nullptr)
        explanation = std::make_shared<const Explanation>(explain(data, settings));
    Sheet sheet(run, options.hasAnswers);
    WholeFile file(path);
    if (file.error())
        return file.error();
    PdfPages pages(file.device(), sheetSize);
    for (qint64 page = 0; page < sheet.pages() && !file.error(); ++page) {
        if (!mayGoOn(goesOn, page, sheet.pages()))
            return std::nullopt;
        pages.add([&](QCPPainter &painter) { sheet.paint(painter, page, *explanation); });
    }
    pages.finish();
    return file.commit();
}

} // namespace frontera
