// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/file_question.h"

#include "ui/base/bar_scale.h"

#include <QFileDialog>

namespace frontera {

namespace {

QString answerOf(QFileDialog &dialog)
{
    growWithWindow(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString fileToOpen(QWidget *window, const QString &title, const QString &folder,
                   const QString &filter)
{
    QFileDialog dialog(window, title, folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::ReadOnly);
    return answerOf(dialog);
}

QString fileToSave(QWidget *window, const QString &title, const QString &suggested,
                   const QString &filter, const QString &ending)
{
    QFileDialog dialog(window, title, suggested, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    return answerOf(dialog);
}

} // namespace frontera
