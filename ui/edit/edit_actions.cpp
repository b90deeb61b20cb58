// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/edit_actions.h"

#include "core/csv/scaled_data.h"
#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/explanation/explanation.h"
#include "core/models/gates/gate_learner.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "core/session/command_line.h"
#include "core/session/session.h"
#include "ui/base/action_words.h"
#include "ui/edit/feature_actions.h"
#include "ui/edit/run_commands.h"
#include "ui/run/player.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/feature_words.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

using LiftedOrError = std::variant<Dataset, FeatureError>;

/// So many observations are given other features at once.
constexpr int mostLiftedAtOnce = 1'000;

LiftedOrError lifted(const Dataset &data, const std::vector<Feature> &features)
{
    if (std::optional<FeatureError> error = problemOf(features, data))
        return *std::move(error);
    return withFeatures(data, features);
}

const RunCommand &commandAt(const QUndoStack &stack, int index)
{
    return static_cast<const RunCommand &>(*stack.command(index));
}

} // namespace

EditActions::EditActions(Run &run, Player &player, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_player(player)
    , m_window(window)
    , m_stack(new QUndoStack(this))
    , m_undo(newAction(this, window, Qt::CTRL | Qt::Key_Z))
    , m_redo(newAction(this, window, Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , m_bipolarInputs(newAction(this, window, {}))
    , m_threeNeurons(newAction(this, window, Qt::Key_T))
    , m_scaling(newAction(this, window, Qt::Key_E))
{
    connect(m_scaling, &QAction::triggered, this, &EditActions::scale);
    m_threeNeurons->setCheckable(true);
    connect(m_threeNeurons, &QAction::triggered, this,
            [this](bool isOn) { setModel(isOn ? gatesModel() : usualModel()); });
    m_features = new FeatureActions(m_run, *this, window);
    connect(m_features, &FeatureActions::dialogOpens, this, [this] { m_player.setRunning(false); });
    m_bipolarInputs->setCheckable(true);
    connect(m_bipolarInputs, &QAction::triggered, this, [this](bool isOn) {
        setData(withInputs(m_run.data(), isOn ? GateInputs::Bipolar : GateInputs::ZeroOne));
    });
    connect(&m_run, &Run::runReplaced, this, &EditActions::update);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(m_undo, &QAction::triggered, this, &EditActions::takeBack);
    connect(m_redo, &QAction::triggered, this, &EditActions::makeAgain);
    connect(m_stack, &QUndoStack::indexChanged, this, &EditActions::update);
    retranslate();
}

void EditActions::setData(const Dataset &data)
{
    setRun(data, fittedTo(data, m_run.settings()));
}

void EditActions::setGate(int gate)
{
    const Dataset &data = m_run.data();
    const std::optional<GateInputs> inputs = gateInputsOf(data);
    const Dataset other = gateDataset(gate, inputs.value_or(GateInputs::ZeroOne));
    setData(inputs ? withPossibleFeatures(other, data.features()) : other);
}

/// Returns the data with these features, or why they cannot have them; nothing if the person
/// stopped it. Many products are computed in a thread.
std::optional<LiftedOrError> EditActions::lift(const std::vector<Feature> &features)
{
    const Dataset &data = m_run.data();
    if (data.observationCount() <= mostLiftedAtOnce)
        return lifted(data, features);
    WorkProgress progress(tr("Computing further inputs of %1…").arg(data.name()), m_window);
    return progress.inThread([data, features] {
        LiftedOrError made = lifted(data, features);
        if (const auto *all = std::get_if<Dataset>(&made))
            (void)all->columns(); // not when the window needs them
        return made;
    });
}

void EditActions::setFeatures(const std::vector<Feature> &features)
{
    const Dataset &data = m_run.data();
    if (features == data.features())
        return;
    const std::optional<LiftedOrError> made = lift(features);
    if (!made)
        return;
    if (const auto *error = std::get_if<FeatureError>(&*made)) {
        Q_EMIT done(tr("The inputs stay: %1", "why").arg(describe(*error, data)));
        return;
    }
    const auto &lifted = std::get<Dataset>(*made);
    // Each weight stays with its input.
    Settings settings = withAllWeights(m_run.settings(), data.inputCount());
    std::vector<Decimal> weights(settings.weights.begin(),
                                 settings.weights.begin() + data.givenCount());
    for (const Feature &feature : features) {
        const auto before = std::ranges::find(data.features(), feature);
        const auto place = data.givenCount() + (before - data.features().begin());
        weights.push_back(before == data.features().end()
                              ? Decimal()
                              : settings.weights[static_cast<std::size_t>(place)]);
    }
    settings.weights = std::move(weights);
    (void)push(new OtherData(m_run, m_player, lifted, fittedTo(lifted, settings), true));
}

void EditActions::setSettings(const Settings &settings)
{
    if (!isPresent(settings)) // what stands there already may be chosen again
        setRun(m_run.data(), settings);
}

void EditActions::setModel(const Model &model)
{
    setSettings(chosenFor(m_run.data(), m_run.settings(), model));
}

std::vector<WhyDoor> EditActions::doors()
{
    const auto leads = [this](const Explanation &) {
        return gatesModel().takes(m_run.data()) && !isGates(m_run.settings()) &&
               unitsFor(m_run.data()).has_value();
    };
    const auto helps = [this](const Explanation &explanation) {
        return m_scaling->isEnabled() && explanation.scaledMost.has_value();
    };
    return {m_features->door(), {m_threeNeurons, leads}, {m_scaling, helps, true}};
}

void EditActions::scale()
{
    WorkProgress progress(tr("Scaling %1…").arg(m_run.data().name()), m_window);
    const auto scaled = progress.inThread([data = m_run.data()] {
        std::optional<Dataset> made = scaledData(data, CsvScale::Standard);
        if (made)
            (void)made->columns(); // not when the window needs them
        return made;
    });
    progress.close();
    if (scaled && *scaled)
        setData(**scaled);
    else if (scaled)
        tell(m_window, tr("Not scaled"),
             tr("The numbers of an input lie so close together beside their spread that %1 digits "
                "do not tell them apart once they are scaled.")
                 .arg(Decimal::maxDigits));
}

void EditActions::setPlacing(bool isPlacing)
{
    m_isPlacing = isPlacing;
    update();
}

bool EditActions::isPresent(const Settings &settings) const
{
    const int inputs = m_run.data().inputCount();
    return withAllWeights(settings, inputs) == withAllWeights(m_run.settings(), inputs);
}

void EditActions::setRun(const Dataset &data, const Settings &settings)
{
    const bool isSame = data == m_run.data();
    // Equal data and settings are no change to be undone.
    if (isSame && isPresent(settings))
        m_run.restart();
    else if (isSame)
        m_stack->push(new OtherSettings(m_run, m_player, settings));
    else
        replaceData(data, settings);
}

/// Makes a change of the data. Returns true if it took the three neurons, and says so.
bool EditActions::push(RunCommand *change)
{
    const bool wereThree = isGates(m_run.settings());
    m_stack->push(change);
    if (!wereThree || isGates(m_run.settings()))
        return false;
    Q_EMIT done(tr("Three neurons learn only gates: now one neuron learns. %1 brings them back")
                    .arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    return true;
}

void EditActions::replaceData(const Dataset &data, const Settings &settings)
{
    const bool isAtHand = comesWithProgram(m_run.data()); // a click brings these back
    const bool isTold = push(new OtherData(m_run, m_player, data, settings, false));
    if (!isTold && !isAtHand)
        Q_EMIT done(tr("Other data: %1 brings your data back")
                        .arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
}

std::vector<Dataset> EditActions::ownDataPutAside() const
{
    std::vector<Dataset> own;
    for (int i = m_stack->index() - 1; i >= 0; --i) {
        const Dataset *data = commandAt(*m_stack, i).replacedData();
        if (data != nullptr && !comesWithProgram(*data))
            own.push_back(*data);
    }
    return own;
}

void EditActions::edit(const DataEdit &edit, int gesture)
{
    // A number that is no literal could be saved, but the file could not be opened again.
    if (!std::ranges::all_of(edit.inputs, &Decimal::isLiteral)) {
        Q_EMIT done(EditWords::tooManyDigits());
        return;
    }
    if (const auto error = edit.kind == DataEdit::Kind::Remove
                               ? std::nullopt
                               : problemOf(edit.inputs, m_run.data())) {
        Q_EMIT done(EditWords::tooLarge(error->text));
        return;
    }
    const bool wasRunning = m_player.isRunning();
    const bool hadBegun = m_run.length() > 0;
    if (gesture == 0 || gesture != m_gesture)
        m_positionBefore = m_player.destination();
    m_gesture = gesture;
    const int before = m_stack->index();
    const bool isTold = push(new PointChange(m_run, m_player, edit, gesture));
    if (m_stack->index() < before) // the gesture ended where it began: the same run
        m_player.reach(m_positionBefore);
    else if (hadBegun && !isTold)
        Q_EMIT done(tr("New data: the run begins anew"));
    if (wasRunning)
        m_player.setRunning(true);
}

void EditActions::forget()
{
    m_stack->clear();
}

void EditActions::takeBack()
{
    if (!m_stack->canUndo())
        return;
    const RunCommand &command = commandAt(*m_stack, m_stack->index() - 1);
    m_stack->undo();
    Q_EMIT done(tr("Undone: %1").arg(command.words()));
}

void EditActions::makeAgain()
{
    if (!m_stack->canRedo())
        return;
    const RunCommand &command = commandAt(*m_stack, m_stack->index());
    m_stack->redo();
    Q_EMIT done(tr("Redone: %1").arg(command.words()));
}

void EditActions::update()
{
    m_undo->setEnabled(m_stack->canUndo());
    m_redo->setEnabled(m_stack->canRedo());
    const auto named = [this](bool isPossible, int index, const QString &alone) {
        return isPossible ? tr("%1: %2", "undo or redo: what")
                                .arg(alone, commandAt(*m_stack, index).words())
                          : alone;
    };
    say(m_undo, named(m_stack->canUndo(), m_stack->index() - 1, tr("&Undo")), tr("Undo"),
        tr("Take the last change of data or settings back"));
    say(m_redo, named(m_stack->canRedo(), m_stack->index(), tr("&Redo")), tr("Redo"),
        tr("Make the change again that was taken back"));
    const std::optional<GateInputs> inputs = gateInputsOf(m_run.data());
    m_bipolarInputs->setEnabled(inputs.has_value());
    m_bipolarInputs->setChecked(inputs == GateInputs::Bipolar);
    say(m_bipolarInputs, tr("&Inputs −1 and +1"), tr("Inputs −1 and +1"),
        tr("Write the inputs of a gate as −1 and +1 in place of 0 and 1"));
    const DataOrigin *origin = m_run.data().origin();
    m_scaling->setEnabled((origin == nullptr || origin->scales.empty()) && !gateOf(m_run.data()) &&
                          m_run.data().observationCount() > 1);
    say(m_scaling, tr("&Even out the inputs"), tr("Even out the inputs"),
        tr("Scale each input to mean 0 and standard deviation 1, so that none outweighs others"));
    m_threeNeurons->setEnabled(gatesModel().takes(m_run.data()) && !m_isPlacing);
    m_threeNeurons->setChecked(isGates(m_run.settings()));
    say(m_threeNeurons, tr("Three &neurons"), tr("Three neurons"),
        tr("Let three neurons learn, each its own gate, in place of one"));
}

void EditActions::retranslate()
{
    m_features->retranslate();
    update();
}

} // namespace frontera
