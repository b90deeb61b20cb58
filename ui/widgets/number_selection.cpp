// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/number_selection.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QMouseEvent>

namespace frontera {

namespace {

bool separates(QChar c)
{
    return c.isSpace() || c == u';';
}

class NumberSelection : public QObject
{
public:
    explicit NumberSelection(QLineEdit *line)
        : QObject(line)
        , m_line(line)
    {
        line->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonDblClick ||
            static_cast<const QMouseEvent *>(event)->button() != Qt::LeftButton)
            return QObject::eventFilter(watched, event);
        if (auto *box = qobject_cast<QAbstractSpinBox *>(m_line->parentWidget()))
            box->selectAll();
        else
            select(m_line->cursorPositionAt(
                static_cast<const QMouseEvent *>(event)->position().toPoint()));
        return true;
    }

private:
    void select(int at)
    {
        const QString text = m_line->text();
        qsizetype from = at;
        while (from > 0 && !separates(text[from - 1]))
            --from;
        qsizetype to = at;
        while (to < text.size() && !separates(text[to]))
            ++to;
        if (to > from && text[to - 1] == u',') // "1, 2"
            --to;
        m_line->setSelection(static_cast<int>(from), static_cast<int>(to - from));
    }

    QLineEdit *m_line;
};

} // namespace

void selectWholeNumbers(QLineEdit *line)
{
    new NumberSelection(line);
}

} // namespace frontera
