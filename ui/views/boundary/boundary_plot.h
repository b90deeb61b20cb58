// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"
#include "ui/plots/ranged_plot.h"
#include "ui/views/boundary/boundary_picture.h"
#include "ui/views/boundary/edit_signs.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/views/squares/squares_picture.h"
#include "ui/views/why/why_figure.h"

namespace frontera {

class AnswerTable;
class BoundarySigns;
class CubeSigns;
class LineMotion;
class SquaresSigns;
class StepTicker;
class WhySigns;
struct OwnLine;
struct Separability;
struct Shown;

/// The plot of the observations, the boundary and its predictions. For one or two inputs the
/// boundary is a line in the plane, for three a plane in a cube (cube_picture.h). Of a few more
/// inputs that are answers, yes or no, all observations are drawn in squares (squares_picture.h)
/// unless a plane is chosen; of any others a slice (plane.h).
///
/// In a plane both axes have the same unit. Everything grows with the plot, so that a larger window
/// or picture can be read from farther away.
class BoundaryPlot : public RangedPlot
{
    Q_OBJECT

public:
    explicit BoundaryPlot(const Run &run, QWidget *parent = nullptr);
    ~BoundaryPlot() override;

    /// Takes over the plane and the part of it, the camera and the line placed by hand.
    void setShown(const Shown &shown);
    /// Draws this plane of the data; nullopt stands for the usual one.
    void setPlane(const std::optional<Plane> &plane);
    /// Returns the plane that is drawn, or the squares. A set one of another number of inputs is
    /// ignored.
    [[nodiscard]] Plane plane() const;

    /// Returns the observations in that plane.
    [[nodiscard]] const Scatter &scatter() const;

    /// True if a plane is drawn: no cube, and no notice.
    [[nodiscard]] bool isPlane() const override;

    /// Sets the direction from which a cube is seen.
    void setCamera(const Camera &camera);
    [[nodiscard]] const Camera &camera() const { return m_camera; }

    /// Draws the proof of whether a line separates the data; null removes it. Hulls that are not
    /// handed in are worked out.
    void showWhy(const Separability *separability, const Hulls *hulls = nullptr);
    /// Marks from now on the observation that is presented next, too.
    void showNext() { m_showsNext = true; }
    /// Tells beside that observation, while nothing was presented yet, which key presents it; or
    /// no more.
    void showHint(bool isShown);
    /// Lets the line turn for a moment (line_motion.h), or no longer.
    void setMoving(bool isMoving) override;
    /// Leaves out the run's line for good, for pictures of a proof.
    void hideRun();
    /// Draws a line placed by hand, with these weights, in place of the run's.
    void showOwnLine(const Weights &weights);
    /// Draws it with its handles, of which `chosenHandle` (0 or 1) is the chosen one. Null brings
    /// the run's line back.
    void showOwnLine(const OwnLine *line, const Weights &weights = {}, int chosenHandle = 0);

    /// Draws the signs for placing observations by hand; nullopt removes them.
    void showEditing(const std::optional<EditFigure> &figure);

    /// Returns where the hint of showHint() is drawn; nothing if it is not.
    [[nodiscard]] std::optional<QRectF> placeOfHint() const;

    /// Returns what is drawn now of three inputs.
    [[nodiscard]] const CubePicture &cube() const { return m_cube; }
    /// True if data are drawn in a plane with two axes, whose places can be pointed at.
    [[nodiscard]] bool hasAxes() const;
    /// Returns the squares that are drawn, with their inner inputs as axes; nothing if the data
    /// are drawn otherwise.
    [[nodiscard]] std::optional<Plane> squares() const;
    /// Returns what is drawn now in squares.
    [[nodiscard]] const SquaresPicture &squaresPicture() const { return m_squares; }
    [[nodiscard]] const SquaresSigns &squaresSigns() const { return *m_squaresSigns; }
    /// Returns what is drawn now of any other number of inputs, or the notice of either.
    [[nodiscard]] const BoundaryPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;
    /// Returns the observation that is drawn nearest to a pixel, if one is at most 8 pixels away.
    [[nodiscard]] std::optional<int> rowNear(QPointF pixel) const;
    /// Returns the values of an observation, a line each, as they are told of it under the pointer.
    [[nodiscard]] QStringList valuesAt(int row) const;

Q_SIGNALS:
    /// Tells that the cube is seen from another direction.
    void turned(const frontera::Camera &camera);

protected:
    /// Draws for good a cube of two given inputs and one derived from them, in place of the curve
    /// in the plane of these two; of other data what is drawn without it.
    void setLifted() { m_isLifted = true; }
    bool event(QEvent *event) override;
    [[nodiscard]] QRectF usualRange() const override;
    [[nodiscard]] bool leavesOutAnswer() const override { return true; }
    void compose() override;
    void applyStyle() override;

private:
    [[nodiscard]] bool isCube() const;
    void forgetOtherData();
    /// Returns why the data cannot be drawn, in words; empty if they can.
    [[nodiscard]] QString notice();
    void composeCube();
    void composePlane();
    void composeSquares();
    [[nodiscard]] QString heading() const;
    /// Tells whose boundary a proof draws.
    [[nodiscard]] QString proofHeading() const;
    [[nodiscard]] std::optional<int> nextMarked() const;
    /// True if a line of the run is drawn that may be seen to move.
    [[nodiscard]] bool isMovable() const;
    void moveLine(const QRectF &area);
    void nameAxes(const Plane &plane);
    void leaveRoom(const QString &heading);
    void fitAxes(const QRectF &area);
    void fitTicks(double unit);

    std::optional<Plane> m_plane; ///< nothing for the usual one
    mutable Dataset m_usualData;  ///< that m_usual is of; to find it takes a look at all rows
    mutable Plane m_usual;
    mutable std::shared_ptr<const Scatter> m_scatter; ///< of the plane drawn last
    std::unique_ptr<CubeCloud> m_cloud;               ///< of the cube drawn last
    Camera m_camera;
    mutable Dataset m_answersData;                        ///< that m_answers is of
    mutable std::shared_ptr<const AnswerTable> m_answers; ///< null if they have no squares
    CubePicture m_cube;
    SquaresPicture m_squares;
    BoundaryPicture m_picture;
    Dataset m_whyData;              ///< that the proof is about
    std::optional<WhyFigure> m_why; ///< the proof for two inputs
    bool m_isWhyPlain = false; ///< a proof for another number of inputs: only its boundary is drawn
    std::optional<Weights> m_whyWeights; ///< of that boundary, if there is one
    std::optional<Weights> m_ownWeights;
    std::vector<Handle> m_handles;
    WhySigns *m_whySigns;         ///< this and the next ones are owned by the plot
    BoundarySigns *m_signs;       ///< above m_whySigns
    CubeSigns *m_cubeSigns;       ///< in place of both
    SquaresSigns *m_squaresSigns; ///< likewise
    std::optional<EditFigure> m_editing;
    EditSigns *m_editSigns;              ///< above all
    QSharedPointer<StepTicker> m_ticker; ///< of both axes
    LineMotion *m_motion = nullptr;      ///< null: the line does not move
    bool m_showsNext = false;
    bool m_showsHint = false;
    bool m_hidesRun = false;
    bool m_isLifted = false;
};

} // namespace frontera
