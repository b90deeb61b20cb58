// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <optional>

namespace frontera {

class Dataset;
struct Session;

/// The words after "frontera" that open a window with the same data and settings at the same step:
/// only what is not as usual. Nothing for data that do not come with the program: these need their
/// file.
[[nodiscard]] std::optional<QStringList> commandLineOf(const Session &session);

/// Tells whether these data come with the program: a gate or an example, with nothing changed.
[[nodiscard]] bool comesWithProgram(const Dataset &data);

} // namespace frontera
