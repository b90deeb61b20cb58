// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/step_box.h"

#include "core/run/run.h"
#include "core/session/session.h"
#include "ui/widgets/entry_field.h"
#include "ui/words/number_words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <optional>

namespace frontera {

namespace {

constexpr int digits = 7; // more are scrolled

std::optional<qint64> readPosition(const QString &typed)
{
    bool isWhole = false;
    const qint64 position = withoutGroups(typed.trimmed()).toLongLong(&isWhole);
    if (!isWhole || position < 0 || position > Session::mostPosition)
        return std::nullopt;
    return position;
}

} // namespace

StepBox::StepBox(const Run &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_caption(new QLabel(this))
    , m_field(new EntryField(digits, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_field);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_caption->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("step"));
    m_field->setAlignment(Qt::AlignRight);
    m_field->setCheck([](const QString &typed) {
        if (readPosition(typed))
            return QString();
        return tr("A step is a whole number from 0 to %1.").arg(showCount(Session::mostPosition));
    });
    connect(m_field, &EntryField::accepted, this, [this](const QString &typed) {
        Q_EMIT positionWanted(*readPosition(typed));
        refresh(); // the run may have ended before
    });
    connect(m_field, &EntryField::sentenceChanged, this,
            [this] { Q_EMIT refused(m_field->sentence()); });
    retranslate();
    refresh();
}

void StepBox::refresh()
{
    m_field->setAccepted(showCount(m_run.position()));
}

void StepBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepBox::retranslate()
{
    m_caption->setText(tr("step"));
    m_field->setAccessibleName(tr("Step"));
    m_field->setToolTip(tr("The step shown; write another one to go there"));
    m_field->recheck();
}

} // namespace frontera
