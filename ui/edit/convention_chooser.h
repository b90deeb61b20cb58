// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace frontera {

struct NamedConvention;
struct Settings;

/// A box that chooses the settings of a book, and shows in which book's convention the settings
/// are.
class ConventionChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ConventionChooser(QWidget *parent = nullptr);

    /// Shows the convention of these settings for data with so many inputs; hides itself where
    /// there is none for the model.
    void show(const Settings &settings, int inputs);
    void retranslate();
    /// Returns the box, for Tab.
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    /// Tells that the person chose a convention.
    void conventionChosen(const frontera::NamedConvention &convention);

private:
    void showSource();

    QLabel *m_label;
    QComboBox *m_box;
};

} // namespace frontera
