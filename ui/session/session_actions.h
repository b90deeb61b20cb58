// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/receipt.h"
#include "ui/session/open_session.h"

#include <QObject>
#include <algorithm>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace frontera {

class EditActions;
class SessionViewKeeper;
class Run;

/// The actions that open and save sessions. Knows the file of the open session, and whether its
/// data or settings were changed since. Position and view are saved too, but changing them does not
/// count as unsaved work.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    SessionActions(Run &run, SessionViewKeeper &view, const EditActions &edits, QWidget *window);

    void addTo(QMenu *menu);
    /// Shows in the window's title the file and whether there is unsaved work. Call it after each
    /// new run.
    void update();
    void retranslate();

    /// Returns the current state as a session.
    [[nodiscard]] Session session() const;
    /// Returns the same with the file that it belongs to.
    [[nodiscard]] OpenSession open() const { return {session(), m_path, m_mark}; }
    /// Shows a session read from a file. Its mark was taken before reading, and its position is one
    /// that the run reaches.
    void show(const OpenSession &opened);
    /// Like show(opened), with a run that was trained to the session's position already.
    void show(const OpenSession &opened, Run &trained);
    /// Shows a session that was open when a program ended. It has no unsaved work only if its file
    /// is the same as then and has the same data and settings.
    void showRestored(const OpenSession &restored);
    /// Makes the present data and settings count as saved.
    void setUnchanged();
    /// Notes that these data stand in a file, of a session or of data: they are not asked about.
    void noteKept(const Dataset &data);
    /// Forgets the file, so that new work is not saved over it.
    void letGoOfFile();
    /// True if data or settings are not those opened or saved last.
    [[nodiscard]] bool isChanged() const;
    /// Asks whether to save or discard unsaved work, also of data put aside, and does so. False:
    /// the window must stay as it is.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// Tells that a dialog is about to open: whoever plays the run pauses it.
    void dialogOpens();
    /// Tells in words what was done.
    void done(const QString &remark);
    /// Tells what was saved or copied.
    void saved(const frontera::Receipt &receipt);
    /// Tells that another session is shown now.
    void opened();
    /// Tells that a file to be opened is no session: it may be data.
    void foreignChosen(const QString &path);

private:
    QAction *add(const QKeySequence &key, void (SessionActions::*act)());
    void askForFile();
    void openFile(const QString &path);
    void showRun(const Session &session, Run &trained);
    /// Saves to the session's file, or asks for one. False if nothing was written.
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    /// Asks whether to replace a file that is no longer as this window read or wrote it. False if
    /// nothing was written.
    bool saveOverOther();
    void copyCommandLine();
    void fillRecent();
    void takeAsSaved(const Dataset &data, const Settings &settings);
    [[nodiscard]] bool isKept(const Dataset &data) const
    {
        return std::ranges::find(m_keptData, data) != m_keptData.end();
    }
    void complain(const QString &headline, const QString &sentence);
    [[nodiscard]] QString folder() const;
    /// Asks whether data that were replaced and never saved may be lost. True without asking if
    /// there are none.
    [[nodiscard]] bool mayLoseOwnData();

    Run &m_run;
    SessionViewKeeper &m_view;
    const EditActions &m_edits;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_share;
    QMenu *m_recent;
    QString m_path;  ///< empty for none
    FileMark m_mark; ///< of the file when this window last read or wrote it
    Dataset m_savedData;
    Settings m_savedSettings;
    std::vector<Dataset> m_keptData; ///< all data that were opened or saved here
};

} // namespace frontera
