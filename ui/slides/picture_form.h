// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/picture_options.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace frontera {

class LengthBox;
class Run;

/// How a picture is to look: all choices but the file's name. What was chosen last is suggested the
/// next time.
class PictureForm : public QWidget
{
    Q_OBJECT

public:
    /// View, theme and a line placed by hand are suggested.
    PictureForm(const Run &run, const PictureOptions &suggested, QWidget *parent = nullptr);

    [[nodiscard]] PictureOptions options() const;
    /// For the next time.
    void remember() const;
    void setFormat(PictureFormat format);

Q_SIGNALS:
    void changed();

private:
    enum Unit { Pixels, Centimetres };

    void addLook(QFormLayout *form);
    void addSize(QFormLayout *form);
    void addParts(QFormLayout *form);
    void addSteps(QFormLayout *form);
    void restore();
    void connectAll();
    void choosePreset(int preset);
    void chooseUnit();
    void update();
    [[nodiscard]] QSize size() const;
    void setSize(QSize pixels);
    [[nodiscard]] QString resultWords() const;

    const Run &m_run;
    PictureOptions m_suggested;
    QComboBox *m_view;
    QComboBox *m_format;
    QComboBox *m_preset;
    QComboBox *m_unit;
    LengthBox *m_width;
    LengthBox *m_height;
    QSpinBox *m_scale;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QSpinBox *m_text;
    std::array<QCheckBox *, 4> m_parts;
    QCheckBox *m_everyStep;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QSpinBox *m_delay;
    QCheckBox *m_loops;
    QLabel *m_result;
    bool m_isUpdating = false;
};

} // namespace frontera
