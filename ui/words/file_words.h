// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/whole_files.h"

#include <QString>

namespace frontera {

class Dataset;

/// Names files about data: "million" for data that were read from "million.csv". Nothing in it
/// names a folder.
[[nodiscard]] QString fileStem(const Dataset &data);
/// The same of another name of theirs.
[[nodiscard]] QString fileStem(QString name);
/// Why a file was not written, in one sentence that names it.
[[nodiscard]] QString describe(const WriteError &error, const QString &path);
/// The same of several files, and where those are that could not be put back.
[[nodiscard]] QString describe(const WholeFiles::Failure &failure);

} // namespace frontera
