// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace frontera {

/// A combo box that is always as wide as its widest entry, as the words in place of one, and as
/// minimumContentsLength() letters.
/// Unlike Qt's with AdjustToContents it makes its list, ten widgets, only when that is opened.
class ComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);

    void setPlaceholderText(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void resizeSoon();

    mutable QSize m_hint; ///< the last sizeHint(); not valid after a change
};

} // namespace frontera
