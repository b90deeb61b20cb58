// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/settings_bar.h"

#include "core/models/models.h"
#include "core/session/named_convention.h"
#include "ui/edit/convention_chooser.h"
#include "ui/edit/model_chooser.h"
#include "ui/run/explainer.h"
#include "ui/widgets/bounded_rows.h"
#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/let_go.h"
#include "ui/words/glossary.h"
#include "ui/words/parting_words.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace frontera {

namespace {

constexpr int betweenRows = 6;
/// The height of a window that all else in it needs, with 160 pixels of the plane.
constexpr int forOthers = 456;

} // namespace

SettingsBar::SettingsBar(std::span<const Field> fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_model(new ModelChooser(this))
    , m_more(new QToolButton(this))
{
    auto *rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(betweenRows);
    const int row = EntryField(1).sizeHint().height();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_area = new BoundedRows(rows, 2 * row + betweenRows, forOthers, this);
    whole->addWidget(m_area);
    m_more->setCheckable(true);
    m_more->setObjectName(QStringLiteral("moreSettings"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOn) {
        m_others->setVisible(isOn);
        if (isOn)
            m_area->reveal(*m_others, *m_more);
        showBubble();
    });
    connect(m_model, &ModelChooser::modelChosen, this, [this](const Model &model) {
        Q_EMIT settingsEntered(chosenFor(m_entered.data, m_entered.settings, model));
    });
    m_model->hide();
    build();
}

void SettingsBar::setFields(std::span<const Field> fields)
{
    if (fields.data() == m_fields.data() && fields.size() == m_fields.size())
        return;
    m_fields = fields;
    for (QWidget *kept : {static_cast<QWidget *>(m_model), static_cast<QWidget *>(m_more)})
        kept->setParent(this); // they stand in the first row
    for (FieldControl *control : m_controls) {
        control->disconnect(this);
        control->setParent(m_others); // it goes with its entries, which ask it what is right
    }
    m_controls.clear();
    letGo(m_often);
    letGo(m_others);
    build();
}

void SettingsBar::build()
{
    m_often = addRow(true, 10);
    m_often->layout()->addWidget(m_more);
    m_others = addRow(false, 14);
    m_convention = new ConventionChooser(m_others);
    connect(m_convention, &ConventionChooser::conventionChosen, this,
            [this](const NamedConvention &convention) {
                Q_EMIT settingsEntered(
                    withConvention(m_entered.settings, convention, m_entered.range.inputs));
            });
    m_others->layout()->addWidget(m_convention);
    m_parting = new QLabel(m_others);
    m_parting->setObjectName(QStringLiteral("parting"));
    m_parting->setTextFormat(Qt::PlainText);
    m_parting->setMinimumHeight(EntryField(1).sizeHint().height());
    m_others->layout()->addWidget(m_parting);
    m_rows->addWidget(m_often);
    m_rows->addWidget(m_others);
    m_others->setVisible(m_more->isChecked());
    m_more->setVisible(std::ranges::any_of(m_fields, std::not_fn(&Field::isOften)));
    // Boxes and buttons are as high as entries.
    const int height = EntryField(1).sizeHint().height();
    m_more->setMinimumHeight(height);
    for (QComboBox *box : findChildren<QComboBox *>())
        box->setMinimumHeight(height);
    orderTab();
    retranslate();
}

QWidget *SettingsBar::addRow(bool isOften, int spacing)
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, spacing, betweenRows);
    layout->setContentsMargins(0, 0, 0, 0);
    if (isOften)
        layout->addWidget(m_model);
    std::vector<const Field *> shown;
    for (const Field &field : m_fields) {
        if (field.isOften == isOften)
            shown.push_back(&field);
    }
    std::ranges::stable_sort(shown, {}, &Field::place);
    for (const Field *field : shown) {
        FieldControl *control = FieldControl::make(*field, m_entered, this);
        connect(control, &FieldControl::valueEntered, this, &SettingsBar::enter);
        connect(control, &FieldControl::sentenceChanged, this, &SettingsBar::showBubble);
        for (QWidget *item : control->items())
            layout->addWidget(item);
        m_controls.push_back(control);
    }
    return row;
}

