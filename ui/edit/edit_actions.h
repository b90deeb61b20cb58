// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/data_edit.h"
#include "core/settings/settings.h"

#include <QObject>
#include <vector>

class QAction;
class QUndoStack;
class QWidget;

namespace frontera {

class Player;
class Run;

/// Every change of data and settings that a person makes goes through here, so that it can be taken
/// back and made again. Any of them begins a new run; what is taken back comes back at the step at
/// which it was left (up to mostStepsReached).
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(Run &run, Player &player, QWidget *window);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    void retranslate();

    /// Other data, with the settings as far as they fit (fittedTo()).
    void setData(const Dataset &data);
    /// Shows one of the sixteen gates of two inputs (gates.h).
    void setGate(int gate);
    void setSettings(const Settings &settings);
    /// Changes an observation. Edits with the same `gesture`, if it is not 0, are one movement of
    /// the hand, and are taken back at once. A run that was going goes on with the new data.
    void edit(const DataEdit &edit, int gesture = 0);
    /// Something else was opened: nothing from before is brought back.
    void forget();
    /// Data that undoing brings back and the program does not: those whose place other data took,
    /// the last first.
    [[nodiscard]] std::vector<Dataset> ownDataPutAside() const;

Q_SIGNALS:
    /// What was taken back or made again, that the run begins anew, or what brings data back that
    /// do not come with the program, in a few words.
    void done(const QString &words);

private:
    void setRun(const Dataset &data, const Settings &settings);
    void replaceData(const Dataset &data, const Settings &settings);
    void takeBack();
    void makeAgain();
    void sayDone(const QString &words, bool isShort);
    void update();

    Run &m_run;
    Player &m_player;
    QUndoStack *m_stack;
    QAction *m_undo;
    QAction *m_redo;
    int m_gesture = 0;           ///< the last one
    qint64 m_positionBefore = 0; ///< where the run stood before it
};

} // namespace frontera
