// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_foreign.h"

#include <algorithm>
#include <array>

namespace frontera {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *format;
};

constexpr std::array signatures = {Signature{"PK\x03\x04", "XLSX, ODS, ZIP"},
                                   Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS"},
                                   Signature{"\x89PNG\r\n", "PNG"},
                                   Signature{"\xff\xd8\xff", "JPEG"},
                                   Signature{"GIF8", "GIF"},
                                   Signature{"\x1f\x8b", "gzip"},
                                   Signature{"BZh", "bzip2"},
                                   Signature{"\xfd\x37zXZ", "xz"},
                                   Signature{"\x93NUMPY", "NumPy"},
                                   Signature{"\x89HDF\r\n", "HDF5"},
                                   Signature{"PAR1", "Parquet"},
                                   Signature{"SQLite format 3", "SQLite"},
                                   Signature{"%PDF-", "PDF"},
                                   Signature{"{\\rtf", "RTF"}};

/// Returns true if a text begins so, whatever the case of its letters.
bool startsSo(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() &&
           text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// Returns true for an object, and for an array of objects or of texts.
bool isJson(QByteArrayView text)
{
    if (text.startsWith('[')) {
        text = text.sliced(1).trimmed();
        if (text.startsWith('"'))
            return true;
    }
    return text.startsWith('{') && text.sliced(1).trimmed().startsWith('"');
}

} // namespace

QString foreignFormat(QByteArrayView head)
{
    // A text that begins with letters goes on with bytes that no text has.
    const bool isBinary = std::ranges::any_of(head, [](char c) { return c == 0; });
    for (const Signature &signature : signatures) {
        const bool isSure = isBinary || signature.bytes.startsWith('%') ||
                            signature.bytes.startsWith('{') ||
                            static_cast<unsigned char>(signature.bytes.front()) >= 0x80 ||
                            signature.bytes.front() == '\x1f';
        if (isSure && head.startsWith(signature.bytes))
            return QString::fromLatin1(signature.format);
    }
    const QByteArrayView text = (head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head).trimmed();
    for (const QByteArrayView tag : {QByteArrayView("<!doctype html"), QByteArrayView("<html"),
                                     QByteArrayView("<table"), QByteArrayView("<head")}) {
        if (startsSo(text, tag))
            return QStringLiteral("HTML");
    }
    if (startsSo(text, "<?xml "))
        return QStringLiteral("XML");
    return isJson(text) ? QStringLiteral("JSON") : QString();
}

} // namespace frontera
