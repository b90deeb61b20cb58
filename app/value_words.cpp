// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/value_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <utility>

namespace frontera {

namespace {

class Values
{
    Q_DECLARE_TR_FUNCTIONS(Value)

public:
    static QString word(const QString &english)
    {
        const std::pair<const char *, QString> words[] = {
            {"BITS", tr("BITS")},       {"CHAR", tr("CHAR")},
            {"FILE", tr("FILE")},       {"FORMAT", tr("FORMAT")},
            {"KEY", tr("KEY")},         {"LANGUAGE", tr("LANGUAGE")},
            {"LIST", tr("LIST")},       {"NAME", tr("NAME")},
            {"PARTS", tr("PARTS")},     {"S", tr("S", "a scale")},
            {"SECONDS", tr("SECONDS")}, {"SEED", tr("SEED")},
            {"THEME", tr("THEME")},     {"VIEW", tr("VIEW")},
            {"WHAT", tr("WHAT")},       {"WxH", tr("WxH", "width and height")}};
        for (const auto &[known, translated] : words) {
            if (english == QLatin1String(known))
                return translated;
        }
        return english;
    }
};

} // namespace

QString valueInWords(QString value)
{
    static const QRegularExpression capitals(QStringLiteral("\\b(?:WxH|[A-Z]+)\\b"));
    qsizetype from = 0;
    for (auto match = capitals.match(value, from); match.hasMatch();
         match = capitals.match(value, from)) {
        const QString word = Values::word(match.captured());
        value.replace(match.capturedStart(), match.capturedLength(), word);
        from = match.capturedStart() + word.size();
    }
    return value;
}

} // namespace frontera
