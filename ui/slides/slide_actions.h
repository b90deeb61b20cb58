// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/trace_rows.h"
#include "ui/base/receipt.h"
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

/// The actions that take pictures, the table of steps and documents out of the window, to the
/// clipboard or into files.
class SlideActions : public QObject
{
    Q_OBJECT

public:
    /// `explainer` is that of the run; `shown` returns what the window shows at that time.
    SlideActions(const Run &run, const Explainer &explainer, std::function<Shown()> shown,
                 QWidget *window);

    /// Sets the window's theme, for pictures that look as the window does.
    void setTheme(ThemeChoice theme) { m_windowTheme = theme; }

    [[nodiscard]] QAction *savePicture() const { return m_savePicture; }
    /// Adds the actions to a menu.
    void addTo(QMenu *menu) const;
    /// Enables what can be done at the run's present position.
    void update();
    void retranslate();

Q_SIGNALS:
    /// Tells that a dialog is about to open: whoever plays the run pauses it.
    void dialogOpens();
    /// Tells what was saved or copied.
    void saved(const frontera::Receipt &receipt);

private:
    QAction *add(const QKeySequence &key, void (SlideActions::*act)());
    void addTables();
    /// Returns the look chosen last.
    [[nodiscard]] Look look() const;
    void copyPicture();
    void copySvg();
    void askForPicture();
    void askForTable();
    void askForDocument(DocumentDialog::Kind kind);
    void askForDeck();
    void askForWorksheet();
    /// Writes the steps up to the present one. Returns nothing if they are too many, which a
    /// message says, or if the person stopped it.
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
