// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/lift/lift_plot.h"

namespace frontera {

LiftPlot::LiftPlot(const Run &run, QWidget *parent)
    : BoundaryPlot(run, parent)
{
    setLifted();
}

} // namespace frontera
