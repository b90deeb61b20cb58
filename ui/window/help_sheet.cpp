// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/help_sheet.h"

#include "core/run/run.h"
#include "ui/base/action_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/edge_fade.h"
#include "ui/widgets/key_cap.h"
#include "ui/words/glossary.h"

#include <QAction>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

namespace frontera {

namespace {

constexpr int sheetEdge = 24; // around the cards
constexpr int betweenCards = 16;
constexpr int betweenSheetRows = 8; // of keys, with their caps

QFont scaled(QFont font, double factor, bool isBold = false)
{
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * factor));
    font.setBold(isBold);
    return font;
}

QLabel *addLabel(QLayout *layout, const QString &words, const QFont &font,
                 QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setForegroundRole(role);
    label->setWordWrap(true);
    if (layout != nullptr)
        layout->addWidget(label);
    return label;
}

/// Returns the keys of one entry, beside each other.
QWidget *caps(const QStringList &keys, const QFont &font)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QString &key : keys) {
        auto *cap = new KeyCap(key);
        cap->setFont(font);
        layout->addWidget(cap);
    }
    layout->addStretch(1);
    return row;
}

} // namespace

HelpSheet::HelpSheet(const Run &run, Keys keys, QWidget *window)
    : QWidget(window)
    , m_run(run)
    , m_keys(std::move(keys))
    , m_toggle(new QAction(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("helpSheet"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    m_toggle->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    m_toggle->setAutoRepeat(false);
    window->addAction(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    EdgeFade::addTo(*m_area);
    window->installEventFilter(this);
    hide();
    retranslate();
}

void HelpSheet::retranslate()
{
    say(m_toggle, tr("&Keys and words"), tr("Keys and words"),
        tr("What each key does, and what the words mean"));
    setAccessibleName(m_toggle->iconText());
    m_area->verticalScrollBar()->setAccessibleName(tr("Scroll the sheet"));
}

void HelpSheet::open(int pixels)
{
    QFont letters = font();
    letters.setPixelSize(pixels);
    m_area->setFont(letters);
    setGeometry(parentWidget()->rect());
    fill();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void HelpSheet::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (QWidget *content = m_area->takeWidget())
        content->deleteLater(); // it may be what was clicked
    Q_EMIT closed();
}

void HelpSheet::fill()
{
    const int letter = QFontInfo(m_area->font()).pixelSize();
    const int room = (width() - 2 * sheetEdge) / letter;
    constexpr int forTwoCards = 62;   // letters' heights
    constexpr int forTwoColumns = 96; // of keys, beside the words
    auto *content = new QWidget;
    content->setFont(m_area->font());
    auto *layout = new QGridLayout(content);
    layout->setContentsMargins(sheetEdge, betweenCards, sheetEdge, betweenCards);
    layout->setSpacing(betweenCards);
    layout->addWidget(makeHead(), 0, 0, 1, 2);
    const bool areBeside = room >= forTwoCards;
    const bool hasColumns = room >= forTwoColumns;
    QWidget *words = makeWords();
    std::vector<KeyGroup> groups = m_keys();
    std::erase_if(groups, [](const KeyGroup &group) { return group.keys.empty(); });
    const int columns = hasColumns ? 2 : 1; // of keys
    if (areBeside) {
        const int share = hasColumns ? 5 : 2; // of the width: the words have one, or two of five
        const int column = (width() - 2 * sheetEdge - betweenCards) * columns / share;
        const auto last = groups.begin() + balanced(groups, columns, words->heightForWidth(column));
        auto *right = new QVBoxLayout;
        right->setSpacing(betweenCards);
        right->addWidget(words);
        right->addWidget(makeKeys({last, groups.end()}, 1));
        right->addStretch(1);
        groups.erase(last, groups.end());
        auto *left = new QVBoxLayout;
        left->addWidget(makeKeys(groups, columns));
        left->addStretch(1);
        layout->addLayout(left, 1, 0);
        layout->addLayout(right, 1, 1);
    } else {
        layout->addWidget(makeKeys(groups, 1), 1, 0, 1, 2);
        layout->addWidget(words, 2, 0, 1, 2);
    }
    if (areBeside) {
        layout->setColumnStretch(0, room >= forTwoColumns ? 3 : 1);
        layout->setColumnStretch(1, room >= forTwoColumns ? 2 : 1);
    }
    QLabel *about = addLabel(nullptr,
                             tr("Frontera %1 · free software under the GNU General Public "
                                "License, version 3 or later")
                                 .arg(QCoreApplication::applicationVersion()),
                             m_area->font(), QPalette::PlaceholderText);
    layout->addWidget(about, 3, 0, 1, 2);
    layout->setRowStretch(4, 1);
    m_area->setWidget(content);
}

QWidget *HelpSheet::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    constexpr double headline = 18.0 / 12;
    addLabel(layout, tr("Keys and words"), scaled(m_area->font(), headline, true));
    layout->addStretch(1);
    layout->addWidget(caps({shortKey(Qt::Key_Escape)}, m_area->font()));
    addLabel(layout, tr("closes this sheet"), m_area->font(), QPalette::PlaceholderText)
        ->setWordWrap(false);
    return head;
}

/// Returns how many groups of keys stand at the left, in so many columns, where the others stand
/// below words of this height: so many that all columns are about equally high.
qsizetype HelpSheet::balanced(const std::vector<KeyGroup> &groups, int columns, int words) const
{
    const int row = QFontMetrics(m_area->font()).height() + betweenSheetRows;
    int right = words;
    for (const KeyGroup &group : groups)
        right += row * static_cast<int>(group.keys.size() + 1);
    int left = 0;
    qsizetype count = 0;
    while (count + 1 < std::ssize(groups)) {
        const int next =
            row * static_cast<int>(groups[static_cast<std::size_t>(count)].keys.size() + 1);
        if (count > 0 && (left + next / 2) / columns > right - next / 2)
            break;
        left += next;
        right -= next;
        ++count;
    }
    return count;
}

QWidget *HelpSheet::makeKeys(const std::vector<KeyGroup> &groups, int columns)
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("keys"));
    auto *across = new QHBoxLayout(card);
    across->setContentsMargins(20, 12, 16, 12);
    across->setSpacing(sheetEdge);
    std::size_t all = 0;
    for (const KeyGroup &group : groups)
        all += group.keys.size() + 1;
    QGridLayout *grid = nullptr;
    std::size_t listed = 0;
    int column = 0;
    int row = 0;
    for (const KeyGroup &group : groups) {
        // A group stays whole: the next column begins with the one that would pass the middle.
        if (grid == nullptr || (column + 1 < columns && listed + group.keys.size() / 2 > all / 2)) {
            column += grid == nullptr ? 0 : 1;
            row = 0;
            auto *down = new QVBoxLayout;
            grid = new QGridLayout;
            grid->setHorizontalSpacing(12);
            grid->setVerticalSpacing(4);
            grid->setColumnStretch(1, 1);
            down->addLayout(grid);
            down->addStretch(1);
            across->addLayout(down, 1);
        }
        QLabel *title = addLabel(nullptr, group.title, scaled(m_area->font(), 1, true));
        title->setContentsMargins(0, row == 0 ? 0 : 8, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const KeyWords &entry : group.keys) {
            grid->addWidget(caps(entry.keys, m_area->font()), row, 0);
            grid->addWidget(addLabel(nullptr, entry.words, m_area->font()), row++, 1);
        }
        listed += group.keys.size() + 1;
    }
    return card;
}

