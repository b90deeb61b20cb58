// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/worksheet_pages.h"

#include <algorithm>
#include <iterator>

namespace frontera {

namespace {

/// Puts rows of one height onto pages.
class Filler
{
public:
    Filler(qint64 steps, double rowsOfStep, const SheetRooms &rooms, double rowHeight)
        : m_steps(steps)
        , m_rooms(rooms)
        , m_row(rowHeight)
        , m_step(rowsOfStep * rowHeight)
    {
    }

    /// Returns the first step of each page where all are full; that of a page for the question
    /// alone is beyond the end.
    [[nodiscard]] std::vector<qint64> fullPages() const
    {
        std::vector<qint64> pages;
        qint64 step = 1;
        double room = 0;
        do {
            room = pages.empty() ? m_rooms.first - m_row - m_step : m_rooms.later - m_row;
            pages.push_back(step);
            const qint64 here = std::clamp<qint64>(m_steps - step + 1, 0, stepsIn(room));
            step += here;
            room -= static_cast<double>(here) * m_step;
        } while (step <= m_steps);
        if (room < m_rooms.question)
            pages.push_back(step);
        return pages;
    }

    /// Returns how many steps have room above the question, on a page after the first.
    [[nodiscard]] qint64 aboveQuestion() const
    {
        return stepsIn(m_rooms.later - m_row - m_rooms.question);
    }

private:
    [[nodiscard]] qint64 stepsIn(double height) const
    {
        return std::max<qint64>(0, static_cast<qint64>(height / m_step));
    }

    qint64 m_steps;
    SheetRooms m_rooms;
    double m_row;
    double m_step;
};

} // namespace

SheetPages sheetPages(qint64 steps, double rowsOfStep, const SheetRooms &rooms, double usual,
                      double least)
{
    const Filler filler(steps, rowsOfStep, rooms, usual);
    SheetPages pages{filler.fullPages(), usual};
    if (pages.firstSteps.back() <= steps || pages.firstSteps.size() == 1)
        return pages;
    constexpr int tries = 16;
    for (int i = 1; i <= tries; ++i) {
        const double row = usual + (least - usual) * i / tries;
        std::vector<qint64> fewer = Filler(steps, rowsOfStep, rooms, row).fullPages();
        if (fewer.size() < pages.firstSteps.size())
            return {std::move(fewer), row};
    }
    const qint64 before = steps + 1 - *std::prev(pages.firstSteps.end(), 2);
    pages.firstSteps.back() -= std::min(before / 2, filler.aboveQuestion());
    return pages;
}

} // namespace frontera
