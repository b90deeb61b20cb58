// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/choice_control.h"

#include "ui/widgets/combo_box.h"
#include "ui/words/field_words.h"
#include "ui/words/threshold_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <algorithm>

namespace frontera {

FlagControl::FlagControl(const Field &field, const FlagKind &kind, EnteredSettings &entered,
                         QWidget *bar)
    : FieldControl(field, entered, bar)
    , m_kind(kind)
    , m_box(new QCheckBox(bar))
{
    addStop(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        this->entered().settings.*m_kind.member = isOn;
        Q_EMIT valueEntered();
    });
}

void FlagControl::show()
{
    m_box->setChecked(entered().settings.*m_kind.member);
}

void FlagControl::retranslate()
{
    const FieldWords words = wordsOf(field());
    m_box->setText(words.label);
    describe(m_box, words.name, words.tip);
}

ChoiceControl::ChoiceControl(const Field &field, const ChoiceKind &kind, EnteredSettings &entered,
                             QWidget *bar)
    : FieldControl(field, entered, bar)
    , m_kind(kind)
    , m_box(new ComboBox(bar))
{
    for (const FieldWord &word : kind.words)
        m_box->addItem(QString(), word.value);
    addLabelled(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        m_kind.setValue(this->entered().settings, m_box->itemData(row).toInt());
        Q_EMIT valueEntered();
    });
}

void ChoiceControl::setEnabled(bool isEnabled)
{
    FieldControl::setEnabled(isEnabled);
    showValue(); // of an idle field another one may hold
}

void ChoiceControl::retranslate()
{
    label(0)->setText(wordsOf(field()).label);
    showWords();
}

/// What is said of z and 0 is said of z and a threshold where there is one.
void ChoiceControl::showWords()
{
    const Settings &settings = entered().settings;
    const FieldWords words = wordsOf(field());
    describe(m_box, aboutThreshold(words.name, settings), words.tip);
    for (const FieldWord &word : m_kind.words)
        m_box->setItemText(m_box->findData(word.value),
                           aboutThreshold(shownWord(field(), word), settings));
}

void ChoiceControl::showValue()
{
    showWords();
    int value = m_kind.value(entered().settings);
    if (const FieldIdle *idle = idleOf(field(), entered().settings)) {
        const auto held = std::ranges::find(m_kind.words, idle->holds, &FieldWord::word);
        value = held == m_kind.words.end() ? value : held->value;
    }
    m_box->setCurrentIndex(m_box->findData(value));
}

} // namespace frontera
