// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/squares/squares_layout.h"

#include "ui/plots/line_breaks.h"
#include "ui/plots/plot_signs.h"
#include "ui/views/squares/squares_picture.h"

#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr qsizetype mostHeadLines = 2;

/// How the heads of columns are written: whole in a line, whole in two, or as answers.
enum class Form { Line, Lines, Brief };

class Layouter
{
public:
    Layouter(const SquaresPicture &picture, const QRectF &area, const SquareFonts &fonts)
        : m_picture(picture)
        , m_area(area)
        , m_plain(fonts(15, false))
        , m_bold(fonts(15, true))
        , m_line(QFontMetricsF(m_plain).height())
        , m_gap(0.4 * m_line)
    {
    }

    [[nodiscard]] SquaresLayout result()
    {
        m_hasKeys = true;
        chooseForm();
        constexpr double leastSide = 3.2; // lines
        if (const double side = m_out.side; side < leastSide * m_line) {
            m_hasKeys = false; // the colours are those of every other picture
            chooseForm();
            if (m_out.side <= side) { // it is the width that is short
                m_hasKeys = true;
                chooseForm();
            }
        }
        placeSquares();
        placeColumnHeads();
        placeRowHeads();
        placeFoot();
        return std::move(m_out);
    }

private:
    using Line = std::pair<QString, QFont>;

    // The size of the squares.

    void chooseForm()
    {
        m_asides = longestWords();
        for (const Form form : {Form::Line, Form::Lines, Form::Brief}) {
            m_form = form;
            if (fits())
                return;
        }
    }

    /// Computes the size of the squares, and returns whether the heads of the columns fit.
    bool fits()
    {
        constexpr double mostAside = 0.34;
        double aside = m_asides;
        double above = 0;
        for (const SquaresPicture::Level &level : m_picture.columns) {
            if (m_form == Form::Brief)
                aside = std::max(aside, sizeOf(level.name, m_plain).width());
            above += (m_form == Form::Lines ? 2 : 1) * m_line + 0.3 * m_gap;
        }
        m_aside = std::min(aside, mostAside * m_area.width()) + m_gap;
        m_above = above;
        const double width = m_area.width() - m_aside - gaps(m_picture.across);
        const double height =
            m_area.height() - headHeight() - above - gaps(m_picture.up) - footHeight();
        m_out.side =
            std::max(8.0, std::floor(std::min(width / m_picture.across, height / m_picture.up)));
        if (m_form == Form::Brief)
            return true;
        for (const SquaresPicture::Level &level : m_picture.columns) {
            for (const SquaresPicture::Head &head : level.heads) {
                if (headLines(head.words, spanOf(head.count)).isEmpty())
                    return false;
            }
        }
        return true;
    }

    /// Returns the lines of a head in the present form; empty if it does not fit.
    [[nodiscard]] QStringList headLines(const QString &words, double room) const
    {
        const qsizetype most = m_form == Form::Lines ? mostHeadLines : 1;
        const QStringList lines = brokenLines(words, m_plain, room);
        const bool isNarrow = std::ranges::all_of(
            lines, [&](const QString &line) { return sizeOf(line, m_plain).width() <= room; });
        return lines.size() <= most && isNarrow ? lines : QStringList();
    }

    /// Returns the width of the longest line of the rows' heads, broken at each space.
    [[nodiscard]] double longestWords() const
    {
        double longest = 0;
        for (const SquaresPicture::Level &level : m_picture.rows) {
            for (const SquaresPicture::Head &head : level.heads) {
                for (const QString &line : rowLines(head.words, true))
                    longest = std::max(longest, sizeOf(line, m_plain).width());
            }
        }
        return longest;
    }

    [[nodiscard]] QStringList rowLines(const QString &words, bool isBroken) const
    {
        return isBroken ? brokenLines(words, m_plain, 0) : QStringList{words};
    }

    /// Returns the gap before a column or row of squares: wider between the halves of four.
    [[nodiscard]] double gapBefore(int place, int of) const
    {
        if (place == 0)
            return 0;
        return of > 2 && place == of / 2 ? 1.8 * m_gap : m_gap;
    }
    [[nodiscard]] double gaps(int of) const
    {
        double sum = 0;
        for (int place = 0; place < of; ++place)
            sum += gapBefore(place, of);
        return sum;
    }
    [[nodiscard]] double spanOf(int columns) const
    {
        return columns * m_out.side + (columns - 1) * m_gap;
    }

    // The words below.

