// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/formula_label.h"

#include "core/run/run.h"
#include "ui/words/glossary.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>
#include <tuple>

namespace frontera {

FormulaLabel::FormulaLabel(const Run &run, QWidget *parent)
    : WordsLabel(parent)
    , m_run(run)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void FormulaLabel::setFormulas(const QString &html)
{
    setText(html);
    layOut();
}

/// Lays out what is shown. QLabel would do so while it paints, and ask then to be painted again.
void FormulaLabel::layOut()
{
    // WordsLabel would tell a height that it remembers.
    std::ignore = QLabel::heightForWidth(width()); // clazy:exclude=skipped-base-method
}

QString FormulaLabel::tipAt(QPoint place, QRect &letter) const
{
    // QLabel does not tell what it has where, so its words are laid out once more.
    QTextDocument words;
    words.setDefaultFont(font());
    words.setDocumentMargin(0);
    words.setHtml(text());
    words.setTextWidth(contentsRect().width());
    const double spare = contentsRect().height() - words.size().height();
    const QPointF origin = contentsRect().topLeft() + QPointF(0, spare / 2);
    const QAbstractTextDocumentLayout *layout = words.documentLayout();
    const int at = layout->hitTest(place - origin, Qt::ExactHit);
    if (at < 0)
        return {};
    const QTextBlock block = words.findBlock(at);
    const QString line = block.text();
    const QPointF top = layout->blockBoundingRect(block).topLeft() + origin;
    const QTextLayout *placed = block.layout();
    // Between two letters it is the nearer one that is hit, and both are looked at.
    for (const int in : {at - block.position(), at - block.position() - 1}) {
        const QStringView symbol = symbolAt(line, in);
        const QTextLine row = placed->lineForTextPosition(in);
        if (symbol.isEmpty() || !row.isValid())
            continue;
        const auto first = static_cast<int>(symbol.data() - line.constData());
        const double left = row.cursorToX(first);
        const double right = row.cursorToX(first + static_cast<int>(symbol.size()));
        letter = QRectF(top + QPointF(left, row.y()), QSizeF(right - left, row.height()))
                     .toAlignedRect();
        if (letter.contains(place))
            return tipOfSymbol(symbol, m_run.settings(), m_run.data());
    }
    return {};
}

bool FormulaLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        const bool isTaken = WordsLabel::event(event);
        if (event->type() == QEvent::Resize)
            layOut();
        return isTaken;
    }
    const auto *help = static_cast<const QHelpEvent *>(event);
    QRect letter;
    const QString tip = tipAt(help->pos(), letter);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this, letter);
    return true;
}

} // namespace frontera
