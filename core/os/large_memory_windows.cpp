// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/large_memory.h"

namespace frontera {

void expectWriting(void *, std::size_t)
{
    // Only an administrator can let a program have large pages.
}

} // namespace frontera
