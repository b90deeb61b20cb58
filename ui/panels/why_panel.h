// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"
#include "ui/base/theme.h"
#include "ui/panels/why_door.h"
#include "ui/widgets/card.h"
#include "ui/words/why_words.h"

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QLabel;

namespace frontera {

class FlowLayout;
class KeyButton;
class ProofLabel;
class Run;
class SegmentPicture;
struct Explanation;

/// A panel with the proof that no line separates the classes, or how well one does, worded to be
/// read aloud: what it means, and below a button the numbers behind it. Whether these are shown is
/// remembered.
class WhyPanel : public Card
{
    Q_OBJECT

public:
    /// `ownLine` is the action of the button with which a person can place a line.
    WhyPanel(const Run &run, QAction *ownLine, QWidget *parent = nullptr);

    /// Shows these doors, as far as they lead somewhere, below the proofs that they are for.
    void setDoors(const std::vector<WhyDoor> &doors);
    /// Names the doors in words instead, and leaves out the numbers, for a presentation. refresh()
    /// must precede.
    void setBrief(bool isBrief);
    /// Leaves out, where the panel would be higher than this, first what the proof does without.
    void setMostHeight(int height);
    /// Shows, from the next refresh() on, a sentence in place of the proof; or no more.
    void setCovered(bool isCovered) { m_isCovered = isCovered; }
    void setTheme(const Theme &theme);
    /// Sets the size of letters, relative to the widget's font. setRoom() or refresh() must follow.
    void setTextScale(double scale);
    /// Sets the panel's width in pixels, and lays out the proof for it.
    void setRoom(int width);
    /// Words and lays out the proof, if that changed.
    void refresh(const Explanation &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// All that the words depend on, beside language and theme.
    struct Content
    {
        Dataset data;
        Settings settings;
        bool isKnown = false;
        qint64 position = 0; ///< of a run whose words depend on its weights, −1 if covered; else 0
        qint64 mistakes = 0; ///< up to the present position, where a bound on them is told; else 0

        bool operator==(const Content &) const = default;
    };

    /// Returns the width of a line in one column.
    [[nodiscard]] static int lineWidth(const ProofLine &line, QFont font);
    void showDoors(const Explanation &explanation);
    /// Shows the numbers, or only their button, or neither.
    void showNumbers();
    /// Shows the picture beside the lead, where it fits the words and there is room.
    void showSegment();
    /// Lays out the proof; of a very long one only the beginning.
    void layOutProof();
    /// The columns of a proof: what is said, the claim, and the sum that it comes from.
    enum class Columns { One, Two, Three };
    /// Chooses as many columns as there is room for, in smaller letters if that helps.
    [[nodiscard]] Columns chooseColumns(QFont &font) const;
    [[nodiscard]] QString rowOf(const ProofLine &line, Columns columns, const QFont &font) const;
    /// Joins by brackets the demands that are added, where each has a row of its own and there is
    /// room.
    void drawBrackets(Columns columns);
    /// Returns how many of m_words.needs are laid out.
    [[nodiscard]] std::size_t shownNeeds() const;
    /// Returns the width in pixels of the proof in two or three columns, in this font.
    [[nodiscard]] int columnsWidth(const QFont &font, Columns columns) const;
    [[nodiscard]] int room() const;

    const Run &m_run;
    Theme m_theme;
    bool m_isCovered = false;
    std::optional<Content> m_content; ///< that m_words tells of; nothing: to be worded anew
    bool m_isLaidOut = false;
    bool m_isBrief = false;
    bool m_showsNumbers = false;
    WhyWords m_words;
    int m_room = 0;
    double m_proofLetters = 0; ///< points
    QLabel *m_title;
    SegmentPicture *m_segment; ///< beside the lead of a proof that no line separates
    QLabel *m_lead;
    ProofLabel *m_proof;
    QLabel *m_conclusion;
    QLabel *m_consequence;
    QAction *m_more; ///< shows the numbers, or hides them
    KeyButton *m_moreButton;
    QLabel *m_numbers;
    QLabel *m_whatCan;
    enum class Question { What, Sooner };
    Question m_question = Question::What; ///< above the doors
    FlowLayout *m_row;                    ///< the doors, and the button for a line placed by hand
    std::vector<std::pair<WhyDoor, KeyButton *>> m_doors;
    KeyButton *m_ownLine;
};

} // namespace frontera
