// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/code_plot.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/base/bar_scale.h"
#include "ui/base/preferences.h"
#include "ui/views/code/code_bar.h"
#include "ui/views/code/code_signs.h"
#include "ui/words/number_words.h"

#include <QKeyEvent>
#include <QtMath>
#include <utility>

namespace frontera {

namespace {

bool isForLines(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier &&
           (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up);
}

} // namespace

CodePlot::CodePlot(const Run &run, CodeLanguage language, QWidget *parent)
    : RunPlot(run, parent)
    , m_language(parent == nullptr ? language : preferredCodeLanguage())
    , m_signs(new CodeSigns(this))
{
    axisRect()->setMinimumMargins({}); // there are no axes
    for (QCPAxis *axis : axisRect()->axes())
        axis->setVisible(false);
    m_signs->setPicture(&m_picture);
    if (parent != nullptr) {
        setFocusPolicy(Qt::TabFocus);
        m_bar = new CodeBar(*this);
    }
    CodePlot::applyStyle();
}

void CodePlot::setLanguage(CodeLanguage language)
{
    m_language = language;
    m_linesRun = -1;
    refresh();
}

void CodePlot::setExplanation(std::shared_ptr<const Explanation> explanation)
{
    m_explanation = std::move(explanation);
    m_explainedRun = run().runNumber();
    if (m_bar != nullptr && m_bar->showDoor(parting() != nullptr))
        applyStyle(); // the bar may have another height
    refresh();
}

void CodePlot::setQuestion(const std::optional<StepWords> &question)
{
    m_question = question;
}

const FloatParting *CodePlot::parting() const
{
    const bool isKnown = m_explanation && m_explainedRun == run().runNumber() &&
                         m_explanation->isKnown && m_explanation->parting;
    return isKnown ? &*m_explanation->parting : nullptr;
}

CodeLength CodePlot::length() const
{
    return {codeEpochs(run().epoch())};
}

QByteArray CodePlot::file(CodeLanguage language) const
{
    return hasCode(run().settings()) ? codeFile(run().data(), run().settings(), length(), language)
                                     : QByteArray();
}

void CodePlot::applyStyle()
{
    RunPlot::applyStyle();
    m_signs->setTheme(theme());
    if (m_bar == nullptr)
        return;
    QFont font = scaledFont(frontera::barScale(window()->size()));
    const int least = qCeil(backRowShare * window()->height());
    if (smallestLetters() > 0 && QFontInfo(font).pixelSize() < least) // it is presented
        font.setPixelSize(least);
    m_bar->setFont(font);
    QMargins margins = plotLayout()->margins();
    const int width = this->width() - margins.left() - margins.right();
    const int height = m_bar->heightForWidth(width);
    m_bar->setGeometry(margins.left(), margins.top(), width, height);
    margins.setTop(2 * margins.top() + height);
    plotLayout()->setMargins(margins);
}

void CodePlot::scaleBars(double factor)
{
    if (m_bar != nullptr)
        m_bar->setFont(scaledFont(factor)); // it has another height
    RunPlot::scaleBars(factor);
}

void CodePlot::compose()
{
    if (!hasCode(run().settings())) { // in the middle of a change of settings, before it closes
        m_picture = {};
        return;
    }
    if (m_linesRun != run().runNumber() || m_linesEpochs != length().epochs) {
        m_lines = codeLines(run().data(), run().settings(), length(), m_language);
        m_linesRun = run().runNumber();
        m_linesEpochs = length().epochs;
    }
    if (m_step != run().position())
        m_place = -1;
    m_step = run().position();
    m_picture = codePicture(run(), m_lines, m_language, m_place, parting());
    if (m_bar != nullptr && smallestLetters() == 0) // a slide and a presentation have it elsewhere
        m_picture.sentence = m_question.value_or(describeStep(run()));
}

void CodePlot::goToLine(int place)
{
    if (place < 0 || place >= m_picture.linesOfStep)
        return;
    m_place = place;
    refresh();
}

bool CodePlot::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForLines(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RunPlot::event(event);
}

/// Below the last line of a step comes its first one again.
void CodePlot::keyPressEvent(QKeyEvent *event)
{
    if (!isForLines(*event)) {
        RunPlot::keyPressEvent(event);
        return;
    }
    const int count = m_picture.linesOfStep;
    if (count > 0)
        goToLine((m_picture.place + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count);
}

void CodePlot::mousePressEvent(QMouseEvent *event)
{
    const int row = m_signs->rowAt(event->position());
    if (m_bar != nullptr && row >= 0)
        goToLine(m_picture.places[static_cast<std::size_t>(row)]);
    RunPlot::mousePressEvent(event);
}

QString CodePlot::spokenDescription() const
{
    if (m_picture.rows.empty())
        return tr("There is no program of this run.");
    QStringList parts;
    if (m_question)
        parts += m_question->paragraph();
    for (const CodeRow &row : m_picture.rows) {
        if (row.isMarked)
            parts += tr("Line %1: %2").arg(row.number, row.text.trimmed());
    }
    for (const CodeRow &row : m_picture.rows) {
        if (!row.value.isEmpty())
            parts += (row.isNew || run().position() == 0 ? tr("%1, now %2") : tr("%1, still %2"))
                         .arg(row.text.trimmed(), row.value);
    }
    if (m_picture.parting) {
        parts += m_picture.parting->headline;
        if (m_picture.parting->isHere)
            parts += m_picture.parting->sentence;
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
