// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/clipboard_table.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace frontera {

TableSource clipboardTable()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QString text = mime != nullptr && mime->hasText() ? mime->text() : QString();
    return {.text = text.toUtf8(),
            .name = QCoreApplication::translate("ClipboardTable", "Pasted data")};
}

} // namespace frontera
