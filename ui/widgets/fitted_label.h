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
    void fit()
    {
        const int room = contentsRect().width();
        const bool isWhole = fontMetrics().horizontalAdvance(m_whole) <= room;
        setText(isWhole ? m_whole : m_brief);
        setToolTip(isWhole ? QString() : m_whole);
        setAccessibleName(m_whole);
    }

    QString m_whole;
    QString m_brief;
};

} // namespace frontera
