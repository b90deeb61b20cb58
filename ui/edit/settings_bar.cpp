// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/settings_bar.h"

#include "core/data/dataset.h"
#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/entry_words.h"
#include "ui/words/number_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <iterator>

namespace frontera {

namespace {

enum LabelOf {
    Rate,
    FirstWeight,
    SecondWeight,
    Bias,
    AtZero,
    TargetsLabel,
    OrderLabel,
    Seed,
    AllWeights
};

template <typename Value>
const Value *valueIn(const Entry<Value> &entry)
{
    return std::get_if<Value>(&entry);
}

/// "0; 0.5; 0"
QString weightsText(const std::vector<Decimal> &weights)
{
    QStringList parts;
    for (const Decimal &weight : weights)
        parts += showWhole(weight);
    return parts.join(QStringLiteral("; "));
}

QString orderText(const std::vector<int> &permutation, int observations)
{
    QStringList parts;
    for (int i = 0; i < observations && !permutation.empty(); ++i)
        parts += QString::number(permutation[static_cast<std::size_t>(i)] + 1);
    return parts.join(QStringLiteral(", "));
}

} // namespace

SettingsBar::SettingsBar(QWidget *parent)
    : QWidget(parent)
    , m_atZero(new QComboBox(this))
    , m_targets(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_useBias(new QCheckBox(this))
    , m_more(new QToolButton(this))
    , m_others(new QWidget(this))
{
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    for (QComboBox *box : {m_atZero, m_targets, m_order}) // in another language too
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto *usual = new QWidget(this);
    rows->addWidget(usual);
    rows->addWidget(m_others);
    auto *usualRow = new FlowLayout(usual, 10);
    usualRow->setContentsMargins(0, 0, 0, 0);
    buildUsual(usualRow);
    auto *othersRow = new FlowLayout(m_others, 14);
    othersRow->setContentsMargins(0, 0, 0, 0);
    buildOthers(othersRow);
    for (QWidget *widget : {static_cast<QWidget *>(m_atZero), static_cast<QWidget *>(m_targets),
                            static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_more)})
        widget->setMinimumHeight(m_rate->sizeHint().height());
    m_others->hide();
    // Tab goes from left to right.
    QWidget *before = m_rate;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_weights[0], m_weights[1], m_allWeights, m_bias, m_atZero, m_more, m_targets,
             m_useBias, m_order, m_permutation, m_seed}) {
        setTabOrder(before, widget);
        before = widget;
    }
    retranslate();
}

QWidget *SettingsBar::pair(QLabel *label, QWidget *field)
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(label);
    layout->addWidget(field);
    label->setBuddy(field);
    return both;
}

template <typename Read, typename Take>
EntryField *SettingsBar::addField(FlowLayout *row, QLabel *label, int characters, EntryKind kind,
                                  Read read, Take take)
{
    auto *field = new EntryField(characters, this);
    row->addWidget(pair(label, field));
    m_fields.push_back(field);
    field->setCheck([this, kind, read](const QString &text) {
        const auto entry = read(text);
        const auto *error = std::get_if<EntryError>(&entry);
        return error == nullptr ? QString()
                                : describe(*error, kind, text,
                                           kind == EntryKind::Weights ? m_inputs : m_observations);
    });
    connect(field, &EntryField::sentenceChanged, this, &SettingsBar::showBubble);
    connect(field, &EntryField::accepted, this, [this, read, take](const QString &text) {
        const auto entry = read(text);
        if (const auto *value = valueIn(entry)) {
            take(*value);
            enter();
        }
    });
    return field;
}

