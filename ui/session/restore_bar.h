// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace frontera {

/// A bar at the top of the window with the offer to go on where the program did not end well, or
/// with the warning that the state cannot be kept. It blocks nothing; hidden at first.
class RestoreBar : public QFrame
{
    Q_OBJECT

public:
    enum Choices { RestoreOrDiscard, Discard, Hide };

    explicit RestoreBar(QWidget *parent = nullptr);

    /// Shows the sentence that `words` returns, and the buttons for these choices. `words` is
    /// called again when the language changes.
    void offer(std::function<QString()> words, Choices choices);

Q_SIGNALS:
    void restoreWanted();
    void discardWanted();
    void hideWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_question;
    QPushButton *m_restore;
    QPushButton *m_discard;
    QPushButton *m_hide;
    std::function<QString()> m_words;
};

} // namespace frontera
