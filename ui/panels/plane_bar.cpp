// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/plane_bar.h"

#include "core/run/run.h"
#include "ui/widgets/entry_bubble.h"
#include "ui/widgets/entry_field.h"
#include "ui/words/data_words.h"
#include "ui/words/entry_words.h"
#include "ui/words/number_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace frontera {

PlaneBar::PlaneBar(const Run &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_values(new EntryField(16, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 4);
    row->setSpacing(6);
    for (QLabel *&label : m_labels)
        label = new QLabel(this);
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        m_axes[i] = new QComboBox(this);
        m_axes[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_axes[i]->setMinimumContentsLength(7);
        m_axes[i]->setMinimumWidth(3 * m_axes[i]->minimumSizeHint().width() / 4); // if need be
        row->addWidget(m_labels[i]);
        row->addWidget(m_axes[i]);
        m_labels[i]->setBuddy(m_axes[i]);
        connect(m_axes[i], &QComboBox::activated, this,
                [this, i] { chooseAxes(static_cast<int>(i)); });
    }
    row->addSpacing(8);
    row->addWidget(m_labels[2]);
    row->addWidget(m_values);
    m_labels[2]->setBuddy(m_values);
    row->addStretch(1);
    m_values->setCheck([this](const QString &text) {
        const auto count = static_cast<int>(fixedInputs().size());
        const auto entry = readNumberList(text, count);
        const auto *error = std::get_if<EntryError>(&entry);
        return error == nullptr ? QString() : describe(*error, EntryKind::Weights, text, count);
    });
    connect(m_values, &EntryField::accepted, this, &PlaneBar::enterValues);
    connect(m_values, &EntryField::sentenceChanged, this, &PlaneBar::showBubble);
    retranslate();
}

void PlaneBar::restart()
{
    const Dataset &data = m_run.data();
    if (data == m_data)
        return;
    if (isFor(data) && data.inputNames() == m_data.inputNames()) {
        // Observations were edited, but the inputs are the same: the choice stays.
        const bool wasUsual = m_plane == m_usual;
        m_data = data;
        m_usual = usualPlane(data);
        if (wasUsual && m_plane != m_usual) {
            m_plane = m_usual;
            showPlane();
        }
        return;
    }
    m_data = data;
    m_usual = usualPlane(data);
    m_plane = m_usual;
    if (!isFor(data))
        return;
    for (QComboBox *axis : m_axes) {
        axis->clear();
        for (int input = 0; input < data.givenCount(); ++input)
            axis->addItem(inputName(data, input));
    }
    showPlane();
}

std::optional<Plane> PlaneBar::chosen() const
{
    return isFor(m_data) && m_plane != m_usual ? std::optional(m_plane) : std::nullopt;
}

void PlaneBar::choose(const Plane &plane)
{
    m_plane = plane;
    showPlane();
}

void PlaneBar::showPlane()
{
    m_axes[0]->setCurrentIndex(m_plane.across);
    m_axes[1]->setCurrentIndex(m_plane.up.value_or(1));
    showValues();
    Q_EMIT planeChosen(m_plane);
}

std::vector<int> PlaneBar::fixedInputs() const
{
    std::vector<int> fixed;
    for (int input = 0; input < m_data.givenCount(); ++input) {
        if (!m_plane.isAxis(input))
            fixed.push_back(input);
    }
    return fixed;
}

void PlaneBar::chooseAxes(int changed)
{
    const Plane before = m_plane;
    int across = m_axes[0]->currentIndex();
    int up = m_axes[1]->currentIndex();
    // The same input for both: the other axis takes the one that this one had.
    if (across == up && changed == 0)
        up = before.across;
    else if (across == up)
        across = before.up.value_or(0);
    m_plane = planeOf(m_data, across, up);
    for (const int input : fixedInputs()) {
        if (!before.isAxis(input))
            m_plane.at[static_cast<std::size_t>(input)] =
                before.at[static_cast<std::size_t>(input)];
    }
    showPlane();
}

void PlaneBar::enterValues(const QString &text)
{
    const std::vector<int> fixed = fixedInputs();
    const auto entry = readNumberList(text, static_cast<int>(fixed.size()));
    const auto *values = std::get_if<std::vector<Decimal>>(&entry);
    if (values == nullptr)
        return;
    for (std::size_t i = 0; i < fixed.size(); ++i)
        m_plane.at[static_cast<std::size_t>(fixed[i])] = (*values)[i];
    showValues();
    Q_EMIT planeChosen(m_plane);
}

void PlaneBar::showValues()
{
    QStringList values;
    QStringList names;
    for (const int input : fixedInputs()) {
        values += showWhole(m_plane.at[static_cast<std::size_t>(input)]);
        names += inputName(m_data, input);
    }
    m_values->setAccepted(values.join(QStringLiteral("; ")));
    m_labels[2]->setText(tr("at"));
    m_values->setAccessibleName(tr("Values of the other inputs"));
    m_values->setToolTip(tr("The values at which the other inputs are fixed, in this order: %1")
                             .arg(names.join(QStringLiteral(", "))));
}

void PlaneBar::showBubble()
{
    if (m_bubble == nullptr)
        m_bubble = new EntryBubble(window());
    m_bubble->say(m_values->sentence(), m_values->isWrong() ? m_values : nullptr);
}

void PlaneBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaneBar::retranslate()
{
    m_labels[0]->setText(QStringLiteral("↔"));
    m_labels[1]->setText(QStringLiteral("↕"));
    for (QComboBox *axis : m_axes) { // examples name their inputs in the person's language
        for (int input = 0; isFor(m_data) && input < axis->count(); ++input)
            axis->setItemText(input, inputName(m_data, input));
    }
    m_axes[0]->setAccessibleName(tr("Horizontal axis"));
    m_axes[0]->setToolTip(tr("The input that is drawn from left to right"));
    m_axes[1]->setAccessibleName(tr("Vertical axis"));
    m_axes[1]->setToolTip(tr("The input that is drawn from below to above"));
    showValues();
    m_values->recheck();
}

} // namespace frontera
