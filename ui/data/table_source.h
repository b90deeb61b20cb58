// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>

namespace frontera {

/// Where a table stands: in a file, or in a text that was pasted.
struct TableSource
{
    QString path = {};    ///< empty: it is a text
    QByteArray text = {}; ///< in UTF-8
    QString name = {};    ///< of a text's data; those of a file are called as the file is

    [[nodiscard]] bool isFile() const { return !path.isEmpty(); }
    /// Returns what it is called: the file's name, without its folder, or that of the text.
    [[nodiscard]] QString title() const { return isFile() ? QFileInfo(path).fileName() : name; }
};

} // namespace frontera
