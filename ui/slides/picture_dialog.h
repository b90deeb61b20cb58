// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/picture_options.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace frontera {

class PictureForm;
class StepPictures;
class Timeline;

/// Asks where and how to save a picture, shows what it will look like, and saves it: one picture,
/// an animation, or one for every step. What goes wrong is said in the dialog, which stays open.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// View, theme and a line placed by hand are suggested.
    PictureDialog(const Timeline &timeline, const PictureOptions &suggested,
                  QWidget *parent = nullptr);

protected:
    void accept() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPathRow();
    void browse();
    void update();
    void suggestPath();
    void drawPreview();
    void complain(const QString &sentence);
    /// What is wrong, or nothing.
    [[nodiscard]] QString saveOne(const QString &path);
    /// The same for every step; the sentence is null where the person has stopped it.
    [[nodiscard]] std::optional<QString> saveSteps(StepPictures &pictures);
    [[nodiscard]] bool mayReplace(const QString &path);
    [[nodiscard]] bool mayReplaceAny(const StepPictures &pictures);
    [[nodiscard]] bool isAgreed(const QString &question);

    const Timeline &m_timeline;
    PictureForm *m_form;
    QLineEdit *m_path;
    QLabel *m_preview;
    QLabel *m_problem;
    QTimer m_previewTimer;     ///< merges several changes into one drawing
    QString m_suggested;       ///< the path as last suggested
    QString m_chosenInBrowser; ///< where the person has already agreed to replace the file
};

} // namespace frontera
