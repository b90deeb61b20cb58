// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/boundary/boundary_plot.h"

#include "core/explanation/own_line.h"
#include "core/linear/separability.h"
#include "core/models/perceptron/linear_predictor.h"
#include "core/run/next_observation.h"
#include "core/run/run.h"
#include "ui/plots/scatter.h"
#include "ui/plots/step_ticker.h"
#include "ui/views/boundary/boundary_signs.h"
#include "ui/views/boundary/line_motion.h"
#include "ui/views/cube/cube_geometry.h"
#include "ui/views/cube/cube_signs.h"
#include "ui/views/shown.h"
#include "ui/views/squares/squares_signs.h"
#include "ui/views/why/why_signs.h"
#include "ui/words/data_words.h"
#include "ui/words/line_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <algorithm>
#include <iterator>

namespace frontera {

namespace {

class WhyPlotWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyPlot)

public:
    static QString present() { return tr("the line now"); }
    /// Names the run's line, which a proof says nothing of.
    static QString present(const Run &run)
    {
        constexpr qsizetype longest = 30;
        const QString line = slopeOf(run);
        return line.isEmpty() || line.size() > longest
                   ? present()
                   : tr("the line now: %1", "x₂ = −x₁ + 1.5").arg(line);
    }
    /// Names a boundary that would otherwise look like one that was learnt.
    static QString notOfRun(const Dataset &data)
    {
        if (data.inputCount() == 3 && !isBent(data))
            return planeNotOfRun();
        return data.inputCount() < 3 && !isBent(data)
                   ? tr("The line of the widest street, not the one of the run")
                   : tr("The boundary of the widest street, not the one of the run");
    }
    static QString planeNotOfRun()
    {
        return tr("The plane of the widest street, not the one of the run");
    }
};

/// A proof is not about the run: nothing of it is left but the observations, and the boundary only
/// where it is the one that the proof speaks of.
void quieten(BoundaryPicture &picture, bool keepsLine)
{
    clearJudgement(picture);
    if (keepsLine)
        return;
    clearBoundary(picture);
    picture.ones.clear();
    picture.zeros.clear();
    picture.remark.clear();
}

} // namespace

BoundaryPlot::BoundaryPlot(const Run &run, QWidget *parent)
    : RangedPlot(run, parent)
    , m_whySigns(new WhySigns(this))
    , m_signs(new BoundarySigns(this))
    , m_cubeSigns(new CubeSigns(this))
    , m_squaresSigns(new SquaresSigns(this))
    , m_editSigns(new EditSigns(this))
    , m_ticker(new StepTicker)
{
    setMinimumSize(260, 160);
    m_signs->setPicture(&m_picture);
    m_whySigns->setFigure(&m_why);
    m_cubeSigns->setPicture(&m_cube);
    m_squaresSigns->setPicture(&m_squares);
    m_editSigns->setFigure(&m_editing);
    m_editSigns->setPicture(&m_picture);
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setTicker(m_ticker);
    BoundaryPlot::applyStyle();
}

BoundaryPlot::~BoundaryPlot() = default;

void BoundaryPlot::applyStyle()
{
    RangedPlot::applyStyle();
    m_signs->setTheme(theme());
    m_whySigns->setTheme(theme());
    m_cubeSigns->setTheme(theme());
    m_squaresSigns->setTheme(theme());
    m_editSigns->setTheme(theme());
}

void BoundaryPlot::showWhy(const Separability *separability, const Hulls *hulls)
{
    m_whyData = run().data();
    m_why.reset();
    m_whyWeights.reset();
    // For two inputs the whole proof is drawn; for others only the boundary that its words name.
    const bool isFlat = run().data().inputCount() == 2;
    m_isWhyPlain = separability != nullptr && !isFlat;
    if (m_isWhyPlain)
        m_whyWeights = widestWeights(*separability);
    else if (separability != nullptr)
        m_why = whyFigure(*separability, run().data(),
                          hulls != nullptr ? *hulls : hullsOf(run().data()));
    refresh();
}

void BoundaryPlot::hideRun()
{
    m_hidesRun = true;
    refresh();
}

void BoundaryPlot::showOwnLine(const Weights &weights)
{
    m_ownWeights = weights;
    m_handles.clear();
    refresh();
}

void BoundaryPlot::showOwnLine(const OwnLine *line, const Weights &weights, int chosenHandle)
{
    m_ownWeights.reset();
    m_handles.clear();
    if (line != nullptr) {
        m_ownWeights = weights;
        for (const OwnLine::Point &point : {line->from, line->to})
            m_handles.push_back({{point[0].toDouble(), point[1].toDouble()}, false});
        m_handles.at(static_cast<std::size_t>(chosenHandle)).isChosen = true;
    }
    refresh();
}

