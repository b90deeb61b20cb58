// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/why_panel.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/widgets/key_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

namespace frontera {

namespace {

constexpr int columnGap = 14; ///< pixels between the two columns of the proof
constexpr double smallestLettersShare = 0.84;

/// Colours plain words, which are escaped for HTML.
QString coloured(const QString &words, const QColor &colour, bool isBold)
{
    const QString html = QStringLiteral("<span style='color:%1'>%2</span>")
                             .arg(colour.name(), words.toHtmlEscaped());
    return isBold ? QStringLiteral("<b>%1</b>").arg(html) : html;
}

} // namespace

WhyPanel::WhyPanel(const Run &run, QAction *ownLine, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_theme(lightTheme())
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_proof(new QLabel(this))
    , m_conclusion(new QLabel(this))
    , m_whatCan(new QLabel(this))
    , m_ownLine(new KeyButton(ownLine, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 14, 12);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_lead, m_proof, m_conclusion}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_proof ? Qt::RichText : Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addSpacing(4);
    layout->addWidget(m_whatCan);
    layout->addWidget(m_ownLine, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_whatCan->setWordWrap(true);
    m_whatCan->setObjectName(QStringLiteral("whatCan"));
    m_whatCan->hide();
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_lead->setObjectName(QStringLiteral("whyLead"));
    m_proof->setObjectName(QStringLiteral("whyProof"));
    m_conclusion->setObjectName(QStringLiteral("whyConclusion"));
    setTextScale(1);
}

void WhyPanel::setDoors(const std::vector<WhyDoor> &doors)
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    int place = layout->indexOf(m_whatCan);
    for (const WhyDoor &door : doors) {
        auto *button = new KeyButton(door.action, this);
        button->setDoor(true);
        button->hide();
        layout->insertWidget(++place, button, 0, Qt::AlignLeft);
        m_doors.emplace_back(door, button);
    }
    m_content.reset();
}

void WhyPanel::showDoors(const Explanation &explanation)
{
    const bool isNo = explanation.isKnown && !explanation.separability.isLearnable;
    bool isAny = false;
    for (const auto &[door, button] : m_doors) {
        const bool leads = isNo && door.leads();
        button->setProperty("leads", leads);
        button->setVisible(leads);
        isAny = isAny || leads;
    }
    m_whatCan->setVisible(isAny);
}

void WhyPanel::setBrief(bool isBrief)
{
    QStringList words = {tr("What can?")};
    for (const auto &[door, button] : m_doors) {
        if (isBrief && button->property("leads").toBool())
            words += door.action->iconText();
    }
    m_whatCan->setText(words.join(QStringLiteral("\n")));
}

void WhyPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_isLaidOut = false;
}

void WhyPanel::setTextScale(double scale)
{
    QFont font = this->font();
    const double letters = font.pointSizeF() * 1.2 * scale;
    if (letters == m_proofLetters)
        return;
    m_proofLetters = letters;
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_lead->setFont(font);
    font.setPointSizeF(letters);
    m_proof->setFont(font);
    font.setBold(true);
    m_conclusion->setFont(font);
    m_title->setFont(font);
    m_whatCan->setFont(font);
    m_isLaidOut = false;
}

void WhyPanel::refresh(const Explanation &explanation)
{
    const qint64 mistakes = explanation.bound ? m_run.mistakesUpTo(m_run.position()) : 0;
    const Content content{m_run.data(), m_run.settings(), explanation.isKnown, mistakes};
    // A proof over many inputs is long: a second to say and to lay out.
    if (m_content == content && m_isLaidOut)
        return;
    if (m_content != content) {
        m_words = describeWhy(explanation, m_run);
        showDoors(explanation);
    }
    m_content = content;
    m_isLaidOut = true;
    setBand(!explanation.isKnown                   ? m_theme.edge
            : explanation.separability.isLearnable ? m_theme.good
                                                   : m_theme.zero);
    m_title->setText(m_words.title);
    m_lead->setText(m_words.lead);
    m_lead->setVisible(!m_words.lead.isEmpty());
    layOutProof();
    m_proof->setAccessibleName(m_words.lines().join(u' '));
    m_proof->setVisible(!m_words.needs.empty() || !m_words.facts.isEmpty());
    m_conclusion->setText(m_words.conclusion);
    m_conclusion->setVisible(!m_words.conclusion.isEmpty());
}

