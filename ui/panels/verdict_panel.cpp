// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/verdict_panel.h"

#include "core/explanation/verdict.h"
#include "core/run/run.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace frontera {

namespace {

constexpr QMargins margins(20, 8, 14, 8);
constexpr int gap = 4;          // between lines
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
    , m_place(new QLabel(this))
    , m_score(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_outlook(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->setSpacing(gap);
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

void VerdictPanel::setTextScale(double scale, Room room)
{
    m_room = room;
    const double headline = room == Room::Low ? 14.0 / 12 : 18.0 / 12;
    QFont font = this->font();
    font.setPointSizeF(this->font().pointSizeF() * scale);
    m_place->setFont(font);
    m_score->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * scale * 14 / 12);
    m_detail->setFont(font);
    m_outlook->setFont(font);
    font.setPointSizeF(this->font().pointSizeF() * scale * headline);
    font.setBold(true);
    m_headline->setFont(font);
    const int lines = room == Room::Slim ? 1 : 2;
    setMinimumHeight(QFontMetrics(m_place->font()).height() +
                     QFontMetrics(m_headline->font()).height() +
                     QFontMetrics(m_detail->font()).lineSpacing() * lines + 2 * gap +
                     margins.top() + margins.bottom());
    fit();
}

void VerdictPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QLabel *label : {m_place, m_score, m_outlook})
        setColour(label, theme.quietText);
}

void VerdictPanel::show(const Verdict &verdict)
{
    m_words = describeStanding(verdict, m_run);
    m_isStart = verdict.kind == Verdict::Kind::Start;
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
    return width() - margins.left() - margins.right();
}

/// Shows the words, in their short forms where there is no room for the long ones.
void VerdictPanel::fit()
{
    QString place = m_words.place;
    if (!m_dataWords.isEmpty())
        place = place.isEmpty() ? m_dataWords : m_dataWords + QStringLiteral(" · ") + place;
    const QFontMetrics captions(m_place->font());
    const int room = roomForWords() - captionsGap - captions.horizontalAdvance(place);
    const bool isLong = captions.horizontalAdvance(m_words.score) <= room;
    m_place->setText(place);
    m_score->setText(isLong ? m_words.score : m_words.briefScore);
    m_score->setToolTip(m_words.score);
    QString headline = m_words.headline;
    if (m_room == Room::Slim)
        headline.replace(u'\n', u' ');
    m_headline->setText(headline);
    QString detail = m_words.change;
    QString outlook = m_words.outlook;
    if (m_room == Room::Slim && !outlook.isEmpty()) {
        const QString both = detail + u' ' + std::exchange(outlook, {});
        if (QFontMetrics(m_detail->font()).horizontalAdvance(both) <= roomForWords())
            detail = both;
    }
    showDetail(detail);
    m_outlook->setText(outlook);
    m_place->setVisible(!place.isEmpty());
    m_score->setVisible(!m_words.score.isEmpty());
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
