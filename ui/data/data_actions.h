// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/base/receipt.h"
#include "ui/data/table_source.h"

#include <QObject>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace frontera {

class DataOpener;
class Run;
struct CsvChoices;
struct CsvFacts;

/// The actions that load examples and files of data (which can be dropped onto the window too) or a
/// table from the clipboard, that read a file again or in another way, and that save the data as
/// CSV.
class DataActions : public QObject
{
    Q_OBJECT

public:
    DataActions(const Run &run, QWidget *window);
    ~DataActions() override;

    [[nodiscard]] QAction *examples() const { return m_examples; }
    /// Adds the actions to a menu.
    void addTo(QMenu *menu) const;
    void retranslate();
    /// Reads a file of data and emits dataChosen(). Where that fails, says why in a message; the
    /// data in force then stay. Does nothing while another file is being read.
    void open(const QString &path);
    /// Does the same by these choices.
    void openAs(const QString &path, const CsvChoices &choices);
    /// Tells what of data that were opened is left out, if anything is.
    void tellLeftOut(const CsvFacts &facts);

Q_SIGNALS:
    /// Tells that a dialog is about to open: whoever plays the run pauses it.
    void dialogOpens();
    /// These data stand in a file of data, as they are here.
    void keptInFile(const frontera::Dataset &data);
    void dataChosen(const frontera::Dataset &data);
    /// Tells which file was saved, or what of a file that was read is left out.
    void saved(const frontera::Receipt &receipt);
    /// The data that the last receipt told of are no longer in force.
    void toldDataGone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QKeySequence &key, void (DataActions::*act)());
    void chooseExample();
    QString chosenFile(const QString &title);
    void askForFile();
    void lookAtFile();
    void askHowItWasRead();
    void reload();
    void paste();
    void classify();
    void saveFile();
    void take(const Dataset &data, const CsvFacts &facts);
    void takeAgain(const Dataset &data, const CsvFacts &facts);
    /// Returns where the present data come from; a source without path and text if nobody knows.
    [[nodiscard]] TableSource present() const;
    void update();
    void tellOfData(Receipt receipt);

    const Run &m_run;
    QWidget *m_window;
    DataOpener *m_opener;
    QAction *m_examples;
    QAction *m_open;
    QAction *m_look;
    QAction *m_howRead;
    QAction *m_reload;
    QAction *m_paste;
    QAction *m_classify;
    QAction *m_save;
    TableSource m_pasted;          ///< the text that was pasted last
    Dataset m_pastedData;          ///< made of it
    std::optional<Dataset> m_told; ///< the data that a receipt told of, while they are in force
};

} // namespace frontera
