// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>
#include <Qt>
#include <memory>
#include <span>
#include <string_view>

class QWidget;

namespace frontera {

class BoundaryPlot;
class Run;
class RunPlot;
struct Shown;
struct SlideFacts;
struct SlideWords;
struct ViewKind;

/// Where a view stands in the window.
enum class ViewPlace {
    Plot,     ///< drawn into the plot of the observations
    Beside,   ///< in the column beside the plot
    Below,    ///< across the window, below the plot
    Instead,  ///< in place of the plot and of all that stands around it
    Pictures, ///< not in the window: pictures alone show it
};

/// What a view is called in the present language.
struct ViewWords
{
    QString name;        ///< in a list of views
    QString menu = {};   ///< with its key marked; empty where the window does not open it
    QString button = {}; ///< on a button, and above its pane
    QString tip = {};    ///< what opening it shows
};

/// A view within another one, and its share of that one's room, from 0 to 1.
struct ViewPart
{
    const ViewKind *view;
    QRectF share;
};

[[nodiscard]] bool isForAnyRun(const Run &run);
/// A run whose boundary is a linear form in the inputs: what is said of lines is said of it.
[[nodiscard]] bool isForLinear(const Run &run);
void keepUsualWords(SlideWords &words, const SlideFacts &facts);
void addNothing(BoundaryPlot &plot, const Shown &shown);
void removeNothing(BoundaryPlot &plot);

/// A way of looking at a run: all that window, pictures, documents and command line know of it. It
/// is constant data in a folder of its own, with a line in the registry.
struct ViewKind
{
    std::string_view key; ///< its one name: in the command line, session files and settings
    ViewPlace place = ViewPlace::Pictures;
    Qt::Key shortcut = Qt::Key_unknown; ///< opens and closes it in the window
    bool isRemembered = false;          ///< open at the next start, if it was open at the last
    bool isStill = false;      ///< the same at every step and for all data: it tells of no run
    bool comesBack = true;     ///< once what was opened over it closes; else it closes for good
    bool drawsOwnLine = false; ///< a line placed by hand is seen in it
    bool drawsEach = true;     ///< each observation has a shape of its own, which SVG files keep
    std::string_view subject = {}; ///< names its files; empty for those named after data and step
    ViewWords (*words)();
    bool (*isFor)(const Run &run) = isForAnyRun;
    /// Makes its plot; null where it consists of parts or halves.
    std::unique_ptr<RunPlot> (*make)(const Run &run, const Shown &shown, QWidget *parent) = nullptr;
    /// Changes the usual words of a slide, which are the run's verdict, settings and weights.
    void (*wordSlide)(SlideWords &words, const SlideFacts &facts) = keepUsualWords;
    /// Of a view in the plot: draws it there, or no longer.
    void (*addTo)(BoundaryPlot &plot, const Shown &shown) = addNothing;
    void (*removeFrom)(BoundaryPlot &plot) = removeNothing;
    std::span<const ViewPart> parts = {}; ///< other views that stand together in it
    const ViewKind *half = nullptr;       ///< two runs beside each other: the view of either
};

} // namespace frontera