    [[nodiscard]] double headHeight() const
    {
        return m_picture.heading.isEmpty()
                   ? 0
                   : static_cast<double>(headingLines().size()) * m_line + m_gap;
    }
    [[nodiscard]] QStringList headingLines() const
    {
        return fewLines(m_picture.heading, m_plain, m_area.width(), 2);
    }

    /// Returns the sentence in lines: what is seen, and what follows in bold letters; both in one
    /// line if there is room.
    [[nodiscard]] std::vector<std::vector<Line>> sentence(const QString &observed) const
    {
        std::vector<std::vector<Line>> lines;
        if (m_picture.conclusion.isEmpty())
            return lines;
        const double whole =
            sizeOf(observed + u' ', m_plain).width() + sizeOf(m_picture.conclusion, m_bold).width();
        if (whole <= m_area.width())
            return {{{observed + u' ', m_plain}, {m_picture.conclusion, m_bold}}};
        for (const QString &line : brokenLines(observed, m_plain, m_area.width()))
            lines.push_back({{line, m_plain}});
        for (const QString &line : brokenLines(m_picture.conclusion, m_bold, m_area.width()))
            lines.push_back({{line, m_bold}});
        return lines;
    }

    /// The room does not depend on the step: the sentence may change with it.
    [[nodiscard]] double footHeight() const
    {
        auto lines = static_cast<double>(insideLines().size());
        lines += static_cast<double>(sentence(m_picture.longestObserved).size());
        double height = m_gap + lines * m_line + (m_picture.conclusion.isEmpty() ? 0 : m_gap);
        if (m_hasKeys)
            height += m_gap + keyRows() * keyLine();
        return height;
    }
    [[nodiscard]] QStringList insideLines() const
    {
        return brokenLines(m_picture.inside, m_plain, m_area.width());
    }
    [[nodiscard]] double keyLine() const { return 1.15 * m_line; }

    struct Entry
    {
        QString words;
        int ofClass;
        bool isSign;
    };
    [[nodiscard]] std::vector<Entry> entries() const
    {
        std::vector<Entry> entries;
        for (const bool isSign : {true, false}) {
            for (const int target : {1, 0}) {
                const auto i = static_cast<std::size_t>(target);
                const QString &words = isSign ? m_picture.wants[i] : m_picture.says[i];
                if (!words.isEmpty())
                    entries.push_back({words, target, isSign});
            }
        }
        return entries;
    }
    [[nodiscard]] double markSize() const { return 0.8 * m_line; }
    [[nodiscard]] double widthOf(const Entry &entry) const
    {
        return markSize() + 0.4 * m_line + sizeOf(entry.words, m_plain).width();
    }

    /// Calls `place` with each entry, where it begins and its row; returns the number of rows.
    template <typename Place>
    int forEachEntry(Place place) const
    {
        const double apart = 1.2 * m_line;
        double left = 0;
        int row = 0;
        double whole = -apart;
        for (const Entry &entry : entries())
            whole += widthOf(entry) + apart;
        const bool isBroken = whole > m_area.width(); // between signs and tints first
        bool wasSign = true;
        for (const Entry &entry : entries()) {
            const bool isFirstTint = std::exchange(wasSign, entry.isSign) != entry.isSign;
            if (left > 0 && ((isBroken && isFirstTint) || left + widthOf(entry) > m_area.width())) {
                left = 0;
                ++row;
            }
            place(entry, left, row);
            left += widthOf(entry) + apart;
        }
        return row + 1;
    }
    [[nodiscard]] int keyRows() const
    {
        return forEachEntry([](const Entry &, double, int) {});
    }

    void add(QPointF topLeft, const QString &text, const QFont &font, bool isQuiet)
    {
        m_out.words.push_back({QRectF(topLeft, sizeOf(text, font)), text, font, isQuiet});
    }

    void placeSquares()
    {
        const double squaresWidth = m_picture.across * m_out.side + gaps(m_picture.across);
        const double squaresHeight = m_picture.up * m_out.side + gaps(m_picture.up);
        const double spare =
            m_area.height() - headHeight() - m_above - squaresHeight - footHeight();
        double top = m_area.top();
        for (const QString &line : headHeight() > 0 ? headingLines() : QStringList()) {
            add({m_area.left(), top}, line, m_plain, true);
            top += m_line;
        }
        m_top = m_area.top() + headHeight() + std::max(0.0, spare / 2);
        double left =
            m_area.left() + m_aside + std::max(0.0, m_area.width() - m_aside - squaresWidth) / 2;
        for (int column = 0; column < m_picture.across; ++column) {
            left += gapBefore(column, m_picture.across);
            m_out.lefts.push_back(left);
            left += m_out.side;
        }
        double below = m_top + m_above + squaresHeight;
        m_bottom = below;
        for (int row = 0; row < m_picture.up; ++row) {
            below -= gapBefore(row, m_picture.up) + m_out.side;
            m_out.tops.push_back(below);
        }
    }

