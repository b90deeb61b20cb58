// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/edit/field_control.h"

#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace frontera {

class BoundedRows;
class Dataset;
class ConventionChooser;
class EntryBubble;
class Explainer;
class ModelChooser;

/// A bar that chooses the model of a run, with a control for each setting, made from the fields.
/// Those set often are always shown; the others are in a second row that a button opens.
/// Where the window is too low for all of it, it scrolls.
class SettingsBar : public QWidget
{
    Q_OBJECT

public:
    /// The fields must outlive the bar.
    explicit SettingsBar(std::span<const Field> fields, QWidget *parent = nullptr);

    /// Shows other fields from now on, those of another model.
    void setFields(std::span<const Field> fields);

    /// Shows the settings in force, for these data.
    void show(const Settings &settings, const Dataset &data);
    /// Tells from now on where floats part from the run (core/explanation/float_parting.h), as soon
    /// as this explainer of the run knows it. The explainer must outlive the bar.
    void follow(const Explainer &explainer);
    /// Leaves so much more of the window's height to what else is in it than a plot in its card
    /// needs.
    void leaveMore(int height);

Q_SIGNALS:
    /// Tells that the person entered other settings, which need a new run.
    void settingsEntered(const frontera::Settings &settings);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Adds the controls of the first row, or of the second, and returns them as a widget.
    QWidget *addRow(bool isOften, int spacing);
    void build();
    void orderTab();
    void enter();
    void showBubble();
    void updateUsed();
    void retranslate();
    void showParting();
    [[nodiscard]] std::vector<EntryField *> entries() const;

    std::span<const Field> m_fields;
    EnteredSettings m_entered;
    ModelChooser *m_model;
    ConventionChooser *m_convention = nullptr; ///< in the second row
    std::vector<FieldControl *> m_controls;    ///< from left to right, row by row
    QToolButton *m_more;
    BoundedRows *m_area = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_often = nullptr;  ///< the first row
    QWidget *m_others = nullptr; ///< the second row
    QLabel *m_parting = nullptr; ///< in the second row; hidden where there is nothing to tell
    const Explainer *m_explainer = nullptr;
    EntryBubble *m_bubble = nullptr;
};

} // namespace frontera
