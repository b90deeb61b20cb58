// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/window/arrangement.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <vector>

class QAction;
class QWidget;

namespace frontera {

class Run;

/// Whether there is a comparison, and whether something else is open in front of it.
enum class Comparison { None, Behind, Shown };

/// An action for each view that the window can open, and for each tool of the plot, with their
/// words and keys. An action is checked while its view is seen.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    explicit ViewActions(QWidget *window);

    /// Returns the action of a view that the window can open.
    [[nodiscard]] QAction *action(const ViewKind &view) const;
    /// A line placed by hand.
    [[nodiscard]] QAction *ownLine() const { return m_ownLine; }
    /// Observations placed by hand.
    [[nodiscard]] QAction *points() const { return m_points; }
    /// Lists the views in the order of the menu, and among them the line placed by hand.
    [[nodiscard]] QList<QAction *> all() const;

    /// Decides what is shown where on a stage of this size.
    [[nodiscard]] Arrangement arrangement(QSize size) const;

    /// Enables what there is for these data, and closes the rest.
    void fitTo(const Run &run);
    /// Ends what the moving line is not seen in: the line placed by hand, and what is still.
    void showRun();
    [[nodiscard]] bool hidesRun() const;

    /// In a presentation one panel is shown at a time: the next takes the place of the one before.
    /// In the end all is open again that was open before.
    void setPresenting(bool isPresenting);

    /// Lists the views that are open by their keys, as a session keeps them, also those that are
    /// covered.
    [[nodiscard]] QStringList open() const;
    [[nodiscard]] Comparison comparison() const;
    /// Opens these and closes all others, without remembering them as wanted.
    void setOpen(const QStringList &keys, Comparison comparison = Comparison::None);

    /// Opens what was open at the last start.
    void restore();
    void retranslate();

Q_SIGNALS:
    /// Something is to be shown or hidden.
    void changed();
    /// Asks for the present run to be kept beside the next. Not emitted where a comparison comes
    /// back that something else had covered, unless other data have come since: then the key means
    /// these. changed() follows.
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
    void take(const ViewKind &view, bool isOn);
    void take(Hand tool, bool isOn);
    /// Checks the actions of what is seen now.
    void follow();

    QWidget *m_window;
    std::vector<Entry> m_entries; ///< in the order of the menu
    QAction *m_ownLine;
    QAction *m_points;
    OpenViews m_open;
    OpenViews m_before; ///< a presentation
    Dataset m_data;
    Dataset m_comparedData; ///< those of the present run when the comparison was last seen
    int m_inputs = 2;
    bool m_isPresenting = false;
    bool m_isFollowing = false;
};

} // namespace frontera
