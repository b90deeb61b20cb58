// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

// What poppler's tools read in a PDF file. Lengths are in points.

struct PdfWord
{
    QString text;
    QRectF box;
    int page = 0; ///< from 1
};

/// Whether these tools are installed.
bool canReadPdf();
/// The number of pages that the file itself promises.
int pageCountOf(const QString &path);
QString pageSizeOf(const QString &path);
/// The words of a page, laid out; of all pages where the page is 0.
QString textOf(const QString &path, int page = 0);
/// The words within a part of a page, one after another without any space.
QString textWithin(const QRect &part, const QString &path, int page);
std::vector<PdfWord> wordsOf(const QString &path);
/// The fonts' names.
QStringList fontsOf(const QString &path);
int imageCountOf(const QString &path);
