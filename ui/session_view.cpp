// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_view.h"

#include "ui/panels/plane_bar.h"
#include "ui/stage.h"
#include "ui/view_actions.h"

namespace frontera {

SessionView sessionViewOf(const Stage &stage, const ViewActions &views)
{
    SessionView view;
    view.open = views.open();
    if (const std::optional<Plane> plane = stage.plane())
        view.plane = SessionView::Plane{plane->across, plane->up, plane->at};
    view.turn = stage.camera().turn;
    view.tilt = stage.camera().tilt;
    return view;
}

void showSessionView(const SessionView &view, Stage &stage, ViewActions &views, const Dataset &data)
{
    views.setOpen(view.open);
    if (PlaneBar::isFor(data)) {
        stage.setPlane(view.plane ? Plane{view.plane->across, view.plane->up, view.plane->at}
                                  : usualPlane(data));
    }
    stage.setCamera({view.turn, view.tilt});
}

} // namespace frontera
