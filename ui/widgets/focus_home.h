// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace frontera {

/// The parent of everything in a window, which holds the keyboard while no other widget has a claim
/// on it: every key then acts on the run.
///
/// Without it, Qt hands the focus of a hidden or disabled widget to the next one in the chain, and
/// at first to the first one: to a button, which Space then presses. With it, the focus comes home
/// instead. A click works a button, a list or a slider and leaves the keys to the run; only Tab
/// moves the focus there. Enter and Esc, where no other widget uses them, bring it back.
class FocusHome : public QWidget
{
    Q_OBJECT

public:
    /// The window must outlive it, and must have only one.
    explicit FocusHome(QWidget *window);
    ~FocusHome() override;

    /// Returns the home of a window; null for one that has none, such as a dialog.
    [[nodiscard]] static const FocusHome *of(const QWidget *window);
    /// True if this widget has a claim on the keyboard (mayHaveFocus()).
    [[nodiscard]] bool mayHave(const QWidget *widget) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Remembers which widget was given the focus, unless it was only given back.
    void note(const QWidget *widget, Qt::FocusReason reason);
    /// Takes the focus from a widget without a claim.
    void bringBack(const QWidget *now);

    /// The widget that was given the focus last; not one that was only given it back.
    QPointer<const QWidget> m_reached;
};

} // namespace frontera
