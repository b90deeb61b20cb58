// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/data_opener.h"

#include "core/csv/csv_numbers.h"
#include "core/csv/csv_words.h"
#include "ui/data/data_look.h"
#include "ui/data/look_dialog.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/csv_words.h"
#include "ui/words/typed_words.h"

#include <QProgressDialog>
#include <QPushButton>
#include <algorithm>

namespace frontera {

namespace {

bool isNoTable(CsvProblem problem)
{
    return problem == CsvProblem::NoInput || problem == CsvProblem::NoRows ||
           problem == CsvProblem::OneRow;
}

/// Returns true if a row has a cell that may be an input.
bool hasValue(const CsvCells &cells, int row)
{
    for (int column = 0; column < cells.cells(row); ++column) {
        const QByteArrayView text = cells.cell(row, column);
        if (csvYesNo(text) || (isCsvValue(text) && !isCsvGap(text)))
            return true;
    }
    return false;
}

/// Returns true if what is pasted may be rows of data: some of it is numbers.
bool mayBeTable(const DataLook &look)
{
    if (!look.look().cells) // it could not be split
        return std::ranges::any_of(look.source().text, [](char c) { return c >= '0' && c <= '9'; });
    const CsvCells &cells = *look.look().cells;
    int rows = 0;
    for (int row = 0; row < cells.rows() && rows < 2; ++row)
        rows += hasValue(cells, row) ? 1 : 0;
    return rows == 2;
}

bool isNothingToPaste(const DataLook &look, CsvProblem problem)
{
    return !look.source().isFile() && (isNoTable(problem) || !mayBeTable(look));
}

} // namespace

DataOpener::DataOpener(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

DataOpener::~DataOpener() = default;

void DataOpener::open(const TableSource &source, const CsvChoices &choices)
{
    read(source, choices, Way::New);
}

void DataOpener::reload(const QString &path, const CsvChoices &choices)
{
    read({.path = path}, choices, Way::Again);
}

void DataOpener::look(const TableSource &source)
{
    DataLook look(source, {});
    look.count();
    look.start();
    askHow(look, Way::New);
}

void DataOpener::lookAgain(const TableSource &source, const CsvChoices &choices)
{
    DataLook look(source, choices);
    look.count();
    look.start();
    askHow(look, Way::Again);
}

void DataOpener::read(const TableSource &source, const CsvChoices &choices, Way way)
{
    if (m_look)
        return; // one at a time, and its dialog is open
    m_look = std::make_unique<DataLook>(source, choices);
    showProgress();
    connect(
        m_look.get(), &DataLook::finished, this, [this, way] { finish(way); },
        Qt::QueuedConnection); // a short text is read before start() returns
    m_look->start();
}

void DataOpener::showProgress()
{
    const QString name = m_look->source().title();
    m_progress = std::make_unique<QProgressDialog>(tr("Reading %1…").arg(name), tr("Cancel"), 0,
                                                   100, m_window);
    showWhole(*m_progress, tr("Open data"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(400);
    m_progress->setAutoReset(false);
    QProgressDialog *dialog = m_progress.get();
    connect(m_look.get(), &DataLook::progressed, dialog, [dialog, name](int percent) {
        if (percent == 100) // all is read; the rest is to make observations of it
            dialog->setLabelText(tr("Preparing %1…").arg(name));
        dialog->setValue(percent); // last: it lets the window answer, and the reading may end there
    });
    connect(dialog, &QProgressDialog::canceled, m_look.get(), &DataLook::cancel);
}

void DataOpener::finish(Way way)
{
    // Neither is deleted while it sends the signal that led here. Hiding alone would leave its
    // clock running, which shows it again above whatever is asked next.
    DataLook *look = m_look.release();
    look->disconnect(); // a dialog may go on with it
    m_progress->reset();
    m_progress->hide();
    m_progress.release()->deleteLater();
    const auto *error = std::get_if<CsvError>(&look->outcome().result);
    if (error == nullptr)
        handOver(std::get<Dataset>(look->outcome().result), look->outcome().facts, way);
    else if (way == Way::New && isMatterOfChoice(error->problem) &&
             !isNothingToPaste(*look, error->problem))
        askHow(*look, way);
    else if (error->problem != CsvProblem::Cancelled)
        complain(*look, way);
    look->deleteLater();
}

void DataOpener::handOver(const Dataset &data, const CsvFacts &facts, Way way)
{
    if (way == Way::Again)
        Q_EMIT readAgain(data, facts);
    else
        Q_EMIT opened(data, facts);
}

void DataOpener::askHow(DataLook &look, Way way)
{
    Q_EMIT dialogOpens();
    LookDialog dialog(look, m_window);
    if (dialog.exec() == QDialog::Accepted)
        handOver(dialog.data(), look.outcome().facts, way);
}

void DataOpener::complain(DataLook &look, Way way)
{
    const CsvError &error = std::get<CsvError>(look.outcome().result);
    if (isNothingToPaste(look, error.problem)) {
        return tell(m_window, tr("Nothing to paste"),
                    tr("There is no table on the clipboard; copy rows of a spreadsheet, with "
                       "numbers and a column of classes, and paste them here."));
    }
    if (way == Way::Again && error.problem == CsvProblem::Missing) {
        return tell(
            m_window, tr("Not read again"),
            tr("%1 is not there any more; put the file back, or open it where it is now. The "
               "data stay as they were.")
                .arg(showPath(look.source().path)));
    }
    const QString where = look.source().isFile() ? look.source().path : look.source().name;
    const QString why = CsvWords::problem(where, error);
    if (way == Way::New)
        return tell(m_window, tr("Not opened"), why);
    const QString sentence = tr("%1 The data stay as they were.").arg(why);
    if (!isMatterOfChoice(error.problem))
        return tell(m_window, tr("Not read again"), sentence);
    QuestionBox box(tr("Not read again"), sentence, m_window);
    QPushButton *review = box.add(QMessageBox::ActionRole, tr("How to read it…"));
    review->setObjectName(QStringLiteral("askHow"));
    QPushButton *close = box.add(QMessageBox::Ok, tr("Close"));
    box.setEscapeButton(close);
    box.setMain(close);
    box.exec();
    if (box.clickedButton() == review)
        askHow(look, way);
}

} // namespace frontera
