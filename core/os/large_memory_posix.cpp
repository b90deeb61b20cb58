// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/large_memory.h"

#include <cstdint>
#include <sys/mman.h>

namespace frontera {

void expectWriting([[maybe_unused]] void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    // Of the large pages, those that lie within.
    constexpr std::uintptr_t page = std::uintptr_t{1} << 21;
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t first = (address + page - 1) / page * page;
    const std::uintptr_t last = (address + bytes) / page * page;
    if (first < last)
        madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE);
#endif
}

} // namespace frontera
