// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/key_list.h"

#include <QWidget>
#include <functional>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace frontera {

class Run;

/// A sheet over the whole window: at the left what each key does, at the right what the words of
/// the course mean. While it is open it has all keys: Esc, F1 or a click closes it, and the arrows
/// scroll it.
class HelpSheet : public QWidget
{
    Q_OBJECT

public:
    using Keys = std::function<std::vector<KeyGroup>()>;

    /// `keys` tells the keys as they are when the sheet is opened. The words mean what they do in
    /// this run.
    HelpSheet(const Run &run, Keys keys, QWidget *window);

    /// Returns the action that opens and closes the sheet.
    [[nodiscard]] QAction *toggle() const { return m_toggle; }
    /// Opens the sheet in letters of this many pixels.
    void open(int pixels);
    void dismiss();
    void retranslate();

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *window, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fill();
    [[nodiscard]] QWidget *makeHead();
    /// Makes a card with the keys in so many columns.
    [[nodiscard]] qsizetype balanced(const std::vector<KeyGroup> &groups, int columns,
                                     int words) const;
    QWidget *makeKeys(const std::vector<KeyGroup> &groups, int columns);
    [[nodiscard]] QWidget *makeWords();

    const Run &m_run;
    Keys m_keys;
    QAction *m_toggle;
    QScrollArea *m_area;
};

} // namespace frontera
