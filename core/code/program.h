// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace frontera {

class Dataset;
struct Field;
struct Settings;

/// The languages that a run can be written in as a program.
enum class CodeLanguage { Python, Notebook, PseudoEn, PseudoEs, Cpp };

/// A language as the command line names it, and how the names of its files end.
struct CodeLanguageFacts
{
    CodeLanguage language;
    std::u16string_view key;
    std::u16string_view ending;
};
inline constexpr std::array<CodeLanguageFacts, 5> codeLanguages = {{
    {CodeLanguage::Python, u"python", u".py"},
    {CodeLanguage::Notebook, u"notebook", u".ipynb"},
    {CodeLanguage::PseudoEn, u"pseudo-en", u".txt"},
    {CodeLanguage::PseudoEs, u"pseudo-es", u".txt"},
    {CodeLanguage::Cpp, u"cpp", u".cpp"},
}};

/// What a line of a program does, for those who show which one a step has come to.
enum class CodePart {
    Prelude, ///< what the language lacks: how numbers are written, an order drawn
    Data,
    Rate,
    Start,       ///< of weights and bias, threshold and dead zone, and which are wrong with them
    Epoch,       ///< the loop over epochs
    Mistakes,    ///< their number begins at 0
    FallingRate, ///< of the epoch
    Sums,        ///< of changes begin at 0
    Row,         ///< the loop over observations
    Again,       ///< the loop over repetitions, and what it asks for
    Sum,
    Output,
    Error,
    WholeError, ///< of several units together
    WeightSum,  ///< what a weight will learn at the end of the epoch
    BiasSum,    ///< and the bias
    LastRow,    ///< is this the end of the epoch?
    Weight,     ///< a weight learns
    Bias,       ///< and the bias
    Count,      ///< of mistakes
    KeepAsk,    ///< are others to be kept? or what they are made of
    Keep,       ///< the weights that are kept beside the present ones
    Print,      ///< a row of the trace
    Learnt,     ///< is there an end?
    End,        ///< the end
    Other,
};

struct CodeLine
{
    QString text;
    CodePart part = CodePart::Other;
    int input = -1; ///< whose weight the line changes, from 0; −1: all, or none
    int unit = 0;   ///< that computes or learns, from 0

    bool operator==(const CodeLine &) const = default;
};

/// How far a program trains.
struct CodeLength
{
    qint64 epochs = 20;
    bool stopsWhenLearnt = true;
};

/// Returns the first setting in force that no program is written for; null if there is none.
/// `settings` must be those of a perceptron, or of three that learn gates.
[[nodiscard]] const Field *fieldWithoutCode(const Settings &settings);
/// Returns true if the run can be written as a program: it is a perceptron's or one
/// of three that learn gates, and fieldWithoutCode() is null. All functions below ask for that.
[[nodiscard]] bool hasCode(const Settings &settings);

/// Returns the loop of the lecture over these data, a program that needs the standard library of
/// its language alone. Python and C++ print the trace of the run, the same bytes as `frontera
/// trace`: exact, by decimals, or in doubles. A notebook has the lines of Python.
[[nodiscard]] std::vector<CodeLine> codeLines(const Dataset &data, const Settings &settings,
                                              const CodeLength &length, CodeLanguage language);
/// Returns the file with that program: its lines, or a notebook (nbformat 4) with them in cells.
[[nodiscard]] QByteArray codeFile(const Dataset &data, const Settings &settings,
                                  const CodeLength &length, CodeLanguage language);

} // namespace frontera
