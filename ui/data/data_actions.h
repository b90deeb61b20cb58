// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/base/receipt.h"

#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QProgressDialog;
class QWidget;

namespace frontera {

class CsvLoader;
class Run;

/// The actions that load examples and CSV files (which can be dropped onto the window too) and that
/// save the data as CSV.
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
    /// Reads a CSV file and emits dataChosen(). Where that fails, says why in a message; the data
    /// in force then stay. Does nothing while another file is being read.
    void open(const QString &path);

Q_SIGNALS:
    /// Tells that a dialog is about to open: whoever plays the run pauses it.
    void dialogOpens();
    /// These data stand in a file of data, as they are here.
    void keptInFile(const frontera::Dataset &data);
    void dataChosen(const frontera::Dataset &data);
    /// Tells which file was saved, or what of a file that was read is left out.
    void saved(const frontera::Receipt &receipt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QKeySequence &key, void (DataActions::*act)());
    void chooseExample();
    void askForFile();
    void saveFile();
    void finishLoading();

    const Run &m_run;
    QWidget *m_window;
    QAction *m_examples;
    QAction *m_open;
    QAction *m_save;
    std::unique_ptr<CsvLoader> m_loader;
    std::unique_ptr<QProgressDialog> m_progress;
};

} // namespace frontera
