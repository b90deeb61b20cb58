// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace frontera {

class EntryField;
class EntryBubble;
class FlowLayout;
class Dataset;
enum class EntryKind;

/// All that is set for a run. The usual settings are always to be seen; the others are in a second
/// row that a button opens.
class SettingsBar : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsBar(QWidget *parent = nullptr);

    /// Shows the settings in force, for these data.
    void show(const Settings &settings, const Dataset &data);
    /// What was entered last and is right.
    [[nodiscard]] const Settings &settings() const { return m_settings; }

Q_SIGNALS:
    /// The person entered something that makes another run.
    void settingsEntered(const frontera::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    template <typename Read, typename Take>
    EntryField *addField(FlowLayout *row, QLabel *label, int characters, EntryKind kind, Read read,
                         Take take);
    QWidget *pair(QLabel *label, QWidget *field);
    void buildUsual(FlowLayout *row);
    void buildOthers(FlowLayout *row);
    void enter();
    void showBubble();
    void updateEnabled();
    void updateWeights();
    void retranslate();

    Settings m_settings;
    int m_observations = 0;
    int m_inputs = 0;
    std::vector<EntryField *> m_fields;
    EntryField *m_rate = nullptr;
    EntryField *m_weights[2] = {};
    EntryField *m_allWeights = nullptr; ///< in place of these, where there are more than two
    EntryField *m_bias = nullptr;
    EntryField *m_permutation = nullptr;
    EntryField *m_seed = nullptr;
    QComboBox *m_atZero;
    QComboBox *m_targets;
    QComboBox *m_order;
    QCheckBox *m_useBias;
    QToolButton *m_more;
    QWidget *m_others;
    QLabel *m_labels[9] = {};
    EntryBubble *m_bubble = nullptr;
};

} // namespace frontera
