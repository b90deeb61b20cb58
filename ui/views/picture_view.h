// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// What a picture shows.
enum class PictureView {
    Boundary, ///< observations and line
    Why,      ///< the proof that a line can or cannot do it
    Weights,  ///< weight space
    History,
    Neuron,
    AllGates, ///< all sixteen gates
    Together, ///< observations, weight space, neuron and history
    Compared, ///< another run beside this one
};

} // namespace frontera
