// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/run/asking.h"
#include "ui/words/step_words.h"

#include <QObject>
#include <optional>

namespace frontera {

class Player;
class Run;

/// Asks a class before each step what the neuron will say. It stands between who steps and the
/// player: while it is on, each other step forward is a question, and all that shows the run asks
/// here whether the answer is hidden (hidesAnswer()). Playing and moves to a position show without
/// asking. Each run has a score of its own.
class Asker : public QObject
{
    Q_OBJECT

public:
    /// The most observations of which the next one is marked, and asked about.
    static constexpr int mostObservations = 2'000;

    Asker(Run &run, Player &player, QObject *parent = nullptr);

    /// True if the person wants to be asked.
    [[nodiscard]] bool isOn() const { return m_asking.isOn; }
    void setOn(bool isOn);
    /// True if this run can be asked about: of few observations, and not beside another one.
    [[nodiscard]] bool isPossible() const;
    /// Sets whether another run stands beside this one. Then nothing is asked.
    void setCompared(bool isCompared);
    [[nodiscard]] bool isCompared() const { return m_isCompared; }

    /// True if nothing may tell what the next step brings.
    [[nodiscard]] bool hidesAnswer() const;
    /// True if of the run only the past may be seen, where the person has gone back in it: while
    /// steps are asked about.
    [[nodiscard]] bool hidesFuture() const;
    /// Returns what the class said up to the run's position.
    [[nodiscard]] ClassAnswers answers() const;
    /// Returns the class (0 or 1) that the neuron said in the step that led to the run's position;
    /// nothing at the start, or at a tie.
    [[nodiscard]] std::optional<int> neuronSaid() const;

    /// Returns in two sentences what the class is asked, or what it said of the last step, where it
    /// said something; nothing while it is not asked.
    [[nodiscard]] std::optional<StepWords> words() const;

    /// Shows the answer, or asks the next question; takes a step if nothing is asked.
    void forward();
    /// Takes back the question, or a step.
    void back();
    /// Takes the class's answer, 0 or 1, while there is a question.
    void answer(int said);

Q_SIGNALS:
    /// Tells that something else is asked, answered, or hidden.
    void changed();

private:
    void take(const Asking &asking);

    Run &m_run;
    Player &m_player;
    Asking m_asking;
    bool m_isCompared = false;
};

} // namespace frontera
