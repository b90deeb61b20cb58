// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/run.h"
#include "ui/base/theme.h"
#include "ui/run/follower.h"
#include "ui/views/shown.h"

#include <QWidget>

namespace frontera {

class Explainer;
class RunCard;

/// Two runs beside each other that step together: one that was kept as it was, and the present one,
/// which a person then sets otherwise. Either stops where it has learnt.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// `present` is the run on the right, and the explainer is its own.
    CompareView(const Run &present, Explainer &explainer, QWidget *parent);

    /// Keeps a run of these data and settings, on the left.
    void keep(const Dataset &data, const Settings &settings);
    /// The run on the left, which goes on alone once the present one has ended.
    [[nodiscard]] Run &keptRun() { return m_kept; }
    /// Shows cubes and slices from the side from which these are shown, where data have such.
    void setShown(const Shown &shown);
    /// What was kept.
    [[nodiscard]] ComparedRun kept() const;
    void setTheme(const Theme &theme);
    /// In pixels; 0 for the usual letters.
    void setSmallestLetters(double pixels);
    /// Takes the kept run to where the present one is; not back from where it went on alone.
    void refresh();

private:
    const Run &m_present;
    Run m_kept;
    Explainer *m_keptExplainer;
    Follower m_follower; ///< takes the kept run to where the present one is
    RunCard *m_left;
    RunCard *m_right;
};

} // namespace frontera
