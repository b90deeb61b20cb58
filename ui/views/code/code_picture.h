// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "ui/words/parting_words.h"
#include "ui/words/step_words.h"

#include <QString>
#include <QtGlobal>
#include <optional>
#include <utility>
#include <vector>

namespace frontera {

class Run;

/// A line of a program as it is drawn: with its number, and the value that it has now.
struct CodeRow
{
    QString number; ///< empty for a row that stands for several
    QString text;
    std::vector<std::pair<int, int>> keywords = {}; ///< where they begin, and how long they are
    QString value = {};
    bool isMarked = false;  ///< it is being executed
    bool isParting = false; ///< its value is where floats and decimals part
    bool isNew = false; ///< this step gave the value: it was computed, or is another than before

    bool operator==(const CodeRow &) const = default;
};

/// The words about the step at which floats and decimals part.
struct CodeParting
{
    bool isHere = false; ///< this is the step; else it lies before, and there is the headline alone
    QString headline;
    QString sentence = {};
    PartingFigures figures = {};

    bool operator==(const CodeParting &) const = default;
};

/// A program and where in it a step has come to.
struct CodePicture
{
    std::vector<CodeRow> rows;
    int marked = 0;                          ///< the row that is being executed
    int loop = 0;                            ///< the row at which the loop over epochs begins
    int linesOfStep = 0;                     ///< that the step executes; 0 at the start
    int place = 0;                           ///< of the marked one among them, from 0
    std::optional<CodeParting> parting = {}; ///< from the step on at which floats and decimals part
    StepWords sentence = {};                 ///< of the step, where no panel beside it has it
    std::vector<int> places = {}; ///< of each row among the lines of the step; −1: none of them
};

/// Returns for how many epochs the window writes a program of a run in this epoch: 20, as on the
/// command line, or a power of ten that reaches it.
[[nodiscard]] qint64 codeEpochs(qint64 epoch);

/// Returns the program of `lines` at the run's position. `place` is the line of the step that is
/// being executed, from 0; with −1, or beyond them, the last one. `parting` is where the run parts
/// from the one with the other arithmetic; null if that is not known.
[[nodiscard]] CodePicture codePicture(const Run &run, const std::vector<CodeLine> &lines,
                                      CodeLanguage language, int place,
                                      const FloatParting *parting = nullptr);

} // namespace frontera
