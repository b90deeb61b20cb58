// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/picture_options.h"
#include "ui/slides/save_dialog.h"

#include <QTimer>

namespace frontera {

class Explainer;
class PictureForm;
class StepPictures;
class Run;

/// Asks where and how to save a picture, shows what it will look like, and saves it: one picture,
/// an animation, or one for every step.
class PictureDialog : public SaveDialog
{
    Q_OBJECT

public:
    /// View, theme, a line placed by hand and the run to compare with are suggested. The explainer
    /// is that of the run.
    PictureDialog(const Run &run, const Explainer &explainer, const PictureOptions &suggested,
                  QWidget *parent = nullptr);

    /// Once it was accepted: tells what was saved and where.
    [[nodiscard]] QString savedWords() const;

protected:
    void nameEntered(const QString &name) override;
    [[nodiscard]] QString ending() const override;
    [[nodiscard]] bool hasEnding(const QString &name) const override;
    [[nodiscard]] QString save(const QString &path) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Files that were saved together, one for each step.
    struct Numbered
    {
        qint64 count = 0;
        QString first;
        QString last;
    };

    void update();
    /// As chosen, with what can be proved as far as it is known.
    [[nodiscard]] PictureOptions options() const;
    void suggestPath();
    void drawPreview();
    [[nodiscard]] QString saveOne(const QString &path);
    [[nodiscard]] QString saveSteps(const QString &path);
    [[nodiscard]] bool mayReplaceAny(const StepPictures &pictures);

    const Run &m_run;
    const Explainer &m_explainer;
    PictureForm *m_form;
    QLabel *m_preview;
    std::optional<Numbered> m_numbered;
    QTimer m_previewTimer; ///< merges several changes into one drawing
};

} // namespace frontera
