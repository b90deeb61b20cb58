// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/neuron_layout.h"

#include "ui/views/neuron/neuron_picture.h"

#include <algorithm>

namespace frontera {

namespace {

// In units.
constexpr double valueGap = 5;
constexpr double wordsGap = 5;
constexpr double leastSteep = 10; ///< the width in which edges descend, where words are cut
constexpr double leastArrow = 10;
constexpr double outerMargin = 3;

constexpr double largestTextScale = 1.6; ///< beyond this, letters would not fit their circles
/// Larger letters, those for the back row, take more room than circles have.
constexpr int mostInCircles = 20;
constexpr double largestNeuron = 2.2; ///< relative to a picture whose smaller side has 560 pixels
/// The smallest share to which letters shrink to make room for products.
constexpr double dearestProducts = 0.75;
constexpr double smallestOutput = 11.5; ///< pixels, so that "−1" fits
/// The words of the bias stand above its edge, where those of "and more" end.
constexpr double roomAfterMore = 0.5;

} // namespace

NeuronLayout::NeuronLayout(const QFont &font, double textScale, int least)
    : m_font(font)
    , m_textScale(std::min(textScale, largestTextScale))
    , m_least(std::min(least, mostInCircles))
{
}

double NeuronLayout::leastUnit() const
{
    constexpr double lettersAtUnit = 20; // pixels, in a circle
    return m_least / lettersAtUnit;
}

int NeuronLayout::mostRows(double height, const QFont &font, double textScale, bool hasSums,
                           int least)
{
    NeuronLayout smallest(font, textScale, least);
    smallest.unit = smallest.leastUnit();
    smallest.showsProducts = false;
    smallest.showsSums = hasSums;
    return static_cast<int>(height / smallest.lowestRow() - roomAfterMore);
}

NeuronLayout::NeuronLayout(const NeuronPicture &picture, const QRectF &area, const QFont &font,
                           double textScale, int least)
    : NeuronLayout(font, textScale, least)
{
    showsSums = picture.hasSums;
    m_rowCount = static_cast<int>(picture.inputs.size()) + (picture.more.isEmpty() ? 0 : 1) +
                 (picture.bias ? 1 : 0);
    m_afterMore = picture.more.isEmpty() || !picture.bias ? 0 : roomAfterMore;
    const double most =
        std::max(leastUnit(), largestNeuron * std::min(area.width(), area.height()) / 560);
    const auto fits = [&](bool products) {
        showsProducts = products;
        for (unit = most; unit >= leastUnit(); unit *= 0.96) {
            const Needs need = needs(picture);
            if (need.width <= area.width() && need.height <= area.height())
                return true;
        }
        unit = 0;
        return false;
    };
    fits(false);
    const double largestUnit = unit;
    if (!fits(true) || unit < dearestProducts * largestUnit) {
        showsProducts = false;
        unit = largestUnit;
    }
    if (unit > 0) {
        place(picture, area, needs(picture));
        return;
    }
    // Too long words are shortened: they take what the rest leaves.
    unit = leastUnit();
    m_steep = leastSteep;
    m_arrow = leastArrow;
    Needs need = needs(picture);
    const double tooMuch = std::max(0.0, need.width - area.width());
    need.words = std::max(20.0, need.words - tooMuch);
    need.width = area.width();
    place(picture, area, need);
}

QFont NeuronLayout::font(double pixels, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(m_least, qRound(pixels * unit * m_textScale)));
    font.setBold(bold);
    return font;
}

double NeuronLayout::line() const
{
    return QFontMetricsF(font(15)).height();
}

/// Returns the least distance between rows.
double NeuronLayout::lowestRow() const
{
    const int lines = 1 + (showsProducts ? 1 : 0) + (showsSums ? 1 : 0);
    return std::max(2 * 15 * unit, line() * lines + 8 * unit) + 4 * unit;
}

NeuronLayout::Needs NeuronLayout::needs(const NeuronPicture &picture) const
{
    const auto width = [](const QFont &font, const QString &text) {
        return QFontMetricsF(font).horizontalAdvance(text);
    };
    Needs needs;
    needs.value = width(font(16, true), picture.widestValue);
    needs.words =
        width(font(15), picture.widestWeight) + width(font(15, true), picture.widestChange);
    if (showsProducts)
        needs.words = std::max(needs.words, width(font(15), picture.widestProduct));
    if (showsSums)
        needs.words = std::max(needs.words, width(font(15, true), picture.widestSum));
    needs.output = std::max(2 * std::max(18 * unit, smallestOutput),
                            width(font(15, true), QStringLiteral("e = −1 ✗")));
    needs.line = line();
    needs.width = needs.value + needs.words + needs.output +
                  unit * (valueGap + 2 * 15 + wordsGap + m_steep + 2 * 26 + 2 * m_arrow + 2 * 24 +
                          2 * outerMargin);
    // The column of output and target hangs below the middle.
    const double column = 2 * (unit * 3 * 18 + 2.8 * needs.line);
    needs.height = std::max((m_rowCount + m_afterMore) * lowestRow(), column);
    return needs;
}

void NeuronLayout::place(const NeuronPicture &picture, const QRectF &area, const Needs &needs)
{
    inputRadius = 15 * unit;
    bodyRadius = 26 * unit;
    boxRadius = 24 * unit;
    outputRadius = std::max(18 * unit, smallestOutput);
    outputWidth = needs.output;

    // Rows stand as close together as is easy to read.
    const double rowRoom = m_rowCount + m_afterMore;
    const double rise = showsProducts && showsSums ? line() / 2 : 0; // two lines below, one above
    const double row = std::min(area.height() / rowRoom, 150 * unit);
    const double spareHeight = row - lowestRow();
    if (!picture.courses.isEmpty() && spareHeight >= line())
        courseHeight = std::min(spareHeight, 2 * line());
    for (int i = 0; i < m_rowCount; ++i) {
        const double after = i == m_rowCount - 1 ? m_afterMore : 0; // only the bias comes after
        rows.push_back(area.center().y() - rise + (i + after - (rowRoom - 1) / 2) * row);
    }
    // In a low picture the middle rises, so that the target below the output is seen.
    const double below = 3 * outputRadius + 2.5 * needs.line + 3 * unit;
    middle = std::min(area.center().y(), area.bottom() - below);

    // What room is left goes to the edges first, and then around it all.
    const double spare = std::max(0.0, area.width() - needs.width);
    const double moreSteep = std::min(0.45 * spare, std::max(0.0, 0.4 * m_rowCount * row));
    const double moreArrow = std::min(0.12 * spare, 50 * unit);
    const double left = area.left() + (spare - moreSteep - 2 * moreArrow) / 2;
    valuesRight = left + outerMargin * unit + needs.value;
    inputX = valuesRight + valueGap * unit + inputRadius;
    wordsLeft = inputX + inputRadius + wordsGap * unit;
    wordsRight = wordsLeft + needs.words;
    bodyX = wordsRight + m_steep * unit + moreSteep + bodyRadius;
    outputX = bodyX + bodyRadius + 2 * (m_arrow * unit + moreArrow + boxRadius) + needs.output / 2;
    boxX = (bodyX + bodyRadius + outputX - outputRadius) / 2;
    errorY = middle + outputRadius + 0.75 * needs.line;
    targetY = errorY + 0.75 * needs.line + outputRadius;
}

} // namespace frontera
