// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace frontera {

class Dataset;
class Stage;
class ViewActions;

/// What a session keeps of what the window shows.
[[nodiscard]] SessionView sessionViewOf(const Stage &stage, const ViewActions &views);
/// Shows it again, for the same data.
void showSessionView(const SessionView &view, Stage &stage, ViewActions &views,
                     const Dataset &data);

} // namespace frontera
