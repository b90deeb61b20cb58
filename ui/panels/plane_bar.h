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

/// A bar to choose, for data with more than three inputs, the two inputs that are the axes and the
/// values at which the other inputs are fixed.
class PlaneBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaneBar(const Run &run, QWidget *parent = nullptr);

    /// True if the data have a plane to choose: more than three inputs.
    [[nodiscard]] static bool isFor(const Dataset &data)
    {
        return data.givenCount() > 2 && data.inputCount() > 3;
    }
    /// Follows a new run. The choice stays while the names of the inputs do.
    void restart();
    /// Returns the chosen plane; nothing if it is the usual one.
    [[nodiscard]] std::optional<Plane> chosen() const;
    /// Chooses a plane of the present data, which must have more than three inputs. Emits
    /// planeChosen().
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
    Plane m_usual; ///< usualPlane() of m_data
    Plane m_plane;
    std::array<QComboBox *, 2> m_axes;
    std::array<QLabel *, 3> m_labels;
    EntryField *m_values;
    EntryBubble *m_bubble = nullptr;
};

} // namespace frontera