void SettingsBar::buildUsual(FlowLayout *row)
{
    const auto number = [](const QString &text) { return readNumber(normalised(text)); };
    const auto rate = [](const QString &text) { return readRate(normalised(text)); };
    m_rate = addField(row, m_labels[Rate], 5, EntryKind::Rate, rate,
                      [this](const Decimal &value) { m_settings.rate = value; });
    for (const int i : {0, 1}) {
        m_weights[i] = addField(row, m_labels[FirstWeight + i], 5, EntryKind::Number, number,
                                [this, i](const Decimal &value) {
                                    m_settings.weights.resize(static_cast<std::size_t>(m_inputs));
                                    m_settings.weights[static_cast<std::size_t>(i)] = value;
                                });
    }
    m_allWeights = addField(
        row, m_labels[AllWeights], 14, EntryKind::Weights,
        [this](const QString &text) { return readNumberList(text, m_inputs); },
        [this](const std::vector<Decimal> &value) { m_settings.weights = value; });
    m_bias = addField(row, m_labels[Bias], 5, EntryKind::Number, number,
                      [this](const Decimal &value) { m_settings.bias = value; });
    m_atZero->addItems({QString(), QString()});
    row->addWidget(pair(m_labels[AtZero], m_atZero));
    connect(m_atZero, &QComboBox::activated, this, [this](int index) {
        m_settings.firesAtZero = index == 0;
        enter();
    });
    m_more->setCheckable(true);
    m_more->setObjectName(QStringLiteral("moreSettings"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_more);
    connect(m_more, &QToolButton::toggled, m_others, &QWidget::setVisible);
    connect(m_more, &QToolButton::toggled, this, &SettingsBar::showBubble);
}

void SettingsBar::buildOthers(FlowLayout *row)
{
    m_targets->addItems({QString(), QString()});
    row->addWidget(pair(m_labels[TargetsLabel], m_targets));
    connect(m_targets, &QComboBox::activated, this, [this](int index) {
        m_settings.targets = index == 0 ? Targets::ZeroOne : Targets::Bipolar;
        enter();
    });
    row->addWidget(m_useBias);
    connect(m_useBias, &QCheckBox::clicked, this, [this](bool checked) {
        m_settings.useBias = checked;
        enter();
    });
    m_order->addItems({QString(), QString(), QString()});
    row->addWidget(pair(m_labels[OrderLabel], m_order));
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        m_settings.order = static_cast<Order>(index);
        if (m_settings.order == Order::Chosen && m_settings.permutation.empty()) {
            for (int i = 0; i < m_observations; ++i)
                m_settings.permutation.push_back(i);
        }
        enter();
    });
    auto *noLabel = new QLabel(this);
    m_permutation = addField(
        row, noLabel, 9, EntryKind::Order,
        [this](const QString &text) { return readOrder(withoutGroups(text), m_observations); },
        [this](const std::vector<int> &value) { m_settings.permutation = value; });
    m_seed = addField(
        row, m_labels[Seed], 8, EntryKind::Seed,
        [](const QString &text) { return readSeed(withoutGroups(text)); },
        [this](std::uint64_t value) { m_settings.seed = value; });
}

void SettingsBar::updateWeights()
{
    m_settings.weights.resize(static_cast<std::size_t>(m_inputs));
    const bool isList = m_inputs > static_cast<int>(std::size(m_weights));
    for (int i = 0; i < static_cast<int>(std::size(m_weights)); ++i) {
        const bool isShown = !isList && i < m_inputs;
        m_weights[i]->parentWidget()->setVisible(isShown);
        if (isShown)
            m_weights[i]->setAccepted(showWhole(m_settings.weights[static_cast<std::size_t>(i)]));
    }
    m_allWeights->parentWidget()->setVisible(isList);
    if (isList)
        m_allWeights->setAccepted(weightsText(m_settings.weights));
}

void SettingsBar::show(const Settings &settings, const Dataset &data)
{
    m_settings = settings;
    m_observations = data.observationCount();
    m_inputs = data.inputCount();
    updateWeights();
    m_rate->setAccepted(showWhole(settings.rate));
    m_bias->setAccepted(showWhole(settings.bias));
    m_atZero->setCurrentIndex(settings.firesAtZero ? 0 : 1);
    m_targets->setCurrentIndex(settings.targets == Targets::ZeroOne ? 0 : 1);
    m_useBias->setChecked(settings.useBias);
    m_order->setCurrentIndex(static_cast<int>(settings.order));
    m_permutation->setAccepted(orderText(settings.permutation, m_observations));
    m_seed->setAccepted(QString::number(settings.seed));
    updateEnabled();
    // What is set is to be seen: an unusual setting opens its row.
    const Settings usual;
    if (settings.targets != usual.targets || settings.useBias != usual.useBias ||
        settings.order != usual.order)
        m_more->setChecked(true);
}

