// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/why_panel.h"

#include "core/explanation/explanation.h"
#include "core/models/gates/gates_model.h"
#include "core/run/run.h"
#include "ui/base/preferences.h"
#include "ui/panels/proof_label.h"
#include "ui/panels/segment_picture.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/words_label.h"
#include "ui/words/why_gates_words.h"

#include <QAction>
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

QString paragraph(const QString &words, const QFont &font)
{
    return QStringLiteral("<p style='margin:0 0 7px 0; font-size:%1pt'>%2</p>")
        .arg(font.pointSizeF())
        .arg(words.toHtmlEscaped());
}

} // namespace

WhyPanel::WhyPanel(const Run &run, QAction *ownLine, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_theme(lightTheme())
    , m_title(new WordsLabel(this))
    , m_segment(new SegmentPicture(this))
    , m_lead(new WordsLabel(this))
    , m_proof(new ProofLabel(this))
    , m_conclusion(new WordsLabel(this))
    , m_consequence(new WordsLabel(this))
    , m_more(new QAction(this))
    , m_moreButton(new KeyButton(m_more, this))
    , m_numbers(new WordsLabel(this))
    , m_whatCan(new WordsLabel(this))
    , m_row(new FlowLayout(nullptr, 8))
    , m_ownLine(new KeyButton(ownLine, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 14, 12);
    layout->setSpacing(6);
    QLabel *const labels[] = {m_title, m_lead, m_proof, m_conclusion, m_consequence, m_numbers};
    for (QLabel *label : labels) {
        const bool isRich = label == m_proof || label == m_numbers;
        label->setWordWrap(true);
        label->setTextFormat(isRich ? Qt::RichText : Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (label == m_numbers)
            layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
        if (label == m_lead) {
            auto *row = new QHBoxLayout;
            row->setSpacing(12);
            row->addWidget(m_segment, 0, Qt::AlignTop);
            row->addWidget(m_lead, 1);
            layout->addLayout(row);
        } else {
            layout->addWidget(label);
        }
    }
    m_showsNumbers = preferredPanel(QStringLiteral("whyNumbers"));
    connect(m_more, &QAction::triggered, this, [this] {
        m_showsNumbers = !m_showsNumbers;
        preferPanel(QStringLiteral("whyNumbers"), m_showsNumbers);
        showNumbers();
    });
    layout->addWidget(m_whatCan);
    layout->addLayout(m_row);
    m_row->addWidget(m_ownLine);
    layout->addStretch(1);
    m_whatCan->setWordWrap(true);
    m_whatCan->setObjectName(QStringLiteral("whatCan"));
    m_whatCan->hide();
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_lead->setObjectName(QStringLiteral("whyLead"));
    m_proof->setObjectName(QStringLiteral("whyProof"));
    m_conclusion->setObjectName(QStringLiteral("whyConclusion"));
    m_consequence->setObjectName(QStringLiteral("whyConsequence"));
    m_moreButton->setObjectName(QStringLiteral("whyMore"));
    m_numbers->setObjectName(QStringLiteral("whyNumbers"));
    setTextScale(1);
}

void WhyPanel::setDoors(const std::vector<WhyDoor> &doors)
{
    m_row->removeWidget(m_ownLine);
    for (const WhyDoor &door : doors) {
        auto *button = new KeyButton(door.action, this);
        button->setDoor(true);
        button->hide();
        m_row->addWidget(button);
        m_doors.emplace_back(door, button);
    }
    m_row->addWidget(m_ownLine);
    m_content.reset();
}

void WhyPanel::showDoors(const Explanation &explanation)
{
    const bool isLine = explanation.separability.isLearnable;
    m_question = isLine ? Question::Sooner : Question::What;
    bool isAny = false;
    for (const auto &[door, button] : m_doors) {
        const bool leads =
            explanation.isKnown && door.isOfLine == isLine && door.leads(explanation);
        button->setProperty("leads", leads);
        button->setVisible(leads);
        isAny = isAny || leads;
    }
    m_ownLine->setProperty("leads", explanation.isAsked);
    m_ownLine->setVisible(explanation.isAsked);
    m_whatCan->setVisible(isAny);
}

void WhyPanel::setBrief(bool isBrief)
{
    QStringList words;
    for (const auto &[door, button] : m_doors) {
        if (isBrief && button->property("leads").toBool())
            words += door.action->iconText();
    }
    const QString question =
        m_question == Question::What ? tr("What can?") : tr("What learns it sooner?");
    m_whatCan->setText(words.isEmpty() ? question
                                       : question + u'\n' + words.join(QStringLiteral(" · ")));
    m_isBrief = isBrief;
    showNumbers();
}

void WhyPanel::showNumbers()
{
    const bool areAny = !m_words.numbers.isEmpty() && !m_isBrief;
    const QString words =
        m_showsNumbers ? tr("The numbers behind it ▴") : tr("The numbers behind it ▾");
    if (m_more->text() != words)
        m_more->setText(words);
    m_moreButton->setProperty("leads", areAny); // so that no other shows it
    m_moreButton->setVisible(areAny);
    m_numbers->setVisible(areAny && m_showsNumbers);
}

void WhyPanel::setMostHeight(int height)
{
    m_consequence->setVisible(!m_words.consequence.isEmpty());
    m_lead->setVisible(!m_words.lead.isEmpty());
    showSegment();
    for (QWidget *part : std::initializer_list<QWidget *>{m_consequence, m_segment, m_lead}) {
        layout()->invalidate();
        if (layout()->totalHeightForWidth(m_room) <= height)
            return;
        part->hide();
    }
}

void WhyPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_segment->setTheme(theme);
    m_isLaidOut = false;
}

void WhyPanel::setTextScale(double scale)
{
    QFont font = this->font();
    const double letters = font.pointSizeF() * 1.2 * scale;
    if (letters == m_proofLetters)
        return;
    m_proofLetters = letters;
    m_segment->setScale(scale);
    font.setPointSizeF(this->font().pointSizeF() * 1.1 * scale);
    m_lead->setFont(font);
    m_consequence->setFont(font);
    m_moreButton->setFont(font);
    m_numbers->setFont(font);
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
    const qint64 position = m_isCovered ? -1 : isGates(m_run.settings()) ? m_run.position() : 0;
    const Content content{m_run.data(), m_run.settings(), explanation.isKnown, position, mistakes};
    // A proof over many inputs is long: a second to say and to lay out.
    if (m_content == content && m_isLaidOut)
        return;
    if (m_content != content) {
        m_words = m_isCovered ? coveredWhyGates() : describeWhy(explanation, m_run);
        showDoors(explanation);
    }
    m_content = content;
    m_isLaidOut = true;
    setBand(!explanation.isKnown ? m_theme.edge : m_words.isYes ? m_theme.good : m_theme.zero);
    m_title->setText(m_words.title);
    m_lead->setText(m_words.lead);
    m_lead->setVisible(!m_words.lead.isEmpty());
    showSegment();
    layOutProof();
    m_proof->setAccessibleName(m_words.lines().join(u' '));
    m_proof->setVisible(!m_words.needs.empty() || !m_words.facts.isEmpty());
    m_conclusion->setText(m_words.conclusion);
    m_conclusion->setVisible(!m_words.conclusion.isEmpty());
    m_consequence->setText(m_words.consequence);
    m_consequence->setVisible(!m_words.consequence.isEmpty());
    QString numbers;
    for (const QString &number : m_words.numbers)
        numbers += paragraph(number, m_lead->font());
    m_numbers->setText(numbers);
    showNumbers();
}

void WhyPanel::showSegment()
{
    constexpr double leastRooms = 5; // for words beside it
    const bool isCrossing = !m_words.sums.empty() && !m_words.lead.isEmpty();
    m_segment->setVisible(isCrossing && m_run.data().inputCount() == 2 &&
                          room() >= leastRooms * m_segment->width());
}

int WhyPanel::room() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_room - margins.left() - margins.right();
}

