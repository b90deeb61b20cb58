// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

class QString;

/// \file
/// Paths as file_system.h takes them: the bytes that the system itself has, and on Windows, which
/// has none, UTF-8.

namespace frontera {

[[nodiscard]] std::string bytesOf(const QString &path);
[[nodiscard]] std::string bytesOf(const std::filesystem::path &path);
[[nodiscard]] QString textOf(const std::string &bytes);
[[nodiscard]] std::filesystem::path pathOf(const std::string &bytes);

} // namespace frontera
