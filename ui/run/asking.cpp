// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/asking.h"

#include <utility>

namespace frontera {

ClassAnswers Asking::answersAt(qint64 position) const
{
    ClassAnswers score;
    for (const auto &[step, answer] : answers) {
        if (step > position)
            break;
        ++score.answered;
        score.right += answer.neuron == answer.said ? 1 : 0;
    }
    const auto here = answers.find(position);
    if (hidesAnswerAt(position))
        score.said = said;
    else if (here != answers.end())
        score.said = here->second.said;
    return score;
}

Asking turned(bool isOn, qint64 position)
{
    Asking asking{.isOn = isOn};
    if (isOn)
        asking.asked = position;
    return asking;
}

Asking askedAt(Asking asking, qint64 position)
{
    asking.said.reset();
    if (asking.isOn)
        asking.asked = position;
    return asking;
}

Asking answered(Asking asking, int said)
{
    if (asking.isOn && asking.asked)
        asking.said = said;
    return asking;
}

Asking withoutQuestion(Asking asking)
{
    asking.asked.reset();
    asking.said.reset();
    return asking;
}

Asking movedTo(Asking asking, qint64 position, std::optional<int> neuron)
{
    if (!asking.isOn || asking.asked == position)
        return asking;
    if (asking.asked && asking.said && position == *asking.asked + 1)
        asking.answers[position] = {*asking.said, neuron};
    asking = withoutQuestion(std::move(asking));
    return position == 0 ? askedAt(std::move(asking), 0) : asking;
}

} // namespace frontera
