// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QPushButton>
#include <QStringList>

class QAction;

namespace frontera {

class Dataset;
struct Settings;

/// A button that says the settings of the run in one line, as many of them as there is room for,
/// and opens the controls that change them.
class SettingsLine : public QPushButton
{
    Q_OBJECT

public:
    /// `window` gets the key.
    explicit SettingsLine(QWidget *window);

    /// Returns the action that is checked while the controls are open.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    /// Says the settings in force, for these data.
    void show(const Settings &settings, const Dataset &data);
    void setTheme(const Theme &theme);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int room(int width) const;
    [[nodiscard]] int widthOf(const QString &version) const;
    void choose();

    QAction *m_toggle;
    QStringList m_versions; ///< from long to short (settingsInShort())
    Theme m_theme;
};

} // namespace frontera
