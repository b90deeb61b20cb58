// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/words_label.h"

#include <algorithm>

namespace frontera {

namespace {

constexpr std::size_t mostWords = 4;    // whole ones and brief ones, before a step and after it
constexpr std::size_t mostHeights = 32; // while a window is resized there are many

} // namespace

WordsLabel::WordsLabel(QWidget *parent)
    : QLabel(parent)
{
}

WordsLabel::Measured &WordsLabel::measured() const
{
    ensurePolished(); // or the font may not be the one that is shown
    Shown now{text(), font(), contentsMargins(), textFormat(), wordWrap()};
    const auto known = std::ranges::find(m_measured, now, &Measured::shown);
    if (known != m_measured.end()) {
        m_measured.splice(m_measured.begin(), m_measured, known);
    } else {
        m_measured.push_front({std::move(now), {}, {}, {}});
        if (m_measured.size() > mostWords)
            m_measured.pop_back();
    }
    return m_measured.front();
}

QSize WordsLabel::sizeHint() const
{
    Measured &known = measured();
    if (!known.hint.isValid())
        known.hint = QLabel::sizeHint();
    return known.hint;
}

QSize WordsLabel::minimumSizeHint() const
{
    Measured &known = measured();
    if (!known.least.isValid())
        known.least = QLabel::minimumSizeHint();
    return known.least;
}

int WordsLabel::heightForWidth(int width) const
{
    std::map<int, int> &heights = measured().heights;
    const auto found = heights.find(width);
    if (found != heights.end())
        return found->second;
    if (heights.size() >= mostHeights)
        heights.clear();
    return heights[width] = QLabel::heightForWidth(width);
}

} // namespace frontera
