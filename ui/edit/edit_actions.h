// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/data_edit.h"
#include "core/data/features.h"
#include "core/settings/settings.h"
#include "ui/panels/why_door.h"

#include <QObject>
#include <optional>
#include <variant>
#include <vector>

class QAction;
class QUndoStack;
class QWidget;

namespace frontera {

class FeatureActions;
class Player;
class Run;
class RunCommand;

/// Makes every change of data and settings that a person asks for, so that it can be undone and
/// redone. Each change begins a new run. Undo and redo return to the step at which the run they
/// bring back was left; where that is far, the player goes there while the window answers.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(Run &run, Player &player, QWidget *window);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    /// Returns the action that writes a gate's inputs as −1 and +1, or as 0 and 1 again.
    [[nodiscard]] QAction *bipolarInputs() const { return m_bipolarInputs; }
    /// Returns the action that makes three neurons learn in place of one, or one again.
    [[nodiscard]] QAction *threeNeurons() const { return m_threeNeurons; }
    /// Returns the action that scales the inputs.
    [[nodiscard]] QAction *scaling() const { return m_scaling; }
    /// Tells whether points are being placed by hand: then the key of threeNeurons() means another
    /// thing.
    void setPlacing(bool isPlacing);
    /// Returns the ways on from what is proved.
    [[nodiscard]] std::vector<WhyDoor> doors();
    /// Returns the choice of derived inputs.
    [[nodiscard]] FeatureActions &features() const { return *m_features; }
    void retranslate();

    /// Replaces the derived inputs, if the data can have these; done() says why they cannot.
    void setFeatures(const std::vector<Feature> &features);
    /// Replaces the data; keeps the settings as far as they fit (fitted()).
    void setData(const Dataset &data);
    /// Replaces the data by one of the sixteen gates of two inputs (gates.h), written as those of
    /// the present gate are, with the same features.
    void setGate(int gate);
    /// Replaces the settings; equal ones change nothing.
    void setSettings(const Settings &settings);
    /// Trains another model, which must take the data, with the settings that fit it (chosenFor()).
    void setModel(const Model &model);
    /// Changes, adds or removes one observation. Successive edits with the same `gesture` ≠ 0 are
    /// one movement of the mouse and are undone together. A run that was playing plays on, with the
    /// new data. An edit with a number that cannot be written (Decimal::isLiteral()) is refused,
    /// and done() says so.
    void edit(const DataEdit &edit, int gesture = 0);
    /// Clears the undo history: another session was opened.
    void forget();
    /// Returns the data sets that undo would bring back and that do not come with the program, the
    /// latest replaced first.
    [[nodiscard]] std::vector<Dataset> ownDataPutAside() const;

Q_SIGNALS:
    /// Tells in a few words what was undone or redone, that an edit began a new run or was refused,
    /// or that undo brings back data that do not come with the program.
    void done(const QString &words);

private:
    [[nodiscard]] std::optional<std::variant<Dataset, FeatureError>>
    lift(const std::vector<Feature> &features);
    /// True if the run has these settings.
    [[nodiscard]] bool isPresent(const Settings &settings) const;
    void setRun(const Dataset &data, const Settings &settings);
    bool push(RunCommand *change);
    void replaceData(const Dataset &data, const Settings &settings);
    void scale();
    void takeBack();
    void makeAgain();
    void update();

    Run &m_run;
    Player &m_player;
    QWidget *m_window;
    QUndoStack *m_stack;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_bipolarInputs;
    QAction *m_threeNeurons;
    QAction *m_scaling;
    bool m_isPlacing = false;
    FeatureActions *m_features;
    int m_gesture = 0;           ///< of the last edit
    qint64 m_positionBefore = 0; ///< of the run before that gesture
};

} // namespace frontera
