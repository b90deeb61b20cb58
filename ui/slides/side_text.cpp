// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/side_text.h"

#include "core/models/gates/gate_learner.h"
#include "core/run/run.h"
#include "ui/base/rich_text.h"
#include "ui/base/theme.h"
#include "ui/plots/plane.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/caption_words.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

constexpr int mostTableRows = 16;

class SideWords
{
    Q_DECLARE_TR_FUNCTIONS(SideText)

public:
    static QString target(int target) { return tr("target %1").arg(showNumber(target)); }
    static QString wrong() { return tr("wrong"); }
    static QString presented() { return tr("presented last"); }
    static QString weights() { return tr("weights, on the side that fires"); }
    static QString part(bool PictureParts::*which)
    {
        if (which == &PictureParts::table)
            return tr("the table");
        return which == &PictureParts::legend ? tr("the legend") : tr("the arithmetic");
    }
    static QString leftOut(const QString &parts)
    {
        return tr("No room is left for: %1", "parts of a picture").arg(parts);
    }
    static QString before(const Dataset &data)
    {
        if (isBent(data))
            return tr("the curve before the last correction");
        return data.inputCount() <= 2 ? tr("the line before the last correction")
                                      : tr("the boundary before the last correction");
    }
    static QString kept(const Settings &settings)
    {
        return settings.keep == Keep::Best ? tr("the best weights kept") : tr("the average");
    }
    static QString more(int count) { return tr("and %n more", nullptr, count); }
    static QString targetName() { return tr("target t"); }
    static QString sumName() { return tr("sum z"); }
    static QString outputName() { return tr("output ŷ"); }
};

/// Returns the space between two parts.
QString space()
{
    return QStringLiteral("<p style='margin:0; font-size:60%'>&nbsp;</p>");
}

} // namespace

QString arithmeticHtml(const Run &run, const Theme &theme)
{
    const ArithmeticWords words = describeArithmetic(run);
    const QString caption = captionOfArithmetic(run).whole;
    QString html = paragraph(inColour(inBold(words.title), theme.quietText));
    if (run.position() > 0)
        html += paragraph(inColour(caption.toHtmlEscaped(), theme.quietText));
    for (const QString &line : words.lines)
        html += QStringLiteral("<p style='margin:0 0 4px 18px; text-indent:-18px'>%1</p>")
                    .arg(formulaHtml(line, theme.quietText.name()));
    if (!words.remark.isEmpty())
        html += paragraph(inColour(words.remark.toHtmlEscaped(), theme.quietText));
    return html + space();
}

QString tableCaptionHtml(const Run &run, const Theme &theme)
{
    return paragraph(inColour(captionOfTable(run).whole.toHtmlEscaped(), theme.quietText));
}

QString tableHtml(const Run &run, const Predictor &predictor, const Theme &theme)
{
    const Dataset &data = run.data();
    const Settings &settings = run.settings();
    const auto cell = [](const QString &html, const QString &style = {}) {
        return QStringLiteral(
                   "<td align='center' style='padding:2px 9px; white-space:nowrap; %1'>%2</td>")
            .arg(style, html);
    };
    const QString underlined = QStringLiteral("border-bottom:1px solid %1").arg(theme.edge.name());
    QStringList names;
    constexpr int mostNamed = 3; // of more there is no room for names
    for (int i = 0; i < data.inputCount(); ++i) {
        const QString letter = inputLetter(data, i);
        const QString name = inputName(data, i).toHtmlEscaped();
        names += name == letter || data.inputCount() > mostNamed
                     ? letter
                     : letter + QStringLiteral("<br>") + name;
    }
    names << SideWords::targetName();
    if (predictor.units().size() == unitCount)
        names << indexed(u'h', 1) << indexed(u'h', 2);
    names << SideWords::sumName() << SideWords::outputName() << QString();
    QString html = QStringLiteral("<table cellspacing='0' style='border-collapse:collapse'><tr>");
    for (const QString &name : std::as_const(names))
        html += cell(inColour(name, theme.quietText), underlined);
    html += QStringLiteral("</tr>");
    const int rows = std::min(data.observationCount(), mostTableRows);
    for (int row = 0; row < rows; ++row) {
        const auto inputs = data.inputs(row);
        const Predictor::Answer answer = predictor.answerTo(inputs);
        const int target = targetValue(data.target(row), settings);
        const bool isRight = answer.output == target;
        const bool isPresented = run.position() > 0 && run.facts().observation == row;
        const QString style = isPresented && !theme.isHatched
                                  ? QStringLiteral("background-color:%1").arg(theme.marked.name())
                                  : QString();
        html += QStringLiteral("<tr>");
        for (const Decimal &input : inputs)
            html += cell(showNumber(input), style);
        QStringList numbers{showNumber(target)};
        if (const auto hidden = hiddenOutputs(predictor, settings, inputs))
            numbers << showNumber((*hidden)[0]) << showNumber((*hidden)[1]);
        numbers << showNumber(answer.sum) << showNumber(answer.output);
        for (const QString &number : std::as_const(numbers))
            html += cell(number, style);
        html += cell(isRight ? inColour(QStringLiteral("✓"), theme.good)
                             : inColour(QStringLiteral("✗"), theme.bad),
                     style);
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    if (rows < data.observationCount())
        html +=
            paragraph(inColour(SideWords::more(data.observationCount() - rows), theme.quietText));
    return html + space();
}

QString legendHtml(const Run &run, const Theme &theme)
{
    const Settings &settings = run.settings();
    const QString dots = QStringLiteral("····");
    const std::pair<QString, QString> signs[] = {
        {inColour(QStringLiteral("●"), theme.one), SideWords::target(targetValue(1, settings))},
        {inColour(QStringLiteral("○"), theme.zero), SideWords::target(targetValue(0, settings))},
        {QStringLiteral("✕"), SideWords::wrong()},
        {QStringLiteral("◎"), SideWords::presented()},
        {QStringLiteral("→ w"), SideWords::weights()},
        {QStringLiteral("╌╌"), SideWords::before(run.data())},
        {dots, SideWords::kept(settings)},
    };
    QString html = QStringLiteral("<table cellspacing='0'>");
    for (const auto &[sign, words] : signs) {
        if (isBent(run.data()) && words == SideWords::weights())
            continue; // an arrow stands on a line, not on a curve
        if (settings.keep == Keep::Last && sign == dots)
            continue;
        html += QStringLiteral("<tr><td align='center' style='padding:1px 8px 1px 0'>%1</td>"
                               "<td style='padding:1px 0'>%2</td></tr>")
                    .arg(sign, inColour(words.toHtmlEscaped(), theme.quietText));
    }
    return html + QStringLiteral("</table>");
}

QString columnPartName(bool PictureParts::*part)
{
    return SideWords::part(part);
}

QString leftOutWords(const QStringList &names)
{
    return SideWords::leftOut(names.join(QStringLiteral(", ")));
}

QString leftOutHtml(const QStringList &names, const Theme &theme)
{
    return paragraph(inColour(leftOutWords(names), theme.quietText));
}

} // namespace frontera
