// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/pdf_reader.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace {

QString outputOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pageArguments(int page)
{
    const QString number = QString::number(page);
    return page == 0 ? QStringList()
                     : QStringList{QStringLiteral("-f"), number, QStringLiteral("-l"), number};
}

/// Lines below the two of the head.
QStringList listed(const QString &output)
{
    return output.split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

int pageCountOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
    return count.match(QString::fromLatin1(file.readAll())).captured(1).toInt();
}

QString pageSizeOf(const QString &path)
{
    static const QRegularExpression size(QStringLiteral("Page size: +([^\\n]+)"));
    return size.match(outputOf(QStringLiteral("pdfinfo"), {path})).captured(1);
}

QString textOf(const QString &path, int page)
{
    return outputOf(QStringLiteral("pdftotext"),
                    pageArguments(page) +
                        QStringList{QStringLiteral("-layout"), path, QStringLiteral("-")});
}

QString textWithin(const QRect &part, const QString &path, int page)
{
    QStringList arguments = pageArguments(page);
    for (const auto &[name, value] :
         {std::pair("-x", part.x()), {"-y", part.y()}, {"-W", part.width()}, {"-H", part.height()}})
        arguments << QLatin1String(name) << QString::number(value);
    const QString text =
        outputOf(QStringLiteral("pdftotext"), arguments + QStringList{path, QStringLiteral("-")});
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return QString(text).remove(space);
}

std::vector<PdfWord> wordsOf(const QString &path)
{
    QXmlStreamReader reader(outputOf(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    std::vector<PdfWord> words;
    int page = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"page")
            ++page;
        if (reader.name() != u"word")
            continue;
        const auto number = [&reader](QLatin1String name) {
            return reader.attributes().value(name).toDouble();
        };
        const QPointF from(number(QLatin1String("xMin")), number(QLatin1String("yMin")));
        const QPointF to(number(QLatin1String("xMax")), number(QLatin1String("yMax")));
        words.push_back({reader.readElementText(), QRectF(from, to), page});
    }
    return words;
}

QStringList fontsOf(const QString &path)
{
    QStringList names;
    for (const QString &line : listed(outputOf(QStringLiteral("pdffonts"), {path})))
        names += line.section(u' ', 0, 0);
    return names;
}

int imageCountOf(const QString &path)
{
    return static_cast<int>(
        listed(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})).size());
}
