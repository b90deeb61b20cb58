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

/// A dialog that saves a picture, an animation, or a picture of every step: asks where and how, and
/// shows what it will look like.
class PictureDialog : public SaveDialog
{
    Q_OBJECT

public:
    /// `shown` returns what the window shows at that time, with what is proved by then; it is
    /// called for each picture, and its view is suggested. `explainer` is that of the run.
    PictureDialog(const Run &run, const Explainer &explainer, std::function<Shown()> shown,
                  ThemeChoice windowTheme, QWidget *parent = nullptr);

    [[nodiscard]] Receipt receipt() const override;

protected:
    void nameEntered(const QString &name) override;
    [[nodiscard]] QString ending() const override;
    [[nodiscard]] bool hasEnding(const QString &name) const override;
    [[nodiscard]] SaveOutcome save(const QString &path) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The files that were saved together, one for each step.
    struct Numbered
    {
        qint64 count = 0;
        QString first;
        QString last;
    };

    void update();
    /// Returns what the window shows, but in the chosen view.
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
