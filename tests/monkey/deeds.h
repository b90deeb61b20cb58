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

/// A source of random numbers that are the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    /// Draws a number with 0 ≤ number < count.
    [[nodiscard]] int below(int count)
    {
        return static_cast<int>(m_engine() % static_cast<quint64>(count));
    }

private:
    std::mt19937_64 m_engine;
};

/// One action of a person on a window.
struct Deed
{
    QString name;
    std::function<void(MainWindow &)> act;
};

/// Presses a key in the widget with the focus, or in the dialog that is open.
void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Returns the deeds that each open a view, a tool or a mode in a window with none open. Their
/// names are all different.
[[nodiscard]] std::vector<Deed> openings();
/// Returns the deeds that change the data, the settings, or the look of the window.
[[nodiscard]] std::vector<Deed> changes();
/// Returns data of every kind, by name: of 1, 2, 3, 4 and 64 inputs, of one observation, and of
/// very many.
[[nodiscard]] std::vector<Dataset> kindsOfData();
/// Returns the deed that shows other data, as if opened from a file.
[[nodiscard]] Deed openingOf(const Dataset &data);

/// Draws a deed among all that a person can do with keyboard and mouse.
[[nodiscard]] Deed randomDeed(MainWindow &window, Dice &dice);

/// Brings the window back to a plain state: no view, tool, mode or dialog open, no entry begun.
void closeAll(MainWindow &window);

/// A closer of dialogs that open in the middle of a deed: it acts at random in them a little and
/// closes them. Without it the deed would never return.
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
