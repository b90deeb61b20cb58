// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/slides/look.h"
#include "ui/views/shown.h"

#include <QWidget>
#include <array>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace frontera {

class LengthBox;
class Run;

/// A form with all choices for a picture but the file's name: what it shows and how it looks. The
/// look chosen last is suggested.
class PictureForm : public QWidget
{
    Q_OBJECT

public:
    /// Suggests the view that `shown` returns. A picture that looks as the window does has
    /// `windowTheme`.
    PictureForm(const Run &run, std::function<Shown()> shown, ThemeChoice windowTheme,
                QWidget *parent = nullptr);

    [[nodiscard]] const ViewKind &view() const;
    [[nodiscard]] Look look() const;
    /// Returns the steps that get a picture each; nothing if only the present one is saved.
    [[nodiscard]] std::optional<StepRange> steps() const;
    /// Remembers the choices for the next time.
    void remember() const;
    void setFormat(PictureFormat format);
    /// Offers what there is for what is shown by now.
    void update();

Q_SIGNALS:
    void changed();

private:
    enum Unit { Pixels, Centimetres };

    void addLook(QFormLayout *form, const Shown &shown);
    void addSize(QFormLayout *form);
    void addParts(QFormLayout *form);
    void addSteps(QFormLayout *form);
    void restore(const Shown &shown);
    void connectAll();
    void choosePreset(int preset);
    void chooseUnit();
    /// Whether the picture is the same at every step.
    [[nodiscard]] bool isAlike() const;
    void showSteps();
    [[nodiscard]] QSize size() const;
    void setSize(QSize pixels);
    [[nodiscard]] QString resultWords() const;

    const Run &m_run;
    std::function<Shown()> m_shown;
    ThemeChoice m_windowTheme;
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
    bool m_wantsEvery = false; ///< what a person chose; the box shows what there will be
    QSpinBox *m_from;
    QSpinBox *m_to;
    QSpinBox *m_delay;
    QCheckBox *m_loops;
    QLabel *m_result;
    bool m_isUpdating = false;
};

} // namespace frontera
