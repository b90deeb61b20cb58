// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/gates/gates_model.h"
#include "core/models/model.h"
#include "core/run/run.h"
#include "ui/views/neuron/neuron_plot.h"
#include "ui/views/registry.h"
#include "ui/views/slide_words.h"
#include "ui/views/view_kind.h"
#include "ui/words/arithmetic_words.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace frontera {

namespace {

class NeuronNames
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static ViewWords all()
    {
        return {.name = tr("Neuron"),
                .menu = tr("&Neuron"),
                .button = tr("Neuron"),
                .tip = tr("Show the neuron with the numbers of the step")};
    }
};

/// One neuron alone, whose inputs are those of the data, or three.
bool isForNeuron(const Run &run)
{
    return run.model().isPerceptron || isGates(run.settings());
}

std::unique_ptr<RunPlot> makeNeuron(const Run &run, const Shown &, QWidget *parent)
{
    return std::make_unique<NeuronPlot>(run, parent);
}

void wordNeuron(SlideWords &words, const SlideFacts &facts)
{
    words.headline = describeArithmetic(facts.run).title;
    words.detail = facts.verdict.headline;
}

void drawNeuronIcon(QPainter &painter)
{
    painter.drawLine(QPointF(2, 5), QPointF(9.5, 10));
    painter.drawLine(QPointF(2, 19), QPointF(9.5, 14));
    painter.drawEllipse(QPointF(13.5, 12), 4.6, 4.6);
    painter.drawLine(QPointF(18.1, 12), QPointF(22.5, 12));
}

} // namespace

constinit const ViewKind neuronView = {
    .key = "neuron",
    .place = ViewPlace::Beside,
    .shortcut = Qt::Key_N,
    .isRemembered = true,
    .drawsEach = false,
    .words = NeuronNames::all,
    .isFor = isForNeuron,
    .make = makeNeuron,
    .wordSlide = wordNeuron,
    .drawIcon = drawNeuronIcon,
};

} // namespace frontera
