// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/trace_rows.h"

namespace frontera {

class Dataset;

/// Returns the names of a trace's columns in the program's language, for Markdown and LaTeX, and
/// those of the data's named inputs.
[[nodiscard]] TraceWords traceWords(const Dataset &data);

} // namespace frontera