void BoundaryPlot::showEditing(const std::optional<EditFigure> &figure)
{
    if (!figure && !m_editing)
        return;
    m_editing = figure;
    refresh();
}

void BoundaryPlot::setShown(const Shown &shown)
{
    setPlane(shown.plane);
    setRange(shown.range);
    setCamera(shown.camera);
    if (shown.ownLine)
        showOwnLine(weightsOf(*shown.ownLine));
}

void BoundaryPlot::setPlane(const std::optional<Plane> &plane)
{
    const Plane before = this->plane();
    m_plane = plane;
    if (this->plane().across != before.across || this->plane().up != before.up)
        setRange(std::nullopt);
    refresh();
}

const Scatter &BoundaryPlot::scatter() const
{
    const Plane plane = this->plane();
    if (!m_scatter || !m_scatter->isOf(run().data(), plane))
        m_scatter = std::make_shared<const Scatter>(run().data(), plane);
    return *m_scatter;
}

/// Names stand at the middle of their axis, and are shortened to what the picture has room for.
void BoundaryPlot::nameAxes(const Plane &plane)
{
    const auto fitting = [this](int input, int middle, int size) {
        return QFontMetrics(xAxis->labelFont())
            .elidedText(axisName(run().data(), input), Qt::ElideMiddle,
                        2 * std::min(middle, size - middle));
    };
    const QPoint middle = axisRect()->center() - viewport().topLeft();
    xAxis->setLabel(fitting(plane.across, middle.x(), viewport().width()));
    yAxis->setLabel(plane.up ? fitting(*plane.up, middle.y(), viewport().height()) : QString());
    yAxis->setTickLabels(plane.up.has_value());
}

void BoundaryPlot::leaveRoom(const QString &heading)
{
    leaveRoomAbove(m_signs->headingHeight(heading));
}

bool BoundaryPlot::isCube() const
{
    return frontera::isCube(run().data()) || (m_isLifted && run().data().inputCount() == 3);
}

void BoundaryPlot::setCamera(const Camera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    refresh();
    Q_EMIT turned(camera);
}

/// Drops the proof and what was placed by hand if they are of other data: a picture may be drawn
/// before their owners have taken them back.
void BoundaryPlot::forgetOtherData()
{
    const Dataset &data = run().data();
    if (!m_whyData.isSharedWith(data) && m_whyData != data) {
        m_why.reset();
        m_whyWeights.reset();
        m_isWhyPlain = false;
    }
    m_whyData = data; // equal data are shared from now on: quick to compare
    if (data.inputCount() != 2) {
        m_ownWeights.reset();
        m_handles.clear();
    }
    if (m_editing && m_editing->chosen && *m_editing->chosen >= data.observationCount())
        m_editing->chosen.reset();
}

QString BoundaryPlot::notice()
{
    if (squares())
        return {};
    if (!isCube())
        return scatter().problem() ? describe(*scatter().problem()) : QString();
    if (!m_cloud || !m_cloud->isOf(run().data()))
        m_cloud = std::make_unique<CubeCloud>(run().data());
    return m_cloud->box().problem ? describe(*m_cloud->box().problem) : QString();
}

void BoundaryPlot::compose()
{
    forgetOtherData();
    const bool isCube = this->isCube();
    const bool areSquares = squares().has_value();
    const bool isFlat = !isCube && !areSquares;
    const QString notice = this->notice();
    const bool isDrawn = notice.isEmpty();
    for (QCPAxis *axis : {xAxis, yAxis})
        axis->setVisible(isFlat && isDrawn);
    m_signs->setVisible(isFlat || !isDrawn); // they draw the notice
    m_whySigns->setVisible(isFlat && isDrawn);
    m_editSigns->setVisible(isDrawn && !areSquares);
    m_cubeSigns->setVisible(isCube && isDrawn);
    m_squaresSigns->setVisible(areSquares);
    m_cube = {};
    m_squares = {};
    m_picture = {};
    m_picture.notice = notice;
    if (!isDrawn)
        return;
    if (isCube)
        composeCube();
    else if (areSquares)
        composeSquares();
    else
        composePlane();
    if (m_showsHint && run().position() == 0 && nextMarked())
        m_picture.hint = m_cube.hint = tr("comes first: press %1", "a key");
}

/// Returns the observation that comes next if it is marked: in a picture of the run itself, among
/// few.
std::optional<int> BoundaryPlot::nextMarked() const
{
    const bool isOfRun = !m_why && !m_isWhyPlain && !m_ownWeights;
    const bool isFew = run().data().observationCount() <= Scatter::mostMarkers;
    return m_showsNext && isOfRun && isFew ? nextObservation(run()) : std::nullopt;
}

QString BoundaryPlot::proofHeading() const
{
    return WhyPlotWords::notOfRun(run().data());
}

