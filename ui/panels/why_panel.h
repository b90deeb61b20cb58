// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/settings/settings.h"
#include "ui/base/theme.h"
#include "ui/widgets/card.h"
#include "ui/words/why_words.h"

#include <optional>

class QAction;
class QLabel;

namespace frontera {

class KeyButton;
class Run;
struct Explanation;

/// The proof that no line can do it, or how well one can, to be read aloud.
class WhyPanel : public Card
{
    Q_OBJECT

public:
    /// `ownLine` lets a person try a line.
    WhyPanel(const Run &run, QAction *ownLine, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// How large the letters are, relative to the widget's font.
    void setTextScale(double scale);
    /// How wide the panel may be: the proof is laid out for it.
    void setRoom(int width);
    void refresh(const Explanation &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the words depend on, beside language and theme.
    struct Content
    {
        Dataset data;
        Settings settings;
        bool isKnown = false;
        qint64 mistakes = 0; ///< so far, where that is said

        bool operator==(const Content &) const = default;
    };

    [[nodiscard]] static int lineWidth(const ProofLine &line, bool isBold, QFont font);
    /// Lays out the proof; of one that is longer than anybody reads, only the beginning.
    void layOutProof();
    /// Returns how many lines of the proof's needs are laid out.
    [[nodiscard]] std::size_t shownNeeds() const;
    /// Of the proof in two columns, in these letters.
    [[nodiscard]] int columnsWidth(const QFont &font) const;

    const Run &m_run;
    Theme m_theme;
    std::optional<Content> m_content; ///< of m_words; nothing where they have to be made anew
    bool m_isLaidOut = false;
    WhyWords m_words;
    int m_room = 0;
    double m_proofLetters = 0; ///< points
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_proof;
    QLabel *m_conclusion;
    KeyButton *m_ownLine;
};

} // namespace frontera
