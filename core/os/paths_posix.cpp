// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/os/paths.h"

#include <QFile>

namespace frontera {

std::string bytesOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

std::string bytesOf(const std::filesystem::path &path)
{
    return path.native();
}

QString textOf(const std::string &bytes)
{
    return QFile::decodeName(bytes.c_str());
}

std::filesystem::path pathOf(const std::string &bytes)
{
    return bytes;
}

} // namespace frontera
