// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/plots/plane.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLabel;

namespace frontera {

class EntryBubble;
class EntryField;
class Run;

/// Chooses, of data with more than three inputs, the two axes that are drawn, and the values at
/// which the other inputs are fixed.
class PlaneBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaneBar(const Run &run, QWidget *parent = nullptr);

    /// Whether there is anything to choose.
    [[nodiscard]] static bool isFor(const Dataset &data) { return data.inputCount() > 3; }
    /// For a new run: the choice stays while the inputs do.
    void restart();
    /// What was chosen; nothing where that is the usual plane.
    [[nodiscard]] std::optional<Plane> chosen() const;
    /// A plane of the present data, which are those for which there is something to choose.
    void choose(const Plane &plane);

Q_SIGNALS:
    void planeChosen(const frontera::Plane &plane);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlane();
    void chooseAxes(int changed);
    void enterValues(const QString &text);
    [[nodiscard]] std::vector<int> fixedInputs() const;
    void showValues();
    void showBubble();
    void retranslate();

    const Run &m_run;
    Dataset m_data;
    Plane m_usual; ///< of the data
    Plane m_plane;
    std::array<QComboBox *, 2> m_axes;
    std::array<QLabel *, 3> m_labels;
    EntryField *m_values;
    EntryBubble *m_bubble = nullptr;
};

} // namespace frontera
