// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/document_dialog.h"

#include "core/learning/timeline.h"
#include "ui/slides/deck.h"
#include "ui/slides/worksheet.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QSpinBox>
#include <QVBoxLayout>

namespace frontera {

DocumentDialog::DocumentDialog(const Timeline &timeline, Kind kind, const PictureOptions &shown,
                               QWidget *parent)
    : SaveDialog(kind == Deck ? tr("Save deck of slides") : tr("Save worksheet"),
                 QStringLiteral("PDF (*.pdf)"), parent)
    , m_timeline(timeline)
    , m_kind(kind)
    , m_shown(shown)
    , m_epochs(new QSpinBox(this))
    , m_per(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_answers(new QCheckBox(tr("with the &answers"), this))
{
    auto *form = new QFormLayout;
    m_epochs->setRange(1, 1'000'000);
    m_epochs->setValue(
        static_cast<int>(kind == Deck ? DeckOptions().epochs : WorksheetOptions().epochs));
    m_epochs->setObjectName(QStringLiteral("documentEpochs"));
    form->addRow(tr("At most so many &epochs"), m_epochs);
    m_per->addItems({tr("step"), tr("update"), tr("epoch")});
    m_per->setObjectName(QStringLiteral("documentPer"));
    m_theme->addItems({tr("light"), tr("dark"), tr("black and white")});
    m_answers->setObjectName(QStringLiteral("documentAnswers"));
    if (kind == Deck) {
        form->addRow(tr("A &page for each"), m_per);
        form->addRow(tr("Colo&urs"), m_theme);
    } else {
        form->addRow(QString(), m_answers);
    }
    m_per->setVisible(kind == Deck);
    m_theme->setVisible(kind == Deck);
    m_answers->setVisible(kind == Worksheet);
    rows()->addLayout(form);
    rows()->addStretch(1);
    connect(m_answers, &QCheckBox::toggled, this, &DocumentDialog::update);
    update();
    addButtons();
}

QString DocumentDialog::savedWords() const
{
    const QString words = m_kind == Deck           ? tr("Deck saved: %1")
                          : m_answers->isChecked() ? tr("Answers saved: %1")
                                                   : tr("Worksheet saved: %1");
    return words.arg(savedFile());
}

bool DocumentDialog::hasEnding(const QString &name) const
{
    return name.endsWith(ending(), Qt::CaseInsensitive);
}

void DocumentDialog::update()
{
    const QString word = m_kind == Deck           ? QStringLiteral("-deck")
                         : m_answers->isChecked() ? QStringLiteral("-answers")
                                                  : QStringLiteral("-worksheet");
    suggest(m_timeline.data().name() + word + ending());
}

QString DocumentDialog::save(const QString &path)
{
    constexpr std::array themes = {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Print};
    DeckOptions deck;
    deck.epochs = m_epochs->value();
    deck.per = static_cast<DeckPer>(m_per->currentIndex());
    deck.theme = themes.at(static_cast<std::size_t>(m_theme->currentIndex()));
    deck.plane = m_shown.plane;
    deck.camera = m_shown.camera;
    WorksheetOptions worksheet;
    worksheet.epochs = m_epochs->value();
    worksheet.hasAnswers = m_answers->isChecked();
    const Dataset &data = m_timeline.data();
    const Settings &settings = m_timeline.settings();
    const PageCount count = m_kind == Deck ? deckPages(data, settings, deck)
                                           : worksheetPages(data, settings, worksheet);
    if (count.isTooMany())
        return tr("There would be more than %1 pages. Choose fewer epochs.")
            .arg(showCount(PageCount::most));
    if (!mayReplace(path))
        return {};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto error = m_kind == Deck ? writeDeck(data, settings, deck, path)
                                      : writeWorksheet(data, settings, worksheet, path);
    QGuiApplication::restoreOverrideCursor();
    return error ? describe(*error, path) : QStringLiteral("");
}

} // namespace frontera
