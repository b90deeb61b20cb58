// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include "core/session/view_keys.h"

namespace frontera {

QStringList SessionView::panels()
{
    return sessionViewKeys();
}

Settings withAllWeights(Settings settings, int inputs)
{
    settings.weights.resize(static_cast<std::size_t>(inputs));
    return settings;
}

} // namespace frontera
