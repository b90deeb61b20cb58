// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace frontera {

/// Offers to go on where the program ended without being closed, or says that this will not be
/// possible. It waits at the top of the window and stops nothing; hidden at first.
class RestoreBar : public QFrame
{
    Q_OBJECT

public:
    enum Choices { RestoreOrDiscard, Discard, Hide };

    explicit RestoreBar(QWidget *parent = nullptr);

    /// Shows what `words` returns, also in the next language, and these buttons.
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
