// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/widgets/card.h"
#include "ui/words/standing_words.h"

#include <vector>

class QLabel;

namespace frontera {

class AnswerButton;
class AskActions;
class Run;
struct Verdict;

/// A panel that says where the run stands and what its last step did: StandingWords.
class VerdictPanel : public Card
{
    Q_OBJECT

public:
    /// How much height there is.
    enum class Room {
        Usual, ///< a large headline, and two lines below it
        Low,   ///< the same with a small headline
        Slim,  ///< a large headline and one line; what does not fit in it is left out
    };

    explicit VerdictPanel(const Run &run, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font, and keeps room for one line of
    /// headline and the lines below it, so that the panels below do not jump.
    void setTextScale(double scale, Room room);
    /// Sets words that stand before the place; empty for none.
    void setData(const QString &words) { m_dataWords = words; }
    /// Shows from now on the questions of these actions, with buttons to answer.
    void setQuestions(const AskActions &actions);
    /// Shows what the run's last step did, or the question that is asked.
    void show(const Verdict &verdict);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int roomForWords() const;
    void keepRoom();
    void fit();
    void showDetail(const QString &detail);
    [[nodiscard]] bool fitCaptions(const QString &place, const QString &score);

    const Run &m_run;
    Theme m_theme;
    Room m_room = Room::Usual;
    QString m_dataWords;
    StandingWords m_words;
    bool m_isStart = false; ///< nothing was presented yet
    QLabel *m_place;
    QLabel *m_score;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_outlook;
    const AskActions *m_questions = nullptr;
    bool m_isAsking = false;
    QWidget *m_answers = nullptr; ///< the buttons, and what to do with them
    std::vector<AnswerButton *> m_buttons;
    QLabel *m_hint = nullptr;
};

} // namespace frontera
