// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QProgressDialog;
class QWidget;

namespace frontera {

class CsvLoader;
class Run;

/// Where data come from, beside gates: examples and CSV files, which can be dropped onto the window
/// too; and where they go.
class DataActions : public QObject
{
    Q_OBJECT

public:
    DataActions(const Run &run, QWidget *window);
    ~DataActions() override;

    [[nodiscard]] QAction *examples() const { return m_examples; }
    void addTo(QMenu *menu) const;
    void retranslate();
    /// Reads the file, with a sentence where that fails; the data in force then stay.
    void open(const QString &path);

Q_SIGNALS:
    /// A dialog opens: the run is to pause.
    void dialogOpens();
    /// These data stand in a file of data, as they are here.
    void keptInFile(const frontera::Dataset &data);
    void dataChosen(const frontera::Dataset &data);
    /// What was done, in a few words.
    void done(const QString &words);

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
