// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/panels/why_door.h"
#include "ui/views/shown.h"
#include "ui/window/view_actions.h"

#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;
class QStackedLayout;

namespace frontera {

class AskActions;
class BoundaryPlot;
class Card;
class CompareView;
class MotionAction;
class Explainer;
class PlaneBar;
class PointActions;
class RangeActions;
struct DataEdit;
class RunPlot;
class LegendRow;
class SidePanel;
class Run;
class VerdictPanel;
class ViewPane;

/// The middle of the window: the plot, the panel beside it, and the other views of the run. A
/// view's plot is made when it is first shown.
class Stage : public QWidget
{
    Q_OBJECT

public:
    /// Restarts the explainer with each new run.
    Stage(const Run &run, Explainer &explainer, ViewActions &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Follows a new run.
    void restart();
    /// Returns what is shown now, with what is proved by now.
    [[nodiscard]] Shown shown() const;
    /// Returns the run kept for the comparison. There must be one, seen or covered.
    [[nodiscard]] ComparedRun keptRun() const;
    /// Keeps for the comparison the run that `trained` has begun, at this step, or at the last that
    /// was trained if that comes before.
    void keep(Run &trained, qint64 position);
    /// Returns the run with which the present one is compared, to be stepped along; null if no
    /// comparison is seen.
    [[nodiscard]] Run *companion() const;
    /// Returns how much more height what is shown needs than the plot in its card.
    [[nodiscard]] int moreHeight() const;
    /// Returns where the largest picture lies in the window: there are no controls.
    [[nodiscard]] QRect pictureIn(const QWidget &window) const;
    /// Returns the action that shows and hides the legend below the plot.
    [[nodiscard]] QAction *legendToggle() const;
    /// Makes the letters of legend, plane bar, titles and the bars of views as large as those of
    /// the bars around the stage.
    void scaleBars(double factor);
    [[nodiscard]] PointActions &pointActions() { return *m_pointActions; }
    [[nodiscard]] MotionAction &motion() { return *m_motion; }
    [[nodiscard]] RangeActions &rangeActions() { return *m_rangeActions; }
    /// Returns the part of the plane that is shown; nothing for the usual one.
    [[nodiscard]] std::optional<QRectF> range() const;
    /// Shows a part of the plane; nothing stands for the usual one.
    void setRange(const std::optional<QRectF> &range);
    /// Shows a part of the plane of another view, by its key, if it has one.
    void setRangeOf(const QString &view, const QRectF &range);
    /// Returns the plane chosen for more than three inputs; nothing for the usual one.
    [[nodiscard]] std::optional<Plane> plane() const;
    /// Shows the questions of these actions. While there is one, no part of the stage tells its
    /// answer.
    void setQuestions(const AskActions &actions);
    /// Shows these doors below a proof that no line does it.
    void setDoors(const std::vector<WhyDoor> &doors);
    [[nodiscard]] Camera camera() const;
    /// Chooses a plane, or the usual one; the data must have one to choose (PlaneBar::isFor()).
    void setPlane(const std::optional<Plane> &plane);
    /// Returns the action that arranges squares by the present weights.
    [[nodiscard]] QAction *sortSquares() const;
    void setCamera(const Camera &camera);
    /// Shows for the projector only the plot, the arithmetic or one panel in its place, and the
    /// verdict, in large letters.
    void setPresenting(bool isPresenting);
    /// Makes the letters of a presentation this many times as large as they must be at least.
    void setPresentedLetters(double factor);
    /// Shows the run's present position. Nothing is shown before the first time: the window asks
    /// for that when all its parts are made, and they would be laid out in vain.
    void refresh();
    /// Returns the room for the plot and the side panel. Views that are opened ask for no more:
    /// the window keeps its size, and they are shown as room goes.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// Tells that the parts have been put in their places anew.
    void arranged();
    /// Tells that the person pointed at a step of the run.
    void positionWanted(qint64 position);
    /// Tells that the companion came closer to the present run's position, or reached it.
    void companionMoved();
    /// Tells that the person pointed at a gate on the wall.
    void gateWanted(int gate);
    /// Tells that the person changed an observation. Edits with the same gesture ≠ 0 are one
    /// movement of the mouse.
    void editWanted(const frontera::DataEdit &edit, int gesture);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *card, QEvent *event) override;

private:
    /// A view beside or below the plot, or in its place.
    struct Pane
    {
        const ViewKind *view;
        RunPlot *plot = nullptr;  ///< null until it is first shown
        ViewPane *card = nullptr; ///< around the plot; null for a view in place of all others
    };

    [[nodiscard]] Arrangement arrangement() const;
    [[nodiscard]] Needs needs() const;
    /// Shows the present position again, for what has changed here.
    void refreshAgain();
    void refreshSide();
    void arrange();
    void putInPlace(const Arrangement &now);
    /// Shows other views if the stage has room for more, or no longer for those that are shown.
    void arrangeAnew();
    void showPanes(const Arrangement &now);
    void shareWidth(const Arrangement &now);
    void makePlots();
    void makePlot(Pane &pane);
    /// Puts a card into the column or below the plot.
    void placeCard(const Pane &pane, bool isInColumn);
    /// Returns the comparison; makes it when it is first needed.
    [[nodiscard]] CompareView &comparison();
    /// Returns the comparison; null while none is seen.
    [[nodiscard]] CompareView *shownComparison() const;
    void drawIntoPlot();
    /// Shows the usual part of the plane where the data are other ones, unless points are placed.
    void followRange();
    /// Compares the run with the one that differs in the arithmetic alone.
    void compareArithmetics();
    void describePlots();
    void hideAnswers();
    void letMove();
    void sizeLetters();
    void scaleBars(const Pane &pane) const;
    /// Shows the legend where the plot's card is high enough for both, and not in a presentation;
    /// in two rows where it is high and one is too short.
    void fitLegend();

    static constexpr QSize stageGap{12, 10}; ///< between parts beside and above each other
    static constexpr int narrowPlot = 170;   ///< pixels, beside another view and the side panel
    static constexpr int usualPlot = 260;
    static constexpr int plotAbove = 228;      ///< high above another view: the axes have 160 of it
    static constexpr int withLegend = 320;     ///< the least height of the plot's card
    static constexpr int withLongLegend = 380; ///< the same for two rows of it

    const Run &m_run;
    ViewActions &m_actions;
    Explainer *m_explainer;
    Theme m_theme;
    BoundaryPlot *m_plot;
    PlotTools *m_tools;
    PointActions *m_pointActions;
    RangeActions *m_rangeActions;
    MotionAction *m_motion;
    Dataset m_rangeData; ///< of which a part of the plane may be shown
    PlaneBar *m_planeBar;
    LegendRow *m_legend;
    SidePanel *m_side;
    Card *m_plotCard;
    QStackedLayout *m_plotOrOther; ///< the plot, or a view in its place
    QWidget *m_column;             ///< the views beside the plot
    QHBoxLayout *m_row;
    VerdictPanel *m_verdict; ///< below the plot, in a presentation
    const AskActions *m_questions = nullptr;
    bool m_isPresenting = false;
    double m_barScale = 1;
    double m_lettersFactor = 1; ///< in a presentation
    Arrangement m_shown;        ///< what arrange() showed
    bool m_isBegun = false;     ///< if refresh() was called
    bool m_isArranging = false;
    bool m_isRenewing = false; ///< some parts are still of the run before
    CompareView *m_comparison = nullptr;
    std::vector<Pane> m_panes;
};

} // namespace frontera
