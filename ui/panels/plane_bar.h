// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "ui/plots/plane.h"

#include <QWidget>
#include <array>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace frontera {

class EntryBubble;
class EntryField;
class KeyButton;
class Run;

/// A bar to choose, for data with more than three inputs, the two inputs that are the axes and the
/// values at which the other inputs are fixed. Of data that have squares (views/squares/) it
/// chooses between these, with the two inputs inside of each, and such a slice.
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
    /// Chooses a plane of the present data, which must have more than three inputs; nothing stands
    /// for the usual one. Emits planeChosen().
    void choose(const std::optional<Plane> &plane);
    /// Returns the action that puts the two inputs inside the squares whose weights are now nearest
    /// to 0. It is disabled for data that have no squares.
    [[nodiscard]] QAction *sortByWeight() const { return m_sort; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void planeChosen(const frontera::Plane &plane);

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const Dataset &data);
    void showPlane();
    void chooseForm(bool areSquares);
    void sort();
    void chooseAxes(int changed);
    void enterValues(const QString &text);
    [[nodiscard]] std::vector<int> fixedInputs() const;
    void showValues();
    void showBubble();
    void retranslate();

    const Run &m_run;
    Dataset m_data;
    bool m_hasSquares = false; ///< of m_data
    Plane m_usual;             ///< the plane of m_data that is drawn unless one is chosen
    Plane m_plane;
    Plane m_squares; ///< chosen last
    Plane m_slice;   ///< likewise
    QAction *m_sort;
    QComboBox *m_form; ///< squares or a slice
    KeyButton *m_sortButton;
    std::array<QComboBox *, 2> m_axes;
    std::array<QLabel *, 3> m_labels;
    EntryField *m_values;
    QWidget *m_others = nullptr; ///< the values of other inputs, with their label
    EntryBubble *m_bubble = nullptr;
};

} // namespace frontera
