// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/view_kind.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QHBoxLayout>

// The run that the present one is compared with.

namespace frontera {

CompareView &Stage::comparison()
{
    if (m_comparison == nullptr) {
        m_comparison = new CompareView(m_run, *m_explainer, this);
        m_comparison->hide();
        m_comparison->setTheme(m_theme);
        connect(m_comparison, &CompareView::keptMoved, this, &Stage::companionMoved);
        // The comparison has cards of its own, so it stands beside the plot's card in the row.
        m_row->insertWidget(0, m_comparison, 1);
        m_comparison->scaleBars(m_barScale);
        sizeLetters();
    }
    return *m_comparison;
}

ComparedRun Stage::keptRun() const
{
    return m_comparison->kept();
}

void Stage::keep(Run &trained, qint64 position)
{
    comparison().keep(trained, position);
}

CompareView *Stage::shownComparison() const
{
    const ViewKind *instead = arrangement().instead;
    return instead != nullptr && instead->half != nullptr ? m_comparison : nullptr;
}

Run *Stage::companion() const
{
    return shownComparison() != nullptr ? &m_comparison->keptRun() : nullptr;
}

int Stage::moreHeight() const
{
    const CompareView *comparison = shownComparison();
    return comparison == nullptr ? 0 : comparison->wordsHeight();
}

/// Both take part in the same steps; the present run stays the one that keys and settings change.
void Stage::compareArithmetics()
{
    Settings other = m_run.settings();
    other.arithmetic =
        other.arithmetic == Arithmetic::Exact ? Arithmetic::Float : Arithmetic::Exact;
    m_actions.action(compareView)->setChecked(true);
    comparison().keep(m_run.data(), other);
    refresh();
}

} // namespace frontera