    void placeColumnHeads()
    {
        double top = m_top;
        for (const SquaresPicture::Level &level : m_picture.columns) {
            const double height = (m_form == Form::Lines ? 2 : 1) * m_line;
            if (m_form == Form::Brief)
                addAside(top, level.name);
            for (const SquaresPicture::Head &head : level.heads) {
                const double left = m_out.lefts[static_cast<std::size_t>(head.first)];
                const double middle = left + spanOf(head.count) / 2;
                const QStringList lines = m_form == Form::Brief
                                              ? QStringList{head.answer}
                                              : headLines(head.words, spanOf(head.count));
                double y = top + height - static_cast<double>(lines.size()) * m_line;
                for (const QString &line : lines) {
                    add({middle - sizeOf(line, m_plain).width() / 2, y}, line, m_plain,
                        head.count == 1);
                    y += m_line;
                }
                if (head.count > 1)
                    m_out.rules.emplace_back(left, top + height, left + spanOf(head.count),
                                             top + height);
            }
            top += height + 0.3 * m_gap;
        }
    }

    /// Adds quiet words at the left of the squares, cut if need be.
    void addAside(double top, const QString &words)
    {
        const double room = m_aside - m_gap + 0.5; // sums of doubles are not exact
        const QString text = sizeOf(words, m_plain).width() <= room
                                 ? words
                                 : QFontMetricsF(m_plain).elidedText(words, Qt::ElideRight, room);
        const double right = m_out.lefts.front() - m_gap;
        add({right - sizeOf(text, m_plain).width(), top}, text, m_plain, true);
    }

    void placeRowHeads()
    {
        for (int row = 0; row < m_picture.up; ++row) {
            QStringList lines = rowHead(row, true);
            if (static_cast<double>(lines.size()) * m_line > m_out.side + m_gap)
                lines = rowHead(row, false);
            double top = m_out.tops[static_cast<std::size_t>(row)] + m_out.side / 2 -
                         static_cast<double>(lines.size()) * m_line / 2;
            for (const QString &line : lines) {
                addAside(top, line);
                top += m_line;
            }
        }
    }
    [[nodiscard]] QStringList rowHead(int row, bool isBroken) const
    {
        QStringList lines;
        for (const SquaresPicture::Level &level : m_picture.rows) {
            for (const SquaresPicture::Head &head : level.heads) {
                if (row >= head.first && row < head.first + head.count)
                    lines += rowLines(head.words, isBroken);
            }
        }
        return lines;
    }

    void placeFoot()
    {
        double top = m_bottom + m_gap;
        const double left = m_area.left();
        for (const QString &line : insideLines()) {
            add({left, top}, line, m_plain, true);
            top += m_line;
        }
        if (!m_picture.conclusion.isEmpty())
            top += m_gap;
        double y = top;
        for (const auto &line : sentence(m_picture.observed)) {
            double x = left;
            for (const auto &[text, font] : line) {
                add({x, y}, text, font, false);
                x += sizeOf(text, font).width();
            }
            y += m_line;
        }
        top += static_cast<double>(sentence(m_picture.longestObserved).size()) * m_line;
        if (!m_hasKeys)
            return;
        top += m_gap;
        forEachEntry([&](const Entry &entry, double x, int row) {
            const double middle = top + (row + 0.5) * keyLine();
            const QRectF mark(left + x, middle - markSize() / 2, markSize(), markSize());
            m_out.keys.push_back({mark, entry.ofClass, entry.isSign});
            add({mark.right() + 0.4 * m_line, middle - m_line / 2}, entry.words, m_plain, false);
        });
    }

    const SquaresPicture &m_picture;
    QRectF m_area;
    QFont m_plain;
    QFont m_bold;
    double m_line;
    double m_gap;
    Form m_form = Form::Line;
    bool m_hasKeys = true;
    double m_asides = 0; ///< the width of the rows' heads
    double m_aside = 0;  ///< the room for them, with a gap
    double m_above = 0;  ///< the height of the columns' heads
    double m_top = 0;    ///< of the columns' heads
    double m_bottom = 0; ///< of the squares
    SquaresLayout m_out;
};

} // namespace

SquaresLayout squaresLayout(const SquaresPicture &picture, const QRectF &area,
                            const SquareFonts &fonts)
{
    if (picture.across < 1 || picture.up < 1)
        return {};
    return Layouter(picture, area, fonts).result();
}

} // namespace frontera
