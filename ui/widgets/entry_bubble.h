// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace frontera {

/// A sentence about an entry, laid over the window right below the field.
class EntryBubble : public QLabel
{
    Q_OBJECT

public:
    explicit EntryBubble(QWidget *window);

    /// Shows a sentence below this field; an empty sentence hides it.
    void say(const QString &sentence, const QWidget *below);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace frontera
