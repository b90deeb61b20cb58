// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontera {

/// The events of a run that have a row each in a trace, or a page each in a deck.
enum class Per {
    Step,
    Update, ///< a step that changed the weights
    Epoch,  ///< the last step of an epoch
};

} // namespace frontera
