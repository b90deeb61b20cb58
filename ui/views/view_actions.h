// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

namespace frontera {

struct ViewKind;

/// What can be shown and hidden beside the plot, each with its words and its key. The panels among
/// them are remembered from one start to the next.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    explicit ViewActions(QWidget *window);

    /// The proof, in the plot and beside it.
    [[nodiscard]] QAction *why() const { return m_why; }
    /// A line placed by hand.
    [[nodiscard]] QAction *ownLine() const { return m_ownLine; }
    /// Observations placed by hand.
    [[nodiscard]] QAction *points() const { return m_points; }
    [[nodiscard]] QAction *weights() const { return m_weights; }
    [[nodiscard]] QAction *neuron() const { return m_neuron; }
    [[nodiscard]] QAction *history() const { return m_history; }
    /// All sixteen gates in place of the plot.
    [[nodiscard]] QAction *wall() const { return m_wall; }
    /// The run as it is, kept beside the next.
    [[nodiscard]] QAction *compare() const { return m_compare; }
    /// All of them, in the order of the menu.
    [[nodiscard]] QList<QAction *> all() const;

    /// What takes the place of the plot, or is drawn into it, now.
    [[nodiscard]] const ViewKind &mainView() const;

    /// Ends what the moving line is not seen in: the line placed by hand, and the wall.
    void showRun();
    [[nodiscard]] bool hidesRun() const;

    /// One panel at a time beside the plot: the next takes the place of the one before. What that
    /// hides comes back in the end.
    void setOneAtATime(bool isOne);

    /// What is open of SessionView::panels(), also where something else hides it for now.
    [[nodiscard]] QStringList open() const;
    /// Opens these and closes all others, without remembering them as wanted.
    void setOpen(const QStringList &names);

    /// Shows what was shown the last time.
    void restore();
    void retranslate();

Q_SIGNALS:
    /// Something is to be shown or hidden.
    void changed();
    /// The present run is to be kept beside the next: not where a comparison comes back that
    /// something else had hidden. changed() follows.
    void comparisonBegins();

private:
    QAction *add(int key, const QString &name);
    /// Shows or hides all that follows from one that was shown or hidden by itself.
    void take(QAction *action, bool isOn);
    void makeRoomFor(QAction *action);
    /// Takes it away for as long as something else is in its place.
    void hide(QAction *action);
    void bringBack();
    /// Those that are remembered from one start to the next.
    [[nodiscard]] QList<QAction *> remembered() const;
    /// Those that show a panel beside the plot.
    [[nodiscard]] QList<QAction *> panels() const;
    void makeOnly(const QAction *panel);
    /// Keeps what is shown now for later, and of its panels only the first.
    void keepOne();

    QWidget *m_window;
    QAction *m_why;
    QAction *m_ownLine;
    QAction *m_points;
    QAction *m_weights;
    QAction *m_neuron;
    QAction *m_history;
    QAction *m_wall;
    QAction *m_compare;
    QList<QAction *> m_hidden; ///< they come back when what is in their place goes
    bool m_isOneAtATime = false;
    QList<QAction *> m_shownBefore;  ///< when there was first to be one at a time
    QList<QAction *> m_hiddenBefore; ///< and these
    bool m_isSettling = false;
};

} // namespace frontera
