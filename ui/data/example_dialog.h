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

/// Chooses one of the examples by a small picture. Those that are drawn at random take a seed.
class ExampleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExampleDialog(QWidget *parent);

    /// What was chosen.
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
