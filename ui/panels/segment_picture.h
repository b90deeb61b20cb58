// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QWidget>

namespace frontera {

/// A small picture beside the words that a side of a line holds the whole segment between any two
/// of its points: a line, and on one side of it such a segment.
class SegmentPicture : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentPicture(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sets the size, relative to that at usual letters.
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace frontera
