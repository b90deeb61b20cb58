// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/examples.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace frontera {

class EntryField;

/// A dialog to choose one of the examples by its picture, with a seed for those drawn at random.
class ExampleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExampleDialog(QWidget *parent);

    /// Returns the chosen example, with the seed entered.
    [[nodiscard]] Dataset data() const;

private:
    void addExamples();
    void drawPictures();
    void describeChosen();
    [[nodiscard]] const ExampleFacts &chosen() const;

    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_source;
    QLabel *m_seedLabel;
    EntryField *m_seed;
    std::uint64_t m_seedValue = 1;
};

} // namespace frontera
