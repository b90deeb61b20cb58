// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/example_dialog.h"

#include "core/session/entry.h"
#include "ui/base/bar_scale.h"
#include "ui/base/theme.h"
#include "ui/data/data_thumbnail.h"
#include "ui/widgets/entry_field.h"
#include "ui/words/entry_words.h"
#include "ui/words/example_words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace frontera {

namespace {

constexpr QSize thumbnailSize(176, 118);

} // namespace

ExampleDialog::ExampleDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_source(new QLabel(this))
    , m_seedLabel(new QLabel(tr("Seed"), this))
    , m_seed(new EntryField(8, this))
{
    growWithWindow(*this);
    setWindowTitle(tr("Examples"));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(scaled(*this, 8));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(thumbnailSize * scaleOf(*this));
    m_list->setGridSize((thumbnailSize + QSize(22, 40)) * scaleOf(*this));
    m_list->setAccessibleName(tr("Examples"));
    // All have room where the screen is high enough; else the list is scrolled.
    const int height = m_list->gridSize().height();
    m_list->setMinimumSize(3 * m_list->gridSize().width() + 30, height + 12);
    rows->addWidget(m_list, 1);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_source}) {
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    auto *last = new QHBoxLayout;
    last->addWidget(m_seedLabel);
    last->addWidget(m_seed);
    m_seedLabel->setBuddy(m_seed);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("A seed always gives the same points"));
    last->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Learn this"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    last->addWidget(buttons);
    rows->addLayout(last);
    m_seed->setCheck([](const QString &text) {
        const auto entry = readWholeNumber(text);
        const auto *error = std::get_if<EntryError>(&entry);
        return error == nullptr ? QString() : describe(*error, EntryKind::Seed, text);
    });
    m_seed->setAccepted(QString::number(m_seedValue));
    connect(m_seed, &EntryField::sentenceChanged, this, &ExampleDialog::describeChosen);
    connect(m_seed, &EntryField::accepted, this, [this](const QString &text) {
        const auto entry = readWholeNumber(text);
        if (const auto *seed = std::get_if<std::uint64_t>(&entry)) {
            m_seedValue = *seed;
            m_seed->setAccepted(QString::number(*seed));
            drawPictures();
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ExampleDialog::describeChosen);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addExamples();
    m_list->setFocus();
    const int shown = std::max(m_list->sizeHint().height(), m_list->minimumHeight());
    const int whole = sizeHint().height() - shown + 3 * height + 12;
    constexpr int frame = 50; // of the window, and a bar of the desktop
    resize(sizeHint().width(), std::min(whole, screen()->availableGeometry().height() - frame));
}

void ExampleDialog::addExamples()
{
    for (const ExampleFacts &facts : examples()) {
        auto *item = new QListWidgetItem(ExampleWords::name(facts.example), m_list);
        item->setToolTip(ExampleWords::title(facts.example));
    }
    drawPictures();
    m_list->setCurrentRow(0);
}

void ExampleDialog::drawPictures()
{
    const Theme theme = themeFor(palette());
    for (int row = 0; row < m_list->count(); ++row) {
        const ExampleFacts &facts = examples()[static_cast<std::size_t>(row)];
        QPixmap picture = dataThumbnail(exampleDataset(facts.example, m_seedValue), thumbnailSize,
                                        theme, devicePixelRatioF() * scaleOf(*this));
        picture.setDevicePixelRatio(devicePixelRatioF()); // all in it is larger
        m_list->item(row)->setIcon(QIcon(picture));
    }
}

const ExampleFacts &ExampleDialog::chosen() const
{
    return examples()[static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
}

void ExampleDialog::describeChosen()
{
    const ExampleFacts &facts = chosen();
    m_title->setText(ExampleWords::title(facts.example));
    m_source->setText(m_seed->isWrong() && facts.takesSeed
                          ? m_seed->sentence()
                          : tr("%1. Inputs: %2. Observations: %3.", "source; two numbers")
                                .arg(ExampleWords::source(facts))
                                .arg(facts.inputs)
                                .arg(facts.rows));
    m_seed->setEnabled(facts.takesSeed);
    m_seedLabel->setEnabled(facts.takesSeed);
}

Dataset ExampleDialog::data() const
{
    return exampleDataset(chosen().example, m_seedValue);
}

} // namespace frontera
