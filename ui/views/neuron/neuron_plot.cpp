// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/neuron/neuron_plot.h"

#include "core/models/gates/gates_model.h"
#include "core/run/next_observation.h"
#include "core/run/run.h"
#include "ui/base/bar_scale.h"
#include "ui/views/neuron/network_picture.h"
#include "ui/views/neuron/network_signs.h"
#include "ui/views/neuron/neuron_layout.h"
#include "ui/views/neuron/neuron_signs.h"
#include "ui/views/neuron/try_bar.h"
#include "ui/words/data_words.h"
#include "ui/words/number_words.h"

#include <QFontInfo>
#include <algorithm>

namespace frontera {

NeuronPlot::NeuronPlot(const Run &run, QWidget *parent)
    : RunPlot(run, parent)
    , m_record(run)
    , m_signs(new NeuronSigns(this))
    , m_networkSigns(new NetworkSigns(this))
{
    axisRect()->setMinimumMargins({}); // there are no axes
    m_signs->setPicture(&m_picture);
    for (QCPAxis *axis : axisRect()->axes())
        axis->setVisible(false);
    if (parent != nullptr)
        m_bar = new TryBar(run, this);
    NeuronPlot::applyStyle();
}

NeuronPlot::~NeuronPlot() = default;

QSize NeuronPlot::minimumSizeHint() const
{
    constexpr qsizetype longNumber = 7; // characters: more are shortened where room is scarce
    const Settings &settings = run().settings();
    const bool isLong =
        settings.arithmetic == Arithmetic::Float || showNumber(settings.rate).size() > longNumber;
    if (isGates(settings))
        return isLong ? QSize(420, 220) : QSize(320, 200); // or words would be cut, as below
    const Dataset &data = run().data();
    int names = 0;
    constexpr int mostNamed = 16;
    for (int i = 0; hasNamedInputs(data) && i < std::min(mostNamed, data.inputCount()); ++i)
        names = std::max(names, fontMetrics().horizontalAdvance(inputName(data, i)));
    constexpr int widest = 120;
    // With weights of two digits, in the smallest letters.
    const int wide = !isLong ? 290 : settings.update == Update::Batch ? 350 : 330;
    constexpr int high = 140;
    return {qRound(wide * barScale()) + std::min(widest, names), qRound(high * barScale())};
}

void NeuronPlot::applyStyle()
{
    RunPlot::applyStyle();
    m_signs->setTheme(theme());
    m_networkSigns->setTheme(theme());
    if (m_bar == nullptr)
        return;
    QFont letters = sizedFont(14);
    letters.setPixelSize(
        std::max(letters.pixelSize(), QFontInfo(scaledFont(barScale())).pixelSize()));
    m_bar->setTheme(theme(), letters);
}

/// Places the switches below the neuron, where there is room for both.
void NeuronPlot::placeBar()
{
    if (m_bar == nullptr)
        return;
    constexpr double mostOfHeight = 0.36;
    m_bar->refresh();
    const int margin = plotLayout()->margins().left();
    const int width = this->width() - 2 * margin;
    const int height = m_bar->heightForWidth(width);
    const bool isShown = !isGates(run().settings()) && TryBar::isFor(run().data()) &&
                         height < mostOfHeight * this->height();
    m_bar->setVisible(isShown && !isAsking()); // it would tell the answer; its room stays
    m_bar->setGeometry(margin, this->height() - margin - height, width, height);
    QMargins margins(margin, margin, margin, margin);
    if (isShown)
        margins.setBottom(2 * margin + height);
    if (plotLayout()->margins() == margins)
        return;
    plotLayout()->setMargins(margins);
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        plotLayout()->update(phase);
}

bool NeuronPlot::leavesOutAnswer() const
{
    return !isGates(run().settings());
}

void NeuronPlot::compose()
{
    const bool isNetwork = isGates(run().settings());
    m_network = isNetwork ? std::make_unique<NetworkPicture>(networkPicture(run())) : nullptr;
    m_networkSigns->setPicture(m_network.get());
    m_networkSigns->setVisible(isNetwork);
    m_signs->setVisible(!isNetwork);
    placeBar();
    if (isNetwork)
        return;
    const bool hasSums = run().settings().update == Update::Batch;
    const int mostRows =
        NeuronLayout::mostRows(axisRect()->height(), font(), textScale(), hasSums, leastLetters());
    const std::optional<int> next = isAsking() ? nextObservation(run()) : std::nullopt;
    m_picture = next ? askedNeuronPicture(run(), *next, mostRows) : neuronPicture(run(), mostRows);
    if (!next && m_signs->layout().courseHeight > 0) {
        m_record.update();
        constexpr int columns = 120; // a little more than the pixels of a course
        addCourses(m_picture, run(), m_record, columns);
    }
}

QString NeuronPlot::spokenDescription() const
{
    if (m_network)
        return describeNetwork(*m_network);
    QStringList parts;
    for (const NeuronInput &input : m_picture.inputs) {
        if (m_picture.isNamed)
            parts += input.name.isEmpty() ? input.value
                                          : input.value + QStringLiteral(" = ") + input.name;
        else if (!input.value.isEmpty())
            parts += input.name + QStringLiteral(" = ") + input.value;
        parts += input.weight.front().whole();
        if (!input.sum.empty())
            parts += input.sum.front().whole();
    }
    if (!m_picture.more.isEmpty())
        parts += m_picture.more;
    if (m_picture.bias)
        parts += m_picture.bias->weight.front().whole();
    if (!m_picture.dotted.isEmpty())
        parts += m_picture.dotted;
    if (m_picture.bias && !m_picture.bias->sum.empty())
        parts += m_picture.bias->sum.front().whole();
    if (m_picture.output.isEmpty() && !m_picture.target.isEmpty())
        parts += tr("target %1").arg(m_picture.target);
    if (m_picture.output.isEmpty())
        return parts.join(QStringLiteral("; "));
    parts += m_picture.sum;
    parts += tr("output %1").arg(m_picture.output);
    parts += tr("target %1").arg(m_picture.target);
    parts += m_picture.isMistake ? tr("%1, a mistake").arg(m_picture.error)
                                 : tr("%1, right").arg(m_picture.error);
    return parts.join(QStringLiteral("; "));
}

} // namespace frontera
