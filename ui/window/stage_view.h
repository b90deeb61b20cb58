// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_view_keeper.h"

namespace frontera {

class Stage;
class ViewActions;

/// The part of the stage that a session keeps: which views are open, the plane and the camera, and
/// the run that the present one is compared with.
class StageView final : public SessionViewKeeper
{
public:
    StageView(Stage &stage, ViewActions &views);

    [[nodiscard]] SessionView view() const override;
    [[nodiscard]] std::optional<KeptRun> kept() const override;
    void show(const SessionView &view, const std::optional<KeptRun> &kept, const Dataset &data,
              Run &trained) override;

private:
    Stage &m_stage;
    ViewActions &m_views;
};

} // namespace frontera
