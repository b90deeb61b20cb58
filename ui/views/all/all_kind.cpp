// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"
#include "ui/views/view_kind.h"

#include <QCoreApplication>

namespace frontera {

namespace {

class TogetherNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all() { return {.name = tr("All views together")}; }
};

constinit const ViewPart plane[] = {{&boundaryView, 1}};
constinit const ViewPart planeAndHistory[] = {{&boundaryView, 0.55}, {&historyView, 0.45}};
constinit const ViewPart weights[] = {{&weightsView, 1}};
constinit const ViewPart neuron[] = {{&neuronView, 1}};
constinit const ViewPart history[] = {{&historyView, 0.34}};
constinit const ViewPart weightsAndNeuron[] = {{&weightsView, 0.55}, {&neuronView, 0.45}};
constinit const ViewPart wideWeights[] = {{&weightsView, 0.45}};
constinit const ViewPart wideNeuron[] = {{&neuronView, 0.45}};
constinit const ViewPart cube[] = {{&liftView, 1}};
constinit const ViewPart cubeAndNeuron[] = {{&liftView, 0.55}, {&neuronView, 0.45}};
constinit const ViewPart hidden[] = {{&hiddenView, 1}};
constinit const ViewPart hiddenAndNeuron[] = {{&hiddenView, 0.55}, {&neuronView, 0.45}};

// Where there is little room the history goes first, because the others show the present step.

constinit const ViewParts withWeights[] = {
    {plane, weightsAndNeuron, history},
    {planeAndHistory, weightsAndNeuron},
    {plane, weightsAndNeuron},
    {plane, neuron, wideWeights},
    {plane, weights, history},
    {plane, neuron, history},
    {plane, weights},
    {plane, neuron},
    {plane, {}, wideWeights},
    {plane, {}, wideNeuron},
    {plane, {}, history},
    {plane},
};

constinit const ViewParts withCube[] = {
    {plane, cubeAndNeuron, history},
    {plane, cubeAndNeuron},
    {plane, cube, history},
    {plane, cube},
    {plane, {}, history},
    {plane},
};

/// The three weight spaces would leave little room for the planes.
constinit const ViewParts withHiddenPlane[] = {
    {planeAndHistory, hiddenAndNeuron},
    {plane, hiddenAndNeuron},
    {plane, hidden, wideNeuron},
    {plane, hidden, history},
    {plane, hidden},
    {plane, {}, history},
    {plane},
};

constinit const ViewParts ofManyInputs[] = {
    {plane, neuron, history}, {plane, neuron}, {plane, {}, wideNeuron},
    {plane, {}, history},     {plane},
};

std::span<const ViewParts> partsFor(const Run &run)
{
    if (hiddenView.isFor(run))
        return withHiddenPlane;
    if (weightsView.isFor(run))
        return withWeights;
    if (liftView.isFor(run))
        return withCube;
    return ofManyInputs;
}

} // namespace

constinit const ViewKind allView = {
    .key = "all",
    .words = TogetherNames::all,
    .isFor = isForWeightSpace,
    .parts = partsFor,
};

} // namespace frontera
