// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/view_kind.h"

#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "ui/views/shown.h"

namespace frontera {

bool isForAnyRun(const Run &)
{
    return true;
}

bool isForProofs(const Run &run)
{
    return questionOf(run.settings()).has_value();
}

bool isForWeightSpace(const Run &run)
{
    return isGates(run.settings()) || (isForProofs(run) && deadZoneOf(run.settings()).isZero());
}

bool hasProof(const Settings &settings)
{
    return isGates(settings) || questionOf(settings).has_value();
}

void keepUsualWords(SlideWords &, const SlideFacts &) {}

bool isNeverAlike(const Shown &)
{
    return false;
}

std::optional<QRectF> Shown::rangeOf(const ViewKind &of) const
{
    const auto found = otherRanges.find(of.key);
    return found == otherRanges.end() ? std::nullopt : std::optional(found->second);
}

void addNothing(BoundaryPlot &, const Shown &) {}

std::span<const ViewParts> hasNoParts(const Run &)
{
    return {};
}

void removeNothing(BoundaryPlot &) {}

} // namespace frontera
