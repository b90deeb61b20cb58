// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QToolButton>
#include <optional>

namespace frontera {

/// A button for a gate, with a picture of it beside its name: the signs of its four observations.
/// Without a gate the picture shows several.
class GateTile : public QToolButton
{
    Q_OBJECT

public:
    /// Is the button of an action that is checked while its gate is learnt.
    explicit GateTile(QAction *action, QWidget *parent = nullptr);

    void setGate(std::optional<int> gate);
    [[nodiscard]] std::optional<int> gate() const { return m_gate; }
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    /// Returns the size at which a long name is cut in its middle.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter &painter, const QRectF &place) const;
    [[nodiscard]] QFont strongFont() const;

    std::optional<int> m_gate;
    Theme m_theme;
};

} // namespace frontera
