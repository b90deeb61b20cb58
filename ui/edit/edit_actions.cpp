// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/edit_actions.h"

#include "core/data/features.h"
#include "core/data/gates.h"
#include "core/models/gates/gates_model.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "core/session/command_line.h"
#include "core/session/session_position.h"
#include "ui/base/action_words.h"
#include "ui/run/player.h"
#include "ui/words/number_words.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(EditActions)

public:
    static QString data() { return tr("other data"); }
    static QString settings() { return tr("other settings"); }
    static QString tooManyDigits()
    {
        return tr("The point stays: its numbers would have more than %1 digits, or be too large "
                  "or too small; enter them in the table")
            .arg(Decimal::maxDigits);
    }
    static QString tooLarge(const QString &feature)
    {
        return tr("The point stays: %1 would be too large or too small", "x₁·x₂").arg(feature);
    }
    static QString change(const DataEdit &forward, const DataEdit &back)
    {
        switch (forward.kind) {
        case DataEdit::Kind::Insert:
            return tr("point added");
        case DataEdit::Kind::Remove:
            return tr("point deleted");
        default:
            return forward.inputs == back.inputs ? tr("other class") : tr("point moved");
        }
    }
};

/// A change of the run that can be undone. Undo and redo both note the position that they leave,
/// and return to it the other way round.
class RunCommand : public QUndoCommand
{
public:
    explicit RunCommand(Run &run)
        : m_run(run)
    {
    }

    /// Returns what was changed, in the present language.
    [[nodiscard]] virtual QString words() const = 0;
    /// Returns the data that were replaced; null where data were only edited, or not changed.
    [[nodiscard]] virtual const Dataset *replacedData() const { return nullptr; }

    void undo() override
    {
        m_after = m_run.position();
        startBefore();
        goTo(m_before);
    }
    void redo() override
    {
        m_before = m_run.position();
        startAfter();
        goTo(m_after);
    }
    /// True if the last undo or redo stopped short of the position that had been left, which was
    /// too far to train to.
    [[nodiscard]] bool stoppedShort() const { return m_stoppedShort; }

protected:
    [[nodiscard]] Run &run() { return m_run; }
    [[nodiscard]] const Run &run() const { return m_run; }
    virtual void startBefore() = 0;
    virtual void startAfter() = 0;

private:
    void goTo(qint64 position)
    {
        m_stoppedShort = position > mostStepsReached;
        m_run.reach(std::min(position, mostStepsReached));
    }

    Run &m_run;
    qint64 m_before = 0; ///< the positions that were left
    qint64 m_after = 0;
    bool m_stoppedShort = false;
};

/// Other settings of the same data. Only the settings are stored.
class OtherSettings : public RunCommand
{
public:
    OtherSettings(Run &run, Settings settings)
        : RunCommand(run)
        , m_before(run.settings())
        , m_after(std::move(settings))
    {
    }

    [[nodiscard]] QString words() const override { return EditWords::settings(); }

protected:
    void startBefore() override { run().start(run().data(), m_before); }
    void startAfter() override { run().start(run().data(), m_after); }

private:
    Settings m_before;
    Settings m_after;
};

class OtherData : public RunCommand
{
public:
    OtherData(Run &run, Dataset data, Settings settings)
        : RunCommand(run)
        , m_dataBefore(run.data())
        , m_dataAfter(std::move(data))
        , m_settingsBefore(run.settings())
        , m_settingsAfter(std::move(settings))
    {
    }

    [[nodiscard]] QString words() const override { return EditWords::data(); }
    [[nodiscard]] const Dataset *replacedData() const override { return &m_dataBefore; }

protected:
    void startBefore() override { run().start(m_dataBefore, m_settingsBefore); }
    void startAfter() override { run().start(m_dataAfter, m_settingsAfter); }

private:
    Dataset m_dataBefore;
    Dataset m_dataAfter;
    Settings m_settingsBefore;
    Settings m_settingsAfter;
};

class PointChange : public RunCommand
{
public:
    PointChange(Run &run, DataEdit edit, int gesture)
        : RunCommand(run)
        , m_back(reversed(edit, run.data()))
        , m_forward(std::move(edit))
        , m_settings(run.settings())
        , m_gesture(gesture)
    {
    }