QWidget *HelpSheet::makeWords()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("words"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 12, 16, 12);
    layout->setSpacing(2);
    for (const Term term : glossaryTerms()) {
        const GlossaryEntry entry = glossaryEntry(term, m_run.settings(), m_run.data());
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        addLabel(head, entry.word, scaled(m_area->font(), 1, true))->setWordWrap(false);
        if (!entry.symbol.isEmpty())
            addLabel(head, entry.symbol, m_area->font(), QPalette::PlaceholderText)
                ->setWordWrap(false);
        head->addStretch(1);
        layout->addLayout(head);
        QLabel *meaning = addLabel(layout, entry.meaningAlone(), m_area->font());
        meaning->setContentsMargins(0, 0, 0, 6);
    }
    layout->addStretch(1);
    return card;
}

bool HelpSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // no key is the run's
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool HelpSheet::eventFilter(QObject *window, QEvent *event)
{
    if (window == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        fill();
    }
    return QWidget::eventFilter(window, event);
}

void HelpSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dismiss();
}

void HelpSheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    const int page = bar->pageStep();
    const int line = 3 * QFontInfo(m_area->font()).pixelSize();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F1:
    case Qt::Key_Question:
        if (!event->isAutoRepeat())
            dismiss();
        break;
    case Qt::Key_Down:
        bar->setValue(bar->value() + line);
        break;
    case Qt::Key_Up:
        bar->setValue(bar->value() - line);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->setValue(bar->value() + page);
        break;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        break;
    }
    event->accept();
}

void HelpSheet::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    dismiss();
}

bool HelpSheet::focusNextPrevChild(bool)
{
    return true; // nothing behind it gets the keys
}

} // namespace frontera
