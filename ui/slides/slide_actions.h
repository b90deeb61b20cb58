// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/trace_rows.h"
#include "ui/slides/document_dialog.h"
#include "ui/slides/look.h"
#include "ui/views/shown.h"

#include <QList>
#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace frontera {

class Explainer;
class Run;

/// All that takes something out of the window: pictures, the table of the run and documents, to
/// the clipboard or to files.
class SlideActions : public QObject
{
    Q_OBJECT

public:
    /// The explainer is that of the run; `shown` tells what the window shows now.
    SlideActions(const Run &run, const Explainer &explainer, std::function<Shown()> shown,
                 QWidget *window);

    /// Sets the window's theme, for pictures that look as the window does.
    void setTheme(ThemeChoice theme) { m_windowTheme = theme; }

    [[nodiscard]] QAction *savePicture() const { return m_savePicture; }
    /// In the order of the menu.
    void addTo(QMenu *menu) const;
    /// Enables what can be done at the run's present position.
    void update();
    void retranslate();

Q_SIGNALS:
    /// A dialog opens: the run is to pause.
    void dialogOpens();
    /// What was done, in a few words.
    void done(const QString &words);

private:
    QAction *add(const QKeySequence &key, void (SlideActions::*act)());
    void addTables();
    /// The look that was chosen last.
    [[nodiscard]] Look look() const;
    void copyPicture();
    void copySvg();
    void askForPicture();
    void askForTable();
    void askForDocument(DocumentDialog::Kind kind);
    void askForDeck();
    void askForWorksheet();
    /// The steps up to the present one; nothing, and a sentence, where they are too many.
    [[nodiscard]] QByteArray table(TraceFormat format);
    void copyTable(TraceFormat format);

    const Run &m_run;
    const Explainer &m_explainer;
    std::function<Shown()> m_shown;
    ThemeChoice m_windowTheme = ThemeChoice::System;
    QWidget *m_window;
    QAction *m_copyPicture;
    QAction *m_copySvg;
    QAction *m_savePicture;
    QMenu *m_copyTable;
    QAction *m_saveTable;
    QAction *m_saveDeck;
    QAction *m_saveWorksheet;
};

} // namespace frontera