/// Makes Tab go from left to right, row by row.
void SettingsBar::orderTab()
{
    std::vector<QWidget *> stops{m_model};
    for (const FieldControl *control : m_controls) {
        if (control->field().isOften)
            stops.insert(stops.end(), control->stops().begin(), control->stops().end());
    }
    stops.push_back(m_more);
    for (const FieldControl *control : m_controls) {
        if (!control->field().isOften)
            stops.insert(stops.end(), control->stops().begin(), control->stops().end());
    }
    stops.push_back(m_convention->box());
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void SettingsBar::show(const Settings &settings, const Dataset &data)
{
    m_entered = {settings, {data.inputCount(), data.observationCount()}, data};
    const bool hasChoice = m_model->show(*settings.model, data);
    if (!hasChoice)
        m_model->clearFocus(); // or the next button would get it
    m_model->setVisible(hasChoice);
    for (FieldControl *control : m_controls)
        control->show();
    m_convention->show(settings, data.inputCount());
    updateUsed();
    // An unusual setting in the second row opens that row, so that it is seen.
    const auto isToBeSeen = [&](const Field &field) {
        return !field.isOften && !isUsual(field, settings) && isUsed(m_fields, field, settings);
    };
    if (std::ranges::any_of(m_fields, isToBeSeen))
        m_more->setChecked(true);
    showParting();
}

void SettingsBar::leaveMore(int height)
{
    m_area->setForOthers(forOthers + height);
}

void SettingsBar::follow(const Explainer &explainer)
{
    m_explainer = &explainer;
    connect(&explainer, &Explainer::found, this, &SettingsBar::showParting);
    showParting();
}

/// Says it in the second row, and where that is closed, on pointing at the button that opens it.
void SettingsBar::showParting()
{
    const QString parting = m_explainer == nullptr
                                ? QString()
                                : describeParting(m_explainer->explanation(), m_entered.settings);
    m_parting->setText(parting);
    m_parting->setVisible(!parting.isEmpty());
    m_more->setToolTip(tr("Targets, bias, order of presentation, numbers") +
                       (parting.isEmpty() ? QString() : u'\n' + parting));
    m_others->updateGeometry();
}

void SettingsBar::enter()
{
    for (FieldControl *control : m_controls) {
        if (isUsed(m_fields, control->field(), m_entered.settings))
            control->complete();
    }
    updateUsed();
    Q_EMIT settingsEntered(m_entered.settings);
}

/// Disables the settings without effect, and hides the details of words that are not chosen and
/// the idle ones of twins.
void SettingsBar::updateUsed()
{
    for (FieldControl *control : m_controls) {
        const Field &field = control->field();
        const bool isInUse = isUsed(m_fields, field, m_entered.settings);
        control->setShown(isInUse || !(isDetail(m_fields, field) ||
                                       givesWay(m_fields, field, m_entered.settings)));
        control->setEnabled(isInUse);
    }
    m_others->updateGeometry();
}

std::vector<EntryField *> SettingsBar::entries() const
{
    std::vector<EntryField *> all;
    for (const FieldControl *control : m_controls)
        all.insert(all.end(), control->entries().begin(), control->entries().end());
    return all;
}

void SettingsBar::showBubble()
{
    if (m_bubble == nullptr)
        m_bubble = new EntryBubble(window());
    // Of several wrong fields the one with the focus is complained of.
    const EntryField *speaker = nullptr;
    for (const EntryField *field : entries()) {
        if (isVisible() && field->isWrong() && field->isVisible() &&
            (speaker == nullptr || field->hasFocus()))
            speaker = field;
    }
    m_bubble->say(speaker == nullptr ? QString() : speaker->sentence(), speaker);
}

/// Shows complaints again; hideEvent() hides them, so that none stands over a presentation, in
/// which its field is not seen.
void SettingsBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showBubble();
}

void SettingsBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showBubble();
}

/// Tells what the letter beside a field stands for; what its entry does is told by the field.
bool SettingsBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        const auto *label = qobject_cast<const QLabel *>(childAt(help->pos()));
        const QString tip = label == nullptr
                                ? QString()
                                : tipOfSymbol(label->text(), m_entered.settings, m_entered.data);
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, this,
                               QRect(label->mapTo(this, QPoint()), label->size()));
            return true;
        }
    }
    return QWidget::event(event);
}

void SettingsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsBar::retranslate()
{
    for (FieldControl *control : m_controls)
        control->retranslate();
    m_convention->retranslate();
    m_more->setText(tr("More settings ▾"));
    showParting();
    for (EntryField *field : entries())
        field->recheck();
}

} // namespace frontera
