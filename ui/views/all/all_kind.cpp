// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class TogetherNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all() { return {.name = tr("All views together")}; }
};

constinit const ViewPart togetherParts[] = {
    {&boundaryView, {0, 0, 0.5, 0.66}},
    {&weightsView, {0.5, 0, 0.5, 0.36}},
    {&neuronView, {0.5, 0.36, 0.5, 0.3}},
    {&historyView, {0, 0.66, 1, 0.34}},
};

} // namespace

constinit const ViewKind allView = {
    .key = "all",
    .words = TogetherNames::all,
    .isFor = isForWeightSpace,
    .parts = togetherParts,
};

} // namespace frontera
