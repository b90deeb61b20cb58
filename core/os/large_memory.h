// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace frontera {

/// Tells the system that all of these bytes will be written, so that it may hand them out in large
/// pages, not in thousands of small ones at the first use of each. It may be ignored, and changes
/// no byte.
void expectWriting(void *begin, std::size_t bytes);

/// Makes room in a vector or string for so many elements, all of which will come.
template <typename Container>
void reserveWhole(Container &container, std::size_t count)
{
    container.reserve(count);
    expectWriting(container.data(), count * sizeof(typename Container::value_type));
}

} // namespace frontera
