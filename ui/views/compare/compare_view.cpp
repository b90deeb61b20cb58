// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/compare/compare_view.h"

#include "ui/run/explainer.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/views/compare/run_card.h"
#include "ui/words/parting_words.h"

#include <QHBoxLayout>
#include <algorithm>

namespace frontera {

CompareView::CompareView(const Run &present, Explainer &explainer, QWidget *parent)
    : QWidget(parent)
    , m_present(present)
    , m_explainer(explainer)
    , m_keptExplainer(new Explainer(m_kept, explainer, this))
    , m_follower(m_kept)
    , m_left(new RunCard(m_kept, *m_keptExplainer, this))
    , m_right(new RunCard(present, explainer, this))
{
    connect(&m_kept, &Run::runReplaced, m_keptExplainer, &Explainer::restart);
    connect(&m_follower, &Follower::moved, m_left, &RunCard::refresh);
    connect(&m_follower, &Follower::moved, this, &CompareView::keptMoved);
    keep(present.data(), present.settings());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right, 1);
    m_left->setObjectName(QStringLiteral("keptRun"));
    m_right->setObjectName(QStringLiteral("presentRun"));
    m_left->plot()->setAccessibleName(tr("The kept run"));
    m_right->plot()->setAccessibleName(tr("The present run"));
}

void CompareView::keep(const Dataset &data, const Settings &settings)
{
    m_kept.start(data, settings);
}

void CompareView::keep(Run &trained, qint64 position)
{
    const qint64 reached = std::min(position, trained.length());
    m_kept.start(trained);
    m_kept.reach(reached);
}

bool CompareView::isAlone() const
{
    return !m_present.canGoForward() && m_kept.position() > m_present.position();
}

ComparedRun CompareView::kept() const
{
    return {m_kept.data(), m_kept.settings(), m_keptExplainer->shared(),
            isAlone() ? std::optional(m_kept.position()) : std::nullopt};
}

void CompareView::setShown(const Shown &shown)
{
    m_right->plot()->setShown(shown);
    Shown left = shown;
    if (m_kept.data() != m_present.data())
        left.range.reset(); // it is a part of the other plane
    m_left->plot()->setShown(left);
}

void CompareView::setTheme(const Theme &theme)
{
    m_left->setTheme(theme);
    m_right->setTheme(theme);
}

void CompareView::setSmallestLetters(double pixels)
{
    m_left->setSmallestLetters(pixels);
    m_right->setSmallestLetters(pixels);
}

void CompareView::scaleBars(double factor)
{
    m_left->scaleBars(factor);
    m_right->scaleBars(factor);
}

void CompareView::refresh()
{
    if (isAlone())
        m_follower.stop();
    else
        m_follower.follow(m_present.position());
    const bool isSame =
        m_kept.data() == m_present.data() && m_kept.settings() == m_present.settings();
    m_right->setHint(isSame ? tr("set this one otherwise") : QString());
    m_right->setReason(
        explainComparison(m_kept.data(), m_kept.settings(), m_present, m_explainer.explanation()));
    m_left->refresh();
    m_right->refresh();
    evenOut();
}

int CompareView::wordsHeight() const
{
    return m_right->wordsHeight();
}

void CompareView::evenOut()
{
    std::vector<int> heights = m_left->heightsOfWords();
    std::ranges::transform(heights, m_right->heightsOfWords(), heights.begin(),
                           [](int left, int right) { return std::max(left, right); });
    m_left->setHeightsOfWords(heights);
    m_right->setHeightsOfWords(heights);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    evenOut();
}

} // namespace frontera
