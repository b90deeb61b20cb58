// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/look.h"
#include "ui/slides/save_dialog.h"
#include "ui/views/shown.h"

#include <QTimer>
#include <functional>
#include <optional>

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
    /// `shown` tells what the window shows, with what is proved by then, and is asked for each
    /// picture; its view is suggested. The explainer is that of the run.
    PictureDialog(const Run &run, const Explainer &explainer, std::function<Shown()> shown,
                  ThemeChoice windowTheme, QWidget *parent = nullptr);

    /// Once it was accepted: tells what was saved and where.
    [[nodiscard]] QString savedWords() const;

protected:
    void nameEntered(const QString &name) override;
    [[nodiscard]] QString ending() const override;
    [[nodiscard]] bool hasEnding(const QString &name) const override;
    [[nodiscard]] SaveOutcome save(const QString &path) override;
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
    /// What the window shows, in the chosen view.
    [[nodiscard]] Shown shown() const;
    void suggestPath();
    void drawPreview();
    [[nodiscard]] SaveOutcome saveOne(const QString &path);
    [[nodiscard]] SaveOutcome saveSteps(const QString &path);
    [[nodiscard]] bool mayReplaceAny(const StepPictures &pictures);

    const Run &m_run;
    const Explainer &m_explainer;
    std::function<Shown()> m_shown;
    PictureForm *m_form;
    QLabel *m_preview;
    std::optional<Numbered> m_numbered;
    QTimer m_previewTimer; ///< merges several changes into one drawing
};

} // namespace frontera
