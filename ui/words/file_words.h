// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/whole_files.h"

#include <QString>

namespace frontera {

class Dataset;

/// Names files about data: "million" for data that were read from "million.csv". It
/// has no separator of folders.
[[nodiscard]] QString fileStem(const Dataset &data);
/// Like fileStem(data), for another name of the data.
[[nodiscard]] QString fileStem(QString name);
/// Returns in one sentence, which names the file, why it was not written.
[[nodiscard]] QString describe(const WriteError &error, const QString &path);
/// Returns the same for several files, and where those are that could not be put back.
[[nodiscard]] QString describe(const WholeFiles::Failure &failure);

} // namespace frontera
