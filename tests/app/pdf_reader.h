// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

// The content of a PDF file as poppler's tools read it. Lengths are in points. Pages count from 1.

/// A word on a page.
struct PdfWord
{
    QString text;
    QRectF box;
    int page = 0; ///< from 1
};

/// Returns true if these tools are installed.
bool canReadPdf();
/// Returns the number of pages that the file declares; −1 if it cannot be read.
int pageCountOf(const QString &path);
/// Returns the size of the pages as pdfinfo words it.
QString pageSizeOf(const QString &path);
/// Returns the text of a page in its layout; of all pages if `page` is 0.
QString textOf(const QString &path, int page = 0);
/// Returns the text within a part of a page, without any space.
QString textWithin(const QRect &part, const QString &path, int page);
/// Returns all words of the file with their places.
std::vector<PdfWord> wordsOf(const QString &path);
/// Returns the names of the fonts.
QStringList fontsOf(const QString &path);
int imageCountOf(const QString &path);
