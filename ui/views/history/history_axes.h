// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QCPAxisRect;

namespace frontera {

/// The axes that a history is drawn into, from top to bottom. Their plot owns them; all have the
/// same steps to the right.
struct HistoryAxes
{
    QCPAxisRect *mistakes = nullptr;
    /// Those of the curves, one for each group of HistoryPicture; never empty.
    std::vector<QCPAxisRect *> groups;

    /// Returns the axes that have the numbers of the steps.
    [[nodiscard]] QCPAxisRect *lowest() const { return groups.back(); }
};

} // namespace frontera
