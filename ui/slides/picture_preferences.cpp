// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture_preferences.h"

#include "ui/base/remembered_choice.h"
#include "ui/slides/picture_limits.h"

#include <QSettings>
#include <algorithm>

namespace frontera {

PictureOptions preferredPicture()
{
    const QSettings settings;
    const auto at = [&](const char *key, const QVariant &usual) {
        return settings.value(QStringLiteral("picture/") + QLatin1String(key), usual);
    };
    PictureOptions options;
    options.format = remembered(QStringLiteral("picture/format"), PictureFormat::Gif);
    options.theme = remembered(QStringLiteral("picture/theme"), ThemeChoice::Print);
    const QSize size = at("size", options.size).toSize();
    if (std::min(size.width(), size.height()) >= shortestSide &&
        std::max(size.width(), size.height()) <= longestSide)
        options.size = size;
    options.scale = std::clamp(at("scale", 2).toInt(), 1, mostWholeScale);
    options.textScale =
        std::clamp(at("textPercent", 100).toInt(), leastTextPercent, mostTextPercent) / 100.0;
    options.isTransparent = at("transparent", false).toBool();
    options.parts.title = at("title", true).toBool();
    options.parts.table = at("table", false).toBool();
    options.parts.arithmetic = at("arithmetic", false).toBool();
    options.parts.legend = at("legend", false).toBool();
    StepRange steps;
    steps.delay = std::clamp(at("delay", steps.delay).toInt(), shortestDelay, longestDelay);
    steps.loops = at("loops", steps.loops).toBool();
    if (at("everyStep", false).toBool())
        options.steps = steps;
    return options;
}

void preferPicture(const PictureOptions &options)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("picture"));
    settings.setValue(QStringLiteral("format"), static_cast<int>(options.format));
    settings.setValue(QStringLiteral("theme"), static_cast<int>(options.theme));
    settings.setValue(QStringLiteral("size"), options.size);
    if (options.format == PictureFormat::Png || options.format == PictureFormat::Gif)
        settings.setValue(QStringLiteral("scale"), qRound(options.scale));
    settings.setValue(QStringLiteral("textPercent"), qRound(options.textScale * 100));
    settings.setValue(QStringLiteral("transparent"), options.isTransparent);
    settings.setValue(QStringLiteral("title"), options.parts.title);
    settings.setValue(QStringLiteral("table"), options.parts.table);
    settings.setValue(QStringLiteral("arithmetic"), options.parts.arithmetic);
    settings.setValue(QStringLiteral("legend"), options.parts.legend);
    settings.setValue(QStringLiteral("everyStep"), options.steps.has_value());
    if (options.steps) {
        settings.setValue(QStringLiteral("delay"), options.steps->delay);
        settings.setValue(QStringLiteral("loops"), options.steps->loops);
    }
}

PictureUnit preferredPictureUnit()
{
    return remembered(QStringLiteral("picture/unit"), PictureUnit::Centimetres);
}

void preferPictureUnit(PictureUnit unit)
{
    QSettings().setValue(QStringLiteral("picture/unit"), static_cast<int>(unit));
}

} // namespace frontera
