// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QLabel>
#include <QMargins>
#include <QString>
#include <list>
#include <map>

namespace frontera {

/// A label of long or rich text that remembers how large it is. A layout asks for that many times
/// whenever one of its parts changes, and QLabel would lay all words out each time.
class WordsLabel : public QLabel
{
public:
    explicit WordsLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    /// What the size follows from.
    struct Shown
    {
        QString text;
        QFont font;
        QMargins margins;
        Qt::TextFormat format = Qt::AutoText;
        bool isWrapped = false;

        bool operator==(const Shown &) const = default;
    };
    struct Measured
    {
        Shown shown;
        QSize hint;                 ///< not valid until it is asked for
        QSize least;                ///< likewise
        std::map<int, int> heights; ///< for widths
    };

    /// Returns what is known of the words that are shown now.
    Measured &measured() const;

    mutable std::list<Measured> m_measured; ///< the last ones first
};

} // namespace frontera
