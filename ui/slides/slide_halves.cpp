// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/plots/run_plot.h"
#include "ui/slides/slide.h"
#include "ui/views/view_kind.h"
#include "ui/words/parting_words.h"

#include <QTextDocument>
#include <algorithm>
#include <array>

// The two halves of a comparison.

namespace frontera {

void Slide::makeHalves()
{
    m_other = std::make_unique<Run>();
    const std::optional<ComparedRun> &compared = m_shown.compared;
    m_other->start(compared ? compared->data : m_run.data(),
                   compared ? compared->settings : m_run.settings());
    Look half = m_look;
    half.isTransparent = true; // the whole is painted once
    half.size.setWidth(m_look.size.width() / 2);
    const Shown right = m_shown.alone(*m_shown.view->half);
    Shown left = right;
    if (compared && compared->data != m_run.data())
        left.range.reset(); // it is a part of the other plane
    if (compared) {
        left.explanation = compared->explanation;
        left.hulls.reset();
    }
    m_left.reset(new Slide(*m_other, left, half, true));
    m_right.reset(new Slide(m_run, right, half, true));
    m_right->m_reason = explainComparison(m_other->data(), m_other->settings(), m_run,
                                          *m_right->m_shown.explanation);
}

void Slide::paintHalves(QCPPainter &painter)
{
    const std::optional<qint64> alone =
        m_shown.compared ? m_shown.compared->position : std::nullopt;
    m_other->reach(alone && !m_run.canGoForward() ? *alone : m_run.position());
    // Both keep their plots at one height.
    for (Slide *half : {m_left.get(), m_right.get()})
        half->m_leastTop = half->m_leastFooter = 0;
    const std::array words = {m_left->compose(), m_right->compose()};
    for (Slide *half : {m_left.get(), m_right.get()}) {
        half->m_leastTop = std::max(words[0].plots.top(), words[1].plots.top());
        half->m_leastFooter = std::max(words[0].footer.height(), words[1].footer.height());
    }
    const double middle = m_look.size.width() / 2;
    m_left->paint(painter);
    painter.setPen(QPen(m_theme.edge, std::max(1.0, m_scale)));
    painter.drawLine(QLineF(middle, 0, middle, m_look.size.height()));
    painter.save();
    painter.translate(middle, 0);
    m_right->paint(painter);
    painter.restore();
}

} // namespace frontera
