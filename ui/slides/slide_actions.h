// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/trace_rows.h"
#include "ui/slides/document_dialog.h"
#include "ui/slides/picture_options.h"

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
    SlideActions(const Run &run, const Explainer &explainer, std::function<PictureOptions()> shown,
                 QWidget *window);

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
    /// As the window shows it, in the look that was chosen last.
    [[nodiscard]] PictureOptions picture() const;
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
    std::function<PictureOptions()> m_shown;
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
