// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/boundary/boundary_plot.h"

namespace frontera {

/// The cube of two given inputs and one derived from them, which bends the plane of the two.
class LiftPlot : public BoundaryPlot
{
    Q_OBJECT

public:
    explicit LiftPlot(const Run &run, QWidget *parent = nullptr);
};

} // namespace frontera
