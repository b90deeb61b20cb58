// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/property.h"

#include <cstdio>
#include <cstdlib>

void require(bool holds, const char *property, QByteArrayView evidence)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    if (!evidence.isEmpty())
        std::fprintf(stderr, "%.*s\n", static_cast<int>(evidence.size()), evidence.data());
    std::abort();
}
