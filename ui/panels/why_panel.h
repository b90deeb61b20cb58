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

class KeyButton;
class Run;
struct Explanation;

/// A panel with the proof that no line separates the classes, or how well one does, worded to be
/// read aloud.
class WhyPanel : public Card
{
    Q_OBJECT

public:
    /// `ownLine` is the action of the button with which a person can place a line.
    WhyPanel(const Run &run, QAction *ownLine, QWidget *parent = nullptr);

    /// Shows these doors, as far as they lead somewhere, below a proof that there is no line.
    void setDoors(const std::vector<WhyDoor> &doors);
    /// Names the doors in words instead, for a presentation. refresh() must precede.
    void setBrief(bool isBrief);
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
        qint64 mistakes = 0; ///< up to the present position, where a bound on them is told; else 0

        bool operator==(const Content &) const = default;
    };

    [[nodiscard]] static int lineWidth(const ProofLine &line, bool isBold, QFont font);
    void showDoors(const Explanation &explanation);
    /// Lays out the proof; of a very long one only the beginning.
    void layOutProof();
    /// Returns how many of m_words.needs are laid out.
    [[nodiscard]] std::size_t shownNeeds() const;
    /// Returns the width in pixels of the proof in two columns, in this font.
    [[nodiscard]] int columnsWidth(const QFont &font) const;

    const Run &m_run;
    Theme m_theme;
    std::optional<Content> m_content; ///< that m_words tells of; nothing: to be worded anew
    bool m_isLaidOut = false;
    WhyWords m_words;
    int m_room = 0;
    double m_proofLetters = 0; ///< points
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_proof;
    QLabel *m_conclusion;
    QLabel *m_whatCan;
    std::vector<std::pair<WhyDoor, KeyButton *>> m_doors;
    KeyButton *m_ownLine;
};

} // namespace frontera
