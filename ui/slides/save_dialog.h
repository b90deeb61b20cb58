// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace frontera {

/// What became of saving a file.
struct SaveOutcome
{
    enum class Kind {
        Saved,
        Stopped, ///< by the person: nothing is to be said
        Refused, ///< for a reason
    };

    Kind kind = Kind::Saved;
    QString problem = {}; ///< the sentence that says why it was refused

    [[nodiscard]] static SaveOutcome saved() { return {}; }
    [[nodiscard]] static SaveOutcome stopped() { return {.kind = Kind::Stopped}; }
    [[nodiscard]] static SaveOutcome refused(const QString &problem)
    {
        return {.kind = Kind::Refused, .problem = problem};
    }
};

/// A dialog that saves a file: where it goes, whether one that is there may be replaced, and what
/// goes wrong, which is said in the dialog. What is saved, and how, is for those derived from it.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    SaveDialog(const QString &title, const QString &filter, QWidget *parent);

    /// Once it was accepted: the file that was saved, as people write it.
    [[nodiscard]] QString savedFile() const;

protected:
    /// A row for the file's name at the top; the rest goes below it.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// The row of buttons, and a place for what goes wrong.
    void addButtons();
    [[nodiscard]] QLineEdit *path() const { return m_path; }
    /// Suggests a name in the folder of the last one, unless the person has entered one.
    void suggest(const QString &fileName);
    /// The person wrote another name, or chose one.
    virtual void nameEntered(const QString &) {}
    /// What a name ends in that has no ending of its own.
    [[nodiscard]] virtual QString ending() const = 0;
    [[nodiscard]] virtual bool hasEnding(const QString &name) const = 0;
    /// Saves the file, unless the person stops it.
    [[nodiscard]] virtual SaveOutcome save(const QString &path) = 0;

    [[nodiscard]] bool isAgreed(const QString &question);
    [[nodiscard]] bool mayReplace(const QString &path);
    void accept() override;

private:
    void browse(const QString &filter);
    void complain(const QString &sentence);

    QVBoxLayout *m_rows;
    QLineEdit *m_path;
    QLabel *m_problem;
    QString m_saved;
    QString m_suggested;       ///< the path as last suggested
    QString m_chosenInBrowser; ///< where the person has already agreed to replace the file
};

} // namespace frontera
