// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <cstdint>

/// Checks a property of one input. libFuzzer calls it for every input, and replay.cpp for every
/// file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// Returns the input as a view for Qt's readers.
[[nodiscard]] inline QByteArrayView viewOf(const std::uint8_t *bytes, std::size_t size)
{
    return {bytes, static_cast<qsizetype>(size)};
}

/// Ends the program if a property that must hold for every input does not hold; libFuzzer then
/// keeps the input. `evidence` is the output of the readers or writers.
void require(bool holds, const char *property, QByteArrayView evidence = {});
