// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/stage_view.h"

#include "ui/panels/plane_bar.h"
#include "ui/window/stage.h"
#include "ui/window/view_actions.h"

namespace frontera {

StageView::StageView(Stage &stage, ViewActions &views)
    : m_stage(stage)
    , m_views(views)
{
}

namespace {

std::array<double, 4> endsOf(const QRectF &range)
{
    return {range.left(), range.right(), range.top(), range.bottom()};
}

QRectF rangeOf(const std::array<double, 4> &ends)
{
    const auto [left, right, low, high] = ends;
    return {QPointF(left, low), QPointF(right, high)};
}

} // namespace

SessionView StageView::view() const
{
    SessionView view;
    view.open = m_views.open();
    if (const std::optional<Plane> plane = m_stage.plane())
        view.plane = SessionView::Plane{plane->across, plane->up, plane->at};
    view.turn = m_stage.camera().turn;
    view.tilt = m_stage.camera().tilt;
    if (const std::optional<QRectF> range = m_stage.range())
        view.range = endsOf(*range);
    for (const auto &[key, range] : m_stage.shown().otherRanges)
        view.ranges.emplace(QString::fromLatin1(key.data(), std::ssize(key)), endsOf(range));
    return view;
}

std::optional<KeptRun> StageView::kept() const
{
    if (m_views.comparison() == Comparison::None)
        return std::nullopt;
    const ComparedRun run = m_stage.keptRun();
    return KeptRun{run.data, withAllWeights(run.settings, run.data.inputCount()),
                   m_views.comparison() == Comparison::Shown, run.position};
}

void StageView::show(const SessionView &view, const std::optional<KeptRun> &kept,
                     const Dataset &data, Run &trained)
{
    if (kept)
        m_stage.keep(trained, kept->position.value_or(0));
    m_views.setOpen(view.open, !kept           ? Comparison::None
                               : kept->isShown ? Comparison::Shown
                                               : Comparison::Behind);
    if (PlaneBar::isFor(data)) {
        std::optional<Plane> plane;
        if (view.plane)
            plane = Plane{view.plane->across, view.plane->up, view.plane->at};
        m_stage.setPlane(plane);
    }
    m_stage.setCamera({view.turn, view.tilt});
    m_stage.setRange(view.range ? std::optional(rangeOf(*view.range)) : std::nullopt);
    for (const auto &[key, ends] : view.ranges)
        m_stage.setRangeOf(key, rangeOf(ends));
}

} // namespace frontera
