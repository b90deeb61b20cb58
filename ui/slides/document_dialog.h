// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/deck.h"
#include "ui/slides/picture_options.h"
#include "ui/slides/save_dialog.h"
#include "ui/slides/worksheet.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace frontera {

class Explainer;
class Run;
class WorkProgress;

/// Saves the run as a document: a deck of slides, or a worksheet to be filled in by hand.
class DocumentDialog : public SaveDialog
{
    Q_OBJECT

public:
    enum Kind { Deck, Worksheet };

    /// The explainer is that of the run; `shown` is what the window shows: a deck shows data
    /// from the same side.
    DocumentDialog(const Run &run, const Explainer &explainer, Kind kind,
                   const PictureOptions &shown, QWidget *parent);

    /// Once it was accepted: tells what was saved and where.
    [[nodiscard]] QString savedWords() const;

protected:
    [[nodiscard]] QString ending() const override { return QStringLiteral(".pdf"); }
    [[nodiscard]] bool hasEnding(const QString &name) const override;
    [[nodiscard]] QString save(const QString &path) override;

private:
    void update();
    [[nodiscard]] DeckOptions deck() const;
    [[nodiscard]] WorksheetOptions worksheet() const;
    [[nodiscard]] PageCount countPages(WorkProgress &progress) const;
    [[nodiscard]] std::optional<WriteError> write(const QString &path,
                                                  WorkProgress &progress) const;

    const Run &m_run;
    const Explainer &m_explainer;
    Kind m_kind;
    PictureOptions m_shown;
    QSpinBox *m_epochs;
    QComboBox *m_per;
    QComboBox *m_theme;
    QCheckBox *m_answers;
};

} // namespace frontera
