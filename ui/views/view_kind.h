// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <Qt>
#include <memory>
#include <span>
#include <string_view>

class QPainter;
class QWidget;

namespace frontera {

class BoundaryPlot;
class Run;
class RunPlot;
struct Settings;
struct Shown;
struct SlideFacts;
struct SlideWords;
struct ViewKind;

/// The places of a view in the window.
enum class ViewPlace {
    Plot,     ///< drawn into the plot of the observations
    Beside,   ///< in the column beside the plot
    Below,    ///< across the window, below the plot
    Instead,  ///< in place of the plot and everything around it
    Pictures, ///< not in the window, only in pictures
};

/// The names of a view in the present language.
struct ViewWords
{
    QString name;        ///< in a list of views
    QString menu = {};   ///< with its key marked; empty if the window does not open the view
    QString button = {}; ///< on a button, and above its pane
    QString tip = {};    ///< tells what opening it shows
    QString tab = {};    ///< on a narrow tab; `button` if empty
};

/// A view within another one.
struct ViewPart
{
    const ViewKind *view;
    double share; ///< of the height: of its column, or, below these, of all
};

/// Views that make up another one: in two columns, from top to bottom, and below both, as wide as
/// these.
struct ViewParts
{
    std::span<const ViewPart> left;
    std::span<const ViewPart> right = {};
    std::span<const ViewPart> below = {};
};

/// Returns true: the usual ViewKind::isFor.
[[nodiscard]] bool isForAnyRun(const Run &run);
/// Returns true if the run's boundary is a linear form in the inputs: what is said of lines is true
/// of it.
[[nodiscard]] bool isForProofs(const Run &run);
/// Does so where z = 0 parts the weights that are right for an observation from the others; and of
/// several units, where each does so.
[[nodiscard]] bool isForWeightSpace(const Run &run);
/// Returns true if a run with these settings has a proof to show: about lines, or about what three
/// units make of the points.
[[nodiscard]] bool hasProof(const Settings &settings);
void keepUsualWords(SlideWords &words, const SlideFacts &facts);
/// Returns false: the usual ViewKind::isAlike.
[[nodiscard]] bool isNeverAlike(const Shown &shown);
void addNothing(BoundaryPlot &plot, const Shown &shown);
/// Returns nothing: the usual ViewKind::parts.
[[nodiscard]] std::span<const ViewParts> hasNoParts(const Run &run);
/// Does nothing: the usual ViewKind::removeFrom.
void removeNothing(BoundaryPlot &plot);

/// A kind of view of a run: all that window, pictures, documents and command line know of it. It is
/// constant data in a folder of its own, with a line in the registry.
struct ViewKind
{
    std::string_view key; ///< its one name: in the command line, session files and preferences
    ViewPlace place = ViewPlace::Pictures;
    Qt::Key shortcut = Qt::Key_unknown; ///< opens and closes it in the window
    bool isRemembered = false;          ///< open at the next start, if it was open at the last
    /// Opens by itself, where there is room, when a run comes that it can show after one that it
    /// could not, unless the person has closed it.
    bool opensItself = false;
    bool isStill = false; ///< shows no run: the same at every step and for all data
    /// Returns true if its pictures are the same at every step of the run that is shown, unless a
    /// table or arithmetic stands beside them.
    bool (*isAlike)(const Shown &shown) = isNeverAlike;
    bool comesBack = true; ///< shown again when a view opened over it closes; else closed for good
    bool drawsOwnLine = false;     ///< shows a line placed by hand
    bool hasRange = false;         ///< a person may see a part of its plane (Shown::otherRanges)
    bool drawsEach = true;         ///< each observation is a shape of its own, also in SVG files
    std::string_view subject = {}; ///< names its files; empty if data and step name them
    ViewWords (*words)();
    /// Returns whether it can show this run.
    bool (*isFor)(const Run &run) = isForAnyRun;
    /// Tells why not, where its door is seen all the same; null if that is hidden.
    QString (*whyNotFor)(const Run &run) = nullptr;
    /// Makes its plot; null if it consists of parts or halves alone.
    std::unique_ptr<RunPlot> (*make)(const Run &run, const Shown &shown, QWidget *parent) = nullptr;
    /// Changes the usual words of a slide, which are the run's verdict, settings and weights.
    void (*wordSlide)(SlideWords &words, const SlideFacts &facts) = keepUsualWords;
    /// Draws it in the plot of the observations, for ViewPlace::Plot.
    void (*addTo)(BoundaryPlot &plot, const Shown &shown) = addNothing;
    /// Removes it from there.
    void (*removeFrom)(BoundaryPlot &plot) = removeNothing;
    /// Returns the views that make up its pictures of a run that it can show, in an order of
    /// arrangements: the first one has all of them, and the first one that has room is drawn
    /// (ui/slides/parts_room.h).
    std::span<const ViewParts> (*parts)(const Run &run) = hasNoParts;
    const ViewKind *half = nullptr; ///< of two runs beside each other: the view of each; else null
    /// Draws its icon (ui/widgets/line_icon.h); its key stands for it if null.
    void (*drawIcon)(QPainter &painter) = nullptr;
};

} // namespace frontera
