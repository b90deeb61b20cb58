// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace frontera {

/// A question in large letters and a sentence about it, or what happened and why. It has no icon;
/// its buttons name what they do, and Esc is the one that changes nothing.
class QuestionBox : public QMessageBox
{
    Q_OBJECT

public:
    /// Both are plain text. `parent` may be null.
    QuestionBox(const QString &headline, const QString &sentence, QWidget *parent);

    /// Adds a button that does what its name says.
    QPushButton *add(StandardButton button, const QString &name);
    QPushButton *add(ButtonRole role, const QString &name);
    /// Adds the button that Esc presses.
    void addCancel();
    /// Makes the button the one that Enter presses.
    void setMain(QPushButton *button);

    /// Returns the sentence about the question.
    [[nodiscard]] QString sentence() const { return informativeText(); }

private:
    void sizeLetters();
};

/// Tells what happened, and why, in a box that is closed.
void tell(QWidget *parent, const QString &headline, const QString &sentence);

} // namespace frontera
