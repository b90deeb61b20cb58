// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/save_dialog.h"

#include "ui/base/bar_scale.h"
#include "ui/base/preferences.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/question_box.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontera {

SaveDialog::SaveDialog(const QString &title, const QString &filter, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QVBoxLayout(this))
    , m_path(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    growWithWindow(*this);
    setWindowTitle(title);
    m_rows->setSpacing(scaled(*this, 10));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&File"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("C&hoose…"), this);
    m_path->setObjectName(QStringLiteral("picturePath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(scaled(*this, 300));
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    m_rows->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("pictureProblem"));
    m_problem->hide();
    connect(browse, &QPushButton::clicked, this, [this, filter] { this->browse(filter); });
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &name) {
        nameEntered(name);
        m_problem->hide();
    });
}

Receipt SaveDialog::receipt() const
{
    return {tr("Saved %1").arg(QFileInfo(m_saved).fileName()), m_saved};
}

void SaveDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_rows->addWidget(m_problem);
    m_rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveDialog::reject);
    m_path->setFocus();
    m_path->selectAll();
}

void SaveDialog::suggest(const QString &fileName)
{
    if (m_path->text() != m_suggested)
        return;
    m_suggested = QDir::toNativeSeparators(QDir(preferredPictureFolder()).filePath(fileName));
    m_path->setText(m_suggested);
}

void SaveDialog::browse(const QString &filter)
{
    const QString path = fileToSave(this, windowTitle(), m_path->text(), filter);
    if (path.isEmpty())
        return;
    m_chosenInBrowser = path;
    m_path->setText(QDir::toNativeSeparators(path));
    nameEntered(path);
}

bool SaveDialog::isAgreed(const QString &question, const QString &sentence)
{
    QuestionBox box(question, sentence, this);
    QPushButton *replace = box.add(QMessageBox::Yes, tr("&Replace"));
    box.addCancel();
    box.setMain(replace);
    return box.exec() == QMessageBox::Yes;
}

bool SaveDialog::mayReplace(const QString &path)
{
    if (!QFileInfo(path).isFile() || path == m_chosenInBrowser)
        return true;
    return isAgreed(tr("Replace %1?").arg(QFileInfo(path).fileName()),
                    tr("There is such a file already: %1").arg(QDir::toNativeSeparators(path)));
}

void SaveDialog::complain(const QString &sentence)
{
    m_problem->setText(QStringLiteral("✗ ") + sentence);
    m_problem->show();
}

void SaveDialog::accept()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || path.endsWith(u'/'))
        return complain(tr("No file is named. Enter a name, such as %1.")
                            .arg(QStringLiteral("xor") + ending()));
    if (!hasEnding(path))
        path += ending();
    const SaveOutcome outcome = save(path);
    if (outcome.kind == SaveOutcome::Kind::Refused)
        return complain(outcome.problem);
    if (outcome.kind == SaveOutcome::Kind::Stopped)
        return;
    m_saved = path;
    preferPictureFolder(QFileInfo(path).absolutePath());
    QDialog::accept();
}

} // namespace frontera
