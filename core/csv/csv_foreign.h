// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace frontera {

/// Returns the name of the format, "PNG", of a file that is no table as text, by its first bytes;
/// an empty one if they are none that is known.
[[nodiscard]] QString foreignFormat(QByteArrayView head);

} // namespace frontera
