// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/data_actions.h"

#include "core/csv/csv_writer.h"
#include "core/run/run.h"
#include "core/session/whole_file.h"
#include "ui/base/action_words.h"
#include "ui/data/csv_loader.h"
#include "ui/data/example_dialog.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/csv_remark_words.h"
#include "ui/words/csv_words.h"
#include "ui/words/file_words.h"
#include "ui/words/gate_words.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QProgressDialog>

namespace frontera {

namespace {

/// The one file on this computer that is dragged; empty if it is something else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

DataActions::DataActions(const Run &run, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_window(window)
    , m_examples(add(Qt::Key_X, &DataActions::chooseExample))
    , m_open(add(Qt::CTRL | Qt::Key_I, &DataActions::askForFile))
    , m_save(add(Qt::CTRL | Qt::SHIFT | Qt::Key_I, &DataActions::saveFile))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    retranslate();
}

DataActions::~DataActions() = default;

QAction *DataActions::add(const QKeySequence &key, void (DataActions::*act)())
{
    QAction *action = newAction(this, m_window, key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DataActions::addTo(QMenu *menu) const
{
    menu->addActions({m_examples, m_open, m_save});
}

void DataActions::retranslate()
{
    say(m_examples, tr("E&xamples…"), tr("Examples"),
        tr("Learn from data that come with Frontera"));
    say(m_open, tr("Open &data…"), tr("Open data…"),
        tr("Learn from a file of your own: CSV, libsvm or ARFF; the target is the last column, or "
           "the one that holds the classes"));
    say(m_save, tr("Save d&ata…"), tr("Save data…"), tr("Save the observations as a CSV file"));
}

void DataActions::chooseExample()
{
    Q_EMIT dialogOpens();
    ExampleDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT dataChosen(dialog.data());
}

void DataActions::askForFile()
{
    Q_EMIT dialogOpens();
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open data"), QString(),
        tr("Data files (*.csv *.tsv *.tab *.txt *.dat *.data *.arff *.svm *.libsvm)") +
            QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void DataActions::open(const QString &path)
{
    if (m_loader)
        return; // one at a time, and its dialog is open
    m_loader = std::make_unique<CsvLoader>(path);
    m_progress = std::make_unique<QProgressDialog>(
        tr("Reading %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 100, m_window);
    showWhole(*m_progress, tr("Open data"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(400);
    m_progress->setAutoReset(false);
    QProgressDialog *dialog = m_progress.get();
    connect(m_loader.get(), &CsvLoader::progressed, dialog, [dialog, path](int percent) {
        if (percent == 100) // all is read; the rest is to make observations of it
            dialog->setLabelText(tr("Preparing %1…").arg(QFileInfo(path).fileName()));
        dialog->setValue(percent); // last: it lets the window answer, and the reading may end there
    });
    connect(m_progress.get(), &QProgressDialog::canceled, m_loader.get(), &CsvLoader::cancel);
    connect(m_loader.get(), &CsvLoader::finished, this, &DataActions::finishLoading);
    m_loader->start();
}

void DataActions::finishLoading()
{
    const CsvOutcome outcome = m_loader->outcome();
    const QString path = m_loader->path();
    // Neither is deleted while it sends the signal that led here. Hiding alone would leave its
    // clock running, which shows it again above whatever is asked next.
    m_progress->reset();
    m_progress->hide();
    m_progress.release()->deleteLater();
    m_loader.release()->deleteLater();
    if (const auto *error = std::get_if<CsvError>(&outcome.result)) {
        if (error->problem != CsvProblem::Cancelled)
            tell(m_window, tr("Not opened"), CsvWords::problem(path, *error));
        return;
    }
    Q_EMIT keptInFile(std::get<Dataset>(outcome.result));
    Q_EMIT dataChosen(std::get<Dataset>(outcome.result));
    const QStringList remarks = describeRemarks(outcome.facts);
    if (!remarks.isEmpty())
        Q_EMIT saved({remarks.join(u'\n')});
}

void DataActions::saveFile()
{
    Q_EMIT dialogOpens();
    if (m_run.data().observationCount() < 2) { // as CsvProblem::OneRow
        return tell(m_window, tr("Not saved"),
                    tr("A file of data has two observations at least, and there is only one; add "
                       "another, or save the session."));
    }
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save data"), fileStem(dataTitle(m_run.data())) + QStringLiteral(".csv"),
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    WorkProgress progress(tr("Writing %1…").arg(QFileInfo(path).fileName()), m_window);
    const std::optional<QByteArray> bytes =
        progress.inThread([data = m_run.data()] { return writeCsv(data); });
    progress.close();
    if (!bytes)
        return;
    if (const std::optional<WriteError> error = writeWhole(path, *bytes)) {
        return tell(m_window, tr("Not saved"), describe(*error, path));
    }
    Q_EMIT keptInFile(m_run.data());
    Q_EMIT saved({tr("Saved %1").arg(QFileInfo(path).fileName()), path});
}

bool DataActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!draggedFile(drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedFile(drop->mimeData());
        drop->acceptProposedAction();
        Q_EMIT dialogOpens();
        if (!path.isEmpty())
            open(path);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontera
