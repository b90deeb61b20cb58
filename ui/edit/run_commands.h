// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/data_edit.h"
#include "core/models/models.h"
#include "core/run/run.h"
#include "ui/run/player.h"

#include <QCoreApplication>
#include <QUndoCommand>
#include <utility>

// The changes that EditActions keeps on its stack; included by its source alone.

namespace frontera {

/// Names the changes, in the present language.
class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(EditActions)

public:
    static QString data() { return tr("other data"); }
    static QString features() { return tr("further inputs"); }
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
/// and return to it the other way round; the player goes there, from then on where that is far.
class RunCommand : public QUndoCommand
{
public:
    RunCommand(Run &run, Player &player)
        : m_run(run)
        , m_player(player)
    {
    }

    /// Returns what was changed, in the present language.
    [[nodiscard]] virtual QString words() const = 0;
    /// Returns the data that were replaced; null where data were only edited, or not changed.
    [[nodiscard]] virtual const Dataset *replacedData() const { return nullptr; }

    void undo() override
    {
        m_after = m_player.destination();
        startBefore();
        m_player.reach(m_before);
    }
    void redo() override
    {
        m_before = m_player.destination();
        startAfter();
        m_player.reach(m_after);
    }

protected:
    [[nodiscard]] Run &run() { return m_run; }
    [[nodiscard]] const Run &run() const { return m_run; }
    virtual void startBefore() = 0;
    virtual void startAfter() = 0;

private:
    Run &m_run;
    Player &m_player;
    qint64 m_before = 0; ///< the positions that were left
    qint64 m_after = 0;
};

/// Other settings of the same data. Only the settings are stored.
class OtherSettings : public RunCommand
{
public:
    OtherSettings(Run &run, Player &player, Settings settings)
        : RunCommand(run, player)
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
    /// With `isLifted` only the derived inputs are others.
    OtherData(Run &run, Player &player, Dataset data, Settings settings, bool isLifted)
        : RunCommand(run, player)
        , m_dataBefore(run.data())
        , m_dataAfter(std::move(data))
        , m_settingsBefore(run.settings())
        , m_settingsAfter(std::move(settings))
        , m_isLifted(isLifted)
    {
    }

    [[nodiscard]] QString words() const override
    {
        return m_isLifted ? EditWords::features() : EditWords::data();
    }
    [[nodiscard]] const Dataset *replacedData() const override
    {
        return m_isLifted ? nullptr : &m_dataBefore;
    }

protected:
    void startBefore() override { run().start(m_dataBefore, m_settingsBefore); }
    void startAfter() override { run().start(m_dataAfter, m_settingsAfter); }

private:
    Dataset m_dataBefore;
    Dataset m_dataAfter;
    Settings m_settingsBefore;
    Settings m_settingsAfter;
    bool m_isLifted;
};

class PointChange : public RunCommand
{
public:
    PointChange(Run &run, Player &player, DataEdit edit, int gesture)
        : RunCommand(run, player)
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

} // namespace frontera
