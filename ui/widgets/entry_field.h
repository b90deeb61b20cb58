// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <functional>

namespace frontera {

/// A line in which a value is entered. A wrong text is marked, and a sentence says what would be
/// right; the value in force stays until a right one is entered.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    /// Returns what is wrong with a text; empty if nothing is.
    using Check = std::function<QString(const QString &)>;

    explicit EntryField(int characters, QWidget *parent = nullptr);

    void setCheck(Check check) { m_check = std::move(check); }
    /// Sets the value in force, and shows it unless the person is entering another one.
    void setAccepted(const QString &text);
    /// Returns the value in force.
    [[nodiscard]] const QString &inForce() const { return m_accepted; }
    [[nodiscard]] bool isWrong() const { return !m_sentence.isEmpty(); }
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    /// Checks the text again, because the language, or what is right, has changed.
    void recheck();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Tells that a new right value was entered, with Return or by leaving the field.
    void accepted(const QString &text);
    /// Tells that another sentence() holds, or none.
    void sentenceChanged();

protected:
    /// Leaves Ctrl+Z to the window, except while there is typing to be undone.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void finish();

    int m_characters;
    Check m_check;
    QString m_accepted;
    QString m_sentence;
};

} // namespace frontera
