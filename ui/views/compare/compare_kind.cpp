// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class CompareNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Both runs"),
                .menu = tr("&Compare"),
                .button = tr("Compare"),
                .tip = tr("Keep this run on the left and set the next one otherwise; both step "
                          "together")};
    }
};

} // namespace

constinit const ViewKind compareView = {
    .key = "compare",
    .place = ViewPlace::Instead,
    .shortcut = Qt::Key_C,
    .words = CompareNames::all,
    .half = &boundaryView,
};

} // namespace frontera