void BoundaryPlot::composeCube()
{
    leaveRoom({});
    if (m_motion != nullptr)
        m_motion->forget();
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return;
    const QSizeF reach = cubeReach(m_camera);
    constexpr double room = 1.12; // for words beside it
    // Whose plane it is, is said above the cube at every step.
    const QString heading = m_whyWeights ? WhyPlotWords::planeNotOfRun() : QString();
    const double height =
        std::max(size.height() / 2.0, size.height() - m_cubeSigns->remarkHeight(heading));
    const double unit = 2 * room * std::max(reach.width() / size.width(), reach.height() / height);
    xAxis->setRange(-unit * size.width() / 2, unit * size.width() / 2);
    yAxis->setRange(-unit * height / 2, unit * (size.height() - height / 2));
    const PredictorPointer predictor =
        m_whyWeights ? linearPredictor(*m_whyWeights, run().settings()) : run().predictor();
    m_cube = cubePicture(run(), *predictor, m_camera, *m_cloud);
    const std::optional<int> next = nextMarked();
    if (isAsking() && !m_whyWeights)
        hideAnswers(m_cube);
    for (CubeMarker &marker : m_cube.markers)
        marker.sign.isNext = marker.row == next;
    if (m_isWhyPlain)
        quieten(m_cube, m_whyWeights.has_value());
    m_cube.isProof = m_whyWeights.has_value();
    if (m_cube.isProof)
        m_cube.remark = heading;
}

/// Names the plane that is drawn, and whose boundary, if not the run's.
QString BoundaryPlot::heading() const
{
    const Dataset &data = run().data();
    QString slice = describePlane(m_scatter->plane(), data, m_scatter->hasFaint());
    if (!m_whyWeights) {
        if (!slice.isEmpty())
            slice[0] = slice[0].toUpper(); // words that stand alone
        return slice;
    }
    const QString words = WhyPlotWords::notOfRun(data);
    return slice.isEmpty() ? words : words + QStringLiteral("; ") + slice;
}

void BoundaryPlot::composePlane()
{
    const Plane &plane = scatter().plane();
    nameAxes(plane);
    const QRectF wanted = wantedRange();
    const QString heading = this->heading();
    // The room for the axes depends on their numbers, and these on the room. The first range is
    // always the same, or the picture would depend on the one before.
    xAxis->setRange(wanted.left(), wanted.right());
    yAxis->setRange(wanted.top(), wanted.bottom());
    m_ticker->setStep(roundStep(std::max(wanted.width(), wanted.height())));
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries; ++i) {
        const QRect before = axisRect()->rect();
        leaveRoom(heading);
        fitAxes(wanted);
        if (axisRect()->rect() == before && i > 0)
            break;
    }
    const QRectF area(QPointF(xAxis->range().lower, yAxis->range().lower),
                      QPointF(xAxis->range().upper, yAxis->range().upper));
    const std::optional<Weights> &other = m_whyWeights ? m_whyWeights : m_ownWeights;
    m_picture = other ? boundaryPicture(run(), *other, m_scatter, area)
                      : boundaryPicture(run(), m_scatter, area);
    if (isAsking() && !other)
        hideAnswers(m_picture);
    if (const std::optional<int> next = nextMarked(); next && !m_picture.markers.empty())
        m_picture.markers[static_cast<std::size_t>(*next)].sign.isNext = true;
    m_picture.heading = heading;
    m_picture.isPart = isPart();
    m_picture.isOwnLine = m_ownWeights.has_value();
    m_picture.handles = m_handles;
    if (m_editing) {
        constexpr double leastGap = 9; // pixels: closer points of a grid are a grey haze
        m_picture.grid =
            gridPoints(*m_editing, area, leastGap * area.width() / axisRect()->width());
        if (m_editing->chosen && !m_picture.crowd)
            m_picture.markers[static_cast<std::size_t>(*m_editing->chosen)].isChosen = true;
    }
    if (m_why)
        addTo(m_picture, *m_why, area);
    if (m_why && !m_ownWeights && m_picture.line) {
        m_picture.lineName = WhyPlotWords::present(run());
        m_picture.briefLineName = WhyPlotWords::present();
    }
    m_picture.isProof = m_isWhyPlain && m_whyWeights;
    if (m_isWhyPlain)
        quieten(m_picture, m_picture.isProof);
    if (m_hidesRun && !m_ownWeights && !m_whyWeights)
        clearBoundary(m_picture);
    const QSizeF unit(axisRect()->width() / area.width(), axisRect()->height() / area.height());
    shareSigns(m_picture.markers,
               m_picture.line && std::abs(m_picture.line->dy() * unit.height()) >
                                     std::abs(m_picture.line->dx() * unit.width()));
    moveLine(area);
}

} // namespace frontera
