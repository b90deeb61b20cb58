// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/deck.h"
#include "ui/slides/save_dialog.h"
#include "ui/slides/worksheet.h"
#include "ui/views/shown.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace frontera {

class Run;
class WorkProgress;

/// A dialog that saves the run as a document: a deck of slides, or a worksheet to be filled in by
/// hand.
class DocumentDialog : public SaveDialog
{
    Q_OBJECT

public:
    enum Kind { Deck, Worksheet };

    /// `shown` returns what the window shows at that time, with what is proved by then: a deck sees
    /// data from the same side.
    DocumentDialog(const Run &run, std::function<Shown()> shown, Kind kind, QWidget *parent);

protected:
    [[nodiscard]] QString ending() const override { return QStringLiteral(".pdf"); }
    [[nodiscard]] bool hasEnding(const QString &name) const override;
    [[nodiscard]] SaveOutcome save(const QString &path) override;
    [[nodiscard]] QString tooManyPages() const;

private:
    void update();
    [[nodiscard]] DeckOptions deck() const;
    [[nodiscard]] WorksheetOptions worksheet() const;
    [[nodiscard]] PageCount countPages(const DeckOptions &deck, const GoesOn &goesOn) const;
    /// Says how many pages there will be, if they can be counted at once, and of a long deck how
    /// many there would be otherwise.
    [[nodiscard]] QString pagesInWords() const;
    [[nodiscard]] std::optional<qint64> countAtOnce(const DeckOptions &deck) const;
    [[nodiscard]] std::optional<WriteError> write(const QString &path,
                                                  WorkProgress &progress) const;

    const Run &m_run;
    std::function<Shown()> m_shown;
    Kind m_kind;
    QSpinBox *m_epochs;
    QComboBox *m_per;
    QComboBox *m_theme;
    QCheckBox *m_answers;
    QLabel *m_pages;
};

} // namespace frontera
