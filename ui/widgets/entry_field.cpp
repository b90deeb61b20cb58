// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entry_field.h"

#include "ui/base/theme.h"
#include "ui/widgets/control_paint.h"
#include "ui/widgets/number_selection.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPainter>

namespace frontera {

EntryField::EntryField(int characters, QWidget *parent)
    : QLineEdit(parent)
    , m_characters(characters)
{
    selectWholeNumbers(this);
    connect(this, &QLineEdit::textEdited, this, &EntryField::recheck);
    connect(this, &QLineEdit::editingFinished, this, &EntryField::finish);
}

QSize EntryField::sizeHint() const
{
    const QSize hint = QLineEdit::sizeHint();
    const int width = fontMetrics().horizontalAdvance(QString(m_characters, u'0'));
    return {width + 18, hint.height()};
}

void EntryField::setAccepted(const QString &text)
{
    // The text in force is not one being entered, even if it is wrong for other data.
    const bool isEntering = this->text() != m_accepted && (isWrong() || text == m_accepted);
    m_accepted = text;
    if (!isEntering || this->text().isEmpty()) {
        setText(text);
        setCursorPosition(0);
    }
    recheck();
}

void EntryField::recheck()
{
    if (m_accepted.isNull())
        return; // nothing is in force yet
    const QString sentence = m_check ? m_check(text()) : QString();
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    update();
    setAccessibleDescription(m_sentence);
    Q_EMIT sentenceChanged();
}

void EntryField::finish()
{
    recheck();
    if (isWrong() || text() == m_accepted)
        return;
    m_accepted = text();
    Q_EMIT accepted(text());
}

bool EntryField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text() == m_accepted && !isWrong()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (isWrong() || text() != m_accepted)) {
        setText(m_accepted);
        recheck();
        // Accepted in a dialog, which would close; ignored in a window, which takes the focus back.
        event->setAccepted(qobject_cast<const QDialog *>(window()) != nullptr);
        return;
    }
    QLineEdit::keyPressEvent(event);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isWrong())
        event->accept();
}

void EntryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!isWrong())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(palette()).bad, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
}

} // namespace frontera