void SettingsBar::enter()
{
    updateEnabled();
    Q_EMIT settingsEntered(m_settings);
}

void SettingsBar::updateEnabled()
{
    m_bias->setEnabled(m_settings.useBias);
    m_atZero->setEnabled(m_settings.targets == Targets::ZeroOne);
    m_permutation->parentWidget()->setVisible(m_settings.order == Order::Chosen);
    m_seed->parentWidget()->setVisible(m_settings.order == Order::Shuffled);
    m_others->updateGeometry();
}

void SettingsBar::showBubble()
{
    if (m_bubble == nullptr)
        m_bubble = new EntryBubble(window());
    // The field with the focus speaks first.
    const EntryField *speaker = nullptr;
    for (const EntryField *field : m_fields) {
        if (field->isWrong() && field->isVisible() && (speaker == nullptr || field->hasFocus()))
            speaker = field;
    }
    m_bubble->say(speaker == nullptr ? QString() : speaker->sentence(), speaker);
}

void SettingsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsBar::retranslate()
{
    m_labels[Rate]->setText(QStringLiteral("η"));
    m_labels[FirstWeight]->setText(indexed(u'w', 1));
    m_labels[SecondWeight]->setText(indexed(u'w', 2));
    m_labels[AllWeights]->setText(QStringLiteral("w"));
    m_labels[Bias]->setText(QStringLiteral("b"));
    m_labels[AtZero]->setText(QStringLiteral("ŷ"));
    m_labels[TargetsLabel]->setText(tr("Targets"));
    m_labels[OrderLabel]->setText(tr("Order"));
    m_labels[Seed]->setText(tr("Seed"));
    const auto name = [](QWidget *widget, const QString &words, const QString &tip) {
        widget->setAccessibleName(words);
        widget->setToolTip(tip);
    };
    name(m_rate, tr("Learning rate η"), tr("Learning rate η: how much of the error is learnt"));
    name(m_weights[0], tr("Initial weight w₁"), tr("Weight w₁ at the start"));
    name(m_weights[1], tr("Initial weight w₂"), tr("Weight w₂ at the start"));
    name(m_allWeights, tr("Initial weights w"),
         tr("The weights at the start, one for each input, with “;” between"));
    name(m_bias, tr("Initial bias b"), tr("Bias b at the start"));
    name(m_atZero, tr("Output at z = 0"),
         tr("What the output is where the sum z is exactly 0 (targets −1/+1 have a rule of their "
            "own: z = 0 is a mistake)"));
    name(m_targets, tr("Targets"), tr("How the two classes are written, and with them the rule"));
    name(m_order, tr("Order"), tr("In which order an epoch presents the observations"));
    name(m_permutation, tr("Order of the observations"),
         tr("The numbers of the rows in the order in which they are presented"));
    name(m_seed, tr("Seed"), tr("A seed always gives the same run"));
    m_atZero->setItemText(0, tr("fires at z ≥ 0"));
    m_atZero->setItemText(1, tr("fires at z > 0"));
    m_targets->setItemText(0, QStringLiteral("0 / 1"));
    m_targets->setItemText(1, QStringLiteral("−1 / +1"));
    m_order->setItemText(0, tr("as given"));
    m_order->setItemText(1, tr("chosen"));
    m_order->setItemText(2, tr("shuffled every epoch"));
    m_useBias->setText(tr("with bias"));
    m_useBias->setToolTip(tr("Without a bias the line goes through the origin"));
    m_more->setText(tr("More settings ▾"));
    m_more->setToolTip(tr("Targets, bias, order of presentation"));
    for (EntryField *field : m_fields)
        field->recheck();
}

} // namespace frontera
