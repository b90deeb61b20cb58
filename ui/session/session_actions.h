// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// Opens and saves sessions, each way with its words and its key; knows the file of the open one,
/// and whether its data or settings were changed since. Where the window stands in the run, and
/// what it shows, is saved with them, but is nothing to ask about.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    SessionActions(Run &run, SessionViewKeeper &view, const EditActions &edits, QWidget *window);

    void addTo(QMenu *menu);
    /// Shows the file and whether it is changed in the window's title: after each new run.
    void update();
    void retranslate();

    /// All that is set now.
    [[nodiscard]] Session session() const;
    /// The same, with the file that it belongs to.
    [[nodiscard]] OpenSession open() const { return {session(), m_path, m_mark}; }
    /// Shows a session that was read from a file, whose mark was taken before. Its position is one
    /// that the run reaches.
    void show(const OpenSession &opened);
    /// Shows one that was open when the program ended, and is not, or no longer, what its file has.
    void showRestored(const OpenSession &restored);
    /// What is set now is not the person's work yet.
    void setUnchanged();
    /// These data are in a file, a session's or one of data: to lose them here loses nothing.
    void noteKept(const Dataset &data);
    /// What comes next is something new: it is not saved over the file of what was before.
    void letGoOfFile();
    [[nodiscard]] bool isChanged() const;
    /// Asks what is to become of unsaved work, and does it. False: the window stays as it is.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// A dialog is about to open.
    void dialogOpens();
    /// Something was done, in words.
    void done(const QString &remark);
    /// Another session is shown now.
    void opened();

private:
    QAction *add(const QKeySequence &key, void (SessionActions::*act)());
    void askForFile();
    void openFile(const QString &path);
    void showRun(const Session &session);
    void reach(qint64 position);
    /// False where nothing was written.
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    /// Asks what to do where the file is not what this window read or wrote; false: nothing.
    bool saveOverOther();
    void copyCommandLine();
    void fillRecent();
    void takeAsSaved(const Dataset &data, const Settings &settings);
    [[nodiscard]] bool isKept(const Dataset &data) const
    {
        return std::ranges::find(m_keptData, data) != m_keptData.end();
    }
    void complain(const QString &sentence);
    [[nodiscard]] QString folder() const;
    /// Asks whether data that are no longer shown, and were not saved, may be lost.
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
    QString m_path;  ///< empty where there is no file yet
    FileMark m_mark; ///< of the file when it was read or written here
    Dataset m_savedData;
    Settings m_savedSettings;
    std::vector<Dataset> m_keptData; ///< all that were read from files or written to them here
};

} // namespace frontera
