// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program.h"
#include "ui/plots/run_plot.h"
#include "ui/views/code/code_picture.h"

#include <memory>
#include <optional>
#include <vector>

namespace frontera {

class CodeBar;
class CodeSigns;
struct Explanation;
struct FloatParting;

/// The run as a program, with the line that is being executed, and the values of the step. ↓, ↑ and
/// a click go from line to line within the step. In a window it has a bar above it to choose the
/// language, to copy and to save.
class CodePlot : public RunPlot
{
    Q_OBJECT

public:
    /// Without a parent it has no bar; with one, the language chosen last in a bar.
    CodePlot(const Run &run, CodeLanguage language, QWidget *parent = nullptr);

    /// Takes what is known of where the run parts from the one with the other arithmetic.
    void setExplanation(std::shared_ptr<const Explanation> explanation);
    /// Takes what stands above the program in place of the step's sentence: what a class is asked
    /// or has said. Nothing: the step's sentence.
    void setQuestion(const std::optional<StepWords> &question);
    [[nodiscard]] CodeLanguage language() const { return m_language; }
    void setLanguage(CodeLanguage language);
    /// Returns what is drawn now.
    [[nodiscard]] const CodePicture &picture() const { return m_picture; }
    /// Returns the file of the program in a language.
    [[nodiscard]] QByteArray file(CodeLanguage language) const;
    [[nodiscard]] QString spokenDescription() const override;
    void scaleBars(double factor) override;

Q_SIGNALS:
    /// Tells that the person asked to see the run beside the one with the other arithmetic.
    void comparisonWanted();

protected:
    /// It shows the step that led to the position, and nothing after it.
    [[nodiscard]] bool leavesOutAnswer() const override { return true; }
    void compose() override;
    void applyStyle() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const FloatParting *parting() const;
    [[nodiscard]] CodeLength length() const;
    void goToLine(int place);

    CodeLanguage m_language;
    CodeBar *m_bar = nullptr;
    std::shared_ptr<const Explanation> m_explanation; ///< of the run m_explainedRun; or null
    qint64 m_explainedRun = -1;
    std::optional<StepWords> m_question;
    std::vector<CodeLine> m_lines; ///< of the run, for so many epochs
    qint64 m_linesRun = -1;
    qint64 m_linesEpochs = 0;
    int m_place = -1; ///< the line of the step that is executed; −1: the last
    qint64 m_step = 0;
    CodePicture m_picture;
    CodeSigns *m_signs; ///< owned by the plot
};

} // namespace frontera
