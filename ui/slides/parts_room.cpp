// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/parts_room.h"

#include <algorithm>
#include <numeric>

namespace frontera {

namespace {

/// A length that is wanted, as a share of those beside it, and the least that is needed.
struct Wish
{
    double share = 0;
    double least = 0;
};

double sumOf(const std::vector<Wish> &wishes, double Wish::*of)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [of](double sum, const Wish &wish) { return sum + wish.*of; });
}

/// Divides a length. Whoever would get less than it needs gets that, and the others the rest.
std::vector<double> divided(double length, const std::vector<Wish> &wishes)
{
    std::vector<double> lengths(wishes.size());
    const double needed = sumOf(wishes, &Wish::least);
    if (needed > length) {
        std::ranges::transform(wishes, lengths.begin(),
                               [&](const Wish &wish) { return length * wish.least / needed; });
        return lengths;
    }
    std::vector<bool> isLeast(wishes.size());
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double rest = length;
        double shares = 0;
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            if (isLeast[i])
                rest -= wishes[i].least;
            else
                shares += wishes[i].share;
        }
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            lengths[i] = isLeast[i] ? wishes[i].least : rest * wishes[i].share / shares;
            if (lengths[i] < wishes[i].least) {
                isLeast[i] = true;
                isSettled = false;
            }
        }
    }
    return lengths;
}

std::vector<Wish> heightsOf(std::span<const ViewPart> parts, const LeastSize &least)
{
    std::vector<Wish> heights;
    for (const ViewPart &part : parts)
        heights.push_back({part.share, least(*part.view).height()});
    return heights;
}

double widthOf(std::span<const ViewPart> parts, const LeastSize &least)
{
    double width = 0;
    for (const ViewPart &part : parts)
        width = std::max(width, least(*part.view).width());
    return width;
}

/// The columns first, as one.
std::vector<Wish> rowsOf(const ViewParts &parts, const LeastSize &least)
{
    std::vector<Wish> rows{{1, 0}};
    for (const auto column : {parts.left, parts.right})
        rows[0].least = std::max(rows[0].least, sumOf(heightsOf(column, least), &Wish::least));
    for (const Wish &wish : heightsOf(parts.below, least)) {
        rows.push_back(wish);
        rows[0].share -= wish.share;
    }
    return rows;
}

std::vector<Wish> columnsOf(const ViewParts &parts, const LeastSize &least)
{
    std::vector<Wish> columns{{1, widthOf(parts.left, least)}};
    if (!parts.right.empty())
        columns.push_back({1, widthOf(parts.right, least)});
    return columns;
}

} // namespace

bool haveRoom(const ViewParts &parts, const LeastSize &least, QSizeF room)
{
    const double width =
        std::max(sumOf(columnsOf(parts, least), &Wish::least), widthOf(parts.below, least));
    return width <= room.width() && sumOf(rowsOf(parts, least), &Wish::least) <= room.height();
}

std::vector<PlacedPart> placed(const ViewParts &parts, const LeastSize &least, QSizeF room)
{
    std::vector<PlacedPart> all;
    const auto stack = [&](std::span<const ViewPart> views, const QRectF &place,
                           const std::vector<double> &heights) {
        double top = place.top();
        for (std::size_t i = 0; i < views.size(); ++i) {
            all.push_back({views[i].view, QRectF(place.left(), top, place.width(), heights[i])});
            top += heights[i];
        }
    };
    std::vector<double> rows = divided(room.height(), rowsOf(parts, least));
    const std::vector<double> columns = divided(room.width(), columnsOf(parts, least));
    const double height = rows.front();
    stack(parts.left, {0, 0, columns[0], height}, divided(height, heightsOf(parts.left, least)));
    if (columns.size() > 1)
        stack(parts.right, {columns[0], 0, columns[1], height},
              divided(height, heightsOf(parts.right, least)));
    rows.erase(rows.begin());
    stack(parts.below, {0, height, room.width(), room.height() - height}, rows);
    return all;
}

} // namespace frontera
