// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/slide_actions.h"

#include "core/run/run.h"
#include "core/session/whole_file.h"
#include "ui/base/action_words.h"
#include "ui/base/preferences.h"
#include "ui/plots/scatter.h"
#include "ui/run/explainer.h"
#include "ui/slides/document_dialog.h"
#include "ui/slides/picture.h"
#include "ui/slides/picture_dialog.h"
#include "ui/slides/picture_preferences.h"
#include "ui/slides/slide.h"
#include "ui/slides/worksheet.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"
#include "ui/words/trace_words.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <utility>

namespace frontera {

namespace {

constexpr qint64 mostCopiedRows = 100'000;

/// Returns the format for a file name's ending; CSV for any other.
TraceFormat tableFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
        return TraceFormat::Markdown;
    if (fileName.endsWith(QLatin1String(".tex"), Qt::CaseInsensitive))
        return TraceFormat::Latex;
    if (fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return TraceFormat::Json;
    return TraceFormat::Csv;
}

} // namespace

SlideActions::SlideActions(const Run &run, const Explainer &explainer, std::function<Shown()> shown,
                           QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_explainer(explainer)
    , m_shown(std::move(shown))
    , m_window(window)
    , m_copyPicture(add(QKeySequence::Copy, &SlideActions::copyPicture))
    , m_copySvg(add(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &SlideActions::copySvg))
    , m_savePicture(add(Qt::CTRL | Qt::Key_E, &SlideActions::askForPicture))
    , m_copyTable(new QMenu(window))
    , m_saveTable(add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, &SlideActions::askForTable))
    , m_saveDeck(add(Qt::CTRL | Qt::Key_D, &SlideActions::askForDeck))
    , m_saveWorksheet(add(Qt::CTRL | Qt::SHIFT | Qt::Key_D, &SlideActions::askForWorksheet))
{
    addTables();
    retranslate();
}

QAction *SlideActions::add(const QKeySequence &key, void (SlideActions::*act)())
{
    QAction *action = newAction(this, m_window, key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SlideActions::addTables()
{
    const std::pair<QString, TraceFormat> formats[] = {
        {QStringLiteral("&CSV"), TraceFormat::Csv},
        {QStringLiteral("&Markdown"), TraceFormat::Markdown},
        {QStringLiteral("&LaTeX"), TraceFormat::Latex}};
    for (const auto &[name, format] : formats)
        m_copyTable->addAction(name, this, [this, format = format] { copyTable(format); });
}

void SlideActions::addTo(QMenu *menu) const
{
    menu->addActions({m_savePicture, m_copyPicture, m_copySvg});
    menu->addSeparator();
    menu->addActions({m_saveDeck, m_saveWorksheet});
    menu->addSeparator();
    menu->addAction(m_saveTable);
    menu->addMenu(m_copyTable);
}

void SlideActions::update()
{
    const bool hasSteps = m_run.position() > 0;
    m_copyTable->setEnabled(hasSteps);
    m_saveTable->setEnabled(hasSteps);
    m_saveWorksheet->setEnabled(hasWorksheet(m_run.settings()));
}

void SlideActions::retranslate()
{
    say(m_copyPicture, tr("&Copy picture"), tr("Copy picture"),
        tr("Copy the picture, for pasting into a slide"));
    say(m_copySvg, tr("Copy picture as S&VG"), tr("Copy picture as SVG"),
        tr("Copy the picture as vectors"));
    say(m_savePicture, tr("Save pictur&e…"), tr("Save picture…"),
        tr("Save a picture, an animation or pages: PNG, SVG, PDF or GIF"));
    say(m_saveTable, tr("Save &table of steps…"), tr("Save table of steps…"),
        tr("Save the steps up to here as CSV, Markdown, LaTeX or JSON"));
    say(m_saveDeck, tr("Save &deck of slides…"), tr("Save deck of slides…"),
        tr("Save the run as PDF slides, a page for each step"));
    say(m_saveWorksheet, tr("Save &worksheet…"), tr("Save worksheet…"),
        tr("Save a worksheet to be filled in by hand, or its answers"));
    m_copyTable->setTitle(tr("C&opy table of steps"));
}

Look SlideActions::look() const
{
    Look look = preferredLook();
    if (look.theme == ThemeChoice::System)
        look.theme = m_windowTheme;
    return look;
}

void SlideActions::copyPicture()
{
    const Shown shown = m_shown();
    Look look = this->look();
    // Very many observations would take seconds as vectors, which were not asked for explicitly.
    const bool hasVectors = m_run.data().observationCount() <= Scatter::mostMarkers;
    if (!hasVectors)
        Q_EMIT dialogOpens(); // the progress, while the picture is that of this step
    WorkProgress progress(tr("Drawing the picture…"), m_window);
    const QImage image = Slide(m_run, shown, look).image(progress.asker());
    progress.close();
    if (progress.isStopped())
        return;
    auto *data = new QMimeData;
    data->setImageData(image);
    if (hasVectors) {
        look.format = PictureFormat::Svg;
        look.scale = 1;
        data->setData(QStringLiteral("image/svg+xml"), renderPicture(m_run, shown, look));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT saved({hasVectors ? tr("Picture copied") : tr("Picture copied, in pixels alone")});
}

void SlideActions::copySvg()
{
    const Shown shown = m_shown();
    Look look = this->look();
    look.format = PictureFormat::Svg;
    look.scale = 1;
    if (m_run.data().observationCount() > Scatter::mostMarkers)
        Q_EMIT dialogOpens(); // the progress, while the picture is that of this step
    WorkProgress progress(tr("Drawing the picture…"), m_window);
    const QByteArray bytes = renderPicture(m_run, shown, look, progress.asker());
    progress.close();
    if (progress.isStopped())
        return;
    // Pixels are left out, because some programs would take those instead.
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), bytes);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT saved({tr("Picture copied as SVG")});
}

void SlideActions::askForPicture()
{
    Q_EMIT dialogOpens();
    PictureDialog dialog(m_run, m_explainer, m_shown, m_windowTheme, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT saved(dialog.receipt());
}

QByteArray SlideActions::table(TraceFormat format)
{
    if (m_run.position() > mostCopiedRows) {
        tell(m_window, tr("Too many steps for a table"),
             tr("The run has %1 steps up to here, and a table takes at most %2. Go to an earlier "
                "step, or use the command frontera trace.")
                 .arg(showCount(m_run.position()), showCount(mostCopiedRows)));
        return {};
    }
    WorkProgress progress(tr("Writing the table of steps…"), m_window);
    return progress
        .inThread([format, data = m_run.data(), settings = m_run.settings(),
                   position = m_run.position(), words = traceWords(m_run.data())] {
            return traceOf(format, data, settings, position, words);
        })
        .value_or(QByteArray());
}

void SlideActions::copyTable(TraceFormat format)
{
    const qint64 steps = m_run.position();
    const QByteArray text = table(format);
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT saved({tr("Table copied: %1 step(s)", nullptr, pluralOf(steps)).arg(showCount(steps))});
}

void SlideActions::askForDocument(DocumentDialog::Kind kind)
{
    Q_EMIT dialogOpens();
    DocumentDialog dialog(m_run, m_shown, kind, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT saved(dialog.receipt());
}

void SlideActions::askForDeck()
{
    askForDocument(DocumentDialog::Deck);
}

void SlideActions::askForWorksheet()
{
    askForDocument(DocumentDialog::Worksheet);
}

void SlideActions::askForTable()
{
    Q_EMIT dialogOpens();
    const QString suggested =
        QDir(preferredPictureFolder())
            .filePath(tr("%1-steps", "the name of a file").arg(fileStem(m_run.data())) +
                      QStringLiteral(".csv"));
    QString path =
        fileToSave(m_window, tr("Save table of steps"), suggested,
                   QStringLiteral("CSV (*.csv);;Markdown (*.md);;LaTeX (*.tex);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const QByteArray text = table(tableFormatOf(path));
    if (text.isEmpty())
        return;
    if (const std::optional<WriteError> error = writeWhole(path, text)) {
        return tell(m_window, tr("Not saved"), describe(*error, path));
    }
    Q_EMIT saved({tr("Saved %1").arg(QFileInfo(path).fileName()), path});
}

} // namespace frontera
