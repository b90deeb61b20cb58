// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session_actions.h"

#include "core/run/run.h"
#include "core/session/command_line.h"
#include "core/session/session_file.h"
#include "core/session/session_position.h"
#include "core/session/source_paths.h"
#include "core/session/state_digest.h"
#include "core/session/whole_file.h"
#include "ui/base/action_words.h"
#include "ui/base/preferences.h"
#include "ui/edit/edit_actions.h"
#include "ui/session/session_view_keeper.h"
#include "ui/session/session_work.h"
#include "ui/widgets/control_style.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/file_words.h"
#include "ui/words/gate_words.h"
#include "ui/words/number_words.h"
#include "ui/words/session_words.h"
#include "ui/words/typed_words.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace frontera {

namespace {

QString sessionEnding()
{
    return QStringLiteral("frontera");
}

QString sessionFilter()
{
    return QStringLiteral("Frontera (*.frontera)");
}

} // namespace

SessionActions::SessionActions(Run &run, SessionViewKeeper &view, const EditActions &edits,
                               QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_view(view)
    , m_edits(edits)
    , m_window(window)
    , m_open(add(QKeySequence::Open, &SessionActions::askForFile))
    , m_save(newAction(this, window, QKeySequence::Save))
    , m_saveAs(newAction(this, window, Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , m_share(add(Qt::CTRL | Qt::SHIFT | Qt::Key_L, &SessionActions::copyCommandLine))
    , m_recent(new QMenu(window))
{
    connect(m_save, &QAction::triggered, this, &SessionActions::save);
    connect(m_saveAs, &QAction::triggered, this, &SessionActions::saveAs);
    connect(m_recent, &QMenu::aboutToShow, this, &SessionActions::fillRecent);
    setUnchanged();
}

QAction *SessionActions::add(const QKeySequence &key, void (SessionActions::*act)())
{
    QAction *action = newAction(this, m_window, key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SessionActions::addTo(QMenu *menu)
{
    menu->addAction(m_open);
    menu->addMenu(m_recent);
    menu->addActions({m_save, m_saveAs, m_share});
    // An empty menu does not open, so it is filled before its parent opens.
    connect(menu, &QMenu::aboutToShow, this, &SessionActions::fillRecent);
}

void SessionActions::retranslate()
{
    say(m_open, tr("O&pen session…"), tr("Open session…"),
        tr("Open data and settings that were saved, where they were left"));
    say(m_save, tr("&Save session"), tr("Save session"),
        tr("Save data, settings, the step and what is shown"));
    say(m_saveAs, tr("Save session &as…"), tr("Save session as…"),
        tr("Save data, settings, the step and what is shown in another file"));
    say(m_share, tr("Copy co&mmand line"), tr("Copy command line"),
        tr("Copy the command that opens Frontera with this run, at this step"));
    m_recent->setTitle(tr("&Recent sessions"));
    update();
}

void SessionActions::copyCommandLine()
{
    QStringList words{QStringLiteral("frontera")};
    if (const auto run = commandLineOf(session())) {
        words += *run;
    } else if (!m_path.isEmpty() && !isChanged()) {
        words += m_path;
    } else {
        Q_EMIT dialogOpens();
        return tell(m_window, tr("Save the session first"),
                    tr("These data are your own, so a command needs a file."));
    }
    QGuiApplication::clipboard()->setText(shellLine(words));
    Q_EMIT saved({tr("Command line copied")});
}

void SessionActions::update()
{
    const QString data = dataTitle(m_run.data());
    m_window->setWindowTitle(m_path.isEmpty() ? tr("%1[*] – Frontera").arg(data)
                                              : tr("%1[*] – %2 – Frontera", "a file; its data")
                                                    .arg(QFileInfo(m_path).fileName(), data));
    m_window->setWindowModified(isChanged());
}

Session SessionActions::session() const
{
    const Dataset &data = m_run.data();
    Session session{data, withAllWeights(m_run.settings(), data.inputCount()), m_run.position(),
                    m_view.view(), m_view.kept()};
    if (versionFor(session) > 1) // version 1 has no digest
        session.digest = digestOf(m_run.reading());
    return session;
}

void SessionActions::setUnchanged()
{
    takeAsSaved(m_run.data(), m_run.settings());
    update();
}

void SessionActions::takeAsSaved(const Dataset &data, const Settings &settings)
{
    m_savedData = data;
    m_savedSettings = withAllWeights(settings, data.inputCount());
    noteKept(data);
}

void SessionActions::noteKept(const Dataset &data)
{
    if (!isKept(data))
        m_keptData.push_back(data);
}

void SessionActions::letGoOfFile()
{
    m_path.clear();
    m_mark = {};
    update();
}

bool SessionActions::isChanged() const
{
    const Dataset &data = m_run.data();
    return data != m_savedData ||
           withAllWeights(m_run.settings(), data.inputCount()) != m_savedSettings;
}

void SessionActions::showRun(const Session &session, Run &trained)
{
    const qint64 position = positionToReach(session);
    const qint64 reached = std::min(position, trained.length());
    Run kept;
    if (session.kept) {
        trainWithProgress(kept, session.kept->data, session.kept->settings,
                          std::min(session.kept->position.value_or(0), mostStepsReached), m_window);
    }
    m_run.start(trained);
    m_run.reach(reached); // before the view: the kept run follows the present one
    m_view.show(session.view, session.kept, session.data, kept);
    Q_EMIT opened();
    if (position < session.position) {
        Q_EMIT done(tr("Shown at step %1; the session was saved at step %2, farther than is "
                       "trained at once")
                        .arg(showCount(position), showCount(session.position)));
    } else if (!session.digest.isEmpty() && reached == position &&
               digestOf(m_run.reading()) != session.digest) {
        Q_EMIT done(SessionWords::otherState(position));
    }
}

void SessionActions::show(const OpenSession &opened)
{
    Run run;
    trainWithProgress(run, opened.session.data, opened.session.settings,
                      positionToReach(opened.session), m_window);
    show(opened, run);
}

void SessionActions::show(const OpenSession &opened, Run &trained)
{
    m_path = QFileInfo(opened.path).absoluteFilePath();
    m_mark = opened.mark;
    rememberSession(m_path);
    showRun(opened.session, trained);
    setUnchanged();
}

void SessionActions::showRestored(const OpenSession &restored)
{
    Run run;
    trainWithProgress(run, restored.session.data, restored.session.settings,
                      positionToReach(restored.session), m_window);
    m_path = restored.path;
    m_mark = restored.mark;
    showRun(restored.session, run);
    // Unsaved work is the difference from the file, if that is still the same file.
    m_savedData = {};
    m_savedSettings = {};
    if (!m_path.isEmpty() && m_mark.isThere() && markOf(m_path) == m_mark) {
        const auto saved = readWithProgress(m_path, m_window);
        const auto *session = saved ? std::get_if<Session>(&*saved) : nullptr;
        if (session != nullptr)
            takeAsSaved(session->data, session->settings);
    }
    update();
}

void SessionActions::openFile(const QString &path)
{
    const FileMark mark = markOf(path);
    const auto read = readWithProgress(path, m_window);
    if (!read)
        return;
    const auto *error = std::get_if<SessionError>(&*read);
    if (error != nullptr && error->problem == SessionProblem::Foreign) {
        Q_EMIT foreignChosen(path);
        return;
    }
    if (error != nullptr)
        return complain(tr("Not opened"), SessionWords::problem(path, *error));
    const auto &session = std::get<Session>(*read);
    Run run;
    trainWithProgress(run, session.data, session.settings, positionToReach(session), m_window);
    if (const auto end = endBeforePosition(session, run))
        return complain(tr("Not opened"), SessionWords::beyondEnd(path, session.position, *end));
    if (mayLeave())
        show({session, path, mark}, run);
}

QString SessionActions::folder() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).absolutePath();
    const QStringList recent = recentSessions();
    return recent.isEmpty() ? documentsFolder() : QFileInfo(recent.first()).absolutePath();
}

void SessionActions::askForFile()
{
    Q_EMIT dialogOpens();
    const QString path = fileToOpen(m_window, tr("Open session"), folder(), sessionFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool SessionActions::save()
{
    if (m_path.isEmpty())
        return saveAs();
    const FileMark now = markOf(m_path);
    return now.isThere() && now != m_mark ? saveOverOther() : saveTo(m_path);
}

bool SessionActions::saveOverOther()
{
    Q_EMIT dialogOpens();
    QuestionBox box(tr("Replace %1?").arg(showPath(QFileInfo(m_path).fileName())),
                    tr("Another window or program has changed it since it was opened or saved "
                       "here."),
                    m_window);
    const QPushButton *replace = box.add(QMessageBox::DestructiveRole, tr("&Replace"));
    QPushButton *other = box.add(QMessageBox::AcceptRole, tr("Another &file…"));
    box.addCancel();
    box.setMain(other);
    box.exec();
    if (box.clickedButton() == other)
        return saveAs();
    return box.clickedButton() == replace && saveTo(m_path);
}

bool SessionActions::saveAs()
{
    Q_EMIT dialogOpens();
    const QString name = m_path.isEmpty() ? fileStem(m_run.data()) + u'.' + sessionEnding()
                                          : QFileInfo(m_path).fileName();
    const QString path = fileToSave(m_window, tr("Save session"), QDir(folder()).filePath(name),
                                    sessionFilter(), sessionEnding());
    return !path.isEmpty() && saveTo(path);
}

bool SessionActions::saveTo(const QString &path)
{
    WorkProgress progress(tr("Writing %1…").arg(QFileInfo(path).fileName()), m_window);
    const std::optional<QByteArray> written =
        progress.inThread([session = session(), folder = QFileInfo(path).absolutePath()] {
            return writeSession(withPathsIn(session, folder));
        });
    progress.close();
    if (!written)
        return false;
    const QByteArray &bytes = *written;
    if (bytes.size() > sessionMostBytes) {
        complain(tr("Not saved"), SessionWords::tooLarge(path));
        return false;
    }
    if (const std::optional<WriteError> error = writeWhole(path, bytes)) {
        complain(tr("Not saved"), describe(*error, path));
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_mark = markOf(m_path);
    rememberSession(m_path);
    setUnchanged();
    Q_EMIT saved({tr("Saved %1").arg(QFileInfo(m_path).fileName()), m_path});
    return true;
}

void SessionActions::fillRecent()
{
    m_recent->clear();
    const QStringList paths = recentSessions();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QString name = QFileInfo(paths[i]).fileName();
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_recent->addAction(QStringLiteral("&%1 %2").arg(i + 1).arg(name));
        action->setToolTip(QDir::toNativeSeparators(paths[i]));
        connect(action, &QAction::triggered, this, [this, path = paths[i]] { openFile(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->menuAction()->setEnabled(!paths.isEmpty());
}

bool SessionActions::mayLoseOwnData()
{
    const std::vector<Dataset> own = m_edits.ownDataPutAside();
    const auto isLost = [this](const Dataset &data) {
        return data != m_run.data() && !isKept(data);
    };
    const auto lost = std::ranges::find_if(own, isLost);
    if (lost == own.end())
        return true;
    Q_EMIT dialogOpens();
    QuestionBox box(
        tr("Discard %1?").arg(dataTitle(*lost)),
        tr("These data were shown before and are not saved; undoing (%1) brings them back.")
            .arg(m_edits.undo()->shortcut().toString(QKeySequence::NativeText)),
        m_window);
    box.add(QMessageBox::Discard, tr("&Discard"));
    box.addCancel();
    box.setMain(qobject_cast<QPushButton *>(box.button(QMessageBox::Cancel)));
    return box.exec() == QMessageBox::Discard;
}

bool SessionActions::mayLeave()
{
    // A gate or an example with the usual settings is no work: a click brings it back.
    const int inputs = m_run.data().inputCount();
    const bool isUsual =
        withAllWeights(m_run.settings(), inputs) == withAllWeights(Settings(), inputs);
    const bool isAsGiven = isUsual || withAllWeights(m_run.settings(), inputs) == m_savedSettings;
    const bool isAtHand = m_path.isEmpty() && ((isUsual && commandLineOf(session())) ||
                                               (isAsGiven && isKept(m_run.data())));
    if (!isChanged() || isAtHand)
        return mayLoseOwnData();
    Q_EMIT dialogOpens();
    const QString name = m_path.isEmpty() ? dataTitle(m_run.data()) : QFileInfo(m_path).fileName();
    QuestionBox box(tr("Save the changes to %1?").arg(name),
                    tr("Data or settings were changed. Without saving, the changes are lost."),
                    m_window);
    QPushButton *discard = box.add(QMessageBox::Discard, tr("Don’t save"));
    discard->setShortcut(Qt::CTRL | Qt::Key_D);
    discard->setProperty(ControlStyle::key, shortKey(discard->shortcut()));
    box.addCancel();
    box.setMain(box.add(QMessageBox::Save, tr("Save")));
    const int answer = box.exec();
    const bool isDone = answer == QMessageBox::Save ? save() : answer == QMessageBox::Discard;
    return isDone && mayLoseOwnData();
}

void SessionActions::complain(const QString &headline, const QString &sentence)
{
    Q_EMIT dialogOpens();
    tell(m_window, headline, sentence);
}

} // namespace frontera
