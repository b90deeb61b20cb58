// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/perceptron/perceptron.h"
#include "ui/plots/run_plot.h"
#include "ui/views/boundary/boundary_picture.h"
#include "ui/views/boundary/edit_signs.h"
#include "ui/views/cube/cube_picture.h"
#include "ui/views/why/why_figure.h"

namespace frontera {

class BoundarySigns;
class CubeSigns;
class StepTicker;
class WhySigns;
struct OwnLine;
struct Separability;
struct Shown;

/// The observations, the boundary that separates them and what it predicts: in the plane of two
/// inputs a line, in the cube of three a plane (cube_picture.h). Of more inputs a slice is drawn
/// (plane.h).
///
/// In a plane one unit of an input is as long as one of the other. Everything grows with the plot,
/// so that a large window, or a large picture, can be read from as far away as a small one.
class BoundaryPlot : public RunPlot
{
    Q_OBJECT

public:
    explicit BoundaryPlot(const Run &run, QWidget *parent = nullptr);
    ~BoundaryPlot() override;

    /// Takes the plane, the camera and the line placed by hand.
    void setShown(const Shown &shown);
    /// Draws another plane of the data than the usual one; or nothing, for that one.
    void setPlane(const std::optional<Plane> &plane);
    /// The one that is drawn.
    [[nodiscard]] Plane plane() const;

    /// Where the observations lie in it.
    [[nodiscard]] const Scatter &scatter() const;

    /// From where a cube is seen.
    void setCamera(const Camera &camera);
    [[nodiscard]] const Camera &camera() const { return m_camera; }

    /// Draws why a line can or cannot do it; null for not. Who knows the hulls spares looking for
    /// them.
    void showWhy(const Separability *separability, const Hulls *hulls = nullptr);
    /// Leaves out the run's line, which a proof is not about.
    void hideRun();
    /// Draws a line placed by hand, with these weights, in place of the run's.
    void showOwnLine(const Weights &weights);
    /// The same with its handles, the chosen one of which is 0 or 1; null for the run's line.
    void showOwnLine(const OwnLine *line, const Weights &weights = {}, int chosenHandle = 0);

    /// Draws what belongs to placing observations by hand; nothing where none are.
    void showEditing(const std::optional<EditFigure> &figure);

    /// What is drawn now, of three inputs and of others.
    [[nodiscard]] const CubePicture &cube() const { return m_cube; }
    [[nodiscard]] const BoundaryPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenDescription() const override;

protected:
    void compose() override;
    void applyStyle() override;

private:
    [[nodiscard]] bool isCube() const;
    void forgetOtherData();
    /// Why the data cannot be drawn, in words; or empty.
    [[nodiscard]] QString notice();
    void composeCube();
    void composePlane();
    [[nodiscard]] QString heading() const;
    void nameAxes(const Plane &plane);
    void leaveRoom(const QString &heading);
    void fitAxes(const QRectF &area);
    void fitTicks(double unit);

    std::optional<Plane> m_plane; ///< where one was chosen
    mutable Dataset m_usualData;  ///< whose usual plane this is: to find it takes a look at all
    mutable Plane m_usual;
    mutable std::shared_ptr<const Scatter> m_scatter; ///< of the plane drawn last
    std::unique_ptr<CubeCloud> m_cloud;               ///< of the cube drawn last
    Camera m_camera;
    CubePicture m_cube;
    BoundaryPicture m_picture;
    Dataset m_whyData;                   ///< what the proof is about
    std::optional<WhyFigure> m_why;      ///< for two inputs
    bool m_isWhyPlain = false;           ///< for others: the widest boundary, or none
    std::optional<Weights> m_whyWeights; ///< of the widest
    std::optional<Weights> m_ownWeights;
    std::vector<Handle> m_handles;
    WhySigns *m_whySigns;   ///< owned by the plot, as the next
    BoundarySigns *m_signs; ///< above them
    CubeSigns *m_cubeSigns; ///< in place of both
    std::optional<EditFigure> m_editing;
    EditSigns *m_editSigns;              ///< above all
    QSharedPointer<StepTicker> m_ticker; ///< of both axes
    bool m_hidesRun = false;
};

} // namespace frontera
