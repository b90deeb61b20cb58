// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/picture.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace frontera {

/// Asks where and how to save the picture, and saves it. What goes wrong is said in the dialog,
/// which stays open.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// View, theme and a line placed by hand are suggested.
    PictureDialog(const Timeline &timeline, const PictureOptions &suggested,
                  QWidget *parent = nullptr);

protected:
    void accept() override;

private:
    void browse();
    void update();
    void suggestPath();
    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] bool mayReplace(const QString &path);

    const Timeline &m_timeline;
    PictureOptions m_suggestedOptions;
    QLineEdit *m_path;
    QComboBox *m_view;
    QComboBox *m_format;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_scale;
    QLabel *m_result;
    QLabel *m_problem;
    QString m_suggested;       ///< the path as last suggested
    QString m_chosenInBrowser; ///< where the person has already agreed to replace the file
};

} // namespace frontera
