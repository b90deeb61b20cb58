// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace frontera {

/// How the window shows a run: what is open beside the plot, and what is seen of more than two
/// inputs. Keys, not words of a language.
struct SessionView
{
    struct Plane
    {
        int across = 0; ///< inputs, from 0
        std::optional<int> up = {};
        std::vector<Decimal> at = {}; ///< a value for each input

        bool operator==(const Plane &) const = default;
    };

    QStringList open;           ///< some of panels(), in their order
    std::optional<Plane> plane; ///< where it is not the usual one
    double turn = 0;            ///< of the camera, in degrees, from −360 to 360
    double tilt = 0;            ///< in degrees, from −90 to 90

    bool operator==(const SessionView &) const = default;

    /// Returns all that can be open (core/session/view_keys.h).
    [[nodiscard]] static QStringList panels();
};

/// The run that is kept beside the present one in a comparison.
struct KeptRun
{
    Dataset data = {};
    Settings settings = {};
    bool isShown = true; ///< false where something else is open in front of the comparison

    bool operator==(const KeptRun &) const = default;
};

/// All that a person can set: what a session file holds. It stands alone: data that come with the
/// program are stored like any others.
struct Session
{
    /// So many steps can be counted exactly in a file.
    static constexpr qint64 mostPosition = (qint64{1} << 53) - 1;

    Dataset data = {};
    Settings settings = {};
    qint64 position = 0; ///< after so many presentations
    SessionView view = {};
    std::optional<KeptRun> kept = {};
    QString digest = {}; ///< of the state at the position (state_digest.h); empty: not known

    bool operator==(const Session &) const = default;
};

/// The settings with an initial weight for each of so many inputs, a missing one being 0: settings
/// that mean the same are equal then.
[[nodiscard]] Settings withAllWeights(Settings settings, int inputs);

} // namespace frontera
