// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/data_opener.h"

#include "ui/data/data_look.h"
#include "ui/data/look_dialog.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/csv_words.h"

#include <QFileInfo>
#include <QProgressDialog>

namespace frontera {

namespace {

QString nameOf(const TableSource &source)
{
    return source.isFile() ? QFileInfo(source.path).fileName() : source.name;
}

bool isNoTable(CsvProblem problem)
{
    return problem == CsvProblem::NoInput || problem == CsvProblem::NoRows ||
           problem == CsvProblem::OneRow;
}

} // namespace

DataOpener::DataOpener(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

DataOpener::~DataOpener() = default;

void DataOpener::open(const TableSource &source)
{
    read(source, {}, Way::Open);
}

void DataOpener::reload(const QString &path, const CsvChoices &choices)
{
    read({.path = path}, choices, Way::Reload);
}

void DataOpener::look(const TableSource &source, const CsvChoices &choices)
{
    if (m_look)
        return; // one at a time
    DataLook look(source, choices);
    look.start();
    askHow(look);
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
    const QString name = nameOf(m_look->source());
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
        Q_EMIT opened(std::get<Dataset>(look->outcome().result), look->outcome().facts);
    else if (way == Way::Open && look->look().cells && isMatterOfChoice(error->problem))
        askHow(*look);
    else if (error->problem != CsvProblem::Cancelled)
        complain(*look, way);
    look->deleteLater();
}

void DataOpener::askHow(DataLook &look)
{
    Q_EMIT dialogOpens();
    LookDialog dialog(look, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT opened(dialog.data(), look.outcome().facts);
}

void DataOpener::complain(const DataLook &look, Way way)
{
    const CsvError &error = std::get<CsvError>(look.outcome().result);
    if (!look.source().isFile() && isNoTable(error.problem)) {
        return tell(m_window, tr("Nothing to paste"),
                    tr("There is no table on the clipboard; copy rows of a spreadsheet, with "
                       "numbers and a column of classes, and paste them here."));
    }
    const QString where = look.source().isFile() ? look.source().path : look.source().name;
    const QString why = CsvWords::problem(where, error);
    if (way == Way::Reload)
        tell(m_window, tr("Not read again"), tr("%1 The data stay as they were.").arg(why));
    else
        tell(m_window, tr("Not opened"), why);
}

} // namespace frontera
