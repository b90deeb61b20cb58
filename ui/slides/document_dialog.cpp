// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/document_dialog.h"

#include "core/explanation/explanation.h"
#include "core/run/run.h"
#include "ui/slides/form_labels.h"
#include "ui/widgets/work_progress.h"
#include "ui/words/file_words.h"
#include "ui/words/number_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace frontera {

DocumentDialog::DocumentDialog(const Run &run, std::function<Shown()> shown, Kind kind,
                               QWidget *parent)
    : SaveDialog(kind == Deck ? tr("Save deck of slides") : tr("Save worksheet"),
                 QStringLiteral("PDF (*.pdf)"), parent)
    , m_run(run)
    , m_shown(std::move(shown))
    , m_kind(kind)
    , m_epochs(new QSpinBox(this))
    , m_per(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_answers(new QCheckBox(tr("with the &answers"), this))
    , m_pages(new QLabel(this))
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
    m_pages->setObjectName(QStringLiteral("documentPages"));
    m_pages->setWordWrap(true);
    m_pages->setTextFormat(Qt::PlainText);
    form->addRow(tr("Pages"), m_pages);
    widenLabels(*form);
    rows()->addLayout(form);
    rows()->addStretch(1);
    connect(m_answers, &QCheckBox::toggled, this, &DocumentDialog::update);
    connect(m_epochs, &QSpinBox::valueChanged, this, &DocumentDialog::update);
    connect(m_per, &QComboBox::currentIndexChanged, this, &DocumentDialog::update);
    update();
    addButtons();
}

/// Advises what helps: fewer epochs, and where a step has a page also a page for each epoch.
QString DocumentDialog::tooManyPages() const
{
    const QString most = showCount(PageCount::most);
    if (m_kind == Deck && deck().per != Per::Epoch)
        return tr("There would be more than %1 pages. Choose fewer epochs, or a page for each "
                  "epoch.")
            .arg(most);
    return tr("There would be more than %1 pages. Choose fewer epochs.").arg(most);
}

bool DocumentDialog::hasEnding(const QString &name) const
{
    return name.endsWith(ending(), Qt::CaseInsensitive);
}

void DocumentDialog::update()
{
    const QString name = m_kind == Deck           ? tr("%1-deck", "the name of a file")
                         : m_answers->isChecked() ? tr("%1-answers", "the name of a file")
                                                  : tr("%1-worksheet", "the name of a file");
    suggest(name.arg(fileStem(m_run.data())) + ending());
    m_pages->setText(pagesInWords());
}

QString DocumentDialog::pagesInWords() const
{
    constexpr qint64 shortDeck = 30;
    DeckOptions options = deck();
    const std::optional<qint64> pages = countAtOnce(options);
    if (!pages)
        return tr("very many; they are counted first");
    const QString count = *pages > PageCount::most ? tooManyPages() : showCount(*pages);
    if (m_kind != Deck || options.per == Per::Epoch || *pages <= shortDeck)
        return count;
    options.per = Per::Epoch;
    const std::optional<qint64> fewer = countAtOnce(options);
    if (*pages > PageCount::most || !fewer || *fewer >= *pages)
        return count;
    return tr("%1; with a page for each epoch %2", "numbers of pages")
        .arg(count, showCount(*fewer));
}

std::optional<qint64> DocumentDialog::countAtOnce(const DeckOptions &deck) const
{
    constexpr qint64 noWait = 40; // milliseconds
    QElapsedTimer timer;
    timer.start();
    bool isCounted = true;
    const PageCount count = countPages(deck, [&](qint64, qint64) {
        isCounted = timer.elapsed() < noWait;
        return isCounted;
    });
    return isCounted ? std::optional(count.pages) : std::nullopt;
}

DeckOptions DocumentDialog::deck() const
{
    constexpr std::array themes = {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Print};
    DeckOptions options;
    options.epochs = m_epochs->value();
    options.endsWithRound = options.epochs == DeckOptions().epochs; // nobody asked for so many
    options.per = static_cast<Per>(m_per->currentIndex());
    options.theme = themes.at(static_cast<std::size_t>(m_theme->currentIndex()));
    return options;
}

WorksheetOptions DocumentDialog::worksheet() const
{
    WorksheetOptions options;
    options.epochs = m_epochs->value();
    options.hasAnswers = m_answers->isChecked();
    return options;
}

PageCount DocumentDialog::countPages(const DeckOptions &deck, const GoesOn &goesOn) const
{
    const Dataset &data = m_run.data();
    const Settings &settings = m_run.settings();
    return m_kind == Deck ? deckPages(data, settings, deck, goesOn)
                          : worksheetPages(data, settings, worksheet(), goesOn);
}

std::optional<WriteError> DocumentDialog::write(const QString &path, WorkProgress &progress) const
{
    const Dataset &data = m_run.data();
    const Settings &settings = m_run.settings();
    return m_kind == Deck
               ? writeDeck(data, settings, m_shown(), deck(), path, progress.asker())
               : writeWorksheet(data, settings, m_shown(), worksheet(), path, progress.asker());
}

SaveOutcome DocumentDialog::save(const QString &path)
{
    {
        WorkProgress counting(tr("Counting the pages…"), this);
        const PageCount count = countPages(deck(), counting.asker());
        if (counting.isStopped())
            return SaveOutcome::stopped();
        if (count.isTooMany())
            return SaveOutcome::refused(tooManyPages());
    }
    if (!mayReplace(path))
        return SaveOutcome::stopped();
    WorkProgress progress(tr("Working out the proof…"), this);
    if (!progress.waitFor([this] { return m_shown().explanation->isKnown; }))
        return SaveOutcome::stopped();
    progress.setWords(tr("Drawing the pages…"));
    const std::optional<WriteError> error = write(path, progress);
    if (progress.isStopped())
        return SaveOutcome::stopped();
    return error ? SaveOutcome::refused(describe(*error, path)) : SaveOutcome::saved();
}

} // namespace frontera
