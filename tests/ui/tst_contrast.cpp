// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/isolated_main.h"
#include "ui/base/theme.h"

#include <cmath>

using namespace frontera;
using namespace Qt::StringLiterals;

namespace {

/// The relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

using Colour = QColor Theme::*;

struct Named
{
    const char *name;
    Colour colour;
};

struct Pairs
{
    Named ink;
    std::vector<Named> grounds;
};

#define NAMED(colour)                                                                              \
    Named                                                                                          \
    {                                                                                              \
#colour, &Theme::colour                                                                    \
    }

/// Words and what they stand on.
const Pairs words[] = {
    {NAMED(text),
     {NAMED(page), NAMED(card), NAMED(oneTint), NAMED(zeroTint), NAMED(marked), NAMED(pointed),
      NAMED(pressed)}},
    {NAMED(quietText),
     {NAMED(page), NAMED(card), NAMED(oneTint), NAMED(zeroTint), NAMED(marked), NAMED(pointed)}},
    {NAMED(bad), {NAMED(page), NAMED(card), NAMED(zeroTint), NAMED(marked)}},
    {NAMED(good), {NAMED(page), NAMED(card), NAMED(marked)}},
    {NAMED(one), {NAMED(page), NAMED(card)}},
    {NAMED(doorText), {NAMED(door)}},
    {NAMED(doorKey), {NAMED(door)}},
    {NAMED(card), {NAMED(text)}}, // of the button to press next
};

/// Outlines and signs, and what they lie on.
const Pairs outlines[] = {
    {NAMED(frame), {NAMED(page), NAMED(card)}},
    {NAMED(focus), {NAMED(page), NAMED(card)}},
    {NAMED(bad), {NAMED(page), NAMED(card)}},
    {NAMED(text), {NAMED(page), NAMED(card)}},
    {NAMED(doorEdge), {NAMED(page), NAMED(card)}},
    {NAMED(one), {NAMED(card), NAMED(oneTint), NAMED(zeroTint)}},
    {NAMED(zero), {NAMED(card), NAMED(oneTint), NAMED(zeroTint)}},
};

template <std::size_t count>
QString failures(const Theme &theme, const Pairs (&pairs)[count], double least)
{
    QStringList found;
    for (const auto &[ink, grounds] : pairs) {
        for (const Named &ground : grounds) {
            const double is = contrast(theme.*ink.colour, theme.*ground.colour);
            if (is < least)
                found += u"%1 on %2: %3"_s.arg(QLatin1String(ink.name), QLatin1String(ground.name))
                             .arg(is, 0, 'f', 2);
        }
    }
    return found.join(u"; "_s);
}

} // namespace

/// The colours of all themes can be told apart (WCAG 2.1, 1.4.3 and 1.4.11).
class tst_Contrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themes_data();
    void themes();
    void palettes_data() { themes_data(); }
    void palettes();
    void systemIsOneOfOurs();
};

void tst_Contrast::themes_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("print") << ThemeChoice::Print;
}

void tst_Contrast::themes()
{
    QFETCH(const ThemeChoice, choice);
    const Theme theme = themeOf(choice, {});
    QCOMPARE(failures(theme, words, 4.5), QString());
    QCOMPARE(failures(theme, outlines, 3), QString());
    QVERIFY(contrast(theme.selection, Qt::white) >= 4.5);
    // Neither class is brighter, so that none looks like the background.
    QVERIFY(contrast(theme.oneTint, theme.zeroTint) < 1.1);
}

/// What Qt draws with the palette is as legible, also where it cannot be used.
void tst_Contrast::palettes()
{
    QFETCH(const ThemeChoice, choice);
    const QPalette palette = paletteFor(themeOf(choice, {}));
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[ink, ground] : pairs) {
            const double is = contrast(palette.color(group, ink), palette.color(group, ground));
            QVERIFY2(is >= 4.5, qPrintable(u"group %1, role %2: %3"_s.arg(group).arg(ink).arg(is)));
        }
    }
}

/// The desktop decides for light or dark, and for nothing else.
void tst_Contrast::systemIsOneOfOurs()
{
    QPalette odd(Qt::magenta, QColor(0x203020));
    odd.setColor(QPalette::WindowText, Qt::yellow);
    QCOMPARE(themeOf(ThemeChoice::System, odd), darkTheme());
    odd.setColor(QPalette::Window, QColor(0xffeedd));
    odd.setColor(QPalette::WindowText, QColor(0x550000));
    QCOMPARE(themeOf(ThemeChoice::System, odd), lightTheme());
}

FRONTERA_WINDOW_TEST(tst_Contrast)
#include "tst_contrast.moc"
