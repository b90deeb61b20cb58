// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/panels/why_door.h"

#include <QObject>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace frontera {

class EditActions;
class Run;

/// The choice of inputs that are derived from those given: a menu with a check for each, the
/// product of the first two under a key of its own, and a dialog for those of more inputs than a
/// menu lists.
class FeatureActions : public QObject
{
    Q_OBJECT

public:
    FeatureActions(const Run &run, EditActions &edits, QWidget *window);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Returns the action that adds the product of the first two inputs, or takes it away.
    [[nodiscard]] QAction *product() const { return m_product; }
    /// Returns the door from the proof that no line does it to features with which a plane does.
    [[nodiscard]] WhyDoor door();
    void retranslate();

Q_SIGNALS:
    /// Tells that a dialog is about to open.
    void dialogOpens();

private:
    struct Choice
    {
        Feature feature;
        QAction *action;
    };

    void fitTo();
    void fillMenu();
    void list(const std::vector<Feature> &features);
    void toggle(const Feature &feature);
    void ask();
    [[nodiscard]] bool findWayOut();

    const Run &m_run;
    EditActions &m_edits;
    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_product;
    QAction *m_others;
    QAction *m_door;
    QAction *m_end = nullptr;      ///< of the choices in the menu
    std::vector<Choice> m_choices; ///< but the product of the first two
    std::vector<Feature> m_wayOut; ///< the features that m_door adds
};

} // namespace frontera
