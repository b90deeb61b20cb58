// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/field_control.h"

#include "ui/edit/choice_control.h"
#include "ui/edit/units_control.h"
#include "ui/widgets/entry_field.h"
#include "ui/words/entry_words.h"
#include "ui/words/field_words.h"
#include "ui/words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <numeric>

namespace frontera {

FieldControl::FieldControl(const Field &field, EnteredSettings &entered, QWidget *bar)
    : QObject(bar)
    , m_field(field)
    , m_entered(entered)
    , m_bar(bar)
{
}

void FieldControl::addStop(QWidget *widget)
{
    m_items.push_back(widget);
    m_stops.push_back(widget);
}

QLabel *FieldControl::addLabelled(QWidget *widget)
{
    auto *both = new QWidget(m_bar);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    auto *label = new QLabel(both);
    layout->addWidget(label);
    layout->addWidget(widget);
    label->setBuddy(widget);
    m_items.push_back(both);
    m_stops.push_back(widget);
    m_labels.push_back(label);
    return label;
}

template <typename Read, typename Put>
EntryField *FieldControl::addEntry(int characters, EntryKind kind, Read read, Put put)
{
    auto *entry = new EntryField(characters, m_bar);
    addLabelled(entry);
    m_entries.push_back(entry);
    entry->setCheck([this, kind, read](const QString &text) {
        const auto value = read(text);
        const auto *error = std::get_if<EntryError>(&value);
        const FieldRange &range = m_entered.range;
        return error == nullptr
                   ? QString()
                   : frontera::describe(*error, kind, text,
                                        kind == EntryKind::Weights ? range.inputs
                                                                   : range.observations);
    });
    connect(entry, &EntryField::sentenceChanged, this, &FieldControl::sentenceChanged);
    connect(entry, &EntryField::accepted, this, [this, read, put](const QString &text) {
        auto value = read(text);
        if (std::holds_alternative<EntryError>(value))
            return;
        put(std::get<0>(std::move(value)));
        Q_EMIT valueEntered();
    });
    return entry;
}

void FieldControl::describe(QWidget *widget, const QString &name, const QString &tip)
{
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

std::vector<Decimal> FieldControl::numbersHeld() const
{
    const FieldIdle *idle = idleOf(m_field, m_entered.settings);
    if (idle == nullptr || idle->numbers == nullptr)
        return {};
    return idle->numbers(m_entered.settings, m_entered.range.inputs);
}

void FieldControl::setShown(bool isShown)
{
    if (isShown == m_isShown)
        return;
    m_isShown = isShown;
    for (QWidget *item : m_items)
        item->setVisible(isShown);
}

void FieldControl::setEnabled(bool isEnabled)
{
    for (QWidget *stop : m_stops)
        stop->setEnabled(isEnabled);
}

namespace {

/// The control of a field with one entry.
class OneEntryControl : public FieldControl
{
public:
    using FieldControl::FieldControl;

    void retranslate() override
    {
        const FieldWords words = wordsOf(field(), entered().settings, entered().data);
        label(0)->setText(words.label);
        describe(entries().front(), words.name, words.tip);
    }
};

class NumberControl final : public OneEntryControl
{
public:
    NumberControl(const Field &field, const NumberKind &kind, EnteredSettings &entered,
                  QWidget *bar)
        : OneEntryControl(field, entered, bar)
        , m_kind(kind)
    {
        addEntry(
            5,
            kind.isPositive ? EntryKind::Rate
            : kind.isSize   ? EntryKind::Size
                            : EntryKind::Number,
            [kind](const QString &text) {
                const QString number = normalised(text);
                return kind.isPositive ? readRate(number)
                       : kind.isSize   ? readSize(number)
                                       : readNumber(number);
            },
            [this](const Decimal &value) { this->entered().settings.*m_kind.member = value; });
    }

    void show() override
    {
        const std::vector<Decimal> held = numbersHeld();
        entries().front()->setAccepted(
            showWhole(held.empty() ? entered().settings.*m_kind.member : held.front()));
        retranslate(); // other settings may give it another name
    }

private:
    NumberKind m_kind;
};

class RowOrderControl final : public OneEntryControl
{
public:
    RowOrderControl(const Field &field, const RowOrderKind &kind, EnteredSettings &entered,
                    QWidget *bar)
        : OneEntryControl(field, entered, bar)
        , m_kind(kind)
    {
        addEntry(
            9, EntryKind::Order,
            [this](const QString &text) {
                return readOrder(withoutGroups(text), this->entered().range.observations);
            },
            [this](std::vector<int> value) { rows() = std::move(value); });
    }

    void show() override
    {
        QStringList numbers;
        for (const int row : rows())
            numbers += QString::number(row + 1);
        entries().front()->setAccepted(numbers.join(QStringLiteral(", ")));
    }

    void complete() override
    {
        if (!rows().empty())
            return;
        rows().resize(static_cast<std::size_t>(entered().range.observations));
        std::iota(rows().begin(), rows().end(), 0);
    }

private:
    [[nodiscard]] std::vector<int> &rows() { return entered().settings.*m_kind.member; }

    RowOrderKind m_kind;
};

class SeedControl final : public OneEntryControl
{
public:
    SeedControl(const Field &field, const SeedKind &kind, EnteredSettings &entered, QWidget *bar)
        : OneEntryControl(field, entered, bar)
        , m_kind(kind)
    {
        addEntry(
            8, EntryKind::Seed,
            [](const QString &text) { return readWholeNumber(withoutGroups(text)); },
            [this](std::uint64_t value) { this->entered().settings.*m_kind.member = value; });
    }

    void show() override
    {
        entries().front()->setAccepted(QString::number(entered().settings.*m_kind.member));
    }

private:
    SeedKind m_kind;
};

class RangeControl final : public OneEntryControl
{
public:
    RangeControl(const Field &field, const RangeKind &kind, EnteredSettings &entered, QWidget *bar)
        : OneEntryControl(field, entered, bar)
        , m_kind(kind)
    {
        addEntry(9, EntryKind::Range, readNumberRange, [this](const NumberRange &value) {
            this->entered().settings.*m_kind.member = value;
        });
    }

    void show() override
    {
        const NumberRange &range = entered().settings.*m_kind.member;
        entries().front()->setAccepted(showWhole(range.from) + QStringLiteral("; ") +
                                       showWhole(range.to));
    }

private:
    RangeKind m_kind;
};

/// The control of a number for each input: an entry each for one or two inputs, one for the whole
/// list for more.
class InputNumbersControl final : public FieldControl
{
public:
    InputNumbersControl(const Field &field, const InputNumbersKind &kind, EnteredSettings &entered,
                        QWidget *bar)
        : FieldControl(field, entered, bar)
        , m_kind(kind)
    {
        for (std::size_t input = 0; input < mostSingle; ++input) {
            addEntry(
                5, EntryKind::Number,
                [](const QString &text) { return readNumber(normalised(text)); },
                [this, input](const Decimal &value) { numbers()[input] = value; });
        }
        addEntry(
            14, EntryKind::Weights,
            [this](const QString &text) {
                return readNumberList(text, this->entered().range.inputs);
            },
            [this](std::vector<Decimal> value) { numbers() = std::move(value); });
    }

    void show() override
    {
        retranslate(); // other data may have other letters
        const std::vector<Decimal> held = numbersHeld();
        const std::vector<Decimal> &all = held.empty() ? numbers() : held;
        const bool isList = all.size() > mostSingle;
        for (std::size_t input = 0; input < mostSingle; ++input) {
            const bool isShown = !isList && input < all.size();
            items()[input]->setVisible(isShown);
            if (isShown)
                entries()[input]->setAccepted(showWhole(all[input]));
        }
        items().back()->setVisible(isList);
        if (!isList)
            return;
        QStringList parts;
        for (const Decimal &number : all)
            parts += showWhole(number);
        entries().back()->setAccepted(parts.join(QStringLiteral("; ")));
    }

    void retranslate() override
    {
        for (std::size_t input = 0; input < mostSingle; ++input)
            put(input, wordsOfInput(field(), static_cast<int>(input), entered().data));
        put(mostSingle, wordsOf(field()));
    }

private:
    static constexpr std::size_t mostSingle = 2;

    void put(std::size_t entry, const FieldWords &words)
    {
        label(entry)->setText(words.label);
        describe(entries()[entry], words.name, words.tip);
    }

    /// Returns the numbers, resized to one for each input.
    [[nodiscard]] std::vector<Decimal> &numbers()
    {
        std::vector<Decimal> &all = entered().settings.*m_kind.member;
        all.resize(static_cast<std::size_t>(entered().range.inputs));
        return all;
    }

    InputNumbersKind m_kind;
};

/// A visitor that makes the control for a field's kind.
struct ControlMaker
{
    const Field &field;
    EnteredSettings &entered;
    QWidget *bar;

    FieldControl *operator()(const NumberKind &kind) const { return made<NumberControl>(kind); }
    FieldControl *operator()(const InputNumbersKind &kind) const
    {
        return made<InputNumbersControl>(kind);
    }
    FieldControl *operator()(const FlagKind &kind) const { return made<FlagControl>(kind); }
    FieldControl *operator()(const ChoiceKind &kind) const { return made<ChoiceControl>(kind); }
    FieldControl *operator()(const RowOrderKind &kind) const { return made<RowOrderControl>(kind); }
    FieldControl *operator()(const SeedKind &kind) const { return made<SeedControl>(kind); }
    FieldControl *operator()(const RangeKind &kind) const { return made<RangeControl>(kind); }
    FieldControl *operator()(const UnitsKind &kind) const { return made<UnitsControl>(kind); }

    template <typename Control, typename Kind>
    FieldControl *made(const Kind &kind) const
    {
        return new Control(field, kind, entered, bar);
    }
};

} // namespace

FieldControl *FieldControl::make(const Field &field, EnteredSettings &entered, QWidget *bar)
{
    return std::visit(ControlMaker{field, entered, bar}, field.kind);
}

} // namespace frontera
