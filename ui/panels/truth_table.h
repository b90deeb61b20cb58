// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/card.h"
#include "ui/theme.h"

class QTableView;

namespace frontera {

class Timeline;
class TruthTableModel;
struct Weights;

/// The observations with their targets, and what the present weights make of them.
class TruthTable : public Card
{
    Q_OBJECT

public:
    explicit TruthTable(const Timeline &timeline, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// How large the letters are, relative to the widget's font.
    void setTextScale(double scale);
    /// What these weights make of the observations; the one presented last is marked where they are
    /// those of the run.
    void refresh(const Weights &weights, bool areOfRun);

private:
    void fitColumns();
    void fitHeight();
    void applyStyle();

    const Timeline &m_timeline;
    Theme m_theme;
    double m_scale = 1;
    TruthTableModel *m_model;
    QTableView *m_table;
};

} // namespace frontera
