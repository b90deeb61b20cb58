// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/data_actions.h"

#include "core/csv/csv_facts.h"
#include "core/csv/csv_writer.h"
#include "core/data/csv_choices.h"
#include "core/data/features.h"
#include "core/run/run.h"
#include "core/session/whole_file.h"
#include "ui/base/action_words.h"
#include "ui/data/clipboard_table.h"
#include "ui/data/data_opener.h"
#include "ui/data/example_dialog.h"
#include "ui/data/row_classifier.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/csv_remark_words.h"
#include "ui/words/csv_words.h"
#include "ui/words/file_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/plural.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <algorithm>

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
    , m_opener(new DataOpener(window))
    , m_examples(add(Qt::Key_X, &DataActions::chooseExample))
    , m_open(add(Qt::CTRL | Qt::Key_I, &DataActions::askForFile))
    , m_look(add(Qt::CTRL | Qt::Key_L, &DataActions::lookAtFile))
    , m_howRead(add(Qt::CTRL | Qt::SHIFT | Qt::Key_R, &DataActions::askHowItWasRead))
    , m_reload(add(Qt::CTRL | Qt::Key_R, &DataActions::reload))
    , m_paste(add(Qt::CTRL | Qt::Key_V, &DataActions::paste))
    , m_classify(add({}, &DataActions::classify))
    , m_save(add(Qt::CTRL | Qt::SHIFT | Qt::Key_I, &DataActions::saveFile))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(m_opener, &DataOpener::dialogOpens, this, &DataActions::dialogOpens);
    connect(m_opener, &DataOpener::opened, this, &DataActions::take);
    connect(m_opener, &DataOpener::readAgain, this, &DataActions::takeAgain);
    connect(&m_run, &Run::runReplaced, this, &DataActions::update);
    retranslate();
    update();
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
    menu->addActions({m_examples, m_open, m_look, m_paste});
    menu->addSeparator();
    menu->addActions({m_howRead, m_reload, m_classify, m_save});
}

void DataActions::retranslate()
{
    say(m_examples, tr("E&xamples…"), tr("Examples"),
        tr("Learn from data that come with Frontera"));
    say(m_open, tr("Open &data…"), tr("Open data…"),
        tr("Learn from a file of your own: CSV, libsvm or ARFF; the target is the last column, or "
           "the one that holds the classes"));
    say(m_look, tr("Re&view and open data…"), tr("Review and open…"),
        tr("Look at the first rows of a file, and choose its columns and classes"));
    say(m_paste, tr("&Paste data"), tr("Paste data"),
        tr("Learn from rows of a spreadsheet that were copied"));
    say(m_howRead, tr("&How it was read…"), tr("Look…"),
        tr("Look at the file that the data come from, and read it in another way"));
    say(m_reload, tr("&Read again"), tr("Read again"),
        tr("Read the file again that the data come from, in the same way"));
    say(m_classify, tr("&Classify rows of a file…"), tr("Classify rows…"),
        tr("Let the neuron, as it is now, say the classes of rows without one, and save them"));
    say(m_save, tr("Save d&ata…"), tr("Save data…"), tr("Save the observations as a CSV file"));
}

void DataActions::chooseExample()
{
    Q_EMIT dialogOpens();
    ExampleDialog dialog(m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT dataChosen(dialog.data());
}

QString DataActions::chosenFile(const QString &title)
{
    Q_EMIT dialogOpens();
    return fileToOpen(m_window, title, folderOf(m_run.data()), CsvWords::fileKinds());
}

void DataActions::askForFile()
{
    if (const QString path = chosenFile(tr("Open data")); !path.isEmpty())
        open(path);
}

void DataActions::open(const QString &path)
{
    openAs(path, {});
}

void DataActions::openAs(const QString &path, const CsvChoices &choices)
{
    m_opener->open({.path = path}, choices);
}

void DataActions::lookAtFile()
{
    if (const QString path = chosenFile(tr("Review and open data")); !path.isEmpty())
        m_opener->look({.path = path});
}

TableSource DataActions::present() const
{
    const DataOrigin *origin = m_run.data().origin();
    if (origin == nullptr)
        return {};
    if (!origin->path.isEmpty())
        return {.path = origin->path};
    return origin == m_pastedData.origin() ? m_pasted : TableSource();
}

void DataActions::askHowItWasRead()
{
    m_opener->lookAgain(present(), m_run.data().origin()->choices);
}

void DataActions::reload()
{
    Q_EMIT dialogOpens();
    m_opener->reload(present().path, m_run.data().origin()->choices);
}

void DataActions::paste()
{
    Q_EMIT dialogOpens();
    m_pasted = clipboardTable();
    m_opener->open(m_pasted);
}

void DataActions::classify()
{
    Q_EMIT dialogOpens();
    if (const std::optional<Receipt> receipt = classifyRows(m_run, m_window))
        Q_EMIT saved(*receipt);
}

void DataActions::take(const Dataset &data, const CsvFacts &facts)
{
    if (data.origin() != nullptr && !data.origin()->path.isEmpty())
        Q_EMIT keptInFile(data);
    else
        m_pastedData = data;
    Q_EMIT dataChosen(data);
    tellLeftOut(facts);
}

/// What is derived from the same inputs stays so. A run of the same data goes on.
void DataActions::takeAgain(const Dataset &read, const CsvFacts &facts)
{
    const Dataset &present = m_run.data();
    const bool areSame = std::ranges::equal(read.givenNames(), present.givenNames());
    const Dataset data = areSame ? withPossibleFeatures(read, present.features()) : read;
    if (data == present)
        tellOfData({tr("%1 is as it was").arg(data.name())});
    else
        take(data, facts);
}

void DataActions::tellLeftOut(const CsvFacts &facts)
{
    constexpr qsizetype most = 6; // lines; all stand in the dialog that the door opens
    QStringList remarks = describeRemarks(facts);
    if (remarks.isEmpty())
        return;
    if (const qsizetype more = remarks.size() - most + 1; more > 1) {
        remarks.resize(most - 1);
        remarks += tr("and %1 more", nullptr, pluralOf(more)).arg(more);
    }
    tellOfData({.words = remarks.join(u'\n'), .door = m_howRead});
}

void DataActions::tellOfData(Receipt receipt)
{
    m_told = m_run.data();
    receipt.isOfData = true;
    Q_EMIT saved(receipt);
}

void DataActions::update()
{
    const TableSource source = present();
    m_howRead->setEnabled(source.isFile() || !source.text.isEmpty());
    m_reload->setEnabled(source.isFile());
    if (!m_told || m_run.data().origin() == m_told->origin())
        return; // an observation may have been moved
    m_told.reset();
    Q_EMIT toldDataGone();
}

void DataActions::saveFile()
{
    Q_EMIT dialogOpens();
    if (m_run.data().observationCount() < 2) { // as CsvProblem::OneRow
        return tell(m_window, tr("Not saved"),
                    tr("A file of data has two observations at least, and there is only one; add "
                       "another, or save the session."));
    }
    QString path = fileToSave(m_window, tr("Save data"),
                              fileStem(dataTitle(m_run.data())) + QStringLiteral(".csv"),
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
