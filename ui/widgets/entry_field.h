// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <functional>

namespace frontera {

/// A line in which a value is entered. What cannot be taken is marked where it stands, and a
/// sentence says what would be right; the value in force stays until a right one is entered.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    /// Returns what is wrong with a text, or an empty string.
    using Check = std::function<QString(const QString &)>;

    explicit EntryField(int characters, QWidget *parent = nullptr);

    void setCheck(Check check) { m_check = std::move(check); }
    /// The value in force; shown unless the person is entering something else.
    void setAccepted(const QString &text);
    [[nodiscard]] const QString &inForce() const { return m_accepted; }
    [[nodiscard]] bool isWrong() const { return !m_sentence.isEmpty(); }
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    /// Looks at the text again: the language, or what would be right, has changed.
    void recheck();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A new right value was entered (Return, or the focus left the field).
    void accepted(const QString &text);
    /// What is wrong has changed; sentence() tells.
    void sentenceChanged();

protected:
    /// Ctrl+Z takes typing back while there is some, else it goes to the window.
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
