// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/widgets/line_icon.h"
#include "ui/window/arrangement.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <functional>
#include <utility>
#include <vector>

class QAction;
class QWidget;

namespace frontera {

class Run;

/// Tells whether there is a comparison, and whether another view covers it.
enum class Comparison { None, Behind, Shown };

/// The actions for each view that the window can open, and for each tool of the plot, with their
/// words and keys. An action is checked while its view is seen, or would be if there were room.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    explicit ViewActions(QWidget *window);

    /// Returns the action of a view that the window can open.
    [[nodiscard]] QAction *action(const ViewKind &view) const;
    /// Returns the action that closes all views and tools, so that the plot is seen alone. It is
    /// checked while the plot is seen.
    [[nodiscard]] QAction *plane() const { return m_plane; }
    /// Returns the action of placing a line by hand.
    [[nodiscard]] QAction *ownLine() const { return m_ownLine; }
    /// Returns the action of placing observations by hand.
    [[nodiscard]] QAction *points() const { return m_points; }
    /// Returns the action that shows in a presentation the table in place of the arithmetic; it is
    /// enabled there alone.
    [[nodiscard]] QAction *table() const { return m_table; }
    /// Returns the actions of the views in the order of the menu, and among them that of placing a
    /// line.
    [[nodiscard]] QList<QAction *> all() const;

    /// A door that the window always shows: the action of a view or a tool, with a short name.
    struct Lens
    {
        QAction *action;
        DrawIcon icon; ///< null for a view that has none
        QString name;
        bool isTool = false;
        const ViewKind *view = nullptr; ///< null for the plot and the tools placed by hand
    };
    /// Returns these doors in the order of the menu, the tools last. The proof is not among them:
    /// it has a door of its own.
    [[nodiscard]] std::vector<Lens> lenses() const;
    /// Returns true if a view is open and the stage has no room for it. Who asks for it then sees
    /// it, in place of another.
    [[nodiscard]] bool isWithoutRoom(const ViewKind &view) const;

    /// Decides what is shown where on a stage of this size, with parts that need this room.
    [[nodiscard]] Arrangement arrangement(QSize size, const Needs &needs) const;

    /// Sets what tells the arrangement on the stage as it is at present.
    void setSeen(std::function<Arrangement()> seen) { m_seen = std::move(seen); }

    /// Enables the actions that the run's data allow, and closes the other views.
    void fitTo(const Run &run);
    /// Closes everything that hides the run's moving line: the line placed by hand, and views that
    /// show no run (ViewKind::isStill).
    void showRun();
    /// True if something is open that showRun() would close.
    [[nodiscard]] bool hidesRun() const;

    /// Begins or ends a presentation, in which only one panel is open: another one replaces it. At
    /// the end everything is open again that was open before.
    void setPresenting(bool isPresenting);

    /// Returns the keys of the open views as a session keeps them, including covered ones.
    [[nodiscard]] QStringList open() const;
    /// Returns the same in the order in which they were opened: of those that have no room
    /// together, the last ones are shown.
    [[nodiscard]] QStringList openedInOrder() const;
    /// Returns whether there is a comparison, and whether it is covered.
    [[nodiscard]] Comparison comparison() const;
    /// Opens these views and closes all others. Does not remember them for the next start.
    void setOpen(const QStringList &keys, Comparison comparison = Comparison::None);

    /// Opens the views that were open at the last start.
    void restore();
    void retranslate();

Q_SIGNALS:
    /// Tells that the arrangement may have changed.
    void changed();
    /// Tells that a comparison begins: the present run is to be kept beside the next. Not emitted
    /// when a covered comparison is seen again. changed() follows.
    void comparisonBegins();

private:
    struct Entry
    {
        const ViewKind *view;
        QAction *action;
    };

    /// Returns the view that compares two runs.
    [[nodiscard]] std::vector<Entry>::const_iterator comparing() const;
    QAction *add(int key);
    void nameView(const ViewKind &view, QAction *action) const;
    void take(const ViewKind &view, bool isOn);
    void take(Hand tool, bool isOn);
    void takeTable(bool isOn);
    void closeAll();
    /// Checks the actions of the views and tools that are seen.
    void follow();

    QWidget *m_window;
    const Run *m_run = nullptr;          ///< that the views were fitted to
    std::function<Arrangement()> m_seen; ///< null: there is room for everything
    std::vector<Entry> m_entries;        ///< in the order of the menu
    QAction *m_plane;
    QAction *m_ownLine;
    QAction *m_points;
    QAction *m_table;
    OpenViews m_open;
    OpenViews m_before; ///< a presentation
    Dataset m_data;
    Dataset m_comparedData; ///< those of the present run when the comparison was last seen
    bool m_isPresenting = false;
    bool m_isFollowing = false;
};

} // namespace frontera
