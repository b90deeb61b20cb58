// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/receipt.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace frontera {

/// The outcome of saving a file.
struct SaveOutcome
{
    enum class Kind {
        Saved,
        Stopped, ///< by the person, so there is nothing to say
        Refused, ///< because of `problem`
    };

    Kind kind = Kind::Saved;
    QString problem = {}; ///< why it was refused, in one sentence

    [[nodiscard]] static SaveOutcome saved() { return {}; }
    [[nodiscard]] static SaveOutcome stopped() { return {.kind = Kind::Stopped}; }
    [[nodiscard]] static SaveOutcome refused(const QString &problem)
    {
        return {.kind = Kind::Refused, .problem = problem};
    }
};

/// The base of dialogs that save a file. Asks for the file's name and whether an existing one may
/// be replaced, and shows what went wrong. Derived classes say what is saved, and how.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    SaveDialog(const QString &title, const QString &filter, QWidget *parent);

    /// Returns what was saved. Call it after the dialog was accepted.
    [[nodiscard]] virtual Receipt receipt() const;

protected:
    /// Returns the layout of the rows. The first has the file's name; derived classes add theirs
    /// below it.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// Adds the last rows: a place for complaints, and the buttons.
    void addButtons();
    [[nodiscard]] QLineEdit *path() const { return m_path; }
    /// Suggests a name in the folder of the last picture, unless the person has entered one.
    void suggest(const QString &fileName);
    /// Called when the person typed or chose another name.
    virtual void nameEntered(const QString &) {}
    /// Returns the ending that a name without one gets.
    [[nodiscard]] virtual QString ending() const = 0;
    /// True if a name has an ending that can be saved.
    [[nodiscard]] virtual bool hasEnding(const QString &name) const = 0;
    /// Saves the file, unless the person stops it.
    [[nodiscard]] virtual SaveOutcome save(const QString &path) = 0;

    /// Asks whether files may be replaced; the sentence says which.
    [[nodiscard]] bool isAgreed(const QString &question, const QString &sentence);
    /// Asks whether an existing file may be replaced. True without asking if there is none, or if
    /// the person agreed when choosing it.
    [[nodiscard]] bool mayReplace(const QString &path);
    void accept() override;

private:
    void browse(const QString &filter);
    void complain(const QString &sentence);

    QVBoxLayout *m_rows;
    QLineEdit *m_path;
    QLabel *m_problem;
    QString m_saved;
    QString m_suggested;       ///< the path suggested last
    QString m_chosenInBrowser; ///< the path that the person has already agreed to replace
};

} // namespace frontera
