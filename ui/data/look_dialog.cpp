// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/look_dialog.h"

#include "core/csv/csv_choosing.h"
#include "ui/base/bar_scale.h"
#include "ui/base/theme.h"
#include "ui/data/data_look.h"
#include "ui/data/look_form.h"
#include "ui/data/look_model.h"
#include "ui/data/look_table.h"
#include "ui/widgets/control_style.h"
#include "ui/words/csv_remark_words.h"
#include "ui/words/csv_words.h"
#include "ui/words/look_words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace frontera {

namespace {

constexpr int margin = 16;
constexpr QSize dialogSize(960, 620);
constexpr QSize leastSize(560, 420);
constexpr int fewestRemarkLines = 3;
constexpr int mostRemarkLines = 6;
constexpr int heightForFewest = 440; ///< of a dialog that has room for the fewest
constexpr int manyColumns = 8;
constexpr double stateLetters = 14.0 / 12;

} // namespace

LookDialog::LookDialog(DataLook &look, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_table(new LookTable(new LookModel(this), this))
    , m_hint(new QLabel(this))
    , m_form(new LookForm(look.source().isFile(), this))
    , m_remarks(new QLabel(this))
    , m_remarksRoom(new QScrollArea(this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("lookDialog"));
    growWithWindow(*this);
    setWindowTitle(tr("Open data: %1").arg(look.source().title()));
    m_table->setAccessibleName(tr("First rows, as they were read"));
    m_table->setToolTip(
        tr("Space in a column chooses its use. Shift and Ctrl choose several columns, as "
           "in any table; Ctrl+A chooses all."));
    arrange();
    connect(m_table, &LookTable::roleChosen, this,
            [this](const QList<int> &columns, ColumnRole role) {
                const CsvFacts &facts = m_look.outcome().facts;
                const CsvLayout &layout = m_look.look().layout;
                const CsvChoices &choices = m_look.choices();
                m_look.choose(columns.size() == 1
                                  ? withRole(choices, facts, layout, columns.front(), role)
                                  : withRoles(choices, facts, layout, columns, role));
            });
    connect(m_form, &LookForm::chosen, &m_look, &DataLook::choose);
    connect(&m_look, &DataLook::changed, this, &LookDialog::showAll);
    connect(&m_look, &DataLook::progressed, this, [this](int percent) {
        m_percent = percent;
        showState();
    });
    m_look.count();
    showAll();
    m_table->setFocus();
}

void LookDialog::arrange()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(10);
    rows->addWidget(m_form->above());
    rows->addWidget(m_table, 1);
    m_hint->setText(tr("Shift and Ctrl choose several columns at once, Ctrl+A all; Space then "
                       "chooses their use."));
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("lookHint"));
    rows->addWidget(m_hint);
    rows->addWidget(m_form->below());
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remarks->setObjectName(QStringLiteral("lookRemarks"));
    m_remarksRoom->setWidget(m_remarks);
    m_remarksRoom->setWidgetResizable(true);
    m_remarksRoom->setFrameShape(QFrame::NoFrame);
    m_remarksRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remarksRoom->setAccessibleName(tr("What was found out"));
    m_remarksRoom->setFocusPolicy(Qt::TabFocus);
    m_remarksRoom->verticalScrollBar()->setSingleStep(m_remarks->fontMetrics().lineSpacing());
    rows->addWidget(m_remarksRoom);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * stateLetters);
    bold.setBold(true);
    m_state->setFont(bold);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("lookState"));
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    auto *last = new QHBoxLayout;
    last->setSpacing(margin);
    last->addWidget(m_state, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Ok);
    m_open->setText(tr("&Open"));
    m_open->setObjectName(QStringLiteral("lookOpen"));
    m_open->setDefault(true);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    cancel->setProperty(ControlStyle::key, QKeySequence(Qt::Key_Escape).toString());
    last->addWidget(buttons, 0, Qt::AlignBottom);
    rows->addLayout(last);
    m_form->setTabOrder(m_table);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted = dialogSize * scaleOf(*this);
    const QSize room =
        parentWidget() == nullptr ? wanted : parentWidget()->window()->size() - QSize(24, 24);
    resize(wanted.boundedTo(room).expandedTo(leastSize));
}

void LookDialog::showAll()
{
    m_table->show(m_look.look(), m_look.choices());
    m_form->show(m_look.look(), m_look.choices());
    QStringList remarks;
    if (m_look.look().cells)
        remarks = describeRemarks(m_look.outcome().facts);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarksRoom->setVisible(!remarks.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, themeFor(palette()).quietText);
    m_remarks->setPalette(quiet);
    m_hint->setPalette(quiet);
    m_hint->setVisible(m_look.look().layout.columns > manyColumns);
    fitRemarks();
    showState();
}

/// Gives the remarks room for whole lines: as many as there are, unless these are too many.
void LookDialog::fitRemarks()
{
    const int line = m_remarks->fontMetrics().lineSpacing();
    const int most = std::clamp(fewestRemarkLines + (height() - heightForFewest) / line,
                                fewestRemarkLines, mostRemarkLines);
    const auto linesIn = [&](int width) {
        const QRect words = m_remarks->fontMetrics().boundingRect(
            QRect(0, 0, width, 0), Qt::TextWordWrap, m_remarks->text());
        return (words.height() + line - 1) / line;
    };
    const int width = this->width() - 2 * margin;
    const int lines = linesIn(width - m_remarksRoom->verticalScrollBar()->sizeHint().width());
    m_remarks->setFixedHeight(lines * line);
    m_remarksRoom->setFixedHeight(std::min(lines, most) * line);
}

void LookDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRemarks();
}

void LookDialog::showState()
{
    const auto *error = std::get_if<CsvError>(&m_look.outcome().result);
    QString words;
    if (!m_look.isReady())
        words = tr("Reading… %1 %").arg(m_percent);
    else if (error == nullptr)
        words = LookWords::opened(m_look.outcome());
    else
        words = QStringLiteral("✗ ") + CsvWords::problem(m_look.source().title(), *error);
    const Theme theme = themeFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_look.isReady() && error != nullptr ? theme.bad : theme.text);
    m_state->setPalette(colours);
    m_state->setText(words);
    m_open->setEnabled(m_look.isReady() && error == nullptr);
}

Dataset LookDialog::data() const
{
    return std::get<Dataset>(m_look.outcome().result);
}

void LookDialog::done(int result)
{
    if (result == Accepted && !m_open->isEnabled())
        return; // Enter in a field
    if (result != Accepted)
        m_look.cancel();
    QDialog::done(result);
}

void LookDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_open != nullptr)
        showAll();
}

} // namespace frontera
