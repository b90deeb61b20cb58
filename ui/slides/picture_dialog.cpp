// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture_dialog.h"

#include "core/learning/timeline.h"
#include "core/session/whole_file.h"
#include "ui/preferences.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <array>

namespace frontera {

namespace {

constexpr int smallest = 240;
constexpr int largest = 10000;

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral(".png");
    case PictureFormat::Svg:
        return QStringLiteral(".svg");
    case PictureFormat::Pdf:
        break;
    }
    return QStringLiteral(".pdf");
}

} // namespace

PictureDialog::PictureDialog(const Timeline &timeline, const PictureOptions &suggested,
                             QWidget *parent)
    : QDialog(parent)
    , m_timeline(timeline)
    , m_suggestedOptions(suggested)
    , m_path(new QLineEdit(this))
    , m_view(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
    , m_scale(new QSpinBox(this))
    , m_result(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Save picture"));
    auto *form = new QFormLayout(this);
    auto *browse = new QPushButton(tr("Choose…"), this);
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path);
    pathRow->addWidget(browse);
    m_path->setMinimumWidth(380);
    m_path->setObjectName(QStringLiteral("picturePath"));
    m_path->setAccessibleName(tr("File"));
    // A label of a row knows no field to go to where the row is a layout.
    auto *pathLabel = new QLabel(tr("&File"), this);
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, pathRow);
    m_view->addItems({tr("Observations and line"), tr("Why?"), tr("Weight space"), tr("History"),
                      tr("Neuron"), tr("All sixteen gates")});
    m_view->setCurrentIndex(static_cast<int>(suggested.view));
    m_view->setObjectName(QStringLiteral("pictureView"));
    form->addRow(tr("&Picture"), m_view);
    m_format->addItems({QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")});
    m_format->setObjectName(QStringLiteral("pictureFormat"));
    form->addRow(tr("F&ormat"), m_format);
    for (QSpinBox *box : {m_width, m_height}) {
        box->setRange(smallest, largest);
        box->setSuffix(QStringLiteral(" px"));
        connect(box, &QSpinBox::valueChanged, this, &PictureDialog::update);
    }
    m_width->setValue(1280);
    m_height->setValue(720);
    m_scale->setRange(1, 8);
    m_scale->setValue(2);
    m_scale->setSuffix(QStringLiteral(" ×"));
    connect(m_scale, &QSpinBox::valueChanged, this, &PictureDialog::update);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(QString(), m_result);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("pictureProblem"));
    m_problem->hide();
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PictureDialog::reject);
    connect(browse, &QPushButton::clicked, this, &PictureDialog::browse);
    connect(m_view, &QComboBox::currentIndexChanged, this, &PictureDialog::suggestPath);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PictureDialog::update);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &path) {
        if (const auto format = pictureFormatOf(path))
            m_format->setCurrentIndex(static_cast<int>(*format));
        m_problem->hide();
    });
    suggestPath();
    update();
    m_path->setFocus();
    m_path->selectAll();
}

void PictureDialog::suggestPath()
{
    // A name that the person has entered stays.
    if (m_path->text() != m_suggested)
        return;
    static constexpr std::array words = {"", "why-", "weights-", "history-", "neuron-"};
    const QString folder = preferredPictureFolder();
    const QString ending = endingOf(static_cast<PictureFormat>(m_format->currentIndex()));
    const auto view = static_cast<PictureView>(m_view->currentIndex());
    const QString name = view == PictureView::AllGates
                             ? QStringLiteral("gates") + ending
                             : QStringLiteral("%1-%2%3%4")
                                   .arg(m_timeline.data().name(),
                                        QLatin1String(words.at(static_cast<std::size_t>(view))),
                                        QString::number(m_timeline.position()), ending);
    m_suggested = QDir::toNativeSeparators(QDir(folder).filePath(name));
    m_path->setText(m_suggested);
}

PictureOptions PictureDialog::options() const
{
    PictureOptions options = m_suggestedOptions;
    options.view = static_cast<PictureView>(m_view->currentIndex());
    options.format = static_cast<PictureFormat>(m_format->currentIndex());
    options.size = {m_width->value(), m_height->value()};
    options.scale = options.format == PictureFormat::Png ? m_scale->value() : 1;
    return options;
}

void PictureDialog::update()
{
    const PictureOptions chosen = options();
    const bool isPng = chosen.format == PictureFormat::Png;
    m_scale->setEnabled(isPng);
    m_result->setText(isPng ? tr("%1 × %2 pixels")
                                  .arg(showCount(qRound(chosen.size.width() * chosen.scale)),
                                       showCount(qRound(chosen.size.height() * chosen.scale)))
                            : tr("Vectors with real text: sharp at any size"));
    // The name follows the format.
    const QString path = m_path->text();
    if (pictureFormatOf(path) && pictureFormatOf(path) != chosen.format)
        m_path->setText(path.chopped(4) + endingOf(chosen.format));
    if (path == m_suggested)
        m_suggested = m_path->text();
}

void PictureDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), m_path->text(),
                                                      tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    m_chosenInBrowser = path;
    m_path->setText(QDir::toNativeSeparators(path));
    if (const auto format = pictureFormatOf(path))
        m_format->setCurrentIndex(static_cast<int>(*format));
}

bool PictureDialog::mayReplace(const QString &path)
{
    if (!QFileInfo(path).isFile() || path == m_chosenInBrowser)
        return true;
    return QMessageBox::question(
               this, tr("Save picture"),
               tr("%1 exists. Replace it?").arg(QDir::toNativeSeparators(path))) ==
           QMessageBox::Yes;
}

void PictureDialog::accept()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const auto complain = [this](const QString &sentence) {
        m_problem->setText(QStringLiteral("✗ ") + sentence);
        m_problem->show();
        adjustSize();
    };
    if (path.isEmpty() || path.endsWith(u'/'))
        return complain(tr("No file is named. Enter a name, such as xor.png."));
    if (!pictureFormatOf(path))
        path += endingOf(options().format);
    if (!mayReplace(path))
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const QByteArray bytes = renderPicture(m_timeline, options());
    const auto error =
        bytes.isEmpty() ? std::optional(WriteError::Failed) : writeWhole(path, bytes);
    QGuiApplication::restoreOverrideCursor();
    if (bytes.isEmpty())
        return complain(tr("The picture is too large for the memory. Choose a smaller scale."));
    if (error)
        return complain(describe(*error, path));
    preferPictureFolder(QFileInfo(path).absolutePath());
    QDialog::accept();
}

} // namespace frontera