int WhyPanel::columnsWidth(const QFont &font, Columns columns) const
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics plain(font);
    int said = 0;
    int claims = 0;
    int origins = 0;
    int sums = 0;
    for (const ProofLine &line : std::span(m_words.needs).first(shownNeeds())) {
        said = std::max(said, plain.horizontalAdvance(line.said));
        claims = std::max(claims, plain.horizontalAdvance(line.claim));
        origins = std::max(origins, plain.horizontalAdvance(line.sum) + columnGap);
    }
    for (const ProofLine &line : m_words.sums) {
        said = std::max(said, plain.horizontalAdvance(line.said));
        sums = std::max(sums, QFontMetrics(bold).horizontalAdvance(line.claim));
    }
    const int needs = claims + (columns == Columns::Three ? origins : 0);
    return said + columnGap + std::max(needs, sums) + 8;
}

int WhyPanel::lineWidth(const ProofLine &line, QFont font)
{
    const int said = QFontMetrics(font).horizontalAdvance(line.said + u' ');
    font.setBold(line.sum.isEmpty());
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

WhyPanel::Columns WhyPanel::chooseColumns(QFont &font) const
{
    for (const bool haveBrackets : {true, false}) {
        for (const Columns columns : {Columns::Three, Columns::Two}) {
            const auto fit = [&] {
                // A scroll bar that comes may take some of the room again.
                constexpr int scrollBar = 16;
                const bool isWider = haveBrackets && m_words.isInnerAndOuter;
                const int more = isWider ? ProofLabel::marginFor(font) + scrollBar : 0;
                return columnsWidth(font, columns) + more <= room();
            };
            font.setPointSizeF(m_proofLetters);
            while (!fit() && font.pointSizeF() > smallestLettersShare * m_proofLetters)
                font.setPointSizeF(font.pointSizeF() - 0.5);
            if (fit())
                return columns;
        }
    }
    font.setPointSizeF(m_proofLetters);
    return Columns::One;
}

QString WhyPanel::rowOf(const ProofLine &line, Columns columns, const QFont &font) const
{
    const bool isSum = line.sum.isEmpty();
    const bool isBold = isSum && line.target; // a claim of a class
    const QColor colour = line.target == 1 ? m_theme.one : m_theme.bad;
    const QString said = coloured(line.said, m_theme.quietText, false);
    const QString claim = coloured(line.claim, isBold ? colour : m_theme.text, isBold);
    if (columns == Columns::One) {
        const QString between = QLatin1String(lineWidth(line, font) < room() ? " " : "<br>");
        return QStringLiteral("<tr><td style='padding:3px 0'>%1</td></tr>")
            .arg(said + between + claim);
    }
    const QString cell = QStringLiteral("<td style='padding:3px %1px 3px 0'%2>%3</td>");
    const QLatin1String wide(isSum && columns == Columns::Three ? " colspan='2'" : "");
    QString row = cell.arg(columnGap).arg(QString(), said);
    row += cell.arg(isSum || columns == Columns::Two ? 0 : columnGap).arg(wide, claim);
    if (!isSum && columns == Columns::Three)
        row += cell.arg(0).arg(QStringLiteral(" align='right'"),
                               coloured(line.sum, m_theme.quietText, false));
    return QStringLiteral("<tr style='white-space:nowrap'>%1</tr>").arg(row);
}

void WhyPanel::layOutProof()
{
    // Columns where no line need be broken; else a claim stands below what leads to it.
    QFont font = m_proof->font();
    const Columns columns = chooseColumns(font);
    m_proof->setFont(font);
    const std::size_t needs = shownNeeds();
    QString html = m_words.needs.empty() ? QString() : QStringLiteral("<table cellspacing='0'>");
    for (const ProofLine &line : std::span(m_words.needs).first(needs))
        html += rowOf(line, columns, font);
    for (const ProofLine &line : m_words.sums)
        html += rowOf(line, columns, font);
    html += m_words.needs.empty() ? QString() : QStringLiteral("</table>");
    if (const auto left = static_cast<int>(m_words.needs.size() - needs); left > 0)
        html +=
            paragraph(tr("… and %n more line(s), which “frontera check” prints.", nullptr, left),
                      m_lead->font());
    for (const QString &fact : m_words.facts)
        html += paragraph(fact, m_lead->font());
    m_proof->setText(html);
    drawBrackets(columns);
}

void WhyPanel::drawBrackets(Columns columns)
{
    std::vector<ProofLabel::Bracket> brackets;
    const QFont font = m_proof->font();
    const bool fit = columns != Columns::One &&
                     ProofLabel::marginFor(font) + columnsWidth(font, columns) <= room();
    if (m_words.isInnerAndOuter && fit) {
        const auto colourOf = [this](const ProofLine &line) {
            return line.target == 1 ? m_theme.one : m_theme.bad;
        };
        brackets = {{0, 3, true, colourOf(m_words.needs[0])},
                    {1, 2, false, colourOf(m_words.needs[1])}};
        for (int row = 4; const ProofLine &sum : m_words.sums) {
            brackets.push_back({row, row, false, colourOf(sum)});
            ++row;
        }
    }
    m_proof->setBrackets(std::move(brackets));
}

void WhyPanel::setRoom(int width)
{
    if (m_room == width && m_isLaidOut)
        return;
    m_room = width;
    showSegment();
    layOutProof();
}

void WhyPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_content.reset();
}

} // namespace frontera
