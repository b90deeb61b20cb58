// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/legend.h"

#include "core/run/run.h"
#include "ui/plots/scatter.h"
#include "ui/views/boundary/boundary_plot.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

class LegendWords
{
    Q_DECLARE_TR_FUNCTIONS(Legend)

public:
    static QString words(LegendSign sign, const Run &run)
    {
        const auto name = [&run](int target) {
            return quotedClass(target, run.data(), run.settings());
        };
        switch (sign) {
        case LegendSign::One:
            return tr("wants %1", "an observation; a class").arg(name(1));
        case LegendSign::Zero:
            return tr("wants %1", "an observation; a class").arg(name(0));
        case LegendSign::PredictsOne:
            return tr("predicts %1", "an area; a class").arg(name(1));
        case LegendSign::PredictsZero:
            return tr("predicts %1", "an area; a class").arg(name(0));
        case LegendSign::Wrong:
            return tr("wrong now");
        case LegendSign::Presented:
            return tr("presented");
        case LegendSign::Next:
            return tr("comes next");
        case LegendSign::Before:
            return tr("before", "where the boundary lay");
        case LegendSign::Normal:
            break;
        }
        return tr("w points to %1", "a class").arg(name(1));
    }
};

/// The signs of observations that a picture has.
struct Seen
{
    bool ones = false;
    bool zeros = false;
    bool wrong = false;
    bool presented = false;
    bool next = false;

    template <typename Markers>
    void add(const Markers &markers)
    {
        for (const auto &marker : markers) {
            (marker.sign.isOne ? ones : zeros) = true;
            wrong = wrong || marker.sign.isWrong;
            presented = presented || marker.sign.isPresented;
            next = next || marker.sign.isNext;
        }
    }

    void add(const Scatter *crowd, const std::vector<std::uint8_t> &areWrong)
    {
        for (int row = 0; crowd != nullptr && row < crowd->count() && !(ones && zeros); ++row)
            (crowd->isOne(row) ? ones : zeros) = true;
        wrong = wrong || std::ranges::find(areWrong, 1) != areWrong.end();
    }
};

/// Lists the signs that are seen.
class SignList
{
public:
    explicit SignList(const Run &run)
        : m_run(run)
    {
    }

    void add(LegendSign sign, bool isSeen)
    {
        if (isSeen)
            m_entries.push_back({sign, LegendWords::words(sign, m_run)});
    }
    [[nodiscard]] std::vector<LegendEntry> entries() && { return std::move(m_entries); }

private:
    const Run &m_run;
    std::vector<LegendEntry> m_entries;
};

/// What a picture has beside observations.
struct Drawn
{
    bool predictsOne = false;
    bool predictsZero = false;
    bool before = false;
    bool arrow = false;
};

Drawn drawnIn(const BoundaryPicture &picture)
{
    if (picture.isQuiet)
        return {};
    const auto hasGhost = [](const UnitLine &unit) { return unit.ghost.has_value(); };
    const auto hasLine = [](const UnitLine &unit) { return unit.line.has_value(); };
    return {.predictsOne = !picture.ones.isEmpty(),
            .predictsZero = !picture.zeros.isEmpty(),
            .before = picture.ghost || !picture.ghostCurve.empty() ||
                      std::ranges::any_of(picture.units, hasGhost),
            .arrow = picture.line || std::ranges::any_of(picture.units, hasLine)};
}

} // namespace

std::vector<LegendEntry> legendOf(const BoundaryPlot &plot, const Run &run)
{
    const BoundaryPicture &plane = plot.picture();
    const CubePicture &cube = plot.cube();
    const bool isCube = !cube.edges.empty();
    if (!plane.notice.isEmpty())
        return {};
    Seen seen;
    seen.add(plane.markers);
    seen.add(plane.crowd.get(), plane.wrong);
    seen.add(cube.markers);
    seen.add(cube.crowd.get(), cube.wrong);
    const Drawn drawn = isCube
                            ? Drawn{.before = !cube.ghost.isEmpty(), .arrow = !cube.arrow.isNull()}
                            : drawnIn(plane);
    SignList list(run);
    list.add(LegendSign::One, seen.ones);
    list.add(LegendSign::Zero, seen.zeros);
    list.add(LegendSign::PredictsOne, drawn.predictsOne);
    list.add(LegendSign::PredictsZero, drawn.predictsZero);
    list.add(LegendSign::Wrong, seen.wrong);
    list.add(LegendSign::Presented, seen.presented);
    list.add(LegendSign::Next, seen.next);
    list.add(LegendSign::Before, drawn.before);
    list.add(LegendSign::Normal, drawn.arrow);
    return std::move(list).entries();
}

std::vector<LegendEntry> fullestLegend(const Run &run)
{
    SignList list(run);
    const bool isCrowd = run.data().observationCount() > Scatter::mostMarkers;
    for (const LegendSign sign : {LegendSign::One, LegendSign::Zero, LegendSign::Wrong,
                                  LegendSign::Before, LegendSign::Normal})
        list.add(sign, true);
    for (const LegendSign sign : {LegendSign::Presented, LegendSign::Next})
        list.add(sign, !isCrowd);
    return std::move(list).entries();
}

} // namespace frontera