int WhyPanel::columnsWidth(const QFont &font) const
{
    QFont bold = font;
    bold.setBold(true);
    int said = 0;
    int claims = 0;
    for (const ProofLine &line : std::span(m_words.needs).first(shownNeeds())) {
        said = std::max(said, QFontMetrics(font).horizontalAdvance(line.said));
        claims = std::max(claims, QFontMetrics(font).horizontalAdvance(line.claim));
    }
    for (const ProofLine &line : m_words.sums) {
        said = std::max(said, QFontMetrics(font).horizontalAdvance(line.said));
        claims = std::max(claims, QFontMetrics(bold).horizontalAdvance(line.claim));
    }
    return said + columnGap + claims + 8;
}

int WhyPanel::lineWidth(const ProofLine &line, bool isBold, QFont font)
{
    const int said = QFontMetrics(font).horizontalAdvance(line.said + u' ');
    font.setBold(isBold);
    return said + QFontMetrics(font).horizontalAdvance(line.claim) + 8;
}

std::size_t WhyPanel::shownNeeds() const
{
    constexpr qsizetype mostLetters = 6'000; // to lay out twenty times as many takes a second
    qsizetype letters = 0;
    std::size_t count = 0;
    while (count < m_words.needs.size() && letters < mostLetters) {
        letters += m_words.needs[count].said.size() + m_words.needs[count].claim.size();
        ++count;
    }
    return count;
}

void WhyPanel::layOutProof()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = m_room - margins.left() - margins.right();
    // Two columns where no line need be broken, in smaller letters if that helps; else a claim
    // stands below what leads to it.
    QFont font = m_proof->font();
    const double usual = m_proofLetters;
    font.setPointSizeF(usual);
    while (columnsWidth(font) > room && font.pointSizeF() > smallestLettersShare * usual)
        font.setPointSizeF(font.pointSizeF() - 0.5);
    const bool inColumns = columnsWidth(font) <= room;
    font.setPointSizeF(inColumns ? font.pointSizeF() : usual);
    m_proof->setFont(font);
    const QString inTwo = QStringLiteral("<tr style='white-space:nowrap'>"
                                         "<td style='padding:3px %3px 3px 0'>%1</td>"
                                         "<td style='padding:3px 0'>%2</td></tr>");
    const QString inOne = QStringLiteral("<tr><td style='padding:3px 0'>%1 %2</td></tr>");
    const QString below = QStringLiteral("<tr><td style='padding:3px 0'>%1<br>%2</td></tr>");
    QString html = m_words.needs.empty() ? QString() : QStringLiteral("<table cellspacing='0'>");
    const std::size_t needs = shownNeeds();
    const std::pair<std::span<const ProofLine>, bool> parts[] = {
        {std::span(m_words.needs).first(needs), false}, {m_words.sums, true}};
    for (const auto &[lines, isBold] : parts) {
        for (const ProofLine &line : lines) {
            const QColor colour = !isBold            ? m_theme.text
                                  : line.target == 1 ? m_theme.one
                                                     : m_theme.bad;
            const QString row = inColumns                              ? inTwo
                                : lineWidth(line, isBold, font) < room ? inOne
                                                                       : below;
            const QString filled = row.arg(coloured(line.said, m_theme.quietText, false),
                                           coloured(line.claim, colour, isBold));
            html += inColumns ? filled.arg(columnGap) : filled;
        }
    }
    html += m_words.needs.empty() ? QString() : QStringLiteral("</table>");
    if (const auto left = static_cast<int>(m_words.needs.size() - needs); left > 0)
        html += QStringLiteral("<p style='margin:0 0 7px 0'>%1</p>")
                    .arg(tr("… and %n more line(s), which “frontera check” prints.", nullptr, left)
                             .toHtmlEscaped());
    for (const QString &fact : m_words.facts)
        html += QStringLiteral("<p style='margin:0 0 7px 0'>%1</p>").arg(fact.toHtmlEscaped());
    m_proof->setText(html);
}

void WhyPanel::setRoom(int width)
{
    if (m_room == width && m_isLaidOut)
        return;
    m_room = width;
    layOutProof();
}

void WhyPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_content.reset();
}

} // namespace frontera
