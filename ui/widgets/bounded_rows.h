// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>

namespace frontera {

/// Shows rows of controls whole as long as the window has room for them, and else some of them,
/// with a scroll bar.
class BoundedRows : public QScrollArea
{
    Q_OBJECT

public:
    /// Leaves at least `forOthers` of the window's height to what else is in it, and shows at least
    /// `least`, however low the window is. Takes the rows.
    BoundedRows(QWidget *rows, int least, int forOthers, QWidget *parent);

    /// Leaves this much of the window's height to what else is in it from now on.
    void setForOthers(int forOthers);
    /// Scrolls to show as much of the rows `wanted` as it can while `kept`, above them, is seen,
    /// and stays there as the layout changes, until the person scrolls.
    void reveal(const QWidget &wanted, const QWidget &kept);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showScrollBar();
    void scrollToWanted();
    [[nodiscard]] int most() const;

    int m_least;
    int m_forOthers;
    QWidget *m_watched = nullptr; ///< the window
    QPointer<const QWidget> m_wanted;
    QPointer<const QWidget> m_kept;
};

} // namespace frontera
