// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture_dialog.h"

#include "core/learning/timeline.h"
#include "core/session/whole_file.h"
#include "ui/preferences.h"
#include "ui/slides/picture.h"
#include "ui/slides/picture_form.h"
#include "ui/slides/slide.h"
#include "ui/slides/step_pictures.h"
#include "ui/words/file_words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace frontera {

namespace {

QString endingOf(PictureFormat format)
{
    static constexpr std::array endings = {".png", ".svg", ".pdf", ".gif"};
    return QLatin1String(endings.at(static_cast<std::size_t>(format)));
}

/// What a name says of the view: "why" in "xor-why-12.png".
QString wordOf(PictureView view)
{
    static constexpr std::array words = {"boundary", "why",   "weights", "history",
                                         "neuron",   "gates", "all",     "compared"};
    return QLatin1String(words.at(static_cast<std::size_t>(view)));
}

} // namespace

PictureDialog::PictureDialog(const Timeline &timeline, const PictureOptions &suggested,
                             QWidget *parent)
    : QDialog(parent)
    , m_timeline(timeline)
    , m_form(new PictureForm(timeline, suggested, this))
    , m_path(new QLineEdit(this))
    , m_preview(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Save picture"));
    m_preview->setObjectName(QStringLiteral("picturePreview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(420, 300);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("What the picture will look like"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("pictureProblem"));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_preview, 1);
    columns->addWidget(m_form);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(10);
    rows->addWidget(buildPathRow());
    rows->addLayout(columns, 1);
    rows->addWidget(m_problem);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PictureDialog::reject);
    connect(m_form, &PictureForm::changed, this, &PictureDialog::update);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(0);
    connect(&m_previewTimer, &QTimer::timeout, this, &PictureDialog::drawPreview);
    resize(980, 560);
    suggestPath();
    update();
    m_path->setFocus();
    m_path->selectAll();
}

QWidget *PictureDialog::buildPathRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&File"), row);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("C&hoose…"), row);
    m_path->setObjectName(QStringLiteral("picturePath"));
    m_path->setAccessibleName(tr("File"));
    layout->addWidget(label);
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &PictureDialog::browse);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &path) {
        if (const auto format = pictureFormatOf(path))
            m_form->setFormat(*format);
        m_problem->hide();
    });
    return row;
}

void PictureDialog::suggestPath()
{
    // A name that the person has entered stays.
    if (m_path->text() != m_suggested)
        return;
    const PictureOptions chosen = m_form->options();
    QStringList parts{m_timeline.data().name()};
    if (chosen.view == PictureView::AllGates)
        parts = QStringList(QStringLiteral("gates"));
    else if (chosen.view != PictureView::Boundary)
        parts += wordOf(chosen.view);
    const bool isOwnLine =
        chosen.ownLine && (chosen.view == PictureView::Boundary || chosen.view == PictureView::Why);
    if (isOwnLine)
        parts += QStringLiteral("line");
    else if (!chosen.steps && chosen.view != PictureView::AllGates)
        parts += QString::number(m_timeline.position());
    const QString plain = parts.join(u'-');
    m_suggested = QDir::toNativeSeparators(
        QDir(preferredPictureFolder()).filePath(plain + endingOf(chosen.format)));
    m_path->setText(m_suggested);
}

void PictureDialog::update()
{
    suggestPath();
    // The name follows the format.
    const PictureFormat format = m_form->options().format;
    const QString path = m_path->text();
    if (pictureFormatOf(path) && pictureFormatOf(path) != format)
        m_path->setText(path.chopped(4) + endingOf(format));
    m_previewTimer.start();
}

void PictureDialog::drawPreview()
{
    PictureOptions shown = m_form->options();
    const QSize room = m_preview->size();
    if (room.isEmpty())
        return;
    const QSizeF size = QSizeF(shown.size).scaled(room, Qt::KeepAspectRatio);
    shown.scale = size.width() / shown.size.width() * devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(Slide(m_timeline, shown).image());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_previewTimer.start();
}

void PictureDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), m_path->text(),
                                                      tr("Pictures (*.png *.svg *.pdf *.gif)"));
    if (path.isEmpty())
        return;
    m_chosenInBrowser = path;
    m_path->setText(QDir::toNativeSeparators(path));
    if (const auto format = pictureFormatOf(path))
        m_form->setFormat(*format);
}

bool PictureDialog::isAgreed(const QString &question)
{
    return QMessageBox::question(this, tr("Save picture"), question) == QMessageBox::Yes;
}

bool PictureDialog::mayReplace(const QString &path)
{
    if (!QFileInfo(path).isFile() || path == m_chosenInBrowser)
        return true;
    return isAgreed(tr("%1 exists. Replace it?").arg(QDir::toNativeSeparators(path)));
}

bool PictureDialog::mayReplaceAny(const StepPictures &pictures)
{
    const StepRange steps = *m_form->options().steps;
    for (qint64 step = steps.from; step <= pictures.lastStep(); ++step) {
        const QString file = pictures.fileOf(step);
        if (QFileInfo(file).isFile())
            return isAgreed(tr("%1 exists, and maybe more of these files. Replace them?")
                                .arg(QDir::toNativeSeparators(file)));
    }
    return true;
}

void PictureDialog::complain(const QString &sentence)
{
    m_problem->setText(QStringLiteral("✗ ") + sentence);
    m_problem->show();
}

QString PictureDialog::saveOne(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const QByteArray bytes = renderPicture(m_timeline, m_form->options());
    const auto error =
        bytes.isEmpty() ? std::optional(WriteError::Failed) : writeWhole(path, bytes);
    QGuiApplication::restoreOverrideCursor();
    if (bytes.isEmpty())
        return tr("The picture is too large for the memory. Choose a smaller scale.");
    return error ? describe(*error, path) : QString();
}

std::optional<QString> PictureDialog::saveSteps(StepPictures &pictures)
{
    QProgressDialog progress(tr("Drawing the steps…"), tr("Stop"), 0,
                             static_cast<int>(pictures.count()), this);
    progress.setWindowTitle(tr("Save picture"));
    progress.setWindowModality(Qt::WindowModal);
    constexpr int shortEnough = 400; // ms
    progress.setMinimumDuration(shortEnough);
    while (pictures.drawNext()) {
        progress.setValue(static_cast<int>(pictures.done()));
        if (progress.wasCanceled())
            return std::nullopt;
    }
    if (pictures.problem().isEmpty())
        pictures.commit();
    return pictures.problem();
}

void PictureDialog::accept()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || path.endsWith(u'/'))
        return complain(tr("No file is named. Enter a name, such as xor.png."));
    const PictureOptions chosen = m_form->options();
    if (!pictureFormatOf(path))
        path += endingOf(chosen.format);
    if (chosen.steps) {
        StepPictures pictures(m_timeline.data(), m_timeline.settings(), chosen, path);
        const bool isNumbered = pictures.fileOf(0) != path;
        if (!(isNumbered ? mayReplaceAny(pictures) : mayReplace(path)))
            return;
        const std::optional<QString> problem = saveSteps(pictures);
        if (!problem)
            return;
        if (!problem->isEmpty())
            return complain(*problem);
    } else {
        if (!mayReplace(path))
            return;
        const QString problem = saveOne(path);
        if (!problem.isEmpty())
            return complain(problem);
    }
    preferPictureFolder(QFileInfo(path).absolutePath());
    m_form->remember();
    QDialog::accept();
}

} // namespace frontera
