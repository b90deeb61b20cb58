// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/proof_label.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <utility>

namespace frontera {

ProofLabel::ProofLabel(QWidget *parent)
    : WordsLabel(parent)
{
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

int ProofLabel::marginFor(const QFont &font)
{
    return QFontMetrics(font).height();
}

void ProofLabel::setBrackets(std::vector<Bracket> brackets)
{
    m_brackets = std::move(brackets);
    setContentsMargins(m_brackets.empty() ? 0 : marginFor(font()), 0, 0, 0);
    update();
}

std::vector<double> ProofLabel::rowMiddles() const
{
    // Laid out as the label does it, whose own document nobody gets.
    QTextDocument document;
    document.setDefaultFont(font());
    document.setHtml(text());
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setMargin(0);
    document.rootFrame()->setFrameFormat(format);
    document.setTextWidth(contentsRect().width());
    std::vector<double> middles;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        for (int row = 0; table != nullptr && row < table->rows(); ++row) {
            const QTextBlock block = table->cellAt(row, 0).firstCursorPosition().block();
            middles.push_back(contentsRect().top() +
                              document.documentLayout()->blockBoundingRect(block).center().y());
        }
    }
    return middles;
}

void ProofLabel::paintEvent(QPaintEvent *event)
{
    WordsLabel::paintEvent(event);
    if (m_brackets.empty())
        return;
    const std::vector<double> middles = rowMiddles();
    const double margin = marginFor(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bracket &bracket : m_brackets) {
        if (std::max(bracket.from, bracket.to) >= static_cast<int>(middles.size()))
            continue;
        const double top = middles[static_cast<std::size_t>(bracket.from)];
        const double bottom = middles[static_cast<std::size_t>(bracket.to)];
        const double right = 0.66 * margin;
        painter.setPen(QPen(bracket.colour, margin / 9, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        if (bracket.from == bracket.to) {
            painter.setPen(QPen(bracket.colour, margin / 6, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(0.1 * margin, top), QPointF(right, top));
            continue;
        }
        const double left = (bracket.isOuter ? 0.1 : 0.36) * margin;
        painter.drawPolyline(QPolygonF{{right, top}, {left, top}, {left, bottom}, {right, bottom}});
    }
}

} // namespace frontera
