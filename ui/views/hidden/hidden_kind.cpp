// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/views/hidden/hidden_plot.h"
#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class HiddenNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Hidden plane"),
                .menu = tr("H&idden plane"),
                .button = tr("Hidden plane"),
                .tip = tr("Show where the hidden neurons put the observations")};
    }
};

/// Two hidden units, whose outputs are the plane.
bool isForHidden(const Run &run)
{
    return isGates(run.settings());
}

std::unique_ptr<RunPlot> makeHidden(const Run &run, const Shown &, QWidget *parent)
{
    return std::make_unique<HiddenPlot>(run, parent);
}

} // namespace

constinit const ViewKind hiddenView = {
    .key = "hidden",
    .place = ViewPlace::Beside,
    .shortcut = Qt::Key_I,
    .isRemembered = true,
    .isWelcome = true,
    .words = HiddenNames::all,
    .isFor = isForHidden,
    .make = makeHidden,
};

} // namespace frontera
