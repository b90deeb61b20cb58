// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/verdict_panel.h"

#include "core/explanation/verdict.h"
#include "core/run/run.h"
#include "ui/run/ask_actions.h"
#include "ui/run/asker.h"
#include "ui/widgets/answer_button.h"
#include "ui/widgets/words_label.h"
#include "ui/words/question_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace frontera {

namespace {

constexpr QMargins verdictMargins(20, 8, 14, 8);
constexpr int lineGap = 4;      // between lines
constexpr int captionsGap = 16; // between place and score

/// Sets the colour of a label's words.
void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

VerdictPanel::VerdictPanel(const Run &run, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_theme(lightTheme())
    , m_place(new WordsLabel(this))
    , m_score(new WordsLabel(this))
    , m_headline(new WordsLabel(this))
    , m_detail(new WordsLabel(this))
    , m_outlook(new WordsLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(verdictMargins);
    layout->setSpacing(lineGap);
    auto *captions = new QHBoxLayout;
    captions->setSpacing(captionsGap);
    captions->addWidget(m_place, 1);
    captions->addWidget(m_score);
    layout->addLayout(captions);
    for (QLabel *label : {m_headline, m_detail, m_outlook}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    for (QLabel *label : {m_place, m_score, m_headline, m_detail, m_outlook})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_place, m_score})
        label->setMinimumWidth(1); // fit() finds words for the room there is
    m_place->setObjectName(QStringLiteral("verdictPlace"));
    m_score->setObjectName(QStringLiteral("verdictScore"));
    m_headline->setObjectName(QStringLiteral("verdictHeadline"));
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    m_outlook->setObjectName(QStringLiteral("verdictOutlook"));
    setTextScale(1, Room::Usual);
}

void VerdictPanel::setQuestions(const AskActions &actions)
{
    m_questions = &actions;
    m_answers = new QWidget(this);
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const int target : {0, 1}) {
        m_buttons.push_back(new AnswerButton(actions.answer(target), target == 1, m_answers));
        m_buttons.back()->setTheme(m_theme);
        row->addWidget(m_buttons.back());
    }
    m_hint = new WordsLabel(m_answers);
    m_hint->setObjectName(QStringLiteral("questionHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(1);
    row->addWidget(m_hint, 1);
    m_answers->hide();
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->insertWidget(lines->indexOf(m_detail), m_answers);
}

void VerdictPanel::setTextScale(double scale, Room room)
{
    m_room = room;
    const double headline = room == Room::Low ? 14.0 / 12 : 18.0 / 12;
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    m_place->setFont(font);
    m_score->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * scale * (room == Room::Low ? 1 : 14.0 / 12));
    m_detail->setFont(font);
    m_outlook->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * scale * headline);
    font.setBold(true);
    m_headline->setFont(font);
    if (room == Room::Slim)
        font.setPointSizeF(m_detail->font().pointSizeF());
    for (AnswerButton *button : m_buttons)
        button->setFont(font);
    if (m_hint != nullptr)
        m_hint->setFont(m_detail->font());
    fit();
}

/// Keeps room for the words of every step, so that the panels below do not jump, and, while a class
/// is asked, for the buttons.
void VerdictPanel::keepRoom()
{
    const int lines = m_room == Room::Slim ? 1 : 2;
    int below = QFontMetrics(m_detail->font()).lineSpacing() * lines;
    if (m_questions != nullptr && m_questions->asker().isOn())
        below = std::max(below, m_buttons.front()->sizeHint().height());
    const int height = QFontMetrics(m_place->font()).height() +
                       QFontMetrics(m_headline->font()).height() + below + 2 * lineGap +
                       verdictMargins.top() + verdictMargins.bottom();
    if (minimumHeight() != height)
        setMinimumHeight(height);
}

void VerdictPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QLabel *label : {m_place, m_score, m_outlook})
        setColour(label, theme.quietText);
    for (AnswerButton *button : m_buttons)
        button->setTheme(theme);
}

