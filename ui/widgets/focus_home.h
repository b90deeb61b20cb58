// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace frontera {

/// Holds all that a window shows, and the keyboard while nobody else has a claim on it: from here
/// every key is the run's.
///
/// Qt hands the focus of a widget that is hidden or disabled to the next one in the chain, and of a
/// window where nobody has it to the first one: to a button, which Space then presses. Here it
/// comes home instead. A click works a button, a list or a slider and leaves the keys to the run;
/// only Tab takes them there. Enter and Esc, where nobody else wants them, bring them back.
class FocusHome : public QWidget
{
    Q_OBJECT

public:
    /// The window must outlive it, and have no other.
    explicit FocusHome(QWidget *window);
    ~FocusHome() override;

    /// Returns the home of this window; null for one that has none, as a dialog.
    [[nodiscard]] static const FocusHome *of(const QWidget *window);
    /// Tells whether this widget has a claim on the keyboard (mayHaveFocus()).
    [[nodiscard]] bool mayHave(const QWidget *widget) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void note(const QWidget *widget, Qt::FocusReason reason);
    void bringBack(const QWidget *now);

    /// Was given the focus last, and not only given it back.
    QPointer<const QWidget> m_reached;
};

} // namespace frontera
