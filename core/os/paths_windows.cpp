// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/paths.h"

#include <QString>

namespace frontera {

std::string bytesOf(const QString &path)
{
    return path.toStdString();
}

std::string bytesOf(const std::filesystem::path &path)
{
    return QString::fromStdWString(path.native()).toStdString();
}

QString textOf(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

std::filesystem::path pathOf(const std::string &bytes)
{
    return QString::fromStdString(bytes).toStdWString();
}

} // namespace frontera
