// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/words_label.h"

#include <QResizeEvent>

namespace frontera {

/// A label that shows whole words where there is room for them in one line, else brief ones, in as
/// many lines as they need. It asks for no width. Its tooltip is the whole words where they are not
/// shown.
class FittedLabel : public WordsLabel
{
public:
    explicit FittedLabel(QWidget *parent = nullptr)
        : WordsLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as high as its lines
        setWordWrap(true);
    }

    void setWords(const QString &whole, const QString &brief)
    {
        m_whole = whole;
        m_brief = brief;
        fit();
    }

    /// Returns the height of the words that are shown at that width, which may be other ones than
    /// now: or a layout would go back and forth between two widths.
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QMargins margins = contentsMargins();
        const int room = width - margins.left() - margins.right();
        const QString &words = isWholeIn(room) ? m_whole : m_brief;
        if (words == text())
            return WordsLabel::heightForWidth(width);
        constexpr int most = 2'000;
        const QRect place(0, 0, room, most);
        return fontMetrics().boundingRect(place, Qt::TextWordWrap, words).height() + margins.top() +
               margins.bottom();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        WordsLabel::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent *event) override
    {
        WordsLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    [[nodiscard]] bool isWholeIn(int room) const { return m_wholeWidth <= room; }
    void fit()
    {
        m_wholeWidth = fontMetrics().horizontalAdvance(m_whole);
        const bool isWhole = isWholeIn(contentsRect().width());
        setText(isWhole ? m_whole : m_brief);
        setToolTip(isWhole ? QString() : m_whole);
        setAccessibleName(m_whole);
    }

    QString m_whole;
    int m_wholeWidth = 0; ///< as of fit(), which other words and another font call
    QString m_brief;
};

} // namespace frontera
