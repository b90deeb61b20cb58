// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTest>
#include <QTimer>
#include <functional>

/// A list of answers to the dialogs that open while the object lives, in this order. Each answer is
/// a function that closes its dialog. Dialogs beyond the list are rejected.
class Answers : public QObject
{
public:
    using Answer = std::function<void(QDialog &)>;

    explicit Answers(QList<Answer> answers)
        : m_answers(std::move(answers))
    {
        connect(&m_finder, &QTimer::timeout, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr || m_isAnswering ||
                qobject_cast<QProgressDialog *>(dialog) != nullptr) // asks nothing
                return;
            if (m_answers.isEmpty()) {
                ++m_unexpected;
                dialog->reject();
                return;
            }
            if (!dialog->isActiveWindow()) { // nobody else sees to it without a window manager
                dialog->activateWindow();
                return;
            }
            m_isAnswering = true;
            m_answers.first()(*dialog);
            m_isAnswering = false;
            // A file dialog that is still reading its folder forgets what was typed. It stays open
            // and is answered again.
            if (!dialog->isVisible())
                m_answers.removeFirst();
        });
        m_finder.start(20);
    }

    /// Returns true if each expected dialog has come, and no other.
    [[nodiscard]] bool areAllGiven() const { return m_answers.isEmpty() && m_unexpected == 0; }

    /// Returns the answer that types a path into a file dialog and presses Return.
    static Answer file(const QString &path)
    {
        return [path](QDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (name == nullptr)
                return;
            name->setCompleter(nullptr); // which acts when another thread has read the folder
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
        };
    }
    /// Returns the answer that presses a button of a message box, and stores its question and
    /// sentence in *words.
    static Answer press(QMessageBox::StandardButton button, QString *words = nullptr)
    {
        return [button, words](QDialog &dialog) {
            auto *box = qobject_cast<QMessageBox *>(&dialog);
            if (box == nullptr)
                return;
            if (words != nullptr)
                *words = box->text() + u' ' + box->informativeText();
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        };
    }

private:
    QList<Answer> m_answers;
    QTimer m_finder;
    bool m_isAnswering = false;
    int m_unexpected = 0;
};