void VerdictPanel::show(const Verdict &verdict)
{
    const Asker *asker = m_questions == nullptr ? nullptr : &m_questions->asker();
    m_isAsking = asker != nullptr && asker->hidesAnswer();
    if (m_isAsking) {
        m_isStart = false;
        m_words = describeQuestion(m_run, asker->answers());
        setBand(m_theme.frame);
        fit();
        return;
    }
    m_words = describeStanding(verdict, m_run);
    m_isStart = verdict.kind == Verdict::Kind::Start;
    if (asker != nullptr && asker->isOn())
        addAnswers(m_words, m_run, asker->answers(), asker->neuronSaid());
    switch (verdict.kind) {
    case Verdict::Kind::Learnt:
        setBand(m_theme.good);
        break;
    default:
        setBand(m_run.facts().isMistake ? m_theme.bad : m_theme.edge);
    }
    fit();
}

int VerdictPanel::roomForWords() const
{
    return width() - verdictMargins.left() - verdictMargins.right();
}

/// Shows place and score if they have room beside each other.
bool VerdictPanel::fitCaptions(const QString &place, const QString &score)
{
    const QFontMetrics captions(m_place->font());
    const int between = place.isEmpty() || score.isEmpty() ? 0 : captionsGap;
    if (captions.horizontalAdvance(place) + between + captions.horizontalAdvance(score) >
        roomForWords())
        return false;
    m_place->setText(place);
    m_score->setText(score);
    m_place->setVisible(!place.isEmpty());
    m_score->setVisible(!score.isEmpty());
    return true;
}

/// Shows the words, in their short forms where there is no room for the long ones.
void VerdictPanel::fit()
{
    keepRoom();
    QString whole = m_words.place;
    if (!m_dataWords.isEmpty())
        whole = whole.isEmpty() ? m_dataWords : m_dataWords + QStringLiteral(" · ") + whole;
    const bool isFit = fitCaptions(whole, m_words.score) ||
                       fitCaptions(whole, m_words.briefScore) ||
                       fitCaptions(m_words.place, m_words.briefScore);
    if (!isFit) { // what has no room at all is in the tip
        m_place->setText(m_words.place);
        m_place->setVisible(true);
        m_score->setVisible(false);
    }
    m_place->setToolTip(whole == m_place->text() ? QString() : whole);
    m_score->setToolTip(m_words.score);
    QString headline = m_words.headline;
    if (m_room == Room::Slim)
        headline.replace(u'\n', u' ');
    m_headline->setText(headline);
    QString detail = m_words.change;
    QString outlook = m_words.outlook;
    if (m_answers != nullptr) {
        m_hint->setText(m_isAsking ? std::exchange(detail, {}) : QString());
        m_answers->setVisible(m_isAsking);
    }
    if (m_room == Room::Slim && !outlook.isEmpty()) {
        const QString both = detail + u' ' + std::exchange(outlook, {});
        if (QFontMetrics(m_detail->font()).horizontalAdvance(both) <= roomForWords())
            detail = both;
    }
    showDetail(detail);
    m_outlook->setText(outlook);
    m_detail->setVisible(!detail.isEmpty());
    m_outlook->setVisible(!outlook.isEmpty());
}

/// At the start the classes' signs stand in the words, in their colours.
void VerdictPanel::showDetail(const QString &detail)
{
    QString words = detail;
    if (m_isStart) {
        words = words.toHtmlEscaped();
        const std::pair<QChar, QColor> signs[] = {{u'●', m_theme.one}, {u'○', m_theme.zero}};
        for (const auto &[sign, colour] : signs)
            words.replace(sign,
                          QStringLiteral("<b style='color:%1'>%2</b>").arg(colour.name(), sign));
    }
    m_detail->setTextFormat(m_isStart ? Qt::RichText : Qt::PlainText);
    m_detail->setText(words);
    m_detail->setAccessibleName(detail);
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace frontera
