// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <cstdint>

/// What libFuzzer calls for every input, and replay.cpp for every file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// The input as Qt's readers take it.
[[nodiscard]] inline QByteArrayView viewOf(const std::uint8_t *bytes, std::size_t size)
{
    return {bytes, static_cast<qsizetype>(size)};
}

/// Ends the program where what must hold of every input does not hold: libFuzzer then keeps the
/// input. `evidence` is what the readers or writers made of it.
void require(bool holds, const char *property, QByteArrayView evidence = {});
