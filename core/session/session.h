// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"

#include <QStringList>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace frontera {

/// The state of a window that shows a run: the panels open beside the plot, and the part shown of
/// more than two inputs.
struct SessionView
{
    /// The plane through the space of the inputs that the plot shows (ui/plots/plane.h).
    struct Plane
    {
        int across = 0;             ///< the input of the horizontal axis, from 0
        std::optional<int> up = {}; ///< that of the vertical axis; nothing if there is one input
        /// A value for each input; those of the axes have no meaning. Empty: none is fixed.
        std::vector<Decimal> at = {};

        bool operator==(const Plane &) const = default;
    };

    QStringList open;           ///< some of panels(), in their order
    std::optional<Plane> plane; ///< nothing: the usual one
    /// The part of the plane that is shown: its ends in the input of the horizontal axis, and in
    /// that of the vertical one. Nothing: the usual part.
    std::optional<std::array<double, 4>> range = {};
    /// Those of other views that have planes or axes of their own, by their keys.
    std::map<QString, std::array<double, 4>> ranges = {};
    double turn = 0; ///< of the camera, in degrees, from −360 to 360
    double tilt = 0; ///< of the camera, in degrees, from −90 to 90

    bool operator==(const SessionView &) const = default;

    /// Returns the keys of all panels that can be open: "why", "weights", "neuron", "history",
    /// "wall".
    [[nodiscard]] static QStringList panels();
};

/// The run that is kept beside the present one in a comparison.
struct KeptRun
{
    Dataset data = {};
    Settings settings = {};
    bool isShown = true; ///< false if another view is open in front of the comparison
    /// The step at which it stands if it has gone on alone, beyond the present run's position;
    /// nothing if it stands where the present run does, or at its own end before that.
    std::optional<qint64> position = {};

    bool operator==(const KeptRun &) const = default;
};

/// The content of a session file: all that a person can set. Data that come with the program are
/// stored like any others, so that a file needs nothing else.
struct Session
{
    /// The largest step number that a file can hold exactly, as a number in JSON is a double.
    static constexpr qint64 mostPosition = (qint64{1} << 53) - 1;

    Dataset data = {};
    Settings settings = {};
    qint64 position = 0; ///< the number of presentations from the start to here
    SessionView view = {};
    std::optional<KeptRun> kept = {}; ///< nothing: no comparison
    QString digest = {}; ///< of the state at the position (state_digest.h); empty: not known

    bool operator==(const Session &) const = default;
};

/// Returns the settings with one initial weight for each of `inputs` inputs: missing ones are 0. So
/// settings that mean the same become equal.
[[nodiscard]] Settings withAllWeights(Settings settings, int inputs);

} // namespace frontera
