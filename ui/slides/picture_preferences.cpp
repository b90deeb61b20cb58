// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture_preferences.h"

#include "ui/base/remembered_choice.h"
#include "ui/slides/picture_limits.h"

#include <QSettings>
#include <algorithm>

namespace frontera {

namespace {

QVariant pictureSetting(const QSettings &settings, const char *key, const QVariant &usual)
{
    return settings.value(QStringLiteral("picture/") + QLatin1String(key), usual);
}

} // namespace

Look preferredLook()
{
    const QSettings settings;
    Look look;
    look.format = remembered(QStringLiteral("picture/format"), PictureFormat::Gif);
    look.theme = remembered(QStringLiteral("picture/theme"), ThemeChoice::Print);
    const QSize size = pictureSetting(settings, "size", look.size).toSize();
    if (std::min(size.width(), size.height()) >= shortestSide &&
        std::max(size.width(), size.height()) <= longestSide)
        look.size = size;
    look.scale = std::clamp(pictureSetting(settings, "scale", 2).toInt(), 1, mostWholeScale);
    const int percent = pictureSetting(settings, "textPercent", 100).toInt();
    look.textScale = std::clamp(percent, leastTextPercent, mostTextPercent) / 100.0;
    look.isTransparent = pictureSetting(settings, "transparent", false).toBool();
    look.parts.title = pictureSetting(settings, "title", true).toBool();
    look.parts.table = pictureSetting(settings, "table", false).toBool();
    look.parts.arithmetic = pictureSetting(settings, "arithmetic", false).toBool();
    look.parts.legend = pictureSetting(settings, "legend", false).toBool();
    return look;
}

void preferLook(const Look &look)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("picture"));
    settings.setValue(QStringLiteral("format"), static_cast<int>(look.format));
    settings.setValue(QStringLiteral("theme"), static_cast<int>(look.theme));
    settings.setValue(QStringLiteral("size"), look.size);
    if (look.hasPixels())
        settings.setValue(QStringLiteral("scale"), qRound(look.scale));
    settings.setValue(QStringLiteral("textPercent"), qRound(look.textScale * 100));
    settings.setValue(QStringLiteral("transparent"), look.isTransparent);
    settings.setValue(QStringLiteral("title"), look.parts.title);
    settings.setValue(QStringLiteral("table"), look.parts.table);
    settings.setValue(QStringLiteral("arithmetic"), look.parts.arithmetic);
    settings.setValue(QStringLiteral("legend"), look.parts.legend);
}

bool prefersEveryStep()
{
    return pictureSetting(QSettings(), "everyStep", false).toBool();
}

StepRange preferredSpeed()
{
    const QSettings settings;
    StepRange steps;
    steps.delay = std::clamp(pictureSetting(settings, "delay", steps.delay).toInt(), shortestDelay,
                             longestDelay);
    steps.loops = pictureSetting(settings, "loops", steps.loops).toBool();
    return steps;
}

void preferSteps(bool wantsEvery, const std::optional<StepRange> &steps)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("picture"));
    settings.setValue(QStringLiteral("everyStep"), wantsEvery);
    if (steps) {
        settings.setValue(QStringLiteral("delay"), steps->delay);
        settings.setValue(QStringLiteral("loops"), steps->loops);
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
