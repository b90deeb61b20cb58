// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QObject>
#include <QString>
#include <array>
#include <functional>
#include <random>
#include <span>
#include <vector>

namespace frontera {

class MainWindow;

/// Draws numbers that are the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    /// 0 ≤ result < count.
    [[nodiscard]] int below(int count)
    {
        return static_cast<int>(m_engine() % static_cast<quint64>(count));
    }

private:
    std::mt19937_64 m_engine;
};

/// Something that a person does to a window.
struct Deed
{
    QString name;
    std::function<void(MainWindow &)> act;
};

/// Presses a key where the keyboard is: in the widget with the focus, or in a dialog that is open.
void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// What opens a view, a tool or a mode, from a window with none open. Their names are different.
[[nodiscard]] std::vector<Deed> openings();
/// What changes the data, the settings, or how all is seen.
[[nodiscard]] std::vector<Deed> changes();
/// Data of 1, 2, 3, 4 and 64 inputs, of one observation, and a crowd, by name.
[[nodiscard]] std::vector<Dataset> kindsOfData();
/// Shows other data, as from a file.
[[nodiscard]] Deed openingOf(const Dataset &data);

/// Anything that a hand at the keyboard and the mouse may do.
[[nodiscard]] Deed randomDeed(MainWindow &window, Dice &dice);

/// Back to a plain window: no view, tool, mode or dialog, no entry begun.
void closeAll(MainWindow &window);

/// Answers dialogs that open in the middle of a deed, so that nobody waits for ever: while it
/// lives, it plays with them a little and closes them.
class DialogCloser : public QObject
{
    Q_OBJECT

public:
    explicit DialogCloser(Dice &dice, QObject *parent = nullptr);

private:
    void look();

    Dice &m_dice;
    int m_looks = 0;
};

} // namespace frontera
