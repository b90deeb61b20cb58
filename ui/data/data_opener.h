// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/csv_choices.h"
#include "core/data/dataset.h"
#include "ui/data/table_source.h"

#include <QObject>
#include <memory>

class QProgressDialog;
class QWidget;

namespace frontera {

class DataLook;
struct CsvFacts;

/// Opens files of data and pasted tables, one at a time: a plain one at once, with progress where
/// that takes a while. One that can be opened only by another choice is looked at in a dialog, and
/// so is one that a person wants to look at.
class DataOpener : public QObject
{
    Q_OBJECT

public:
    explicit DataOpener(QWidget *window);
    ~DataOpener() override;

    /// Opens a table, if need be with a look. Where it cannot be opened, says why in a message.
    void open(const TableSource &source, const CsvChoices &choices = {});
    /// Opens a table after a look.
    void look(const TableSource &source);
    /// Looks at the table of the present data, which was read by these choices.
    void lookAgain(const TableSource &source, const CsvChoices &choices);
    /// Reads the file of the present data again by the same choices. Where that fails, says why in
    /// a message.
    void reload(const QString &path, const CsvChoices &choices);

Q_SIGNALS:
    /// Tells that a dialog is about to open: whoever plays the run pauses it.
    void dialogOpens();
    /// Hands over data and what was found out. Nothing is emitted if they stay as they are.
    void opened(const frontera::Dataset &data, const frontera::CsvFacts &facts);
    /// Does the same with those that lookAgain() and reload() read.
    void readAgain(const frontera::Dataset &data, const frontera::CsvFacts &facts);

private:
    enum class Way { New, Again };

    void read(const TableSource &source, const CsvChoices &choices, Way way);
    void finish(Way way);
    void showProgress();
    void askHow(DataLook &look, Way way);
    void handOver(const Dataset &data, const CsvFacts &facts, Way way);
    void complain(DataLook &look, Way way);

    QWidget *m_window;
    std::unique_ptr<DataLook> m_look; ///< null while nothing is read
    std::unique_ptr<QProgressDialog> m_progress;
};

} // namespace frontera
