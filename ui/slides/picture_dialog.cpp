// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture_dialog.h"

#include "core/run/run.h"
#include "core/session/whole_file.h"
#include "ui/base/bar_scale.h"
#include "ui/base/preferences.h"
#include "ui/run/explainer.h"
#include "ui/slides/picture.h"
#include "ui/slides/picture_form.h"
#include "ui/slides/slide.h"
#include "ui/slides/step_pictures.h"
#include "ui/views/view_kind.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace frontera {

namespace {

QString endingOf(PictureFormat format)
{
    static constexpr std::array endings = {".png", ".svg", ".pdf", ".gif"};
    return QLatin1String(endings.at(static_cast<std::size_t>(format)));
}

} // namespace

PictureDialog::PictureDialog(const Run &run, const Explainer &explainer,
                             std::function<Shown()> shown, ThemeChoice windowTheme, QWidget *parent)
    : SaveDialog(tr("Save picture"), tr("Pictures (*.png *.svg *.pdf *.gif)"), parent)
    , m_run(run)
    , m_explainer(explainer)
    , m_shown(std::move(shown))
    , m_form(new PictureForm(run, m_shown, windowTheme, this))
    , m_preview(new QLabel(this))
{
    m_preview->setObjectName(QStringLiteral("picturePreview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(QSize(240, 180) * scaleOf(*this));
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("What the picture will look like"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(scaled(*this, 16));
    columns->addWidget(m_preview, 1);
    columns->addWidget(m_form);
    rows()->addLayout(columns, 1);
    connect(m_form, &PictureForm::changed, this, &PictureDialog::update);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(0);
    connect(&m_previewTimer, &QTimer::timeout, this, &PictureDialog::drawPreview);
    connect(&explainer, &Explainer::found, m_form, &PictureForm::update);
    // A handy size, if the screen has room for it.
    resize((QSize(980, 560) * scaleOf(*this)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    suggestPath();
    update();
    addButtons();
}

Receipt PictureDialog::receipt() const
{
    if (!m_numbered)
        return SaveDialog::receipt();
    const QString first = QFileInfo(m_numbered->first).fileName();
    if (m_numbered->count == 1)
        return {tr("Saved %1").arg(first), m_numbered->first};
    return {tr("Saved %1 pictures: %2 to %3")
                .arg(showCount(m_numbered->count), first, QFileInfo(m_numbered->last).fileName()),
            m_numbered->first};
}

void PictureDialog::nameEntered(const QString &name)
{
    if (const auto format = pictureFormatOf(name))
        m_form->setFormat(*format);
}

QString PictureDialog::ending() const
{
    return endingOf(m_form->look().format);
}

bool PictureDialog::hasEnding(const QString &name) const
{
    return pictureFormatOf(name).has_value();
}

void PictureDialog::suggestPath()
{
    const Shown chosen = shown();
    const ViewKind &view = *chosen.view;
    const bool hasOwnLine = view.drawsOwnLine && chosen.ownLine;
    QStringList parts;
    if (!view.subject.empty()) {
        parts += QLatin1String(view.subject.data(), static_cast<qsizetype>(view.subject.size()));
    } else {
        parts += fileStem(m_run.data());
        if (&view != &boundaryView)
            parts += keyOf(view);
        if (hasOwnLine)
            parts += QStringLiteral("line");
        else if (!m_form->steps())
            parts += QString::number(m_run.position());
    }
    suggest(parts.join(u'-') + ending());
}

void PictureDialog::update()
{
    suggestPath();
    // The ending of the name follows the format.
    const PictureFormat format = m_form->look().format;
    const QString name = path()->text();
    if (pictureFormatOf(name) && pictureFormatOf(name) != format)
        path()->setText(name.chopped(4) + endingOf(format));
    m_previewTimer.start();
}

Shown PictureDialog::shown() const
{
    return m_shown().as(m_form->view());
}

void PictureDialog::drawPreview()
{
    Look look = m_form->look();
    const QSize room = m_preview->size();
    if (room.isEmpty())
        return;
    const QSizeF size = QSizeF(look.size).scaled(room, Qt::KeepAspectRatio);
    look.scale = size.width() / look.size.width() * devicePixelRatioF();
    QElapsedTimer time;
    time.start();
    QPixmap pixmap = QPixmap::fromImage(Slide(m_run, shown(), look).image());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
    // A slow preview waits until no more keys are pressed.
    constexpr qint64 shortEnough = 40; // ms
    constexpr int pause = 250;         // ms
    m_previewTimer.setInterval(time.elapsed() > shortEnough ? pause : 0);
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    SaveDialog::resizeEvent(event);
    m_previewTimer.start();
}

bool PictureDialog::mayReplaceAny(const StepPictures &pictures)
{
    const StepRange steps = *m_form->steps();
    for (qint64 step = steps.from; step <= pictures.lastStep(); ++step) {
        const QString file = pictures.fileOf(step);
        if (QFileInfo(file).isFile())
            return isAgreed(
                tr("Replace these files?"),
                tr("%1 exists, and maybe more of them.").arg(QDir::toNativeSeparators(file)));
    }
    return true;
}

SaveOutcome PictureDialog::saveOne(const QString &path)
{
    if (!mayReplace(path))
        return SaveOutcome::stopped();
    WorkProgress progress(tr("Drawing the picture…"), this);
    const QByteArray bytes = renderPicture(m_run, shown(), m_form->look(), progress.asker());
    if (progress.isStopped())
        return SaveOutcome::stopped();
    const auto error =
        bytes.isEmpty() ? std::optional(WriteError::Failed) : writeWhole(path, bytes);
    if (bytes.isEmpty())
        return SaveOutcome::refused(
            tr("The picture is too large for the memory. Choose a smaller scale."));
    return error ? SaveOutcome::refused(describe(*error, path)) : SaveOutcome::saved();
}

SaveOutcome PictureDialog::saveSteps(const QString &path)
{
    WorkProgress training(tr("Drawing the steps…"), this);
    StepPictures pictures(m_run.data(), m_run.settings(), shown(), m_form->look(), *m_form->steps(),
                          path, training.asker());
    if (training.isStopped())
        return SaveOutcome::stopped();
    training.close();
    const bool isNumbered = pictures.fileOf(0) != path;
    if (!(isNumbered ? mayReplaceAny(pictures) : mayReplace(path)))
        return SaveOutcome::stopped();
    WorkProgress progress(tr("Drawing the steps…"), this);
    while (pictures.drawNext()) {
        if (!progress.goesOn(pictures.done(), pictures.count()))
            return SaveOutcome::stopped();
    }
    if (pictures.problem().isEmpty())
        pictures.commit();
    if (isNumbered)
        m_numbered = Numbered{pictures.count(), pictures.fileOf(m_form->steps()->from),
                              pictures.fileOf(pictures.lastStep())};
    return pictures.problem().isEmpty() ? SaveOutcome::saved()
                                        : SaveOutcome::refused(pictures.problem());
}

SaveOutcome PictureDialog::save(const QString &path)
{
    const QString problem =
        memoryProblem(m_form->view(), m_form->look(), m_run.data().observationCount());
    if (!problem.isEmpty())
        return SaveOutcome::refused(problem);
    m_numbered.reset();
    WorkProgress proving(tr("Working out the proof…"), this);
    if (!proving.waitFor([this] { return m_explainer.explanation().isKnown; }))
        return SaveOutcome::stopped();
    proving.close();
    const SaveOutcome outcome = m_form->steps() ? saveSteps(path) : saveOne(path);
    if (outcome.kind == SaveOutcome::Kind::Saved)
        m_form->remember();
    return outcome;
}

} // namespace frontera