    [[nodiscard]] QString words() const override { return EditWords::change(m_forward, m_back); }

    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : m_gesture; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const DataEdit &later = static_cast<const PointChange *>(next)->m_forward;
        if (m_forward.kind == DataEdit::Kind::Remove || later.kind != DataEdit::Kind::Replace ||
            later.row != m_forward.row)
            return false;
        m_forward.inputs = later.inputs;
        m_forward.target = later.target;
        setObsolete(m_forward.inputs == m_back.inputs && m_forward.target == m_back.target &&
                    m_forward.name == m_back.name);
        return true;
    }

protected:
    void startBefore() override { run().start(edited(run().data(), m_back), m_settings); }
    void startAfter() override
    {
        const Dataset data = edited(run().data(), m_forward);
        run().start(data, fittedTo(data, m_settings));
    }

private:
    DataEdit m_back;
    DataEdit m_forward;
    Settings m_settings; ///< before the change
    int m_gesture;
};

const RunCommand &commandAt(const QUndoStack &stack, int index)
{
    return static_cast<const RunCommand &>(*stack.command(index));
}

} // namespace

EditActions::EditActions(Run &run, Player &player, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_player(player)
    , m_stack(new QUndoStack(this))
    , m_undo(newAction(this, window, Qt::CTRL | Qt::Key_Z))
    , m_redo(newAction(this, window, Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , m_bipolarInputs(newAction(this, window, {}))
    , m_threeNeurons(newAction(this, window, Qt::Key_T))
{
    m_threeNeurons->setCheckable(true);
    connect(m_threeNeurons, &QAction::triggered, this,
            [this](bool isOn) { setModel(isOn ? gatesModel() : usualModel()); });
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

void EditActions::setSettings(const Settings &settings)
{
    setRun(m_run.data(), settings);
}

void EditActions::setModel(const Model &model)
{
    setSettings(chosenFor(m_run.data(), m_run.settings(), model));
}

void EditActions::setPlacing(bool isPlacing)
{
    m_isPlacing = isPlacing;
    update();
}

void EditActions::setRun(const Dataset &data, const Settings &settings)
{
    const int inputs = data.inputCount();
    const bool isSame = data == m_run.data();
    // Equal data and settings are no change to be undone.
    if (isSame && withAllWeights(settings, inputs) == withAllWeights(m_run.settings(), inputs))
        m_run.restart();
    else if (isSame)
        m_stack->push(new OtherSettings(m_run, settings));
    else
        replaceData(data, settings);
}

void EditActions::replaceData(const Dataset &data, const Settings &settings)
{
    const bool isAtHand = comesWithProgram(m_run.data()); // a click brings these back
    m_stack->push(new OtherData(m_run, data, settings));
    if (!isAtHand)
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
        m_positionBefore = m_run.position();
    m_gesture = gesture;
    const int before = m_stack->index();
    m_stack->push(new PointChange(m_run, edit, gesture));
    if (m_stack->index() < before) // the gesture ended where it began: the same run
        m_run.reach(std::min(m_positionBefore, mostStepsReached));
    else if (hadBegun)
        Q_EMIT done(tr("New data: the run begins anew"));
    m_player.setRunning(wasRunning);
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
    sayDone(tr("Undone: %1").arg(command.words()), command.stoppedShort());
}

void EditActions::makeAgain()
{
    if (!m_stack->canRedo())
        return;
    const RunCommand &command = commandAt(*m_stack, m_stack->index());
    m_stack->redo();
    sayDone(tr("Redone: %1").arg(command.words()), command.stoppedShort());
}

void EditActions::sayDone(const QString &words, bool stoppedShort)
{
    Q_EMIT done(stoppedShort ? tr("%1; at step %2, as far as is trained at once", "what was undone")
                                   .arg(words, showCount(m_run.position()))
                             : words);
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
    m_threeNeurons->setEnabled(gatesModel().takes(m_run.data()) && !m_isPlacing);
    m_threeNeurons->setChecked(isGates(m_run.settings()));
    say(m_threeNeurons, tr("Three &neurons"), tr("Three neurons"),
        tr("Let three neurons learn, each its own gate, in place of one"));
}

void EditActions::retranslate()
{
    update();
}

} // namespace frontera
